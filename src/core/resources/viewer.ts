/** What ordering and filtering may know of the person who reads. It stays in the page. */
export interface Viewer {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone of the device; what a schedule without a zone is read in. */
  readonly zone?: string | undefined;
  /** BCP 47 tags the person reads, best first, as `navigator.languages`. */
  readonly languages: readonly string[];
}
