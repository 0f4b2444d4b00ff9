import { fromBase64 } from "@tokenward/crypto/channel";
import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { createKnownValues, isHome, mask, scan, type KnownValues } from "@tokenward/detection";
import { kindById, providerById } from "@tokenward/providers";
import type { Knowledge } from "../messages.ts";
import type { JudgeDeps } from "./judge.ts";

const noKey = new Uint8Array(32);

/** What the judge sees with. `knowledge` is asked anew at each paste; its index of known values is built once for each answer. */
export const detect = (knowledge: () => Knowledge): Omit<JudgeDeps, "host"> => {
  const encoder = new TextEncoder();
  let built: { readonly from: Knowledge; readonly key: Uint8Array; readonly values: KnownValues } | null = null;
  const current = (): NonNullable<typeof built> => {
    const from = knowledge();
    if (built?.from === from) return built;
    const key = fromBase64(from.fingerprintKey) ?? noKey;
    const mark = (text: string): number => markOf(fingerprint(key, encoder.encode(text)));
    return (built = { from, key, values: createKnownValues({ entries: from.known, rollBase: rollBaseOf(key), mark }) });
  };
  return {
    scan,
    findKnown: (text) => current().values.find(text),
    known: () => current().from.known,
    isHome,
    providerName: (provider) => providerById(provider)?.name ?? provider,
    kindName: ({ kind }) => kindById(kind)?.name ?? "secret",
    mask,
    fingerprint: (value) => fingerprint(current().key, encoder.encode(value)),
  };
};
