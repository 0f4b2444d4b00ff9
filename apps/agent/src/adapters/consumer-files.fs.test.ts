import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, uint8Array } from "fast-check";
import { Secret } from "@tokenward/shared/secret";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createConsumerFiles } from "./consumer-files.fs.ts";
import { registryIn } from "./npm-config.ts";
import { replaceBytes } from "./replace-bytes.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "tokenward-files-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
let folder = "";
beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

const fresh = (): string => randomBytes(20).toString("hex");
const secret = (text: string): Secret => Secret.of(new Uint8Array(Buffer.from(text)));
const files = (env: Record<string, string> = {}) => createConsumerFiles({ home: folder, env: { PATH: process.env["PATH"], ...env } });

describe("replacing a value", () => {
  test("keeps BOM, line ends, comments, references and everything else, byte for byte", async () => {
    const [old, next] = [fresh(), fresh()];
    const path = join(folder, ".npmrc");
    const text = (value: string): string => `\uFEFF; mine\r\n//npm.example.test/:_authToken=${value}\r\n//other.example.test/:_authToken=\${NPM_TOKEN}\r\nemail = é@example.test\r\n"${value}"`;
    writeFileSync(path, text(old));
    expect(await files().replaceValue(path, secret(old), secret(next))).toEqual({ ok: true, value: "replaced" });
    expect(readFileSync(path, "utf8")).toBe(text(next));
    expect(await files().replaceValue(path, secret(old), secret(next))).toEqual({ ok: true, value: "already" });
    expect(await files().replaceValue(path, secret(fresh()), secret(fresh()))).toEqual({ ok: true, value: "absent" });
    expect(readdirSync(folder)).toEqual([".npmrc"]);
  });

  test.each([0o600, 0o640, 0o644, 0o400])("keeps mode %o", async (mode) => {
    const [old, next] = [fresh(), fresh()];
    const path = join(folder, ".env");
    writeFileSync(path, `A=${old}\n`);
    chmodSync(path, mode);
    expect(await files().replaceValue(path, secret(old), secret(next))).toMatchObject({ ok: true });
    expect(statSync(path).mode & 0o7777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)("keeps the owner", async () => {
    const [old, next] = [fresh(), fresh()];
    const path = join(folder, ".env");
    writeFileSync(path, `A=${old}\n`);
    execFileSync("chown", ["65534:65534", path]);
    expect(await files().replaceValue(path, secret(old), secret(next))).toMatchObject({ ok: true });
    expect(statSync(path)).toMatchObject({ uid: 65534, gid: 65534 });
  });

  test("writes through a symlink and leaves the symlink", async () => {
    const [old, next] = [fresh(), fresh()];
    mkdirSync(join(folder, "dotfiles"));
    const target = join(folder, "dotfiles", "npmrc");
    writeFileSync(target, old);
    symlinkSync(join("dotfiles", "npmrc"), join(folder, ".npmrc"));
    expect(await files().replaceValue(join(folder, ".npmrc"), secret(old), secret(next))).toMatchObject({ ok: true });
    expect(lstatSync(join(folder, ".npmrc")).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe(next);
  });

  test("refuses a file with a second name, a folder, and one that is changed meanwhile; nothing is left lying about", async () => {
    const [old, next] = [fresh(), fresh()];
    const path = join(folder, ".env");
    writeFileSync(path, old);
    linkSync(path, join(folder, "second"));
    expect(await files().replaceValue(path, secret(old), secret(next))).toMatchObject({ ok: false, error: { message: expect.stringContaining("hard link") } });
    rmSync(join(folder, "second"));
    const raced = await replaceBytes(path, 1000, () => {
      writeFileSync(path, `${old} and more`);
      return new Uint8Array(Buffer.from(next));
    });
    expect(raced).toMatchObject({ ok: false, error: { message: expect.stringContaining("changed by another program") } });
    expect(readFileSync(path, "utf8")).toBe(`${old} and more`);
    mkdirSync(join(folder, "d.env"));
    expect(await files().replaceValue(join(folder, "d.env"), secret(old), secret(next))).toMatchObject({ ok: false });
    expect(readdirSync(folder).toSorted()).toEqual([".env", "d.env"]);
  });

  test("a file that is gone is absent; what a crash left behind is removed", async () => {
    const [old, next] = [fresh(), fresh()];
    expect(await files().replaceValue(join(folder, ".env"), secret(old), secret(next))).toEqual({ ok: true, value: "absent" });
    writeFileSync(join(folder, ".env"), next);
    writeFileSync(join(folder, "..env.tokenward-new"), next);
    expect(await files().replaceValue(join(folder, ".env"), secret(old), secret(next))).toEqual({ ok: true, value: "already" });
    expect(existsSync(join(folder, "..env.tokenward-new"))).toBe(false);
  });

  test("no message holds a value", async () => {
    const [old, next] = [fresh(), fresh()];
    mkdirSync(join(folder, "d.env"));
    const answer = await files().replaceValue(join(folder, "d.env"), secret(old), secret(next));
    expect(JSON.stringify(answer)).not.toContain(old);
    expect(JSON.stringify(answer)).not.toContain(next);
  });

  test("any bytes around the value stay as they are", async () => {
    const path = join(folder, "any.env");
    await assert(
      asyncProperty(uint8Array({ maxLength: 200 }), uint8Array({ maxLength: 200 }), async (before, after) => {
        const [old, next] = [fresh(), fresh()];
        const text = (value: string): Buffer => Buffer.concat([before, Buffer.from(`\n${value}\n`), after]);
        writeFileSync(path, text(old));
        expect(await files().replaceValue(path, secret(old), secret(next))).toEqual({ ok: true, value: "replaced" });
        expect(readFileSync(path).equals(text(next))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("a value that is part of a longer one is not that value", async () => {
    const old = fresh();
    const path = join(folder, ".env");
    writeFileSync(path, `A=${old}x\nB=x${old}\nC=${old}-1\n`);
    expect(await files().replaceValue(path, secret(old), secret(fresh()))).toEqual({ ok: true, value: "absent" });
    expect(files().holds(readFileSync(path), secret(old))).toBe(false);
    expect(files().holds(Buffer.from(`A="${old}"`), secret(old))).toBe(true);
  });
});

describe("looking at files", () => {
  test("knows .npmrc and .env files, and nothing else", async () => {
    for (const name of [".npmrc", ".env", ".env.local", "prod.env", "notes.txt"]) writeFileSync(join(folder, name), "x");
    const formats = await Promise.all([".npmrc", ".env", ".env.local", "prod.env", "notes.txt", "missing.env"].map(async (name) => (await files().inspect(join(folder, name)))?.format ?? null));
    expect(formats).toEqual(["npmrc", "env", "env", "env", null, null]);
    expect(await files().inspect(".env")).toBeNull();
  });

  test("a named pipe in place of the file holds nobody up", async () => {
    execFileSync("mkfifo", [join(folder, ".env")]);
    expect(await files().inspect(join(folder, ".env"))).toBeNull();
    expect(await files().replaceValue(join(folder, ".env"), secret(fresh()), secret(fresh()))).toMatchObject({ ok: false });
  });

  test("says whether git would carry the file along", async () => {
    const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "ignore" });
    git("init");
    for (const name of [".env", ".npmrc"]) writeFileSync(join(folder, name), "x");
    git("add", ".npmrc");
    expect((await files().inspect(join(folder, ".npmrc")))?.trackedByGit).toBe(true);
    expect((await files().inspect(join(folder, ".env")))?.trackedByGit).toBe(false);
  });

  test("usual places are the user's npm configuration, wherever it is", async () => {
    expect(await files().usualPlaces("npm")).toEqual([]);
    writeFileSync(join(folder, ".npmrc"), "");
    writeFileSync(join(folder, "elsewhere"), "");
    expect(await files({ npm_config_userconfig: join(folder, "elsewhere") }).usualPlaces("npm")).toEqual([join(folder, "elsewhere"), join(folder, ".npmrc")]);
    expect(await files().usualPlaces("github")).toEqual([]);
  });
});

describe("the registry", () => {
  test.each([
    ["registry=https://npm.example.test/\n", "https://npm.example.test/"],
    ["; registry=https://no.example.test\nregistry = \"https://npm.example.test\"", "https://npm.example.test"],
    ["//npm.example.test/team/:_authToken=x\n", "https://npm.example.test/team"],
    ["//localhost:4873/:_authToken=${T}\n", "http://localhost:4873"],
    ["//a.example.test/:_authToken=x\n//b.example.test/:_authToken=y", null],
    ["@scope:registry=https://scope.example.test\n", null],
    ["registry=${WHERE}\n", "https://env.example.test"],
    ["", null],
  ])("%j", (text, expected) => {
    expect(registryIn(text, { WHERE: "https://env.example.test" })).toBe(expected);
  });

  test("the environment wins over the file", async () => {
    writeFileSync(join(folder, ".npmrc"), "registry=https://file.example.test\n");
    expect(await files().npmRegistry()).toBe("https://file.example.test");
    expect(await files({ npm_config_registry: "https://env.example.test" }).npmRegistry()).toBe("https://env.example.test");
  });
});
