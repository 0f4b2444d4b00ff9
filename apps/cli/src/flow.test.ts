import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { VaultStatus } from "@tokenward/shared/contract";
import { defaultSettings, RotationId, Fingerprint, IncidentId, TokenId, type Incident, type Rotation, type Token } from "@tokenward/shared/domain";
import { err, ok } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import { startStubAgent, type StubAgent } from "./testing/stub-agent.ts";
import { makePlace } from "./testing/test-world.ts";

const place = makePlace();
const value = Array.from({ length: 36 }, (_, at) => "abcdefghijkmnpqrstuvwxyz"[(at * 7) % 24]).join("");
const secret = (text: string): Secret => Secret.of(Buffer.from(text));
const textOf = (given: Secret | undefined | null): string | null => (given ? Buffer.from(reveal(given)).toString() : null);
const locked = err({ code: "locked" as const, message: "The vault is locked. Unlock it: tokenward unlock." });

const token: Token = {
  id: TokenId.parse("a".repeat(26)), label: "ci-deploy", provider: "npm", kind: "npm-access-token", account: null, owner: "you", scopes: [], baseUrl: null, providerSideId: null,
  lastFour: "wxyz", fingerprint: Fingerprint.parse("0".repeat(64)), version: 1, createdAt: 1, rotatedAt: null, lastUsedAt: null, expiry: null, consumers: [], allowedHosts: [], note: "", state: { kind: "active" },
};
const rotation: Rotation = { id: RotationId.parse("b".repeat(26)), tokenId: token.id, recipe: "create-revoke", step: "done", startedAt: 1, endedAt: 2, trail: [], problem: null, page: null, missing: [] };
const incident: Incident = { id: IncidentId.parse("c".repeat(26)), provider: "npm", kind: "npm-access-token", fingerprint: token.fingerprint, origin: "https://paste.example", road: "paste", outcome: "held", verdict: "block", place: null, reason: null, at: 1, browser: "Chromium", tokenId: token.id, state: "open" };
const status: VaultStatus = { state: "unlocked", keychain: "os", hasPassphrase: false, hasRecoveryKit: true, tokens: 1, openIncidents: 0, auditFault: null, lockedBecause: null, version: "0.1.0", home: place.home, presence: "confirm" };

let isLocked = false;
let presence = false;
let audit = true;
let step: Rotation["step"] = "done";
const given: { added: string | null; password: string | null; consumers: readonly string[]; kit: string | null; current: string | null; next: string | null } = { added: null, password: null, consumers: [], kit: null, current: null, next: null };
let agent: StubAgent;

beforeAll(async () => {
  agent = await startStubAgent(place.door, {
    vault: {
      status: async () => ok({ ...status, state: isLocked ? "locked" : "unlocked", hasPassphrase: presence }),
      init: async () => ok({ recoveryKit: secret("TWRK-0000") }),
      unlock: async ({ recoveryKit }) => ((isLocked = false), (given.kit = textOf(recoveryKit)), ok({})),
      lock: async () => ((isLocked = true), ok({})),
      settings: async () => ok(defaultSettings),
      setSettings: async (wish) => ok({ ...defaultSettings, ...(Object.fromEntries(Object.entries(wish).filter(([, one]) => one !== undefined)) as object) }),
      setPassphrase: async ({ current, next }) => ((given.current = textOf(current)), (given.next = textOf(next)), ok({})),
    },
    token: {
      list: async () => ok([token]),
      show: async ({ ref }) => (ref === token.label || ref === token.id ? ok(token) : err({ code: "not-found", message: "There is no such token." })),
      inspect: async ({ value: shown }) => ok({
        provider: "generic", kind: "generic-secret", kindName: "secret", providerName: "Other", lastFour: "", account: null, expiry: null, suggestedLabel: "secret",
        duplicateOf: textOf(shown) === "twice" ? "ci-deploy" : null, doubt: textOf(shown)?.includes(" ") ? "This reads like a sentence, not like a token." : null,
      }),
      add: async ({ value: added, label }) => ((given.added = textOf(added)), given.added === "twice" ? err({ code: "duplicate", message: "This value is already kept as “ci-deploy”. Nothing was added." }) : ok({ ...token, label: label ?? "made" })),
      get: async ({ ref, passphrase }) =>
        isLocked ? locked : ref !== token.label ? err({ code: "not-found", message: "There is no such token." })
        : presence && textOf(passphrase) !== "open sesame" ? err({ code: "presence-required", message: "This vault asks for its passphrase each time a value leaves it." })
        : ok({ value: secret(value), label: token.label, clipboardSeconds: 30 }),
      remove: async () => ok({}),
      setConsumers: async ({ paths }) => ((given.consumers = paths), ok({ ...token, consumers: paths.map((path) => ({ path, format: "env" as const, version: 1 })) })),
    },
    rotation: {
      plan: async () => ok({ recipe: "create-revoke", promises: ["A new token is made."], needs: ["password"], page: null, consumers: [] }),
      start: async ({ password }) => ((given.password = textOf(password)), ok({ ...rotation, step, problem: step === "done" ? null : "The provider was asked and did not answer." })),
      revoke: async () => ok({ confirmed: step === "done", message: step === "done" ? "Dead: npm refuses the token." : "Not yet dead.", page: null }),
      list: async () => ok([rotation]),
    },
    incident: { list: async () => ok([incident]), close: async () => ok({ ...incident, state: "closed" }) },
    audit: {
      verify: async () => ok({ ok: audit, records: 5, checkpoints: 1, firstBad: audit ? null : 3, fault: audit ? null : "chain", message: audit ? "All 5 records are as they were written." : "Record 3 was changed." }),
      export: async ({ from }) => ok({ records: [`{"seq":${from}}`], next: from === 0 ? 1 : null, checkpoints: ["note"], publicKey: "key" }),
    },
    browser: {
      list: async () => ok([]),
      pending: async () => ok([{ id: "x1", name: "Chromium", code: "123456", since: 1 }]),
      approve: async ({ id, code }) => (id === "x1" && code === "123456" ? ok({ id, name: "Chromium", pairedAt: 1, lastSeenAt: null, connected: true }) : err({ code: "invalid-input", message: "The codes differ." })),
    },
  });
});
afterAll(async () => {
  await agent.stop();
  place.remove();
});
const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await place.run([...args, "--json"])).out) as unknown;

test("a token is kept from stdin, without the line end, and answered without its value", async () => {
  const added = await place.run(["token", "add", "--label", "ci-deploy"], { stdin: `${value}\n` });
  expect(added.exit).toBe(0);
  expect(given.added === value).toBe(true);
  expect(added.out + added.err).not.toContain(value);
  expect((await place.run(["token", "add"], { terminal: true, hidden: [secret(value)] })).exit).toBe(0);
  const key = "-----BEGIN KEY-----\nabc\n-----END KEY-----\n";
  expect(await place.run(["token", "add", "--anyway"], { stdin: key })).toMatchObject({ exit: 0 });
  expect(given.added).toBe(key);
  given.added = null;
  expect(await place.run(["token", "add"], { stdin: "not a token at all" })).toMatchObject({ exit: 5, out: "", err: expect.stringContaining("--anyway") as string });
  expect(given.added).toBeNull();
  expect(await place.run(["token", "add", "--anyway"], { stdin: "not a token at all" })).toMatchObject({ exit: 0 });
  expect(given.added).toBe("not a token at all");
  expect(await place.run(["token", "add"], { stdin: "twice" })).toMatchObject({ exit: 1, out: "", err: expect.stringContaining("already kept as “ci-deploy”") as string });
  expect(await place.run(["token", "add"], { stdin: "" })).toMatchObject({ exit: 5, out: "" });
});

test("a value in the arguments is refused before the agent hears of it", async () => {
  const before = agent.asked.length;
  const digits = `${value}9081726354`;
  for (const args of [["token", "add", digits], ["token", "add", "--label", digits], ["token", "get", digits, "--json"], ["unlock", digits], ["rotate", digits]]) {
    const said = await place.run(args);
    expect(said).toMatchObject({ exit: 2, out: "" });
    expect(said.err).not.toContain(value);
  }
  expect(agent.asked).toHaveLength(before);
});

test("get writes the value and nothing else; a terminal gets a line end", async () => {
  expect((await place.run(["token", "get", "ci-deploy"])).out === value).toBe(true);
  expect((await place.run(["token", "get", "ci-deploy"], { terminal: true })).out === `${value}\n`).toBe(true);
  expect(await place.run(["token", "get", "ci-deply"])).toMatchObject({ exit: 4, out: "" });
  expect((await place.run(["token", "show", "ci-deply"])).err).toContain("Did you mean: ci-deploy?");
});

test("a vault that asks each time gets its passphrase from the terminal or from stdin", async () => {
  presence = true;
  expect(await place.run(["token", "get", "ci-deploy"])).toMatchObject({ exit: 5, out: "" });
  expect((await place.run(["token", "get", "ci-deploy", "--passphrase-stdin"], { stdin: "open sesame\n" })).out === value).toBe(true);
  expect((await place.run(["token", "get", "ci-deploy"], { terminal: true, hidden: [secret("open sesame")] })).exit).toBe(0);
  presence = false;
});

test("lists are tables, or JSON as the contract has it", async () => {
  expect(await json("token", "list")).toEqual([token]);
  expect(await json("incident", "list")).toEqual([incident]);
  expect((await place.run(["token", "list"])).out).toMatch(/^TOKEN .*\nci-deploy +npm +…wxyz +active +no expiry/);
  expect((await place.run(["token", "list", "nothing-like-it"])).out).toContain("No token matches");
  expect((await place.run(["incident", "list"])).out).toContain("kept out of paste.example");
  expect((await place.run(["incident", "close", "ccc"])).exit).toBe(0);
  expect((await place.run(["incident", "show", "zzz"])).exit).toBe(4);
});

test("rotate takes the password from stdin, never from nowhere, and its exit code says how it went", async () => {
  expect(await json("audit", "verify")).toMatchObject({ ok: true });
  const done = await place.run(["rotate", "ci-deploy", "--password-stdin", "--json"], { stdin: "pa ss\n" });
  expect(done.exit).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({ step: "done" });
  expect(given.password).toBe("pa ss");
  expect((await place.run(["rotate", "ci-deploy"])).exit).toBe(5);
  step = "retire-pending";
  expect(await place.run(["rotate", "ci-deploy", "--password-stdin"], { stdin: "x" })).toMatchObject({ exit: 7, out: expect.stringContaining("rotation retry") as string });
  expect(await place.run(["revoke", "ci-deploy", "--yes"])).toMatchObject({ exit: 7 });
  step = "done";
  expect(JSON.parse((await place.run(["revoke", "ci-deploy", "--yes", "--json"])).out)).toMatchObject({ confirmed: true });
});

test("what cannot be taken back is asked before, and not done when nobody can be asked", async () => {
  expect((await place.run(["revoke", "ci-deploy"])).exit).toBe(5);
  expect((await place.run(["token", "remove", "ci-deploy"])).exit).toBe(5);
  expect(await place.run(["token", "remove", "ci-deploy"], { terminal: true, lines: ["n"] })).toMatchObject({ exit: 1 });
  expect(agent.asked).not.toContain("token.remove");
  expect((await place.run(["token", "remove", "ci-deploy"], { terminal: true, lines: ["y"] })).exit).toBe(0);
});

test("places are kept with their whole path", async () => {
  await place.run(["token", "places", "ci-deploy", "--add", ".env", "--add=/etc/x/.npmrc"]);
  expect(given.consumers).toEqual([join(place.folder, ".env"), "/etc/x/.npmrc"]);
});

test("locked is exit 3 with nothing on stdout; unlock opens it, also with the kit", async () => {
  expect((await place.run(["lock"])).out).toBe("Locked.\n");
  expect(await place.run(["token", "get", "ci-deploy"])).toMatchObject({ exit: 3, out: "" });
  expect(JSON.parse((await place.run(["token", "get", "ci-deploy", "--json"])).err)).toMatchObject({ error: { code: "locked" } });
  expect((await place.run(["unlock"])).out).toBe("Unlocked.\n");
  expect((await place.run(["unlock", "--recovery-kit"], { stdin: "TWRK-0000\n" })).exit).toBe(0);
  expect(given.kit).toBe("TWRK-0000");
});

test("passphrases come from two lines of stdin", async () => {
  expect((await place.run(["passphrase", "change"], { stdin: "old one\r\nnew one\n" })).exit).toBe(0);
  expect([given.current, given.next]).toEqual(["old one", "new one"]);
  expect((await place.run(["passphrase", "change"], { stdin: "old one\n" })).exit).toBe(5);
});

test("an audit log that is not intact is exit 8, and is exported whole", async () => {
  audit = false;
  expect(await place.run(["audit", "verify"])).toMatchObject({ exit: 8, out: expect.stringContaining("Record 3 was changed.") as string });
  audit = true;
  expect(await json("audit", "export")).toEqual({ publicKey: "key", records: ['{"seq":0}', '{"seq":1}'], checkpoints: ["note"] });
  expect((await place.run(["audit", "export"])).out).toBe('{"seq":0}\n{"seq":1}\n');
});

test("a browser is paired by its code, however it is written", async () => {
  expect((await place.run(["browser", "status"])).out).toContain("123 456");
  expect((await place.run(["browser", "approve", "654321"])).exit).toBe(4);
  expect((await place.run(["browser", "approve", "x1"])).exit).toBe(5);
  expect((await place.run(["browser", "approve", "123-456"])).out).toBe("Chromium is paired.\n");
});

test("settings are typed, and a slip is answered with the name", async () => {
  expect(await json("settings", "clipboardSeconds=20", "lockOnSuspend=off")).toMatchObject({ clipboardSeconds: 20, lockOnSuspend: false });
  expect((await place.run(["settings", "clipbordSeconds=20"])).err).toContain("clipboardSeconds");
  expect((await place.run(["settings", "clipboardSeconds=4000"])).exit).toBe(2);
});

test("init refuses where a vault is", async () => {
  expect(await place.run(["init"])).toMatchObject({ exit: 1, out: "" });
  expect(agent.asked).not.toContain("vault.init");
});

test("the doctor says what to do about what is wrong", async () => {
  const healthy = JSON.parse((await place.run(["doctor", "--json"])).out) as { ok: boolean; checks: { what: string; state: string }[] };
  expect(healthy.checks.find(({ what }) => what === "agent")).toMatchObject({ state: "ok" });
  const manifests = join(place.folder, ".mozilla", "native-messaging-hosts");
  for (const folder of [manifests, join(place.folder, ".mozilla", "firefox")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(manifests, "com.tokenward.host.json"), "{}");
  if (process.platform !== "linux") return;
  const sick = await place.run(["doctor"]);
  expect(sick.exit).toBe(1);
  expect(sick.out).toMatch(/WRONG Firefox .*\n +→ tokenward browser install --browser firefox repairs it/);
  expect(sick.out).toMatch(/WRONG launcher/);
});

test("the program itself: the quick way, and an exit code for every end", async () => {
  const tw = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../bin/tokenward.mjs"), ...args], { env: { ...place.env, TMPDIR: place.folder }, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
    const [code] = (await once(child, "close")) as [number];
    return { code, ...said };
  };
  const before = agent.asked.length;
  const quick = await tw("token", "get", "ci-deploy");
  expect(quick.out === value && quick.code === 0 && quick.err === "").toBe(true);
  expect(agent.asked.slice(before)).toEqual(["token.get"]);
  expect(await tw("token", "get", "nobody")).toMatchObject({ code: 4, out: "" });
  expect(await tw("token", "list", "--json")).toMatchObject({ code: 0, err: "" });
  expect(await tw("agent", "status")).toMatchObject({ code: 0 });
});
