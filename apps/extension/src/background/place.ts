import type { Runtime } from "webextension-polyfill";

/**
 * Where a message came from, as the browser says: scheme and host, never a path. A frame without an origin of its own (sandboxed,
 * `data:`) is named by the page that holds it.
 */
export const originOf = (sender: Runtime.MessageSender): string => {
  // Chromium gives `origin`; the polyfill's types do not know it.
  const { origin } = sender as { readonly origin?: string };
  for (const candidate of [origin, sender.url, sender.tab?.url]) {
    if (candidate === undefined || !URL.canParse(candidate)) continue;
    const { protocol, host } = new URL(candidate);
    if (protocol === "file:") return "file://";
    if (host !== "") return `${protocol}//${host}`;
  }
  return "unknown:";
};

/** How a person names an origin: its host without the port; the origin itself where it has none. */
export const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname || origin : origin);

/** `Chromium on Linux`. */
export const browserName = (userAgent: string): string => {
  const names = [["Firefox/", "Firefox"], ["Edg/", "Edge"], ["OPR/", "Opera"], ["Vivaldi", "Vivaldi"], ["Chrome/", "Chromium"]] as const;
  const systems = [["Windows", "Windows"], ["Mac OS X", "macOS"], ["CrOS", "ChromeOS"], ["Android", "Android"], ["Linux", "Linux"]] as const;
  const find = (table: readonly (readonly [string, string])[]): string | undefined => table.find(([mark]) => userAgent.includes(mark))?.[1];
  return `${find(names) ?? "A browser"} on ${find(systems) ?? "this computer"}`;
};
