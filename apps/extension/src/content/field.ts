/** Where a paste was going: the field and the caret in it, remembered because the warning takes the focus. */
export interface Target {
  readonly element: Element;
  /** Types text there as a person would: the page's undo and its input events work. False when the field is gone or refuses. */
  insert(text: string): boolean;
  focus(): void;
}

const isTextControl = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Reads the target of an event; open shadow roots are looked into. For a drop, the caret is where the pointer is. */
export const targetOf = (event: Event): Target => {
  const first = event.composedPath()[0];
  const node = first instanceof Node ? first : document.body;
  const inner = node instanceof Element ? node : (node.parentElement ?? document.documentElement);
  const control = inner.closest("input, textarea");
  const element = control ?? inner.closest("[contenteditable]:not([contenteditable=false])") ?? inner;
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
  return {
    element,
    focus,
    insert: (text) => {
      if (!element.isConnected) return false;
      focus();
      if (document.execCommand("insertText", false, text)) return true;
      if (!isTextControl(element) || element.readOnly || element.disabled || start === null) return false;
      element.setRangeText(text, start, end ?? start, "end");
      return element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }));
    },
  };
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
