declare module '@gorhill/ubo-core' {
  /** The part of uBlock Origin's engine that the tests use. */
  interface Engine {
    readonly useLists: (lists: readonly { readonly name: string; readonly raw: string }[]) => Promise<void>;
    /** 1 refuses, 2 allows by exception, 0 knows of no filter. */
    readonly matchRequest: (request: {
      readonly originURL: string;
      readonly url: string;
      readonly type: string;
    }) => number;
  }
  export const StaticNetFilteringEngine: { readonly create: () => Promise<Engine> };
}
