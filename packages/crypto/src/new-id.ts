import { encodeBase32 } from "./base32.ts";
import type { Random } from "./random.ts";

/** A name nobody else has: 128 random bits as 26 characters of lower-case Crockford base32. Not a secret. */
export const newId = (random: Random): string => encodeBase32(random(16)).toLowerCase();
