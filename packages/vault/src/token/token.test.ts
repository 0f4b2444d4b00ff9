import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codeOf, keep, must, opened } from "../testing/opened.ts";
import { cli, secretOf, textOfSecret, window } from "../testing/world.ts";

const aValue = (): string => `x${randomBytes(20).toString("hex")}`;

describe("a value", () => {
  test("comes back byte for byte, after a restart too, and lies nowhere in plain", async () => {
    const { world, vault } = await opened();
    const value = aValue();
    const token = await keep(vault, "ci", value);
    expect(textOfSecret(must(await vault.handlers.token.get({ ref: "ci" }, cli)).value)).toBe(value);
    expect(must(await vault.handlers.token.show({ ref: "ci" }, cli)).lastUsedAt).toBe(world.state.now);
    await vault.close();
    const again = await world.start();
    expect(textOfSecret(must(await again.handlers.token.get({ ref: token.id }, cli)).value)).toBe(value);
    const everything = Buffer.concat([...world.keychain.stored.values(), ...world.auditStore.records.map(({ bytes }) => bytes), Buffer.from(JSON.stringify(world.records.tokens()))]);
    expect(everything.includes(value)).toBe(false);
    expect(everything.includes(Buffer.from(value).toString("base64").slice(0, 40))).toBe(false);
  });

  test("of several items is put together again", async () => {
    const { world, vault } = await opened();
    const value = `-----BEGIN KEY-----\n${randomBytes(3_000).toString("base64")}\n-----END KEY-----\n`;
    const token = await keep(vault, "key", value);
    expect(token.lastFour).toBe("");
    expect([...world.keychain.stored.keys()].filter((account) => /\/1\/\d$/.test(account)).length).toBeGreaterThan(1);
    expect(textOfSecret(must(await vault.handlers.token.get({ ref: "key" }, cli)).value)).toBe(value);
    must(await vault.handlers.token.remove({ id: token.id }, cli));
    expect([...world.keychain.stored.keys()].filter((account) => account.startsWith(token.id))).toEqual([]);
  });

  test("that was moved to another token's place opens nothing", async () => {
    const { world, vault } = await opened();
    const a = await keep(vault, "a", aValue());
    const b = await keep(vault, "b", aValue());
    world.keychain.stored.set(`${b.id}/1`, world.keychain.stored.get(`${a.id}/1`)!);
    expect(codeOf(await vault.handlers.token.get({ ref: "b" }, cli))).toBe("unavailable");
    world.keychain.stored.delete(`${a.id}/1`);
    expect(codeOf(await vault.handlers.token.get({ ref: "a" }, cli))).toBe("keychain-unavailable");
  });

  test("is refused twice, when empty, and when it is a novel", async () => {
    const { vault } = await opened();
    const value = aValue();
    await keep(vault, "one", value);
    const twice = await vault.handlers.token.add({ value: secretOf(`  ${value}\n`), label: "two" }, cli);
    expect(!twice.ok && twice.error.message).toContain("“one”");
    expect(codeOf(await vault.handlers.token.add({ value: secretOf(aValue()), label: "one" }, cli))).toBe("duplicate");
    expect(codeOf(await vault.handlers.token.add({ value: secretOf(" \n") }, cli))).toBe("invalid-input");
    expect(codeOf(await vault.handlers.token.add({ value: secretOf("a".repeat(70_000)) }, cli))).toBe("invalid-input");
    expect(must(await vault.handlers.token.list({}, cli))).toHaveLength(1);
  });

  test("without a shape of its own is known by the file that npm reads", async () => {
    const { world, vault } = await opened();
    const value = randomBytes(18).toString("base64url");
    world.state.npmrc = `//localhost:4873/:_authToken=${value}\n`;
    expect(must(await vault.handlers.token.inspect({ value: secretOf(value) }, window))).toMatchObject({ provider: "npm", providerName: "npm" });
    expect(must(await vault.handlers.token.inspect({ value: secretOf(randomBytes(18).toString("base64url")) }, window)).provider).toBe("generic");
  });

  test("stays when the record cannot be written: nothing is listed, and the item is swept at the next start", async () => {
    const { world, vault } = await opened();
    const keep = world.records.write.bind(world.records);
    world.records.write = (changes) => (changes.putTokens === undefined ? keep(changes) : { ok: false, error: { kind: "full", message: "The disk is full." } });
    expect(codeOf(await vault.handlers.token.add({ value: secretOf(aValue()), label: "ci" }, cli))).toBe("storage-full");
    expect(world.records.tokens()).toEqual([]);
    world.records.write = keep;
    expect([...world.keychain.stored.keys()].some((account) => account.endsWith("/1"))).toBe(true);
    await vault.close();
    const again = await world.start();
    await expect.poll(() => [...world.keychain.stored.keys()].some((account) => account.endsWith("/1"))).toBe(false);
    await again.close();
  });
});

test("what is written while the provider is asked is not lost, and adding the same twice at once adds it once", async () => {
  const { world, vault } = await opened();
  const value = aValue();
  world.state.npmrc = `registry=http://localhost:4873/\n//localhost:4873/:_authToken=${value}\n`;
  const token = await keep(vault, "ci", value);
  const answer = Promise.withResolvers<void>();
  world.state.beforeAnswer = answer.promise;
  const asking = vault.handlers.token.identify({ id: token.id }, window);
  must(await vault.handlers.token.setConsumers({ id: token.id, paths: ["/home/me/.npmrc"] }, window));
  must(await vault.handlers.token.edit({ id: token.id, note: "kept" }, window));
  answer.resolve();
  await asking;
  expect(must(await vault.handlers.token.show({ ref: "ci" }, cli))).toMatchObject({ consumers: [{ path: "/home/me/.npmrc" }], note: "kept", account: "somebody" });

  const other = aValue();
  const both = await Promise.all(["x", "y"].map(async (label) => codeOf(await vault.handlers.token.add({ value: secretOf(other), label }, cli))));
  expect(both.toSorted()).toEqual(["duplicate", "ok"]);
});
