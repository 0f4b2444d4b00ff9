import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mask, placeOf, scan } from "@tokenward/detection";
import { packedPlaces } from "@tokenward/detection/packed-places";
import { packedList } from "@tokenward/providers/packed-list";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { detect as Detect } from "../../apps/extension/src/content/detect.ts";
import type { createJudge as CreateJudge } from "../../apps/extension/src/content/judge.ts";
import { withoutProofs } from "../../apps/extension/without-proofs.ts";
import { seededDraw } from "../../packages/detection/src/testing/seeded-draw.ts";
import { node24, root } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";
import { transformed } from "./drawn-texts.ts";
import { harmlessTexts } from "./harmless.ts";

// The engine goes through other builds, other tables and other callers at each door. Whatever it says, they must say too.

const isLong = process.env["TOKENWARD_LONG"] !== undefined;
/** Of 73 that each kind has; in the short form each kind takes the next ones, so that together they are all of them. */
const transformationsPerKind = isLong ? 73 : 30;

const draw = seededDraw(20_261_125);
const texts = [...transformed(draw, transformationsPerKind).map(({ text }) => text), ...harmlessTexts(draw).map((write) => write())];
let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "tw-doors-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Places only: a failing check must not print the texts. */
const firstDifferent = (pairs: readonly (readonly [one: string, other: string])[]): string | null => {
  const at = pairs.findIndex(([one, other]) => one !== other);
  return at === -1 ? null : `text ${at}: ${pairs[at]?.[0]} here, ${pairs[at]?.[1]} there`;
};
const said = (findings: readonly { readonly provider: string; readonly kind: string; readonly start: number; readonly end: number; readonly confidence: string }[]): string =>
  findings.map(({ provider, kind, start, end, confidence }) => `${provider}/${kind}@${start}-${end} ${confidence}`).join(", ") || "nothing";
const engine = (text: string): string => said(scan(text).map(({ span: [start, end], ...rest }) => ({ ...rest, start, end })));

test("lines on the command line", { timeout: 240_000 }, async () => {
  const ran = await runProgram(node24, [join(root, "apps/cli/bin/tokenward.mjs"), "scan", "--stdin-jsonl"], { env: process.env, stdin: texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""), limitMs: 200_000 });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const answers = ran.stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as { readonly id: number; readonly findings: Parameters<typeof said>[0] });
  expect(answers.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
  expect(firstDifferent(answers.map(({ findings }, index) => [engine(texts[index] ?? ""), said(findings)]))).toBeNull();
});

test("files on the command line", { timeout: 240_000 }, async () => {
  // A file that is one encoded blob is opened as what it is: archives, pictures and programs are another test's.
  const written = texts.filter((text, index) => index % 17 === 0 && !text.includes("\0"));
  const tree = join(folder, "tree");
  mkdirSync(tree);
  for (const [index, text] of written.entries()) writeFileSync(join(tree, `${String(index).padStart(6, "0")}.txt`), text);
  const ran = await runProgram(node24, [join(root, "apps/cli/bin/tokenward.mjs"), "scan", "--json", "--no-ignore", tree], { env: { ...process.env, TOKENWARD_HOME: join(folder, "no-vault") }, limitMs: 200_000 });
  expect(ran.code, ran.stderr).toBe(1);
  const found = new Map<number, string[]>();
  for (const line of ran.stdout.trimEnd().split("\n")) {
    const { path, kind } = JSON.parse(line) as { readonly path?: string; readonly kind?: string };
    const at = Number(/(?<index>\d{6})\.txt$/.exec(path ?? "")?.groups?.["index"]);
    if (Number.isInteger(at) && kind !== undefined) found.set(at, [...(found.get(at) ?? []), kind]);
  }
  expect(firstDifferent(written.map((text, index) => [scan(text).map(({ kind }) => kind).toSorted().join(", "), (found.get(index) ?? []).toSorted().join(", ")]))).toBeNull();
});

test("the content script's judge, as it is built for the browser", { timeout: 240_000 }, async () => {
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, ["detect", "judge"].map((name) => `export * from ${JSON.stringify(join(root, `apps/extension/src/content/${name}.ts`))};`).join("\n"));
  await build({
    root: folder, configFile: false, logLevel: "warn", publicDir: false, plugins: [packedList(), packedPlaces(), withoutProofs()],
    build: { outDir: join(folder, "made"), target: "chrome119", minify: true, lib: { entry, formats: ["es"], fileName: () => "judge.mjs" } },
  });
  // What it would say is not compared here.
  (globalThis as { chrome?: object }).chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" } };
  const { detect, createJudge } = (await import(pathToFileURL(join(folder, "made", "judge.mjs")).href)) as { readonly detect: typeof Detect; readonly createJudge: typeof CreateJudge };
  const judge = createJudge({ ...detect(() => ({ known: [], rules: [], fingerprintKey: "" })), place: () => placeOf(new URL("https://paste.example/")) });
  expect(
    firstDifferent(
      texts.map((text) => {
        const found = scan(text);
        const masked = mask(text, found.map(({ span }) => span));
        const verdict = judge(text, "paste");
        return [found.length === 0 ? "passes" : "held, masked alike", verdict === null ? "passes" : `held, masked ${verdict.masked === masked ? "alike" : "otherwise"}`];
      }),
    ),
  ).toBeNull();
});
