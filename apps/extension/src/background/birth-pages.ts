import browser from "webextension-polyfill";
import type { OwnPlace } from "@tokenward/providers/births";
import { birthMatches } from "../birth-matches.ts";
import type { ToBirth } from "../birth-messages.ts";

const script = "birth.js";
const registered = "own-births";

/** Puts the script on the user's own hosts, too, and takes it from those that are no longer theirs. It asks the worker before it does anything. */
export const birthPagesAt = async (places: readonly OwnPlace[]): Promise<void> => {
  const matches = places.flatMap(({ host }) => (/^[a-z0-9.-]+$/.test(host) ? [`https://${host}/*`] : []));
  const { scripting } = browser as unknown as { scripting: { registerContentScripts(scripts: object[]): Promise<void>; unregisterContentScripts(which: object): Promise<void> } };
  await scripting.unregisterContentScripts({ ids: [registered] }).catch(() => undefined);
  if (matches.length > 0) await scripting.registerContentScripts([{ id: registered, matches, js: [script], runAt: "document_end", allFrames: false, persistAcrossSessions: false }]).catch(() => undefined);
};

/** Pages that were open before the script came get it now. */
export const injectBirths = async (): Promise<void> => {
  for (const { id } of await browser.tabs.query({ url: birthMatches() }))
    if (id !== undefined) void browser.scripting.executeScript({ target: { tabId: id }, files: [script] }).catch(() => undefined);
};

export const tellBirths = async (): Promise<void> => {
  const told: ToBirth = { kind: "birth-again" };
  for (const { id } of await browser.tabs.query({ url: "https://*/*" })) if (id !== undefined) void browser.tabs.sendMessage(id, told, { frameId: 0 }).catch(() => undefined);
};
