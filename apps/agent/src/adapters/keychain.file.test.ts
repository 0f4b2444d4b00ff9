import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { Secret } from "@tokenward/shared/secret";
import type { Keychains, OpenedFileKeychain } from "@tokenward/vault/deps";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runProgram } from "../../../../test/harness/program.ts";
import { createFileKeychain } from "./keychain.file.ts";

const passphrase = (text = "four quiet words here"): Secret => Secret.of(Buffer.from(text));
const random = (count: number): Uint8Array => randomBytes(count);
const item = (text: string): Uint8Array => Buffer.from(text);
let folder: string;
let path: string;
let files: Keychains["file"];

// Stretching a passphrase takes half a second, so one file is made once and copied.
let made: { readonly bytes: Buffer; readonly fileKey: Uint8Array };
beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), "tw-keys-"));
  const opened = must(await createFileKeychain(join(place, "keychain.file"), { fips: false, random }).create(passphrase()));
  must(await opened.keychain.set("vault-x/keys", item("the vault's keys")));
  made = { bytes: readFileSync(join(place, "keychain.file")), fileKey: opened.fileKey };
  rmSync(place, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tw-keys-"));
  path = join(folder, "keychain.file");
  files = createFileKeychain(path, { fips: false, random });
  writeFileSync(path, made.bytes, { mode: 0o600 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const byKey = async (): Promise<OpenedFileKeychain> => must(await files.open({ fileKey: made.fileKey }));

test("a file that is gone is made anew under the key the kit kept, and never over one that is there", async () => {
  expect((await files.createWith(made.fileKey, passphrase())).ok).toBe(false);
  expect(readFileSync(path).equals(made.bytes)).toBe(true);
  rmSync(path);
  must(await must(await files.createWith(made.fileKey, passphrase("after the loss"))).keychain.set("vault-x/keys", item("again")));
  expect(must(await must(await files.open({ passphrase: passphrase("after the loss") })).keychain.get("vault-x/keys"))).toEqual(Uint8Array.from(item("again")));
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

describe("a passphrase", () => {
  test("opens what it closed, and no other does", async () => {
    const { keychain, fileKey } = must(await files.open({ passphrase: passphrase() }));
    expect(Buffer.compare(fileKey, made.fileKey)).toBe(0);
    expect(await keychain.get("vault-x/keys")).toEqual({ ok: true, value: Uint8Array.from(item("the vault's keys")) });
    expect(await files.open({ passphrase: passphrase("four quiet words hers") })).toMatchObject({ ok: false, error: { kind: "wrong-passphrase" } });
  });

  test("can be changed; items stay, and the earlier one opens nothing", async () => {
    const { keychain, fileKey } = await byKey();
    must(await files.rewrap(fileKey, passphrase("another four words")));
    expect(await files.open({ passphrase: passphrase() })).toMatchObject({ ok: false, error: { kind: "wrong-passphrase" } });
    const again = must(await files.open({ passphrase: passphrase("another four words") }));
    expect(await again.keychain.accounts()).toEqual({ ok: true, value: ["vault-x/keys"] });
    must(await keychain.set("a/1", item("by the one opened before")));
    expect((await again.keychain.get("a/1")).ok).toBe(true);
  });

  test("is stretched with PBKDF2 in FIPS mode, 600,000 rounds or more", async () => {
    rmSync(path);
    const fipsFiles = createFileKeychain(path, { fips: true, random });
    must(await fipsFiles.create(passphrase()));
    const head = readFileSync(path).subarray(9);
    expect([head[1], head.readUInt32BE(2) >= 600_000]).toEqual([2, true]);
    // Whoever opens it need not be in the mode it was made in.
    must(await files.open({ passphrase: passphrase() }));
  });
});

test("a file that is there is never made anew", async () => {
  expect(await files.create(passphrase())).toMatchObject({ ok: false, error: { kind: "failed" } });
  expect(Buffer.compare(readFileSync(path), made.bytes)).toBe(0);
});

test("only its owner may read it, and no item stands in it in clear", async () => {
  const { keychain } = await byKey();
  const bytes = randomBytes(24).toString("hex");
  must(await keychain.set("a/1", item(bytes)));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, "latin1")).not.toContain(bytes);
  expect(readFileSync(path, "latin1")).not.toContain("a/1");
});

test("any sequence of changes and reopenings is that of a map", async () => {
  const account = fc.constantFrom("a/1", "a/2", "b/1", "vault-é/keys", "");
  const step = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), account, bytes: fc.uint8Array({ maxLength: 40 }) }),
    fc.record({ kind: fc.constant("delete" as const), account }),
    fc.record({ kind: fc.constant("reopen" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      writeFileSync(path, made.bytes);
      const map = new Map<string, Uint8Array>([["vault-x/keys", Uint8Array.from(item("the vault's keys"))]]);
      let { keychain } = await byKey();
      for (const taken of steps) {
        if (taken.kind === "reopen") ({ keychain } = await byKey());
        else if (taken.kind === "set") {
          map.set(taken.account, taken.bytes);
          must(await keychain.set(taken.account, taken.bytes));
        } else {
          map.delete(taken.account);
          must(await keychain.delete(taken.account));
        }
        const accounts = must(await keychain.accounts());
        expect(accounts.toSorted()).toEqual(Array.from(map.keys()).toSorted());
        for (const [name, bytes] of map) expect(must(await keychain.get(name))).toEqual(bytes);
        expect(must(await keychain.get("nobody/1"))).toBeNull();
      }
    }),
    { numRuns: 40 },
  );
});

describe("a file that is not whole", () => {
  const opens = async (bytes: Uint8Array): Promise<string> => {
    writeFileSync(path, bytes);
    const opened = await files.open({ fileKey: made.fileKey });
    expect(Buffer.compare(readFileSync(path), bytes), "it was touched").toBe(0);
    return opened.ok ? "opened" : opened.error.kind;
  };

  test("is damaged wherever it is cut off", async () => {
    for (let length = 0; length < made.bytes.length; length++) expect(await opens(made.bytes.subarray(0, length)), `cut to ${length}`).toBe("damaged");
  });

  test("is damaged wherever a bit is turned in the items, and in the wrapping when the passphrase is used", async () => {
    const wrappedEnd = 9 + made.bytes.readUInt16BE(7);
    for (let at = 0; at < made.bytes.length; at++) {
      const turned = Buffer.from(made.bytes);
      turned.writeUInt8(turned.readUInt8(at) ^ 1, at);
      if (at < 9 || at >= wrappedEnd) expect(await opens(turned), `turned at ${at}`).toBe("damaged");
      else {
        writeFileSync(path, turned);
        expect(await files.open({ passphrase: passphrase() }), `turned at ${at}`).toMatchObject({ ok: false, error: { kind: "damaged" } });
      }
    }
  });

  test.each([["empty", Buffer.alloc(0)], ["a text", Buffer.from("[secrets]\nkey=1\n")], ["noise", randomBytes(400)]])("is damaged when it is %s", async (_, bytes) => expect(await opens(bytes)).toBe("damaged"));

  test("is damaged under another vault's file key", async () => {
    const opened = await files.open({ fileKey: randomBytes(32) });
    expect(opened).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });

  test("says so to whoever had it open, and is left as it is", async () => {
    const { keychain } = await byKey();
    writeFileSync(path, "something else");
    for (const answer of [await keychain.get("a/1"), await keychain.set("a/1", item("x")), await keychain.delete("a/1"), await keychain.accounts()]) {
      expect(answer).toMatchObject({ ok: false, error: { kind: "damaged" } });
    }
    expect(readFileSync(path, "utf8")).toBe("something else");
  });

  test("cannot ask for more memory or time than the agent is willing to spend", async () => {
    const greedy = Buffer.from(made.bytes);
    greedy.writeUInt32BE(64 * 1_048_576, 11);
    writeFileSync(path, greedy);
    const before = performance.now();
    expect(await files.open({ passphrase: passphrase() })).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(performance.now() - before).toBeLessThan(300);
  });

  test("when gone is said to be gone, and nothing is made in its place", async () => {
    const { keychain } = await byKey();
    rmSync(path);
    expect(await files.open({ fileKey: made.fileKey })).toMatchObject({ ok: false, error: { kind: "absent" } });
    expect(await keychain.set("a/1", item("x"))).toMatchObject({ ok: false, error: { kind: "absent" } });
    expect(existsSync(path)).toBe(false);
  });
});

test("what a crash left of a new file harms nothing and goes with the next change", async () => {
  writeFileSync(join(folder, ".keychain.file.new"), made.bytes.subarray(0, 30));
  const { keychain } = await byKey();
  expect(must(await keychain.accounts())).toEqual(["vault-x/keys"]);
  must(await keychain.set("a/1", item("x")));
  expect(readdirSync(folder)).toEqual(["keychain.file"]);
});

test.skipIf(process.platform === "win32")("a disk that takes no more leaves the old file whole", async () => {
  const script = `
    const { createFileKeychain } = await import(process.argv[1]);
    const { randomBytes } = await import("node:crypto");
    const opened = await createFileKeychain(process.argv[2], { fips: false, random: randomBytes }).open({ fileKey: Buffer.from(process.env.FILE_KEY, "hex") });
    const set = await opened.value.keychain.set("a/1", new Uint8Array(100_000));
    process.stdout.write(JSON.stringify([set, await opened.value.keychain.accounts()]));`;
  // A limit on a file's size stands in for a full disk: the write fails midway in the same way.
  const args = ["-c", `ulimit -f 16; exec "$0" "$@"`, process.execPath, "--input-type=module", "-e", script, join(import.meta.dirname, "keychain.file.ts"), path];
  const { stdout, stderr } = await runProgram("sh", args, { env: { PATH: process.env["PATH"], FILE_KEY: Buffer.from(made.fileKey).toString("hex") } });
  expect(stdout, stderr).not.toBe("");
  expect(JSON.parse(stdout)).toEqual([{ ok: false, error: { kind: "failed", message: expect.stringContaining("Nothing was changed") } }, { ok: true, value: ["vault-x/keys"] }]);
  expect(Buffer.compare(readFileSync(path), made.bytes)).toBe(0);
  expect(readdirSync(folder)).toEqual(["keychain.file"]);
});
