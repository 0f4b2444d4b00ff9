import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Scene } from "../desktop/fake-bridge.ts";
import { cannotShow, showWindow, startChromium } from "../desktop/window.ts";

const unlocked: Scene = { state: "unlocked", now: Date.now() };
const id = (n: number): string => String(n).padStart(26, "0");
const calls = (page: Page): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { fakeCalls: string[] }).fakeCalls);

describe.skipIf(cannotShow() !== null)("the window", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser?.close());
  const show = async (route = "", scene = unlocked, file = "index.html"): Promise<Page> => (await showWindow(browser, scene, "dark", file, route)).page;

  test("a pasted token is recognised, named, kept and looked at; its field is empty afterwards and nothing of it is in the page", async () => {
    const page = await show();
    const value = randomBytes(18).toString("hex");
    await page.getByText("publish @acme").waitFor();
    await page.keyboard.press("n");
    await page.getByLabel("Token", { exact: true }).fill(value);
    await page.getByText("npm granular access token").waitFor();
    await expect.poll(() => page.getByLabel("Label").inputValue()).toBe("npm-laptop");
    await page.getByLabel("Registry").fill("https://packages.example.com");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("heading", { name: "npm-laptop" }).waitFor();
    expect(await page.content()).not.toContain(value);
    expect(await page.getByLabel("Details").textContent()).toContain("packages.example.com");
    await page.context().close();
  });

  test("a duplicate and a doubt are said, a taken label says what to do and loses nothing", async () => {
    const page = await show();
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByLabel("Token", { exact: true }).fill(`twice ${randomBytes(4).toString("hex")}`);
    await page.getByText("You already have this one.").waitFor();
    expect(await page.getByRole("button", { name: "Keep it" }).isDisabled()).toBe(true);
    await page.getByLabel("Token", { exact: true }).fill("cut in two");
    await page.getByText("Look again.").waitFor();
    await page.getByLabel("Label").fill("ci-deploy");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByText("Choose another label.").waitFor();
    expect(await page.getByLabel("Token", { exact: true }).inputValue()).toBe("cut in two");
    await page.context().close();
  });

  test("an incident leads to a rotation, and the answer to “is it safe now?” is green", async () => {
    const page = await show("/incidents");
    await page.getByRole("button", { name: "Rotate now" }).click();
    await page.getByText("You make the new token on GitHub").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Rotate" }).click();
    await page.getByLabel("New value").fill(randomBytes(16).toString("hex"));
    await page.getByRole("button", { name: "Use this one" }).click();
    await page.getByText("It is safe now.").waitFor();
    expect(await page.getByText("Old token refused by the provider").count()).toBe(1);
    await page.context().close();
  });

  test("a rotation that stopped can be tried again from its own row", async () => {
    const page = await show("/rotations");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("It is safe now.").waitFor();
    await page.context().close();
  });

  test("everything by keyboard: filter, walk, copy, go, back", async () => {
    const page = await show();
    await page.getByText("publish @acme").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("dns");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "dns-automation" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await page.getByRole("heading", { name: "release-upload" }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: "dns-automation" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel("Details").getByText(/copied · clears in \d+ s/).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByRole("heading", { name: "Activity" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "dns-automation" }).waitFor();
    expect((await calls(page)).filter((call) => call === "desktop.copy")).toHaveLength(1);
    await page.context().close();
  });

  test("a shown value is hidden by a click and leaves no text behind", async () => {
    const page = await show(`/inventory/${id(2)}`);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByText("made-up-value").waitFor();
    await page.getByRole("button", { name: "Hide" }).click();
    await expect.poll(() => page.content()).not.toContain("made-up-value");
    await expect.poll(() => calls(page)).toContain("desktop.endReveal");
    await page.context().close();
  });

  test("the first start makes a vault and shows the kit until it is stored", async () => {
    const page = await show("", { ...unlocked, state: "uninitialised", empty: true });
    await page.getByLabel("A file with a passphrase").check();
    await page.getByRole("button", { name: "Make the vault" }).click();
    await page.getByText("Use at least 10 characters").waitFor();
    await page.getByLabel("Passphrase", { exact: true }).fill("some long words");
    await page.getByLabel("Passphrase again").fill("some long words");
    await page.getByRole("button", { name: "Make the vault" }).click();
    await page.getByText("KIT0Q-KIT1Q").waitFor();
    expect(await page.getByRole("button", { name: "Go on" }).isDisabled()).toBe(true);
    await page.getByLabel("I have stored it").check();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("No tokens yet").waitFor();
    expect(await page.content()).not.toContain("KIT0Q");
    await page.context().close();
  });

  test("a locked vault shows its inventory when asked, and opens again", async () => {
    const page = await show("", { ...unlocked, state: "locked" });
    await page.getByRole("button", { name: "See the inventory, locked" }).click();
    await page.getByText("publish @acme").waitFor();
    await page.getByRole("main").getByRole("button", { name: "Unlock" }).click();
    await page.getByRole("button", { name: "Unlock", exact: true }).click();
    await page.getByText("Unlocked · lock").waitFor();
    await page.context().close();
  });

  test("a browser is paired by its code, places are found and kept, a token is deleted after a question", async () => {
    const page = await show("/settings");
    await page.getByText("417 302").waitFor();
    await page.getByRole("button", { name: "The codes are the same" }).click();
    await page.getByText("is paired.").waitFor();
    await page.getByRole("link", { name: /Inventory/ }).click();
    await page.getByText("evals").click();
    await page.getByRole("button", { name: "Find places" }).click();
    await page.getByLabel("~/code/app/.env").uncheck();
    await page.getByRole("button", { name: "Keep these places" }).click();
    await page.getByLabel("Where it is used").getByText("current").waitFor();
    expect(await page.getByLabel("Where it is used").textContent()).not.toContain("code/app");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete evals" }).click();
    await page.getByText("evals is gone from the vault.").waitFor();
    await page.context().close();
  });

  test("the popup finds, marks what was typed, copies with Enter and copies a reference with Ctrl-Enter", async () => {
    const page = await show("", unlocked, "popup.html");
    await page.getByText("ci-deploy").waitFor();
    await page.keyboard.type("dep");
    expect(await page.locator("u").allTextContents()).toEqual(["dep"]);
    await page.keyboard.press("Enter");
    await page.getByText(/copied · clears in/).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("ArrowRight");
    await page.getByText("rotate, show…").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await calls(page)).filter((call) => call.startsWith("desktop."))).toEqual(expect.arrayContaining(["desktop.copy", "desktop.copyReference", "desktop.openToken", "desktop.hidePopup"]));
    await page.context().close();
  });
});
