import { useEffect, useState, type ReactNode } from "react";
import browser from "webextension-polyfill";
import type { ClipboardState } from "../background/clipboard-sites.ts";
import { say } from "../say.ts";
import { ask } from "./ask.ts";

/** Forbids a site's scripts to read the clipboard, which fires no event that a guard could see. Nothing where the browser has no such setting. */
export const ClipboardSwitch = ({ host }: { readonly host: string }): ReactNode => {
  const [state, setState] = useState<ClipboardState | null>(null);
  const tell = async (block: boolean | null): Promise<void> => setState(await ask<ClipboardState>({ kind: "clipboard-site", host, block }));
  useEffect(() => void ask<ClipboardState>({ kind: "clipboard-site", host, block: null }).then(setState), [host]);
  // The browser asks the user for the permission itself, and only on a click: it comes first, before anything is awaited. The types do not know this one.
  const forbid = (): void => void browser.permissions.request({ permissions: ["contentSettings" as never] }).then((granted) => (granted ? tell(true) : undefined));
  if (state === null || state === "asked") return null;
  return state === "blocked" ? (
    <p className="quiet">{say("clipboard_forbidden", host)} <button type="button" className="link" onClick={() => void tell(false)}>{say("clipboard_let_ask")}</button></p>
  ) : <button type="button" className="link" onClick={forbid}>{say("clipboard_forbid", host)}</button>;
};
