import { beforeEach, expect, test } from "vitest";
import type { Countdown } from "../bridge/news.ts";
import { createClipboard, type Held } from "./clipboard.ts";

let clipboard = "";
let selection = "";
let held: Held | null = null;
let timers: { at: number; run: () => void }[] = [];
let now = 0;
let shown: Countdown[] = [];
beforeEach(() => {
  [clipboard, selection, held, timers, now, shown] = ["", "", null, [], 1_000, []];
});

const board = {
  writeSecret: async (text: string) => void (clipboard = text),
  writeText: async (text: string) => void (clipboard = text),
  read: async () => clipboard,
  clear: async () => void (clipboard = ""),
  selection: { read: async () => selection, clear: async () => void (selection = "") },
};
const start = (over: object = {}) =>
  createClipboard({
    board: { ...board, ...over },
    memory: { load: () => held, save: (next) => void (held = next), forget: () => void (held = null) },
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    salt: () => "aa55",
    onCountdown: (countdown) => void shown.push(countdown),
  });
const pass = async (ms: number): Promise<void> => {
  now += ms;
  for (const { at, run } of timers) if (at <= now) run();
  await new Promise((resolve) => setImmediate(resolve));
};

test("a copied value is cleared after its seconds, on the clipboard and on the primary selection", async () => {
  const ours = start();
  await ours.copySecret("the value", "ci", 30);
  selection = "the value";
  expect(ours.countdown()).toEqual({ label: "ci", clearsAt: 31_000 });
  await pass(29_000);
  expect(clipboard).toBe("the value");
  await pass(1_000);
  expect([clipboard, selection, held]).toEqual(["", "", null]);
  expect(shown).toEqual([{ label: "ci", clearsAt: 31_000 }, null]);
});

test("what the user copied since is left alone", async () => {
  const ours = start();
  await ours.copySecret("the value", "ci", 30);
  clipboard = "a shopping list";
  selection = "something marked";
  await pass(30_000);
  expect([clipboard, selection, held]).toEqual(["a shopping list", "something marked", null]);
});

test("a second copy starts its own time", async () => {
  const ours = start();
  await ours.copySecret("first", "a", 30);
  await pass(20_000);
  await ours.copySecret("second", "b", 30);
  await pass(15_000);
  expect(clipboard).toBe("second");
  await pass(15_000);
  expect(clipboard).toBe("");
});

test("after a crash the next start clears it; only a salted hash was kept", async () => {
  await start().copySecret("the value", "ci", 30);
  expect(JSON.stringify(held)).not.toContain("the value");
  timers = [];
  await start().clearOurs();
  expect([clipboard, held]).toEqual(["", null]);
});

test("it is remembered before it is written, so that no crash between the two loses it", async () => {
  const ours = start({ writeSecret: async () => Promise.reject(new Error("no clipboard")) });
  await expect(ours.copySecret("the value", "ci", 30)).rejects.toThrow("no clipboard");
  expect(held).not.toBeNull();
});

test("a reference replaces a value and stays", async () => {
  const ours = start();
  await ours.copySecret("the value", "ci", 30);
  await ours.copyPlain("tokenward://npm/ci");
  await pass(60_000);
  expect([clipboard, ours.countdown(), held]).toEqual(["tokenward://npm/ci", null, null]);
});

test("a clipboard that cannot be read is not cleared blindly", async () => {
  const ours = start({ read: async () => Promise.reject(new Error("denied")) });
  await ours.copySecret("the value", "ci", 30);
  await ours.clearOurs();
  expect(clipboard).toBe("the value");
});
