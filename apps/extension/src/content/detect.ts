import { fingerprint, markOf } from "@tokenward/crypto/fingerprint";
import { fromBase64 } from "@tokenward/crypto/channel";
import type { Finding } from "@tokenward/shared/domain";
import type { Knowledge } from "../messages.ts";
import type { JudgeDeps } from "./judge.ts";
/** The first two providers, until this reads packages/detection. */
const kinds = [["github", "GitHub", "github-personal", /ghp_[A-Za-z0-9]{36}/g, "github.com"], ["npm", "npm", "npm-access-token", /npm_[A-Za-z0-9]{36}/g, "npmjs.com"]] as const;
export const detect = (knowledge: () => Knowledge): Omit<JudgeDeps, "host"> => {
  const key = () => fromBase64(knowledge().fingerprintKey) ?? new Uint8Array(32);
  const fp = (text: string) => fingerprint(key(), new TextEncoder().encode(text));
  return {
    scan: (text) => kinds.flatMap(([provider, , kind, re]) => [...text.matchAll(re)].map((m): Finding => ({ provider, kind, span: [m.index, m.index + m[0].length], confidence: "certain" }))),
    findKnown: (text) => knowledge().known.flatMap((entry, index) => {
      for (let at = 0; at + entry.length <= text.length && text.length < 2000; at++) if (markOf(fp(text.slice(at, at + entry.length))) === entry.mark) return [{ index, span: [at, at + entry.length] as const }];
      return [];
    }),
    known: () => knowledge().known,
    isHome: (provider, host) => kinds.some((k) => k[0] === provider && (host === k[4] || host.endsWith("." + k[4]))),
    providerName: (p) => kinds.find((k) => k[0] === p)?.[1] ?? p,
    kindName: ({ kind }) => kind,
    mask: (text, spans) => spans.reduceRight((t, [a, b]) => t.slice(0, a) + "••••" + t.slice(b - 4, b) + t.slice(b), text),
    fingerprint: fp,
  };
};
