import type { Road, Sighting, ToPage } from "../messages.ts";
import { holdTextMs } from "../messages.ts";
import { askWorker, onWorkerMessage } from "./bridge.ts";
import { targetOf, type Target } from "./field.ts";
import type { Judge, Verdict } from "./judge.ts";
import { createNotice } from "./notice.ts";
import { textsOf } from "./texts.ts";

/**
 * How long a paste waits for the vault's known values when it comes before them, in milliseconds. Longer than that, and it is
 * judged by its shape alone: a guard that has lost its worker must not make pages unusable.
 */
const maxWaitMs = 1_000;

export interface GuardDeps {
  readonly judge: Judge;
  /** Resolves when the known values are here. */
  readonly ready: () => Promise<void>;
  readonly isReady: () => boolean;
  readonly refetch: () => void;
}

interface Held {
  readonly pasteId: string;
  readonly text: string;
  readonly target: Target;
}

/**
 * Stands before the page: on `window`, in the capture phase, before any script of the page. The decision is synchronous; what
 * the page gets, it gets after it. Returns what takes the guard away again.
 */
export const standGuard = ({ judge, ready, isReady, refetch }: GuardDeps): (() => void) => {
  const notice = createNotice();
  let held: Held | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;

  const keepOut = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const hold = (text: string, target: Target, verdict: Verdict): void => {
    const pasteId = crypto.randomUUID();
    held = { pasteId, text, target };
    clearTimeout(forget);
    // The text stays in this frame's memory, and no longer than a person needs to decide.
    forget = setTimeout(() => (held = null), holdTextMs);
    void askWorker({ kind: "held", sightings: verdict.sightings, title: verdict.title });
    notice.show(target.element, verdict, {
      keepOut: () => target.focus(),
      insert: (substitute) => void target.insert(substitute),
      askRelease: () => void askWorker({ kind: "ask-release", pasteId, paste: { title: verdict.title, detail: verdict.detail, what: verdict.label, kindName: verdict.kindName, waysOut: verdict.waysOut, sightings: verdict.sightings } }),
    });
  };

  const judgeTexts = (texts: readonly string[], road: Road, target: Element): Verdict | null => {
    for (const text of texts) {
      const verdict = judge(text, road, target);
      if (verdict !== null) return verdict;
    }
    return null;
  };

  const onTransfer = (event: Event): void => {
    // A page can make events; only the browser makes trusted ones (M2).
    if (!event.isTrusted) return;
    const road: Road = event.type === "drop" ? "drop" : "paste";
    const carried = textsOf(event instanceof ClipboardEvent ? event.clipboardData : (event as DragEvent).dataTransfer);
    if (carried === null) return;
    const target = targetOf(event);
    const verdict = judgeTexts(carried.all, road, target.element);
    if (verdict !== null) {
      keepOut(event);
      hold(carried.plain, target, verdict);
    } else if (!isReady()) {
      keepOut(event);
      void decideLater(carried.plain, carried.all, target, road);
    }
  };

  const decideLater = async (plain: string, all: readonly string[], target: Target, road: Road): Promise<void> => {
    await Promise.race([ready(), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]);
    const verdict = judgeTexts(all, road, target.element);
    if (verdict !== null) hold(plain, target, verdict);
    else target.insert(plain);
  };

  /** The second net: what reaches a field as a paste or drop by another way (a menu, a primary selection). */
  const onBeforeInput = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof InputEvent)) return;
    if (event.inputType !== "insertFromPaste" && event.inputType !== "insertFromDrop" && event.inputType !== "insertFromPasteAsQuotation") return;
    const road: Road = event.inputType === "insertFromDrop" ? "drop" : "paste";
    const text = event.data ?? textsOf(event.dataTransfer)?.plain ?? "";
    const target = targetOf(event);
    const verdict = text === "" ? null : judge(text, road, target.element);
    if (verdict === null) return;
    if (event.cancelable) {
      keepOut(event);
      hold(text, target, verdict);
    } else void askWorker({ kind: "passed", sightings: verdict.sightings satisfies readonly Sighting[] });
  };

  const listeners = [["paste", onTransfer], ["drop", onTransfer], ["beforeinput", onBeforeInput]] as const;
  const arm = (): void => listeners.forEach(([type, listener]) => window.addEventListener(type, listener, { capture: true }));
  arm();
  // document.open() takes every listener away, but not this observer, which is back before the next paste (M1). Adding twice is
  // once. Limit: a page that opens its document and listens for pastes in the same task stands before us from then on.
  const observer = new MutationObserver(arm);
  observer.observe(document, { childList: true });

  onWorkerMessage((message: ToPage) => {
    if (message.kind === "refetch") {
      refetch();
      return true;
    }
    if (held === null || held.pasteId !== message.pasteId) return false;
    const { text, target } = held;
    held = null;
    notice.close();
    return target.insert(text);
  });

  return () => {
    observer.disconnect();
    clearTimeout(forget);
    held = null;
    notice.close();
    for (const [type, listener] of listeners) window.removeEventListener(type, listener, { capture: true });
  };
};
