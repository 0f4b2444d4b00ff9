import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ok } from "@tokenward/shared/result";
import { Stop } from "./exit.ts";
import { reachAgent } from "./link.ts";
import type { StartedAgent } from "./start-agent.ts";
import { startStubAgent, type StubAgent } from "./testing/stub-agent.ts";
import { makePlace, type TestPlace } from "./testing/test-world.ts";

let place: TestPlace;
let agent: StubAgent | null;
beforeEach(() => {
  place = makePlace();
  agent = null;
});
afterEach(async () => {
  await agent?.stop();
  place.remove();
});

const alive: StartedAgent = { hasEnded: () => false };

const refusal = async (act: Promise<unknown>): Promise<Stop> => {
  try {
    await act;
  } catch (cause) {
    if (cause instanceof Stop) return cause;
    throw cause;
  }
  throw new Error("it was not refused");
};

test("an agent is started when none runs, once, and waited for", async () => {
  let starts = 0;
  const start = (): StartedAgent => {
    starts++;
    setTimeout(() => void startStubAgent(place.door, { token: { list: async () => ok([]) } }).then((started) => (agent = started)), 150);
    return { hasEnded: () => false };
  };
  const link = await reachAgent(place.world(), start);
  expect(await link.client.token.list({})).toEqual({ ok: true, value: [] });
  link.close();
  (await reachAgent(place.world(), start)).close();
  expect(starts).toBe(1);
});

test("a start in vain ends with exit 6, what to do, and the log's end made harmless", async () => {
  mkdirSync(place.home, { recursive: true });
  writeFileSync(join(place.home, "agent.log"), "first\nsecond \u001b[31mred\n");
  const stop = await refusal(reachAgent(place.world(), () => alive, 100));
  expect(stop.exit).toBe(6);
  expect(stop.message).toMatch(/tokenward doctor[^]*second .\[31mred$/);
  expect(stop.message).not.toContain("\u001b");
});

test("something else behind the door is not taken for an agent", async () => {
  mkdirSync(dirname(place.door), { recursive: true });
  const server = createServer((socket) => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  await new Promise<void>((done) => void server.listen(place.door, done));
  const stop = await refusal(reachAgent(place.world(), () => alive, 100));
  expect(stop.exit).toBe(6);
  server.close();
});

test("an agent that dies in the middle is exit 6, and what was done is said not to be known", async () => {
  agent = await startStubAgent(place.door, { token: { list: () => new Promise(() => void agent!.stop()) } });
  const died = await place.run(["token", "list"]);
  expect(died).toMatchObject({ exit: 6, out: "" });
  expect(died.err).toContain("not known");
  agent = null;
  expect(await place.run(["agent", "status", "--json"])).toEqual({ exit: 6, out: '{"running":false}\n', err: "" });
  expect(await place.run(["agent", "stop"])).toMatchObject({ exit: 0 });
});

test("an agent that ends before it answers that it will end, asked by somebody else a moment ago, is stopped", async () => {
  agent = await startStubAgent(place.door, { vault: { stop: () => new Promise(() => void agent!.stop()) } });
  expect(await place.run(["agent", "stop"])).toEqual({ exit: 0, out: "The agent is stopped.\n", err: "" });
  agent = null;
});

test("an agent that found the last one still going is started again, not for ever", async () => {
  let starts = 0;
  const start = (): StartedAgent => {
    starts++;
    if (starts === 2) void startStubAgent(place.door, { token: { list: async () => ok([]) } }).then((started) => (agent = started));
    return { hasEnded: () => starts < 2 };
  };
  (await reachAgent(place.world(), start)).close();
  expect(starts).toBe(2);
  await agent?.stop();
  agent = null;
  const stop = await refusal(reachAgent({ ...place.world(), now: () => Date.now() * 10 }, () => (starts++, { hasEnded: () => true })));
  expect([starts, stop.exit]).toEqual([6, 6]);
  expect(stop.message).toContain("The agent did not start. Run tokenward doctor");
});

test("a folder in which no agent can live is named at once", async () => {
  writeFileSync(place.home, "mine");
  const stop = await refusal(reachAgent(place.world(), () => ({ hasEnded: () => true })));
  expect([stop.exit, stop.message]).toEqual([6, expect.stringMatching(/^The agent cannot start\. The vault folder \S+ is not a folder\./)]);
});
