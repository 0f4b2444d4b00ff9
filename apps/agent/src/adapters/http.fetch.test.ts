import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Secret } from "@tokenward/shared/secret";
import { afterEach, expect, test } from "vitest";
import { createHttp, maxAnswerBytes } from "./http.fetch.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const http = createHttp("Tokenward/test");
const value = randomBytes(20).toString("hex");
const auth = () => ({ header: "authorization", prefix: "Bearer ", secret: Secret.of(new Uint8Array(Buffer.from(value))) });
const base = { method: "GET", headers: {}, timeoutMs: 2_000 } as const;

test("sends the token in its header, the body as it is, and wipes the body afterwards", async () => {
  const heard: unknown[] = [];
  const url = await serve((request, response) => {
    void request.toArray().then((chunks) => {
      heard.push(request.headers.authorization, request.headers["user-agent"], Buffer.concat(chunks as Buffer[]).toString());
      return response.setHeader("X-Thing", "yes").end("hello");
    });
  });
  const body = new Uint8Array(Buffer.from('{"a":1}'));
  const answer = await http.send({ ...base, method: "POST", url, auth: auth(), body });
  expect(answer).toMatchObject({ kind: "answer", status: 200, headers: { "x-thing": "yes" } });
  expect(answer.kind === "answer" && Buffer.from(answer.body).toString()).toBe("hello");
  expect(heard).toEqual([`Bearer ${value}`, "Tokenward/test", '{"a":1}']);
  expect(body.every((byte) => byte === 0)).toBe(true);
});

test.each(["http://example.test/", "ftp://127.0.0.1/", "file:///etc/passwd", "https://user:pass@example.test/", "http://127.0.0.1.example.test/", "http://localhost.example.test/", "not an address"])("does not send to %s", async (url) => {
  expect(await http.send({ ...base, url, auth: auth() })).toMatchObject({ kind: "unreachable" });
});

test("does not follow a redirect", async () => {
  let followed = false;
  const elsewhere = await serve((_, response) => {
    followed = true;
    response.end();
  });
  const url = await serve((_, response) => response.writeHead(302, { location: elsewhere }).end());
  expect(await http.send({ ...base, url, auth: auth() })).toMatchObject({ kind: "unreachable", message: expect.stringContaining("not followed") });
  expect(followed).toBe(false);
});

test("gives up on a slow head, a slow body, an endless body and a refused connection, and says which", async () => {
  const slow = await serve(() => undefined);
  expect(await http.send({ ...base, url: slow, timeoutMs: 100 })).toMatchObject({ kind: "unreachable", message: expect.stringContaining("in time") });
  const trickle = await serve((_, response) => void response.writeHead(200).write("x"));
  expect(await http.send({ ...base, url: trickle, timeoutMs: 100 })).toMatchObject({ kind: "unreachable", message: expect.stringContaining("in time") });
  const flood = await serve((_, response) => response.end(Buffer.alloc(maxAnswerBytes + 1)));
  expect(await http.send({ ...base, url: flood })).toMatchObject({ kind: "unreachable", message: expect.stringContaining("more than 1 MB") });
  const gone = await serve(() => undefined);
  servers.pop()?.close();
  expect(await http.send({ ...base, url: gone })).toMatchObject({ kind: "unreachable", message: expect.stringContaining("refuses the connection") });
});

test("a value that cannot stand in a header is neither sent nor told", async () => {
  const url = await serve((_, response) => response.end());
  const answer = await http.send({ ...base, url, auth: { ...auth(), secret: Secret.of(new Uint8Array(Buffer.from(`${value}\nx`))) } });
  expect(answer).toMatchObject({ kind: "unreachable" });
  expect(JSON.stringify(answer)).not.toContain(value);
});
