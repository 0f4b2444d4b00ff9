import { linkCauseOf, type ChannelCause } from "@tokenward/crypto/channel";
import type { LinkCause } from "@tokenward/shared/link-problem";

/**
 * Why a native port closed, from the browser's own words; null when they say nothing. Chromium's: extensions/browser/api/messaging/
 * native_message_host.cc; Firefox's: toolkit/components/extensions/NativeMessaging.sys.mjs. They are not translated.
 */
export const causeOfDisconnect = (words: string): LinkCause | null => {
  if (/not found|No such native application/i.test(words)) return "host-missing";
  if (/forbidden/i.test(words)) return "host-forbidden";
  if (/Failed to start/i.test(words)) return "host-broken";
  // Firefox says only this of a host that could not be started, also through the portal of a snap.
  if (/unexpected error/i.test(words)) return "host-broken";
  if (/has exited|Error when communicating/i.test(words)) return "host-exited";
  return null;
};

/** Why the channel did not come to be. `heard`: whether the other end said anything at all. */
export const causeOfChannel = (cause: ChannelCause, heard: boolean): LinkCause => (cause === "timeout" && !heard ? "host-silent" : linkCauseOf(cause));
