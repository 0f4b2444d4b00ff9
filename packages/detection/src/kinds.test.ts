import { kindById, providers, type Draw, type TokenKind } from "@tokenward/providers";
import { expect, test } from "vitest";
import { inspect, scan } from "./index.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const kinds = providers().flatMap((provider) => provider.kinds.map((kind) => ({ id: kind.id, provider: provider.id, kind })));
const rounds = 12;
const everyRound = (check: (draw: Draw, round: number) => void): void => {
  for (let round = 0; round < rounds; round++) check(seededDraw(round), round);
};
/** What may stand before a value: a word that announces it, where its form alone does not. */
const lead = (near: readonly string[] | undefined): string => (near?.[0] === undefined ? "value " : `${near[0]}=`);
/** Where the secret itself is in a hit. */
const innerOf = ({ inner }: TokenKind, hit: string): readonly [start: number, end: number] => inner?.(hit) ?? [0, hit.length];
/** Values are never printed: a failing check names its place only. */
const say = (list: string, round: number, index: number): string => `${list} ${index} of round ${round}`;

test.each(kinds)("$id: its hits are found exactly, its twins not as this kind, its misses not at all", ({ id, provider, kind }) => {
  everyRound((draw, round) => {
    const { hits, misses, twins } = kind.examples(draw);
    for (const [index, hit] of hits.entries()) {
      const before = lead(kind.anchors === null ? kind.near : undefined);
      const [from, to] = innerOf(kind, hit);
      for (const [start, text] of [[before.length, `${before}${hit}`], [before.length + 7, `x = 1;\n${before}${hit}\nand more`], [before.length + 1, `"${before}${hit}", "b"`]] as const) {
        const found = scan(text, { withPublic: true });
        expect(found.map((each) => `${each.provider}/${each.kind}@${each.span.join("-")}`), say("hit", round, index)).toEqual([`${provider}/${id}@${start + from}-${start + to}`]);
        expect(found[0]?.confidence === "certain", say("hit", round, index)).toBe(kind.verify !== undefined);
      }
    }
    for (const [index, miss] of misses.entries()) expect(scan(miss, { withPublic: true }).length, say("miss", round, index)).toBe(0);
    const words = lead(kind.anchors === null ? kind.near : undefined);
    for (const [index, twin] of twins.entries()) expect(scan(`${words}${twin}`, { withPublic: true }).some((found) => found.kind === id), say("twin", round, index)).toBe(false);
  });
});

test.each(kinds.filter(({ kind }) => kind.anchors !== null))("$id: it is found where developers write it", ({ id, kind }) => {
  everyRound((draw, round) => {
    for (const [index, hit] of kind.examples(draw).hits.entries()) {
      for (const [before, after] of [["TOKEN=", "\nOTHER=1"], ["export A='", "'"], ["token: ", ", x"], ["{\"token\":\"", "\"}"], ["(", ")"], ["\t", " "], ["`", "`"], ["<b>", "</b>"]] as const) {
        const found = scan(`${before}${hit}${after}`, { withPublic: true }).find((each) => each.kind === id);
        const [from, to] = innerOf(kind, hit);
        expect(found?.span, `${say("hit", round, index)} after ${before}`).toEqual([before.length + from, before.length + to]);
      }
    }
  });
});

test.each(kinds.filter(({ kind }) => kind.anchors !== null && kind.inner === undefined))("$id: a value alone is inspected as what it is", ({ id, provider, kind }) => {
  everyRound((draw, round) => {
    for (const [index, hit] of kind.examples(draw).hits.entries()) {
      const known = inspect(hit);
      expect([known.provider, known.kind], say("hit", round, index)).toEqual([provider, id]);
      expect(known.doubt === null || kindById(id)?.nature === "publishable" || typeof kind.harmless?.(hit) === "string", say("hit", round, index)).toBe(true);
    }
  });
});

test("what is public by design, or a documented sample, does not alarm", () => {
  everyRound((draw, round) => {
    for (const { kind } of kinds.filter(({ kind }) => kind.nature === "publishable" && kind.anchors !== null)) {
      for (const [index, hit] of kind.examples(draw).hits.entries()) expect(scan(hit).length, say("hit", round, index)).toBe(0);
    }
  });
});
