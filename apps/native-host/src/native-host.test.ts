import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createFrameReader, decodeBody, encodeFrame, maxBodyBytes } from "@tokenward/rpc/framing";
import { malformedFrames } from "../../../packages/rpc/src/testing/malformed-frames.ts";
import { readArguments } from "./arguments.ts";
import { isUnsafeDoor } from "./door.ts";
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

const collect = (): void => {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
};

test("10,000 malformed frames: each ends both sides or passes unread or waits, and no memory stays behind (T25)", () => {
  const seed = 20_262;
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  for (let batch = 0; batch < 100; batch++) {
    for (const { kind, bytes } of malformedFrames(seed + batch, 100)) {
      const { browser, agent, ends } = relayed();
      browser.emit("data", bytes);
      const passed = agent.bytes();
      // What passes is a whole frame below the limit, byte for byte.
      if (!passed.equals(bytes.subarray(0, passed.length))) expect.fail(`seed ${seed + batch}, ${kind}: something else passed`);
      browser.emit("end");
      if (ends() !== 1 || browser.counts.ended !== 1 || agent.counts.ended !== 1) expect.fail(`seed ${seed + batch}, ${kind}: ended ${ends()} times`);
    }
  }
  expect(held() - before).toBeLessThanOrEqual(20 * 1024 * 1024);
});

test("no frame beyond 1 MiB passes in either direction, and one of exactly that does (T26)", () => {
  for (const [from, to] of [["browser", "agent"], ["agent", "browser"]] as const) {
    const fits = relayed();
    fits[from].emit("data", encodeFrame("x".repeat(maxBodyBytes - 2)));
    expect([fits[to].bytes().length, fits.ends()]).toEqual([maxBodyBytes + 4, 0]);
    const beyond = relayed();
    const head = Buffer.alloc(4);
    head.writeUInt32LE(maxBodyBytes + 1);
    beyond[from].emit("data", head);
    expect([beyond[to].bytes().length, beyond.ends()]).toEqual([0, 1]);
  }
});

test("a door is used only where nobody else could have put it (T28)", async () => {
  const uid = process.getuid?.() ?? 0;
  const at = mkdtempSync(join(tmpdir(), "tw-unsafe-"));
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(join(at, "door.sock"), resolve));
  const unsafe = (path: string, mine = uid): boolean => isUnsafeDoor(path, mine);
  expect([unsafe(join(at, "door.sock")), unsafe(join(at, "none.sock")), unsafe(join(at, "none/none.sock"))]).toEqual([false, false, false]);
  writeFileSync(join(at, "file.sock"), "");
  symlinkSync(join(at, "door.sock"), join(at, "link.sock"));
  mkdirSync(join(at, "real"));
  symlinkSync(join(at, "real"), join(at, "linked"));
  expect([unsafe(join(at, "file.sock")), unsafe(join(at, "link.sock")), unsafe(join(at, "linked/door.sock")), unsafe(join(at, "door.sock"), uid + 1)]).toEqual([true, true, true, true]);
  chmodSync(at, 0o777);
  expect(unsafe(join(at, "door.sock"))).toBe(true);
  chmodSync(at, 0o700);
  if (uid !== 0) return;
  chownSync(join(at, "door.sock"), 65_534, 65_534);
  expect(unsafe(join(at, "door.sock"))).toBe(true);
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
  await expect.poll(() => first.frames, { timeout: 20_000 }).toEqual([{ n: 1 }]);
  first.child.stdin.end();
  expect(await first.exit).toBe(0);

  const second = start(address);
  second.child.stdin.write(encodeFrame({ n: 2 }));
  await expect.poll(() => second.frames, { timeout: 20_000 }).toEqual([{ n: 2 }]);
  sockets.at(-1)?.destroy();
  expect(await second.exit).toBe(0);

  const third = start(address);
  third.child.stdin.write(new Uint8Array([255, 255, 255, 255]));
  expect(await third.exit).toBe(0);
});

test("started by hand, by another extension, by a page, and many at once: refused in one frame, and nothing reaches the agent (T27)", async () => {
  let connections = 0;
  const address = await listen("hand.sock", () => connections++);
  const callers = ["", "https://evil.example/", `chrome-extension://${"b".repeat(32)}/`, `${origin}x`, origin.slice(0, -1), "--allow", `chrome-extension://${id.toUpperCase()}/`];
  // The long form asks for a hundred.
  const many = process.env["TOKENWARD_LONG"] === undefined ? callers.length : 100;
  const started = Array.from({ length: many }, (_, at) => start(address, callers[at % callers.length]));
  for (const { frames, exit } of started) {
    expect(await exit).toBe(1);
    expect(frames).toEqual([{ hostError: "not-allowed" }]);
  }
  expect(connections).toBe(0);
  const bare = spawn(process.execPath, [main]);
  expect(await new Promise((resolve) => bare.on("exit", resolve))).toBe(2);
}, 120_000);

test("a door in a folder that others may write to is not knocked at", async () => {
  let connections = 0;
  const open = join(folder, "open");
  mkdirSync(open);
  const address = await listen("open/agent.sock", () => connections++);
  chmodSync(open, 0o777);
  const { frames, exit } = start(address);
  expect(await exit).toBe(1);
  expect([frames, connections]).toEqual([[{ hostError: "door-unsafe" }], 0]);
});

test("malformed frames to the program itself: it leaves cleanly each time, and a new one works (T25)", async () => {
  const address = await listen("fuzz.sock", (socket) => socket.pipe(socket));
  const seed = 20_263;
  const many = process.env["TOKENWARD_LONG"] === undefined ? 1 : 40;
  for (let round = 0; round < many; round++) {
    const { child, exit } = start(address);
    child.stdin.on("error", () => undefined);
    child.stdin.end(Buffer.concat(malformedFrames(seed + round, 19).map(({ bytes }) => bytes)));
    expect(await exit, `seed ${seed + round}`).toBe(0);
  }
  const after = start(address);
  after.child.stdin.write(encodeFrame({ n: 1 }));
  await expect.poll(() => after.frames, { timeout: 20_000 }).toEqual([{ n: 1 }]);
  after.child.stdin.end();
  expect(await after.exit).toBe(0);
}, 120_000);
