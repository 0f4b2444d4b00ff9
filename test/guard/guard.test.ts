import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveWaiting, createFakeAgent, type FakeAgent } from "./fake-agent.ts";
import { knownValueOf } from "./known-value.ts";
import { lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { anyOf, githubToken, html, isWarned, pasteInto, valueOf } from "./pages.ts";

/** What no scanner knows: four words. Only the vault can recognise it. */
const ownSecret = Array.from({ length: 4 }, () => anyOf("abcdefghijklmnopqrstuvwxyz", 6)).join(" ");

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "the guard" : `the guard (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  let agent: FakeAgent;
  const fingerprintKey = randomBytes(32);

  beforeAll(async () => {
    browser = await launchGuarded(html);
    agent = createFakeAgent(browser.address, fingerprintKey);
    agent.known = [knownValueOf(fingerprintKey, ownSecret, { provider: "generic", kind: "generic-secret", label: "old-database", allowedHosts: ["db.example"] })];
    await agent.start();
  });
  afterAll(async () => {
    await browser?.stop();
    await agent?.stop();
  });

  test("before it is paired it already knows the shapes of tokens, and reports wait", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://paste.example/");
    await pasteInto(page);
    await expect.poll(() => isWarned(page)).toBe(true);
    expect(await valueOf(page)).toBe("");
    await page.close();
    expect(agent.reports).toEqual([]);
  });

  test("pairing: the same code on both sides, approved, and what waited arrives", async () => {
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByRole("button", { name: "Pair" }).click();
    const shown = await popup.locator(".code").textContent();
    expect(await approveWaiting(agent)).toBe(shown?.replaceAll(/\D/g, ""));
    await popup.getByText("connected to your vault").waitFor();
    await popup.getByText("Knows one of your tokens").waitFor();
    await expect.poll(() => agent.reports.length).toBe(1);
    expect(agent.reports[0]).toMatchObject({ provider: "github", origin: "https://paste.example", road: "paste", outcome: "held", reason: null });
    await popup.close();
  });

  test("a token is kept out elsewhere and passes on its provider's own host", async () => {
    const token = githubToken();
    await browser.copy(`export TOKEN=${token}`);
    const home = await browser.open("https://github.com/settings");
    await pasteInto(home);
    expect(await valueOf(home)).toBe(`export TOKEN=${token}`);
    expect(await isWarned(home)).toBe(false);
    await home.close();
    const page = await browser.open("https://github.com.evil.example/");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    await page.keyboard.press("Escape");
    await page.locator("#rich").click();
    await page.keyboard.press("Control+Shift+V");
    expect(await page.locator("#rich").textContent()).toBe("");
    await expect.poll(() => agent.reports.filter(({ origin }) => origin === "https://github.com.evil.example").length).toBe(2);
    await page.close();
  });

  test("a token of the vault is known whatever its shape, and passes where its owner said", async () => {
    await browser.copy(`the password is ${ownSecret}, keep it`);
    const allowed = await browser.open("https://app.db.example/");
    await pasteInto(allowed);
    expect(await valueOf(allowed)).toContain(ownSecret);
    await allowed.close();
    const page = await browser.open("https://chat.example/");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    // Tab to "Paste a reference".
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => valueOf(page)).toBe("the password is tokenward://generic/old-database, keep it");
    await pasteInto(page);
    await page.keyboard.press("Escape");
    expect(await isWarned(page)).toBe(false);
    expect(await valueOf(page)).not.toContain(ownSecret);
    await page.close();
  });

  test("harmless text and images pass, and nothing is shown", async () => {
    await browser.copy("d41d8cd98f00b204e9800998ecf8427e 550e8400-e29b-41d4-a716-446655440000 npm install left-pad");
    const page = await browser.open("https://harmless.example/");
    await pasteInto(page);
    expect(await valueOf(page)).toContain("left-pad");
    expect(await isWarned(page)).toBe(false);
    await page.waitForTimeout(300);
    expect(agent.reports.filter(({ origin }) => origin === "https://harmless.example")).toEqual([]);
    await page.close();
  });

  test("document.open() does not disarm it: before, in a loop, and inside the key press that pastes (M1)", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://paste.example/");
    for (const times of [1, 1000]) {
      await page.evaluate((times) => {
        for (let time = 0; time < times; time++) {
          document.open();
          document.write('<textarea id="field"></textarea>');
          document.close();
        }
      }, times);
      await pasteInto(page);
      expect(await valueOf(page), `${times}`).toBe("");
    }
    await page.evaluate(() => {
      addEventListener("keydown", (event) => {
        if (!event.ctrlKey || event.key !== "v") return;
        document.open();
        document.write('<textarea id="field"></textarea>');
        document.close();
        document.querySelector("textarea")?.focus();
      });
    });
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    await page.close();
  });

  test("events that a page makes do nothing at all (M2)", async () => {
    const page = await browser.open("https://fake.example/");
    await page.evaluate((token) => {
      const target = document.querySelector("textarea")!;
      for (let time = 0; time < 200; time++) {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", token);
        target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
        target.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
        target.dispatchEvent(new InputEvent("beforeinput", { inputType: "insertFromPaste", data: token, bubbles: true, cancelable: true }));
        for (const type of ["input", "click", "keydown", "focus"]) target.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }, githubToken());
    expect(await isWarned(page)).toBe(false);
    await page.waitForTimeout(300);
    // By its origin: a report of an earlier test may still be on its way.
    expect(agent.reports.filter(({ origin }) => origin === "https://fake.example")).toEqual([]);
    await page.close();
  });

  test("every kind of frame is guarded (M4)", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://frames.example/frames");
    await page.bringToFront();
    for (const name of ["srcdoc", "sandboxed", "blank", "foreign", "nested"]) {
      let frame = page.frameLocator(`#${name}`);
      if (name === "nested") for (let depth = 5; depth > 1; depth--) frame = frame.frameLocator("iframe");
      await frame.locator("#field").click();
      await page.keyboard.press("Control+V");
      await page.waitForTimeout(50);
      expect(await frame.locator("#field").inputValue(), name).toBe("");
    }
    await page.close();
  });

  test("a page that overrides everything it can reach changes nothing", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://hostile.example/hostile");
    await pasteInto(page);
    await page.waitForTimeout(100);
    expect(await valueOf(page)).toBe("");
    await expect.poll(() => agent.reports.some(({ origin }) => origin === "https://hostile.example")).toBe(true);
    await page.close();
  });

  test("a page that removes the warning has gained nothing, and the popup still tells", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://remover.example/");
    await page.evaluate(() => new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach((node) => node instanceof HTMLElement && node.popover && node.remove()))).observe(document, { childList: true, subtree: true }));
    await pasteInto(page);
    await page.waitForTimeout(100);
    expect(await isWarned(page)).toBe(false);
    expect(await valueOf(page)).toBe("");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("");
    expect(await browser.heldAt("https://remover.example/")).toEqual(["A GitHub token was not pasted", "A GitHub token was not pasted"]);
    await page.close();
  });

  test("text that is dropped is judged like text that is pasted", async () => {
    const page = await browser.open("https://paste.example/");
    await page.evaluate((token) => {
      const source = document.createElement("div");
      source.id = "source";
      source.textContent = token;
      document.body.prepend(source);
      getSelection()?.selectAllChildren(source);
    }, githubToken());
    const from = (await page.locator("#source").boundingBox())!;
    const to = (await page.locator("#field").boundingBox())!;
    await page.mouse.move(from.x + 40, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 30, { steps: 3 });
    await page.mouse.move(to.x + 40, to.y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => isWarned(page)).toBe(true);
    expect(await valueOf(page)).toBe("");
    await expect.poll(() => agent.reports.some(({ road }) => road === "drop")).toBe(true);
    await page.close();
  });

  test("paste anyway needs the extension's own window, a reason and a held button, and is recorded", async () => {
    const token = githubToken();
    await browser.copy(token);
    const page = await browser.open("https://ci.example/");
    await pasteInto(page);
    const opening = browser.context.waitForEvent("page");
    for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    const window = await opening;
    await window.getByRole("button", { name: /Hold/ }).waitFor();
    expect(await window.getByRole("button", { name: /Hold/ }).isDisabled()).toBe(true);
    // The worker may die while a person thinks.
    await browser.killWorker();
    await window.getByLabel(/Why/).fill("one-time set-up");
    await window.getByRole("button", { name: /Hold/ }).hover();
    await window.mouse.down();
    await window.waitForTimeout(400);
    await window.mouse.up();
    await window.waitForTimeout(100);
    expect(await valueOf(page)).toBe("");
    await window.mouse.down();
    await expect.poll(() => valueOf(page), { timeout: 5_000 }).toBe(token);
    await expect.poll(() => agent.reports.find(({ outcome }) => outcome === "overridden")).toMatchObject({ reason: "one-time set-up", origin: "https://ci.example" });
    await page.close();
  });

  test("with the agent away it still knows the vault's values; each report arrives exactly once after its return", async () => {
    await agent.stop();
    await browser.copy(ownSecret);
    for (const host of ["away1", "away2"]) {
      const page = await browser.open(`https://${host}.example/`);
      await pasteInto(page);
      expect(await valueOf(page)).toBe("");
      await page.close();
    }
    agent.loseNextAnswer = true;
    await agent.start();
    await expect.poll(() => agent.loseNextAnswer, { timeout: 15_000 }).toBe(false);
    await agent.start();
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByText("connected to your vault").waitFor({ timeout: 15_000 });
    const arrived = (): string[] => agent.reports.filter(({ origin }) => /away[12]/.test(origin)).map(({ reportId }) => reportId);
    await expect.poll(() => new Set(arrived()).size, { timeout: 10_000 }).toBe(2);
    // The one whose answer was lost came again under its own id; the vault counts an id once.
    expect(arrived()).toHaveLength(3);
    await expect.poll(() => popup.locator("footer").textContent()).not.toContain("wait");
    await popup.close();
  });
});
