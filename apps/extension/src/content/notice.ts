import type { Verdict } from "./judge.ts";
import { say, type MessageId } from "../say.ts";
import { noticeStyle } from "./notice-style.ts";
import { element, makeLayer, rowOf } from "./top-layer.ts";

export interface NoticeActs {
  readonly keepOut: () => void;
  /** Types a harmless substitute instead; null: there is no place for one. */
  readonly insert: ((substitute: string) => void) | null;
  /** Opens the extension's own window. Nothing in the page can allow a paste (M7). */
  readonly askRelease: () => void;
  readonly words: NoticeWords;
  /** Leaves the focus where it is: somebody is typing. */
  readonly isCalm: boolean;
}

/** What the buttons say. */
export interface NoticeWords {
  readonly keep: MessageId;
  readonly reference: MessageId;
  readonly masked: MessageId;
  readonly anyway: MessageId;
}

export interface Notice {
  /** Next to the field, in the top layer. One at a time; a new one replaces the old. */
  show(field: Element, verdict: Verdict, acts: NoticeActs): void;
  /** A sentence, and a button that ends what it tells of; null: one that only closes it. */
  tell(field: Element, title: string, detail: string, onStop: (() => void) | null): void;
  close(): void;
  /** Whether an event is about the notice itself: no road leads through it. */
  has(event: Event): boolean;
}

const gapPx = 8;

/**
 * A notice and nothing more: the page can remove it, but the paste is already kept out. It is in a layer of our own (top-layer.ts).
 */
export const createNotice = (): Notice => {
  let open: { readonly host: HTMLElement; readonly stop: AbortController } | null = null;

  const close = (): void => {
    open?.stop.abort();
    open?.host.remove();
    open = null;
  };

  /** An empty card in the top layer, and what makes buttons for it. */
  const raise = (title: string, detail: string) => {
    close();
    const { host, root } = makeLayer(noticeStyle, "auto");
    const stop = new AbortController();
    open = { host, stop };

    const done = (act: () => void) => (event: Event): void => {
      if (!event.isTrusted) return;
      event.stopPropagation();
      close();
      act();
    };
    const button = (text: string, look: string, act: () => void): HTMLButtonElement => {
      const made = element("button", look, text);
      made.type = "button";
      made.addEventListener("click", done(act), { signal: stop.signal });
      return made;
    };
    const onEscape = (act: () => void): void =>
      host.addEventListener("keydown", (event) => {
        if (event.isTrusted && event.key === "Escape") done(act)(event);
      }, { signal: stop.signal });

    const card = element("div", "card");
    card.setAttribute("role", "alertdialog");
    card.setAttribute("aria-labelledby", "title");
    card.setAttribute("aria-describedby", "detail");
    const heading = element("h1", "title");
    heading.id = "title";
    heading.append(shield(), title);
    const sentence = element("p", "detail", detail);
    sentence.id = "detail";
    card.append(heading);
    root.append(card);
    const standBeside = (field: Element, first: HTMLElement | null): void => {
      document.documentElement.append(host);
      host.showPopover();
      // Another extension can reach in and write what it likes: better no warning than a false one. The token is out already, and the popup tells.
      const altered = new MutationObserver(close);
      altered.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      stop.signal.addEventListener("abort", () => altered.disconnect());
      const place = (): void => placeBeside(host, field);
      place();
      addEventListener("resize", place, { signal: stop.signal });
      addEventListener("scroll", place, { signal: stop.signal, capture: true, passive: true });
      first?.focus({ preventScroll: true });
    };
    return { card, sentence, button, onEscape, standBeside };
  };

  const show: Notice["show"] = (field, verdict, acts) => {
    const { card, sentence, button, onEscape, standBeside } = raise(verdict.title, verdict.detail);
    const keep = button(say(acts.words.keep), "primary", acts.keepOut);
    const buttons = element("div", "acts");
    buttons.append(keep);
    const { reference, masked } = verdict;
    const { insert, words } = acts;
    if (insert !== null && reference !== null) buttons.append(button(say(words.reference), "plain", () => insert(reference)));
    if (insert !== null && masked !== null) buttons.append(button(say(words.masked), "plain", () => insert(masked)));
    const foot = element("div", "foot");
    foot.append(button(say(words.anyway), "link", acts.askRelease), element("span", "", say("judged_here")));
    card.append(rowOf(verdict), sentence, buttons, foot);
    onEscape(acts.isCalm ? () => undefined : acts.keepOut);
    standBeside(field, acts.isCalm ? null : keep);
  };

  const tell: Notice["tell"] = (field, title, detail, onStop) => {
    const { card, sentence, button, onEscape, standBeside } = raise(title, detail);
    const act = onStop ?? ((): void => undefined);
    const end = button(say(onStop === null ? "close" : "stop"), "primary", act);
    const buttons = element("div", "acts");
    buttons.append(end);
    card.append(sentence, buttons);
    onEscape(act);
    standBeside(field, end);
  };

  return { show, tell, close, has: (event) => open !== null && event.target === open.host };
};

const svgNamespace = "http://www.w3.org/2000/svg";
const shield = (): SVGElement => {
  const svg = document.createElementNS(svgNamespace, "svg");
  for (const [name, value] of [["viewBox", "0 0 24 24"], ["width", "18"], ["height", "18"], ["aria-hidden", "true"]] as const) svg.setAttribute(name, value);
  // The outline of lucide's shield-alert (ISC).
  for (const d of ["M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z", "M12 8v4", "M12 16h.01"]) {
    const path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
};

/** Below the field if there is room, else above it, else at the frame's lower edge; never outside the frame. */
const placeBeside = (host: HTMLElement, field: Element): void => {
  const at = field.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const below = at.bottom + gapPx;
  const above = at.top - gapPx - own.height;
  const top = below + own.height <= innerHeight ? below : above >= 0 ? above : Math.max(gapPx, innerHeight - own.height - gapPx);
  const left = Math.max(gapPx, Math.min(at.left, innerWidth - own.width - gapPx));
  host.style.setProperty("top", `${Math.max(gapPx, top)}px`, "important");
  host.style.setProperty("left", `${left}px`, "important");
};
