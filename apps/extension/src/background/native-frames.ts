import browser, { type Runtime } from "webextension-polyfill";
import { createInbox, type Frames } from "@tokenward/crypto/channel";
import { causeOfHostError, type LinkCause } from "@tokenward/shared/link-problem";
import { NATIVE_HOST_NAME } from "../identity.ts";
import { causeOfDisconnect } from "./disconnect-cause.ts";

/** Frames through the native host. `problem` is known once `receive` answered null; null then: the connection simply ended. */
export const connectNative = (): Frames & { problem(): LinkCause | null } => {
  const inbox = createInbox(1000, () => port.disconnect());
  const port: Runtime.Port = browser.runtime.connectNative(NATIVE_HOST_NAME);
  let problem: LinkCause | null = null;
  port.onMessage.addListener((frame: unknown) => {
    const hostError = typeof frame === "object" && frame !== null && "hostError" in frame ? frame.hostError : undefined;
    if (hostError === undefined) return inbox.push(frame);
    problem ??= causeOfHostError(hostError);
    inbox.end();
  });
  port.onDisconnect.addListener((ended) => {
    // Chromium says why in lastError, Firefox in the port's own error. What the host said itself is nearer to the cause.
    problem ??= causeOfDisconnect(ended.error?.message ?? browser.runtime.lastError?.message ?? "");
    inbox.end();
  });
  return {
    send: (frame) => port.postMessage(frame),
    receive: () => inbox.receive(),
    close: () => {
      port.disconnect();
      inbox.end();
    },
    problem: () => problem,
  };
};
