/**
 * Why a finding is believed: `verified`: its checksum or structure is right; `form`: it has a prefix or another mark of its kind;
 * `name`: a name before it says what it is; `random`: its characters are drawn, not written.
 */
export type Reason = "verified" | "form" | "name" | "random";

/** Where a token was seen in a text. Holds the place, never the text. */
export interface Finding {
  readonly provider: string;
  readonly kind: string;
  /** UTF-16 offsets into the scanned text: `[start, end)`, of the secret itself. */
  readonly span: readonly [start: number, end: number];
  /** `certain`: checksum or structure verified, or a value of the vault. `likely`: the shape matches. */
  readonly confidence: "certain" | "likely";
  readonly reasons: readonly Reason[];
  /** It is a test key, made to be seen, or a documented sample: not to be alarmed at. */
  readonly isPublic: boolean;
}
