import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Exit } from "../exit.ts";
import type { World } from "../world.ts";
import type { Looked } from "./batch.ts";
import { createCrew } from "./crew.ts";
import { engineFile } from "./engine-file.ts";
import type { Hit, Item, LookSettings } from "./hit.ts";
import { createProgress, type Progress } from "./progress.ts";
import { placeOf, type Outcome, type Report, type Told } from "./report/report.ts";
import type { Vault } from "./vault.ts";
import { nextStep, summary } from "./report/plain.ts";

export interface ScanDeps {
  readonly world: World;
  readonly settings: LookSettings;
  /** Null when there is none to ask. */
  readonly vault: Vault | null;
  readonly report: Report;
  /** Batches in a steady order. Told of what it meets on its way. */
  readonly batches: (on: Met) => AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;
  /** Fingerprints of the baseline. */
  readonly accepted: ReadonlySet<string>;
  /** Says nothing at the end but what could not be looked at. */
  readonly isQuiet: boolean;
}

export interface Met {
  readonly progress: Progress;
  readonly onFault: (path: string, says: string) => void;
  readonly onIgnored: () => void;
}

export interface Scanned {
  readonly exit: Exit;
  /** Everything that was told. */
  readonly told: readonly Told[];
  /** The same and what the baseline held: what a new baseline is written from. */
  readonly all: readonly { readonly path: string; readonly hit: Hit }[];
  readonly outcome: Outcome;
}

/** Ctrl-C, as a shell says it: 128 + SIGINT. */
const interruptedExit = 130;

/**
 * Scans, tells, and answers the exit code: 1 when something was found, 2 when nothing was found but not everything could be looked
 * at (so that “nothing” is no promise), else 0.
 */
export const runScan = async ({ world, settings, vault, report, batches, accepted, isQuiet }: ScanDeps): Promise<Scanned> => {
  const begun = world.now();
  const progress = createProgress(world.err, () => world.now());
  const told: Told[] = [];
  const all: { readonly path: string; readonly hit: Hit }[] = [];
  const faults: { path: string; says: string }[] = [];
  const counts = { files: 0, bytes: 0, allowed: 0, inBaseline: 0, ignored: 0 };
  const leftOut = { media: 0, size: 0 };
  // What is elsewhere is named by its whole path.
  const shown = (path: string): string => {
    const from = relative(world.cwd, path);
    return from === "" || from.startsWith("..") ? path : from;
  };
  const onFault = (path: string, says: string): void => {
    faults.push({ path: shown(path), says });
    progress.clear();
    world.err.write(`tokenward: ${shown(path)} ${says}\n`);
  };

  const onHit = (item: Item, hit: Hit): void => {
    if (hit.allowed !== null && hit.allowed !== "") {
      counts.allowed++;
      return;
    }
    all.push({ path: item.path, hit });
    if (accepted.has(hit.fingerprint)) {
      counts.inBaseline++;
      return;
    }
    const one: Told = { hit, path: shown(item.path), commit: item.commit ?? null, by: item.by ?? null, on: item.on ?? null, vault: vault === null ? null : vault.wordOf(hit.known), file: item.path };
    told.push(one);
    report.tell(one);
  };
  const onLooked = (items: readonly Item[], looked: Looked): void => {
    if (looked.notable.length > 0) progress.clear();
    for (const { at, seen } of looked.notable) {
      const item = items[at]!;
      for (const { inside, says } of seen.faults) onFault([item.path, ...inside].join("!/"), says);
      for (const hit of seen.hits) onHit(item, hit);
    }
    counts.files += looked.files;
    counts.bytes += looked.bytes;
    for (const why of ["media", "size"] as const) leftOut[why] += looked.leftOut[why];
    progress.done(items.length, looked.bytes);
  };

  // Somebody at a terminal may stop it, and is shown how far it is.
  const isWatched = world.err.isTerminal;
  const crew = createCrew({ engine: engineFile(world.node), settings, most: availableParallelism(), isOwn: !isWatched, onLooked });
  const onInterrupt = (): void => {
    progress.clear();
    report.flush?.();
    world.err.write(`Stopped. ${counts.files} files were looked at; what was found in them is above.\n`);
    process.exit(interruptedExit);
  };
  // Elsewhere a signal ends the program as it ends any.
  if (isWatched) process.once("SIGINT", onInterrupt);
  try {
    for await (const batch of batches({ progress, onFault, onIgnored: () => void counts.ignored++ })) {
      await crew.put(batch);
      // A walk is one long breath: threads are heard in between.
      await nextTurn();
    }
    await crew.done();
  } finally {
    process.off("SIGINT", onInterrupt);
    progress.clear();
    await crew.stop();
  }
  const outcome: Outcome = { ...counts, leftOut, faults, found: told.length, foundIn: new Set(told.map(placeOf)).size, ms: world.now() - begun };
  report.end(outcome);
  if (!isQuiet) world.err.write(`${told.length > 0 && world.err.isTerminal ? "\n" : ""}${summary(outcome)}${nextStep(told)}`);
  return { exit: told.length > 0 ? 1 : faults.length > 0 ? 2 : 0, told, all, outcome };
};
