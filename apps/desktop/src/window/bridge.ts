import type { Client, RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import { vaultCalls, type Call } from "../bridge/calls.ts";
import type { Countdown, News } from "../bridge/news.ts";

/** Secrets are bytes on this side of the bridge: the page has no use for more, and zeroes them after use. */
type Bytes = Uint8Array;
type Exchange<V> = V extends Secret ? Bytes : V;
type Plain<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]: Exchange<T[K]> } : T;
type OnPage<F> = F extends (input: infer I) => Promise<Result<infer O, RpcError>> ? (input: Plain<I>) => Promise<Result<Plain<O>, RpcError>> : never;

export type Vault = { readonly [N in keyof Client<"window">]: { readonly [V in keyof Client<"window">[N]]: OnPage<Client<"window">[N][V]> } };

type Answer<T> = Promise<Result<T, RpcError>>;
export interface Desktop {
  copy(input: { readonly id: string }): Answer<{ readonly seconds: number }>;
  copyReference(input: { readonly id: string }): Answer<object>;
  reveal(input: { readonly id: string }): Answer<{ readonly value: Bytes }>;
  endReveal(input: object): Answer<object>;
  openPage(input: { readonly page: string }): Answer<object>;
  openToken(input: { readonly id: string }): Answer<object>;
  hidePopup(input: object): Answer<object>;
  clipboard(input: object): Answer<{ readonly countdown: Countdown }>;
}

/** What the preload puts on the page. */
export type Bridge = { readonly [C in Call]: (input: unknown) => Promise<unknown> } & { readonly onNews: (hear: (news: News) => void) => void };

const bridge = (globalThis as unknown as { readonly tw: Bridge }).tw;

const nested = (calls: readonly Call[]): Record<string, Record<string, (input: unknown) => Promise<unknown>>> => {
  const table: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {};
  for (const call of calls) {
    const [noun, verb] = call.split(".") as [string, string];
    (table[noun] ??= {})[verb] = bridge[call];
  }
  return table;
};

/** The contract as the window sees it. The table is built from names; its type is derived from the contract. */
export const vault = nested(vaultCalls) as unknown as Vault;
export const desktop = nested(["desktop.copy", "desktop.copyReference", "desktop.reveal", "desktop.endReveal", "desktop.openPage", "desktop.openToken", "desktop.hidePopup", "desktop.clipboard"])["desktop"] as unknown as Desktop;
export const onNews = (hear: (news: News) => void): void => bridge.onNews(hear);
