import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createFrameReader, decodeBody, encodeFrame, maxBodyBytes } from "@tokenward/rpc/framing";
import { readArguments } from "./arguments.ts";
import { relay, type Side } from "./relay.ts";

const id = "a".repeat(32);
const origin = `chrome-extension://${id}/`;

test("arguments: the launcher's part, then the browser's", () => {
  const ours = ["--socket", "s", "--allow", id, "--allow", "guard@tokenward"];
  expect(readArguments([...ours, origin])).toEqual({ socket: "s", allowed: true });
  expect(readArguments([...ours, origin, "--parent-window=0"])).toEqual({ socket: "s", allowed: true });
  expect(readArguments([...ours, "manifest.json", "guard@tokenward"])).toEqual({ socket: "s", allowed: true });
  expect(readArguments([...ours, `chrome-extension://${"b".repeat(32)}/`])).toEqual({ socket: "s", allowed: false });
  expect(readArguments([...ours, "manifest.json", "other@tokenward"])).toEqual({ socket: "s", allowed: false });
  expect(readArguments(ours)).toEqual({ socket: "s", allowed: false });
  expect(readArguments([...ours, `${origin}x`, "--allow", "x"])).toEqual({ socket: "s", allowed: false });
  expect(readArguments([])).toBeNull();
  expect(readArguments(["--socket", "s"])).toBeNull();
});

/** A side that is driven by the test and remembers what was written to it. */
const fakeSide = () => {
  const listeners: Record<string, ((chunk: Uint8Array) => void)[]> = {};
  const written: Uint8Array[] = [];
  const counts = { ended: 0 };
  const side: Side = {
    write: (bytes) => written.push(bytes.slice()) > 0,
    end: () => void counts.ended++,
    pause: () => undefined,
    resume: () => undefined,
    on: (event: string, listener: (chunk: Uint8Array) => void) => (listeners[event] ??= []).push(listener),
  };
  return { side, counts, bytes: () => Buffer.concat(written), emit: (event: string, chunk = new Uint8Array()) => listeners[event]?.forEach((listener) => listener(chunk)) };
};
const relayed = () => {
  const browser = fakeSide();
  const agent = fakeSide();
  let ends = 0;
  relay(browser.side, agent.side, () => ends++);
  return { browser, agent, ends: () => ends };
};

test("frames pass unread, however they are cut", () => {
  const frames = Buffer.concat([encodeFrame({ hello: "é" }), encodeFrame({ sealed: "x".repeat(300) })]);
  for (let cut = 0; cut <= frames.length; cut++) {
    const { browser, agent } = relayed();
    browser.emit("data", frames.subarray(0, cut));
    browser.emit("data", frames.subarray(cut));
    expect(agent.bytes().equals(frames)).toBe(true);
  }
});

test("malformed frames end both sides once and nothing of them passes", () => {
  const lengths = [0, maxBodyBytes + 1, 2 ** 31, 2 ** 32 - 1, 64 * 1024 * 1024 - 1, 64 * 1024 * 1024, 64 * 1024 * 1024 + 1];
  fc.assert(
    fc.property(fc.constantFrom(...lengths), fc.uint8Array({ maxLength: 64 }), fc.boolean(), (length, tail, fromAgent) => {
      const { browser, agent, ends } = relayed();
      const head = Buffer.alloc(4);
      head.writeUInt32LE(length);
      const [from, to] = fromAgent ? [agent, browser] : [browser, agent];
      from.emit("data", Buffer.concat([head, tail]));
      from.emit("data", encodeFrame({ after: 1 }));
      from.emit("close");
      expect(to.bytes()).toHaveLength(0);
      expect([ends(), browser.counts.ended, agent.counts.ended]).toEqual([1, 1, 1]);
    }),
    { numRuns: 2_000 },
  );
});

test("a body that is no JSON is none of its business", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (body) => {
      const { browser, agent, ends } = relayed();
      const frame = Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body]);
      browser.emit("data", frame);
      expect(agent.bytes().equals(frame)).toBe(true);
      expect(ends()).toBe(0);
    }),
  );
});

const folder = mkdtempSync(join(tmpdir(), "tw-host-"));
const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));
const main = join(import.meta.dirname, "main.ts");
const start = (address: string, caller = origin) => {
  const child = spawn(process.execPath, [main, "--socket", address, "--allow", id, caller]);
  const frames: unknown[] = [];
  const reader = createFrameReader((body) => frames.push(decodeBody(body)));
  child.stdout.on("data", (chunk: Uint8Array) => reader.push(chunk));
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, frames, exit };
};
const listen = async (name: string, onConnection: (socket: Socket) => void): Promise<string> => {
  const address = join(folder, name);
  const server = createServer(onConnection);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(address, resolve));
  return address;
};

test("without an agent it says so in one frame and leaves", async () => {
  const { frames, exit } = start(join(folder, "nobody.sock"));
  expect(await exit).toBe(1);
  expect(frames).toEqual([{ hostError: "agent-away" }]);
});

test("a caller that is not pinned is refused before the agent hears of it", async () => {
  let connections = 0;
  const address = await listen("refuse.sock", () => connections++);
  const { frames, exit } = start(address, `chrome-extension://${"b".repeat(32)}/`);
  expect(await exit).toBe(1);
  expect(frames).toEqual([{ hostError: "not-allowed" }]);
  expect(connections).toBe(0);
});

test("it relays both ways and leaves when the browser or the agent does", async () => {
  const sockets: Socket[] = [];
  const address = await listen("echo.sock", (socket) => {
    sockets.push(socket);
    socket.pipe(socket);
  });
  const first = start(address);
  first.child.stdin.write(encodeFrame({ n: 1 }));
  await expect.poll(() => first.frames).toEqual([{ n: 1 }]);
  first.child.stdin.end();
  expect(await first.exit).toBe(0);

  const second = start(address);
  second.child.stdin.write(encodeFrame({ n: 2 }));
  await expect.poll(() => second.frames).toEqual([{ n: 2 }]);
  sockets.at(-1)?.destroy();
  expect(await second.exit).toBe(0);

  const third = start(address);
  third.child.stdin.write(new Uint8Array([255, 255, 255, 255]));
  expect(await third.exit).toBe(0);
});
