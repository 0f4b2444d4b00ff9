import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dayMs, minuteMs } from "@tokenward/shared/time";
import { codeOf, keep, must, opened } from "../testing/opened.ts";
import { cli, createWorld, desktop, secretOf, textOfSecret, window } from "../testing/world.ts";

const aValue = (): string => `x${randomBytes(20).toString("hex")}`;

describe("making a vault", () => {
  test("before it is made everything says so, and how to make it", async () => {
    const vault = await createWorld().start();
    expect(must(await vault.handlers.vault.status({}, cli)).state).toBe("uninitialised");
    const list = await vault.handlers.token.list({}, cli);
    expect(list).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(!list.ok && list.error.message).toContain("tokenward init");
  });

  test("a second making is refused and changes nothing", async () => {
    const { world, vault } = await opened();
    const before = [...world.keychain.stored.keys()];
    expect(codeOf(await vault.handlers.vault.init({ keychain: "os" }, cli))).toBe("conflict");
    expect([...world.keychain.stored.keys()]).toEqual(before);
  });

  test("when its settings cannot be written no vault is left, and no keys", async () => {
    const world = createWorld();
    const vault = await world.start();
    world.config.refusal = { kind: "full", message: "The disk is full." };
    expect(codeOf(await vault.handlers.vault.init({ keychain: "os" }, cli))).toBe("storage-full");
    expect(must(await vault.handlers.vault.status({}, cli)).state).toBe("uninitialised");
    expect([...world.keychain.stored.keys()]).toEqual([]);
  });

  test("a keychain that is locked is said so before anything is written", async () => {
    const world = createWorld();
    const vault = await world.start();
    world.keychain.fault = { kind: "locked", message: "Unlock your keyring." };
    expect(await vault.handlers.vault.init({ keychain: "os" }, cli)).toMatchObject({ ok: false, error: { code: "keychain-unavailable", message: "Unlock your keyring. Or keep the keys in a file: tokenward init --keychain file." } });
    expect(world.config.content).toBeNull();
  });
});

describe("locked", () => {
  test("names, reminders and the guard's knowledge stay; values do not", async () => {
    const { world, vault } = await opened();
    must(await vault.handlers.token.add({ value: secretOf(aValue()), label: "ci", expiresAt: world.state.now + 6 * dayMs }, cli));
    must(await vault.handlers.vault.lock({ reason: "user" }, cli));
    expect(must(await vault.handlers.vault.status({}, cli))).toMatchObject({ state: "locked", lockedBecause: "user", tokens: 1 });
    expect(must(await vault.handlers.token.list({}, cli))[0]?.label).toBe("ci");
    expect(codeOf(await vault.handlers.token.get({ ref: "ci" }, cli))).toBe("locked");
    expect(codeOf(await vault.handlers.token.add({ value: secretOf(aValue()) }, cli))).toBe("locked");
    expect(must(await vault.handlers.vault.takeReminders({}, desktop))).toMatchObject([{ label: "ci", thresholdDays: 7 }]);
    expect(must(await vault.handlers.vault.takeReminders({}, desktop))).toEqual([]);
    expect(must(await vault.handlers.browser.knowledge({}, { caller: "extension", browser: "b" }))).toMatchObject({ state: "locked", known: [{ label: "ci" }] });
    must(await vault.handlers.vault.unlock({}, cli));
    expect(codeOf(await vault.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
  });

  test("a passphrase is asked for: wrong ones change nothing, the right one opens, also after a restart", async () => {
    const { world, vault } = await opened();
    const value = aValue();
    await keep(vault, "ci", value);
    must(await vault.handlers.vault.setPassphrase({ next: secretOf("correct horse") }, cli));
    await vault.close();
    const again = await world.start();
    expect(must(await again.handlers.vault.status({}, cli))).toMatchObject({ state: "locked", hasPassphrase: true, presence: "passphrase" });
    expect(codeOf(await again.handlers.vault.unlock({}, cli))).toBe("needs-input");
    expect(codeOf(await again.handlers.vault.unlock({ passphrase: secretOf("wrong") }, cli))).toBe("presence-required");
    expect(codeOf(await again.handlers.token.get({ ref: "ci" }, cli))).toBe("locked");
    must(await again.handlers.vault.unlock({ passphrase: secretOf("correct horse") }, cli));
    expect(textOfSecret(must(await again.handlers.token.get({ ref: "ci" }, cli)).value)).toBe(value);
    expect(codeOf(await again.handlers.vault.setPassphrase({ current: secretOf("wrong"), next: null }, cli))).toBe("presence-required");
    must(await again.handlers.vault.setPassphrase({ current: secretOf("correct horse"), next: null }, cli));
    await again.close();
    expect(must(await (await world.start()).handlers.vault.status({}, cli)).state).toBe("unlocked");
  });

  test("after the minutes set, when the screen is locked and after a sleep", async () => {
    const { world, vault } = await opened();
    const state = async (): Promise<string | null> => must(await vault.handlers.vault.status({}, desktop)).lockedBecause;
    must(await vault.handlers.vault.setSettings({ autoLockMinutes: 10, lockOnScreenLock: true, lockOnSuspend: true }, window));
    for (let minute = 0; minute < 9; minute++) {
      world.state.now += minuteMs;
      await vault.tick();
    }
    expect(await state()).toBeNull();
    must(await vault.handlers.token.list({}, window));
    world.state.now += minuteMs;
    await vault.tick();
    expect(await state()).toBeNull();
    for (let minute = 0; minute < 10; minute++) {
      world.state.now += minuteMs;
      await vault.tick();
    }
    expect(await state()).toBe("idle");
    must(await vault.handlers.vault.unlock({}, window));
    vault.away("screen-lock");
    expect(await state()).toBe("screen-lock");
    must(await vault.handlers.vault.unlock({}, window));
    await vault.tick();
    world.state.now += 5 * minuteMs;
    await vault.tick();
    expect(await state()).toBe("suspend");
    must(await vault.handlers.vault.unlock({}, window));
    must(await vault.handlers.vault.setSettings({ lockOnScreenLock: false }, window));
    vault.away("screen-lock");
    expect(await state()).toBeNull();
  });
});

describe("presence", () => {
  test("a value is shown once for one ticket, of this token, within half a minute", async () => {
    const { world, vault } = await opened();
    const a = await keep(vault, "a", aValue());
    const b = await keep(vault, "b", aValue());
    const grant = async (): Promise<string> => must(await vault.handlers.presence.grant({ tokenId: a.id }, desktop)).ticket;
    const ticket = await grant();
    expect(codeOf(await vault.handlers.token.reveal({ id: b.id, ticket }, window))).toBe("presence-required");
    const second = await grant();
    expect(codeOf(await vault.handlers.token.reveal({ id: a.id, ticket: second }, window))).toBe("ok");
    expect(codeOf(await vault.handlers.token.reveal({ id: a.id, ticket: second }, window))).toBe("presence-required");
    const third = await grant();
    world.state.now += 31_000;
    expect(codeOf(await vault.handlers.token.reveal({ id: a.id, ticket: third }, window))).toBe("presence-required");
  });

  test("asked each time, no door gives a value without the passphrase or a ticket", async () => {
    const { vault } = await opened();
    const token = await keep(vault, "a", aValue());
    expect(codeOf(await vault.handlers.vault.setSettings({ presence: "always" }, window))).toBe("invalid-input");
    must(await vault.handlers.vault.setPassphrase({ next: secretOf("pass") }, cli));
    must(await vault.handlers.vault.setSettings({ presence: "always" }, window));
    expect(codeOf(await vault.handlers.token.get({ ref: "a" }, cli))).toBe("presence-required");
    expect(codeOf(await vault.handlers.token.get({ ref: "a", passphrase: secretOf("no") }, cli))).toBe("presence-required");
    expect(codeOf(await vault.handlers.token.get({ ref: "a", passphrase: secretOf("pass") }, cli))).toBe("ok");
    expect(codeOf(await vault.handlers.token.take({ id: token.id }, desktop))).toBe("presence-required");
    expect(codeOf(await vault.handlers.presence.grant({ tokenId: token.id, passphrase: secretOf("no") }, desktop))).toBe("presence-required");
    const { ticket } = must(await vault.handlers.presence.grant({ tokenId: token.id, passphrase: secretOf("pass") }, desktop));
    expect(codeOf(await vault.handlers.token.take({ id: token.id, ticket }, desktop))).toBe("ok");
    // Nobody talks it out of asking who could not answer.
    expect(codeOf(await vault.handlers.vault.setSettings({ presence: "unlocked" }, cli))).toBe("needs-input");
    expect(codeOf(await vault.handlers.vault.setSettings({ presence: "unlocked", passphrase: secretOf("no") }, window))).toBe("presence-required");
    expect(codeOf(await vault.handlers.vault.setSettings({ clipboardSeconds: 20 }, cli))).toBe("ok");
    expect(codeOf(await vault.handlers.token.get({ ref: "a" }, cli))).toBe("presence-required");
    must(await vault.handlers.vault.setSettings({ presence: "unlocked", passphrase: secretOf("pass") }, window));
    expect(codeOf(await vault.handlers.token.get({ ref: "a" }, cli))).toBe("ok");
  });
});

describe("the recovery kit", () => {
  test("opens a vault whose keychain was lost, and its values", async () => {
    const { world, vault, kit } = await opened();
    expect(must(await vault.handlers.vault.testRecoveryKit({ recoveryKit: secretOf(kit) }, cli)).opens).toBe(true);
    await keep(vault, "ci", aValue());
    await vault.close();
    for (const account of world.keychain.stored.keys()) if (account.startsWith("vault-")) world.keychain.stored.delete(account);
    const again = await world.start();
    const refused = await again.handlers.token.get({ ref: "ci" }, cli);
    expect(refused).toMatchObject({ ok: false, error: { code: "keychain-unavailable" } });
    expect(!refused.ok && refused.error.message).toContain("recovery kit");
    expect(codeOf(await again.handlers.vault.unlock({ recoveryKit: secretOf(`${kit.slice(0, -1)}${kit.endsWith("7") ? "8" : "7"}`) }, cli))).toBe("invalid-input");
    must(await again.handlers.vault.unlock({ recoveryKit: secretOf(kit) }, cli));
    expect(codeOf(await again.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
    expect(must(await again.handlers.audit.verify({}, cli)).ok).toBe(true);
  });

  test("stands in for a forgotten passphrase; a newer kit retires it", async () => {
    const { vault, kit } = await opened();
    must(await vault.handlers.vault.setPassphrase({ next: secretOf("forgotten") }, cli));
    must(await vault.handlers.vault.lock({ reason: "user" }, cli));
    must(await vault.handlers.vault.unlock({ recoveryKit: secretOf(kit), passphrase: secretOf("new") }, cli));
    const next = textOfSecret(must(await vault.handlers.vault.newRecoveryKit({ passphrase: secretOf("new") }, cli)).recoveryKit);
    expect(must(await vault.handlers.vault.testRecoveryKit({ recoveryKit: secretOf(kit) }, cli)).opens).toBe(false);
    expect(must(await vault.handlers.vault.testRecoveryKit({ recoveryKit: secretOf(next) }, cli)).opens).toBe(true);
  });

  test("opens a file keychain too, under a new passphrase", async () => {
    const world = createWorld();
    const vault = await world.start();
    expect(codeOf(await vault.handlers.vault.init({ keychain: "file" }, cli))).toBe("needs-input");
    const kit = textOfSecret(must(await vault.handlers.vault.init({ keychain: "file", passphrase: secretOf("old") }, cli)).recoveryKit);
    await keep(vault, "ci", aValue());
    await vault.close();
    const again = await world.start();
    expect(must(await again.handlers.vault.status({}, cli))).toMatchObject({ state: "locked", keychain: "file" });
    expect(codeOf(await again.handlers.vault.unlock({ passphrase: secretOf("no") }, cli))).toBe("presence-required");
    expect(codeOf(await again.handlers.vault.unlock({ recoveryKit: secretOf(kit) }, cli))).toBe("needs-input");
    must(await again.handlers.vault.unlock({ recoveryKit: secretOf(kit), passphrase: secretOf("new") }, cli));
    expect(codeOf(await again.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
    await again.close();
    const third = await world.start();
    must(await third.handlers.vault.unlock({ passphrase: secretOf("new") }, cli));
    expect(codeOf(await third.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
  });
});

