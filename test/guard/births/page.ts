import { randomInt } from "node:crypto";
import { kindById } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";

/** A provider's "here is your new token" page, written by us from what its documentation, or its public source, says of it. */
export interface BirthPage {
  readonly provider: string;
  readonly kind: string;
  readonly url: string;
  readonly html: (value: string) => string;
  /** What is to be read from it; a field that the page does not have is left out. */
  readonly says: { readonly label?: string; readonly scopes?: readonly string[]; readonly expiresAt?: number | null };
}

const draw = createDraw(() => randomInt(2 ** 40) / 2 ** 40);
/** A value of a kind, made now. */
export const newValue = (kind: string): string => kindById(kind)?.examples(draw).hits.at(0) ?? "";
