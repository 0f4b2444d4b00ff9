import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { createKnownValues, type KnownHit, type KnownValues } from "@tokenward/detection";
import type { LookSettings } from "./hit.ts";

type Known = NonNullable<LookSettings["known"]>;

/** The index of the vault's values is built once for a scan. */
const built = new WeakMap<Known, KnownValues>();

/** Every place of every value of the vault in a text, each place once: the longest that begins there. */
export const findKnown = (known: Known, text: string): readonly KnownHit[] => {
  let values = built.get(known);
  if (values === undefined) {
    const { fingerprintKey, entries } = known;
    const encoder = new TextEncoder();
    values = createKnownValues({ entries, rollBase: rollBaseOf(fingerprintKey), mark: (value) => markOf(fingerprint(fingerprintKey, encoder.encode(value))) });
    built.set(known, values);
  }
  let end = 0;
  return values.find(text).filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
};
