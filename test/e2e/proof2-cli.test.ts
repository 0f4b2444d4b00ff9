import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuditEvent, Incident, Rotation, Token } from "@tokenward/shared/domain";
import { copyText, isWarned, launchBrowser, pasteInto, type Browser } from "../harness/browser.ts";
import { makeNpmAccount, type NpmAccount } from "../harness/npm-account.ts";
import { cannotRun, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { tw, twOk } from "../harness/tokenward.ts";

/** The life of one token with nothing but the command line and the browser's guard. */
describe.skipIf(cannotRun("session", "display", "browser"))("one token's life from the command line", () => {
  let session: Session;
  let account: NpmAccount;
  let browser: Browser;
  let id: string;
  const elsewhere = "https://paste.example/new";

  beforeAll(async () => {
    session = await startSession({ display: true });
    account = await makeNpmAccount(session);
  });
  afterAll(async () => {
    await browser?.stop();
    await account?.registry.stop();
    await session?.stop();
  });

  test("init makes the vault in the keychain and shows the recovery kit once", async () => {
    const made = await twOk(session, ["init", "--keychain", "os"]);
    expect(made.stdout).toMatch(/recovery kit/i);
    expect((await tw(session, ["init"])).code).not.toBe(0);
  });

  test("a token that verdaccio made is kept: in the inventory, its item in the keychain, its value nowhere in sight", async () => {
    const added = await twOk(session, ["token", "add", "--label", "ci-deploy", "--json"], { stdin: `${account.token}\n` });
    const token = Token.parse(added.json());
    ({ id } = token);
    expect(token).toMatchObject({ label: "ci-deploy", provider: "npm", version: 1, state: { kind: "active" } });
    expect(Token.array().parse((await twOk(session, ["token", "list", "--json"])).json())).toHaveLength(1);
    const items = await session.secretTool("service", "Tokenward");
    expect(items).toContain(`attribute.account = ${id}/1`);
    expect(items).not.toContain(account.token);
  });

  test("the value comes back byte for byte, and what cannot be kept is refused with a sentence", async () => {
    expect((await twOk(session, ["token", "get", "ci-deploy"])).stdout.trimEnd() === account.token).toBe(true);
    const duplicate = await tw(session, ["token", "add"], { stdin: account.token });
    expect(duplicate.code).not.toBe(0);
    expect(duplicate.stderr).toMatch(/already kept as “?ci-deploy/);
    expect(duplicate.stdout + duplicate.stderr).not.toContain(account.token);
    expect((await tw(session, ["token", "add"], { stdin: "" })).code).not.toBe(0);
  });

  test("the browser is installed and paired by comparing a code", async () => {
    await twOk(session, ["browser", "install"]);
    browser = await launchBrowser(session);
    const code = await browser.pair();
    expect(code).toMatch(/^\d{6}$/);
    expect((await twOk(session, ["browser", "status"])).stdout.replaceAll(/\s/g, "")).toContain(code);
    await twOk(session, ["browser", "approve", code]);
    await browser.knows(1);
  });

  test("pasting it elsewhere leaves the field empty, warns, and the incident is there within a second", async () => {
    await copyText(session, account.token);
    const page = await browser.open(elsewhere);
    const pastedAt = Date.now();
    await pasteInto(page);
    expect(await page.locator("#field").inputValue()).toBe("");
    await until("the warning", () => isWarned(page));
    const incident = await until("the incident", async () => Incident.array().parse((await twOk(session, ["incident", "list", "--json"])).json())[0]);
    expect(incident).toMatchObject({ tokenId: id, origin: "https://paste.example", outcome: "held", state: "open" });
    const reported = AuditEvent.array().parse((await twOk(session, ["audit", "list", "--json"])).json()).find(({ type }) => type === "incident.report");
    // By the log's own clock: asking for it costs a process start or two.
    expect(reported!.time - pastedAt).toBeLessThan(1_000);
    await page.close();
  });

  test("rotate: verdaccio refuses the old value and takes the new one, and .npmrc holds it", async () => {
    await twOk(session, ["token", "places", "ci-deploy", "--add", account.npmrc]);
    const rotated = Rotation.parse((await twOk(session, ["rotate", "ci-deploy", "--password-stdin", "--json"], { stdin: account.password })).json());
    expect(rotated).toMatchObject({ step: "done", problem: null, missing: [] });
    expect((await account.registry.whoami(account.token)).name).toBeNull();
    expect(await account.registry.publish(account.token, "from-the-old")).toBe(403);
    const next = await account.tokenInNpmrc();
    expect(next === account.token).toBe(false);
    expect(await account.registry.whoami(next)).toEqual({ status: 200, name: account.name });
    expect((await twOk(session, ["token", "get", "ci-deploy"])).stdout.trimEnd() === next).toBe(true);
    expect(await account.registry.listTokens(account.loginToken)).toHaveLength(1);
    expect(Token.parse((await twOk(session, ["token", "show", "ci-deploy", "--json"])).json())).toMatchObject({ version: 2, state: { kind: "active" } });
    // The value that was pasted is dead, so nothing is left to be done about the incident.
    expect(Incident.array().parse((await twOk(session, ["incident", "list", "--json"])).json())).toMatchObject([{ state: "closed" }]);
  });

  test("the audit log is clean", async () => {
    expect((await twOk(session, ["audit", "verify", "--json"])).json()).toMatchObject({ ok: true, firstBad: null });
  });

  test("locked: names are there, the value is not, and the guard still works", async () => {
    await twOk(session, ["lock"]);
    expect(Token.array().parse((await twOk(session, ["token", "list", "--json"])).json())).toHaveLength(1);
    const refused = await tw(session, ["token", "get", "ci-deploy"]);
    expect(refused.code).not.toBe(0);
    expect(refused.stdout).toBe("");
    const next = await account.tokenInNpmrc();
    await copyText(session, next);
    const page = await browser.open(elsewhere);
    await pasteInto(page);
    expect(await page.locator("#field").inputValue()).toBe("");
    await page.close();
    await twOk(session, ["unlock"]);
  });

  test("revoke kills it and says so only when the registry refuses it", async () => {
    const next = await account.tokenInNpmrc();
    expect((await twOk(session, ["revoke", "ci-deploy", "--yes", "--json"])).json()).toMatchObject({ confirmed: true });
    expect((await account.registry.whoami(next)).name).toBeNull();
    expect(await account.registry.listTokens(account.loginToken)).toEqual([]);
  });
});
