// `node scripts/train-randomness.ts <folder…>`: learns, from ordinary source text, how likely each letter is after two others, and
// writes packages/detection/src/randomness-table.ts. A value whose letters are no likelier than drawn ones is called random there.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { symbolOf, symbols } from "../packages/detection/src/symbols.ts";

const target = join(resolve(import.meta.dirname, ".."), "packages", "detection", "src", "randomness-table.ts");
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Name the folders to learn from: node scripts/train-randomness.ts /usr/include …");
  process.exit(2);
}

const readable = /\.(?:[ch]|cc|cpp|hpp|py|pyi|js|mjs|cjs|ts|tsx|go|rs|java|rb|pl|pm|sh|md|rst|txt|toml|ya?ml|json|html|css)$/;
// Made by machines: they hold hashes and what minifiers leave, which is what the table must not learn.
const made = /(?:\.min\.|lock|\.map$|\.snap$|vectors?|testdata|fixtures?)/i;
const maxFileBytes = 400_000;

const counts = new Float64Array(symbols ** 3);
let units = 0;
const learn = (text: string): void => {
  for (const [run] of text.matchAll(/[A-Za-z][A-Za-z0-9_\-/+]{3,120}/g)) {
    // Most long runs with many digits are hashes.
    if (run.length >= 16 && (run.match(/[0-9]/g)?.length ?? 0) * 5 > run.length) continue;
    let [before, last] = [symbols - 1, symbols - 1];
    for (let index = 0; index < run.length; index++) {
      const symbol = symbolOf[run.charCodeAt(index)]!;
      counts[(before * symbols + last) * symbols + symbol]! += 1;
      [before, last] = [last, symbol];
      units++;
    }
  }
};
const walk = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (entry.isFile() && readable.test(entry.name) && !made.test(path) && statSync(path).size <= maxFileBytes) learn(readFileSync(path, "utf8"));
  }
};
for (const folder of folders) walk(folder);
if (units < 1e6) throw new Error(`Only ${units} characters were read: name folders with more source text.`);

/** Of a table over the last symbols: the share of each next one, smoothed with `lower`. */
const share = (count: number, total: number, lower: number, weight: number): number => (count + weight * lower) / (total + weight);
const ones = new Float64Array(symbols);
const pairs = new Float64Array(symbols ** 2);
for (const [index, count] of counts.entries()) {
  ones[index % symbols]! += count;
  pairs[index % symbols ** 2]! += count;
}
const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0);
const total = sumOf(ones);
let table = "";
for (let index = 0; index < counts.length; index++) {
  const [symbol, pair, context] = [index % symbols, index % symbols ** 2, Math.floor(index / symbols)];
  const last = context % symbols;
  const one = share(ones[symbol]!, total, 1 / symbols, symbols);
  const two = share(pairs[pair]!, sumOf(pairs.subarray(last * symbols, (last + 1) * symbols)), one, 20);
  const three = share(counts[index]!, sumOf(counts.subarray(context * symbols, (context + 1) * symbols)), two, 20);
  // Quarters of a bit, up to 15.75, as one printable character each.
  table += String.fromCharCode(0x23 + Math.min(31, Math.round(-Math.log2(three) * 2)));
}
writeFileSync(
  target,
  `/**\n * By three symbols (see symbols.ts): how many halves of a bit the third one tells after the first two, plus 0x23, learned from\n * ${(units / 1e6).toFixed(0)} million characters of names in source text. Written by scripts/train-randomness.ts.\n */\nexport const randomnessTable =\n  ${JSON.stringify(table).replaceAll("\\\\", "\\\\")};\n`,
);
console.log(`Learned from ${units} characters; wrote ${table.length} entries.`);
