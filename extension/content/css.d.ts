/** A style sheet as text, by Vite. */
declare module '*.css?inline' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- Vite gives it so.
  export default text;
}
