import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createKnownValues, quickWork, rollOf, scan } from "@tokenward/detection";
import { providers } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";
import { attacks } from "./attacks.ts";
import { sourceTree } from "./source-tree.ts";

const root = resolve(import.meta.dirname, "..", "..");

/** The shortest of some runs, in ms. */
const best = (runs: number, work: () => void): number => Math.min(...Array.from({ length: runs }, () => ((start) => (work(), performance.now() - start))(performance.now())));
const median = (runs: number, work: () => void): number => Array.from({ length: runs }, () => ((start) => (work(), performance.now() - start))(performance.now())).toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
const row = (what: string, figure: string, bar: string): void => console.log(`${what.padEnd(58)}${figure.padStart(16)}   ${bar}`);

/** `npm run bench -- detection` */
export const run = (): Promise<void> => {
  const files = sourceTree((line) => console.log(`  ${line}`));
  const units = files.reduce((sum, { text }) => sum + text.length, 0);
  let sink = 0;
  const loopMs = best(3, () => {
    for (const { text } of files) for (let at = 0; at < text.length; at++) sink ^= text.charCodeAt(at);
  });
  let findings = 0;
  const scanMs = best(4, () => {
    findings = 0;
    for (const { text } of files) findings += scan(text).length;
  });
  const speed = (ms: number): number => units / 1000 / ms;
  console.log(`\n${providers().length} providers, ${providers().reduce((sum, { kinds }) => sum + kinds.length, 0)} kinds; ${files.length} files, ${(units / 1e6).toFixed(1)} MB (${sink === 0 ? 0 : 1})\n`);
  row("a bare charCodeAt loop over the same texts", `${speed(loopMs).toFixed(0)} MB/s`, "the reference");
  row("scan, one core, whole catalogue", `${speed(scanMs).toFixed(0)} MB/s`, `${(scanMs / loopMs).toFixed(1)} × the loop; bar 120 MB/s`);
  row("findings in it", String(findings), "bar 5");

  const paste = (length: number): string => files.map(({ text }) => text).filter((text) => text.length > 300).slice(40, 400).join("\n").slice(0, length);
  const [small, large] = [paste(2_000), paste(100_000)];
  row("a paste of 2 kB, median", `${(median(2_000, () => void scan(small)) * 1000).toFixed(0)} µs`, "bar 60 µs");
  row("a paste of 100 kB, median", `${median(200, () => void scan(large)).toFixed(2)} ms`, "bar 3 ms");

  const draw = createDraw(Math.random);
  const values = Array.from({ length: 10_000 }, () => draw.of("abcdefghijklmnopqrstuvwxyz0123456789", draw.between(20, 60)));
  const entries = values.map((value) => ({ length: value.length, mark: 0, roll: rollOf(7, value), provider: "generic", kind: "generic-secret", label: "x", lastFour: value.slice(-4), allowedHosts: [], dead: false }));
  const known = createKnownValues({ entries, rollBase: 7, mark: () => 1 });
  row("10,000 known values in 100 kB", `${median(5, () => void known.find(large)).toFixed(0)} ms`, "");

  // As at a paste: with an end to the work, told when it was not enough.
  let stopped = 0;
  const quick = (text: string): void => void scan(text, { work: quickWork(text.length), onStopped: () => void stopped++ });
  for (const { text } of files) quick(text);
  row("of the files, those that a quick scan gives up", String(stopped), "bar 0");
  // Each is tried short first; what is slow then is tried at its full length.
  const suspects: { readonly index: number; readonly ms: number }[] = [];
  let tried = 0;
  for (const { text } of attacks(50_000)) suspects.push({ index: tried++, ms: best(2, () => quick(text)) });
  const chosen = new Set(suspects.toSorted((a, b) => b.ms - a.ms).slice(0, 60).map(({ index }) => index));
  const slowest: { readonly name: string; readonly ms: number }[] = [];
  let index = 0;
  for (const { name, text } of attacks(1_000_000, (at) => chosen.has(at))) {
    index++;
    slowest.push({ name, ms: best(3, () => quick(text)) });
  }
  slowest.sort((a, b) => b.ms - a.ms);
  row(`1 MB made against a rule: ${tried} texts, ${index} at full length, the slowest`, `${slowest[0]?.ms.toFixed(1)} ms`, "bar 20 ms");
  for (const { name, ms } of slowest.slice(0, process.argv.includes("--all") ? 60 : 10)) console.log(`    ${ms.toFixed(1).padStart(8)} ms  ${name}`);

  try {
    const content = readFileSync(join(root, "apps", "extension", "dist", "chromium", "content.js"));
    row("content script with engine and catalogue, gzipped", `${(gzipSync(content, { level: 9 }).length / 1000).toFixed(0)} kB`, "bar 150 kB");
  } catch {
    console.log("The extension is not built, so its size is not measured: npm run build");
  }
  return Promise.resolve();
};
