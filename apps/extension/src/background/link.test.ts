import { webcrypto } from "node:crypto";
import { expect, test } from "vitest";
import { createInbox, makeBrowserKey, openAsAgent, type Frames } from "@tokenward/crypto/channel";
import { err, ok } from "@tokenward/shared/result";
import type { LinkState } from "../messages.ts";
import { createLink } from "./link.ts";
import { linkProblems, type LinkCause } from "@tokenward/shared/link-problem";
import { causeOfChannel, causeOfDisconnect } from "./disconnect-cause.ts";

/** Signatures take their time on a machine that does other things too. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
const never = new Promise<void>(() => undefined);
const agentPair = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
const pair = await makeBrowserKey(webcrypto.subtle);

/** A native host with an agent behind it that can be taken away, over frames in memory. */
const scene = () => {
  const states: LinkState[] = [];
  const waits: number[] = [];
  const world = { pinned: null as string | null, problem: null as LinkCause | null, approve: true, clock: 0, attempts: 0, waiting: [] as (() => void)[], limits: [] as (() => void)[], hangUp: (): void => undefined, paired: false };
  const connect = (): Frames & { problem(): LinkCause | null } => {
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
      if (ms >= 5_000) return new Promise((resolve) => world.limits.push(resolve));
      waits.push(ms);
      return new Promise((resolve) => world.waiting.push(resolve));
    },
  });
  return { link, world, states, waits, kinds: () => states.map(({ kind }) => kind) };
};

test("an unpaired browser does not try; pairing is a person's click, shows the code and stays connected", async () => {
  const { link, world, states, kinds } = scene();
  link.wake(0);
  await soon(() => states).toEqual([{ kind: "unpaired", cause: null }]);
  expect(world.attempts).toBe(0);
  link.pair();
  link.pair();
  await soon(() => states.at(-1)).toEqual({ kind: "connected", vault: "locked" });
  expect(kinds()).toContain("pairing");
  expect(states).toContainEqual({ kind: "pairing", code: expect.stringMatching(/^\d{6}$/) as unknown });
  expect(world.pinned).not.toBeNull();
  expect(world.attempts).toBe(1);
});

test("a refused pairing says so and pins nothing", async () => {
  const { link, world, states } = scene();
  world.approve = false;
  link.pair();
  await soon(() => states.at(-1)).toMatchObject({ kind: "unpaired", cause: "refused" });
  expect(world.pinned).toBeNull();
});

test("it comes back after a lost connection, waiting longer each time, and a person need not wait", async () => {
  const { link, world, states, waits } = scene();
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
  world.problem = "agent-away";
  world.hangUp();
  for (let round = 1; round <= 3; round++) {
    await soon(() => waits.length).toBe(round);
    world.waiting.shift()?.();
  }
  await soon(() => waits).toEqual([250, 500, 1000, 2000]);
  expect(states.at(-1)).toEqual({ kind: "away", cause: "agent-away" });
  world.problem = null;
  const { attempts } = world;
  link.wake(1_000);
  await Promise.resolve();
  expect(world.attempts).toBe(attempts);
  world.clock += 1_000;
  link.wake(1_000);
  await soon(() => states.at(-1)?.kind).toBe("connected");
});

test("for a minute after a loss it is never longer than two seconds until the next look; later it rests longer (T30)", async () => {
  const { link, world, states, waits } = scene();
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
  world.problem = "agent-away";
  world.hangUp();
  for (let round = 1; round <= 30; round++) {
    await soon(() => waits.length).toBe(round);
    world.clock += waits.at(-1)!;
    world.waiting.shift()?.();
  }
  expect(world.clock).toBeLessThan(60_000);
  expect(Math.max(...waits)).toBe(2_000);
  world.clock += 60_000;
  for (let round = 31; round <= 32; round++) {
    await soon(() => waits.length).toBe(round);
    if (round < 32) world.waiting.shift()?.();
  }
  expect(waits.at(-1)).toBe(4_000);
  world.problem = null;
  world.waiting.shift()?.();
  await soon(() => states.at(-1)?.kind).toBe("connected");
});

test("a browser that was forgotten is told inside the channel, and can pair again", async () => {
  const { link, world, states } = scene();
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
  world.paired = false;
  world.hangUp();
  world.waiting.shift()?.();
  await soon(() => states.at(-1)).toMatchObject({ kind: "unpaired", cause: "not-paired" });
  expect(world.pinned).toBeNull();
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
});

test("another vault than the pinned one is not believed; a person may pair with it by the code", async () => {
  const { link, world, states } = scene();
  world.pinned = "AAAA";
  link.wake(0);
  await soon(() => states.at(-1)).toMatchObject({ kind: "away", cause: "other-vault" });
  expect(world.pinned).toBe("AAAA");
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
  expect(world.pinned).not.toBe("AAAA");
});

test("the browser's own words say why a native host is of no use", () => {
  const words: readonly (readonly [string, LinkCause | null])[] = [
    ["Specified native messaging host not found.", "host-missing"],
    ["No such native application com.tokenward.host", "host-missing"],
    ["Access to the specified native messaging host is forbidden.", "host-forbidden"],
    ["Failed to start native messaging host.", "host-broken"],
    ["An unexpected error occurred", "host-broken"],
    ["Native host has exited.", "host-exited"],
    ["Error when communicating with the native messaging host.", "host-exited"],
    ["", null],
  ];
  for (const [said, cause] of words) expect(causeOfDisconnect(said), said).toBe(cause);
  expect([causeOfChannel("timeout", false), causeOfChannel("timeout", true)]).toEqual(["host-silent", "timed-out"]);
});

test("every cause has one sentence, one next step and one of the states that people see", () => {
  for (const [cause, { says, next, state }] of Object.entries(linkProblems)) {
    expect(says, cause).toMatch(/^[A-Z].*\.$/);
    expect([next.length > 0, state === "away" || state === "unpaired"], cause).toEqual([true, true]);
  }
});

/** Each step of coming together, hanging for ever. Nothing but its time limit can end it. */
const hanging: readonly { readonly step: string; readonly cause: LinkCause; readonly pinned: string | null; readonly make: () => { connect?: () => Frames & { problem(): LinkCause | null }; identity?: () => Promise<never>; pinnedRead?: () => Promise<never>; pin?: () => Promise<never> } }[] = [
  { step: "the store does not say whether it is paired", cause: "storage", pinned: "AAAA", make: () => ({ pinnedRead: () => new Promise(() => undefined) }) },
  { step: "the store does not hand out the key", cause: "storage", pinned: "AAAA", make: () => ({ identity: () => new Promise(() => undefined) }) },
  { step: "the native host says nothing", cause: "host-silent", pinned: "AAAA", make: () => ({ connect: () => talks(() => undefined) }) },
  { step: "the agent accepts and says no more", cause: "timed-out", pinned: null, make: () => ({ connect: () => agentThat("accepts") }) },
  { step: "the agent proves itself and never decides", cause: "timed-out", pinned: null, make: () => ({ connect: () => agentThat("proves") }) },
  { step: "nobody ever compares the code", cause: "timed-out", pinned: null, make: () => ({ connect: () => agentThat("waits") }) },
  { step: "the browser cannot connect to programs at all", cause: "host-missing", pinned: "AAAA", make: () => ({ connect: () => { throw new Error("no such thing"); } }) },
];

/** Frames whose other end answers each frame that is sent with what `reply` gives. */
const talks = (reply: (frame: unknown) => unknown): Frames & { problem(): LinkCause | null } => {
  const inbox = createInbox(50);
  return {
    send: (frame) => {
      const said = reply(frame);
      if (said !== undefined) inbox.push(said);
    },
    receive: () => inbox.receive(), close: () => inbox.end(), problem: () => null,
  };
};

/** The real agent's half, whose words stop reaching the browser after a while. */
const agentThat = (stops: "accepts" | "proves" | "waits"): Frames & { problem(): LinkCause | null } => {
  const [mine, theirs] = [createInbox(50), createInbox(50)];
  let passes = { accepts: 1, proves: 2, waits: 3 }[stops];
  const close = (): void => {
    mine.end();
    theirs.end();
  };
  void openAsAgent({
    subtle: webcrypto.subtle, random: (count) => webcrypto.getRandomValues(new Uint8Array(count)), wait: () => never, key: agentPair, contract: 1,
    frames: { send: (frame) => passes-- > 0 && mine.push(frame), receive: () => theirs.receive(), close },
    browserOf: () => null, offer: () => new Promise(() => undefined),
  });
  return { send: (frame) => theirs.push(frame), receive: () => mine.receive(), close, problem: () => null };
};

test.each(hanging)("$step: that ends in time, with a cause and a next step", async ({ cause, pinned, make }) => {
  const states: LinkState[] = [];
  const limits: (() => void)[] = [];
  const made = make();
  const link = createLink({
    connect: made.connect ?? (() => talks(() => undefined)), name: "A browser", now: () => 0, onState: (state) => states.push(state), onOpen: async () => "locked",
    store: { identity: made.identity ?? (async () => ({ pair })), pinned: made.pinnedRead ?? (async () => pinned), pin: async () => undefined },
    // Only limits of steps pass, and only when the test says so; the pauses between attempts never do.
    wait: (ms) => (ms < 5_000 ? never : new Promise((resolve) => limits.push(resolve))),
  });
  if (pinned === null) link.pair();
  else link.wake(0);
  const settled = (): boolean => states.at(-1)?.kind === "away" || states.at(-1)?.kind === "unpaired";
  for (let round = 0; round < 400 && !settled(); round++) {
    // The work between two limits takes real time: keys are made and signatures checked.
    await new Promise((resolve) => void setTimeout(resolve, 10));
    if (round % 20 === 19) for (const pass of limits.splice(0)) pass();
  }
  expect(states.at(-1)).toMatchObject({ cause });
});

test("a call that is never answered ends the connection, and the next one is made", async () => {
  const { world, states, link } = scene();
  link.pair();
  await soon(() => states.at(-1)?.kind).toBe("connected");
  const { attempts } = world;
  // The other end takes the request and never answers; the limit of the call passes.
  world.limits.length = 0;
  const asked = link.client()!.browser.knowledge({});
  await soon(() => world.limits.length).toBeGreaterThan(0);
  world.limits.forEach((pass) => pass());
  expect(await asked).toMatchObject({ ok: false });
  await soon(() => world.attempts).toBeGreaterThan(attempts);
  await soon(() => states.at(-1)?.kind).toBe("connected");
});
