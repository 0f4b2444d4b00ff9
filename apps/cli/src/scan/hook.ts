import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { basename, dirname, join, resolve } from "node:path";
import { Stop } from "../exit.ts";

/** By this line we know our own. */
const mark = "# tokenward pre-commit hook";
const keptName = "pre-commit.before-tokenward";

export interface HookDeps {
  readonly cwd: string;
  readonly node: string;
  /** The program's own entry. */
  readonly program: string;
}

/** Where git looks for hooks: of this repository, or of all when core.hooksPath says so. Throws Stop outside of one. */
const hooksFolder = (cwd: string): string => {
  const { status, stdout } = spawnSync("git", ["-C", cwd, "rev-parse", "--git-path", "hooks"], { encoding: "utf8" });
  if (status !== 0) throw new Stop("usage", "This folder is in no git repository, or git is not installed. Nothing was changed.");
  return resolve(cwd, stdout.replace(/\n$/, ""));
};

/** Writes the hook, and keeps one that is there: it runs first. Running it again writes the same. Answers what was done, as a sentence. */
export const installHook = ({ cwd, node, program }: HookDeps): string => {
  const folder = hooksFolder(cwd);
  const [file, kept] = [join(folder, "pre-commit"), join(folder, keptName)];
  // What another program writes anew at each install is no place for ours.
  if (basename(dirname(folder)) === ".husky" && basename(folder) === "_") throw new Stop("conflict", `Husky keeps this repository's hooks. Add this line to ${join(dirname(folder), "pre-commit")}: tokenward scan --staged --quiet`, 2);
  if (existsSync(file) && /\blefthook\b/.test(readFileSync(file, "utf8")) && !readFileSync(file, "utf8").includes(mark)) {
    throw new Stop("conflict", "Lefthook keeps this repository's hooks. Add to lefthook.yml: pre-commit: {commands: {tokenward: {run: tokenward scan --staged --quiet}}}", 2);
  }
  mkdirSync(folder, { recursive: true });
  const isOurs = existsSync(file) && readFileSync(file, "utf8").includes(mark);
  const keeps = existsSync(file) && !isOurs;
  if (keeps) {
    if (existsSync(kept)) throw new Stop("conflict", `There is a hook ${file} and one that was kept before, ${kept}. Put them together by hand, then run this again. Nothing was changed.`, 2);
    renameSync(file, kept);
  }
  // Beside it first: git must never find half a hook.
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, script(node, program));
  chmodSync(next, 0o755);
  renameSync(next, file);
  return `${isOurs ? "The hook was there, and is up to date" : "The hook is in place"}: ${file}. It looks at what each commit would bring.${keeps ? ` The hook that was there is kept as ${kept} and runs first.` : ""}`;
};

/** Takes the hook away, and puts back the one that was there before. */
export const uninstallHook = ({ cwd }: Pick<HookDeps, "cwd">): string => {
  const folder = hooksFolder(cwd);
  const [file, kept] = [join(folder, "pre-commit"), join(folder, keptName)];
  if (!existsSync(file) || !readFileSync(file, "utf8").includes(mark)) return `There is no hook of Tokenward's in ${folder}. Nothing was changed.`;
  rmSync(file);
  if (!existsSync(kept)) return `The hook is gone: ${file}.`;
  renameSync(kept, file);
  return `The hook is gone, and the one that was there before is back: ${file}.`;
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A scanner that is not there stops the commit as well: a check that is silently missing is none. */
const script = (node: string, program: string): string => `#!/bin/sh
${mark}. Written by: tokenward scan --install-hook. To take it away: tokenward scan --uninstall-hook
before="$(dirname "$0")/${keptName}"
if [ -x "$before" ]; then "$before" "$@" || exit $?; fi
if command -v tokenward >/dev/null 2>&1; then tokenward scan --staged --quiet
elif [ -x ${quote(node)} ] && [ -f ${quote(program)} ]; then ${quote(node)} ${quote(program)} scan --staged --quiet
else echo "tokenward: the scanner is not there any more, so nothing was looked at." >&2; false
fi || {
  code=$?
  echo "tokenward: the commit was stopped. Take the value out and replace it at its provider, or say on its line why it may stay: tokenward:allow <reason>. To commit all the same: git commit --no-verify" >&2
  exit $code
}
`;
