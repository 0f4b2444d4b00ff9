import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { err, ok } from "@tokenward/shared/result";
import { reveal, type Secret } from "@tokenward/shared/secret";
import type { Handlers } from "@tokenward/shared/contract";
import { afterAll, afterEach, expect, test } from "vitest";
import { startStubAgent, type StubAgent } from "../testing/stub-agent.ts";
import { makePlace } from "../testing/test-world.ts";
import { exampleOf } from "./testing/example.ts";

const place = makePlace();
let agent: StubAgent | null = null;
afterEach(async () => {
  await agent?.stop();
  agent = null;
});
afterAll(() => place.remove());

/** A vault that keeps what it is given under `npm-1`, `npm-2` … */
const startVault = async (): Promise<string[]> => {
  const kept: string[] = [];
  const textOf = (value: Secret): string => Buffer.from(reveal(value)).toString("utf8");
  const inspect: Handlers["token"]["inspect"] = async ({ value }) =>
    ok({ provider: "npm", kind: "npm-access-token", kindName: "npm access token", providerName: "npm", lastFour: "", account: null, expiry: null, doubt: null, suggestedLabel: `npm-${kept.length + 1}`, duplicateOf: kept.includes(textOf(value)) ? `npm-${kept.indexOf(textOf(value)) + 1}` : null });
  const add = (async ({ value, label }) => {
    kept.push(textOf(value));
    return kept.length > 2 ? err({ code: "locked" as const, message: "The vault is locked." }) : ok({ ...token, label: label ?? "" });
  }) as Handlers["token"]["add"];
  agent = await startStubAgent(place.door, { token: { inspect, add } });
  return kept;
};
const token = {
  id: "0".repeat(26), label: "", provider: "npm", kind: "npm-access-token", account: null, owner: "", scopes: [], baseUrl: null, providerSideId: null, lastFour: "", fingerprint: "0".repeat(64), version: 1,
  createdAt: 0, rotatedAt: null, lastUsedAt: null, expiry: null, consumers: [], allowedHosts: [], note: "", state: { kind: "active" },
} as unknown as Awaited<ReturnType<Handlers["token"]["add"]>> extends infer R ? R extends { ok: true; value: infer T } ? T : never : never;

test("one by one: what is agreed to is kept and replaced, the same value once, the rest stays", async () => {
  const [one, other, last] = ["npm-access-token", "npm-access-token", "npm-access-token"].map(exampleOf);
  const file = join(place.folder, "tokens.env");
  writeFileSync(file, `A=${one}\r\nB=${other}\r\nC=${one}\r\nD=${last}\r\n`);
  const kept = await startVault();
  // Asked from the end of the file.
  const ran = await place.run(["scan", "--adopt", "tokens.env"], { terminal: true, lines: ["n", "y", "y", "yes"] });
  expect(readFileSync(file, "utf8")).toBe(`A=tokenward://npm/npm-1\r\nB=tokenward://npm/npm-2\r\nC=tokenward://npm/npm-1\r\nD=${last}\r\n`);
  expect([ran.exit, kept, ran.err]).toEqual([1, [one, other], expect.stringMatching(/3 tokens of 4 replaced by a reference\.\n$/)]);
  for (const value of [one, other, last]) expect(`${ran.out}${ran.err}`.includes(value ?? "never")).toBe(false);
});

test("a vault that does not take it leaves the file as it is", async () => {
  const file = join(place.folder, "more.env");
  const values = [1, 2, 3].map(() => exampleOf("npm-access-token"));
  const text = values.map((value) => `${value}\n`).join("");
  writeFileSync(file, text);
  await startVault();
  const ran = await place.run(["scan", "--adopt", "more.env"], { terminal: true, lines: ["y", "y", "y"] });
  expect([ran.exit, readFileSync(file, "utf8").split("\n")[0] === values[0], ran.err]).toEqual([1, true, expect.stringContaining("It was not kept: The vault is locked.")]);
});

test("q stops half-way: what was agreed to is done, the rest is not asked about", async () => {
  const file = join(place.folder, "three.env");
  const values = [1, 2, 3].map(() => exampleOf("npm-access-token"));
  writeFileSync(file, values.map((value) => `${value}\n`).join(""));
  const kept = await startVault();
  const ran = await place.run(["scan", "--adopt", "three.env"], { terminal: true, lines: ["y", "q", "y"] });
  expect([ran.exit, kept, readFileSync(file, "utf8")]).toEqual([1, [values[2]], `${values[0]}\n${values[1]}\ntokenward://npm/npm-1\n`]);
  expect(ran.err).toContain("Stopped. What was not asked about is as it was.");
});
