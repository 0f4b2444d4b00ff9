import { dirname, resolve } from "node:path";
import { statSync } from "node:fs";
import { confirm } from "../ask.ts";
import { cannotAsk, Stop } from "../exit.ts";
import type { World } from "../world.ts";
import type { ScanConfig } from "./config.ts";
import { gitBlobs, type Stretch } from "./git-blobs.ts";
import { gitOutput } from "./git-output.ts";
import type { Item } from "./hit.ts";
import type { Met } from "./run-scan.ts";
import { batched, existing, filesUnder, stdinItem } from "./sources.ts";

/** Options that say what to look at. */
export interface Wanted {
  readonly stdin: boolean;
  readonly git: boolean;
  readonly staged: boolean;
  readonly home: boolean;
  readonly "with-browsers": boolean;
  readonly "no-ignore": boolean;
}

type Batches = (met: Met) => AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;

/** What is to be looked at, in batches. Throws Stop (usage) before anything is looked at when it cannot be. */
export const batchesOf = async (world: World, operands: readonly string[], wanted: Wanted, config: ScanConfig): Promise<Batches> => {
  const isStdin = wanted.stdin || operands.includes("-");
  if ([isStdin, wanted.git, wanted.staged, wanted.home].filter(Boolean).length > 1) throw new Stop("usage", "Only one of --stdin, --git, --staged and --home can be looked at at a time.");
  if (isStdin) {
    if (operands.some((operand) => operand !== "-")) throw new Stop("usage", "Either stdin or paths: not both at once.");
    const item = await stdinItem(world, "stdin");
    return () => [[item]];
  }
  if (wanted.git || wanted.staged) {
    const { top, stretch } = repositoryOf(operands, wanted.staged, world.cwd);
    return ({ progress, onFault }) => batched(gitBlobs({ top, stretch, skips: config.skips, onFault }), progress, true);
  }
  if (wanted.home) return homeBatches(world, operands, wanted["with-browsers"], config);
  if (wanted["with-browsers"]) throw new Stop("usage", "--with-browsers goes with --home.");
  const paths = existing(operands.length === 0 ? ["."] : operands, world.cwd);
  return ({ progress, onFault, onIgnored }) => batched(filesUnder(paths, { ignores: !wanted["no-ignore"], skips: config.skips, onFault, onIgnored }), progress, world.err.isTerminal);
};

const homeBatches = async (world: World, operands: readonly string[], withBrowsers: boolean, config: ScanConfig): Promise<Batches> => {
  const home = world.env["HOME"] ?? world.env["USERPROFILE"];
  if (home === undefined || operands.length > 0) throw new Stop("usage", home === undefined ? "Where your home folder is, is not known: HOME is not set." : "--home looks at its own places: give no paths with it.");
  if (withBrowsers) {
    const agreed = await confirm(world, "Browsers' profiles hold what every site you visited keeps there. It is looked at on this computer only. Look?");
    if (agreed === null) throw cannotAsk("Your yes to looking into browsers' profiles", "Run it in a terminal, or without --with-browsers.");
    if (!agreed) throw new Stop("needs-input", "Nothing was looked at. Without --with-browsers, browsers are left alone.", 2);
  }
  const { browserPlaces, homePlaces } = await import("./home-places.ts");
  const { homeFiles } = await import("./home-files.ts");
  const places = withBrowsers ? [...homePlaces, ...browserPlaces] : homePlaces;
  return ({ progress, onFault, onIgnored }) => batched(homeFiles(home, places, { skips: config.skips, onFault, onIgnored }), progress, world.err.isTerminal);
};

/** `[a..b] [folder]`: what contains two dots and is no file is a range of commits. */
const repositoryOf = (operands: readonly string[], isStaged: boolean, cwd: string): { readonly top: string; readonly stretch: Stretch } => {
  const isPath = (operand: string): boolean => statSync(resolve(cwd, operand), { throwIfNoEntry: false }) !== undefined;
  const ranges = operands.filter((operand) => operand.includes("..") && !isPath(operand));
  const folders = existing(operands.filter((operand) => !ranges.includes(operand)), cwd);
  if (ranges.length > 1 || folders.length > 1 || (isStaged && ranges.length > 0)) throw new Stop("usage", "--git takes one range of commits and one repository at most, --staged a repository: tokenward scan --git main..HEAD");
  const folder = folders[0] === undefined ? cwd : statSync(folders[0]).isDirectory() ? folders[0] : dirname(folders[0]);
  // A bare one has no files of its own.
  const top = gitOutput(folder, ["rev-parse", "--show-toplevel"]) ?? gitOutput(folder, ["rev-parse", "--absolute-git-dir"]);
  if (top === null) throw new Stop("usage", `${JSON.stringify(folder)} is in no git repository, or git is not installed. Nothing was looked at.`);
  return { top, stretch: isStaged ? { kind: "staged" } : ranges[0] === undefined ? { kind: "history" } : { kind: "range", range: ranges[0] } };
};
