import { useEffect, useSyncExternalStore } from "react";
import type { Countdown } from "../../bridge/news.ts";
import { desktop, onNews } from "../bridge.ts";
import { useNow } from "./now.ts";

let current: Countdown = null;
const hearers = new Set<() => void>();
const set = (next: Countdown): void => {
  current = next;
  for (const hear of hearers) hear();
};
let listening = false;
const listen = (): void => {
  if (listening) return;
  listening = true;
  onNews((news) => {
    if (news.kind === "clipboard") set(news.countdown);
  });
  void desktop.clipboard({}).then((reply) => reply.ok && set(reply.value.countdown));
};

/** The copied value that is still on the clipboard, with the seconds until it is cleared; null when there is none. */
export const useCountdown = (): { readonly label: string; readonly seconds: number } | null => {
  useEffect(listen, []);
  const countdown = useSyncExternalStore((hear) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  }, () => current);
  useNow(500);
  // By the clock of this moment: the one of the last tick would show a second too many.
  return countdown === null ? null : { label: countdown.label, seconds: Math.max(0, Math.ceil((countdown.clearsAt - Date.now()) / 1_000)) };
};
