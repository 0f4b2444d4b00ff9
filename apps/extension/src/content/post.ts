import type { Road, Sighting } from "../messages.ts";
import { holdTextMs } from "../messages.ts";
import { askWorker } from "./bridge.ts";
import type { JudgeAt, Strictness } from "./engine.ts";
import type { Verdict } from "./judge.ts";
import { createNotice, type NoticeWords } from "./notice.ts";
import { heldWhenItFails } from "./unread.ts";

/**
 * How long a paste waits for the vault's known values when it comes before them, in milliseconds. Longer than that, and it is
 * judged by its shape alone: a guard that has lost its worker must not make pages unusable.
 */
const maxWaitMs = 1_000;
/** "Anyway" is for once: another paste of the same is another question. */
const heldEachTime: ReadonlySet<Road> = new Set<Road>(["paste", "drop", "file"]);
/** Released values that a frame remembers. */
const maxReleased = 500;

/** What may be done with a text that was kept out. */
export interface Holding {
  readonly verdict: Verdict;
  /** What the notice stands beside. */
  readonly element: Element;
  readonly words: NoticeWords;
  readonly keepOut: () => void;
  /** Null: there is no place for a substitute. */
  readonly insert: ((substitute: string) => void) | null;
  /** The user chose "anyway": lets it in. False: it could not be done any more. */
  readonly release: () => boolean;
  /** It is in the page already: reported as passed, and the notice does not take the focus. */
  readonly isIn?: boolean;
}

/** Where every road of the frame ends: it judges, holds, tells and lets go. */
export interface Post {
  /** Null: it may go in; on the later gates also when the user let these values into this frame before. */
  judge(text: string, road: Road, target: Element | null, strictness?: Strictness): Verdict | null;
  isReady(): boolean;
  /** Resolves when the vault's values are here, or will not be soon. */
  ready(): Promise<void>;
  hold(holding: Holding): void;
  /** What cannot be kept out. */
  passed(sightings: readonly Sighting[]): void;
  /** Says something to the user beside an element. `onStop`: ends what it tells of; null: there is nothing to end. */
  tell(element: Element, title: string, detail: string, onStop: (() => void) | null): void;
  closeTold(): void;
  readonly strictness: Readonly<Record<Road, Strictness>>;
}

export interface PostDeps {
  readonly judge: JudgeAt;
  readonly isReady: () => boolean;
  readonly ready: () => Promise<void>;
  readonly strictness?: Readonly<Record<Road, Strictness>>;
}

/**
 * How much is looked for on each road. What a person types is their own business until it is without doubt a token: a warning
 * in the middle of a sentence costs more than one at a paste.
 */
export const strictnessOfRoads: Readonly<Record<Road, Strictness>> = { paste: "everything", drop: "everything", file: "everything", typed: "certain", filled: "certain", submit: "certain" };

export const createPost = ({ judge, isReady, ready, strictness = strictnessOfRoads }: PostDeps) => {
  const notice = createNotice();
  const judged = heldWhenItFails(judge);
  const released = new Set<string>();
  let held: (Holding & { readonly id: string }) | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;

  const post: Post = {
    strictness,
    isReady,
    ready: () => Promise.race([ready(), new Promise<void>((resolve) => setTimeout(resolve, maxWaitMs))]),
    judge: (text, road, target, strict = strictness[road]) => {
      const verdict = text === "" ? null : judged(text, road, target, strict);
      // With nothing found, only that not all could be looked at: on the later gates it goes on.
      const isLetIn = !heldEachTime.has(road) && verdict?.sightings.every(({ fingerprint }) => released.has(fingerprint)) === true;
      return isLetIn ? null : verdict;
    },
    hold: (holding) => {
      // A page that is reached without encryption has no `randomUUID`, nor have we in it.
      const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
      const { verdict, isIn = false } = holding;
      held = { ...holding, id };
      clearTimeout(forget);
      // The text stays in this frame's memory, and no longer than a person needs to decide.
      forget = setTimeout(() => (held = null), holdTextMs);
      void askWorker(isIn ? { kind: "passed", sightings: verdict.sightings } : { kind: "held", sightings: verdict.sightings, title: verdict.title });
      notice.show(holding.element, verdict, {
        words: holding.words, isCalm: isIn, insert: holding.insert, keepOut: holding.keepOut,
        askRelease: () => void askWorker({ kind: "ask-release", pasteId: id, paste: { title: verdict.title, detail: verdict.detail, what: verdict.label, kindName: verdict.kindName, waysOut: verdict.waysOut, sightings: verdict.sightings } }),
      });
    },
    passed: (sightings) => void askWorker({ kind: "passed", sightings }),
    tell: (element, title, detail, onStop) => notice.tell(element, title, detail, onStop),
    closeTold: () => notice.close(),
  };
  return {
    post,
    isOwn: (event: Event): boolean => notice.has(event),
    /** Whether there was such a text and it could be let in. */
    release: (id: string): boolean => {
      if (held === null || held.id !== id) return false;
      const { verdict, release } = held;
      held = null;
      notice.close();
      if (released.size > maxReleased) released.clear();
      for (const { fingerprint } of verdict.sightings) released.add(fingerprint);
      return release();
    },
    leave: () => {
      clearTimeout(forget);
      held = null;
      notice.close();
    },
  };
};
