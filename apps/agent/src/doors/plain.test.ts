import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { doorProof } from "@tokenward/crypto";
import { createFrameReader, decodeBody, encodeFrame, maxBodyBytes } from "@tokenward/rpc/framing";
import { openDoor } from "@tokenward/rpc/socket";
import { contractNumber } from "@tokenward/shared/contract";
import { err, ok } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { afterAll, afterEach, expect, test } from "vitest";
import { createPlainDoor, type PlainDoor, type PlainDoorDeps } from "./plain.ts";

const folder = mkdtempSync(join(tmpdir(), "tw-plain-"));
const address = (name: string): string => (process.platform === "win32" ? `\\\\.\\pipe\\tw-plain-${process.pid}-${name}` : join(folder, `${name}.sock`));
const doors: PlainDoor[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(doors.splice(0).map((door) => door.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** A door, and how many requests came through it. */
const open = async (deps: Partial<PlainDoorDeps> = {}) => {
  const at = address(String(count++));
  const server = createServer();
  await new Promise<void>((done) => void server.listen(at, done));
  const asked: unknown[] = [];
  const door = createPlainDoor({
    server, caller: "cli", key: null,
    ...deps,
    dispatch: (asker, request) => {
      asked.push([asker.caller, request.method]);
      return deps.dispatch?.(asker, request) ?? Promise.resolve(ok({ echoed: request.input }));
    },
  });
  doors.push(door);
  return { at, door, asked };
};

/** A client that says whatever it likes. */
const dial = async (at: string) => {
  const socket = connect(at);
  sockets.push(socket);
  const said: Record<string, unknown>[] = [];
  let wake: () => void = () => undefined;
  const reader = createFrameReader((body) => void said.push(decodeBody(body) as Record<string, unknown>));
  socket.on("data", (chunk: Buffer) => {
    reader.push(chunk);
    wake();
  });
  socket.on("error", () => undefined);
  const gone = new Promise<void>((done) => void socket.once("close", () => (done(), wake())));
  await new Promise((done) => void socket.once("connect", done));
  const next = async (): Promise<Record<string, unknown>> => {
    while (said.length === 0 && !socket.closed) await new Promise<void>((done) => void (wake = done));
    return said.shift() ?? { gone: true };
  };
  const say = (...messages: unknown[]): void => void socket.write(Buffer.concat(messages.map(encodeFrame)));
  return { socket, say, next, gone, said };
};
const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms));
const hello = (proof?: string) => ({ hello: { contract: contractNumber, ...(proof === undefined ? {} : { proof }) } });
const welcomeOf = (message: Record<string, unknown>) => message["welcome"] as { ok: boolean; message?: string; challenge?: string };
const inside = async (at: string) => {
  const client = await dial(at);
  client.say(hello());
  expect(welcomeOf(await client.next())).toMatchObject({ ok: true });
  return client;
};

test("hello, then a request and its answer", async () => {
  const { at, asked } = await open();
  const client = await inside(at);
  client.say({ id: 7, method: "token.list", input: { a: 1 } });
  expect(await client.next()).toEqual({ id: 7, reply: { ok: true, value: { echoed: { a: 1 } } } });
  expect(asked).toEqual([["cli", "token.list"]]);
});

test("another contract number is turned away with what to do, and nothing behind it is read", async () => {
  const { at, asked } = await open();
  const client = await dial(at);
  client.say({ hello: { contract: contractNumber + 1 } }, hello(), { id: 1, method: "token.list", input: {} });
  expect(welcomeOf(await client.next())).toMatchObject({ ok: false, message: expect.stringContaining("tokenward agent stop") as string });
  await client.gone;
  expect([asked, client.said]).toEqual([[], []]);
});

test("whoever says nothing, or only half of a hello, is hung up on in time", async () => {
  const { at } = await open({ helloMs: 60 });
  const silent = await dial(at);
  const slow = await dial(at);
  slow.socket.write(encodeFrame(hello()).subarray(0, 9));
  await Promise.all([silent.gone, slow.gone]);
  const quick = await inside(at);
  await pause(120);
  quick.say({ id: 1, method: "m", input: null });
  expect(await quick.next()).toMatchObject({ id: 1 });
});

test.each([
  ["before hello", [{ id: 1, method: "token.list", input: {} }]],
  ["behind a hello that is none", [{ hello: null }, hello(), { id: 1, method: "token.list", input: {} }]],
  ["behind a number", [5, hello(), { id: 1, method: "token.list", input: {} }]],
  ["as a list", [[hello()]]],
])("a request %s is not heard", async (_what, messages) => {
  const { at, asked } = await open();
  const client = await dial(at);
  client.say(...messages);
  await client.gone;
  expect([asked, client.said]).toEqual([[], []]);
});

test("a request without a number costs the connection", async () => {
  const { at, asked } = await open();
  const client = await inside(at);
  client.say({ id: "1", method: "token.list", input: {} }, { id: 2, method: "token.list", input: {} });
  await client.gone;
  expect(asked).toEqual([]);
});

test("garbage of every sort costs its sender the connection, and nobody else anything", async () => {
  const { at, asked } = await open();
  const bystander = await inside(at);
  const head = (bytes: number): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes);
    return length;
  };
  const garbage = [
    head(0), head(maxBodyBytes + 1), head(2 ** 31), head(2 ** 32 - 1),
    Buffer.concat([head(4), Buffer.from([0xff, 0xfe, 0, 1])]),
    Buffer.concat([head(6), Buffer.from("{\"a\":\xff", "latin1")]),
    Buffer.concat([head(5), Buffer.from([1, 255, 255, 255, 255])]),
    Buffer.concat([head(15), Buffer.from([1, 2, 0, 0, 0]), Buffer.from("{}"), head(900), Buffer.from("abcd")]),
    Buffer.concat([head(200_000), Buffer.from("[".repeat(100_000) + "]".repeat(100_000))]),
    encodeFrame(null), encodeFrame("hello"),
  ];
  for (const bytes of garbage) {
    const client = await dial(at);
    client.socket.write(bytes);
    await client.gone;
    expect(client.said).toEqual([]);
  }
  await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
    const client = await dial(at);
    client.socket.write(Buffer.concat([head(bytes.length), bytes]));
    await client.gone;
    expect(client.said).toEqual([]);
  }), { numRuns: 100 });
  bystander.say({ id: 1, method: "still.there", input: null });
  expect(await bystander.next()).toMatchObject({ id: 1, reply: { ok: true } });
  expect(asked).toEqual([["cli", "still.there"]]);
});

test("a hello may come byte by byte", async () => {
  const { at } = await open();
  const client = await dial(at);
  for (const byte of encodeFrame(hello())) client.socket.write(Uint8Array.of(byte));
  expect(welcomeOf(await client.next())).toMatchObject({ ok: true });
});

test("with a key: proof of it opens, a wrong one does not, and one that was overheard serves nobody", async () => {
  const key = randomBytes(32);
  const { at, asked } = await open({ caller: "window", key });
  const challenged = async () => {
    const client = await dial(at);
    client.say(hello());
    const { ok: isOpen, challenge } = welcomeOf(await client.next());
    expect([isOpen, challenge]).toEqual([false, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    return { client, challenge: challenge! };
  };
  const first = await challenged();
  const proof = doorProof(key, first.challenge);
  first.client.say(hello(proof));
  expect(welcomeOf(await first.client.next())).toMatchObject({ ok: true });

  const second = await challenged();
  expect(second.challenge).not.toBe(first.challenge);
  for (const wrong of [proof, doorProof(randomBytes(32), second.challenge), "", "x".repeat(64)]) {
    const { client, challenge } = await challenged();
    client.say(hello(wrong), hello(doorProof(key, challenge)), { id: 1, method: "token.reveal", input: {} });
    expect(welcomeOf(await client.next())).toMatchObject({ ok: false, message: "This door is for Tokenward's window only." });
    await client.gone;
    expect(client.said).toEqual([]);
  }
  // A proof in the first hello proves nothing: the challenge was not made yet.
  const eager = await dial(at);
  eager.say(hello(doorProof(key, "")));
  expect(welcomeOf(await eager.next())).toMatchObject({ ok: false, challenge: expect.any(String) as string });
  // Neither a request in place of the proof.
  second.client.say({ id: 1, method: "token.list", input: {} });
  await second.client.gone;
  expect(asked).toEqual([]);
});

test("changes are told to those inside and to nobody else", async () => {
  const key = randomBytes(32);
  const { at, door } = await open({ caller: "window", key });
  const outside = await dial(at);
  outside.say(hello());
  await outside.next();
  const within = await openDoor(at, { prove: (challenge) => doorProof(key, challenge), onChanged: (nouns) => told.push(...nouns) });
  const told: string[] = [];
  door.changed(["token", "vault"]);
  await within.send("m", null);
  expect(told).toEqual(["token", "vault"]);
  within.close();
  await within.closed;
  door.changed(["token"]);
  expect(outside.said).toEqual([]);
});

test("more requests at once than the door takes are told to wait, and none is lost", async () => {
  const held: (() => void)[] = [];
  const { at } = await open({ dispatch: () => new Promise((answer) => held.push(() => answer(ok(null)))) });
  const client = await inside(at);
  client.say(...Array.from({ length: 100 }, (_, id) => ({ id, method: "m", input: null })));
  for (let refused = 0; refused < 36; refused++) expect(await client.next()).toMatchObject({ id: 64 + refused, reply: { ok: false, error: { code: "unavailable", message: expect.stringContaining("Wait a moment") as string } } });
  for (const answer of held) answer();
  for (let id = 0; id < 64; id++) expect(await client.next()).toEqual({ id, reply: { ok: true, value: null } });
  client.say({ id: 200, method: "m", input: null });
  while (held.length < 65) await pause(5);
  held.at(-1)?.();
  expect(await client.next()).toMatchObject({ id: 200, reply: { ok: true } });
});

test("whoever asks and does not read is hung up on before it costs memory", async () => {
  const { at, asked } = await open({ dispatch: () => Promise.resolve(ok("x".repeat(500_000))) });
  const client = await dial(at);
  client.socket.pause();
  client.say(hello());
  for (let id = 0; id < 60 && !client.socket.destroyed; id++) {
    client.say({ id, method: "m", input: null });
    await pause(2);
  }
  client.socket.resume();
  await client.gone;
  expect(asked.length).toBeLessThan(40);
});

test("no more than 64 connections; one that ends makes room", async () => {
  const { at } = await open();
  const first = await inside(at);
  for (let n = 1; n < 64; n++) await inside(at);
  const late = await dial(at);
  await late.gone;
  first.socket.destroy();
  await first.gone;
  await pause(50);
  await inside(at);
});

test("a value leaves beside the JSON, and the agent's copy is wiped once it is sent", async () => {
  const bytes = randomBytes(40);
  const value = Secret.of(new Uint8Array(bytes));
  const { at } = await open({ dispatch: () => Promise.resolve(ok({ value, label: "ci" })) });
  const connection = await openDoor(at);
  const reply = (await connection.send("token.get", {})) as { value: { value: Secret } };
  expect(Buffer.from(reveal(reply.value.value))).toEqual(bytes);
  expect(() => reveal(value)).toThrow();
  connection.close();
});

test("a value for somebody who hung up meanwhile is wiped too", async () => {
  const value = Secret.of(new Uint8Array(randomBytes(40)));
  const answer = Promise.withResolvers<ReturnType<typeof ok<{ value: Secret }>>>();
  const { at, asked } = await open({ dispatch: () => answer.promise });
  const client = await inside(at);
  client.say({ id: 1, method: "token.get", input: {} });
  while (asked.length === 0) await pause(5);
  client.socket.destroy();
  await client.gone;
  await pause(30);
  answer.resolve(ok({ value }));
  await pause(30);
  expect(() => reveal(value)).toThrow();
});

test("an answer too long for a frame is an error with the same number", async () => {
  const { at } = await open({ dispatch: () => Promise.resolve(ok("x".repeat(maxBodyBytes))) });
  const client = await inside(at);
  client.say({ id: 3, method: "m", input: null });
  expect(await client.next()).toMatchObject({ id: 3, reply: { ok: false, error: { code: "internal", message: expect.stringContaining("too long") as string } } });
});

test("a refusal goes as it is; closing the door ends whoever is inside", async () => {
  const error = { code: "locked" as const, message: "The vault is locked." };
  const { at, door } = await open({ dispatch: () => Promise.resolve(err(error)) });
  const client = await inside(at);
  client.say({ id: 1, method: "token.get", input: {} });
  expect(await client.next()).toEqual({ id: 1, reply: { ok: false, error } });
  await door.close();
  await client.gone;
  await expect(openDoor(at)).rejects.toMatchObject({ reason: "absent" });
});
