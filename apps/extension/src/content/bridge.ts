import type { FromBirth, ToBirth } from "../birth-messages.ts";
import type { FromPage, ToPage } from "../messages.ts";

/** The little of the extension API that a content script needs; the polyfill would weigh more than the guard. */
interface ExtensionRuntime {
  /** Undefined once the extension was updated or removed under a page that is still open. */
  readonly id?: string;
  sendMessage(message: FromPage | FromBirth): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: ToPage | ToBirth, sender: { readonly id?: string }, respond: (answer: boolean) => void) => void): void;
  };
}
declare const browser: { readonly runtime: ExtensionRuntime } | undefined;
declare const chrome: { readonly runtime: ExtensionRuntime };

const runtime = typeof browser === "undefined" ? chrome.runtime : browser.runtime;

/** Asks the worker. Null when there is none to ask: the extension was just updated, or its worker failed. */
export const askWorker = async (message: FromPage | FromBirth): Promise<unknown> => {
  try {
    return runtime.id === undefined ? null : await runtime.sendMessage(message);
  } catch {
    return null;
  }
};

/** `answer` says whether the message was carried out. Only our own worker can send here; a page cannot. */
export const onWorkerMessage = (answer: (message: ToPage) => boolean): void => {
  runtime.onMessage.addListener((message, sender, respond) => {
    if (sender.id === runtime.id && message.kind !== "birth-again") respond(answer(message));
  });
};

/** Heard only where tokens are made. */
export const onBirthNews = (hear: () => void): void => {
  runtime.onMessage.addListener((message, sender) => {
    if (sender.id === runtime.id && message.kind === "birth-again") hear();
  });
};
