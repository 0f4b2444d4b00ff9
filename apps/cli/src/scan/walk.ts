import { existsSync, readdirSync, type Dirent } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { readIgnoreRules, type IgnoreRules } from "./ignore-rules.ts";
import { gitOutput } from "./git-output.ts";

export interface WalkDeps {
  readonly ignores: boolean;
  /** Of the configuration: whether a path (whole) is to be left alone. */
  readonly skips: (path: string) => boolean;
  /** Something that could not be opened. */
  readonly onFault: (path: string, says: string) => void;
  /** Something that git ignores, and so do we. */
  readonly onIgnored: () => void;
}

/** Rules and the folder they speak of, from the repository's top down. */
interface Scope {
  /** The repository's top; null outside of one, where no rules count. */
  readonly top: string | null;
  readonly rules: readonly { readonly folder: string; readonly rules: IgnoreRules }[];
}

/** What a repository is told by: a folder, or a file in a linked work tree. */
const gitName = ".git";

/**
 * Every file below a folder, in the order of names, depth first. Links are not followed, so there are no loops and nothing is seen
 * twice. What git ignores is left out inside a repository, but never a file that is in its index all the same.
 */
export function* walk(start: string, deps: WalkDeps): Generator<string> {
  yield* below(start, deps.ignores ? scopeOf(start) : { top: null, rules: [] });

  function* below(folder: string, outer: Scope): Generator<string> {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (cause) {
      deps.onFault(folder, `cannot be opened (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`);
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    let scope = outer;
    if (deps.ignores && entries.some(({ name }) => name === gitName)) scope = repositoryScope(folder);
    if (scope.top !== null && entries.some(({ name }) => name === ".gitignore")) scope = withRules(scope, folder, ".gitignore");
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name === gitName || deps.skips(path)) continue;
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile()) continue;
      if (isIgnored(scope, path, isFolder)) {
        const kept = trackedIn(scope.top!).filter((file) => file === path || file.startsWith(path + sep));
        if (kept.length === 0) deps.onIgnored();
        else yield* kept.filter((file) => !deps.skips(file) && existsSync(file));
      } else if (isFolder) yield* below(path, scope);
      else yield path;
    }
  }

  function isIgnored({ rules, top }: Scope, path: string, isFolder: boolean): boolean {
    if (top === null) return false;
    for (let at = rules.length - 1; at >= 0; at--) {
      const verdict = rules[at]!.rules.verdict(relative(rules[at]!.folder, path).replaceAll("\\", "/"), isFolder);
      if (verdict !== null) return verdict;
    }
    return false;
  }
}

const withRules = (scope: Scope, folder: string, name: string): Scope => {
  const rules = readIgnoreRules(join(folder, name));
  return rules === null ? scope : { top: scope.top, rules: [...scope.rules, { folder, rules }] };
};

/** The user's own rules, those of the clone, and no others yet. */
const repositoryScope = (top: string): Scope => {
  const [personal, common] = [gitOutput(top, ["config", "--type=path", "--get", "core.excludesFile"]), gitOutput(top, ["rev-parse", "--git-common-dir"])];
  let scope: Scope = { top, rules: [] };
  const config = process.env["XDG_CONFIG_HOME"] || (process.env["HOME"] === undefined ? "" : join(process.env["HOME"], ".config"));
  for (const file of [personal ?? join(config, "git", "ignore"), common === null ? null : join(top, common, "info", "exclude")]) {
    const rules = file === null ? null : readIgnoreRules(file);
    if (rules !== null) scope = { top, rules: [...scope.rules, { folder: top, rules }] };
  }
  return scope;
};

/** The rules that hold in a folder because of what stands above it. */
const scopeOf = (folder: string): Scope => {
  const above: string[] = [];
  for (let at = dirname(folder); ; at = dirname(at)) {
    above.unshift(at);
    if (existsSync(join(at, gitName))) break;
    if (dirname(at) === at) return { top: null, rules: [] };
  }
  return above.reduce((scope, each) => withRules(scope, each, ".gitignore"), repositoryScope(above[0]!));
};

const tracked = new Map<string, readonly string[]>();
/** Files that are ignored and in the index all the same: a committed `.env` is no less committed. */
const trackedIn = (top: string): readonly string[] => {
  const known = tracked.get(top);
  if (known !== undefined) return known;
  const listed = (gitOutput(top, ["ls-files", "-ciz", "--exclude-standard"]) ?? "").split("\0").filter(Boolean).map((path) => join(top, path));
  tracked.set(top, listed);
  return listed;
};
