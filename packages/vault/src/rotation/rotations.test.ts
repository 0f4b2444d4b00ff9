import { dayMs, minuteMs } from "@tokenward/shared/time";
import { describe, expect, test } from "vitest";
import { githubModel, gitlabModel, npmModel } from "./testing/models.ts";
import { createWorld, secretOf, type Model } from "./testing/world.ts";

const password = "correct horse";
const cli = { caller: "cli", browser: null } as const;
const path = "/home/ann/.npmrc";
const npmFacts = { provider: "npm", baseUrl: "https://npm.example.test", consumers: [{ path, format: "npmrc" as const, version: 1 }] };
const down: Model = () => ({ kind: "unreachable", message: "npm.example.test refuses the connection." });

const npm = (http?: (model: Model) => Model) => {
  const there = npmModel({ named: true, password });
  const first = there.make();
  const world = createWorld(there.model, npmFacts, first);
  world.files.set(path, `token=${first}\n`);
  const rotations = world.start(http?.(there.model));
  return { there, first, world, rotations, start: () => rotations.handlers.start({ id: world.tokenId, password: secretOf(password) }, cli) };
};

describe("starting", () => {
  test("asks for the password before anything is written", async () => {
    const { world, rotations } = npm();
    const answer = await rotations.handlers.start({ id: world.tokenId }, cli);
    expect(answer).toMatchObject({ ok: false, error: { code: "needs-input" } });
    expect(world.rotations.size).toBe(0);
  });

  test("a wrong password changes nothing and says so", async () => {
    const { world, rotations, there, first } = npm();
    const answer = await rotations.handlers.start({ id: world.tokenId, password: secretOf("wrong") }, cli);
    expect(answer).toMatchObject({ ok: false, error: { code: "needs-input", message: expect.stringContaining("does not accept this password") } });
    expect(world.entry()).toMatchObject({ step: "refused" });
    expect(there.working()).toEqual([first]);
  });

  test("keeps the password when asked to, and needs it no more", async () => {
    const { world, rotations } = npm();
    await rotations.handlers.start({ id: world.tokenId, password: secretOf(password), keepPassword: true }, cli);
    expect(world.entry().step).toBe("done");
    expect(await rotations.handlers.plan({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { needs: [] } });
    const again = await rotations.handlers.start({ id: world.tokenId }, cli);
    expect(again).toMatchObject({ ok: true, value: { step: "done" } });
    expect(world.token().version).toBe(3);
  });

  test("is refused while the vault is locked, and nothing is sent", async () => {
    let sent = 0;
    const { world, start } = npm((model) => (request, now) => {
      sent += 1;
      return model(request, now);
    });
    world.lock(true);
    expect(await start()).toMatchObject({ ok: false, error: { code: "locked" } });
    expect(sent).toBe(0);
  });

  test("is refused while the audit log cannot be written", async () => {
    const { world, start, there, first } = npm();
    world.silence(true);
    expect(await start()).toMatchObject({ ok: false, error: { code: "audit-unavailable" } });
    expect(there.working()).toEqual([first]);
  });

  test("is refused while the provider cannot be reached", async () => {
    const { world, start } = npm(() => down);
    expect(await start()).toMatchObject({ ok: true, value: { step: "refused", problem: expect.stringContaining("Nothing was changed") } });
    expect(world.token().version).toBe(1);
  });

  test("is refused for a token that could not be retired afterwards", async () => {
    const { start } = npm((model) => (request, now) => {
      const answer = model(request, now);
      return request.method === "GET" && request.url.endsWith("/tokens") ? { kind: "answer", status: 200, headers: {}, body: new Uint8Array(Buffer.from('{"objects":[],"urls":{}}')) } : answer;
    });
    expect(await start()).toMatchObject({ ok: true, value: { step: "refused", problem: expect.stringContaining("does not list this token") } });
  });

  test("one rotation at a time for a token", async () => {
    const { start, world } = npm();
    const both = await Promise.all([start(), start()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "conflict" } });
    expect(world.token().version).toBe(2);
  });

  test("no answer holds a value, and the audit log neither", async () => {
    const { start, world, there } = npm();
    const answer = await start();
    for (const { value } of there.tokens) {
      expect(JSON.stringify(answer)).not.toContain(value);
      expect(JSON.stringify([...world.rotations.values()])).not.toContain(value);
      expect(JSON.stringify(world.audit)).not.toContain(value);
    }
  });
});

describe("a file that cannot be written", () => {
  test("keeps the old token, and a retry finishes", async () => {
    const { world, start, rotations, there, first } = npm();
    world.files.delete(path);
    expect(await start()).toMatchObject({ ok: true, value: { step: "partial", missing: [path] } });
    expect(there.working()).toContain(first);
    expect(world.token().version).toBe(1);
    world.files.set(path, `token=${first}\n`);
    expect(await rotations.handlers.retry({ id: world.rotationId() }, cli)).toMatchObject({ ok: true, value: { step: "done", missing: [] } });
    expect(there.working()).toEqual([world.valueAt(2)]);
    expect(world.files.get(path)).toBe(`token=${world.valueAt(2)}\n`);
  });

  test("can be undone: the other file gets the old value back, the new token dies", async () => {
    const { world, rotations, there, first, start } = npm();
    const other = "/home/ann/app/.env";
    world.tokens.set(world.tokenId, { ...world.token(), consumers: [{ path, format: "npmrc", version: 1 }, { path: other, format: "env", version: 1 }] });
    expect(await start()).toMatchObject({ ok: true, value: { step: "partial", missing: [other] } });
    expect(world.files.get(path)).toBe(`token=${world.valueAt(2)}\n`);
    world.files.set(other, "unrelated=1\n");
    expect(await rotations.handlers.undo({ id: world.rotationId() }, cli)).toMatchObject({ ok: true, value: { step: "undone" } });
    expect(world.files.get(path)).toBe(`token=${first}\n`);
    expect(there.working()).toEqual([first]);
    expect(world.valueAt(2)).toBeNull();
  });

  test("an undo that cannot put the old value back does not revoke the new one", async () => {
    const { world, rotations, there, start } = npm();
    world.files.delete(path);
    await start();
    expect(await rotations.handlers.undo({ id: world.rotationId() }, cli)).toMatchObject({ ok: true, value: { step: "abort-new", problem: expect.stringContaining("could not be put back") } });
    expect(there.working()).toHaveLength(2);
  });

  test("undo after the end is refused", async () => {
    const { world, rotations, start } = npm();
    await start();
    expect(await rotations.handlers.undo({ id: world.rotationId() }, cli)).toMatchObject({ ok: false, error: { code: "conflict" } });
  });
});

describe("retiring", () => {
  test("a provider that takes the request and goes on accepting the token: not called dead, and tried again", async () => {
    let deaf = true;
    const { world, rotations, there, first, start } = npm((model) => (request, now) =>
      deaf && request.method === "DELETE" ? { kind: "answer", status: 200, headers: {}, body: new Uint8Array(Buffer.from("{}")) } : model(request, now));
    expect(await start()).toMatchObject({ ok: true, value: { step: "retire-pending", problem: expect.stringContaining("not yet dead") } });
    expect(world.token().version).toBe(2);
    deaf = false;
    await rotations.tick();
    expect(there.working()).toContain(first);
    world.later(minuteMs);
    await rotations.tick();
    expect(world.entry().step).toBe("done");
    expect(there.working()).not.toContain(first);
  });

  test("a newer token of another vault's rotation stops it, until the user insists", async () => {
    const { world, rotations, there, first, start } = npm((model) => (request, now) => {
      const answer = model(request, now);
      if (request.method === "POST") {
        there.make(`tokenward-${"9".repeat(26)}`);
        Object.assign(there.tokens.at(-1) ?? {}, { createdAt: now + 1 });
      }
      return answer;
    });
    expect(await start()).toMatchObject({ ok: true, value: { step: "retire-pending", problem: expect.stringContaining("Another Tokenward") } });
    world.later(dayMs);
    await rotations.tick();
    expect(there.working()).toContain(first);
    expect(await rotations.handlers.retry({ id: world.rotationId() }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
    expect(there.working()).not.toContain(first);
    expect(there.working()).toHaveLength(2);
  });
});

describe("GitHub, by hand", () => {
  const github = () => {
    const there = githubModel();
    const first = there.make();
    const world = createWorld(there.model, { provider: "github" }, first);
    const rotations = world.start();
    return { there, first, world, rotations, start: () => rotations.handlers.start({ id: world.tokenId }, cli) };
  };

  test("gives a page, waits, takes the value and kills the old one", async () => {
    const { start, world, rotations, there } = github();
    expect(await start()).toMatchObject({ ok: true, value: { step: "awaiting-value", page: expect.stringContaining("https://github.com/settings/tokens/new?description=tokenward-") } });
    const made = there.make();
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(` ${made}\n`) }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
    expect(there.working()).toEqual([made]);
    expect(world.valueAt(2)).toBe(made);
  });

  test("a value GitHub refuses is not kept, and the right one still can be given", async () => {
    const { start, world, rotations, there, first } = github();
    await start();
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf("not-a-token-at-all") }, cli)).toMatchObject({ ok: true, value: { step: "awaiting-value", problem: expect.stringContaining("refuses") } });
    expect(world.valueAt(2)).toBeNull();
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(first) }, cli)).toMatchObject({ ok: false, error: { code: "duplicate" } });
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(there.make()) }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
  });

  test("giving up leaves everything as it was", async () => {
    const { start, world, rotations, there, first } = github();
    await start();
    expect(await rotations.handlers.undo({ id: world.rotationId() }, cli)).toMatchObject({ ok: true, value: { step: "undone" } });
    expect(there.working()).toEqual([first]);
  });
});

describe("GitLab, in place", () => {
  test("an answer lost on the way is never asked for again, and is owned up to", async () => {
    const there = gitlabModel();
    const world = createWorld(there.model, { provider: "gitlab" }, there.make());
    const rotations = world.start((request, now) => {
      const answer = there.model(request, now);
      return request.url.endsWith("/rotate") ? { kind: "unreachable", message: "gitlab.com broke off the connection." } : answer;
    });
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "lost", problem: expect.stringContaining("Make a new token at https://gitlab.com/-/user_settings") } });
    expect(there.familyKills()).toBe(0);
    expect(world.token().state).toMatchObject({ kind: "revoked" });
  });
});

describe("the panic button", () => {
  const gitlab = () => {
    const there = gitlabModel();
    const world = createWorld(there.model, { provider: "gitlab" }, there.make());
    return { there, world };
  };

  test("dead is said only once the provider refuses the value", async () => {
    const { there, world } = gitlab();
    expect(await world.start().handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: true } });
    expect(there.working()).toEqual([]);
    expect(world.token().state).toMatchObject({ kind: "revoked" });
  });

  test("offline it is not yet dead, and the clock brings it about", async () => {
    const { there, world } = gitlab();
    let online = false;
    const rotations = world.start((request, now) => (online ? there.model(request, now) : down(request, now)));
    expect(await rotations.handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: false, message: expect.stringContaining("Not yet dead") } });
    expect(world.token().state).toMatchObject({ kind: "revoking" });
    online = true;
    await rotations.tick();
    expect(there.working()).toHaveLength(1);
    world.later(dayMs);
    await rotations.tick();
    expect(world.token().state).toMatchObject({ kind: "revoked" });
  });

  test("without an audit record nothing is revoked", async () => {
    const { there, world } = gitlab();
    world.silence(true);
    expect(await world.start().handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: false, error: { code: "audit-unavailable" } });
    expect(there.working()).toHaveLength(1);
  });

  test("an npm token finds itself in the list and dies", async () => {
    const { world, rotations, there } = npm();
    expect(await rotations.handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: true } });
    expect(there.working()).toEqual([]);
  });
});

test("what is unfinished waits for the unlock", async () => {
  const { world, start, there } = npm();
  world.crashAfter(30);
  await start().catch(() => undefined);
  world.crashAfter(Infinity);
  world.lock(true);
  const step = world.entry().step;
  const rotations = world.start();
  await rotations.resume();
  await rotations.tick();
  expect(world.entry().step).toBe(step);
  world.lock(false);
  await rotations.unlocked();
  expect(["done", "undone"]).toContain(world.entry().step);
  expect(there.working()).toEqual([world.valueAt(world.token().version)]);
});
