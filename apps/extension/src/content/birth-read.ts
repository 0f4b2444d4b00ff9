import type { Birth, BirthPlace } from "@tokenward/providers/births";
import type { Finding } from "@tokenward/shared/domain";
import type { BirthFacts } from "../birth-messages.ts";
import { readExpiry, readLabel, readScopes } from "./birth-facts.ts";

/** A token of the page's provider that stands on the page. */
export interface Sight {
  readonly value: string;
  readonly kind: string;
  readonly near: Element;
}
type Scan = (text: string) => readonly Finding[];

/** Where values stand that are to be copied. */
const fields = "input[readonly], input[disabled], textarea[readonly], clipboard-copy[value], [data-clipboard-text], code, pre";
/** UTF-16 units of text that are looked at, and levels that are climbed from the value to its neighbours. */
const maxUnits = 300_000;
const maxLevels = 7;
const maxNeighbourUnits = 3_000;

/** The provider's tokens on the page, each once: in the rule's places, in fields to copy from, in the text. What is typed is not read. */
export const lookFor = ({ value: places, provider, kinds }: Birth, scan: Scan): readonly Sight[] => {
  const found = new Map<string, Sight>();
  const look = (text: string, near: Element): void => {
    if (!/\S{16}/.test(text)) return;
    for (const finding of scan(text)) {
      const value = text.slice(...finding.span);
      if (finding.provider === provider && kinds.includes(finding.kind) && !found.has(value)) found.set(value, { value, kind: finding.kind, near });
    }
  };
  for (const selector of [...places, fields]) for (const element of document.querySelectorAll(selector)) for (const text of textsOf(element)) look(text, element);
  let units = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && units < maxUnits; node = walker.nextNode()) {
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (text.length < 16 || parent === null || parent.closest("script, style, noscript, template, textarea, [contenteditable]") !== null) continue;
    units += text.length;
    look(text, parent);
  }
  return [...found.values()];
};

const textsOf = (element: Element): readonly string[] => {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [element.value, element.getAttribute("data-clipboard-text") ?? ""];
  return [element.getAttribute("value") ?? "", element.getAttribute("data-clipboard-text") ?? "", (element.textContent ?? "").slice(0, 20_000)];
};

/** What stands beside the value, and where that says nothing what the form before said. A fact in which a secret stands is none. */
export const factsOf = (birth: Birth, near: Element | null, form: BirthFacts | null, scan: Scan, now: number): BirthFacts => {
  const clean = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== "" && scan(text).length === 0);
  const around = near === null ? [document.documentElement] : neighbours(near);
  const read = (places: readonly BirthPlace[], usual: () => readonly string[]): readonly string[] => {
    for (const place of places) for (const root of around) {
      const texts = clean(textsAt(root, place));
      if (texts.length > 0) return texts;
    }
    return clean(usual());
  };
  const label = read(birth.name, () => (near === null ? namedFields() : [])).map(readLabel).find((name) => name !== null) ?? form?.label ?? null;
  const scopes = readScopes(read(birth.scopes, () => (near === null ? checkedBoxes() : [])));
  const dates = (texts: readonly string[]): number | null | undefined => texts.map((text) => readExpiry(text, now)).find((at) => at !== undefined);
  const said = dates(read(birth.expiry, () => (near === null ? expiryFields() : [])));
  // A sentence is believed last: it may be about another token of a list.
  const expiresAt = said !== undefined ? said : form?.expiresAt !== undefined ? form.expiresAt : near === null ? undefined : dates(clean(upToRow(near, around).flatMap(expirySentences)));
  return { label, scopes: scopes.length > 0 ? scopes : (form?.scopes ?? []), ...(expiresAt === undefined ? {} : { expiresAt }) };
};

/** From the value outwards, until the surroundings are no longer about it. */
const neighbours = (near: Element): readonly Element[] => {
  const around: Element[] = [];
  for (let element = near.parentElement; element !== null && around.length < maxLevels; element = element.parentElement) {
    if ((element.textContent ?? "").length > maxNeighbourUnits) break;
    around.push(element);
  }
  return around;
};

/** The surroundings that are about this value alone: not beyond a row of rows alike. */
const upToRow = (near: Element, around: readonly Element[]): readonly Element[] => {
  const isRow = (element: Element): boolean =>
    [element.previousElementSibling, element.nextElementSibling].some((other) => other?.tagName === element.tagName && (/^(?:LI|TR)$/.test(element.tagName) || [...element.classList].some((name) => other.classList.contains(name))));
  if (isRow(near)) return [];
  const at = around.findIndex(isRow);
  return at < 0 ? around : around.slice(0, at + 1);
};

const textsAt = (root: Element, place: BirthPlace): readonly string[] => {
  const [selector, like] = typeof place === "string" ? [place, null] : place;
  return Array.from(root.querySelectorAll(selector), (element) => {
    const text = shownBy(element);
    return like === null ? text : (like.exec(text)?.[1] ?? "");
  }).slice(0, 50);
};
const shownBy = (element: Element): string => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return element.querySelector("time[datetime]")?.getAttribute("datetime") ?? element.getAttribute("datetime") ?? element.textContent ?? "";
};

/** What forms for tokens have in common. */
const calledLike = (element: Element, like: RegExp): boolean =>
  like.test([...["name", "id", "placeholder", "aria-label"].map((attribute) => element.getAttribute(attribute) ?? ""), (element as HTMLInputElement).labels?.[0]?.textContent ?? ""].join(" "));
const every = (selector: string, like: RegExp): readonly Element[] => [...document.querySelectorAll(selector)].filter((element) => calledLike(element, like));
const namedFields = (): readonly string[] =>
  every('input:not([type]), input[type="text"]', /name|label|descri|note|title/i).filter((element) => !(element as HTMLInputElement).readOnly && !calledLike(element, /search|filter/i)).map(shownBy);
const checkedBoxes = (): readonly string[] =>
  every('input[type="checkbox"]:checked, input[type="radio"]:checked', /scope|permission|role|access/i).map((box) => (((box as HTMLInputElement).value === "on" ? (box as HTMLInputElement).labels?.[0]?.textContent : null) ?? shownBy(box)));
const expiryFields = (): readonly string[] => every('input[type="date"], select, input[type="hidden"], input[type="text"]', /expir|lifetime/i).map(shownBy);
const expirySentences = (root: Element): readonly string[] =>
  Array.from((root.textContent ?? "").matchAll(/(?:expir\w*|valid until|end date)(?:\s+(?:on|at|in|after|date))?:?\s+([^.\n]{3,40})|(never expires|no expiration|does not expire)/gi), (match) => match[1] ?? match[2] ?? "");
