import { placeOf, spotOf, type Place, type Spot } from "@tokenward/detection";

/**
 * Where a text that goes into an element of this frame would be. Read anew at each paste: pages change their address without loading. `self.origin`
 * and not `location`: a frame made of `about:blank` or `srcdoc` belongs to the page that made it, and has that one's path.
 */
export const placeHere = (element: Element | null): Place => {
  const field = fieldOf(element);
  const more = { field, form: formOf(element), topHost: topHost() };
  if (self.origin === "null" || !URL.canParse(self.origin)) return { scheme: "", host: null, port: null, path: "", ...more };
  return { ...placeOf(new URL(self.origin), more), path: pathHere(self) };
};

const pathHere = (view: Window): string => {
  if (view.location.origin === self.origin) return view.location.pathname;
  if (view.parent === view) return "";
  try {
    return pathHere(view.parent);
  } catch {
    // Of another origin: it does not tell.
    return "";
  }
};

const topHost = (): string | null => {
  if (self === self.top) return null;
  // Not in Firefox; there the page that holds the frame is told where the frame was loaded from it.
  const outermost = Array.from(location.ancestorOrigins ?? []).at(-1) ?? document.referrer;
  return URL.canParse(outermost) ? new URL(outermost).hostname || null : null;
};

const fieldOf = (element: Element | null): Place["field"] => {
  if (element instanceof HTMLInputElement) return element.type === "password" || element.type === "file" ? element.type : "text";
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable) ? "text" : "unknown";
};

/** The first other origin that the form, or one of its buttons, posts to. A field named `action` or `getAttribute` does not stand in for the form's own. */
const formOf = (element: Element | null): Spot | null => {
  const form = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.form : null;
  if (form === null) return null;
  const read = (of: Element, name: string): string | null => Element.prototype.getAttribute.call(of, name);
  const buttons = Element.prototype.querySelectorAll.call(form, "[formaction]");
  for (const address of [read(form, "action"), ...Array.from(buttons, (button) => read(button, "formaction"))]) {
    if (address === null || address === "" || !URL.canParse(address, document.baseURI)) continue;
    const url = new URL(address, document.baseURI);
    if (url.origin !== self.origin && url.protocol !== "javascript:") return spotOf(url);
  }
  return null;
};
