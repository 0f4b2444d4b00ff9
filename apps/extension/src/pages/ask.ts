import browser from "webextension-polyfill";
import type { FromOwnPage } from "../messages.ts";

/** Asks the worker. The answer's shape is the worker's own promise: both are one program of one version. */
export const ask = async <T>(message: FromOwnPage): Promise<T> => (await browser.runtime.sendMessage(message)) as T;
