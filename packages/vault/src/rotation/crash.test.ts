import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { dayMs, hourMs } from "@tokenward/shared/time";
import { describe, expect, test } from "vitest";
import type { Model } from "./testing/world.ts";
import { Crash, createWorld, secretOf, type World } from "./testing/world.ts";
import { githubModel, gitlabModel, npmModel, type ModelProvider } from "./testing/models.ts";

const password = "correct horse";
const asker = { caller: "cli", browser: null } as const;
const path = "/home/ann/.npmrc";

interface Case {
  readonly title: string;
  readonly provider: () => ModelProvider;
  readonly facts: Parameters<typeof createWorld>[1];
  readonly guided: boolean;
}
const cases: readonly Case[] = [
  { title: "npm", provider: () => npmModel({ named: true, password }), facts: { provider: "npm", baseUrl: "https://npm.example.test" }, guided: false },
  { title: "a registry without names", provider: () => npmModel({ named: false, password, refusal: 403 }), facts: { provider: "npm", baseUrl: "https://npm.example.test" }, guided: false },
  { title: "GitLab", provider: gitlabModel, facts: { provider: "gitlab" }, guided: false },
  { title: "GitHub", provider: githubModel, facts: { provider: "github" }, guided: true },
];

const setUp = ({ provider, facts }: Case) => {
  const there = provider();
  const first = there.make("by hand");
  const world = createWorld(there.model, { ...facts, consumers: [{ path, format: "npmrc", version: 1 }] }, first);
  world.files.set(path, `token=${first}\n`);
  return { world, there, first };
};

/** A whole rotation in one program, as a person would do it; answers with what broke it off, if anything did. */
const rotate = async (world: World, there: ModelProvider, { guided }: Case, http?: Model): Promise<unknown> => {
  try {
    const rotations = world.start(http);
    const started = await rotations.handlers.start({ id: world.tokenId, password: secretOf(password) }, asker);
    if (guided && started.ok && started.value.step === "awaiting-value") {
      const made = there.tokens[1]?.value ?? there.make();
      await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(made) }, asker);
    }
    return null;
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    return error;
  }
};

/** Starts programs on the world until nothing is left to do. */
const settle = async (world: World, there: ModelProvider, { guided }: Case): Promise<void> => {
  world.crashAfter(Infinity);
  const rotations = world.start();
  await rotations.resume();
  for (let round = 0; round < 12 && world.rotations.size > 0 && world.entry().endedAt === null; round++) {
    world.later(2 * hourMs);
    if (guided && world.entry().step === "awaiting-value") {
      await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(there.tokens[1]?.value ?? there.make()) }, asker);
    }
    await rotations.tick();
  }
};

/** What must hold at every moment: somebody's value that the vault holds is accepted by the provider. */
const watchOver = (world: World, there: ModelProvider, title: string): void => {
  world.watch(() => {
    const held = [1, 2].map((version) => world.valueAt(version));
    const working = there.working().filter((value) => held.includes(value));
    const verified = world.rotations.size > 0 && world.entry().trail.some(({ step }) => step === "tested");
    if (title !== "GitLab" || verified) expect(working, `no working token at ${world.entry()?.step}`).not.toHaveLength(0);
    if (title !== "GitLab" && !verified) expect(working).toContain(there.tokens[0]?.value);
  });
};

const checkEnd = (world: World, there: ModelProvider, first: string): void => {
  expect(there.familyKills()).toBe(0);
  if (world.rotations.size === 0) return expect(there.working()).toEqual([first]);
  const { step } = world.entry();
  expect(["done", "undone", "refused", "lost"]).toContain(step);
  const current = world.valueAt(world.token().version);
  if (step === "lost") return expect(there.working()).not.toContain(first);
  if (step === "done") {
    expect(world.token().version).toBe(2);
    expect(current).not.toBe(first);
    expect(world.token().state).toEqual({ kind: "active" });
  } else {
    expect(world.token().version).toBe(1);
    expect(world.valueAt(2)).toBeNull();
  }
  // One token lives, the vault points to it, and the file holds it: no orphan, no lock-out.
  expect(there.working().filter((value) => !(step !== "done" && there.tokens[1]?.value === value && there.tokens[1].name === null && world.entry().recipe === "guided"))).toEqual([current]);
  expect(world.files.get(path)).toBe(`token=${current}\n`);
};

describe.each(cases)("$title", (shape) => {
  test("a rotation that nothing disturbs", async () => {
    const { world, there, first } = setUp(shape);
    watchOver(world, there, shape.title);
    expect(await rotate(world, there, shape)).toBeNull();
    expect(world.entry().step).toBe("done");
    checkEnd(world, there, first);
    expect(world.audit.filter(({ outcome }) => outcome === "intent").length).toBe(world.audit.filter(({ outcome }) => outcome !== "intent").length);
  });

  test("killed at every possible moment: the next start finishes or undoes it", async () => {
    const reached = new Set<string>();
    for (let count = 0; ; count++) {
      const { world, there, first } = setUp(shape);
      watchOver(world, there, shape.title);
      world.crashAfter(count);
      const broken = await rotate(world, there, shape);
      if (broken === null) {
        expect(count).toBeGreaterThan(20);
        break;
      }
      reached.add(world.rotations.size === 0 ? "nothing" : world.entry().step);
      await settle(world, there, shape);
      checkEnd(world, there, first);
    }
    expect([...reached]).toEqual(expect.arrayContaining(["preflight", "minted", "tested", "deployed", "retired"]));
  });

  test("killed, and killed again while it resumes", async () => {
    await assert(
      asyncProperty(integer({ min: 0, max: 60 }), integer({ min: 0, max: 40 }), async (one, two) => {
        const { world, there, first } = setUp(shape);
        watchOver(world, there, shape.title);
        world.crashAfter(one);
        await rotate(world, there, shape);
        world.crashAfter(two);
        await world.start().resume().catch((error: unknown) => expect(error).toBeInstanceOf(Crash));
        await settle(world, there, shape);
        checkEnd(world, there, first);
      }),
      { numRuns: 60 },
    );
  });

  test("a provider that errs, stalls and loses answers", async () => {
    const fault = constantFrom("ok", "ok", "500", "429", "before", "after");
    await assert(
      asyncProperty(array(fault, { maxLength: 14 }), async (faults) => {
        const { world, there, first } = setUp(shape);
        watchOver(world, there, shape.title);
        const queue = [...faults];
        const faulty: Model = (request, now) => {
          const next = queue.shift() ?? "ok";
          if (next === "500" || next === "429") return { kind: "answer", status: Number(next), headers: {}, body: new Uint8Array() };
          if (next === "before") return { kind: "unreachable", message: "It broke off the connection." };
          const answer = there.model(request, now);
          return next === "after" ? { kind: "unreachable", message: "It broke off the connection." } : answer;
        };
        await rotate(world, there, shape, faulty);
        await settle(world, there, shape);
        checkEnd(world, there, first);
      }),
      { numRuns: 120 },
    );
  });

  test("a full disk from any moment on, and room again later", async () => {
    for (let count = 1; count < 40; count += 2) {
      const { world, there, first } = setUp(shape);
      watchOver(world, there, shape.title);
      let breaths = 0;
      world.watch(() => {
        if (++breaths === count) world.fill(true);
      });
      const rotations = world.start();
      const started = await rotations.handlers.start({ id: world.tokenId, password: secretOf(password) }, asker);
      if (shape.guided && started.ok && started.value.step === "awaiting-value") await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(there.make()) }, asker);
      world.fill(false);
      // The same program goes on: it alone may hold a value the disk would not take.
      for (let round = 0; round < 8 && world.rotations.size > 0 && world.entry().endedAt === null; round++) {
        world.later(dayMs);
        if (world.entry().step === "awaiting-value") await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(there.tokens[1]?.value ?? there.make()) }, asker);
        else await rotations.tick();
      }
      checkEnd(world, there, first);
      if (world.rotations.size > 0) expect(world.entry().step).not.toBe("lost");
    }
  });
});
