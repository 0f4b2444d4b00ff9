import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveWaiting, createFakeAgent, type FakeAgent } from "./fake-agent.ts";
import { knownValueOf } from "./known-value.ts";
import { lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { anyOf, html, pasteInto, valueOf } from "./pages.ts";

/** What no scanner knows: four words. Only the vault can recognise it. */
const ownSecret = Array.from({ length: 4 }, () => anyOf("abcdefghijklmnopqrstuvwxyz", 6)).join(" ");

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "what the guard knows" : `what the guard knows (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  let agent: FakeAgent;
  const fingerprintKey = randomBytes(32);

  beforeAll(async () => {
    browser = await launchGuarded(html);
    agent = createFakeAgent(browser.address, fingerprintKey);
    agent.known = [knownValueOf(fingerprintKey, ownSecret, { provider: "generic", kind: "generic-secret", label: "old-database", allowedHosts: ["db.example"] })];
    await agent.start();
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByRole("button", { name: "Pair" }).click();
    await popup.locator(".code").waitFor();
    await approveWaiting(agent);
    await popup.getByText("Knows one of your tokens").waitFor();
    await popup.close();
  });
  afterAll(async () => {
    await browser?.stop();
    await agent?.stop();
  });

  test("what the vault learns, the guard knows at once", async () => {
    const fresh = anyOf("abcdefghijklmnopqrstuvwxyz-", 30);
    const page = await browser.open("https://paste.example/");
    agent.known = [...agent.known, knownValueOf(fingerprintKey, fresh, { provider: "generic", kind: "generic-secret", label: "fresh", allowedHosts: [] })];
    agent.changed();
    await page.waitForTimeout(500);
    await browser.copy(fresh);
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    await page.close();
  });

  test("more values than one message to a browser can hold are all known", async () => {
    const few = agent.known;
    const last = anyOf("abcdefghijklmnopqrstuvwxyz-", 33);
    const one = (value: string, label: string) => knownValueOf(fingerprintKey, value, { provider: "generic", kind: "generic-secret", label, allowedHosts: [] });
    agent.known = [...few, ...Array.from({ length: 6_000 }, (_, index) => one(anyOf("abcdefghijklmnopqrstuvwxyz-", 30), `token number ${index}`)), one(last, "the last one")];
    agent.changed();
    const page = await browser.open("https://paste.example/");
    await browser.copy(last);
    await expect.poll(async () => {
      await page.locator("#field").fill("");
      await pasteInto(page);
      return valueOf(page);
    }, { timeout: 10_000, interval: 500 }).toBe("");
    agent.known = few;
    agent.changed();
    await page.close();
  });

  test("a worker that is killed comes back, proves itself again and has forgotten nothing", async () => {
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByText("connected to your vault").waitFor();
    await browser.killWorker();
    await popup.getByText("connected to your vault").waitFor();
    await popup.close();
    await browser.copy(ownSecret);
    await browser.killWorker();
    const page = await browser.open("https://afterdeath.example/");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    await expect.poll(() => agent.reports.filter(({ origin }) => origin === "https://afterdeath.example").length, { timeout: 5_000 }).toBe(1);
    await page.close();
  });

  test("after a restart of the browser, with the agent away, the vault's values are still known", async () => {
    await agent.stop();
    await browser.restart();
    await browser.copy(ownSecret);
    const page = await browser.open("https://restarted.example/");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    await agent.start();
    await expect.poll(() => agent.reports.at(-1)?.origin, { timeout: 15_000 }).toBe("https://restarted.example");
    await page.close();
  });
});
