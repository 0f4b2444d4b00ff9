import type { Road } from "../messages.ts";
import { isInserting, targetOf } from "./field.ts";
import { longUnits } from "./long-text.ts";
import type { Post } from "./post.ts";
import { keepOut, pasteWords, type RoadWatch } from "./road.ts";
import { textsOf } from "./texts.ts";
import { say } from "../say.ts";

const roadOfInsertion: Readonly<Record<string, Road>> = {
  insertFromPaste: "paste", insertFromPasteAsQuotation: "paste", insertFromYank: "paste", insertFromDrop: "drop",
  insertText: "typed", insertReplacementText: "filled", insertFromComposition: "typed", insertCompositionText: "typed",
};
/** UTF-16 units. Fewer are a key, a word of a dictionary or of an input method; the field's whole text is looked at a moment later. */
const minUnits = 8;

/** The second net: what reaches a field by a menu, a primary selection, dictation, an input method or a correction, and fires no paste. */
export const watchInsertions = (post: Post): RoadWatch => {
  const onBeforeInput = (event: Event): void => {
    if (!event.isTrusted || isInserting() || !(event instanceof InputEvent)) return;
    const road = roadOfInsertion[event.inputType];
    if (road === undefined) return;
    const whole = event.data ?? textsOf(event.dataTransfer)?.plain ?? "";
    // Of a longer one a paste was judged before, and typing is no road for it.
    const text = whole.slice(0, longUnits);
    if (text.length < minUnits) return;
    const target = targetOf(event);
    const verdict = post.judge(text, road, target.element);
    if (verdict === null) return;
    // An input method's text cannot be refused; what is typed is looked for in the field a moment later.
    if (!event.cancelable) return road === "typed" || road === "filled" ? undefined : post.passed(verdict.sightings);
    keepOut(event);
    const title = (["one", "many"] as const).reduce((said, count) => said.replace(say(`became_in_${count}`), say(`became_kept_${count}`)), verdict.title);
    post.hold({
      verdict: { ...verdict, title }, element: target.element, words: pasteWords, keepOut: () => target.focus(),
      insert: (substitute) => void target.insert(substitute), release: () => target.insert(whole),
    });
  };
  return { listeners: [["beforeinput", onBeforeInput]] };
};
