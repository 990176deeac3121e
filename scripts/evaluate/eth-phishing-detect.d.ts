/** The package has no types of its own; this is the part of it that is measured. */
declare module 'eth-phishing-detect/src/detector.js' {
  interface Configuration {
    readonly name: string;
    readonly version: number;
    readonly allowlist: readonly string[];
    readonly blocklist: readonly string[];
    readonly fuzzylist: readonly string[];
    readonly tolerance: number;
  }
  class PhishingDetector {
    constructor(configurations: readonly Configuration[]);
    check(domain: string): { readonly result: boolean };
  }
  export = PhishingDetector;
}
