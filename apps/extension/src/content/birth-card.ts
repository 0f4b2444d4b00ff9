import { noticeStyle } from "./notice-style.ts";

export interface CardButton {
  readonly text: string;
  readonly look: "primary" | "plain" | "link";
  readonly act: () => void;
}
export interface CardView {
  readonly title: string;
  readonly detail: string;
  readonly mark: string;
  readonly label: string;
  readonly lastFour: string;
  readonly chip: string | null;
  readonly buttons: readonly CardButton[];
}
export interface Card {
  /** In the upper right corner, in the top layer, without taking the focus. A new view replaces the old. */
  show(view: CardView): void;
  close(): void;
}

/** A click within this time after the card came was meant for what stood there before. */
const calmMs = 400;

/**
 * An offer and nothing more. A page could cover it or lead a hand to it; all that it can win is that a token of its own is kept.
 * A popover of our own in a closed shadow root, like the warning (notice.ts).
 */
export const createCard = (): Card => {
  let open: { readonly host: HTMLElement; readonly body: HTMLElement; since: number } | null = null;
  const close = (): void => {
    open?.host.remove();
    open = null;
  };
  const raise = (): NonNullable<typeof open> => {
    const host = document.createElement("div");
    host.popover = "manual";
    const fixed = { all: "initial", "color-scheme": "light dark", display: "block", position: "fixed", inset: "16px 16px auto auto", margin: "0", border: "0", padding: "0", background: "transparent", overflow: "visible", opacity: "1", visibility: "visible", "z-index": "2147483647" };
    for (const [property, value] of Object.entries(fixed)) host.style.setProperty(property, value, "important");
    const root = host.attachShadow({ mode: "closed" });
    dress(root);
    const body = element("div", "card offer");
    body.setAttribute("role", "dialog");
    body.setAttribute("aria-labelledby", "title");
    body.setAttribute("aria-describedby", "detail");
    root.append(body);
    document.documentElement.append(host);
    host.showPopover();
    return (open = { host, body, since: performance.now() });
  };
  return {
    close,
    show: ({ title, detail, mark, label, lastFour, chip, buttons }) => {
      const { body } = (open?.host.isConnected === true ? open : null) ?? raise();
      open!.since = performance.now();
      const head = element("h1", "title", title);
      head.id = "title";
      head.setAttribute("role", "status");
      const text = element("p", "detail", detail);
      text.id = "detail";
      const who = element("div", "who");
      who.append(element("span", "mark", mark), element("b", "label", label));
      if (lastFour !== "") who.append(element("code", "last", `…${lastFour}`));
      if (chip !== null) who.append(element("span", "chip", chip));
      const acts = element("div", "acts");
      const foot = element("div", "foot");
      for (const button of buttons) {
        const made = element("button", button.look, button.text);
        made.type = "button";
        made.addEventListener("click", (event) => {
          // Only the browser makes trusted clicks, and only after a person had time to see what is clicked.
          if (!event.isTrusted || open === null || performance.now() - open.since < calmMs) return;
          event.stopPropagation();
          button.act();
        });
        (button.look === "link" ? foot : acts).append(made);
      }
      foot.append(element("span", "", "Tokenward"));
      body.replaceChildren(head, who, text, acts, foot);
    },
  };
};

/** An adopted sheet is not subject to the page's content security policy; Firefox refuses one from a content script. */
const dress = (root: ShadowRoot): void => {
  const style = `${noticeStyle}.offer { width: min(380px, calc(100vw - 32px)); }`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element("style", "", style));
  }
};

const element = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = ""): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};
