import type { Action, CellRow, GuardPolicy, PlaceClass } from "@tokenward/shared/domain";
import { covers } from "./home.ts";
import { isLoopback } from "./local-address.ts";
import type { Message } from "./messages.ts";
import type { Place, Spot } from "./place.ts";
import { classOf } from "./place-class.ts";
import { placesWith } from "./places/places.ts";
import type { Seen, SeenToken } from "./seen-tokens.ts";

/**
 * What can be offered instead. `reference` and `masked` stand in for the token; `release` lets it through after a hold, with a reason; `allow-here`
 * is not offered where everybody, or a machine of others, reads along; nothing of yours is a `false-alarm`.
 */
export type WayOut = "reference" | "masked" | "release" | "allow-here" | "false-alarm";

/** A token, and what follows for it. */
export interface JudgedToken {
  readonly token: SeenToken;
  readonly action: Action;
  /** What decided: the place, its form's target, or the page around it; and what that is to the token. */
  readonly spot: Spot;
  readonly placeClass: PlaceClass;
  /** What else than the place's class was weighed. */
  readonly why: readonly Message[];
}

export interface Assessment {
  /** The strictest for any token, or for what was not looked at. */
  readonly action: Action;
  /** The strictest first, yours before others' and then in reading order; each place in the text once. */
  readonly tokens: readonly JudgedToken[];
  /** Held because not all of it was looked at. */
  readonly isUnfinished: boolean;
  /** Why, about the first of `tokens`: who, where, what else. Empty when nothing was found. */
  readonly messages: readonly Message[];
  /** Empty unless it interrupts. */
  readonly waysOut: readonly WayOut[];
}

/** Whether what was found in a text may go where the text goes, the same at every door. */
export const assess = ({ tokens, stopped }: Seen, place: Place, policy: GuardPolicy): Assessment => {
  const judged = distinct(tokens).map((token) => judge(token, place, policy)).toSorted(inOrder);
  const isUnfinished = stopped && policy.unfinished === "hold" && couldMatter(place, policy);
  const action = strictest(judged[0]?.action ?? "allow", isUnfinished ? "warn" : "allow");
  return { action, tokens: judged, isUnfinished, messages: messagesOf(judged, isUnfinished), waysOut: interrupts(action) ? waysOutOf(judged, isUnfinished) : [] };
};

/** Whether it holds the text back. */
export const interrupts = (action: Action): boolean => action === "warn" || action === "block";

const order: readonly Action[] = ["allow", "note", "warn", "block"];
const strictest = (one: Action, other: Action): Action => (order.indexOf(one) >= order.indexOf(other) ? one : other);
const mildest = (one: Action, other: Action): Action => (strictest(one, other) === one ? other : one);

const inOrder = (a: JudgedToken, b: JudgedToken): number =>
  order.indexOf(b.action) - order.indexOf(a.action) || Number(b.token.own !== null) - Number(a.token.own !== null) || a.token.span[0] - b.token.span[0] || b.token.span[1] - a.token.span[1] || (keyOf(a.token) < keyOf(b.token) ? -1 : 1);
const keyOf = ({ span, whose, life, provider, kind, own }: SeenToken): string => [...span, whose, life, provider, kind, own?.label].join();
const distinct = (tokens: readonly SeenToken[]): readonly SeenToken[] => [...new Map(tokens.map((token) => [keyOf(token), token])).values()];

/**
 * The strictest of where the text stands, of where its form sends it, and, in a frame of nobody known, of what the page around it is. A page
 * decides by scripts where a text goes in truth; who reads it is its own host's doing, which is judged too.
 */
const judge = (token: SeenToken, place: Place, policy: GuardPolicy): JudgedToken => {
  const { form, topHost } = place;
  const spots = [judgeAt(token, place, place.field, policy, [])];
  if (form !== null) spots.push(judgeAt(token, form, place.field, policy, [{ id: "other-form", host: form.host }]));
  if (topHost !== null && nobodys.has(spots[0]!.placeClass)) {
    const around = judgeAt(token, { ...place, scheme: "https", host: topHost, port: null, path: "" }, "unknown", policy, [{ id: "in-page", host: topHost }]);
    if (!trusted.has(around.placeClass) && !nobodys.has(around.placeClass)) spots.push(around);
  }
  return spots.reduce((worst, next) => (order.indexOf(next.action) > order.indexOf(worst.action) ? next : worst));
};

const trusted: ReadonlySet<PlaceClass> = new Set(["home", "allowed", "local", "team"]);
const nobodys: ReadonlySet<PlaceClass> = new Set(["hosted", "other", "nameless"]);

const judgeAt = (token: SeenToken, spot: Spot, field: Place["field"], policy: GuardPolicy, why: readonly Message[]): JudgedToken => {
  const { whose, life } = token;
  const placeClass = classOf(spot, policy, token);
  const decided = (action: Action, ...more: readonly Message[]): JudgedToken => ({ token, placeClass, spot, why: [...why, ...more], action: withThreshold(action, policy) });
  if (isFalseAlarm(token, spot, policy)) return decided("allow");
  let action = policy.cells[`${whose} ${life}` as CellRow][placeClass];
  if (field === "password" && placeClass === "other") action = mildest(action, policy.passwordBox[whose]);
  if (life !== "live" || spot.host === null || !isPlain(spot)) return decided(action);
  const least = placeClass === "local" ? mildest("note", policy.plainHttp[whose]) : policy.plainHttp[whose];
  return decided(strictest(action, least), { id: "plain-http", host: spot.host });
};

/** Whether a network carries it in clear. */
const isPlain = ({ scheme, host }: Spot): boolean => scheme === "http" && host !== null && !isLoopback(host);

const withThreshold = (action: Action, { interruptsFrom }: GuardPolicy): Action =>
  interruptsFrom === "note" && action === "note" ? "warn" : interruptsFrom === "block" && action === "warn" ? "note" : action;

/** What the vault has is no false alarm, whatever it looks like. */
const isFalseAlarm = ({ own, kind, fingerprint }: SeenToken, { host, path }: Spot, { falseAlarms, places }: GuardPolicy): boolean =>
  own === null && falseAlarms.some((each) => ("fingerprint" in each ? each.fingerprint === fingerprint : each.kind === kind && host !== null && covers(each.host, host, path, placesWith(places))));

/** Whether any token at all, unknown as it is, would be held back here. */
const couldMatter = (place: Place, policy: GuardPolicy): boolean => {
  const unseen: SeenToken = { provider: "", kind: "", span: [0, 0], whose: "yours", life: "live", own: null, fingerprint: null };
  return interrupts(judge(unseen, place, policy).action);
};

const messagesOf = ([first, ...others]: readonly JudgedToken[], isUnfinished: boolean): readonly Message[] => {
  const unfinished: readonly Message[] = isUnfinished ? [{ id: "unfinished" }] : [];
  if (first === undefined) return unfinished;
  const { token: { provider, kind, own, life, whose }, action, placeClass, spot, why } = first;
  const more = others.filter((other) => other.action !== "allow").length;
  return [
    own === null ? { id: whose === "yours" ? "who-certain" : `who-${whose}`, provider, kind } : { id: "who-yours", provider, kind, label: own.label },
    ...(more > 0 && action !== "allow" ? [{ id: "more", count: more } as const] : []),
    { id: `at-${placeClass}`, host: spot.host, provider },
    ...why,
    ...(life === "dead" || life === "test" ? [{ id: life }] : []),
    ...unfinished,
  ];
};

const waysOutOf = (judged: readonly JudgedToken[], isUnfinished: boolean): readonly WayOut[] => {
  const held = judged.filter(({ action }) => interrupts(action));
  const [first] = held;
  // What was not looked at can be neither masked nor replaced.
  if (first === undefined || isUnfinished) return ["release"];
  const isKept = first.why.length === 0 && first.spot.host !== null && (nobodys.has(first.placeClass) || quiet.has(first.placeClass));
  return [...(held.some(({ token }) => token.own !== null) ? ["reference" as const] : []), "masked", "release", ...(isKept ? ["allow-here" as const] : []), ...(first.token.own === null ? ["false-alarm" as const] : [])];
};

const quiet: ReadonlySet<PlaceClass> = new Set(["console", "code-host", "docs", "chat"]);
