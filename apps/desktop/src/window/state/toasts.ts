import { useSyncExternalStore } from "react";
import type { ToastWords, Tone } from "@tokenward/ui";

/** The few words that come and go at the edge of the window. */
let toasts: readonly ToastWords[] = [];
let nextId = 1;
const hearers = new Set<() => void>();
const set = (next: readonly ToastWords[]): void => {
  toasts = next;
  for (const hear of hearers) hear();
};

export const dismiss = (id: number): void => set(toasts.filter((toast) => toast.id !== id));
/** Bad news stays until it is dismissed: it says what to do. */
export const say = (says: string, tone: Tone = "plain"): void => {
  const id = nextId++;
  // The same words again take the place of the first.
  set([...toasts.filter((toast) => toast.says !== says).slice(-3), { id, tone, says }]);
  if (tone !== "danger") setTimeout(dismiss, 6_000, id);
};
export const useToasts = (): readonly ToastWords[] =>
  useSyncExternalStore((hear) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  }, () => toasts);
