import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { pressNotice } from "./notice.ts";
import { githubToken, html, pasteInto, valueOf } from "./pages.ts";
import { germanFolder, scenes, showPage, teamPolicy, violations } from "./shown-page.ts";

const reason = lacking();
const named = Object.entries(scenes).map(([name, scene]) => ({ name, scene }));
const both = named.flatMap((each) => (["light", "dark"] as const).map((theme) => ({ ...each, theme })));

/** Presses Tab through the whole page and says what had the focus, each with whether that could be seen. */
const tabThrough = async (page: Page): Promise<{ readonly order: readonly number[]; readonly unseen: readonly string[]; readonly expected: readonly number[] }> => {
  const expected = await page.evaluate(() => {
    // A group of radios is one stop, at the chosen one.
    const stops = [...document.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']")].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked));
    (globalThis as { stops?: HTMLElement[] }).stops = stops;
    (document.activeElement as HTMLElement | null)?.blur();
    return stops.map((_, index) => index);
  });
  const seen: number[] = [];
  const unseen: string[] = [];
  // Once more than there are stops: behind the last comes the page itself.
  for (let press = 0; press <= expected.length; press++) {
    await page.keyboard.press("Tab");
    const { at, shows, what } = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
      return { at: (globalThis as unknown as { stops: HTMLElement[] }).stops.indexOf(active), shows: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)"), what: active.outerHTML.slice(0, 80) };
    });
    if (at === -1) {
      if (what.startsWith("<body")) continue;
      unseen.push(`not among the stops: ${what}`);
    } else if (!seen.includes(at)) {
      seen.push(at);
      if (!shows) unseen.push(what);
    }
  }
  // It may have begun in the middle, where the focus was put at the start.
  const from = seen.indexOf(0);
  return { order: [...seen.slice(from), ...seen.slice(0, from)], unseen, expected };
};

describe.skipIf(reason !== null)(reason === null ? "the extension's pages" : `the extension's pages (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  beforeAll(async () => void (browser = await launchGuarded(html)));
  afterAll(() => browser?.stop());

  test.each(both)("$name, $theme: nothing for axe or the policy to complain of", async ({ scene, theme }) => {
    const { page, complaints } = await showPage(browser, scene, theme);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "it is wider than its window").toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(named)("$name: Tab reaches every control in the page's order, and the focus can be seen", async ({ scene }) => {
    const { page } = await showPage(browser, scene, "dark");
    for (const summary of await page.locator("summary").all()) await summary.click();
    const { order, unseen, expected } = await tabThrough(page);
    expect(order).toEqual(expected);
    expect(unseen).toEqual([]);
    await page.close();
  });

  test("the next step is done by its button: copied, tried again, paired anew", async () => {
    const { page } = await showPage(browser, scenes["popup, agent away"]!, "light");
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the command" }).click();
    await page.getByText("Paste it into a terminal").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("tokenward agent start");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await page.evaluate("told")).toContainEqual({ kind: "connect" });
    await page.close();
    const { page: other } = await showPage(browser, scenes["popup, another vault"]!, "light");
    await other.getByRole("button", { name: "Pair with this vault" }).click();
    expect(await other.evaluate("told")).toContainEqual({ kind: "pair" });
    await other.close();
    await browser.context.clearPermissions();
  });

  test("a team's policy can be read and has nothing to press but what unfolds it", async () => {
    const { page } = await showPage(browser, scenes["options, everything"]!, "light");
    const team = page.getByRole("region", { name: "Your team’s policy" });
    await team.getByText("*.corp.example · trusted by us").waitFor();
    await team.getByText("It can be read here, not changed.").waitFor();
    expect(await team.locator("button, input, select, textarea, [contenteditable]").count()).toBe(0);
    await team.locator("summary").press("Enter");
    expect(JSON.parse((await team.locator("pre").textContent()) ?? "")).toEqual(teamPolicy);
    expect(await violations(page)).toEqual([]);
    // What is kept from here is the user's own alone.
    await page.getByLabel("Interrupt me").selectOption("block");
    const [kept] = (await page.evaluate<{ readonly kind: string; readonly rules?: object }[]>("told")).filter(({ kind }) => kind === "keep-rules");
    expect(kept?.rules).toEqual({ ...scenes["options, everything"]!.rules!.own, interruptsFrom: "block" });
    await page.close();
  });

  test("Escape takes back the question whether to forget the vault, and the focus goes back", async () => {
    const { page } = await showPage(browser, scenes["options, everything"]!, "light");
    await page.getByRole("button", { name: "Forget this vault…" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep it");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Forget this vault…");
    expect(await page.evaluate("told")).not.toContainEqual({ kind: "unpair" });
    await page.close();
  });

  test("the real window in which a held paste can be let through: axe-clean, and Escape keeps it out", async () => {
    await browser.copy(githubToken());
    const page = await browser.open("https://paste.example/");
    await pasteInto(page);
    await expect.poll(() => browser.heldAt("https://paste.example/*")).toHaveLength(1);
    await page.bringToFront();
    const opened = browser.context.waitForEvent("page");
    await pressNotice(page, "Paste anyway or allow…");
    const release = await opened;
    await release.getByRole("heading", { name: "Let it through?" }).waitFor();
    await release.getByRole("button", { name: "Keep it out" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await release.emulateMedia({ colorScheme });
      expect(await violations(release), colorScheme).toEqual([]);
    }
    const closed = release.waitForEvent("close");
    await release.keyboard.press("Escape").catch(() => undefined);
    await closed;
    expect(await valueOf(page)).toBe("");
    await page.close();
  });
});

describe.skipIf(reason !== null)("the extension's pages in German", () => {
  let browser: GuardedBrowser;
  const german = lacking() === null ? germanFolder() : null;
  beforeAll(async () => void (browser = await launchGuarded(html, german === null ? {} : { folder: german.folder })));
  afterAll(async () => {
    await browser?.stop();
    german?.remove();
  });

  test.each(named)("$name: axe-clean, and no wider than its window", async ({ scene }) => {
    const { page, complaints } = await showPage(browser, scene, "light");
    await expect.poll(() => page.locator("main").textContent()).toMatch(/Tresor|Durchlassen|Seite/);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
