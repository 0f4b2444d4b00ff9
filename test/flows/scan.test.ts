import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { kindById } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { node24, root } from "../harness/place.ts";
import { sevenZipOf } from "../../apps/cli/src/scan/testing/pack-rare.ts";
import { runProgram, type Ran } from "../harness/program.ts";

/** The command line over real files and a real git, from outside. */
const program = join(root, "apps", "cli", "bin", "tokenward.mjs");
const exampleOf = (kind: string): string => kindById(kind)?.examples(createDraw(Math.random)).hits[0] ?? "";
const [npm, github] = [exampleOf("npm-access-token"), exampleOf("github-personal")];

describe("tokenward scan", () => {
  let folder: string;
  let repo: string;
  let env: NodeJS.ProcessEnv;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tw-scan-"));
    repo = join(folder, "repo");
    env = { PATH: process.env["PATH"], HOME: folder, TOKENWARD_HOME: join(folder, "vault"), GIT_CONFIG_NOSYSTEM: "1", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@host.example", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@host.example" };
    execFileSync("git", ["init", "-q", "-b", "main", repo], { env });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(repo, name)), { recursive: true });
    writeFileSync(join(repo, name), content);
  };
  const git = (...args: readonly string[]): Promise<Ran> => runProgram("git", args, { env, cwd: repo });
  const scan = async (...args: readonly string[]): Promise<Ran & { readonly hits: readonly string[] }> => {
    const ran = await runProgram(node24, [program, "scan", ...args], { env, cwd: repo });
    for (const value of [npm, github]) expect(`${ran.stdout}${ran.stderr}`.includes(value)).toBe(false);
    return { ...ran, hits: args.includes("--json") ? ran.stdout.split("\n").filter(Boolean).map((line) => placeOf(JSON.parse(line) as Line)) : [] };
  };
  interface Line {
    readonly path: string;
    readonly inside?: readonly string[];
    readonly commit?: string;
    readonly line: number;
    readonly kind: string;
    readonly vault?: { readonly state: string; readonly label?: string };
  }
  const placeOf = ({ path, inside = [], commit, line, vault }: Line): string => `${commit === undefined ? "" : `${commit.slice(0, 7)} `}${[path, ...inside].join("!/")}:${line}${vault === undefined ? "" : ` ${vault.label ?? vault.state}`}`;

  test("a folder: what git ignores is left out unless it is in the index or asked for, in the order of names, the same each time", async () => {
    write(".gitignore", "*.local\nout/\n!kept.local\n");
    write("sub/.gitignore", "/here.txt\n");
    for (const name of ["a.txt", "b.local", "kept.local", "out/c.txt", "sub/here.txt", "sub/deep/here.txt", "committed.local"]) write(name, `token = ${npm}\n`);
    await git("add", "-f", "committed.local");
    const usual = await scan("--json");
    expect([usual.code, usual.hits]).toEqual([1, ["a.txt:1", "committed.local:1", "kept.local:1", "sub/deep/here.txt:1"]]);
    expect((await scan("--json", "--no-ignore")).hits).toHaveLength(7);
    expect((await scan("--json", "out/c.txt", "b.local")).hits).toEqual(["out/c.txt:1", "b.local:1"]);
    expect((await scan("--json", "sub")).hits).toEqual(["sub/deep/here.txt:1"]);
    const piped = await runProgram(node24, [program, "scan", "-"], { env, cwd: repo, stdin: npm });
    expect([piped.code, piped.stdout.split("\n")[0]]).toEqual([1, "stdin"]);
  });

  test("encodings and archives; what cannot be read is said, and makes “nothing” no promise", async () => {
    write("wide.txt", Buffer.from(`\ufeffline\r\ntoken ${github}\r\n`, "utf16le"));
    write("a.log.gz", gzipSync(`x\n${npm}\n`));
    expect((await scan("--json")).hits).toEqual(["a.log.gz:2", "wide.txt:2"]);
    write("deep/in/a.7z", sevenZipOf("conf/a.env", `token = ${npm}\n`));
    expect((await scan("--json", "deep")).hits).toEqual(["deep/in/a.7z!/conf/a.env:1"]);
    rmSync(join(repo, "deep"), { recursive: true });
    write("broken.gz", gzipSync("nothing").subarray(0, 15));
    const broken = await scan("broken.gz");
    expect([broken.code, broken.stdout]).toEqual([2, ""]);
    expect(broken.stderr).toMatch(/broken\.gz is broken\n.*1 place could not be looked at/s);
    write("fine.txt", "nothing");
    expect(await scan("fine.txt")).toMatchObject({ code: 0, stdout: "" });
    expect(await scan("gone.txt")).toMatchObject({ code: 2, stderr: expect.stringContaining("There is no file") as unknown });
    if (process.platform !== "win32") {
      execFileSync("mkfifo", [join(repo, "pipe")]);
      expect(await scan("pipe")).toMatchObject({ code: 2, stderr: expect.stringContaining("is no file but a pipe") as unknown });
    }
    if (process.getuid?.() !== 0) {
      write("secret.txt", npm);
      chmodSync(join(repo, "secret.txt"), 0);
      expect(await scan("secret.txt")).toMatchObject({ code: 2, stderr: expect.stringContaining("EACCES") as unknown });
    }
  });

  test("history: every version once, at the commit that brought it, also what is gone; a range; what is staged", async () => {
    write("a.txt", `token = ${npm}\n`);
    await git("add", ".");
    await git("commit", "-qm", "one");
    const first = (await git("rev-parse", "HEAD")).stdout.slice(0, 7);
    await git("rm", "-q", "a.txt");
    write("copy.txt", `token = ${npm}\n`);
    await git("add", ".");
    await git("commit", "-qm", "two: the same blob under another name");
    await git("checkout", "-qb", "side");
    write("b.txt", `\n\ntoken = ${github}\n`);
    await git("add", ".");
    await git("commit", "-qm", "three");
    const third = (await git("rev-parse", "HEAD")).stdout.slice(0, 7);
    await git("checkout", "-q", "main");
    const [history, range, none] = [await scan("--git", "--json"), await scan("--git", "main..side", "--json"), await scan("--git", "side..main")];
    expect([history.code, history.hits]).toEqual([1, [`${first} a.txt:1`, `${third} b.txt:3`]]);
    expect([range.hits, none.code]).toEqual([[`${third} b.txt:3`], 0]);
    expect(await scan("--git", "no..such")).toMatchObject({ code: 2, stderr: expect.stringContaining("git could not do it") as unknown });
    write("c.txt", `token = ${github}\n`);
    expect((await scan("--staged")).code).toBe(0);
    await git("add", "c.txt");
    write("c.txt", "changed since");
    expect(await scan("--staged", "--json")).toMatchObject({ code: 1, hits: ["c.txt:1"] });
  });

  test("the hook refuses a commit that would bring a token, keeps the hook that was there, and goes again", async () => {
    const hook = join(repo, ".git", "hooks", "pre-commit");
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\necho before >> ran.txt\n", { mode: 0o755 });
    expect((await scan("--install-hook")).stdout).toContain("runs first");
    expect((await scan("--install-hook")).stdout).toContain("up to date");
    write("a.txt", `token = ${npm}\n`);
    await git("add", "a.txt");
    const refused = await git("commit", "-qm", "one");
    expect([refused.code, `${refused.stdout}${refused.stderr}`]).toEqual([1, expect.stringMatching(/a\.txt[^]*npm access token[^]*the commit was stopped/)]);
    expect([`${refused.stdout}${refused.stderr}`.includes(npm), readFileSync(join(repo, "ran.txt"), "utf8")]).toEqual([false, "before\n"]);
    write("a.txt", `token = ${npm} # tokenward:allow the test registry knows no other\n`);
    await git("add", "a.txt");
    expect((await git("commit", "-qm", "one")).code).toBe(0);
    expect((await scan("--uninstall-hook")).stdout).toContain("is back");
    expect([readFileSync(hook, "utf8").includes("before"), existsSync(join(dirname(hook), "pre-commit.before-tokenward"))]).toEqual([true, false]);
    await git("config", "core.hooksPath", ".hooks");
    await scan("--install-hook");
    expect(existsSync(join(repo, ".hooks", "pre-commit"))).toBe(true);
  });

  test("a baseline accepts what is there and nothing else, and holds no value; a configuration is read strictly", async () => {
    write("a.txt", `token = ${npm}\n`);
    expect((await scan("--write-baseline", "accepted.json")).code).toBe(0);
    expect(readFileSync(join(repo, "accepted.json"), "utf8").includes(npm)).toBe(false);
    expect((await scan("--baseline", "accepted.json")).code).toBe(0);
    write("a.txt", `moved\ntoken = ${npm}\n`);
    expect((await scan("--baseline", "accepted.json")).code).toBe(0);
    write("b.txt", `token = ${npm}\n`);
    expect((await scan("--baseline", "accepted.json", "--json")).hits).toEqual(["b.txt:1"]);
    write("bad.json", "{}");
    expect(await scan("--baseline", "bad.json")).toMatchObject({ code: 2, stderr: expect.stringContaining("no baseline") as unknown });
    write(".tokenward.json", '{"skipPaths": ["a.txt", "b.txt"]}');
    expect((await scan()).code).toBe(0);
    write(".tokenward.json", '{"skipPath": []}');
    expect(await scan()).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean skipPaths?") as unknown });
    write(".tokenward.json", '{"skipKinds": ["npm-acess-token"]}');
    expect(await scan()).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean npm-access-token?") as unknown });
  });

  test("a home folder: the places where tokens hide, and nothing else", async () => {
    for (const name of [".npmrc", ".bash_history", ".config/gh/hosts.yml", ".claude/projects/x/talk.jsonl", ".kube/config", "code/a.txt", ".config/chromium/Default/Local Storage/leveldb/1.log"]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `token = ${npm}\n`);
    }
    const { hits } = await scan("--home", "--json");
    expect(hits.map((hit) => hit.replace(`${folder}/`, ""))).toEqual([".bash_history:1", ".claude/projects/x/talk.jsonl:1", ".config/gh/hosts.yml:1", ".kube/config:1", ".npmrc:1"]);
    expect((await scan("--home", "--with-browsers")).code).toBe(5);
  });

  test("a worktree and a bare repository have the history of their repository", async () => {
    write(".env", `token=${npm}\n`);
    await git("add", "-A");
    await git("commit", "-qm", "one");
    await git("rm", "-q", ".env");
    await git("commit", "-qm", "two");
    const [worktree, bare] = [join(folder, "tree"), join(folder, "bare.git")];
    await git("worktree", "add", "-q", worktree);
    await git("clone", "-q", "--bare", repo, bare);
    const places = async (...args: readonly string[]): Promise<readonly string[]> => (await scan("--json", "--no-vault", ...args)).hits.map((hit) => hit.replace(/^[0-9a-f]{7} .*(?=\.env)/, ""));
    for (const where of [repo, worktree, bare]) expect(await places("--git", where)).toEqual([".env:1"]);
    writeFileSync(join(worktree, "new.txt"), github);
    await runProgram("git", ["add", "-A"], { env, cwd: worktree });
    const staged = await runProgram(node24, [program, "scan", "--staged", "--json", "--no-vault"], { env, cwd: worktree });
    expect(staged.stdout.split("\n").filter(Boolean).map((line) => (JSON.parse(line) as Line).path)).toEqual(["new.txt"]);
  });

  test("with an agent, each hit says what the vault knows of it, and a value without a form is found too", async () => {
    const tw = (args: readonly string[], stdin = ""): Promise<Ran> => runProgram(node24, [program, ...args], { env, stdin });
    try {
      expect((await tw(["init", "--keychain", "file", "--passphrase-stdin"], "a passphrase of words\n")).code).toBe(0);
      await tw(["token", "add", "--label", "ci-deploy"], npm);
      await tw(["token", "add", "--label", "old-db", "--anyway"], "plain words of old");
      write("a.txt", `${npm}\n${github}\ndb plain words of old\n`);
      expect((await scan("--json")).hits).toEqual(["a.txt:1 ci-deploy", "a.txt:2 unknown", "a.txt:3 old-db"]);
      expect((await scan("--json", "--no-vault")).hits).toEqual(["a.txt:1", "a.txt:2"]);
      await tw(["token", "edit", "old-db", "--expires", "2024-02-29"]);
      const dead = (await scan("--json", "a.txt")).stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as { readonly vault: object })[2]!.vault;
      expect(dead).toMatchObject({ state: "dead", label: "old-db", since: new Date(2024, 1, 29, 23, 59, 59).getTime() });
      expect((await scan("a.txt")).stdout).toContain("dead since 2024-02-29");
      expect(await scan("--adopt")).toMatchObject({ code: 5, stderr: expect.stringContaining("in a terminal") as unknown });
    } finally {
      await tw(["agent", "stop"]);
    }
  });
});
