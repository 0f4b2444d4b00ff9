import { fieldOf, isTextControl } from "./field.ts";
import { deepest } from "./shadow.ts";
import type { Post } from "./post.ts";
import { keepOut, type RoadWatch } from "./road.ts";
import type { Fields, StrayField } from "./stray-fields.ts";

/** How long after a person's press a form's sending counts as theirs, ms. */
const gestureMs = 1_000;
const submitWords = { keep: "submit_keep", reference: "typed_reference", masked: "typed_masked", anyway: "submit_anyway" } as const;
const pressable = "button, input[type=submit], input[type=button], input[type=image], [role=button]";

/**
 * The last gate: a form that is sent, the button that sends it, and Enter in a field. What stands in a field that the user wrote
 * into is judged as typed text is; what a page or a tool filled without an event only against the vault's own values, and only
 * when a person pressed something: a page that plants values and sends its own form learns nothing.
 */
export const watchSubmits = (post: Post, fields: Fields): RoadWatch => {
  let pressedAt = -Infinity;
  /** The press that was kept out has more events: told once, all are kept out. */
  let isPressHeld = false;

  const strayOf = (elements: Iterable<Element>, isPressed: boolean): StrayField | null => {
    for (const element of elements) {
      const stray = fields.has(element) ? fields.strayIn(element, "submit", post.strictness.submit) : isPressed && isTextControl(element) ? fields.strayIn(element, "submit", "own") : null;
      if (stray !== null) return stray;
    }
    return null;
  };

  const hold = (stray: StrayField, again: () => boolean): void => {
    const { element, verdict, read, canReplace } = stray;
    fields.isNews(element, stray);
    post.hold({ verdict, element, words: submitWords, keepOut: () => (element as HTMLElement).focus(), insert: canReplace ? read.replace : null, release: again });
  };

  const onSubmit = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof SubmitEvent)) return;
    const form = event.target as HTMLFormElement;
    const isPressed = event.timeStamp - pressedAt < gestureMs;
    const { submitter } = event;
    const again = (): boolean => {
      HTMLFormElement.prototype.requestSubmit.call(form, submitter !== null && submitter.isConnected ? submitter : null);
      return form.isConnected;
    };
    const decide = (): boolean => {
      const stray = strayOf(controlsOf(form), isPressed);
      if (stray !== null) hold(stray, again);
      return stray === null;
    };
    const isWritten = controlsOf(form).some((element) => fields.has(element) || (isPressed && isTextControl(element) && element.value.length > 5));
    if (post.isReady() || !isWritten) return decide() ? undefined : keepOut(event);
    // The press that sends it is the first that the frame sees: the vault's values are on their way.
    keepOut(event);
    void post.ready().then(() => decide() && again());
  };

  /** `form.submit()` and `new FormData(form)` fire no event that can be refused; but what they take can be masked. */
  const onFormData = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof FormDataEvent)) return;
    for (const element of controlsOf(event.target as HTMLFormElement)) {
      const stray = fields.has(element) ? fields.strayIn(element, "submit", post.strictness.submit) : null;
      const { name } = element as HTMLInputElement;
      if (stray === null || name === "") continue;
      event.formData.set(name, stray.verdict.masked ?? "");
      post.hold({ verdict: stray.verdict, element, words: submitWords, keepOut: () => undefined, insert: stray.canReplace ? stray.read.replace : null, release: () => true });
    }
  };

  /** Pages that send without a form act on the press of a button, at the latest on its click. */
  const onPress = (event: Event): void => {
    if (!event.isTrusted) return;
    pressedAt = event.timeStamp;
    const button = deepest(event).closest<HTMLElement>(pressable);
    if (event.type === "pointerdown" || event.type === "keydown") isPressHeld = false;
    else if (isPressHeld && button !== null) return keepOut(event);
    const written = button === null ? [] : fields.all();
    if (button === null || written.length === 0) return;
    const form = button.closest("form");
    const stray = strayOf(written.filter((element) => form === null || form.contains(element)), false);
    if (stray === null) return;
    keepOut(event);
    isPressHeld = true;
    hold(stray, () => {
      button.click();
      return button.isConnected;
    });
  };

  const onKey = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const isSpace = event.key === " ";
    if (event.key !== "Enter" && !isSpace) return;
    if (deepest(event).closest(pressable) !== null) return onPress(event);
    if (isSpace || event.isComposing) return;
    pressedAt = event.timeStamp;
    const element = fieldOf(event);
    const stray = fields.has(element) ? fields.strayIn(element, "submit", post.strictness.submit) : null;
    // Enter in a text of several lines is a line's end, except where a page sends with it; that is told by the modifier, or by the page.
    if (stray === null || (element instanceof HTMLTextAreaElement && element.rows > 3 && !event.ctrlKey && !event.metaKey)) return;
    keepOut(event);
    hold(stray, () => {
      (element as HTMLElement).focus();
      return true;
    });
  };

  return {
    listeners: [["submit", onSubmit], ["formdata", onFormData], ["pointerdown", onPress], ["mousedown", onPress], ["click", onPress], ["keydown", onKey]],
  };
};

/** Not `form.elements`: a field of that name would stand in its place. */
const controlsOf = (form: HTMLFormElement): readonly Element[] => {
  const controls: Iterable<Element> = Reflect.get(HTMLFormElement.prototype, "elements", form);
  return Array.from(controls).filter((element) => isTextControl(element) || element instanceof HTMLSelectElement);
};
