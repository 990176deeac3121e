/** The style sheet as text, its imports in it. */
declare module '*.css?inline' {
  const css: string;
  // oxlint-disable-next-line import/no-default-export -- this is how Vite gives it
  export default css;
}
