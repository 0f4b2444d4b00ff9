import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { program, root } from "../harness/place.ts";
import type { SourceFile } from "./source-tree.ts";

/** How fast another scanner is, in MB/s of wall time. */
export interface Peer {
  readonly name: string;
  readonly speed: number;
  /** `run`: here and now. `published`: as facts about the peers have it, from a machine of two cores, where it could not be run; `says` tells why. */
  readonly from: "run" | "published";
  readonly says: string;
}

/** Nothing of the product needs this folder: with `--peers` the bench puts there what it may fetch. */
const cache = join(root, ".cache", "peers");

export interface PeersDeps {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly bytes: number;
  /** Whether what is missing may be fetched. */
  readonly mayFetch: boolean;
}

export const peersOf = async (deps: PeersDeps): Promise<readonly Peer[]> => [ripgrep(deps), await secretlint(deps), gitleaks(deps), { name: "ripsecrets", speed: 58, from: "published", says: "it is in no registry that is used here" }];

const wallMs = (runs: number, command: string, args: readonly string[], good: readonly number[]): number | null => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const { status } = spawnSync(command, args, { stdio: "ignore", env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
    if (status === null || !good.includes(status)) return null;
    best = Math.min(best, performance.now() - begun);
  }
  return best;
};
const ran = (name: string, bytes: number, ms: number | null, published: number, otherwise: string): Peer =>
  ms === null ? { name, speed: published, from: "published", says: otherwise } : { name, speed: bytes / 1000 / ms, from: "run", says: "" };

/** One expression of fourteen tokens' forms, with counted classes: what a scanner without a plan comes to. */
const forms = String.raw`\b(?:ghp_[A-Za-z0-9]{36}|github_pat_\w{82}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|AIza[\w-]{35}|xox[bp]-[\w-]{40,}|sk_live_[A-Za-z0-9]{24,}|SG\.[\w-]{22}\.[\w-]{43}|sk-ant-[\w-]{90,}|hf_[A-Za-z]{34}|dop_v1_[0-9a-f]{64}|pypi-[\w-]{80,}|hvs\.[\w-]{24,})\b`;

const ripgrep = ({ folder, bytes }: PeersDeps): Peer => {
  const rg = program("rg");
  return ran("ripgrep, 14 forms in one expression", bytes, rg === null ? null : wallMs(3, rg, ["-c", "--no-ignore", "--hidden", forms, folder], [0, 1]), 38, "not installed (apt-get install ripgrep)");
};

const secretlintPackages = ["@secretlint/core@13.0.7", "@secretlint/secretlint-rule-preset-recommend@13.0.7"];

/** Its core, in this process, with the rules that it recommends: its command takes four times as long. */
const secretlint = async ({ files, bytes, mayFetch }: PeersDeps): Promise<Peer> => {
  const name = "secretlint, its core in one thread";
  const home = join(cache, "secretlint");
  if (mayFetch && !existsSync(join(home, "node_modules", "@secretlint", "core"))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{"private":true,"type":"module"}\n');
    spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...secretlintPackages], { cwd: home, stdio: "ignore", timeout: fetchLimitMs });
  }
  try {
    const { resolve } = createRequire(join(home, "package.json"));
    const load = async (id: string): Promise<Readonly<Record<string, unknown>>> => (await import(pathToFileURL(resolve(id)).href)) as Readonly<Record<string, unknown>>;
    const [{ lintSource }, { creator }] = [(await load("@secretlint/core")) as { readonly lintSource: (asked: unknown) => Promise<unknown> }, await load("@secretlint/secretlint-rule-preset-recommend")];
    const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator, options: {} }] };
    const begun = performance.now();
    for (const { path, text } of files) await lintSource({ source: { filePath: path, content: text, contentType: "text" }, options: { config, noPhysicFilePath: true } });
    return ran(name, bytes, performance.now() - begun, 28, "");
  } catch {
    return ran(name, bytes, null, 28, "not fetched (npm run bench -- detection --peers)");
  }
};

/** Built by whatever Go is here. MIT. */
const gitleaksModule = "github.com/zricethezav/gitleaks/v8@v8.18.4";

const gitleaks = ({ folder, bytes, mayFetch }: PeersDeps): Peer => {
  const name = "gitleaks";
  const built = program("gitleaks") ?? join(cache, "go", "bin", "gitleaks");
  const go = program("go");
  if (mayFetch && !existsSync(built) && go !== null) spawnSync(go, ["install", gitleaksModule], { stdio: "ignore", timeout: fetchLimitMs, env: { ...process.env, GOPATH: join(cache, "go"), GOFLAGS: "-modcacherw" } });
  const ms = existsSync(built) ? wallMs(1, built, ["detect", "--no-git", "--no-banner", "--redact", "--source", folder], [0, 1]) : null;
  return ran(name, bytes, ms, 7.6, go === null ? "no Go here to build it with" : "not built (npm run bench -- detection --peers)");
};

const fetchLimitMs = 300_000;
