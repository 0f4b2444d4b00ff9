/** Where a token was seen in a text. Holds the place, never the text. */
export interface Finding {
  readonly provider: string;
  readonly kind: string;
  /** UTF-16 offsets into the scanned text: `[start, end)`, of the secret itself. */
  readonly span: readonly [start: number, end: number];
  /** `certain`: checksum or structure verified, or a value of the vault. `likely`: the shape matches. */
  readonly confidence: "certain" | "likely";
}
