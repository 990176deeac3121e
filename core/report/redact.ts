/** What is left of a message for those outside the organisation. */
export interface Redacted {
  readonly source: Uint8Array;
  /** Places that were redacted. */
  readonly redacted: number;
}

/** Placeholder; replaced below. */
export function redactSource(source: Uint8Array, _recipients: readonly string[]): Redacted {
  return { source, redacted: 0 };
}
