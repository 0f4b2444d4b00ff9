import type { FactPlaces, Json, Lifecycle, ListedToken, Place, PlainAnswer, TokenFacts } from "@tokenward/providers/lifecycles";

/** The body as JSON; null when it is not (an error page, a proxy's login). Only for bodies whose secret was taken out. */
export const parseBody = (body: Uint8Array): Json => {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch {
    return null;
  }
};

/** What stands at a JSON pointer (RFC 6901). Undefined when there is nothing. */
export const at = (json: Json, pointer: string): Json | undefined => {
  let here: Json | undefined = json;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (here === null || here === undefined || typeof here !== "object" || !Object.hasOwn(here, name)) return undefined;
    here = (here as { readonly [field: string]: Json })[name];
  }
  return here;
};

const placeOf = (answer: PlainAnswer, place: Place | undefined): Json | undefined =>
  place === undefined ? undefined : "body" in place ? at(answer.body, place.body) : answer.headers[place.header];

/** The facts an answer tells. A number becomes text, because ids are names here and not quantities. */
export const readFacts = (lifecycle: Lifecycle, places: FactPlaces, answer: PlainAnswer): TokenFacts => {
  const text = (place: Place | undefined): string | null => {
    const found = placeOf(answer, place);
    return typeof found === "string" && found !== "" ? found : typeof found === "number" ? String(found) : null;
  };
  const time = (place: Place | undefined): number | null => {
    const found = text(place);
    if (found === null) return null;
    const read = lifecycle.readTime === undefined ? Date.parse(found) : lifecycle.readTime(found);
    return read === null || Number.isNaN(read) ? null : read;
  };
  const scopes = placeOf(answer, places.scopes);
  return {
    id: text(places.id),
    name: text(places.name),
    account: text(places.account),
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string")
      : typeof scopes === "string" ? scopes.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "") : [],
    createdAt: time(places.createdAt),
    expiresAt: time(places.expiresAt),
  };
};

/** The entries of a list's answer; null when the answer is no list. */
export const readList = (lifecycle: Lifecycle, answer: PlainAnswer): readonly ListedToken[] | null => {
  if (lifecycle.list === null) return null;
  const { list } = lifecycle;
  const items = at(answer.body, list.items);
  if (!Array.isArray(items)) return null;
  return (items as readonly Json[]).map((entry) => {
    const facts = readFacts(lifecycle, list, { ...answer, body: entry });
    return { ...facts, scopes: lifecycle.scopesOf?.(entry) ?? facts.scopes, entry };
  });
};
