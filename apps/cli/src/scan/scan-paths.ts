import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Call } from "../command.ts";
import { cannotAsk, Stop, type Exit } from "../exit.ts";
import { plural } from "../words.ts";
import { newBaselineKey, readBaseline, writeBaseline } from "./baseline.ts";
import { checkKinds, readConfig } from "./config.ts";
import type * as engineModule from "./engine.ts";
import { engineFile } from "./engine-file.ts";
import type { LookSettings } from "./hit.ts";
import { githubReport } from "./report/github.ts";
import { jsonReport } from "./report/json.ts";
import { plainReport } from "./report/plain.ts";
import type { Report } from "./report/report.ts";
import { sarifReport } from "./report/sarif.ts";
import { runScan } from "./run-scan.ts";
import { askVault } from "./vault.ts";
import { batchesOf, type Wanted } from "./wanted.ts";

/** What the options of `scan` say, but for those that ask for something else than a scan. */
export interface ScanGiven extends Wanted {
  readonly public: boolean;
  readonly sarif: boolean;
  readonly github: boolean;
  readonly quiet: boolean;
  readonly output: string | undefined;
  readonly baseline: string | undefined;
  readonly "write-baseline": string | undefined;
  readonly config: string | undefined;
  readonly "no-vault": boolean;
  readonly adopt: boolean;
}

/** Scans what was asked for and reports it in the form that was asked for. */
export const scanPaths = async ({ world, screen, json, operands, client }: Pick<Call, "world" | "screen" | "json" | "operands" | "client">, given: ScanGiven): Promise<Exit> => {
  if ([json, given.sarif, given.github].filter(Boolean).length > 1) throw new Stop("usage", "Only one of --json, --sarif and --github can be written at a time.");
  if (given.baseline !== undefined && given["write-baseline"] !== undefined) throw new Stop("usage", "--baseline reads one and --write-baseline makes a new one: give one of them.");
  const next = given["write-baseline"] === undefined ? null : { file: resolve(world.cwd, given["write-baseline"]), key: newBaselineKey() };
  if (given.adopt && next !== null) throw new Stop("usage", "--adopt takes tokens out and --write-baseline accepts them: give one of them.");
  if (given.adopt && world.keyboard() === null) throw cannotAsk("Your yes to each token", "Run tokenward scan --adopt in a terminal. Without one: tokenward token add --label <label> < file, and put tokenward://<provider>/<label> in its place.");
  const config = readConfig(given.config, world.cwd);
  if (config.skipKinds.length > 0) checkKinds(config.skipKinds, ((await import(pathToFileURL(engineFile(world.node)).href)) as typeof engineModule).kindIds(), config.file);
  const baseline = given.baseline === undefined ? null : readBaseline(resolve(world.cwd, given.baseline));
  const vault = given["no-vault"] ? null : await askVault(world);
  const settings: LookSettings = {
    known: vault?.known ?? null, withPublic: given.public, skipKinds: config.skipKinds, maxFileBytes: config.maxFileBytes,
    baseline: baseline ?? (next !== null ? { key: next.key, folder: dirname(next.file) } : given.adopt ? { key: newBaselineKey(), folder: world.cwd } : null),
  };
  // A baseline's own key is drawn like a token's.
  const own = [given.baseline, given["write-baseline"]].flatMap((file) => (file === undefined ? [] : [resolve(world.cwd, file)]));
  const batches = await batchesOf(world, operands, given, { ...config, skips: (path) => own.includes(path) || config.skips(path) });
  const { write, close } = given.output === undefined ? { write: (text: string) => world.out.write(text), close: () => undefined } : fileWriter(resolve(world.cwd, given.output));
  const report: Report = given.sarif ? sarifReport(write, versionOfProgram()) : given.github ? githubReport(write) : json ? jsonReport(write) : plainReport(write, given.output === undefined ? screen : { columns: Infinity, paint: (text) => text });
  try {
    const { exit, told, all, outcome } = await runScan({ world, vault, settings: plain(settings), report, batches, accepted: baseline?.accepted ?? new Set(), isQuiet: given.quiet || json });
    if (given.adopt && told.length > 0) {
      const { adopt } = await import("./adopt.ts");
      const adopted = await adopt({ world, client: await client(), key: settings.baseline! }, told);
      world.err.write(`${plural(adopted, "token")} of ${told.length} replaced by a reference.\n`);
      return adopted === told.length ? 0 : 1;
    }
    if (next === null) return exit;
    world.err.write(`${plural(writeBaseline(next.file, next.key, all), "token")} written to the baseline. From now on: tokenward scan --baseline ${given["write-baseline"]!}\n`);
    return outcome.faults.length > 0 ? 2 : 0;
  } finally {
    close();
  }
};

/** Threads are given copies: of plain data only. */
const plain = (settings: LookSettings): LookSettings => ({ ...settings, baseline: settings.baseline === null ? null : { key: settings.baseline.key, folder: settings.baseline.folder } });

const fileWriter = (file: string): { readonly write: (text: string) => void; readonly close: () => void } => {
  let open: number;
  try {
    open = openSync(file, "w");
  } catch (cause) {
    throw new Stop("usage", `The file ${file} cannot be written (${String((cause as NodeJS.ErrnoException).code)}). Nothing was looked at.`);
  }
  return { write: (text) => void writeSync(open, text), close: () => closeSync(open) };
};

const versionOfProgram = (): string => (JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8")) as { readonly version: string }).version;
