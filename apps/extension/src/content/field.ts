import { deepest } from "./shadow.ts";

/** Where a paste was going: the field and the caret in it, remembered because the warning takes the focus. */
export interface Target {
  readonly element: Element;
  /** Puts text there as a person would: the page's undo and its events work. False when the field is gone or refuses. */
  insert(text: string): boolean;
  focus(): void;
}

export const isTextControl = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text control or editable region that an event is about; shadow roots, closed ones too, are looked into. The element itself when it is in neither. */
export const fieldOf = (event: Event): Element => {
  const inner = deepest(event);
  return inner.closest("input, textarea") ?? regionOf(inner) ?? inner;
};

/** The editable region around an element; null: there is none. */
export const regionOf = (element: Element): Element | null => {
  let region = element.closest("[contenteditable]:not([contenteditable=false])");
  // Of regions inside regions the outermost is what one edits.
  for (let outer = region; outer !== null; outer = outer.parentElement?.closest("[contenteditable]:not([contenteditable=false])") ?? null) region = outer;
  return region ?? (element.ownerDocument.designMode === "on" ? element.ownerDocument.body : null);
};

/** UTF-16 units. Typing a longer text line by line takes browsers minutes: into a text control it is put at once, into a region not at all. */
const maxTypedUnits = { control: 10_000, region: 200_000 } as const;

let inserting = false;
/** Whether the text that comes in right now is one that we put there: judged before, or chosen by the user. */
export const isInserting = (): boolean => inserting;

/** Reads the target of an event. For a drop, the caret is where the pointer is. */
export const targetOf = (event: Event): Target => {
  const element = fieldOf(event);
  const start = selectionStartOf(element);
  const end = start === null ? null : (element as HTMLTextAreaElement).selectionEnd;
  const range = rangeOf(element, event);
  const focus = (): void => {
    (element as HTMLElement).focus?.({ preventScroll: true });
    if (isTextControl(element)) {
      // Inputs of type email and number have no selection to restore.
      if (start !== null) element.setSelectionRange(start, end);
    } else if (range !== null && element.contains(range.startContainer)) {
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
  const put = (text: string): boolean => {
    // An editor with a model of its own (code, terminal, canvas) takes its text from a paste; a plain field does nothing with one that no browser made.
    if (!isPlainField(element) && isTakenAsPaste(element, text)) return true;
    const isShort = text.length <= maxTypedUnits[isTextControl(element) ? "control" : "region"];
    if (isShort && document.execCommand("insertText", false, text)) return true;
    if (!isTextControl(element) || element.readOnly || element.disabled || start === null) return false;
    element.setRangeText(text, start, end ?? start, "end");
    return element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }));
  };
  return {
    element,
    focus,
    insert: (text) => {
      if (!element.isConnected) return false;
      focus();
      return whileInserting(() => put(text));
    },
  };
};

export const whileInserting = <T>(work: () => T): T => {
  inserting = true;
  try {
    return work();
  } finally {
    inserting = false;
  }
};

/** A field that is seen; editors keep one out of sight for the keys, and draw the text themselves. */
export const isPlainField = (element: Element): boolean => {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  // The middle of what the window shows of it.
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  return isTextControl(element) && width > 8 && height > 8 && (element.getRootNode() as Document | ShadowRoot).elementFromPoint?.(x, y) === element && getComputedStyle(element).opacity !== "0";
};

/** Whether the page did something with it: it said so, or (for a field out of sight, as a terminal's) let nobody else have it. */
export const isTakenAsPaste = (element: Element, text: string): boolean => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  let hasPassed = false;
  const pass = (): void => void (hasPassed = true);
  window.addEventListener("paste", pass, { once: true });
  const isRefused = !element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }));
  window.removeEventListener("paste", pass);
  return isRefused || (isTextControl(element) && !hasPassed);
};

const selectionStartOf = (element: Element): number | null => (isTextControl(element) ? element.selectionStart : null);

const rangeOf = (element: Element, event: Event): Range | null => {
  if (isTextControl(element)) return null;
  if (event instanceof DragEvent) {
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (place) {
      const range = document.createRange();
      range.setStart(place.offsetNode, place.offset);
      return range;
    }
  }
  const selection = getSelection();
  return selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
};
