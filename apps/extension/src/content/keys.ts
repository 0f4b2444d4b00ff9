import { fieldOf, isPlainField, isTextControl, regionOf } from "./field.ts";
import type { Post } from "./post.ts";
import type { RoadWatch } from "./road.ts";
import type { StrayField } from "./stray-fields.ts";

/** UTF-16 units that are remembered, the last ones. */
const maxUnits = 4_096;

/** What an element has that takes keys without being a field (Chromium). */
type EditHost = Element & { readonly editContext?: EventTarget | null };

/** What is typed into an editor that draws its text itself: a terminal, a canvas, code. No field ever holds it. */
export interface Keys extends RoadWatch {
  /** Null: nothing stray was typed there. */
  strayIn(element: Element): StrayField | null;
}

/** `onTyped`: something was, into this element. */
export const createKeys = (post: Post, onTyped: (element: Element) => void): Keys => {
  let current: { readonly element: Element; readonly isDrawn: boolean; text: string } | null = null;
  const heard = new WeakSet<EventTarget>();

  const at = (element: Element): NonNullable<typeof current> =>
    current?.element === element ? current : (current = { element, isDrawn: isTextControl(element) && element.type !== "password" && !isPlainField(element), text: "" });

  const add = (element: Element, more: string): void => {
    const now = at(element);
    now.text = more === "" ? now.text.slice(0, -1) : (now.text + more).slice(-maxUnits);
    onTyped(element);
  };

  const onKey = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.isComposing) return;
    const { key } = event;
    const element = fieldOf(event);
    const more = key.length === 1 ? key : key === "Enter" ? "\n" : key === "Backspace" ? "" : null;
    if (more !== null && regionOf(element) === null && at(element).isDrawn) add(element, more);
  };

  /** Where keys go to an edit context, no event of the document tells what became of them. */
  const onFocus = (event: Event): void => {
    const element = fieldOf(event) as EditHost;
    const context = element.editContext ?? null;
    if (context === null || heard.has(context)) return;
    heard.add(context);
    context.addEventListener("textupdate", (update) => {
      if (update.isTrusted) add(element, (update as Event & { readonly text: string }).text);
    });
  };

  return {
    listeners: [["keydown", onKey], ["focusin", onFocus]],
    strayIn: (element) => {
      if (current?.element !== element || current.text === "") return null;
      const { text } = current;
      const verdict = post.judge(text, "typed", element);
      return verdict === null ? null : { element, verdict, read: { text, replace: () => undefined }, canReplace: false };
    },
  };
};
