import type { Strictness } from "./engine.ts";
import { isPlainField, isTextControl } from "./field.ts";
import { readField, type FieldText } from "./field-text.ts";
import type { Road } from "../messages.ts";
import type { Verdict } from "./judge.ts";
import type { Post } from "./post.ts";

/** Fields that somebody wrote into; more are forgotten, oldest first. */
const maxFields = 100;

/** A field in which stands what does not belong on this page. */
export interface StrayField {
  readonly element: Element;
  readonly verdict: Verdict;
  readonly read: FieldText;
  /** False: an editor keeps its text elsewhere, and this is but what the keys go to. */
  readonly canReplace: boolean;
}

/** The fields of this frame into which the user, the browser or a tool wrote: a page that fills its own fields is told nothing. */
export interface Fields {
  touch(element: Element, road: Road): void;
  has(element: Element): boolean;
  all(): readonly Element[];
  /** Null: nothing stray stands there. */
  strayIn(element: Element, road?: Road, strictness?: Strictness): StrayField | null;
  /** Whether this is news of the field, after which it is none. Null: nothing stray stands there (any more). */
  isNews(element: Element, stray: StrayField | null): boolean;
}

export const createFields = (post: Post): Fields => {
  const touched = new Map<Element, Road>();
  /** What was told of a field, by the field: once is enough. */
  const told = new WeakMap<Element, string>();
  return {
    touch: (element, road) => {
      for (const each of touched.keys()) if (!each.isConnected) touched.delete(each);
      touched.delete(element);
      touched.set(element, road);
      if (touched.size > maxFields) touched.delete(touched.keys().next().value!);
    },
    has: (element) => touched.has(element),
    all: () => Array.from(touched.keys()).filter(({ isConnected }) => isConnected),
    strayIn: (element, road = touched.get(element) ?? "typed", strictness) => {
      if (isTextControl(element) && (element.type === "file" || element.value.length < 6)) return null;
      const read = readField(element);
      const verdict = post.judge(read.text, road, element, strictness);
      return verdict === null ? null : { element, verdict, read, canReplace: !isTextControl(element) || isPlainField(element) };
    },
    isNews: (element, stray) => {
      const what = stray?.verdict.sightings.map(({ fingerprint }) => fingerprint).join(" ") ?? "";
      const isNews = (told.get(element) ?? "") !== what;
      told.set(element, what);
      return isNews;
    },
  };
};
