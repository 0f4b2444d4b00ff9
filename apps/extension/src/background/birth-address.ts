import type { Runtime } from "webextension-polyfill";
import type { Address } from "@tokenward/providers/births";

/** The address that a browser vouches for: of a tab's top frame, over https, with an origin of its own. Null for every other. */
export const birthAddressOf = (sender: Runtime.MessageSender): Address | null => {
  // Chromium gives `origin`; the polyfill's types do not know it. A sandboxed document's is "null", whatever its address.
  const { origin } = sender as { readonly origin?: string };
  if (sender.frameId !== 0 || sender.url === undefined || !URL.canParse(sender.url)) return null;
  const { protocol, hostname, port, origin: own } = new URL(sender.url);
  return protocol === "https:" && (origin === undefined || origin === own) ? { protocol, hostname, port } : null;
};
