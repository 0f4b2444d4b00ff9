import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { codeOf, keep, must, opened } from "../testing/opened.ts";
import { cli, createWorld, desktop, secretOf, textOfSecret } from "../testing/world.ts";

const aValue = (): string => `x${randomBytes(20).toString("hex")}`;

const inAFile = async () => {
  const world = createWorld();
  const vault = await world.start();
  const kit = textOfSecret(must(await vault.handlers.vault.init({ keychain: "file", passphrase: secretOf("old") }, cli)).recoveryKit);
  await keep(vault, "ci", aValue());
  return { world, vault, kit };
};

test.each([["before-rewrap", "old"], ["after-rewrap", "new"]] as const)("a crash %s leaves one passphrase that opens everything", async (crash, opens) => {
  const { world, vault } = await inAFile();
  world.file.crash = crash;
  await expect(vault.handlers.vault.setPassphrase({ current: secretOf("old"), next: secretOf("new") }, cli)).rejects.toThrow("crash");
  world.file.crash = null;
  const again = await world.start();
  expect(codeOf(await again.handlers.vault.unlock({ passphrase: secretOf(opens === "old" ? "new" : "old") }, cli))).toBe("presence-required");
  must(await again.handlers.vault.unlock({ passphrase: secretOf(opens) }, cli));
  expect(codeOf(await again.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
  // The next change begins from what opened the file, so that a crash in it is harmless too.
  world.file.crash = "before-rewrap";
  await expect(again.handlers.vault.setPassphrase({ current: secretOf(opens), next: secretOf("third") }, cli)).rejects.toThrow("crash");
  world.file.crash = null;
  const third = await world.start();
  must(await third.handlers.vault.unlock({ passphrase: secretOf(opens) }, cli));
  expect(codeOf(await third.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
}, 60_000);

test("the kit opens a vault whose keychain file is gone: the list is there, the values are not, and new ones can be kept", async () => {
  const { world, vault, kit } = await inAFile();
  await vault.close();
  world.file.gone = true;
  const again = await world.start();
  expect(codeOf(await again.handlers.vault.unlock({ passphrase: secretOf("old") }, cli))).toBe("keychain-unavailable");
  must(await again.handlers.vault.unlock({ recoveryKit: secretOf(kit), passphrase: secretOf("new") }, cli));
  expect(must(await again.handlers.token.list({}, cli)).map(({ label }) => label)).toEqual(["ci"]);
  expect(codeOf(await again.handlers.token.get({ ref: "ci" }, cli))).toBe("keychain-unavailable");
  await keep(again, "other", aValue());
  await again.close();
  const third = await world.start();
  must(await third.handlers.vault.unlock({ passphrase: secretOf("new") }, cli));
  expect(codeOf(await third.handlers.token.get({ ref: "other" }, cli))).toBe("ok");
  expect(must(await third.handlers.audit.verify({}, cli)).ok).toBe(true);
}, 60_000);

test("nothing is unlocked, and no value looked for in files, when the log cannot be written", async () => {
  const { world, vault } = await opened();
  const token = await keep(vault, "ci", aValue());
  const append = world.auditStore.append.bind(world.auditStore);
  world.auditStore.append = () => ({ ok: false, error: { kind: "full", message: "The disk is full." } });
  expect(codeOf(await vault.handlers.token.findConsumers({ id: token.id, paths: [] }, cli))).toBe("audit-unavailable");
  must(await vault.handlers.vault.lock({ reason: "user" }, cli));
  expect(codeOf(await vault.handlers.vault.unlock({}, cli))).toBe("audit-unavailable");
  expect(must(await vault.handlers.vault.status({}, cli)).state).toBe("locked");
  world.auditStore.append = append;
  must(await vault.handlers.vault.unlock({}, cli));
  must(await vault.handlers.token.findConsumers({ id: token.id, paths: [] }, cli));
  expect(must(await vault.handlers.audit.list({ subject: token.id }, cli)).map(({ type }) => type)).toContain("token.find-consumers");
});

test("a log that fails after the unlock began locks again", async () => {
  const { world, vault } = await opened();
  must(await vault.handlers.vault.lock({ reason: "user" }, cli));
  const append = world.auditStore.append.bind(world.auditStore);
  let left = 1;
  world.auditStore.append = (record) => (left-- > 0 ? append(record) : { ok: false, error: { kind: "full", message: "The disk is full." } });
  expect(codeOf(await vault.handlers.vault.unlock({}, cli))).toBe("audit-unavailable");
  expect(must(await vault.handlers.vault.status({}, cli)).state).toBe("locked");
});

test("after some wrong passphrases the right one has to wait, at every door", async () => {
  const { world, vault } = await opened();
  const token = await keep(vault, "ci", aValue());
  must(await vault.handlers.vault.setPassphrase({ next: secretOf("right") }, cli));
  for (let turn = 0; turn < 5; turn++) expect(codeOf(await vault.handlers.presence.grant({ tokenId: token.id, passphrase: secretOf("wrong") }, desktop))).toBe("presence-required");
  const early = await vault.handlers.presence.grant({ tokenId: token.id, passphrase: secretOf("right") }, desktop);
  expect(!early.ok && early.error.message).toContain("Too many");
  world.state.now += 60_000;
  expect(codeOf(await vault.handlers.presence.grant({ tokenId: token.id, passphrase: secretOf("right") }, desktop))).toBe("ok");
}, 60_000);

test("what is typed is wiped, whatever comes of it", async () => {
  const { vault } = await opened();
  const [value, passphrase, next] = [secretOf("x".repeat(40)), secretOf("p"), secretOf("n")];
  must(await vault.handlers.vault.lock({ reason: "user" }, cli));
  await vault.handlers.token.add({ value }, cli);
  await vault.handlers.presence.grant({ tokenId: "t", passphrase }, desktop);
  await vault.handlers.vault.setPassphrase({ current: secretOf("c"), next }, cli);
  for (const given of [value, passphrase, next]) expect(() => textOfSecret(given)).toThrow("wiped");
});
