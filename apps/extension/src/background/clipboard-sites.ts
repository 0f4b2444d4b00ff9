import type { Store } from "./store.ts";

/** What Chromium calls the reading of the clipboard by a page's script, which fires no event that a guard could see (M3). */
interface ContentSetting {
  set(details: { readonly primaryPattern: string; readonly setting: "block" | "ask" }): Promise<void>;
  get(details: { readonly primaryUrl: string }): Promise<{ readonly setting: string }>;
}
declare const chrome: { readonly contentSettings?: { readonly clipboard?: ContentSetting } } | undefined;

/**
 * `blocked`: scripts of this site cannot read the clipboard; Ctrl+V works as ever. `open`: the browser asks, or the user allowed it.
 * `not-permitted`: the extension was not given `contentSettings`. `asked`: this browser has no such setting; Firefox asks its user at each reading.
 */
export type ClipboardState = "blocked" | "open" | "not-permitted" | "asked";

const setting = (): ContentSetting | null => (typeof chrome === "undefined" ? null : (chrome.contentSettings?.clipboard ?? null));

/** Host names only: what a content setting of Chromium takes as a pattern, and the user sees in the browser's settings. */
const isHost = (host: string): boolean => URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host;

export const clipboardState = async (host: string, canHave: boolean): Promise<ClipboardState> => {
  const clipboard = setting();
  if (clipboard === null) return canHave ? "not-permitted" : "asked";
  if (!isHost(host)) return "open";
  return (await clipboard.get({ primaryUrl: `https://${host}/` })).setting === "block" ? "blocked" : "open";
};

/** Those of the kept hosts that are still forbidden: the user may have said otherwise in the browser's own settings. Null where there is no such setting. */
export const forbiddenHosts = async (store: Pick<Store, "clipboardHosts">, canHave: boolean): Promise<readonly string[] | null> => {
  if (setting() === null) return canHave ? [] : null;
  const hosts = await store.clipboardHosts();
  const states = await Promise.all(hosts.map((host) => clipboardState(host, canHave)));
  return hosts.filter((_, at) => states[at] === "blocked");
};

/** {@link setClipboard}, and remembers it for the list. */
export const forbidClipboard = async (store: Pick<Store, "clipboardHosts" | "keepClipboardHosts">, host: string, isBlocked: boolean): Promise<void> => {
  if (!(await setClipboard(host, isBlocked))) return;
  const others = (await store.clipboardHosts()).filter((other) => other !== host);
  await store.keepClipboardHosts(isBlocked ? [...others, host].toSorted() : others);
};

/** Forbids, or leaves to the browser's own question. False: it could not be said. Chromium offers this API on secure pages only. */
const setClipboard = async (host: string, isBlocked: boolean): Promise<boolean> => {
  const clipboard = setting();
  if (clipboard === null || !isHost(host)) return false;
  await clipboard.set({ primaryPattern: `https://${host}/*`, setting: isBlocked ? "block" : "ask" });
  return true;
};
