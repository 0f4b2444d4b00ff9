import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { GuardRules } from "@tokenward/shared/domain";
import type { Happening, LinkState, ReleaseInfo, RulesHere, Status } from "../../apps/extension/src/messages.ts";
import { extensionFolder, type GuardedBrowser } from "./guarded-browser.ts";

/** What the worker would answer; the page is the real one, in the real browser. */
export interface Scene {
  readonly page: "popup" | "options" | "release";
  readonly link?: LinkState;
  readonly heldHere?: readonly Happening[];
  readonly lately?: readonly Happening[];
  readonly known?: number;
  readonly queued?: number;
  readonly rules?: RulesHere;
  readonly release?: ReleaseInfo;
  /** Of the site in the tab. */
  readonly clipboard?: "open" | "blocked";
  readonly clipboardSites?: readonly string[];
}

const at = new Date(2026, 10, 3, 14, 5).getTime();
const happening = (title: string, host: string, outcome: Happening["outcome"], minutes: number): Happening => ({ title, host, outcome, at: at - minutes * 60_000 });
const held = happening("Your GitHub token and 2 more were not pasted", "paste.example", "held", 1);
const lately = [
  held, happening("An AWS access key was not uploaded", "a-very-long-name-of-some-host.in.the.cloud.of.somebody.example", "overridden", 12), happening("A Slack token is in this field", "chat.example", "passed", 40),
  happening("A secret was not sent", "wiki.example", "allowed", 200), happening("A secret was not pasted", "ci.example", "false-alarm", 300),
];
const connected: LinkState = { kind: "connected", vault: "unlocked" };
const own: GuardRules = {
  allowed: [{ host: "ci.example", provider: "npm", kind: "npm-granular", label: "release-bot" }, { host: "a-very-long-name-of-some-host.in.the.cloud.of.somebody.example", provider: "github", kind: "github-personal", label: null }],
  falseAlarms: [{ fingerprint: "ab".repeat(32) as never }, { kind: "generic-secret", host: "docs.example" }],
  places: [{ at: "wiki.example", class: "docs" }, { at: "*.chat.example", class: "chat" }],
  interruptsFrom: "note",
};
/** A policy as a team might make it. */
export const teamPolicy: GuardRules = { ...own, interruptsFrom: "warn", unfinished: "hold", places: [{ at: "*.corp.example", class: "team" }], cells: { "yours live": { "code-host": "block" } }, plainHttp: { known: "block" } };
const question = {
  title: "Your GitHub token ci-deploy was not pasted", detail: "paste.example is a paste bin: everybody can read what is there.", what: "ci-deploy", kindName: "GitHub personal access token", sightings: [], place: "paste.example", holdSeconds: 2,
};

/** The states that matter, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  "popup, not paired": { page: "popup", link: { kind: "unpaired", cause: null } },
  "popup, refused": { page: "popup", link: { kind: "unpaired", cause: "refused" }, lately, queued: 3 },
  "popup, the code": { page: "popup", link: { kind: "pairing", code: "042917" } },
  "popup, agent away": { page: "popup", link: { kind: "away", cause: "agent-away" }, known: 8, queued: 1, heldHere: [held], lately },
  "popup, another vault": { page: "popup", link: { kind: "away", cause: "other-vault" }, known: 8 },
  "popup, old extension": { page: "popup", link: { kind: "away", cause: "extension-old" }, known: 8 },
  "popup, locked": { page: "popup", link: { kind: "connected", vault: "locked" }, known: 8, clipboard: "open" },
  "popup, connected": { page: "popup", link: connected, known: 8, heldHere: [held, lately[1]!], lately, clipboard: "blocked" },
  "options, not paired": { page: "options", link: { kind: "unpaired", cause: null }, clipboardSites: [] },
  "options, everything": { page: "options", link: connected, known: 8, rules: { own, team: teamPolicy }, clipboardSites: ["mail.example", "reader.example"] },
  "release, once": { page: "release", release: { ...question, waysOut: [] } },
  "release, all ways": { page: "release", release: { ...question, waysOut: ["allow-here", "false-alarm"] } },
  "release, gone": { page: "release", release: null },
};

/** Runs in the page, before its own script. It stands alone. */
const installWorker = (answers: Readonly<Record<string, unknown>>): void => {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: unknown }; tabs: { query: unknown } } };
  const say = (answer: unknown, heard: unknown): Promise<unknown> => {
    if (typeof heard === "function") (heard as (answer: unknown) => void)(answer);
    return Promise.resolve(answer);
  };
  const told: unknown[] = ((globalThis as { told?: unknown[] }).told = []);
  chrome.runtime.sendMessage = (message: { readonly kind: string }, heard: unknown) => {
    if (message.kind !== "status") told.push(message);
    return say(answers[message.kind] ?? null, heard);
  };
  chrome.tabs.query = (_what: object, heard: unknown) => say([{ id: 1, url: "https://paste.example/" }], heard);
};

export interface Shown {
  readonly page: Page;
  /** Refused by the policy, or thrown. */
  readonly complaints: readonly string[];
}

export const showPage = async (browser: GuardedBrowser, scene: Scene, theme: "light" | "dark"): Promise<Shown> => {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  await page.setViewportSize(scene.page === "popup" ? { width: 360, height: 600 } : scene.page === "release" ? { width: 460, height: 580 } : { width: 1000, height: 1200 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  const status: Status = { link: scene.link ?? connected, queued: scene.queued ?? 0, dropped: 0, known: scene.known ?? 0, heldHere: scene.heldHere ?? [], lately: scene.lately ?? [] };
  await page.addInitScript(installWorker, {
    status, "rules": scene.rules ?? { own: {}, team: null }, "release-info": scene.release ?? null, "clipboard-site": scene.clipboard ?? "asked", "clipboard-sites": scene.clipboardSites ?? null,
  });
  await page.goto(`${browser.extension}/${scene.page}.html#1`);
  await page.locator("h1").waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
};

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** As the desktop's windows are looked at: by the debugger, which a page's policy does not bind. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`);
  });
};

/** The extension as a German browser shows it. Debian's Chromium speaks English only, whatever it is told. */
export const germanFolder = (): { readonly folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), "tw-german-"));
  cpSync(extensionFolder, folder, { recursive: true });
  cpSync(join(folder, "_locales", "de"), join(folder, "_locales", "en"), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
