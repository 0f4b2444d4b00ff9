import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Keychain } from "@tokenward/vault/ports";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cannotRun } from "../../../../test/harness/place.ts";
import { runProgram } from "../../../../test/harness/program.ts";
import { startSession, type Session } from "../../../../test/harness/session.ts";
import { createOsKeychain, type Keytar } from "./keychain.keytar.ts";

const vaultId = "0".repeat(26);
const probe = `Tokenward vault-${vaultId}/probe`;

/** A keychain in memory that can be made to fail or to hang. */
const fakeKeytar = () => {
  const items = new Map<string, string>();
  const calls: string[] = [];
  let trouble: "none" | "locked" | "hangs" | "forgets" | Error = "none";
  let goOn: () => void = () => undefined;
  const slot = (service: string, account: string): string => `${service} ${account}`;
  const through = async (call: string): Promise<void> => {
    calls.push(call);
    if (trouble instanceof Error) throw trouble;
    if (trouble === "hangs") await new Promise<void>((resolve) => void (goOn = resolve));
  };
  const keytar: Keytar = {
    getPassword: async (service, account) => {
      await through(`get ${account}`);
      return trouble === "locked" || trouble === "forgets" ? null : (items.get(slot(service, account)) ?? null);
    },
    setPassword: async (service, account, password) => {
      await through(`set ${account}`);
      if (trouble === "locked") throw new Error("Cannot create an item in a locked collection");
      items.set(slot(service, account), password);
    },
    deletePassword: async (service, account) => {
      await through(`delete ${account}`);
      return trouble === "locked" ? false : items.delete(slot(service, account));
    },
    findCredentials: async () => Array.from(items.keys(), (key) => ({ account: key.slice("Tokenward ".length) })),
  };
  return { items, calls, load: async () => keytar, set: (next: typeof trouble) => void (trouble = next), goOn: () => goOn() };
};
const opened = async (fake: ReturnType<typeof fakeKeytar>, limitMs = 1_000): Promise<Keychain> => {
  const keychain = await createOsKeychain(vaultId, { load: fake.load, limitMs });
  if (!keychain.ok) throw new Error(keychain.error.message);
  return keychain.value;
};
const kindOf = (answer: { readonly ok: boolean; readonly error?: { readonly kind: string } }): string => (answer.ok ? "ok" : answer.error!.kind);

test("items are kept as base64 under their account; the probe leaves nothing", async () => {
  const fake = fakeKeytar();
  const keychain = await opened(fake);
  expect(fake.items.size).toBe(0);
  const bytes = randomBytes(200);
  expect(await keychain.set("token/1", bytes)).toEqual({ ok: true, value: undefined });
  expect(Array.from(fake.items)).toEqual([["Tokenward token/1", bytes.toString("base64")]]);
  expect(await keychain.get("token/1")).toEqual({ ok: true, value: bytes });
  expect(await keychain.accounts()).toEqual({ ok: true, value: ["token/1"] });
  expect(await keychain.get("token/2")).toEqual({ ok: true, value: null });
  expect([kindOf(await keychain.delete("token/1")), kindOf(await keychain.delete("token/1"))]).toEqual(["ok", "ok"]);
  expect(fake.items.size).toBe(0);
});

test("a locked keyring is never taken for an empty one", async () => {
  const fake = fakeKeytar();
  const keychain = await opened(fake);
  await keychain.set("token/1", randomBytes(8));
  fake.set("locked");
  expect(await Promise.all([keychain.get("token/1"), keychain.delete("token/1"), keychain.set("token/1", randomBytes(8)), keychain.accounts()].map(async (answer) => kindOf(await answer)))).toEqual(["locked", "locked", "locked", "locked"]);
  expect(kindOf(await createOsKeychain(vaultId, { load: fake.load }))).toBe("locked");
  fake.set("none");
  expect(kindOf(await keychain.get("token/1"))).toBe("ok");
  expect(fake.items.size).toBe(1);
});

test("a keychain that keeps nothing is not used", async () => {
  const fake = fakeKeytar();
  fake.set("forgets");
  expect(kindOf(await createOsKeychain(vaultId, { load: fake.load }))).toBe("failed");
});

test("what somebody else wrote under our name is damaged, not read", async () => {
  const fake = fakeKeytar();
  const keychain = await opened(fake);
  fake.items.set("Tokenward token/1", "written by hand");
  expect(kindOf(await keychain.get("token/1"))).toBe("damaged");
});

test("a prompt that nobody answers ends in a timeout; what waited behind it is not done later", async () => {
  const fake = fakeKeytar();
  const keychain = await opened(fake, 60);
  fake.calls.length = 0;
  fake.set("hangs");
  const answers = await Promise.all([keychain.set("token/1", Uint8Array.of(1)), keychain.set("token/1", Uint8Array.of(2))]);
  expect(answers.map(kindOf)).toEqual(["timeout", "timeout"]);
  expect(fake.calls).toEqual(["set token/1"]);
  fake.set("none");
  fake.goOn();
  expect(await keychain.set("token/1", Uint8Array.of(3))).toMatchObject({ ok: true });
  expect(await keychain.get("token/1")).toEqual({ ok: true, value: Buffer.of(3) });
  expect(fake.calls).toEqual(["set token/1", "set token/1", "get token/1"]);
});

test.each([
  ["Cannot autolaunch D-Bus without X11 $DISPLAY", "absent", "Start gnome-keyring"],
  ["Could not connect: No such file or directory", "absent", "gnome-keyring or KWallet"],
  ["The name org.freedesktop.secrets was not provided by any .service files", "absent", "try again"],
  ["Cannot create an item in a locked collection", "locked", "Unlock it"],
  ["Object does not exist at path “/org/freedesktop/secrets/collection/login”", "locked", "no default keyring"],
  ["User interaction is not allowed.", "locked", "Unlock it"],
  ["User canceled the operation.", "denied", "Allow it"],
  ["Something new", "failed", "(Something new)"],
])("%s: %s", async (text, kind, says) => {
  const fake = fakeKeytar();
  fake.set(new Error(text));
  expect(await createOsKeychain(vaultId, { load: fake.load, platform: "linux" })).toMatchObject({ ok: false, error: { kind, message: expect.stringContaining(says) } });
});

test("an error never carries an item", async () => {
  const fake = fakeKeytar();
  const keychain = await opened(fake);
  const bytes = randomBytes(60);
  fake.set(new Error(`could not store ${bytes.toString("base64")} at all`));
  const answer = await keychain.set("token/1", bytes);
  expect(JSON.stringify(answer)).not.toContain(bytes.toString("base64").slice(0, 12));
});

test("without the library the package to install is named", async () => {
  const load = () => Promise.reject(new Error("Failed to load keytar native addon"));
  expect(await createOsKeychain(vaultId, { load, platform: "linux" })).toMatchObject({ ok: false, error: { kind: "absent", message: expect.stringContaining("libsecret-1-0") } });
});

describe.skipIf(cannotRun("session"))("with a real keyring", () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession()));
  afterAll(() => session.stop());

  /** In a process of its own, because libsecret keeps to the first bus it found. `run` gets `keychain` or `error`. */
  const inAgent = async (run: string, env = session.env): Promise<unknown> => {
    const script = `
      const { createOsKeychain } = await import(process.argv[1]);
      const opened = await createOsKeychain(process.argv[2], { limitMs: 8000 });
      const [keychain, error] = opened.ok ? [opened.value, null] : [null, opened.error];
      process.stdout.write(JSON.stringify(await (async () => { ${run} })()));`;
    const { stdout, stderr } = await runProgram(process.execPath, ["--input-type=module", "-e", script, join(import.meta.dirname, "keychain.keytar.ts"), vaultId], { env });
    expect(stdout, stderr).not.toBe("");
    return JSON.parse(stdout);
  };
  const lock = ["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login"];

  test("an item is there for the next process, under the service Tokenward", async () => {
    const item = randomBytes(40).toString("hex");
    expect(await inAgent(`return keychain.set("token/1", Buffer.from("${item}", "hex"));`)).toEqual({ ok: true });
    const shown = await session.secretTool("service", "Tokenward");
    expect(shown).toContain(`secret = ${Buffer.from(item, "hex").toString("base64")}`);
    expect(shown).toContain("attribute.account = token/1");
    expect(shown).not.toContain(probe.split(" ")[1]);
    expect(await inAgent(`const got = await keychain.get("token/1"); return [Buffer.from(got.value).toString("hex"), await keychain.accounts(), await keychain.get("token/2")];`))
      .toEqual([item, { ok: true, value: ["token/1"] }, { ok: true, value: null }]);
    expect(await inAgent(`return [await keychain.delete("token/1"), await keychain.get("token/1")];`)).toEqual([{ ok: true }, { ok: true, value: null }]);
  });

  test("one that is locked says so, whether it was open before or not", async () => {
    const answers = await inAgent(`
      await keychain.set("token/3", Uint8Array.of(7));
      (await import("node:child_process")).execFileSync("dbus-send", ${JSON.stringify(lock)});
      const answers = [await keychain.get("token/3"), await keychain.set("token/3", Uint8Array.of(8)), await keychain.delete("token/3"), await keychain.accounts()];
      return answers.map((answer) => answer.ok ? "ok" : answer.error.kind);`);
    expect(answers).toEqual(["locked", "locked", "locked", "locked"]);
    expect(await inAgent("return error;")).toMatchObject({ kind: "locked", message: expect.stringContaining("Unlock it") });
  });

  test("none at all is absent", async () => {
    const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = session.env;
    expect(await inAgent("return error;", env)).toMatchObject({ kind: "absent", message: expect.stringContaining("Start gnome-keyring") });
  });
});
