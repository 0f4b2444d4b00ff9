import { argon2Sync, createHash, randomBytes } from "node:crypto";
import { Secret } from "@tokenward/shared/secret";
import { expect, test } from "vitest";
import { unwrapKey, wrapKey } from "./index.ts";

const random = (count: number): Uint8Array => randomBytes(count);
const passphrase = (text: string): Secret => Secret.of(Buffer.from(text));

test("the runtime's Argon2id is the one of RFC 9106 §5.3", () => {
  const tag = argon2Sync("argon2id", {
    message: Buffer.alloc(32, 1), nonce: Buffer.alloc(16, 2), secret: Buffer.alloc(8, 3), associatedData: Buffer.alloc(12, 4), parallelism: 4, tagLength: 32, memory: 32, passes: 3,
  });
  expect(tag.toString("hex")).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
});

test.each(["argon2id", "pbkdf2"] as const)("a key under a passphrase (%s)", async (kdf) => {
  const key = random(32);
  const wrapped = await wrapKey({ key, passphrase: passphrase("right"), kdf, random });
  const opened = await unwrapKey(wrapped, passphrase("right"));
  expect(opened.ok && Buffer.from(opened.value).equals(key)).toBe(true);
  expect(await unwrapKey(wrapped, passphrase("wrong"))).toEqual({ ok: false, error: "wrong-passphrase" });
  expect(Buffer.from(wrapped).includes(Buffer.from(key))).toBe(false);

  for (const at of [0, 1, 3, 7, 8, 24, 40, wrapped.length - 1]) {
    const changed = Uint8Array.from(wrapped);
    changed[at] = changed.at(at)! ^ 1;
    expect(await unwrapKey(changed, passphrase("right")), `byte ${at}`).toEqual({ ok: false, error: "damaged" });
  }
  expect(await unwrapKey(wrapped.subarray(0, -1), passphrase("right"))).toEqual({ ok: false, error: "damaged" });
  expect(await unwrapKey(new Uint8Array(0), passphrase("right"))).toEqual({ ok: false, error: "damaged" });

  const memory = Buffer.from(wrapped).readUInt32BE(2);
  expect(memory).toBeGreaterThanOrEqual(kdf === "argon2id" ? 65_536 : 600_000);
});

test("parameters that would keep the machine busy are refused, checksum or not", async () => {
  const wrapped = Buffer.from(await wrapKey({ key: random(32), passphrase: passphrase("right"), kdf: "pbkdf2", random }));
  const forge = (head: readonly number[]): Buffer => {
    const body = Buffer.concat([Buffer.from(head), wrapped.subarray(8, -8)]);
    return Buffer.concat([body, createHash("sha256").update(body).digest().subarray(0, 8)]);
  };
  const heads = [
    [1, 2, 255, 255, 255, 255, 0, 0], [1, 2, 0, 0, 0, 0, 0, 0], [1, 1, 255, 255, 255, 255, 3, 4], [1, 1, 0, 1, 0, 0, 255, 4],
    [1, 1, 0, 1, 0, 0, 3, 255], [1, 1, 0, 0, 0, 8, 3, 4], [1, 1, 0, 1, 0, 0, 0, 4], [1, 3, 0, 1, 0, 0, 3, 4], [2, 1, 0, 1, 0, 0, 3, 4],
  ];
  const before = performance.now();
  for (const head of heads) expect(await unwrapKey(forge(head), passphrase("right"))).toEqual({ ok: false, error: "damaged" });
  expect(performance.now() - before).toBeLessThan(200);
});
