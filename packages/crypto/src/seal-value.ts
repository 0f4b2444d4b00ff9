import { reveal, Secret } from "@tokenward/shared/secret";
import type { Random } from "./random.ts";
import { open, seal } from "./seal.ts";

/** Which value it is. Sealed in, so that an item put in another's place opens nothing. */
export interface ValuePlace {
  readonly tokenId: string;
  /** A whole number from 0. */
  readonly version: number;
}

/** Seals a token's value to its place. Throws when the version is not a whole number. */
export const sealValue = (key: Uint8Array, value: Secret, place: ValuePlace, random: Random): Uint8Array => seal(key, reveal(value), bindOf(place), random);

/** The value; null when the item is not intact, or was sealed as another token's or another version's. */
export const openValue = (key: Uint8Array, sealed: Uint8Array, place: ValuePlace): Secret | null => {
  const bytes = open(key, sealed, bindOf(place));
  return bytes === null ? null : Secret.of(bytes);
};

/** The version has no slash, so no two places share a text. */
const bindOf = ({ tokenId, version }: ValuePlace): string => {
  if (!Number.isSafeInteger(version) || version < 0) throw new Error(`not a version: ${version}`);
  return `${tokenId}/${version}`;
};
