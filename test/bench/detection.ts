import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createKnownValues, quickWork, rollOf, scan } from "@tokenward/detection";
import { providers } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";
import { root } from "../harness/place.ts";
import { attacks } from "./attacks.ts";
import { peersOf } from "./peers.ts";
import { timeCommand, writeTree } from "./scan-tree.ts";
import { sourceTree, type SourceFile } from "./source-tree.ts";
import { wakeInChromium } from "./wake.ts";

const timesOf = (runs: number, work: () => void): readonly number[] => Array.from({ length: runs }, () => ((start) => (work(), performance.now() - start))(performance.now())).toSorted((a, b) => a - b);
/** The shortest of some runs, and of many the one that so many in a hundred are not longer than, in ms. */
const best = (runs: number, work: () => void): number => timesOf(runs, work)[0]!;
const percentile = (percent: number, runs: number, work: () => void): number => timesOf(runs, work)[Math.min(runs - 1, Math.floor((runs * percent) / 100))]!;
const row = (what: string, figure: string, bar: string): void => console.log(`${what.padEnd(62)}${figure.padStart(14)}   ${bar}`);
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** `npm run bench -- detection [--all] [--peers]`: `--all` lists more attacks, `--peers` fetches the scanners to compare with. */
export const run = async (): Promise<void> => {
  const files = sourceTree((line) => console.log(`  ${line}`));
  console.log(`\n${providers().length} providers, ${providers().reduce((sum, { kinds }) => sum + kinds.length, 0)} kinds; ${files.length} files, ${(unitsOf(files) / 1e6).toFixed(1)} MB; ${availableParallelism()} cores, Node ${process.versions.node}\n`);
  speed(files);
  pastes(files);
  await tree(files);
  await browser();
  patience(files);
};

const unitsOf = (files: readonly SourceFile[]): number => files.reduce((sum, { text }) => sum + text.length, 0);

const speed = (files: readonly SourceFile[]): void => {
  const mbPerSecond = (time: number): number => unitsOf(files) / 1000 / time;
  let [sink, findings] = [0, 0];
  const loopMs = best(3, () => {
    for (const { text } of files) for (let at = 0; at < text.length; at++) sink ^= text.charCodeAt(at);
  });
  const scanMs = best(6, () => {
    findings = 0;
    for (const { text } of files) findings += scan(text).length;
  });
  row("a bare charCodeAt loop over the same texts", `${mbPerSecond(loopMs).toFixed(0)} MB/s`, `the reference (${sink === 0 ? 0 : 1})`);
  row("scan, one core, whole catalogue", `${mbPerSecond(scanMs).toFixed(0)} MB/s`, `${(scanMs / loopMs).toFixed(1)} × the loop; bar 120 MB/s`);
  row("findings in it", String(findings), "bar 5");
};

const pastes = (files: readonly SourceFile[]): void => {
  const all = files.map(({ text }) => text).filter((text) => text.length > 300).slice(40, 400).join("\n");
  const [small, medium, large] = [all.slice(0, 2_000), all.slice(0, 10_000), all.slice(0, 100_000)];
  row("a paste of 2 kB, median", `${(percentile(50, 2_000, () => void scan(small)) * 1000).toFixed(0)} µs`, "bar 60 µs");
  row("a paste of 100 kB, median", ms(percentile(50, 200, () => void scan(large))), "bar 3 ms");

  const draw = createDraw(Math.random);
  const values = Array.from({ length: 10_000 }, () => draw.of("abcdefghijklmnopqrstuvwxyz0123456789", draw.between(20, 60)));
  const entries = values.map((value) => ({ length: value.length, mark: 0, roll: rollOf(7, value), provider: "generic", kind: "generic-secret", label: "x", lastFour: value.slice(-4), allowedHosts: [], dead: false }));
  const known = createKnownValues({ entries, rollBase: 7, mark: () => 1 });
  const judged = (text: string) => (): void => void (known.find(text), scan(text));
  row("10,000 known values looked for in 100 kB, median", ms(percentile(50, 100, () => void known.find(large))), "");
  row("10 kB judged with them, the 99th of 100", ms(percentile(99, 400, judged(medium))), "bar 2 ms");
  row("100 kB judged with them, the 99th of 100", ms(percentile(99, 200, judged(large))), "bar 10 ms");
};

/** The command in wall time, beside other scanners. */
const tree = async (from: readonly SourceFile[]): Promise<void> => {
  const written = writeTree(from);
  try {
    const { scanMs, readMs, found } = timeCommand(written);
    const own = written.bytes / 1000 / scanMs;
    row(`tokenward scan of ${(written.bytes / 1e6).toFixed(1)} MB, ${written.files.length} files, from start to end`, ms(scanMs), `${own.toFixed(0)} MB/s; bar 870 ms, 58 MB/s (${found} told)`);
    row("a program that only reads these files, from start to end", ms(readMs), `the reference; the scan takes ${(scanMs / readMs).toFixed(1)} ×`);
    const bars: Readonly<Record<string, number>> = { gitleaks: 10, ripsecrets: 1 };
    for (const { name, speed: other, from: source, says } of await peersOf({ ...written, mayFetch: process.argv.includes("--peers") })) {
      row(`  ${name}${source === "run" ? "" : " (published figure)"}`, `${other.toFixed(1)} MB/s`, `the scan is ${(own / other).toFixed(1)} × as fast${bars[name] === undefined ? "" : `; bar ${bars[name]} ×`}${says === "" ? "" : ` [not run: ${says}]`}`);
    }
  } finally {
    written.remove();
  }
};

const browser = async (): Promise<void> => {
  try {
    const content = readFileSync(join(root, "apps", "extension", "dist", "chromium", "content.js"));
    row("content script with engine and catalogue, gzipped", `${(gzipSync(content, { level: 9 }).length / 1000).toFixed(1)} kB`, "bar 150 kB");
  } catch {
    console.log("The extension is not built, so its size is not measured: npm run build");
  }
  const wake = await wakeInChromium();
  if (typeof wake === "string") return console.log(wake);
  row("content script evaluation at load, in Chromium, cold", ms(wake.loadMs), "median of 9 pages");
  row("engine wake at first paste, in Chromium, cold", ms(wake.firstMs), `the second takes ${ms(wake.secondMs)}`);
};

const attackUnits = 1_000_000;
const shortUnits = 50_000;

/** As at a paste: with an end to the work, told when it was not enough. */
const patience = (files: readonly SourceFile[]): void => {
  let stopped = 0;
  const quick = (text: string, units = text.length): void => void scan(text, { work: quickWork(units) * (text.length / Math.max(1, units)), onStopped: () => void stopped++ });
  for (const { text } of files) quick(text);
  row("of the files, those that a quick scan gives up", String(stopped), "bar 0");
  // Each is tried short, with as much work for each character as the whole one is given; what is slow then is tried at its full length.
  const suspects: { readonly index: number; readonly time: number }[] = [];
  let tried = 0;
  for (const { text } of attacks(shortUnits)) suspects.push({ index: tried++, time: best(3, () => quick(text, attackUnits)) });
  const chosen = new Set(suspects.toSorted((a, b) => b.time - a.time).slice(0, 80).map(({ index }) => index));
  const slowest: { readonly name: string; readonly time: number }[] = [];
  for (const { name, text } of attacks(attackUnits, (at) => chosen.has(at))) slowest.push({ name, time: best(4, () => quick(text)) });
  slowest.sort((a, b) => b.time - a.time);
  row(`1 MB made against a rule: ${tried} texts, ${slowest.length} at full length, the slowest`, `${slowest[0]?.time.toFixed(1)} ms`, "bar 20 ms");
  for (const { name, time } of slowest.slice(0, process.argv.includes("--all") ? 80 : 10)) console.log(`    ${time.toFixed(1).padStart(8)} ms  ${name}`);
};
