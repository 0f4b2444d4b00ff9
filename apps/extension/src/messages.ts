import type { KnownValue } from "@tokenward/shared/contract";
import type { GuardVerdict } from "@tokenward/shared/domain";

/** What a content script needs to judge. `fingerprintKey` is base64; before pairing it is one of this browser's own. */
export interface Knowledge {
  readonly fingerprintKey: string;
  readonly known: readonly KnownValue[];
}

export type Road = "paste" | "drop";

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
}

/** What the release window shows. */
export interface HeldPaste {
  readonly title: string;
  readonly detail: string;
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
  | { readonly kind: "release"; readonly id: string; readonly reason: string };

/** How it stands with the vault. */
export type LinkState =
  | { readonly kind: "unpaired"; readonly message: string | null }
  | { readonly kind: "pairing"; readonly code: string | null }
  | { readonly kind: "connecting" }
  | { readonly kind: "connected"; readonly vault: "locked" | "unlocked" }
  /** `canPair`: pairing anew is what mends it. */
  | { readonly kind: "away"; readonly message: string; readonly canPair: boolean };

export interface HeldHere {
  readonly title: string;
  readonly at: number;
}

export interface Status {
  readonly link: LinkState;
  /** Reports that the vault has not confirmed yet. */
  readonly queued: number;
  /** Reports that were given up because a page caused too many. */
  readonly dropped: number;
  readonly known: number;
  readonly heldHere: readonly HeldHere[];
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
    if (each["road"] !== "paste" && each["road"] !== "drop") return null;
    const verdict = verdicts.find((known) => known === each["verdict"]);
    if (verdict === undefined || (each["place"] !== null && !isText(each["place"], 40))) return null;
    sightings.push({ provider: each["provider"], kind: each["kind"], fingerprint: each["fingerprint"], road: each["road"], verdict, place: each["place"] });
  }
  return sightings;
};

/** Reads what a content script says. A page that has taken over its process can say anything: closed shapes, bounded sizes. Null when it is none of these. */
export const readFromPage = (message: unknown): FromPage | null => {
  if (!isRecord(message)) return null;
  if (message["kind"] === "knowledge") return { kind: "knowledge" };
  if (message["kind"] === "held" || message["kind"] === "passed") {
    const sightings = readSightings(message["sightings"]);
    if (sightings === null || sightings.length === 0) return null;
    if (message["kind"] === "passed") return { kind: "passed", sightings };
    return isText(message["title"], 200) ? { kind: "held", sightings, title: message["title"] } : null;
  }
  if (message["kind"] !== "ask-release" || !isText(message["pasteId"], 40) || !isRecord(message["paste"])) return null;
  const { title, detail } = message["paste"];
  const sightings = readSightings(message["paste"]["sightings"]);
  return sightings !== null && isText(title, 200) && isText(detail, 400) ? { kind: "ask-release", pasteId: message["pasteId"], paste: { title, detail, sightings } } : null;
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
      return { kind: message["kind"] };
    case "release-info":
      return isText(message["id"], 40) ? { kind: "release-info", id: message["id"] } : null;
    case "release":
      return isText(message["id"], 40) && isText(message["reason"], 300) ? { kind: "release", id: message["id"], reason: message["reason"] } : null;
    default:
      return null;
  }
};
