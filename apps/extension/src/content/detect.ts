import { fromBase64 } from "@tokenward/crypto/channel";
import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { createKnownValues, mask, policyOf, quickWork, scan, type KnownValues } from "@tokenward/detection";
import { kindById, providerById } from "@tokenward/providers";
import type { GuardPolicy } from "@tokenward/shared/domain";
import type { PageKnowledge } from "../messages.ts";
import type { JudgeDeps } from "./judge.ts";

const noKey = new Uint8Array(32);

/** What the judge sees with. `knowledge` is asked anew at each paste; its index of known values and its policy are built once for each answer. */
export const detect = (knowledge: () => PageKnowledge): Omit<JudgeDeps, "place"> => {
  const encoder = new TextEncoder();
  let built: { readonly from: PageKnowledge; readonly key: Uint8Array; readonly policy: GuardPolicy; readonly values: KnownValues } | null = null;
  const current = (): NonNullable<typeof built> => {
    const from = knowledge();
    if (built?.from === from) return built;
    const key = fromBase64(from.fingerprintKey) ?? noKey;
    const mark = (text: string): number => markOf(fingerprint(key, encoder.encode(text)));
    return (built = { from, key, policy: policyOf(...from.rules), values: createKnownValues({ entries: from.known, rollBase: rollBaseOf(key), mark }) });
  };
  return {
    scan: (text, onStopped) => scan(text, { work: quickWork(text.length), onStopped }),
    findKnown: (text) => current().values.find(text),
    known: () => current().from.known,
    policy: () => current().policy,
    names: { provider: (id) => providerById(id)?.name ?? id, kind: (id) => kindById(id)?.name ?? "secret" },
    mask,
    fingerprint: (value) => fingerprint(current().key, encoder.encode(value)),
  };
};
