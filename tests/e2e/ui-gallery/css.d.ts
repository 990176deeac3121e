/** The style sheet as text, its imports in it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
/** A style sheet that the page gets. */
declare module '*.css' {}
