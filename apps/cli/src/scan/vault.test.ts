import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { rollOf } from "@tokenward/detection";
import { ok } from "@tokenward/shared/result";
import type { Handlers, KnownValue } from "@tokenward/shared/contract";
import { afterAll, expect, test } from "vitest";
import { startStubAgent } from "../testing/stub-agent.ts";
import { makePlace } from "../testing/test-world.ts";
import { exampleOf } from "./testing/example.ts";

const now = Date.UTC(2026, 5, 1, 12);
const place = makePlace(() => now);
afterAll(() => place.remove());

test("each hit says what the vault knows of it: kept, dead since a day (revoked or expired), unknown", async () => {
  const [kept, revoked, expired, other] = [1, 2, 3, 4].map(() => exampleOf("npm-access-token")) as [string, string, string, string];
  const key = new Uint8Array(32).fill(7);
  const entryOf = (value: string, label: string, dead: boolean): KnownValue => ({
    length: value.length, roll: rollOf(rollBaseOf(key), value), mark: markOf(fingerprint(key, new TextEncoder().encode(value))), provider: "npm", kind: "npm-access-token", label, lastFour: "", allowedHosts: [], dead,
  });
  const day = (month: number): number => Date.UTC(2026, month - 1, 14, 12);
  const list = (() => Promise.resolve(ok([
    { label: "ci-deploy", state: { kind: "active" }, expiry: { at: day(9), from: "provider" } },
    { label: "old-ci", state: { kind: "revoked", since: day(3) }, expiry: null },
    { label: "short", state: { kind: "active" }, expiry: { at: day(4), from: "provider" } },
  ].map((token) => ({ ...whole, ...token }))))) as unknown as Handlers["token"]["list"];
  const knowledge = (() => Promise.resolve(ok({ fingerprintKey: Buffer.from(key).toString("base64"), known: [entryOf(kept, "ci-deploy", false), entryOf(revoked, "old-ci", true), entryOf(expired, "short", false)], next: null, holdSeconds: 1, state: "unlocked" }))) as unknown as Handlers["browser"]["knowledge"];
  const agent = await startStubAgent(place.door, { token: { list }, browser: { knowledge } });
  try {
    writeFileSync(join(place.folder, "a.env"), `A=${kept}\nB=${revoked}\nC=${expired}\nD=${other}\n`);
    const { out, exit } = await place.run(["scan", "a.env"]);
    expect(exit).toBe(1);
    for (const says of ["in your vault as ci-deploy", "dead since 2026-03-14: your vault's old-ci", "dead since 2026-04-14: your vault's short", "unknown to your vault"]) expect(out).toContain(says);
    const json = (await place.run(["scan", "a.env", "--json"])).out.trim().split("\n").map((line) => (JSON.parse(line) as { readonly vault: unknown }).vault);
    expect(json).toEqual([{ state: "kept", label: "ci-deploy" }, { state: "dead", label: "old-ci", since: day(3) }, { state: "dead", label: "short", since: day(4) }, { state: "unknown" }]);
  } finally {
    await agent.stop();
  }
});

const whole = {
  id: "0".repeat(26), provider: "npm", kind: "npm-access-token", account: null, owner: "", scopes: [], baseUrl: null, providerSideId: null, lastFour: "", fingerprint: "0".repeat(64), version: 1,
  createdAt: 0, rotatedAt: null, lastUsedAt: null, consumers: [], allowedHosts: [], note: "",
};
