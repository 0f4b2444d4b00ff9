import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { assess, createKnownValues, interrupts, isHome, placeOf, policyOf, quickWork, rollOf, scan, seenTokens, type Seen } from "@tokenward/detection";
import { providers } from "@tokenward/providers";
import type { KnownValue } from "@tokenward/shared/contract";
import { expect, test } from "vitest";
import { seededDraw } from "../../packages/detection/src/testing/seeded-draw.ts";
import { filled } from "./filled.ts";
import { harmlessDigests } from "./harmless-digests.ts";
import { harmlessIdentifiers } from "./harmless-identifiers.ts";
import { harmlessTexts } from "./harmless.ts";

const policy = policyOf();
const key = new Uint8Array(32).fill(9);
const mark = (text: string): number => markOf(fingerprint(key, new TextEncoder().encode(text)));

/** One token each of two hundred providers with a host of their own, as the vault would have them. */
const draw = seededDraw(20_261_127);
const vault = providers()
  .flatMap(({ id, hosts, kinds }) => {
    const kind = kinds.find(({ nature, inner }) => nature === "secret" && inner === undefined);
    const value = kind?.examples(draw).hits[0];
    const home = hosts.find((host) => isHome(id, host));
    return kind === undefined || value === undefined || home === undefined || value.length < 12 ? [] : [{ provider: id, kind: kind.id, value, home }];
  })
  .filter((_, index, all) => index % Math.floor(all.length / 200) === 0)
  .slice(0, 200);
const entries = vault.map(({ provider, kind, value }, index): KnownValue => ({ provider, kind, length: value.length, mark: mark(value), roll: rollOf(rollBaseOf(key), value), label: `token-${index}`, lastFour: value.slice(-4), allowedHosts: ["ci.corp.example"], dead: false }));
const known = createKnownValues({ entries, rollBase: rollBaseOf(key), mark });

const foreign = [
  "pastebin.com", "gist.github.com", "dpaste.com", "rentry.co", "codepen.io", "jsfiddle.net", "replit.com", "stackblitz.com", "chatgpt.com", "claude.ai", "gemini.google.com", "perplexity.ai", "grok.com", "poe.com", "jwt.io", "jsonlint.com", "codebeautify.org", "base64decode.org",
  "regex101.com", "webhook.site", "www.google.com", "bing.com", "duckduckgo.com", "translate.google.com", "quillbot.com", "x.com", "linkedin.com", "facebook.com", "stackoverflow.com", "reddit.com", "dev.to", "news.ycombinator.com", "discuss.python.org", "bugzilla.mozilla.org", "issues.apache.org",
  "app.slack.com", "discord.com/channels/1", "teams.microsoft.com", "mail.google.com", "web.whatsapp.com", "docs.google.com", "hackmd.io", "github.com/acme/shop/issues/new", "gitlab.com/a/b/-/issues/new", "github.com/acme/shop/edit/main/.env", "you.github.io", "evil.pages.dev", "evil.vercel.app", "bucket.s3.amazonaws.com", "nobody.example",
  "github.com.evil.example", "xn--gthub-n4a.com", "evil.example:8443", "203.0.113.7", "[2001:db8::7]", "ci.corp.example.evil.example",
].map((at) => placeOf(new URL(`https://${at}`)));
const own = ["ci.corp.example", "localhost:3000", "192.168.1.20", "git.corp.internal"].map((at) => placeOf(new URL(`https://${at}/`)));

const seenIn = (text: string): Seen => {
  let stopped = false;
  const findings = scan(text, { work: quickWork(text.length), onStopped: () => (stopped = true) });
  return { tokens: seenTokens(findings, known.find(text), entries), stopped };
};

test("two hundred tokens of the vault, sixty origins: each is known and held on every foreign one, and none on its own", () => {
  expect([vault.length, foreign.length + own.length]).toEqual([200, 60]);
  const missed: string[] = [];
  const prompts: string[] = [];
  for (const [index, { value, provider, kind, home }] of vault.entries()) {
    const seen = seenIn(`export TOKEN="${value}"\n`);
    for (const place of foreign) {
      const { action, messages } = assess(seen, place, policy);
      if (!interrupts(action) || !messages.some((message) => message.id === "who-yours" && message.label === `token-${index}`)) missed.push(`${kind} on ${place.host}`);
    }
    for (const place of [...own, placeOf(new URL(`https://${home}/`))]) if (interrupts(assess(seen, place, policy).action)) prompts.push(`${provider} on ${place.host}`);
  }
  expect(missed).toEqual([]);
  expect(prompts).toEqual([]);
}, 120_000);

test("of five hundred harmless texts at most one is held, wherever it goes", () => {
  const texts = [...harmlessTexts(draw).map((write) => write()), ...[...harmlessDigests, ...harmlessIdentifiers].map((line) => filled(draw, line))];
  const seen = texts.map(seenIn);
  expect(texts.length).toBeGreaterThan(500);
  for (const place of [...foreign, ...own]) for (const field of ["text", "password"] as const) {
    const held = seen.filter((each) => interrupts(assess(each, { ...place, field }, policy).action)).length;
    expect(held / texts.length, place.host ?? "").toBeLessThanOrEqual(1 / 500);
  }
}, 120_000);
