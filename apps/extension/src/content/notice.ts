import type { Verdict } from "./judge.ts";
import { noticeStyle } from "./notice-style.ts";

export interface NoticeActs {
  readonly keepOut: () => void;
  /** Types a harmless substitute instead. */
  readonly insert: (substitute: string) => void;
  /** Opens the extension's own window. Nothing in the page can allow a paste (M7). */
  readonly askRelease: () => void;
}

export interface Notice {
  /** Next to the field, in the top layer. One at a time; a new one replaces the old. */
  show(field: Element, verdict: Verdict, acts: NoticeActs): void;
  close(): void;
}

const gapPx = 8;

/**
 * A notice and nothing more: the page can remove it, but the paste is already kept out. A popover of our own in a closed shadow
 * root is out of reach of the page's styles, transforms and stacking (M6).
 */
export const createNotice = (): Notice => {
  let open: { readonly host: HTMLElement; readonly stop: AbortController } | null = null;

  const close = (): void => {
    open?.stop.abort();
    open?.host.remove();
    open = null;
  };

  const show: Notice["show"] = (field, verdict, acts) => {
    close();
    const host = document.createElement("div");
    const stop = new AbortController();
    open = { host, stop };
    host.popover = "manual";
    // Inline and important: above whatever the page says about popovers or divs.
    const fixed = { all: "initial", "color-scheme": "light dark", display: "block", position: "fixed", inset: "auto", margin: "0", border: "0", padding: "0", background: "transparent", overflow: "visible", opacity: "1", visibility: "visible", "z-index": "2147483647" };
    for (const [property, value] of Object.entries(fixed)) host.style.setProperty(property, value, "important");
    const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
    dress(root);

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

    const card = element("div", "card");
    card.setAttribute("role", "alertdialog");
    card.setAttribute("aria-labelledby", "title");
    card.setAttribute("aria-describedby", "detail");
    const title = element("h1", "title");
    title.id = "title";
    title.append(shield(), verdict.title);
    const detail = element("p", "detail", verdict.detail);
    detail.id = "detail";
    const who = element("div", "who");
    who.append(element("span", "mark", verdict.mark), element("b", "label", verdict.label));
    if (verdict.lastFour !== "") who.append(element("code", "last", `…${verdict.lastFour}`));
    if (verdict.chip !== null) who.append(element("span", "chip", verdict.chip));

    const keep = button("Keep it out", "primary", acts.keepOut);
    const buttons = element("div", "acts");
    buttons.append(keep);
    const { reference, masked } = verdict;
    if (reference !== null) buttons.append(button("Paste a reference", "plain", () => acts.insert(reference)));
    if (masked !== null) buttons.append(button("Paste it masked", "plain", () => acts.insert(masked)));
    const foot = element("div", "foot");
    foot.append(button("Paste anyway…", "link", acts.askRelease), element("span", "", "Judged on this device"));
    card.append(title, who, detail, buttons, foot);
    root.append(card);

    host.addEventListener("keydown", (event) => {
      if (event.isTrusted && event.key === "Escape") done(acts.keepOut)(event);
    }, { signal: stop.signal });
    document.documentElement.append(host);
    host.showPopover();
    const place = (): void => placeBeside(host, field);
    place();
    addEventListener("resize", place, { signal: stop.signal });
    addEventListener("scroll", place, { signal: stop.signal, capture: true, passive: true });
    keep.focus({ preventScroll: true });
  };

  return { show, close };
};

/** An adopted sheet is not subject to the page's content security policy; Firefox refuses one from a content script. */
const dress = (root: ShadowRoot): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(noticeStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element("style", "", noticeStyle));
  }
};

const element = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = ""): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
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
