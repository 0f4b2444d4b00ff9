import type { Road } from "../messages.ts";
import type { Target } from "./field.ts";
import type { Verdict } from "./judge.ts";
import type { Post } from "./post.ts";
import { say } from "../say.ts";
import { pasteWords } from "./road.ts";
import type { CarriedTexts } from "./texts.ts";

/** UTF-16 units. Up to this a text is judged whole while the browser waits; a longer one is kept out first and looked at then: both ends, the rest in between other work. */
export const longUnits = 256 * 1024;
/** Of each end; and of each later part, with so much of the part before it that no token is cut: a private key has some 4,000. */
const endUnits = 64 * 1024;
const sliceUnits = 32 * 1024;
const overlapUnits = 8 * 1024;
/** Work in one go, ms, so that the page stays usable; and the pause after it. */
const sliceMs = 12;
/** A longer text is not put in for the user, which would freeze the page: it waits for the user's second paste. */
const maxTypedUnits = 1_000_000;
/** How long that second paste may take, ms. */
const judgedMs = 60_000;

export interface LongTexts {
  /** Judges a text that was kept out, and lets it in when nothing is found. */
  judge(carried: CarriedTexts, target: Target, road: Road): Promise<void>;
  /** Whether this very text was found harmless a moment ago. */
  isJudged(text: string): boolean;
}

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export const createLongTexts = (post: Post): LongTexts => {
  let judged: string | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;
  let running = 0;

  /** Of a long text nothing is offered but to keep it out: what stands in the middle was not masked. */
  const hold = (verdict: Verdict, plain: string, target: Target): void =>
    post.hold({ verdict: { ...verdict, reference: null, masked: null }, element: target.element, words: pasteWords, keepOut: () => target.focus(), insert: null, release: () => letIn(plain, target) });

  const letIn = (plain: string, target: Target): boolean => {
    if (plain.length <= maxTypedUnits && target.insert(plain)) return true;
    clearTimeout(forget);
    judged = plain;
    forget = setTimeout(() => (judged = null), judgedMs);
    target.focus();
    post.tell(target.element, say("long_again_title"), say("long_again_text"), null);
    return true;
  };

  const judgeRest = async (texts: readonly string[], road: Road, target: Target, isStopped: () => boolean): Promise<Verdict | null> => {
    let until = performance.now() + sliceMs;
    for (const text of texts)
      for (let at = 0; at < text.length; at += sliceUnits) {
        const verdict = post.judge(text.slice(Math.max(0, at - overlapUnits), at + sliceUnits), road, target.element);
        if (verdict !== null) return verdict;
        if (performance.now() < until) continue;
        await idle();
        if (isStopped()) return null;
        until = performance.now() + sliceMs;
      }
    return null;
  };

  return {
    isJudged: (text) => judged !== null && judged.length === text.length && judged === text,
    judge: async ({ plain, all }, target, road) => {
      const mine = ++running;
      const isStopped = (): boolean => mine !== running;
      // It is kept out already: the browser need not wait for the rest.
      await idle();
      for (const text of all)
        for (const end of [text.slice(0, endUnits), text.slice(-endUnits)]) {
          const verdict = post.judge(end, road, target.element);
          if (verdict !== null) return hold(verdict, plain, target);
        }
      post.tell(target.element, say("long_looking_title"), say("long_looking_text"), () => void running++);
      await post.ready();
      const verdict = await judgeRest(all, road, target, isStopped);
      if (isStopped()) return target.focus();
      if (verdict !== null) return hold(verdict, plain, target);
      post.closeTold();
      letIn(plain, target);
    },
  };
};
