import { noticeStyle } from "./notice-style.ts";
import { element, makeLayer, rowOf, type Shown } from "./top-layer.ts";

const cardStyle = `${noticeStyle}.offer { width: min(380px, calc(100vw - 32px)); }`;

export interface CardButton {
  readonly text: string;
  readonly look: "primary" | "plain" | "link";
  readonly act: () => void;
}
export interface CardView extends Shown {
  readonly title: string;
  readonly detail: string;
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
 * In a layer like the warning's (notice.ts).
 */
export const createCard = (): Card => {
  let open: { readonly host: HTMLElement; readonly body: HTMLElement; since: number } | null = null;
  const close = (): void => {
    open?.host.remove();
    open = null;
  };
  const raise = (): NonNullable<typeof open> => {
    const { host, root } = makeLayer(cardStyle, "16px 16px auto auto");
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
    show: ({ title, detail, buttons, ...shown }) => {
      const { body } = (open?.host.isConnected === true ? open : null) ?? raise();
      open!.since = performance.now();
      const head = element("h1", "title", title);
      head.id = "title";
      head.setAttribute("role", "status");
      const text = element("p", "detail", detail);
      text.id = "detail";
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
      body.replaceChildren(head, rowOf(shown), text, acts, foot);
    },
  };
};
