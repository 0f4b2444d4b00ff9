import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacking } from "./guarded-browser.ts";
import { noticeTitle, pressNotice } from "./notice.ts";
import { anyOf, githubToken, pasteInto, valueOf } from "./pages.ts";
import { launchPaired, type Paired } from "./paired-browser.ts";

const ownSecret = Array.from({ length: 4 }, () => anyOf("abcdefghijklmnopqrstuvwxyz", 6)).join(" ");
const html = (): string => `<!doctype html><meta charset="utf-8"><title>A page</title><button id="ajax">Post</button>
  <form id="form" action="/sent"><textarea id="field" name="text" rows="3"></textarea><input id="line" name="line"><input id="password" name="password" type="password"><button id="send">Send</button></form>
  <div id="rich" contenteditable style="min-height:2em;border:1px solid"></div>
  <script>window.clicks = 0; document.querySelector("#ajax").onclick = () => window.clicks++;</script>`;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "roads into a page" : `roads into a page (not run: ${reason})`, () => {
  let paired: Paired;
  beforeAll(async () => {
    paired = await launchPaired(html, ownSecret);
  });
  afterAll(() => paired?.stop());

  const reportOf = (host: string) => paired.agent.reports.findLast(({ origin }) => origin === `https://${host}`);
  const patient = { timeout: 10_000 };

  test("text that dictation or an input method puts in at once is kept out before it is there", async () => {
    const page = await paired.browser.open("https://insert.example/");
    for (const field of ["#field", "#line", "#rich"]) {
      await page.locator(field).click();
      await page.keyboard.insertText(githubToken());
      await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was kept out of this field");
      expect(await page.locator(field).evaluate((element) => (element as HTMLInputElement).value ?? element.textContent)).toBe("");
      await pressNotice(page, "Keep it out");
    }
    await page.locator("#field").click();
    await page.keyboard.insertText("npm install left-pad");
    expect(await valueOf(page)).toBe("npm install left-pad");
    await expect.poll(() => reportOf("insert.example"), patient).toMatchObject({ road: "typed", outcome: "held" });
    await page.close();
  });

  test("a token typed key by key is told of, reported as passed, and taken out, masked or replaced by a reference", async () => {
    const page = await paired.browser.open("https://typed.example/");
    await page.locator("#field").click();
    await page.keyboard.type(`see ${ownSecret} there`);
    await expect.poll(() => noticeTitle(page), patient).toBe("Your token is in this field");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
    await pressNotice(page, "Put a reference there");
    await expect.poll(() => valueOf(page), patient).toBe("see tokenward://generic/old-database there");
    await page.locator("#rich").click();
    await page.keyboard.type(`key ${githubToken()}`);
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token is in this field");
    await pressNotice(page, "Take it out");
    await expect.poll(async () => (await page.locator("#rich").textContent())?.trim(), patient).toBe("key");
    await expect.poll(() => reportOf("typed.example"), patient).toMatchObject({ road: "typed", outcome: "passed" });
    await page.close();
  });

  test("typing a password into a login is nobody's business, and what only may be a secret is not told of while typing", async () => {
    const page = await paired.browser.open("https://login.example/");
    await page.locator("#password").click();
    await page.keyboard.type(ownSecret);
    await page.locator("#field").click();
    await page.keyboard.type(`password=${anyOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 24)}`);
    await page.waitForTimeout(1_500);
    expect(await noticeTitle(page)).toBeNull();
    expect(reportOf("login.example")).toBeUndefined();
    await page.close();
  });

  test.each([
    ["its button", "#send", "click"], ["Enter in a line", "#line", "Enter"],
  ] as const)("a form is not sent by %s, until the user says so in the extension's window", async (_how, selector, act) => {
    const host = `${act.toLowerCase()}.submit.example`;
    const page = await paired.browser.open(`https://${host}/`);
    await page.locator("#line").click();
    const token = githubToken();
    await page.keyboard.type(token);
    if (act === "click") await page.locator(selector).click();
    else await page.keyboard.press(act);
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was not sent");
    expect(page.url()).toBe(`https://${host}/`);
    const opening = paired.browser.context.waitForEvent("page");
    await pressNotice(page, "Send anyway or allow…");
    const window = await opening;
    await window.getByLabel(/Why/).fill("a test of it");
    await window.getByRole("button", { name: /Hold/ }).hover();
    await window.mouse.down();
    await expect.poll(() => window.isClosed() || reportOf(host)?.outcome === "overridden", { timeout: 15_000 }).toBe(true);
    await page.bringToFront();
    if (act === "Enter") await page.locator(selector).press("Enter");
    await page.waitForURL(`**/sent?*${token}*`);
    await expect.poll(() => reportOf(host), patient).toMatchObject({ outcome: "overridden", reason: "a test of it" });
    await page.close();
  });

  test("a button outside any form is not pressed either, nor does the page's own requestSubmit send it", async () => {
    const page = await paired.browser.open("https://ajax.example/");
    await page.locator("#rich").click();
    await page.keyboard.type(githubToken());
    await page.locator("#ajax").click();
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was not sent");
    expect(await page.evaluate("window.clicks")).toBe(0);
    await pressNotice(page, "Mask it");
    await expect.poll(() => page.locator("#rich").textContent(), patient).toContain("••••");
    await page.locator("#ajax").click();
    expect(await page.evaluate("window.clicks")).toBe(1);
    await page.locator("#line").click();
    await page.keyboard.type(githubToken());
    await page.evaluate(() => document.querySelector("form")?.requestSubmit());
    await page.waitForTimeout(300);
    expect(page.url()).toBe("https://ajax.example/");
    await page.close();
  });

  test("form.submit() asks nobody, and sends it masked", async () => {
    const page = await paired.browser.open("https://formdata.example/");
    await page.locator("#line").click();
    const token = githubToken();
    await page.keyboard.type(token);
    await page.evaluate(() => document.querySelector("form")?.submit());
    await page.waitForURL("**/sent?*");
    expect(decodeURIComponent(page.url())).toContain(`line=••••${token.slice(-4)}`);
    await page.close();
  });

  test("a page that plants tokens in its own fields and sends them learns nothing", async () => {
    const page = await paired.browser.open("https://planted.example/");
    await page.evaluate(([token, own]) => {
      document.querySelector("textarea")!.value = token!;
      document.querySelector<HTMLInputElement>("#line")!.value = own!;
      document.querySelector("form")?.requestSubmit();
    }, [githubToken(), ownSecret]);
    await page.waitForURL("**/sent?*");
    expect(reportOf("planted.example")).toBeUndefined();
    await page.close();
  });

  test("what another program filled in is looked for among the vault's values when a person sends it", async () => {
    const page = await paired.browser.open("https://filled.example/");
    await page.evaluate((own) => (document.querySelector<HTMLInputElement>("#line")!.value = own), ownSecret);
    await page.locator("#send").click();
    await expect.poll(() => noticeTitle(page), patient).toBe("Your token was not sent");
    expect(page.url()).toBe("https://filled.example/");
    await page.close();
  });

  test("a text of a third of a million characters waits for its verdict, and goes in when nothing is found", async () => {
    const page = await paired.browser.open("https://long.example/");
    await paired.browser.copyLong("the quick brown fox jumps over it\n", 9_000, "");
    await pasteInto(page);
    await expect.poll(async () => (await valueOf(page)).length, { timeout: 20_000 }).toBe(9_000 * 34);
    await page.locator("#field").evaluate((field) => ((field as HTMLTextAreaElement).value = ""));
    await paired.browser.copyLong(`${"word ".repeat(30_000)}${githubToken()} ${"word ".repeat(30_000)}`, 1, "");
    await pasteInto(page);
    await expect.poll(() => noticeTitle(page), { timeout: 20_000 }).toBe("A GitHub token was not pasted");
    expect(await valueOf(page)).toBe("");
    await page.close();
  }, 60_000);
});
