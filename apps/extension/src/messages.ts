import type { KnownValue } from "@tokenward/shared/contract";
import type { GuardRules, GuardVerdict, Outcome } from "@tokenward/shared/domain";
import type { LinkCause } from "@tokenward/shared/link-problem";

/** What a content script needs to judge. `fingerprintKey` is base64; before pairing it is one of this browser's own. */
export interface Knowledge {
  readonly fingerprintKey: string;
  readonly known: readonly KnownValue[];
}

/** The same with the rules of the guard, the stricter say last: the user's, then the team's. */
export interface PageKnowledge extends Knowledge {
  readonly rules: readonly GuardRules[];
}

/** How a text gets into a page. `filled`: by the browser or another program, not by keys. `submit`: with a form, caught at its last gate. `file`: as a file chosen, dropped or pasted. */
export const roads = ["paste", "drop", "typed", "filled", "submit", "file"] as const;
export type Road = (typeof roads)[number];

/** What was held, without its text. One for each token in a paste. */
export interface Sighting {
  readonly provider: string;
  readonly kind: string;
  /** 64 hex digits. */
  readonly fingerprint: string;
  readonly road: Road;
  readonly verdict: GuardVerdict;
  /** The sort of place, as packages/detection names it; null when it is not known. */
  readonly place: string | null;
  /** The vault's name for it; null when it is not one of its own. */
  readonly label: string | null;
}

/** What the release window shows. */
export interface HeldPaste {
  readonly title: string;
  readonly detail: string;
  /** What the first token is called: its label, or its kind. */
  readonly what: string;
  readonly kindName: string;
  /** As packages/detection names them. */
  readonly waysOut: readonly string[];
  readonly sightings: readonly Sighting[];
}

/** From a content script to the worker. The worker takes the place from the sender, never from the message. */
export type FromPage =
  | { readonly kind: "knowledge" }
  | { readonly kind: "held"; readonly sightings: readonly Sighting[]; readonly title: string }
  | { readonly kind: "passed"; readonly sightings: readonly Sighting[] }
  | { readonly kind: "ask-release"; readonly pasteId: string; readonly paste: HeldPaste };

/** From the worker to one frame's content script. */
export type ToPage = { readonly kind: "refetch" } | { readonly kind: "release"; readonly pasteId: string };

/** From the extension's own pages to the worker. */
export type FromOwnPage =
  | { readonly kind: "status"; readonly tabId: number | null }
  | { readonly kind: "pair" }
  | { readonly kind: "connect" }
  | { readonly kind: "unpair" }
  | { readonly kind: "release-info"; readonly id: string }
  /** Whether scripts of a host may read the clipboard; `block` null only asks. Answers a `ClipboardState`. */
  | { readonly kind: "clipboard-site"; readonly host: string; readonly block: boolean | null }
  /** The hosts whose scripts were forbidden it and still are; answers null where there is no such setting. */
  | { readonly kind: "clipboard-sites" }
  | { readonly kind: "release"; readonly id: string; readonly decision: Decision; readonly reason: string }
  | { readonly kind: "summon" }
  | { readonly kind: "rules" }
  /** All of the user's rules anew. The worker reads them: a validator here would ride along in every frame of every page. */
  | { readonly kind: "keep-rules"; readonly rules: unknown };

/** How a held text is let through: once; this token on this site from now on; because it is no secret; because nothing of its kind is one here. */
export const decisions = ["once", "allow", "not-this", "not-kind"] as const;
export type Decision = (typeof decisions)[number];

/** What the options page shows. `team`: what the vault brought; null when there is none. */
export interface RulesHere {
  readonly own: GuardRules;
  readonly team: GuardRules | null;
}

/** How it stands with the vault. */
export type LinkState =
  /** `cause`: what came of the last attempt; null when nobody has tried. */
  | { readonly kind: "unpaired"; readonly cause: LinkCause | null }
  | { readonly kind: "pairing"; readonly code: string | null }
  | { readonly kind: "connecting" }
  | { readonly kind: "connected"; readonly vault: "locked" | "unlocked" }
  | { readonly kind: "away"; readonly cause: LinkCause };

/** What the guard did, as a person reads it. */
export interface Happening {
  readonly title: string;
  readonly at: number;
  readonly host: string;
  readonly outcome: Outcome;
}

export interface Status {
  readonly link: LinkState;
  /** Reports that the vault has not confirmed yet. */
  readonly queued: number;
  /** Reports that were given up because a page caused too many. */
  readonly dropped: number;
  readonly known: number;
  readonly heldHere: readonly Happening[];
  /** On any page since the browser was started, newest first. */
  readonly lately: readonly Happening[];
}

export type ReleaseInfo = (HeldPaste & { readonly place: string; readonly holdSeconds: number }) | null;

/** Milliseconds that a held paste stays in the page's memory, for "paste anyway". */
export const holdTextMs = 60_000;

const isText = (value: unknown, max: number): value is string => typeof value === "string" && value.length <= max;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const verdicts: readonly GuardVerdict[] = ["note", "warn", "block"];
const readSightings = (value: unknown): readonly Sighting[] | null => {
  if (!Array.isArray(value) || value.length > 20) return null;
  const sightings: Sighting[] = [];
  for (const each of value as unknown[]) {
    if (!isRecord(each) || !isText(each["provider"], 100) || !isText(each["kind"], 100) || !isText(each["fingerprint"], 64) || !/^[0-9a-f]{64}$/.test(each["fingerprint"])) return null;
    const road = roads.find((known) => known === each["road"]);
    if (road === undefined) return null;
    const verdict = verdicts.find((known) => known === each["verdict"]);
    if (verdict === undefined || (each["place"] !== null && !isText(each["place"], 40)) || (each["label"] !== null && !isText(each["label"], 200))) return null;
    sightings.push({ provider: each["provider"], kind: each["kind"], fingerprint: each["fingerprint"], road, verdict, place: each["place"], label: each["label"] });
  }
  return sightings;
};

/** Reads what a content script says. A page that has taken over its process can say anything: closed shapes, bounded sizes. Null when it is none of these. */
export const readFromPage = (message: unknown): FromPage | null => {
  if (!isRecord(message)) return null;
  if (message["kind"] === "knowledge") return { kind: "knowledge" };
  if (message["kind"] === "held" || message["kind"] === "passed") {
    const sightings = readSightings(message["sightings"]);
    if (sightings === null) return null;
    if (message["kind"] === "passed") return sightings.length === 0 ? null : { kind: "passed", sightings };
    // Held without a sighting: not all of the text could be looked at.
    return isText(message["title"], 200) ? { kind: "held", sightings, title: message["title"] } : null;
  }
  if (message["kind"] !== "ask-release" || !isText(message["pasteId"], 40) || !isRecord(message["paste"])) return null;
  const { title, detail, what, kindName, waysOut } = message["paste"];
  const sightings = readSightings(message["paste"]["sightings"]);
  if (sightings === null || !isText(title, 200) || !isText(detail, 600) || !isText(what, 200) || !isText(kindName, 200)) return null;
  if (!Array.isArray(waysOut) || waysOut.length > 8 || !waysOut.every((way) => isText(way, 20))) return null;
  return { kind: "ask-release", pasteId: message["pasteId"], paste: { title, detail, what, kindName, waysOut, sightings } };
};

/** Reads what one of our own pages says. Null when it is none of these. */
export const readFromOwnPage = (message: unknown): FromOwnPage | null => {
  if (!isRecord(message)) return null;
  switch (message["kind"]) {
    case "status":
      return { kind: "status", tabId: typeof message["tabId"] === "number" ? message["tabId"] : null };
    case "pair":
    case "connect":
    case "unpair":
    case "summon":
    case "rules":
    case "clipboard-sites":
      return { kind: message["kind"] };
    case "keep-rules":
      return { kind: "keep-rules", rules: message["rules"] };
    case "release-info":
      return isText(message["id"], 40) ? { kind: "release-info", id: message["id"] } : null;
    case "clipboard-site":
      return isText(message["host"], 260) ? { kind: "clipboard-site", host: message["host"], block: typeof message["block"] === "boolean" ? message["block"] : null } : null;
    case "release": {
      const decision = decisions.find((known) => known === message["decision"]);
      return decision !== undefined && isText(message["id"], 40) && isText(message["reason"], 300) ? { kind: "release", id: message["id"], decision, reason: message["reason"] } : null;
    }
    default:
      return null;
  }
};
