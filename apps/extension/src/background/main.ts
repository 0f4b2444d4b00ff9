import browser, { type Runtime } from "webextension-polyfill";
import { toBase64 } from "@tokenward/crypto/channel";
import { unreachable } from "@tokenward/shared/result";
import { readFromOwnPage, readFromPage, type FromOwnPage, type FromPage, type Knowledge, type LinkState, type PageKnowledge, type ReleaseInfo, type Status, type ToPage } from "../messages.ts";
import { readFromBirth } from "../birth-messages.ts";
import { say } from "../say.ts";
import { afterDecision, outcomeOf } from "./decide.ts";
import { clipboardState, forbidClipboard, forbiddenHosts } from "./clipboard-sites.ts";
import { createHappenings } from "./happenings.ts";
import { birthPagesAt, injectBirths, tellBirths } from "./birth-pages.ts";
import { createBirths } from "./births.ts";
import { createLink } from "./link.ts";
import { connectNative } from "./native-frames.ts";
import { browserName, hostOf, originOf } from "./place.ts";
import { createReleases } from "./releases.ts";
import { createReports } from "./reports.ts";
import { createRules, noTeam } from "./rules.ts";
import { createShelf } from "./shelf.ts";
import { openStore } from "./store.ts";

/** How long after one attempt to reach the vault the next may be caused, by a page that loads and by something a person did. */
const pageGapMs = 10_000;
const personGapMs = 1_000;

const now = (): number => Date.now();
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const store = openStore();
const releases = createReleases(createShelf("releases"), now);
const reports = createReports(store.reports, () => link.client(), now, () => undefined);
const happenings = createHappenings(createShelf("happenings"));
let holdSeconds = 2;
let knowledge: Promise<Knowledge> | null = null;

const tellFrames = async (message: ToPage): Promise<void> => {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
};

/** The last that the vault said, also while it is away; before the first pairing a key of this browser's own and no values. */
const currentKnowledge = (): Promise<Knowledge> =>
  (knowledge ??= (async () => {
    const kept = await store.knowledge();
    if (kept !== null) return kept;
    const own: Knowledge = { fingerprintKey: toBase64(crypto.getRandomValues(new Uint8Array(32))), known: [] };
    await store.keepKnowledge(own);
    return own;
  })());

const learn = async (next: Knowledge): Promise<void> => {
  const same = JSON.stringify(await currentKnowledge()) === JSON.stringify(next);
  knowledge = Promise.resolve(next);
  if (same) return;
  await store.keepKnowledge(next);
  await tellFrames({ kind: "refetch" });
};

const show = (state: LinkState): void => {
  const badges = { unpaired: ["!", "badge_unpaired"], pairing: ["…", "badge_pairing"], connecting: ["", "badge_connecting"], connected: ["", "badge_connected"], away: ["", "badge_away"] } as const;
  const [text, title] = state.kind === "connected" && state.vault === "locked" ? (["", "badge_locked"] as const) : badges[state.kind];
  void browser.action.setBadgeText({ text });
  void browser.action.setBadgeBackgroundColor({ color: "#855000" });
  void browser.action.setTitle({ title: say(title) });
};

const link = createLink({
  store, connect: connectNative, name: browserName(navigator.userAgent), onState: show, wait, now,
  onOpen: async (client) => {
    const reply = await client.browser.knowledge({});
    void reports.deliver();
    void births.learn();
    if (!reply.ok) return "locked";
    const known = [...reply.value.known];
    for (let from = reply.value.next; from !== null; ) {
      const more = await client.browser.knowledge({ from });
      // Half of it is not kept: what is known already stays in force until all of it can be had.
      if (!more.ok) return "locked";
      known.push(...more.value.known);
      from = more.value.next;
    }
    holdSeconds = reply.value.holdSeconds;
    await learn({ fingerprintKey: reply.value.fingerprintKey, known });
    return reply.value.state;
  },
});

/** Chromium's manifest asks for it, where the user wants it; Firefox has none. */
const hasClipboardSetting = (): boolean => "optional_permissions" in browser.runtime.getManifest();

const rules = createRules(store, noTeam, () => tellFrames({ kind: "refetch" }));
const births = createBirths({
  client: () => link.client(), wake: () => link.wake(pageGapMs), dismissed: createShelf("births"), now, onNews: () => void tellBirths(), onPlaces: (places) => void birthPagesAt(places),
});

const fromPage = async (message: FromPage, sender: Runtime.MessageSender): Promise<unknown> => {
  const tabId = sender.tab?.id ?? -1;
  const origin = originOf(sender);
  switch (message.kind) {
    case "knowledge":
      link.wake(pageGapMs);
      return { ...(await currentKnowledge()), rules: await rules.inForce() } satisfies PageKnowledge;
    case "held":
      void browser.action.setBadgeText({ tabId, text: String(await happenings.add(tabId, { title: message.title, at: now(), host: hostOf(origin), outcome: "held" })) });
      link.wake(personGapMs);
      await reports.add(message.sightings, "held", null, { origin, tabId });
      return true;
    case "passed":
      link.wake(personGapMs);
      await reports.add(message.sightings, "passed", null, { origin, tabId });
      return true;
    case "ask-release": {
      const id = await releases.ask({ pasteId: message.pasteId, tabId, frameId: sender.frameId ?? 0, origin, paste: message.paste });
      await browser.windows.create({ url: browser.runtime.getURL(`release.html#${id}`), type: "popup", width: 460, height: 580 });
      return true;
    }
    default:
      return unreachable(message);
  }
};

const fromOwnPage = async (message: FromOwnPage): Promise<unknown> => {
  switch (message.kind) {
    case "status":
      link.wake(personGapMs);
      return {
        link: link.state(), queued: await reports.count(), dropped: reports.dropped(), known: (await currentKnowledge()).known.length,
        heldHere: message.tabId === null ? [] : await happenings.inTab(message.tabId), lately: await happenings.lately(),
      } satisfies Status;
    case "pair":
      link.pair();
      return true;
    case "connect":
      link.wake(0);
      return true;
    case "unpair":
      knowledge = null;
      await store.keepKnowledge(null);
      await link.unpair();
      await tellFrames({ kind: "refetch" });
      return true;
    case "release-info": {
      const release = await releases.find(message.id);
      return (release === null ? null : { ...release.paste, place: hostOf(release.origin), holdSeconds }) satisfies ReleaseInfo;
    }
    case "clipboard-site": {
      if (message.block !== null) await forbidClipboard(store, message.host, message.block);
      return clipboardState(message.host, hasClipboardSetting());
    }
    case "clipboard-sites":
      return forbiddenHosts(store, hasClipboardSetting());
    case "release": {
      if (message.decision === "once" && message.reason.trim().length < 3) return false;
      const release = await releases.take(message.id);
      if (release === null) return false;
      const { sightings } = release.paste;
      const told: ToPage = { kind: "release", pasteId: release.pasteId };
      const inserted = await browser.tabs.sendMessage(release.tabId, told, { frameId: release.frameId }).catch(() => false);
      if (inserted !== true) return false;
      if (message.decision !== "once") await rules.keep(afterDecision(await store.rules(), message.decision, sightings, hostOf(release.origin)));
      const outcome = outcomeOf[message.decision];
      await happenings.decide(release.tabId, outcome);
      await reports.add(sightings, outcome, message.reason.trim() || null, { origin: release.origin, tabId: release.tabId });
      return true;
    }
    case "summon": {
      const vault = link.client();
      if (vault === null) return say("away_title");
      const answer = await vault.browser.summon({});
      return answer.ok ? null : answer.error.message;
    }
    case "rules":
      return rules.here();
    case "keep-rules":
      return rules.keep(message.rules);
    default:
      return unreachable(message);
  }
};

/** The browser vouches for the sender; nothing in the message does. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL("")) === true) {
    const read = readFromOwnPage(message);
    return read === null ? undefined : fromOwnPage(read);
  }
  const birth = sender.tab === undefined ? null : readFromBirth(message);
  if (birth !== null) return births.answer(birth, sender);
  const read = sender.tab === undefined ? null : readFromPage(message);
  return read === null ? undefined : fromPage(read, sender);
});

browser.tabs.onRemoved.addListener((tabId) => void happenings.forget(tabId));
browser.alarms.onAlarm.addListener(() => link.wake(0));
browser.runtime.onStartup.addListener(() => link.wake(0));
browser.runtime.onInstalled.addListener(({ reason }) => {
  link.wake(0);
  // Pages that were open before the guard came get it now.
  void guardOpenPages();
  if (reason === "install") void browser.runtime.openOptionsPage();
});
const guardOpenPages = async (): Promise<void> => {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ["content.js"], injectImmediately: true }).catch(() => undefined);
  await injectBirths();
};

// Said once more although it is the default: no content script reads what lies there. Firefox knows no such call.
void (browser.storage.session as { setAccessLevel?: (level: object) => Promise<void> }).setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
void browser.alarms.create("wake", { periodInMinutes: 0.5 });
link.wake(0);
