import type { Road } from "../messages.ts";
import { targetOf, type Target } from "./field.ts";
import { createLongTexts, longUnits } from "./long-text.ts";
import type { Verdict } from "./judge.ts";
import type { Post } from "./post.ts";
import { keepOut, pasteWords, type RoadWatch } from "./road.ts";
import type { CarriedFiles } from "./road-files.ts";
import { textsOf } from "./texts.ts";

/** Text that is pasted or dropped. What carries files goes on to `files` when its text may go in. */
export const watchTransfers = (post: Post, files: CarriedFiles): RoadWatch => {
  const longTexts = createLongTexts(post);

  const hold = (text: string, target: Target, verdict: Verdict): void =>
    post.hold({
      verdict, element: target.element, words: pasteWords, keepOut: () => target.focus(),
      insert: (substitute) => void target.insert(substitute), release: () => target.insert(text),
    });

  const judgeTexts = (texts: readonly string[], road: Road, element: Element): Verdict | null => {
    for (const text of texts) {
      const verdict = post.judge(text, road, element);
      if (verdict !== null) return verdict;
    }
    return null;
  };

  const decideLater = async (plain: string, all: readonly string[], target: Target, road: Road): Promise<void> => {
    await post.ready();
    const verdict = judgeTexts(all, road, target.element);
    if (verdict !== null) hold(plain, target, verdict);
    else target.insert(plain);
  };

  const onTransfer = (event: Event): void => {
    // A page can make events; only the browser makes trusted ones (M2).
    if (!event.isTrusted) return;
    const road: Road = event.type === "drop" ? "drop" : "paste";
    const transfer = event instanceof ClipboardEvent ? event.clipboardData : (event as DragEvent).dataTransfer;
    const carried = textsOf(transfer);
    if (carried !== null) {
      const target = targetOf(event);
      if (carried.all.some(({ length }) => length > longUnits)) {
        if (longTexts.isJudged(carried.plain)) return;
        keepOut(event);
        void longTexts.judge(carried, target, road);
        return;
      }
      const verdict = judgeTexts(carried.all, road, target.element);
      if (verdict !== null) {
        keepOut(event);
        hold(carried.plain, target, verdict);
        return;
      }
      if (!post.isReady() && transfer?.files.length === 0) {
        keepOut(event);
        void decideLater(carried.plain, carried.all, target, road);
        return;
      }
    }
    if (transfer !== null) files.carry(event as ClipboardEvent | DragEvent, transfer);
  };

  return { listeners: [["paste", onTransfer], ["drop", onTransfer]] };
};
