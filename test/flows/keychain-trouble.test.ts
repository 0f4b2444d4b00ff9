import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { VaultStatus } from "@tokenward/shared/contract";
import { cannotRun, until } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";
import { startSession, type Session } from "../harness/session.ts";
import { tw, twOk, type Said } from "../harness/tokenward.ts";
import { agentsOf, endAgents, freshValue, withVault } from "../harness/vault-place.ts";

/** A keychain that is locked, gone or emptied, and files that are no longer what they were: a sentence each, and nothing lost. */
describe.skipIf(cannotRun("session"))("a vault whose keys or files are in trouble", { timeout: 90_000 }, () => {
  let session: Session;
  const used: Session[] = [];
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(async () => {
    for (const vault of used.splice(0)) await endAgents(vault, "SIGKILL");
  });
  afterAll(() => session?.stop());

  const passphrase = freshValue();
  const rest = async (vault: Session): Promise<void> => {
    await twOk(vault, ["agent", "stop"]);
    await until("the agent's end", () => agentsOf(vault).length === 0);
  };
  const make = async (keychain: "os" | "file") => {
    const vault = withVault(session);
    used.push(vault);
    const value = freshValue();
    const args = keychain === "os" ? ["--keychain", "os"] : ["--keychain", "file", "--passphrase-stdin"];
    const { recoveryKit } = (await twOk(vault, ["init", ...args, "--json"], { stdin: keychain === "os" ? "" : passphrase })).json() as { recoveryKit: string };
    await twOk(vault, ["token", "add", "--anyway", "--label", "kept"], { stdin: value });
    await rest(vault);
    const path = (name: string): string => join(vault.vaultHome, name);
    const vaultId = (JSON.parse(readFileSync(path("vault.json"), "utf8")) as { vaultId: string }).vaultId;
    const get = (env?: NodeJS.ProcessEnv): Promise<Said> => tw(vault, ["token", "get", "kept"], env === undefined ? {} : { env });
    return {
      vault, value, recoveryKit, vaultId, path, get,
      holds: async () => (await get()).stdout === value,
      status: async (env?: NodeJS.ProcessEnv) => (await twOk(vault, ["status", "--json"], env === undefined ? {} : { env })).json() as VaultStatus,
      clear: (account: string) => runProgram("secret-tool", ["clear", "service", "Tokenward", "account", account], { env: session.env }),
      isClean: async () => ((await tw(vault, ["audit", "verify", "--json"])).json() as { ok: boolean }).ok,
      bytes: () => ["vault.json", "vault.db", "keychain.file", "recovery.kit"].map((name) => (existsSync(path(name)) ? createHash("sha256").update(readFileSync(path(name))).digest("hex") : null)),
    };
  };
  const lockKeyring = (): Promise<unknown> => runProgram("dbus-send", ["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login"], { env: session.env });

  test("the keys deleted from the keychain: said with the way out, and the recovery kit opens the vault", async () => {
    const { vault, recoveryKit, vaultId, get, holds, status, clear, bytes, isClean } = await make("os");
    const before = bytes();
    await clear(`vault-${vaultId}/keys`);
    const said = await get();
    expect(said).toMatchObject({ code: 1, stdout: "" });
    expect(said.stderr).toMatch(/no longer holds the keys of this vault\. Nothing was touched\..+recovery kit: tokenward unlock --recovery-kit/);
    expect(await status()).toMatchObject({ state: "locked", lockedBecause: expect.stringContaining("recovery kit") as string });
    expect((await tw(vault, ["init"])).stderr).toContain("There is a vault already");
    expect(bytes()).toEqual(before);

    const mistyped = await tw(vault, ["unlock", "--recovery-kit"], { stdin: `${recoveryKit.slice(0, -1)}${recoveryKit.endsWith("0") ? "1" : "0"}` });
    expect([mistyped.code === 0, mistyped.stderr]).toEqual([false, expect.stringContaining("mistyped")]);
    await twOk(vault, ["unlock", "--recovery-kit"], { stdin: `${recoveryKit}\n` });
    expect(await holds()).toBe(true);
    await twOk(vault, ["agent", "stop"]);
    expect(await holds()).toBe(true);
    expect(await isClean()).toBe(true);
  });

  test("a value deleted from the keychain is said to be gone; the others are there", async () => {
    const { vault, get, clear } = await make("os");
    const other = freshValue();
    const { id } = (await twOk(vault, ["token", "show", "kept", "--json"])).json() as { id: string };
    await twOk(vault, ["token", "add", "--anyway", "--label", "other"], { stdin: other });
    await clear(`${id}/1`);
    const said = await get();
    expect(said).toMatchObject({ code: 1, stdout: "" });
    expect(said.stderr).toContain("The keychain no longer holds the value of “kept”. Was it deleted there? Add the token again.");
    expect((await tw(vault, ["token", "get", "other"])).stdout === other).toBe(true);
    await twOk(vault, ["token", "remove", "kept", "--yes"]);
  });

  test("no session bus where there was one: a clear message, nothing touched, and all is back with the bus", async () => {
    const { vault, get, holds, status, bytes, isClean } = await make("os");
    const before = bytes();
    const env = { DBUS_SESSION_BUS_ADDRESS: undefined };
    const begun = Date.now();
    expect(await status(env)).toMatchObject({ state: "locked", keychain: "os", hasRecoveryKit: true });
    const said = await get(env);
    expect(said).toMatchObject({ code: 1, stdout: "" });
    expect(said.stderr).toMatch(/No program answers as the system keychain here\..+This vault keeps its keys there/);
    // There is a vault, so that making one is no advice.
    expect(said.stderr).not.toContain("init");
    expect((await tw(vault, ["unlock"], { env })).stderr).toContain("No program answers");
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(bytes()).toEqual(before);
    await twOk(vault, ["agent", "stop"]);
    expect(await holds()).toBe(true);
    expect(await isClean()).toBe(true);
  });

  test("nowhere to keep keys: init makes nothing and says how it goes", async () => {
    const vault = withVault(session);
    used.push(vault);
    const said = await tw(vault, ["init"], { env: { DBUS_SESSION_BUS_ADDRESS: undefined } });
    expect(said).toMatchObject({ code: 1, stdout: "" });
    expect(said.stderr).toContain("tokenward init --keychain file");
    expect(["vault.json", "vault.db", "recovery.kit"].filter((name) => existsSync(join(vault.vaultHome, name)))).toEqual([]);
    await endAgents(vault, "SIGTERM");
    await twOk(vault, ["init"]);
  });

  test.each([
    ["vault.db", /database .*damaged.*Nothing was changed\..*backup/],
    ["vault.json", /vault\.json is not what Tokenward wrote.*Nothing was changed\..*backup/],
  ])("%s exchanged for something else: said, and left as it is", async (name, sentence) => {
    const { vault, path, get, holds, status } = await make("os");
    const whole = readFileSync(path(name));
    for (const content of [Buffer.from(freshValue().repeat(400)), whole.subarray(0, Math.floor(whole.length / 2))]) {
      writeFileSync(path(name), content);
      const said = await get();
      expect([said.code === 0, said.stdout.length]).toEqual([false, 0]);
      expect(said.stderr).toMatch(sentence);
      expect((await status()).state).toBe("locked");
      expect((await tw(vault, ["init"])).code).not.toBe(0);
      expect(readFileSync(path(name)).equals(content)).toBe(true);
      await rest(vault);
      expect(readFileSync(path(name)).equals(content)).toBe(true);
    }
    writeFileSync(path(name), whole);
    expect(await holds()).toBe(true);
  });

  test("a database that is gone is not made anew", async () => {
    const { vault, path, get, holds } = await make("os");
    const whole = readFileSync(path("vault.db"));
    rmSync(path("vault.db"));
    expect((await get()).stderr).toMatch(/database is gone: .+ Nothing was made in its place\. Bring it back from a backup/);
    expect(existsSync(path("vault.db"))).toBe(false);
    await twOk(vault, ["agent", "stop"]);
    writeFileSync(path("vault.db"), whole);
    expect(await holds()).toBe(true);
  });

  test("a sealed file in place of a keychain: its passphrase opens it after a restart, and no other does", async () => {
    const { vault, path, get, holds, status, isClean } = await make("file");
    expect((await session.secretTool("service", "Tokenward")).includes(JSON.parse(readFileSync(path("vault.json"), "utf8")).vaultId as string)).toBe(false);
    expect(await status()).toMatchObject({ state: "locked", keychain: "file", hasPassphrase: true });
    const refused = await get();
    expect(refused).toMatchObject({ code: 3, stdout: "" });
    expect(refused.stderr).toContain("tokenward unlock");
    const wrong = await tw(vault, ["unlock", "--passphrase-stdin"], { stdin: freshValue() });
    expect(wrong).toMatchObject({ code: 5, stdout: "" });
    expect(wrong.stderr).toContain("That is not the passphrase");
    await twOk(vault, ["unlock", "--passphrase-stdin"], { stdin: `${passphrase}\n` });
    expect(await holds()).toBe(true);
    await twOk(vault, ["lock"]);
    expect((await get()).code).toBe(3);
    await twOk(vault, ["token", "list"]);
    await twOk(vault, ["unlock", "--passphrase-stdin"], { stdin: passphrase });
    expect(await isClean()).toBe(true);
  });

  test("the sealed file damaged: said, left, and fine again from its backup; lost: the kit makes it anew", async () => {
    const { vault, recoveryKit, path, holds, isClean } = await make("file");
    const whole = readFileSync(path("keychain.file"));
    const damaged = Buffer.from(whole);
    damaged[damaged.length - 5]! ^= 1;
    writeFileSync(path("keychain.file"), damaged);
    const unlock = (given = passphrase): Promise<Said> => tw(vault, ["unlock", "--passphrase-stdin"], { stdin: given });
    const said = await unlock();
    expect([said.code === 0, said.stderr]).toEqual([false, expect.stringMatching(/keychain\.file is not as Tokenward wrote it.+Nothing was changed/)]);
    expect(readFileSync(path("keychain.file")).equals(damaged)).toBe(true);
    writeFileSync(path("keychain.file"), whole);
    expect((await unlock()).code).toBe(0);
    await rest(vault);
    rmSync(path("keychain.file"));
    expect((await unlock()).stderr).toContain("The keychain file is gone");
    const next = freshValue();
    await twOk(vault, ["recovery", "open", "--new-passphrase-stdin"], { stdin: `${recoveryKit}\n${next}\n` });
    await twOk(vault, ["agent", "stop"]);
    expect((await unlock(next)).code).toBe(0);
    // The file held the values as well; they went with it, and that is said.
    expect(await holds()).toBe(false);
    expect((await tw(vault, ["token", "get", "kept"])).stderr).toContain("Add the token again");
    expect(await isClean()).toBe(true);
  });

  // The last one: what is locked here stays locked.
  test("a keyring that is locked: said in time, status answers, and nothing is taken for lost", async () => {
    const running = await make("os");
    expect(await running.holds()).toBe(true);
    const resting = await make("os");
    await lockKeyring();
    const begun = Date.now();
    // Names and reminders go on where the agent had its keys already.
    await twOk(running.vault, ["token", "list"]);
    expect(await running.status()).toMatchObject({ state: "unlocked", tokens: 1 });
    for (const { get } of [running, resting]) {
      const said = await get();
      expect(said).toMatchObject({ code: 1, stdout: "" });
      expect(said.stderr).toMatch(/The system keychain is locked.+Unlock it/);
      expect(said.stderr).not.toContain("init");
    }
    expect(await resting.status()).toMatchObject({ state: "locked", lockedBecause: expect.stringContaining("keychain is locked") as string });
    const added = await tw(running.vault, ["token", "add", "--anyway", "--label", "more"], { stdin: freshValue() });
    expect([added.code, added.stderr]).toEqual([1, expect.stringContaining("keychain is locked")]);
    expect((await tw(running.vault, ["token", "show", "more"])).code).toBe(4);
    expect(Date.now() - begun).toBeLessThan(25_000);
    expect((await running.status()).auditFault).toBeNull();
  });
});
