import { generateKeyPairSync, webcrypto } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { connect as dial, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createInbox, makeBrowserKey } from "@tokenward/crypto/channel";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { err, ok } from "@tokenward/shared/result";
import { createExtensionDoor, type ExtensionDoor } from "../../../agent/src/doors/extension.ts";
import { createLink, type LinkDeps } from "./link.ts";
import { createReports } from "./reports.ts";
import type { QueuedReport } from "./store.ts";

const address = join(mkdtempSync(join(tmpdir(), "tw-pipe-")), "extension.sock");
const channelKey = generateKeyPairSync("ec", { namedCurve: "P-256", privateKeyEncoding: { type: "pkcs8", format: "der" }, publicKeyEncoding: { type: "spki", format: "der" } }).privateKey;

/** A vault that counts a report's id once, behind the real door; it can end in the middle of anything and come again. */
const agent = () => {
  const vault = new Set<string>();
  const state = { arrivals: 0, endAfter: Infinity, door: null as ExtensionDoor | null, clock: 0 };
  const start = async (): Promise<void> => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(address, done));
    state.door = createExtensionDoor({
      server, now: () => (state.clock += 100), log: () => undefined,
      vault: () => ({ channelKey, browsers: { browserOf: () => "b1", offer: () => Promise.resolve(ok("b1")), connected: () => () => undefined, failed: () => undefined } }),
      dispatch: async (_asker, { method, input }) => {
        if (method !== "incident.report") return err({ code: "not-allowed", message: "No." });
        state.arrivals++;
        vault.add((input as { readonly reportId: string }).reportId);
        // It has the report and dies before it could say so: the worst moment.
        if (--state.endAfter <= 0) {
          await stop();
          setTimeout(() => void start(), 10);
        }
        return ok({ id: "0".repeat(26) });
      },
    });
  };
  const stop = async (): Promise<void> => {
    const { door } = state;
    [state.door, state.endAfter] = [null, Infinity];
    await door?.close();
  };
  return { vault, state, start, stop };
};

const connect: LinkDeps["connect"] = () => {
  const inbox = createInbox(1000);
  const socket = dial(address);
  let isAway = false;
  const reader = createFrameReader((body) => inbox.push(decodeBody(body)));
  socket.on("data", (chunk: Uint8Array) => reader.push(chunk)).on("error", () => void (isAway = true)).on("close", () => inbox.end());
  return { send: (frame) => void socket.write(encodeFrame(frame)), receive: () => inbox.receive(), close: () => void socket.destroy(), problem: () => (isAway ? "agent-away" : null) };
};

const pair = await makeBrowserKey(webcrypto.subtle);

test("an agent that dies after any report, and a worker that dies in between: nothing is lost, nothing counts twice (T30)", async () => {
  const { vault, state, start, stop } = agent();
  await start();
  // What IndexedDB keeps, whichever worker looks at it.
  const queue: QueuedReport[] = [];
  let pinned: string | null = null;
  const worker = () => {
    const reports = createReports(
      {
        add: async (report) => void queue.push({ reportId: report.reportId, report }),
        first: async () => queue[0] ?? null,
        // By its id, as the real store: the worker that was there before may remove it too.
        remove: async (reportId) => {
          const at = queue.findIndex((each) => each.reportId === reportId);
          if (at >= 0) queue.splice(at, 1);
        },
        count: async () => queue.length,
      },
      () => link.client(), () => 0, () => undefined,
    );
    const link = createLink({
      connect, name: "A browser", now: () => Date.now(), onState: () => undefined,
      store: { identity: async () => ({ pair }), pinned: async () => pinned, pin: async (key) => void (pinned = key) },
      onOpen: async () => {
        void reports.deliver();
        return "locked";
      },
      // Pauses are short here, and no limit passes.
      wait: (ms) => (ms >= 5_000 ? new Promise(() => undefined) : new Promise((resolve) => void setTimeout(resolve, ms / 100))),
    });
    return { reports, link };
  };
  let now = worker();
  now.link.pair();
  await expect.poll(() => now.link.state().kind, { timeout: 20_000 }).toBe("connected");

  const all = 300;
  for (let n = 0; n < all; n++) {
    if (n % 30 === 7) state.endAfter = 1 + (n % 3);
    if (n % 50 === 23) {
      // The browser ends the idle worker; the next event starts a new one, which knows nothing but what is kept.
      now = worker();
      now.link.wake(0);
    }
    await now.reports.add([{ provider: "npm", kind: "k", fingerprint: n.toString(16).padStart(64, "0"), road: "paste", verdict: "block", place: null, label: null }], "held", null, { origin: "https://paste.example", tabId: n % 20 });
    // Now and then a person waits, and what is queued goes out.
    if (n % 10 === 9) await expect.poll(() => queue.length, { timeout: 20_000 }).toBe(0);
  }
  await expect.poll(() => queue.length, { timeout: 60_000 }).toBe(0);
  expect(vault.size).toBe(all);
  expect(now.reports.dropped()).toBe(0);
  // Some came twice, and counted once: the answer was lost, not the report.
  expect(state.arrivals).toBeGreaterThan(all);
  await stop();
}, 120_000);
