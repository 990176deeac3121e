/** A style sheet as text, by Vite. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
