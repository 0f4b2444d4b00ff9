import { scan } from "@tokenward/detection";
import { services } from "@tokenward/providers";
import { alphanumeric, base64, base64Url, hex, lower } from "@tokenward/providers/draw";
import { expect, test } from "vitest";
import { seededDraw } from "../../packages/detection/src/testing/seeded-draw.ts";
import { contexts, spelled } from "./contexts.ts";
import { drawnKinds, hitOf, nameOf } from "./drawn-texts.ts";
import { encodings } from "./encodings.ts";
import { encodedFiles, filesAndTalk, tables } from "./files-and-talk.ts";
import { harmlessTexts } from "./harmless.ts";

const draw = seededDraw(20_261_124);

/** Whether a finding covers most of the span and little beside it. */
const isFound = (text: string, start: number, end: number): boolean =>
  scan(text, { withPublic: true }).some(({ span: [from, to] }) => Math.min(to, end) - Math.max(from, start) >= (end - start) * 0.6 && to - from < (end - start) * 1.7 + 12);

interface Tally {
  found: number;
  of: number;
}
const tallies = (): { readonly add: (group: string, isFoundToo: boolean) => void; readonly worst: () => string; readonly share: () => number } => {
  const groups = new Map<string, Tally>();
  return {
    add: (group, isFoundToo) => {
      const tally = groups.get(group) ?? { found: 0, of: 0 };
      tally.of++;
      if (isFoundToo) tally.found++;
      groups.set(group, tally);
    },
    worst: () => [...groups].map(([group, { found, of }]) => [group, found / of] as const).filter(([, share]) => share < 1).toSorted((a, b) => a[1] - b[1]).slice(0, 20).map(([group, share]) => `${group} ${(share * 100).toFixed(0)} %`).join(", "),
    share: () => ((all) => all.reduce((sum, { found }) => sum + found, 0) / all.reduce((sum, { of }) => sum + of, 0))([...groups.values()]),
  };
};

// Many thousand texts, so that a machine that is busy with other things takes its time.
const limitMs = 240_000;

test("every kind is found in every context", { timeout: limitMs }, () => {
  const [byKind, byContext] = [tallies(), tallies()];
  for (const kind of drawnKinds) {
    for (const { name, around } of contexts) {
      const { hit, inner } = hitOf(kind, draw);
      const [before, after] = around(spelled(nameOf(kind)));
      const found = isFound(before + hit + after, before.length + inner[0], before.length + inner[1]);
      byKind.add(kind.id, found);
      byContext.add(name, found);
    }
  }
  expect(byKind.share(), `${byContext.worst()}; ${byKind.worst()}`).toBeGreaterThanOrEqual(0.99);
});

test("a token that says itself what it is needs nothing around it", () => {
  const bare = tallies();
  for (const kind of drawnKinds.filter(({ anchors }) => anchors !== null)) {
    for (let round = 0; round < 3; round++) {
      const { hit, inner } = hitOf(kind, draw);
      bare.add(kind.id, isFound(hit, ...inner));
    }
  }
  expect(bare.share(), bare.worst()).toBeGreaterThanOrEqual(0.99);
});

test("every kind is found in every encoding", { timeout: limitMs }, () => {
  const [byKind, byEncoding] = [tallies(), tallies()];
  for (const kind of drawnKinds) {
    for (const { name, write } of encodings) {
      const { hit } = hitOf(kind, draw);
      const text = write(`${spelled(nameOf(kind)).snake}: "`, hit, '"\n');
      if (text === null) continue;
      const found = scan(text, { withPublic: true }).length > 0;
      byKind.add(kind.id, found);
      byEncoding.add(name, found);
    }
  }
  expect(byKind.share(), `${byEncoding.worst()}; ${byKind.worst()}`).toBeGreaterThanOrEqual(0.97);
});

const mixed = alphanumeric;
const shapes: readonly (() => string)[] = [
  () => draw.of(hex, 32), () => draw.of(hex, 40), () => draw.of(hex, 64), () => draw.of(mixed, 16), () => draw.of(mixed, 20), () => draw.of(mixed, 32), () => draw.of(`${lower}0123456789`, 24), () => draw.of(`${lower}0123456789`, 32),
  () => `${draw.of(base64, 43)}=`, () => draw.of(base64, 40), () => draw.of(base64Url, 43), () => `zx_live_${draw.of(mixed, 24)}`, () => `${draw.of(mixed, 20)}.${draw.of(base64Url, 32)}`,
];
const secretNames = [["api", "key"], ["api", "token"], ["secret"], ["access", "token"], ["secret", "key"], ["client", "secret"], ["auth", "token"], ["token"], ["apikey"], ["password"], ["app", "key"], ["access", "key"]];

test("secrets of services nobody has heard of are found by their names", () => {
  const unknown = ["acmecloud", "zorbit", "paylane", "fooboard", "mailjump", "northwind", "geofinder", "stockpulse", "vidcast", "trackify"];
  const [byName, byContext] = [tallies(), tallies()];
  for (const shape of shapes) {
    for (const name of secretNames) {
      for (const context of contexts) {
        const value = shape();
        const [before, after] = context.around(spelled([unknown[draw.between(0, unknown.length - 1)] ?? "", ...name]));
        const found = isFound(before + value + after, before.length, before.length + value.length);
        byName.add(name.join("_"), found);
        byContext.add(context.name, found);
      }
    }
  }
  expect(byName.share(), `${byContext.worst()}; ${byName.worst()}`).toBeGreaterThanOrEqual(0.96);
});

test("secrets are found in files, commands, recordings and talk", () => {
  const [byName, byContext] = [tallies(), tallies()];
  for (const shape of shapes) {
    for (const name of secretNames.filter((words) => words.join("") !== "password")) {
      for (const context of [...filesAndTalk, ...tables]) {
        const value = shape();
        const [before, after] = context.around(spelled(["zorbit", ...name]));
        const found = isFound(before + value + after, before.length, before.length + value.length);
        byName.add(name.join("_"), found);
        byContext.add(context.name, found);
      }
      for (const { name: file, write } of encodedFiles) byContext.add(file, scan(write(spelled(["zorbit", ...name]).kebab, shape())).length > 0);
    }
  }
  expect(byContext.share(), `${byContext.worst()}; ${byName.worst()}`).toBeGreaterThanOrEqual(0.97);
});

test("a known service's name is enough for a value that looks drawn", () => {
  const names = services();
  const byContext = tallies();
  for (const shape of shapes) {
    for (const context of contexts) {
      const value = shape();
      const [before, after] = context.around(spelled([names[draw.between(0, names.length - 1)] ?? ""]));
      byContext.add(context.name, isFound(before + value + after, before.length, before.length + value.length));
    }
  }
  expect(byContext.share(), byContext.worst()).toBeGreaterThanOrEqual(0.9);
});

test("what looks drawn and is no secret, and what talks of secrets and holds none, stays silent", () => {
  const texts = harmlessTexts(draw);
  const loud: string[] = [];
  for (const [index, text] of texts.entries()) for (let round = 0; round < 5; round++) if (scan(text()).length > 0) loud.push(`text ${index}`);
  expect(loud.length / (texts.length * 5), [...new Set(loud)].join(", ")).toBeLessThanOrEqual(0.01);
});
