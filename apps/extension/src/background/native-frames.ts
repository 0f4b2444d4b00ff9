import browser, { type Runtime } from "webextension-polyfill";
import { createInbox, type Frames } from "@tokenward/crypto/channel";
import { NATIVE_HOST_NAME } from "../identity.ts";

/** Why the native host is of no use: it is not installed, or it says that no agent runs. Null: the connection simply ended. */
export type HostProblem = "not-installed" | "agent-away" | "not-allowed" | null;

/** Frames through the native host. `problem` is known once `receive` answered null. */
export const connectNative = (): Frames & { problem(): HostProblem } => {
  const inbox = createInbox(1000, () => port.disconnect());
  const port: Runtime.Port = browser.runtime.connectNative(NATIVE_HOST_NAME);
  let problem: HostProblem = null;
  port.onMessage.addListener((frame: unknown) => {
    const hostError = typeof frame === "object" && frame !== null && "hostError" in frame ? frame.hostError : undefined;
    if (hostError === undefined) return inbox.push(frame);
    problem = hostError === "not-allowed" ? "not-allowed" : "agent-away";
    inbox.end();
  });
  port.onDisconnect.addListener((ended) => {
    // Chromium says why in lastError, Firefox in the port's own error.
    const why = ended.error?.message ?? browser.runtime.lastError?.message ?? "";
    if (/not found|forbidden|No such native application/i.test(why)) problem ??= /forbidden/i.test(why) ? "not-allowed" : "not-installed";
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
