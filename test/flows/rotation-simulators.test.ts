import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHttp } from "../../apps/agent/src/adapters/http.fetch.ts";
import { createWorld, secretOf } from "../../packages/vault/src/rotation/testing/world.ts";
import { startGithub, type Github } from "../servers/github.ts";
import { startGitlab, type Gitlab } from "../servers/gitlab.ts";

const cli = { caller: "cli", browser: null } as const;
const none = () => ({ kind: "unreachable", message: "not used" }) as const;
const http = createHttp("Tokenward/test");
/** Real time, with pauses cut to a tenth. */
const clock = { now: () => Date.now(), wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms / 10)) };

describe("GitLab on a server of one's own", () => {
  let gitlab: Gitlab;
  beforeEach(async () => {
    gitlab = await startGitlab();
  });
  afterEach(() => gitlab.stop());
  const setUp = (value: string) => {
    const world = createWorld(none, { provider: "gitlab", baseUrl: `${gitlab.url}/api/v4/` }, value, { http, clock });
    return { world, rotations: world.start() };
  };
  const rotatePath = /\/rotate$/;

  test("replaces the token and asks for an expiry as long as the old one's", async () => {
    const { world, rotations } = setUp(gitlab.make({ days: 30 }));
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "done", recipe: "in-place" } });
    expect(gitlab.working()).toEqual([world.valueAt(2)]);
    const days = ((world.token().expiry?.at ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(27);
    expect(days).toBeLessThan(31);
    expect(world.token().providerSideId).toBe("2");
  });

  test("a token without the scope for it is refused before anything is sent to be replaced", async () => {
    const { world, rotations } = setUp(gitlab.make({ scopes: ["read_api"] }));
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "refused", problem: expect.stringContaining("self_rotate") } });
    expect(gitlab.seen.some((request) => request.startsWith("POST"))).toBe(false);
  });

  test("a broken connection before GitLab acted: the old token is asked first, then once more", async () => {
    const { world, rotations } = setUp(gitlab.make());
    gitlab.fail({ path: rotatePath, times: 1, kind: "drop-before" });
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
    const posts = gitlab.seen.flatMap((request, index) => (request.startsWith("POST") ? [index] : []));
    expect(posts).toHaveLength(2);
    expect(gitlab.seen.slice(posts[0]! + 1, posts[1])).toContain("GET /api/v4/personal_access_tokens/self");
  });

  test("an answer lost after GitLab acted: lost, said so, and the family is not killed", async () => {
    const { world, rotations } = setUp(gitlab.make());
    gitlab.fail({ path: rotatePath, times: 1, kind: "drop-after" });
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "lost" } });
    expect(gitlab.familyKills()).toBe(0);
  });

  test("a 500 is not taken for an answer", async () => {
    const { world, rotations } = setUp(gitlab.make());
    gitlab.fail({ path: rotatePath, times: 1, kind: { status: 500 } });
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
    expect(gitlab.working()).toHaveLength(1);
  });

  test("a new token that works only after a moment is waited for", async () => {
    gitlab.slowToSettle(250);
    const { world, rotations } = setUp(gitlab.make());
    expect(await rotations.handlers.start({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
  });

  test("revoked at once, and known to be dead", async () => {
    const value = gitlab.make();
    const { world, rotations } = setUp(value);
    expect(await rotations.handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: true } });
    expect(gitlab.alive(value)).toBe(false);
  });
});

describe.each(["github.com", "GitHub Enterprise Server"])("GitHub as %s", (place) => {
  let github: Github;
  beforeEach(async () => {
    github = await startGithub();
  });
  afterEach(() => github.stop());
  const setUp = (value: string) => {
    // github.com's address is fixed; its requests are led to the simulator at the last moment.
    const led = place === "github.com" ? { send: (request: Parameters<typeof http.send>[0]) => http.send({ ...request, url: request.url.replace("https://api.github.com", github.url) }) } : http;
    const world = createWorld(none, { provider: "github", baseUrl: place === "github.com" ? null : github.url }, value, { http: led, clock });
    return { world, rotations: world.start() };
  };

  test("page, paste, test, hand-over; dead only when refused, not at 202", async () => {
    const old = github.make({ scopes: ["repo", "workflow"] });
    const { world, rotations } = setUp(old);
    const started = await rotations.handlers.start({ id: world.tokenId }, cli);
    expect(started).toMatchObject({ ok: true, value: { step: "awaiting-value", page: expect.stringMatching(/settings\/tokens\/new\?description=tokenward-\w+&scopes=repo%2Cworkflow$/) } });

    const weak = github.make({ scopes: ["repo"] });
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(weak) }, cli)).toMatchObject({ ok: true, value: { step: "awaiting-value", problem: expect.stringContaining("workflow") } });
    const foreign = github.make({ login: "bob", scopes: ["repo", "workflow"] });
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(foreign) }, cli)).toMatchObject({ ok: true, value: { step: "awaiting-value", problem: expect.stringContaining("bob") } });
    expect([old, weak, foreign].map((value) => github.alive(value))).toEqual([true, true, true]);

    github.slowToRevoke(150);
    const expiresAt = Math.floor(Date.now() / 1000) * 1000 + 86_400_000;
    const made = github.make({ scopes: ["repo", "workflow"], expiresAt });
    expect(await rotations.handlers.supply({ id: world.rotationId(), value: secretOf(made) }, cli)).toMatchObject({ ok: true, value: { step: "done" } });
    expect([old, made].map((value) => github.alive(value))).toEqual([false, true]);
    expect(world.token().expiry).toEqual({ at: expiresAt, from: "provider" });
    expect(github.seen.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  test("the panic button waits for the refusal", async () => {
    const value = github.make();
    github.slowToRevoke(100);
    const { world, rotations } = setUp(value);
    expect(await rotations.handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: true } });
    expect(github.alive(value)).toBe(false);
  });
});
