import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { births } from "@tokenward/providers/births";
import { RotationId } from "@tokenward/shared/domain";
import { awaitCard, cardIn, press } from "./births/card.ts";
import { documented } from "./births/documented.html.ts";
import { newValue, type BirthPage } from "./births/page.ts";
import { undocumented } from "./births/undocumented.html.ts";
import { approveWaiting, createFakeAgent, type FakeAgent } from "./fake-agent.ts";
import { lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { knownValueOf } from "./known-value.ts";
import { html as plainHtml } from "./pages.ts";

const pages = [...documented, ...undocumented];
/** As far as these tests wait for what must not come: three times what an offer takes. */
const patienceMs = 1_500;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "new tokens on their providers' pages" : `new tokens on their providers' pages (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  let agent: FakeAgent;
  let page: Page;
  const fingerprintKey = randomBytes(32);
  let body: (url: URL) => string = plainHtml;
  const serve = (html: string | ((url: URL) => string)): void => {
    body = typeof html === "string" ? () => html : html;
  };
  const go = (url: string) => page.goto(url, { waitUntil: "domcontentloaded" });
  const [github] = documented as [BirthPage, ...BirthPage[]];

  beforeAll(async () => {
    browser = await launchGuarded((url) => (url.hostname === "clip.example" ? plainHtml(url) : `<!doctype html><meta charset="utf-8"><title>A page</title>${body(url)}`));
    agent = createFakeAgent(browser.address, fingerprintKey);
    await agent.start();
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByRole("button", { name: "Pair" }).click();
    await popup.locator(".code").textContent();
    await approveWaiting(agent);
    await popup.getByText("connected to your vault").waitFor();
    await popup.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.open("https://clip.example/");
    Object.assign(agent, { awaits: [], places: [], state: "unlocked" });
    agent.captured.length = 0;
  });
  afterAll(async () => {
    await browser?.stop();
    await agent?.stop();
  });

  test("there is a page for every rule", () => {
    expect([...new Set(pages.map(({ provider }) => provider))].toSorted()).toEqual(births.map(({ provider }) => provider).toSorted());
  });

  test("every page's token is offered and kept with what the page says of it", async () => {
    const wrong: string[] = [];
    for (const { provider, kind, url, html, says } of pages) {
      await page.close();
      page = await browser.open("https://clip.example/");
      const value = newValue(kind);
      serve(html(value));
      await go(url);
      try {
        await awaitCard(page, /^A new .* token$/);
        await press(page, /^Keep it in Tokenward$/);
        await awaitCard(page, /^It is in your vault$/);
      } catch (cause) {
        wrong.push(`${provider}: ${(cause as Error).message}`);
        continue;
      }
      const kept = agent.captured.at(-1);
      if (kept?.value !== value) wrong.push(`${provider}: another value`);
      const { label, scopes, expiresAt } = { label: null, scopes: [], expiresAt: undefined, ...says };
      const read = { label: kept?.label, scopes: kept?.scopes, expiresAt: kept?.expiresAt, origin: kept?.origin, rotation: kept?.rotation };
      const wanted = { label, scopes, expiresAt, origin: new URL(url).origin, rotation: null };
      if (JSON.stringify(read) !== JSON.stringify(wanted)) wrong.push(`${provider}: ${JSON.stringify(read)} instead of ${JSON.stringify(wanted)}`);
    }
    expect(wrong).toEqual([]);
    expect(agent.captured).toHaveLength(pages.length);
  }, 600_000);

  test("what the form said is known on the page after it", async () => {
    const value = newValue("github-personal");
    serve(({ pathname }) => pathname.endsWith("/new")
      ? `<form action="/settings/tokens" method="get"><input name="oauth_access[description]"><select name="oauth_access[default_expires_at]"><option value="30">30 days</option><option value="none">No expiration</option></select>
         <input type="checkbox" name="oauth_access[scopes][]" value="repo"><input type="checkbox" name="oauth_access[scopes][]" value="gist"><button id="make">Generate token</button></form>`
      : github.html(value));
    await go("https://github.com/settings/tokens/new");
    await page.locator("input").first().fill("ci-deploy");
    await page.locator("select").selectOption("none");
    await page.locator('[value="repo"]').check();
    await page.locator("#make").click();
    await awaitCard(page, /^A new GitHub token$/);
    await press(page, /^Keep/);
    await awaitCard(page, /in your vault$/);
    expect(agent.captured).toMatchObject([{ label: "ci-deploy", scopes: ["repo"], expiresAt: null }]);
  });

  test("a waiting rotation is finished from the page, the one whose name the page says first", async () => {
    const waiting = (label: string, digit: string, host: string | null = null) => ({ id: RotationId.parse(digit.repeat(26)), provider: "github", label, name: `tokenward-${digit}`, host });
    agent.awaits = [waiting("other", "1"), waiting("ci-deploy", "2"), waiting("at-work", "3", "git.work.example"), { ...waiting("elsewhere", "4"), provider: "gitlab" }];
    const value = newValue("github-personal");
    serve(`<input name="oauth_access[description]" value="tokenward-2">${github.html(value)}`);
    await go(github.url);
    const card = await awaitCard(page, /^Is this the new ci-deploy\?$/);
    expect(card.buttons.map(({ text }) => text)).toEqual(["Finish the rotation of ci-deploy", "Finish the rotation of other", "Keep it as a new token", "Not now"]);
    await press(page, /^Finish the rotation of ci-deploy$/);
    await awaitCard(page, /^The rotation of ci-deploy goes on$/);
    expect(agent.captured).toMatchObject([{ rotation: "2".repeat(26), provider: "github" }]);
    expect(agent.captured[0]?.value === value).toBe(true);
  });

  test("a token that appears later, or only in what is copied, is offered, too", async () => {
    serve('<main id="app"></main>');
    await go(github.url);
    const late = newValue("github-personal");
    await page.evaluate((html) => (document.querySelector("#app")!.innerHTML = html), github.html(late));
    await awaitCard(page, /^A new GitHub token$/);
    await press(page, /^Not now$/);
    // A field that is typed into is not read by itself; what is copied out of it is.
    const hidden = newValue("github-personal");
    await page.evaluate((value) => {
      document.querySelector("#app")!.innerHTML = "<input id=typed>";
      document.querySelector<HTMLInputElement>("#typed")!.value = value;
    }, hidden);
    await page.waitForTimeout(patienceMs);
    expect(await cardIn(page)).toBeNull();
    await page.locator("#typed").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+C");
    await awaitCard(page, /^A new GitHub token$/);
    await press(page, /^Keep/);
    await awaitCard(page, /in your vault$/);
    expect(agent.captured.map(({ value }) => value === hidden)).toEqual([true]);
  });

  test("locked: it says so, nothing is sent, and after the unlock the offer comes by itself", async () => {
    agent.state = "locked";
    const value = newValue("github-personal");
    serve(github.html(value));
    await go(github.url);
    const card = await awaitCard(page, /^Unlock Tokenward to keep this token$/);
    expect(card.buttons.map(({ text }) => text)).toEqual(["Not now"]);
    expect(agent.captured).toEqual([]);
    agent.state = "unlocked";
    agent.changed();
    await awaitCard(page, /^A new GitHub token$/);
    await press(page, /^Keep/);
    await awaitCard(page, /in your vault$/);
    expect(agent.captured).toHaveLength(1);
  });

  test("a token of the vault, a declined one and one of another provider are not offered; a declined one not after a reload either", async () => {
    const own = newValue("github-personal");
    agent.known = [knownValueOf(fingerprintKey, own, { provider: "github", kind: "github-personal", label: "mine", allowedHosts: [] })];
    agent.changed();
    await page.waitForTimeout(500);
    for (const value of [own, newValue("npm-access-token"), "ghp_ and nothing behind it"]) {
      serve(github.html(value));
      await go(github.url);
      await page.waitForTimeout(patienceMs);
      expect(await cardIn(page)).toBeNull();
    }
    serve(github.html(newValue("github-personal")));
    await go(github.url);
    await awaitCard(page, /^A new GitHub token$/);
    await press(page, /^Not now$/);
    await page.reload({ waitUntil: "domcontentloaded" });
    await page.waitForTimeout(patienceMs);
    expect(await cardIn(page)).toBeNull();
    expect(agent.captured).toEqual([]);
  });

  test("a host of the vault's own GitLab is a place of birth, once the vault names it", async () => {
    const gitlab = documented.find(({ provider }) => provider === "gitlab")!;
    serve(gitlab.html(newValue(gitlab.kind)));
    const url = "https://git.work.example/-/user_settings/personal_access_tokens";
    await go(url);
    await page.waitForTimeout(patienceMs);
    expect(await cardIn(page)).toBeNull();
    agent.places = [{ provider: "gitlab", host: "git.work.example" }];
    agent.changed();
    await page.waitForTimeout(1_000);
    await go(url);
    await awaitCard(page, /^A new GitLab token$/);
    await press(page, /^Keep/);
    await awaitCard(page, /in your vault$/);
    expect(agent.captured).toMatchObject([{ origin: "https://git.work.example", provider: "gitlab" }]);
  });

  test("look-alikes, users' pages, other paths and ports, and a provider's page inside another: no offer", async () => {
    const { pathname } = new URL(github.url);
    serve(({ pathname: asked }) => asked === "/holder" ? '<iframe src="https://github.com/settings/tokens" width="600" height="300"></iframe>' : github.html(newValue("github-personal")));
    const places = [
      "https://github.com.evil.example", "https://xn--gthub-n4a.com", "https://githüb.com", "https://gıthub.com", "https://www.github.com", "https://gist.github.com", "https://somebody.github.io", "https://raw.githubusercontent.com",
      "https://github.co", "https://github-com.example", "https://github.com:8443", "https://npmjs.org", "https://www.npmjs.org", "https://pypi.io",
    ].map((origin) => `${origin}${pathname}`);
    for (const url of [...places, "https://github.com/somebody/repository/issues/1", "https://github.com/settingsx/tokens", "https://evil.example/holder"]) {
      await go(url);
      await page.waitForTimeout(patienceMs / 2);
      expect(await cardIn(page), url).toBeNull();
    }
    expect(agent.captured).toEqual([]);
  }, 60_000);

  test("a hostile page of a provider's host: made-up clicks keep nothing, a hundred tokens are no birth, and offers end", async () => {
    serve(`<script>addEventListener("load", () => setInterval(() => { for (const card of document.querySelectorAll("div[popover]")) for (const type of ["click", "mousedown", "pointerup"]) card.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true })); }, 20))</script>${github.html(newValue("github-personal"))}`);
    await go(github.url);
    await awaitCard(page, /^A new GitHub token$/);
    await page.waitForTimeout(patienceMs);
    expect(agent.captured).toEqual([]);
    await page.evaluate((values) => (document.body.innerHTML = values.map((value) => `<code>${value}</code>`).join("")), Array.from({ length: 100 }, () => newValue("github-personal")));
    await press(page, /^Not now$/);
    await page.waitForTimeout(patienceMs);
    expect(await cardIn(page)).toBeNull();
    let shown = 1;
    for (let time = 0; time < 12; time++) {
      await page.evaluate((html) => (document.body.innerHTML = html), github.html(newValue("github-personal")));
      await page.waitForTimeout(patienceMs / 2);
      if ((await cardIn(page)) === null) break;
      shown++;
      await page.waitForTimeout(450);
      await press(page, /^Not now$/);
    }
    expect(shown).toBe(8);
  }, 90_000);
});
