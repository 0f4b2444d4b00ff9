import { randomBytes } from "node:crypto";
import { assert, asyncProperty, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { err, ok } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import { createMemoryKeychain } from "../testing/keychain.memory.ts";
import { createMemoryRecords } from "../testing/records.memory.ts";
import { createSweeper, previousKeptMs } from "./sweep.ts";
import { createValues, firstItem, maxItemBytes } from "./values.ts";
import { aToken } from "../testing/a-token.ts";

const create = () => {
  const keychain = createMemoryKeychain();
  const records = createMemoryRecords();
  const state = { key: Uint8Array.from(randomBytes(32)) as Uint8Array | null };
  return { keychain, records, state, values: createValues({ keychain, records, random: (count) => Uint8Array.from(randomBytes(count)), valueKey: () => state.key }) };
};
const { id } = aToken();

test("any bytes come back, in items no longer than one may be, and deleting leaves nothing", async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 8_000 }), async (bytes) => {
      const { keychain, records, values } = create();
      await values.put(id, 1, Secret.of(Uint8Array.from(bytes)));
      expect(Math.max(...[...keychain.stored.values()].map(({ length }) => length))).toBeLessThanOrEqual(maxItemBytes);
      const back = await values.get(id, 1);
      expect(back.ok && back.value !== null && Buffer.compare(reveal(back.value), bytes)).toBe(0);
      await values.delete(id, 1);
      expect(keychain.stored.size).toBe(0);
      expect(records.items()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a flipped bit in any item is noticed, and a lost item is named", async () => {
  const { keychain, values } = create();
  await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(4_000))));
  for (const account of [...keychain.stored.keys()].toSorted()) {
    const bytes = keychain.stored.get(account) ?? new Uint8Array();
    const flip = (): void => bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
    flip();
    expect(await values.get(id, 1)).toMatchObject({ ok: false, error: { kind: "tampered" } });
    flip();
    if (account.endsWith("/2")) {
      keychain.stored.delete(account);
      expect(await values.get(id, 1)).toMatchObject({ ok: false, error: { kind: "damaged" } });
      keychain.stored.set(account, bytes);
    }
  }
  expect((await values.get(id, 1)).ok).toBe(true);
});

test("a keychain that forgets what it was given is found out at once", async () => {
  const { keychain, values } = create();
  keychain.set = async () => ok(undefined);
  expect((await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(40))))).ok).toBe(false);
});

test("locked, there is neither reading nor writing", async () => {
  const { state, values } = create();
  state.key = null;
  expect(await values.get(id, 1)).toMatchObject({ ok: false, error: { kind: "vault-locked" } });
  expect(await values.put(id, 1, Secret.of(Uint8Array.of(1)))).toMatchObject({ ok: false, error: { kind: "vault-locked" } });
});

test("the sweeper takes what nothing points at, and only what this vault noted", async () => {
  const { keychain, records, values } = create();
  const put = (version: number) => values.put(id, version, Secret.of(Uint8Array.from(randomBytes(20))));
  for (const version of [1, 2, 3, 4]) await put(version);
  await keychain.set("another-vault/1", Uint8Array.of(1));
  records.write({ putTokens: [aToken({ version: 3, rotatedAt: 1_000 })] });
  const sweeper = createSweeper();
  expect(await sweeper.all(keychain, records, 1_000, records.items())).toBe(2);
  expect([...keychain.stored.keys()].toSorted()).toEqual([`${id}/2`, `${id}/3`, "another-vault/1"].toSorted());
  expect(await sweeper.all(keychain, records, 1_000 + previousKeptMs, records.items())).toBe(1);
  expect([...keychain.stored.keys()].toSorted()).toEqual([`${id}/3`, "another-vault/1"].toSorted());
});

test("while requests come in, a value whose record is not there yet outlives one look, and not two", async () => {
  const { keychain, records, values } = create();
  await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(20))));
  const sweeper = createSweeper();
  expect(await sweeper.hourly(keychain, records, 0)).toBe(0);
  expect(keychain.stored.size).toBe(1);
  expect(await sweeper.hourly(keychain, records, 0)).toBe(1);
});

test("what cannot be removed is tried again", async () => {
  const { keychain, records, values } = create();
  await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(20))));
  keychain.fault = { kind: "locked", message: "locked" };
  const sweeper = createSweeper();
  expect(await sweeper.all(keychain, records, 0, records.items())).toBe(0);
  keychain.fault = null;
  expect(await sweeper.all(keychain, records, 0, records.items())).toBe(1);
});

test("after an unlock, a value that is put while the vault goes on with its rotations is left alone", async () => {
  const { keychain, records, values } = create();
  const noted = records.items();
  await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(20))));
  expect(await createSweeper().all(keychain, records, 0, noted)).toBe(0);
  expect(keychain.stored.size).toBe(1);
});

test("a lock while the keychain is asked is a locked vault, not a changed item", async () => {
  const { state, keychain, values } = create();
  await values.put(id, 1, Secret.of(Uint8Array.from(randomBytes(20))));
  const ask = keychain.get.bind(keychain);
  keychain.get = async (account) => {
    const item = await ask(account);
    state.key?.fill(0);
    state.key = null;
    return item;
  };
  expect(await values.get(id, 1)).toMatchObject({ ok: false, error: { kind: "vault-locked" } });
});

test("a value whose place was noted in time is kept although the disk is full", async () => {
  const { records, keychain } = create();
  records.write({ putItems: [firstItem(id, 2)] });
  const full = { items: () => records.items(), write: () => err({ kind: "full" as const, message: "The disk is full." }) };
  const values = createValues({ keychain, records: full, random: (count) => Uint8Array.from(randomBytes(count)), valueKey: () => new Uint8Array(32) });
  expect(await values.put(id, 2, Secret.of(Uint8Array.from(randomBytes(40))))).toEqual(ok(undefined));
  expect(await values.put(id, 3, Secret.of(Uint8Array.from(randomBytes(40))))).toMatchObject({ ok: false, error: { message: "The disk is full." } });
});
