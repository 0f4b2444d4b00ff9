import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { kindById } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";
import type { Asker } from "@tokenward/shared/contract";
import { RotationId } from "@tokenward/shared/domain";
import { begin } from "../rotation/machine.ts";
import { codeOf, keep, must, opened } from "../testing/opened.ts";
import { cli, secretOf, textOfSecret } from "../testing/world.ts";

const browser: Asker = { caller: "extension", browser: "browser1" };
const draw = createDraw(() => randomInt(2 ** 40) / 2 ** 40);
const aValue = (kind: string): string => kindById(kind)?.examples(draw).hits.at(0) ?? "";
const github = { provider: "github", origin: "https://github.com", label: null, scopes: [], rotation: null };

const scene = async () => {
  const { world, vault } = await opened();
  const capture = (value: string, more: Partial<Omit<Parameters<typeof vault.handlers.browser.capture>[0], "value">> = {}) => {
    const given = secretOf(value);
    return { given, reply: vault.handlers.browser.capture({ ...github, ...more, value: given }, browser) };
  };
  return { world, vault, capture };
};

/** A guided rotation of a token, as it stands once its page is open. */
const waiting = async ({ world, vault }: Awaited<ReturnType<typeof scene>>, label: string, baseUrl?: string) => {
  const token = await keep(vault, label, aValue("github-personal"));
  if (baseUrl !== undefined) must(await vault.handlers.token.edit({ id: token.id, baseUrl }, cli));
  const entry = begin(RotationId.parse(world.records.rotations().length.toString().padStart(26, "0")), token, "guided", 0);
  world.records.write({ putRotations: [{ ...entry, step: "awaiting-value", newVersion: 2, account: "ann" }] });
  return entry;
};

test("a new token is kept with what its page says of it, and the window hears of it", async () => {
  const { world, vault, capture } = await scene();
  const value = aValue("github-personal");
  world.state.changed.length = 0;
  const { given, reply } = capture(value, { label: "ci\u202edeploy\n", scopes: ["repo", "workflow"], expiresAt: 1_900_000_000_000 });
  const kept = must(await reply);
  expect(kept).toMatchObject({ label: "cideploy", completedRotation: null, duplicate: false, problem: null });
  expect(world.records.token(kept.tokenId)).toMatchObject({
    provider: "github", kind: "github-personal", scopes: ["repo", "workflow"], expiry: { at: 1_900_000_000_000, from: "provider" }, baseUrl: null, lastFour: value.slice(-4),
  });
  expect(world.state.changed).toContain("token");
  expect(() => textOfSecret(given)).toThrow("wiped");
  const got = must(await vault.handlers.token.get({ ref: "cideploy" }, cli));
  expect(textOfSecret(got.value) === value).toBe(true);
});

test("a second token of the same name gets a number; a value that is kept already is not kept twice", async () => {
  const { capture, vault } = await scene();
  const value = aValue("github-fine-grained");
  await keep(vault, "ci-deploy", value);
  expect(must(await capture(value, { label: "another" }).reply)).toMatchObject({ label: "ci-deploy", duplicate: true });
  expect(must(await capture(aValue("github-personal"), { label: "ci-deploy" }).reply)).toMatchObject({ label: "ci-deploy 2", duplicate: false });
  expect(must(await capture(aValue("github-personal"), { expiresAt: null }).reply).label).toMatch(/github/i);
});

test("nothing is kept from elsewhere, or that is no token of the page's provider", async () => {
  const { capture, vault, world } = await scene();
  const value = aValue("github-personal");
  for (const origin of ["http://github.com", "https://github.com:8443", "https://github.com.evil.example", "https://xn--gthub-n4a.com", "https://gist.github.com", "https://gitlab.com", "null", ""]) {
    expect(codeOf(await capture(value, { origin }).reply), origin).toBe("invalid-input");
  }
  expect(codeOf(await capture(aValue("npm-access-token")).reply)).toBe("invalid-input");
  expect(codeOf(await capture(aValue("github-oauth")).reply)).toBe("invalid-input");
  world.state.now += 60_000;
  const { given, reply } = capture("hello");
  expect(codeOf(await reply)).toBe("invalid-input");
  expect(() => textOfSecret(given)).toThrow("wiped");
  expect(must(await vault.handlers.token.list({}, cli))).toEqual([]);
});

test("a locked vault keeps nothing, and says so", async () => {
  const { capture, vault } = await scene();
  must(await vault.handlers.vault.lock({ reason: "user" }, cli));
  const { given, reply } = capture(aValue("github-personal"));
  expect(codeOf(await reply)).toBe("locked");
  expect(() => textOfSecret(given)).toThrow("wiped");
  expect(must(await vault.handlers.browser.awaits({}, browser))).toMatchObject({ state: "locked" });
});

test("a waiting rotation takes the value the way it takes a pasted one; the old value and a second taking are refused", async () => {
  const it = await scene();
  const { capture, vault, world } = it;
  const entry = await waiting(it, "ci-deploy");
  expect(must(await vault.handlers.browser.awaits({}, browser))).toEqual({ state: "unlocked", places: [], awaits: [{ id: entry.id, provider: "github", label: "ci-deploy", name: `tokenward-${entry.id}`, host: null }] });
  const kept = must(await capture(aValue("github-personal"), { rotation: entry.id }).reply);
  expect(kept).toMatchObject({ tokenId: entry.tokenId, label: "ci-deploy", completedRotation: entry.id, duplicate: false });
  await expect.poll(() => world.records.rotations().at(0)?.step).not.toBe("awaiting-value");
  expect(codeOf(await capture(aValue("github-personal"), { rotation: entry.id }).reply)).toBe("conflict");
  expect(must(await vault.handlers.token.list({}, cli))).toHaveLength(1);
});

test("a rotation at a server of one's own takes no value from the provider's public page, nor the other way round", async () => {
  const it = await scene();
  const { capture, vault } = it;
  const own = await waiting(it, "at-work", "https://git.work.example/api/v3");
  const open = await waiting(it, "public", "https://api.github.com");
  const local = await waiting(it, "tried-out", "http://127.0.0.1:8080");
  const { awaits, places } = must(await vault.handlers.browser.awaits({}, browser));
  expect(awaits.map(({ label, host }) => [label, host])).toEqual([["at-work", "git.work.example"], ["public", null], ["tried-out", null]]);
  expect(places).toEqual([{ provider: "github", host: "git.work.example" }]);
  expect(codeOf(await capture(aValue("github-personal"), { rotation: own.id }).reply)).toBe("conflict");
  const work = { origin: "https://git.work.example" };
  expect(codeOf(await capture(aValue("github-personal"), { ...work, rotation: open.id }).reply)).toBe("conflict");
  expect(codeOf(await capture(aValue("github-personal"), { ...work, rotation: own.id }).reply)).toBe("ok");
  expect(codeOf(await capture(aValue("github-personal"), { rotation: local.id }).reply)).toBe("ok");
  const kept = must(await capture(aValue("github-personal"), work).reply);
  expect(must(await vault.handlers.token.show({ ref: kept.tokenId }, cli)).baseUrl).toBe("https://git.work.example/api/v3");
});

test("a flood of captures is stopped, and what was done stands in the log", async () => {
  const { capture, vault, world } = await scene();
  const codes = [];
  for (let time = 0; time < 15; time++) codes.push(codeOf(await capture(aValue("github-personal")).reply));
  expect(codes.filter((code) => code === "ok")).toHaveLength(10);
  expect(codes.slice(10)).toEqual(Array.from({ length: 5 }, () => "unavailable"));
  world.state.now += 60_000;
  expect(codeOf(await capture(aValue("github-personal")).reply)).toBe("ok");
  expect(must(await vault.handlers.audit.list({}, cli)).find(({ type }) => type === "browser.capture")).toMatchObject({ actor: "extension", subject: "browser1", data: { provider: "github", origin: "https://github.com" } });
});
