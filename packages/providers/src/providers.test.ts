import { expect, test } from "vitest";
import { checkSync } from "recheck";
import { kindById, providerById, providerOfKind, providers, tokenKinds } from "./index.ts";
import { createDraw } from "./draw.ts";

const kinds = tokenKinds().map((kind) => ({ id: kind.id, kind }));
// Halton's sequence: spread evenly, and the same at each run.
let step = 0;
const draw = createDraw(() => ((++step * 0.6180339887498949) % 1 + (step * 0.7548776662466927) % 1) % 1);
const withoutClasses = (source: string): string => source.replaceAll(/\\./g, "L").replaceAll(/\[[^\]]*\]/g, "C");

test("ids are unique and name their provider", () => {
  expect(new Set(providers().map(({ id }) => id)).size).toBe(providers().length);
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  for (const { id, kinds: own } of providers()) {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const kind of own) {
      expect(kind.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      expect(kind.id.startsWith(`${id}-`), kind.id).toBe(true);
    }
  }
});

test("a provider is found by its id and by a kind's, and nobody by another", () => {
  for (const provider of providers()) {
    expect(providerById(provider.id)).toBe(provider);
    for (const kind of provider.kinds) expect([kindById(kind.id), providerOfKind(kind.id)]).toEqual([kind, provider]);
  }
  expect([providerById("nobody"), kindById("nobody-key"), providerOfKind("nobody-key")]).toEqual([null, null, null]);
  expect(kindById("generic-secret")).not.toBeNull();
});

test.each(providers())("$id: hosts are bare names, the page is an address", ({ hosts, page }) => {
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  if (page !== null) expect(new URL(page).protocol).toBe("https:");
});

test.each(kinds)("$id: what it says is complete", ({ kind }) => {
  expect(kind.name).not.toBe("");
  expect(kind.reach).toMatch(/^[a-z].*[^.]$/);
  expect(kind.source.length).toBeGreaterThan(0);
  for (const source of kind.source) expect(source, "where is the format documented?").not.toBe("");
  expect(kind.pattern.flags).toMatch(/^i?y$/);
  // An anchor is found wherever it stands, so short ones would stop the scan in ordinary prose.
  for (const anchor of kind.anchors ?? []) expect(anchor).toMatch(/^[\x20-\x7e]{2,}$/);
  for (const word of kind.near ?? []) expect(word).toMatch(/^[\x20-\x40\x5b-\x7e]{3,}$/);
  expect(kind.anchors !== null || kind.near !== undefined, "a kind without anchors needs words to look for").toBe(true);
  if (kind.boundary !== "") expect(() => new RegExp(`[${kind.boundary}]`)).not.toThrow();
});

test.each(kinds)("$id: its pattern is bounded", ({ kind }) => {
  expect(withoutClasses(kind.pattern.source), "say how long it can get: {20,40}, not + or *").not.toMatch(/[*+]|\{\d+,\}/);
});

/** The pattern with long counts taken for endless ones, short ones cut: stricter, shorter to check, and mostly the same among kinds. */
const inOutline = (source: string): string =>
  source.replaceAll(/\{(\d+)(?:,(\d+))?\}/g, (_, min: string, max = min) => (Number(max) - Number(min) >= 20 ? (min === "0" ? "*" : "+") : `{${Math.min(Number(min), 2)},${Math.min(Number(min), 2) + Number(max) - Number(min)}}`));

test("every pattern takes linear time", () => {
  // Sticky: it is tried at one place, so `^` says to the checker what the flag says to the engine.
  const outlines = new Map(kinds.map(({ id, kind }) => [`^(?:${inOutline(kind.pattern.source)})`, id]));
  for (const [outline, id] of outlines) expect(checkSync(outline, "", { timeout: 20_000 }).status, id).toBe("safe");
});

test.each(kinds.filter(({ id }) => id !== "generic-secret"))("$id: each hit is a whole value with its anchor in place, and verifies; no twin is one", ({ kind }) => {
  for (let round = 0; round < 20; round++) {
    const { hits, twins } = kind.examples(draw);
    expect(Math.min(hits.length, twins.length)).toBeGreaterThan(0);
    for (const [index, hit] of hits.entries()) {
      kind.pattern.lastIndex = 0;
      const place = `hit ${index}`;
      expect(kind.pattern.exec(hit)?.[0].length, place).toBe(hit.length);
      expect(kind.verify?.(hit) ?? true, place).toBe(true);
      const at = kind.anchorAt ?? 0;
      expect(kind.anchors?.some((anchor) => hit.startsWith(anchor, at)) ?? true, place).toBe(true);
    }
  }
});
