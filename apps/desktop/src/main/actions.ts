import { shell } from "electron";
import type { Client, RpcError } from "@tokenward/shared/contract";
import type { Token, TokenId } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Agent } from "./agent.ts";
import type { Clipboard } from "./clipboard.ts";
import { takeText } from "./plain.ts";
import type { Purpose } from "./presence.ts";
import type { DesktopActions } from "./relay.ts";
import { isAllowedLink } from "./security.ts";
import type { Windows } from "./windows.ts";

type Confirm = (id: TokenId, label: string, purpose: Purpose) => Promise<Result<{ readonly ticket: string }, RpcError>>;

export interface ActionDeps {
  readonly agent: Agent;
  readonly clipboard: Clipboard;
  readonly windows: Windows;
  readonly confirm: Confirm;
  readonly offered: ReadonlySet<string>;
}

/** The way of writing a token down without its value. */
export const referenceOf = ({ provider, label }: Pick<Token, "provider" | "label">): string => `tokenward://${encodeURIComponent(provider)}/${encodeURIComponent(label)}`;

/** Copies a token's value: asks for presence when the agent wants it. The same for window, popup and tray. */
export const copyToken = async (deps: { readonly desktop: Client<"desktop">; readonly clipboard: Clipboard; readonly confirm: Confirm }, id: TokenId): Promise<Result<{ readonly seconds: number }, RpcError>> => {
  const { desktop, clipboard, confirm } = deps;
  let taken = await desktop.token.take({ id });
  if (!taken.ok && taken.error.code === "presence-required") {
    const token = await desktop.token.show({ ref: id });
    if (!token.ok) return token;
    const granted = await confirm(id, token.value.label, "copy");
    if (!granted.ok) return granted;
    taken = await desktop.token.take({ id, ticket: granted.value.ticket });
  }
  if (!taken.ok) return taken;
  const { value, label, clipboardSeconds } = taken.value;
  await clipboard.copySecret(takeText(value), label, clipboardSeconds);
  return ok({ seconds: clipboardSeconds });
};

/** What the pages may ask of the desktop itself. */
export const createActions = ({ agent, clipboard, windows, confirm, offered }: ActionDeps): DesktopActions => ({
  "desktop.copy": ({ id }) => copyToken({ desktop: agent.desktop, clipboard, confirm }, id as TokenId),
  "desktop.copyReference": async ({ id }) => {
    const token = await agent.desktop.token.show({ ref: id });
    if (!token.ok) return token;
    await clipboard.copyPlain(referenceOf(token.value));
    return ok({});
  },
  "desktop.reveal": async ({ id }) => {
    const token = await agent.desktop.token.show({ ref: id });
    if (!token.ok) return token;
    const granted = await confirm(token.value.id, token.value.label, "show");
    if (!granted.ok) return granted;
    windows.protect(true);
    const revealed = await agent.window.token.reveal({ id: token.value.id, ticket: granted.value.ticket });
    if (!revealed.ok) windows.protect(false);
    return revealed;
  },
  "desktop.endReveal": async () => {
    windows.protect(false);
    return ok({});
  },
  "desktop.openPage": async ({ page }) => {
    if (!isAllowedLink(page) && !(offered.has(page) && isSecure(page))) return err({ code: "not-allowed", message: "Tokenward does not open this address by itself." });
    setImmediate(() => void shell.openExternal(page));
    return ok({});
  },
  "desktop.openToken": async ({ id }) => {
    windows.hideSearch();
    windows.open(`/inventory/${id}`);
    return ok({});
  },
  "desktop.hidePopup": async () => {
    windows.hideSearch();
    return ok({});
  },
  "desktop.clipboard": async () => ok({ countdown: clipboard.countdown() }),
});

const isSecure = (page: string): boolean => {
  try {
    return new URL(page).protocol === "https:";
  } catch {
    return false;
  }
};
