/** What is shown of a token: never more of its value than its end. */
export interface Shown {
  readonly mark: string;
  readonly label: string;
  readonly lastFour: string;
  readonly chip: string | null;
}

/**
 * A popover of our own in a closed shadow root: in the top layer it is out of reach of the page's styles, transforms and stacking (M6). It is in no document yet.
 * `inset`: where it stands.
 */
export const makeLayer = (style: string, inset: string): { readonly host: HTMLElement; readonly root: ShadowRoot } => {
  const host = document.createElement("div");
  host.popover = "manual";
  // Inline and important: above whatever the page says about popovers or divs.
  const fixed = { all: "initial", "color-scheme": "light dark", display: "block", position: "fixed", inset, margin: "0", border: "0", padding: "0", background: "transparent", overflow: "visible", opacity: "1", visibility: "visible", "z-index": "2147483647" };
  for (const [property, value] of Object.entries(fixed)) host.style.setProperty(property, value, "important");
  const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
  dress(root, style);
  return { host, root };
};

/** An adopted sheet is not subject to the page's content security policy; Firefox refuses one from a content script. */
const dress = (root: ShadowRoot, style: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element("style", "", style));
  }
};

export const element = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = ""): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** The row that names the token. */
export const rowOf = ({ mark, label, lastFour, chip }: Shown): HTMLElement => {
  const row = element("div", "who");
  row.append(element("span", "mark", mark), element("b", "label", label));
  if (lastFour !== "") row.append(element("code", "last", `…${lastFour}`));
  if (chip !== null) row.append(element("span", "chip", chip));
  return row;
};
