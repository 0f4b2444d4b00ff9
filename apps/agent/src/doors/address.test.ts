import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { doorAddress } from "@tokenward/rpc/socket";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listenAt } from "./address.ts";

const { platform } = process;
const uid = process.getuid?.() ?? 0;

/** Windows has named pipes instead of files. */
describe.skipIf(platform === "win32")("a door's address", () => {
  let base: string;
  const servers: Server[] = [];
  beforeEach(() => void (base = mkdtempSync(join(tmpdir(), "tw-door-"))));
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => void server.close(done))));
    rmSync(base, { recursive: true, force: true });
  });
  const listen = async (address: string, as = uid): Promise<string> => {
    const answer = await listenAt(address, platform, as);
    if (answer.ok) servers.push(answer.value);
    return answer.ok ? "open" : answer.error.message;
  };
  const modeOf = (path: string): number => statSync(path).mode & 0o777;

  test("the folder is made for its owner alone, and so is the socket", async () => {
    const address = join(base, "run", "cli.sock");
    expect(await listen(address)).toBe("open");
    expect([modeOf(join(base, "run")), modeOf(address)]).toEqual([0o700, 0o600]);
    expect(lstatSync(address).isSocket()).toBe(true);
  });

  test("a folder that others may read is closed to them", async () => {
    mkdirSync(join(base, "run"));
    chmodSync(join(base, "run"), 0o755);
    expect(await listen(join(base, "run", "cli.sock"))).toBe("open");
    expect(modeOf(join(base, "run"))).toBe(0o700);
  });

  test("what a killed agent left is replaced", async () => {
    const address = join(base, "cli.sock");
    const script = "require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
    expect(spawnSync(process.execPath, ["-e", script, address]).signal).toBe("SIGKILL");
    expect(lstatSync(address).isSocket()).toBe(true);
    expect(await listen(address)).toBe("open");
  });

  test.each([
    ["a file", (path: string) => writeFileSync(path, "mine"), (path: string) => readFileSync(path, "utf8") === "mine"],
    ["a folder", (path: string) => mkdirSync(path), (path: string) => lstatSync(path).isDirectory()],
    ["a link", (path: string) => symlinkSync("elsewhere.sock", path), (path: string) => lstatSync(path).isSymbolicLink()],
  ])("%s in its place is left alone, and said", async (_what, put, isThere) => {
    const address = join(base, "cli.sock");
    put(address);
    expect(await listen(address)).toMatch(/is not a door of this vault\. Nothing was touched\. Move it away/);
    expect(isThere(address)).toBe(true);
  });

  test("another user's socket is left alone", async () => {
    const address = join(base, "run", "cli.sock");
    mkdirSync(join(base, "run"), { mode: 0o700 });
    const server = createServer();
    servers.push(server);
    await new Promise<void>((done) => void server.listen(address, done));
    // The folder looks like somebody else's too, and is asked first.
    expect(await listen(address, uid + 1)).toMatch(/is not a folder of yours/);
    expect(lstatSync(address).isSocket()).toBe(true);
  });

  test("a link in the folder's place is refused: it would put the doors where somebody else wants them", async () => {
    mkdirSync(join(base, "theirs"), { mode: 0o700 });
    symlinkSync(join(base, "theirs"), join(base, "run"));
    expect(await listen(join(base, "run", "cli.sock"))).toMatch(/is not a folder of yours, so no door is opened in it/);
    expect(lstatSync(join(base, "theirs"), {}).isDirectory()).toBe(true);
    expect(lstatSync(join(base, "theirs", "cli.sock"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test("a file in the folder's place is refused", async () => {
    writeFileSync(join(base, "run"), "mine");
    expect(await listen(join(base, "run", "cli.sock"))).toMatch(/cannot be prepared|is not a folder of yours/);
    expect(readFileSync(join(base, "run"), "utf8")).toBe("mine");
  });

  test("a path longer than a socket may have is a sentence, never a cut name", async () => {
    const address = join(base, "x".repeat(120), "cli.sock");
    expect(await listen(address)).toMatch(/^The door .+ cannot be opened \((EINVAL|ENAMETOOLONG)\)/);
  });

  test("a deep vault folder gets a short address, two folders never the same", () => {
    const deep = (name: string): string => doorAddress(`/${"deep/".repeat(30)}${name}`, "cli", "linux", "/run/user/1", 1);
    expect(Buffer.byteLength(deep("a"))).toBeLessThanOrEqual(100);
    expect(deep("a")).not.toBe(deep("b"));
    expect(doorAddress("/home/ada/vault", "cli", "linux", "/run/user/1", 1)).toBe("/home/ada/vault/run/cli.sock");
  });
});
