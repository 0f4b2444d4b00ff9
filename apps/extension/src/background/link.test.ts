import { webcrypto } from "node:crypto";
import { expect, test } from "vitest";
import { createInbox, makeBrowserKey, openAsAgent, type Frames } from "@tokenward/crypto/channel";
import { err, ok } from "@tokenward/shared/result";
import type { LinkState } from "../messages.ts";
import { createLink } from "./link.ts";
import type { HostProblem } from "./native-frames.ts";

const never = new Promise<void>(() => undefined);
const agentPair = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
const pair = await makeBrowserKey(webcrypto.subtle);

/** A native host with an agent behind it that can be taken away, over frames in memory. */
const scene = () => {
  const states: LinkState[] = [];
  const waits: number[] = [];
  const world = { pinned: null as string | null, problem: null as HostProblem, approve: true, clock: 0, attempts: 0, waiting: [] as (() => void)[], hangUp: (): void => undefined, paired: false };
  const connect = (): Frames & { problem(): HostProblem } => {
    world.attempts++;
    const [mine, theirs] = [createInbox(50), createInbox(50)];
    const close = (): void => {
      mine.end();
      theirs.end();
    };
    world.hangUp = close;
    const { problem } = world;
    if (problem !== null) close();
    else
      void openAsAgent({
        subtle: webcrypto.subtle, random: (count) => webcrypto.getRandomValues(new Uint8Array(count)), wait: () => never, key: agentPair, contract: 1,
        frames: { send: (frame) => mine.push(frame), receive: () => theirs.receive(), close },
        browserOf: () => (world.paired ? "b" : null),
        offer: async () => {
          world.paired = world.approve;
          return world.approve ? ok("b") : err("declined");
        },
      });
    return { send: (frame) => theirs.push(frame), receive: () => mine.receive(), close, problem: () => problem };
  };
  const link = createLink({
    connect, name: "A browser", now: () => world.clock, onState: (state) => states.push(state), onOpen: async () => "locked",
    store: {
      identity: async () => ({ pair }),
      pinned: async () => world.pinned,
      pin: async (agentKey) => void (world.pinned = agentKey),
    },
    wait: (ms) => {
      // Time limits of the handshake and of calls never pass here; pauses between attempts pass when the test says so.
      if (ms >= 5_000) return never;
      waits.push(ms);
      return new Promise((resolve) => world.waiting.push(resolve));
    },
  });
  return { link, world, states, waits, kinds: () => states.map(({ kind }) => kind) };
};

test("an unpaired browser does not try; pairing is a person's click, shows the code and stays connected", async () => {
  const { link, world, states, kinds } = scene();
  link.wake(0);
  await expect.poll(() => states).toEqual([{ kind: "unpaired", message: null }]);
  expect(world.attempts).toBe(0);
  link.pair();
  link.pair();
  await expect.poll(() => states.at(-1)).toEqual({ kind: "connected", vault: "locked" });
  expect(kinds()).toContain("pairing");
  expect(states).toContainEqual({ kind: "pairing", code: expect.stringMatching(/^\d{6}$/) as unknown });
  expect(world.pinned).not.toBeNull();
  expect(world.attempts).toBe(1);
});

test("a refused pairing says so and pins nothing", async () => {
  const { link, world, states } = scene();
  world.approve = false;
  link.pair();
  await expect.poll(() => states.at(-1)).toMatchObject({ kind: "unpaired", message: expect.stringContaining("refused") as unknown });
  expect(world.pinned).toBeNull();
});

test("it comes back after a lost connection, waiting longer each time, and a person need not wait", async () => {
  const { link, world, states, waits } = scene();
  link.pair();
  await expect.poll(() => states.at(-1)?.kind).toBe("connected");
  world.problem = "agent-away";
  world.hangUp();
  for (let round = 1; round <= 3; round++) {
    await expect.poll(() => waits.length).toBe(round);
    world.waiting.shift()?.();
  }
  await expect.poll(() => waits).toEqual([250, 500, 1000, 2000]);
  expect(states.at(-1)).toEqual({ kind: "away", message: "Tokenward is not running. Start it, or run: tokenward agent start.", canPair: false });
  world.problem = null;
  const { attempts } = world;
  link.wake(1_000);
  await Promise.resolve();
  expect(world.attempts).toBe(attempts);
  world.clock += 1_000;
  link.wake(1_000);
  await expect.poll(() => states.at(-1)?.kind).toBe("connected");
});

test("a browser that was forgotten is told inside the channel, and can pair again", async () => {
  const { link, world, states } = scene();
  link.pair();
  await expect.poll(() => states.at(-1)?.kind).toBe("connected");
  world.paired = false;
  world.hangUp();
  world.waiting.shift()?.();
  await expect.poll(() => states.at(-1)).toMatchObject({ kind: "unpaired", message: expect.stringContaining("not paired") as unknown });
  expect(world.pinned).toBeNull();
  link.pair();
  await expect.poll(() => states.at(-1)?.kind).toBe("connected");
});

test("another vault than the pinned one is not believed; a person may pair with it by the code", async () => {
  const { link, world, states } = scene();
  world.pinned = "AAAA";
  link.wake(0);
  await expect.poll(() => states.at(-1)).toMatchObject({ kind: "away", canPair: true });
  expect(world.pinned).toBe("AAAA");
  link.pair();
  await expect.poll(() => states.at(-1)?.kind).toBe("connected");
  expect(world.pinned).not.toBe("AAAA");
});
