// `node scripts/train-judge.ts`: learns how much each trait of a value says that it is a secret, from texts that we make (test/detection) and from
// the source text of this machine (test/bench/source-tree.ts), and writes packages/detection/src/judge-weights.ts. Prints how well weights do on
// sorts of text that they were learned without; with `--sorts`, on which of them worst.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { weightCount } from "../packages/detection/src/traits.ts";
import { folds, samples, type Sample } from "../test/detection/judge-samples.ts";

const target = join(resolve(import.meta.dirname, ".."), "packages", "detection", "src", "judge-weights.ts");
/** How much a value of each group counts: a false alarm costs more than a miss, and few values of source text come so far. */
const counts: Readonly<Record<Sample["group"], number>> = { secret: 1, harmless: 16, other: 3, beside: 2, source: 25 };
const [epochs, rate, decay] = [40, 0.3, 2e-3];
/** Weights are kept in sixteenths, each as a printable character around `zero`. */
const [scale, maxWeight, zero] = [16, 46, 0x50];

/** Logistic regression over traits, each of which is there or not; sample by sample against the gradient, each weight at a pace of its own (AdaGrad). */
const fit = (given: readonly Sample[]): Int8Array => {
  const [weights, squares] = [new Float64Array(weightCount), new Float64Array(weightCount).fill(1e-3)];
  const order = given.map((_, index) => index);
  // Numerical Recipes' generator: the same weights from the same samples.
  let seed = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (const index of order) {
      const { traits, isSecret, group } = given[index]!;
      const error = (1 / (1 + Math.exp(-sumOf(weights, traits))) - (isSecret ? 1 : 0)) * counts[group];
      for (const trait of traits) {
        const slope = error + decay * weights[trait]!;
        squares[trait]! += slope * slope;
        weights[trait]! -= (rate * slope) / Math.sqrt(squares[trait]!);
      }
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-maxWeight, Math.min(maxWeight, Math.round(weight * scale))));
};
const sumOf = (weights: Float64Array | Int8Array, traits: Uint16Array): number => {
  let sum = 0;
  for (const trait of traits) sum += weights[trait]!;
  return sum;
};

const all = samples((line) => console.log(line));
const scores = new Float64Array(all.length);
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(all.filter((sample) => sample.fold !== fold));
  for (const [index, sample] of all.entries()) if (sample.fold === fold) scores[index] = sumOf(weights, sample.traits);
}
const above = (group: Sample["group"], limit: number): readonly [number, number] => ((of) => [of.filter((index) => scores[index]! > limit).length, of.length])([...all.keys()].filter((index) => all[index]!.group === group));
const shown = (group: Sample["group"], limit: number): string => above(group, limit).join("/").padStart(12);
console.log("\nHeld out by sort, found or flagged:\n  above     secrets    harmless other names      beside      source   recall precision");
for (const limit of [-16, -8, 0, 8, 16, 24, 32]) {
  const [found, of] = above("secret", limit);
  const wrong = (["harmless", "other", "beside", "source"] as const).reduce((sum, group) => sum + above(group, limit)[0], 0);
  console.log(`${String(limit).padStart(7)}${(["secret", "harmless", "other", "beside", "source"] as const).map((group) => shown(group, limit)).join("")} ${((found / of) * 100).toFixed(1).padStart(7)}% ${((found / (found + wrong)) * 100).toFixed(1).padStart(8)}%${limit === 0 ? "  ← the judge's" : ""}`);
}
if (process.argv.includes("--sorts")) {
  const bySort = Map.groupBy(all.keys(), (index) => all[index]!.sort);
  const wrongIn = (indexes: readonly number[]): number => indexes.filter((index) => scores[index]! > 0 !== all[index]!.isSecret).length;
  for (const [sort, indexes] of [...bySort].toSorted((a, b) => wrongIn(b[1]) - wrongIn(a[1])).slice(0, 60)) console.log(`${wrongIn(indexes)} of ${indexes.length} wrong: ${sort}`);
}

writeFileSync(
  target,
  `/**\n * How much each trait of a value (traits.ts) says that it is a secret: sixteenths of a unit of log odds, plus 0x${zero.toString(16)}, learned from ${all.length} values.\n * Written by scripts/train-judge.ts.\n */\nexport const judgeWeights =\n  ${JSON.stringify(String.fromCharCode(...Array.from(fit(all), (weight) => weight + zero)))};\n`,
);
