import { fieldOf, isInserting, isTextControl, regionOf } from "./field.ts";
import { change } from "./field-text.ts";
import type { Verdict } from "./judge.ts";
import type { Post } from "./post.ts";
import { createKeys } from "./keys.ts";
import type { RoadWatch } from "./road.ts";
import type { Fields, StrayField } from "./stray-fields.ts";

/** Quiet after the last key before a field is looked at, ms; and how long the look may then wait for an idle moment. */
const quietMs = 350;
const maxIdleWaitMs = 1_000;
const typedWords = { keep: "typed_keep", reference: "typed_reference", masked: "typed_masked", anyway: "typed_anyway" } as const;

/** What is typed or filled is in the field before it can be judged: it is reported as passed, and the user is told. */
export const watchTyping = (post: Post, fields: Fields): RoadWatch => {
  const pending = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keys = createKeys(post, (element) => lookSoon(element));

  const look = async (): Promise<void> => {
    await post.ready();
    for (const element of pending) {
      pending.delete(element);
      const stray = element.isConnected ? ((fields.has(element) ? fields.strayIn(element) : null) ?? keys.strayIn(element)) : null;
      if (fields.isNews(element, stray) && stray !== null) tell(stray);
    }
  };

  const tell = ({ element, verdict, read, canReplace }: StrayField): void => {
    // It may have been changed meanwhile: what stands there is read again before it is replaced.
    const replace = (substitute: string): void => {
      const now = fields.strayIn(element);
      if (now === null || now.read.text !== read.text) return;
      now.read.replace(substitute);
      fields.isNews(element, null);
    };
    const takeOut = (): void => replace(withoutSecret(read.text, verdict));
    const can = canReplace ? { words: typedWords, keepOut: takeOut, insert: replace } : { words: { ...typedWords, keep: "close" } as const, keepOut: () => (element as HTMLElement).focus(), insert: null };
    post.hold({ verdict, element, ...can, release: () => true, isIn: true });
  };

  const lookSoon = (element: Element): void => {
    pending.add(element);
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(() => void look(), { timeout: maxIdleWaitMs }), quietMs);
  };

  const onInput = (event: Event): void => {
    if (!event.isTrusted || isInserting()) return;
    const element = fieldOf(event);
    if (!(isTextControl(element) ? element.type !== "file" : regionOf(element) === element)) return;
    const inputType = event instanceof InputEvent ? event.inputType : "";
    if (inputType.startsWith("delete")) return;
    fields.touch(element, inputType === "" || inputType === "insertReplacementText" ? "filled" : "typed");
    lookSoon(element);
  };

  return { listeners: [["input", onInput], ...keys.listeners], leave: () => clearTimeout(timer) };
};

/** Several are masked: what stands between them is the user's. */
const withoutSecret = (text: string, { masked, lastFour, sightings }: Verdict): string => {
  if (sightings.length !== 1 || masked === null) return masked ?? text;
  const { start, end } = change(text, masked);
  // A mask leaves the last characters.
  return text.slice(0, start) + text.slice(text.startsWith(lastFour, end) ? end + lastFour.length : end);
};
