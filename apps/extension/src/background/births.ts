import type { Runtime } from "webextension-polyfill";
import { birthsAt, type OwnPlace } from "@tokenward/providers/births";
import { RotationId } from "@tokenward/shared/domain";
import type { Client } from "@tokenward/shared/contract";
import { Secret, wipe } from "@tokenward/shared/secret";
import { unreachable } from "@tokenward/shared/result";
import type { BirthFacts, BirthKept, BirthWhere, FromBirth } from "../birth-messages.ts";
import { birthAddressOf } from "./birth-address.ts";
import type { Shelf } from "./shelf.ts";

/** A page that means harm may have a person click many times; nobody makes more tokens than this in a minute. */
const maxPerTabMinute = 4;
const maxDismissed = 50;
/** From a form that is sent to the page that shows the token. */
const formMs = 5 * 60_000;

export interface BirthsDeps {
  /** Null while the vault is away. */
  readonly client: () => Client<"extension"> | null;
  /** Called when a page asks and the vault is away. */
  readonly wake: () => void;
  readonly dismissed: Shelf<readonly { readonly tabId: number; readonly fingerprint: string }[]>;
  readonly now: () => number;
  /** The vault was unlocked, or what waits changed: offers may be made again. */
  readonly onNews: () => void;
  /** Called with the user's own hosts when they change: their pages get the script, too. */
  readonly onPlaces: (places: readonly OwnPlace[]) => void;
}

export interface Births {
  /** Asks the vault what waits. Called after every connection, and when something changed. */
  learn(): Promise<void>;
  answer(message: FromBirth, sender: Runtime.MessageSender): Promise<BirthWhere | BirthKept | boolean>;
}

export const createBirths = ({ client, wake, dismissed, now, onNews, onPlaces }: BirthsDeps): Births => {
  const recent = new Map<number, readonly number[]>();
  /** By tab. Kept no longer than it takes a page to come. */
  const forms = new Map<number, { readonly hostname: string; readonly facts: BirthFacts; readonly at: number }>();
  let lastNews = "";
  let lastPlaces = "[]";

  /** An agent that is older than this does not know the question; then nothing is offered. */
  const ask = async () => {
    const vault = client();
    if (vault === null) return null;
    const reply = await vault.browser.awaits({});
    return reply.ok ? reply.value : null;
  };

  const keep = async ({ provider, value, facts, rotation }: Extract<FromBirth, { kind: "birth-keep" }>, place: { readonly origin: string; readonly tabId: number }): Promise<BirthKept> => {
    const vault = client();
    if (vault === null) return { ok: false, locked: false, message: "The vault is away. The token was not kept." };
    const times = (recent.get(place.tabId) ?? []).filter((time) => time > now() - 60_000);
    if (times.length >= maxPerTabMinute) return { ok: false, locked: false, message: "Too many tokens from this page within a minute. Wait a moment." };
    recent.set(place.tabId, [...times, now()]);
    // From here on it is bytes that can be wiped; of the string only the browser can dispose.
    const secret = Secret.of(new TextEncoder().encode(value));
    try {
      const reply = await vault.browser.capture({
        provider, value: secret, origin: place.origin, label: facts.label, scopes: [...facts.scopes], rotation: rotation === null ? null : RotationId.parse(rotation),
        ...(facts.expiresAt === undefined ? {} : { expiresAt: facts.expiresAt }),
      });
      return reply.ok
        ? { ok: true, label: reply.value.label, finished: reply.value.completedRotation !== null, duplicate: reply.value.duplicate, problem: reply.value.problem }
        : { ok: false, locked: reply.error.code === "locked", message: reply.error.message };
    } finally {
      wipe(secret);
    }
  };

  return {
    learn: async () => {
      const known = await ask();
      if (known === null) return;
      const places = JSON.stringify(known.places);
      if (places !== lastPlaces) onPlaces(known.places);
      lastPlaces = places;
      const news = JSON.stringify(known);
      if (news !== lastNews) onNews();
      lastNews = news;
    },
    answer: async (message, sender) => {
      const address = birthAddressOf(sender);
      if (address === null) return null;
      const tabId = sender.tab?.id ?? -1;
      const kept = (await dismissed.read()) ?? [];
      switch (message.kind) {
        case "birth-where": {
          const known = await ask();
          if (known === null) wake();
          // What is told now is no news later; and what is not so later is.
          else lastNews = JSON.stringify(known);
          const form = forms.get(tabId);
          const isFresh = form !== undefined && form.hostname === address.hostname && now() - form.at < formMs;
          return known === null ? null : { ...known, form: isFresh ? form.facts : null, dismissed: kept.flatMap((each) => (each.tabId === tabId ? [each.fingerprint] : [])) };
        }
        case "birth-dismiss":
          await dismissed.write([...kept, { tabId, fingerprint: message.fingerprint }].slice(-maxDismissed));
          return true;
        case "birth-form":
          if (forms.size > 100) forms.clear();
          forms.set(tabId, { hostname: address.hostname, facts: message.facts, at: now() });
          return true;
        case "birth-keep": {
          const known = await ask();
          const isHere = known !== null && birthsAt(address, known.places).some(({ provider }) => provider === message.provider);
          return isHere ? keep(message, { origin: `https://${address.hostname}`, tabId }) : { ok: false, locked: false, message: "This is not a page of that provider, or the vault is away. The token was not kept." };
        }
        default:
          return unreachable(message);
      }
    },
  };
};
