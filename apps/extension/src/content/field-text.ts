import { isTakenAsPaste, isTextControl, whileInserting } from "./field.ts";

/** What stands in a field, as far as it is looked at. */
export interface FieldText {
  readonly text: string;
  /** Puts another text in its place, by the smallest change: the page's undo and input events work. */
  readonly replace: (substitute: string) => void;
}

/** UTF-16 units looked at: all of a short field, of a long one what stands around the caret. */
const maxUnits = 64 * 1024;
/** How long editors take at most to see where the selection is, ms. */
const selectionMs = 150;
/** What ends a line in an editable region. */
const lineTags = new Set(["ADDRESS", "BLOCKQUOTE", "BR", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "P", "PRE", "TD", "TR"]);

export const readField = (element: Element): FieldText => (isTextControl(element) ? readControl(element) : readRegion(element));

const readControl = (control: HTMLInputElement | HTMLTextAreaElement): FieldText => {
  const { value } = control;
  const from = value.length <= maxUnits ? 0 : Math.max(0, Math.min(value.length - maxUnits, (control.selectionEnd ?? 0) - maxUnits / 2));
  const text = value.slice(from, from + maxUnits);
  return {
    text,
    replace: (substitute) => {
      const { start, end, middle } = change(text, substitute);
      control.focus({ preventScroll: true });
      // Inputs of type email and number have no selection to set: all of it is replaced.
      if (control.selectionStart === null) control.select();
      else control.setSelectionRange(from + start, from + end);
      const put = control.selectionStart === null ? substitute : middle;
      whileInserting(() => (put === "" ? document.execCommand("delete") : document.execCommand("insertText", false, put)));
    },
  };
};

/** A piece of the region's text, and where it stands. */
interface Run {
  readonly node: Text;
  readonly at: number;
}

const readRegion = (region: Element): FieldText => {
  const caret = getSelection()?.anchorNode ?? null;
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const runs: Run[] = [];
  let text = "";
  // A document of many pages is read from its caret's paragraph backwards and forwards, not whole.
  if (region.childElementCount > 2_000 && caret !== null && region.contains(caret)) {
    let block: Node = caret;
    while (block.parentNode !== null && block.parentNode !== region) block = block.parentNode;
    for (let back = 0; back < 50 && block.previousSibling !== null; back++) block = block.previousSibling;
    walker.currentNode = block;
  }
  for (let node: Node | null = walker.currentNode; node !== null && text.length < maxUnits; node = walker.nextNode()) {
    if (node instanceof Text) {
      runs.push({ node, at: text.length });
      text += node.data;
    } else if (text !== "" && lineTags.has((node as Element).tagName)) text += "\n";
  }
  return {
    text,
    replace: (substitute) => {
      const { start, end, middle } = change(text, substitute);
      const range = rangeOf(runs, start, end);
      if (range === null) return;
      (region as HTMLElement).focus({ preventScroll: true });
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const chosen = range.toString();
      // An editor with a model of its own takes neither the selection nor what a command does from the document at once, some the latter not at all.
      setTimeout(() => {
        if (selection?.rangeCount === 1 && selection.getRangeAt(0).toString() === chosen) whileInserting(() => (middle === "" ? take(region) : isTakenAsPaste(region, middle) || document.execCommand("insertText", false, middle)));
      }, selectionMs);
    },
  };
};

/** Takes out what is selected. No browser asks an editor before a command of ours. */
const take = (region: Element): boolean =>
  !region.dispatchEvent(new InputEvent("beforeinput", { inputType: "deleteContentBackward", bubbles: true, cancelable: true, composed: true })) || document.execCommand("delete");

const rangeOf = (runs: readonly Run[], start: number, end: number): Range | null => {
  const [first, last] = [runs.findLast(({ at }) => at <= start), runs.findLast(({ at }) => at < end)];
  if (first === undefined || last === undefined || !first.node.isConnected || !last.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.at, first.node.length));
  range.setEnd(last.node, Math.min(end - last.at, last.node.length));
  return range;
};

/** The smallest part of `before` whose replacement by `middle` makes `after`. */
export const change = (before: string, after: string): { readonly start: number; readonly end: number; readonly middle: string } => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let left = 0;
  while (left < before.length - start && left < after.length - start && before[before.length - 1 - left] === after[after.length - 1 - left]) left++;
  return { start, end: before.length - left, middle: after.slice(start, after.length - left) };
};
