import { documentedSample, kindById, providers, type TokenKind } from "@tokenward/providers";
import type { Finding } from "@tokenward/shared/domain";
import { scan } from "./scan.ts";

/** What can be known of a value without asking anybody. */
export interface Inspection {
  /** `generic` when its form is nobody's. */
  readonly provider: string;
  readonly kind: string;
  /** Epoch ms; null: the value does not say. */
  readonly expiresAt: number | null;
  readonly account: string | null;
  /** A sentence for the user when this may not be the token they meant; null when nothing speaks against it. */
  readonly doubt: string | null;
  readonly suggestedLabel: string;
}

/** The form of a pasted value, trimmed. `now`, epoch ms, is what an expiry inside the value is compared with; without it nothing has expired. */
export const inspect = (text: string, now?: number): Inspection => {
  const findings = scan(text, { withPublic: true });
  const whole = findings.find((finding) => isWhole(text, finding));
  if (whole === undefined) return { ...unknown, doubt: doubtOf(text, findings) };
  const kind = kindById(whole.kind);
  const { account = null, expiresAt = null } = kind?.read?.(text) ?? {};
  const isExpired = expiresAt !== null && now !== undefined && expiresAt <= now;
  return {
    provider: whole.provider, kind: whole.kind, expiresAt, account,
    doubt: kind?.harmless?.(text) ?? documentedSample(text) ?? (kind?.nature === "publishable" ? `This is a ${kind.name}: it is made to be seen, and needs no vault.` : isExpired ? "It has expired already and opens nothing any more." : null),
    suggestedLabel: labelOf(whole.kind, account),
  };
};

/** Whether the finding's form takes up the whole text; of an address its secret is only a part. */
const isWhole = (text: string, { span, kind }: Finding): boolean => {
  if (span[0] === 0 && span[1] === text.length) return true;
  const { pattern, inner } = kindById(kind) ?? {};
  if (pattern === undefined || inner === undefined) return false;
  pattern.lastIndex = text.search(/:\/\//) > 0 ? text.search(/:\/\//) : 0;
  const match = pattern.exec(text)?.[0];
  return match !== undefined && /^[a-z0-9+.-]{0,20}$/i.test(text.slice(0, text.indexOf(match))) && !/\s/.test(text);
};

const unknown = { provider: "generic", kind: "generic-secret", expiresAt: null, account: null, suggestedLabel: "secret" } as const;

/** `npm-access-token` → `npm-access`; an account is added where the value tells one. */
const labelOf = (kind: string, account: string | null): string =>
  [kind.replace(/-(?:token|key)$/, ""), ...(account === null ? [] : [account])].join("-").slice(0, 80);

/** Values that stand in for a token in documentation and templates. */
const placeholder = /^<[^<>]{0,80}>$|^\$\{?[A-Za-z_][\w.]{0,80}\}?$|^\{\{[^{}]{0,80}\}\}$|^%[A-Za-z_]\w{0,80}%$|\b(?:your|my|insert|replace|change|example)[-_ ]?(?:me|this|here|token|key|secret|api|password)|^(?:x{6,}|X{6,}|\*{4,}|•{4,}|\.{3,}|0{8,})$|\.\.\.|…|x{10,}|X{10,}|\*{6,}/i;

const minUsualUnits = 8;

const doubtOf = (text: string, findings: readonly Finding[]): string | null => {
  const [inside, ...others] = findings;
  if (text === "") return "There is nothing here.";
  if (text.startsWith("tokenward://")) return "This is a reference to a token of the vault, not a token.";
  if (others.length > 0) return `There are ${findings.length} tokens in this text. Paste them one at a time.`;
  if (inside !== undefined) return `There is more than the token here: ${withArticle(kindById(inside.kind)?.name ?? "token")} with other text around it. Paste the token alone.`;
  if (placeholder.test(text)) return "This looks like a placeholder from a template, not like a token.";
  const begun = begunKind(text);
  if (begun !== null) return `It starts like ${withArticle(begun)} but is not a whole one. Was a part left out, or a letter changed, in copying?`;
  if (text.length < minUsualUnits) return `It has only ${text.length} ${text.length === 1 ? "character" : "characters"}. Is this the whole token?`;
  if (/[\r\n]/.test(text)) return text.includes("-----BEGIN ") ? null : "It has several lines. Is this the token alone?";
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^@]*$/i.test(text)) return "This looks like an address, not like a token.";
  if (/^[A-Za-z_][\w.-]{0,60}(?:\s?=\s?|:\s)\S{4}/.test(text)) return "This looks like a line of settings. Paste only what stands after the name.";
  if (/\s/.test(text)) return /^(?:\S{1,30}\s+){5,}\S+$/.test(text) ? "This reads like a sentence, not like a token." : "It has a space in it, so it may be cut in two or have other text around it.";
  return null;
};

/** "npm token" for a text that has the beginning of one of npm's kinds, without the rest of its form. */
const begunKind = (text: string): string | null => {
  if (/\s/.test(text)) return null;
  const begins = ({ anchors, anchorAt = 0 }: TokenKind): boolean => anchorAt === 0 && (anchors?.some((anchor) => anchor.length >= 4 && text.startsWith(anchor)) ?? false);
  const provider = providers().find(({ id, kinds }) => id !== "generic" && kinds.some(begins));
  return provider === undefined ? null : `${provider.name} token`;
};

const withArticle = (name: string): string => `${/^(?:[aeio]|npm)/i.test(name) ? "an" : "a"} ${name}`;
