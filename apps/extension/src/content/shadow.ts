/** What lets an extension look into closed shadow roots: Chromium has it beside `runtime`, Firefox on the element. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } | undefined;

const rootOf = (host: Element): ShadowRoot | null => {
  try {
    const { openOrClosedShadowRoot } = host as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot ?? (typeof chrome === "undefined" ? null : (chrome.dom?.openOrClosedShadowRoot(host) ?? null));
  } catch {
    // Not an element that can have one.
    return null;
  }
};

/** The innermost element that an event is about. Of a closed shadow root the event only tells the host: there it is what has the focus. */
export const deepest = (event: Event): Element => {
  const first = event.composedPath()[0];
  const node = first instanceof Node ? first : document.body;
  let element = node instanceof Element ? node : (node.parentElement ?? document.documentElement);
  for (let root = rootOf(element); root?.activeElement; root = rootOf(element)) element = root.activeElement;
  return element;
};
