import type { Recipe, RotationStep } from "@tokenward/shared/domain";
import { rotationCan, rotationEnds } from "@tokenward/shared/rotation-can";
import { unreachable } from "@tokenward/shared/result";
import { hourMs, secondMs } from "@tokenward/shared/time";
import type { RotationEntry, RotationMemo } from "../ports.ts";

/** What happened. Every event follows an effect, a person's wish, or the start of the program. */
export type RotationEvent =
  | { readonly kind: "checked"; readonly memo: RotationMemo; readonly account: string | null; readonly scopes: readonly string[]; readonly oldProviderSideId: string | null; readonly page: string | null }
  | { readonly kind: "minted"; readonly providerSideId: string | null; readonly expiresAt: number | null }
  | { readonly kind: "supplied" }
  /** Surely nothing was made. */
  | { readonly kind: "refused"; readonly problem: string }
  /** Something may have been made. */
  | { readonly kind: "mint-unknown"; readonly problem: string }
  /** Nothing of ours is at the provider any more; `again`: what is needed to ask once more is at hand. */
  | { readonly kind: "not-minted"; readonly again: boolean; readonly problem: string }
  | { readonly kind: "lost"; readonly problem: string }
  | { readonly kind: "tested"; readonly expiresAt: number | null; readonly providerSideId: string | null; readonly problem: string | null }
  | { readonly kind: "unfit"; readonly problem: string }
  | { readonly kind: "deployed"; readonly missing: readonly string[]; readonly absent: readonly string[]; readonly problem: string | null }
  | { readonly kind: "retired" }
  | { readonly kind: "retire-failed"; readonly problem: string }
  | { readonly kind: "dead" }
  | { readonly kind: "finished" }
  | { readonly kind: "discarded"; readonly problem: string | null }
  /** The step could not be done now and is tried again. */
  | { readonly kind: "later"; readonly problem: string }
  | { readonly kind: "resumed" }
  | { readonly kind: "retry" }
  | { readonly kind: "undo" };

/** What the shell does next. `rest`: nothing, until somebody or the clock says so. */
export type Effect = "preflight" | "mint" | "recover" | "test" | "deploy" | "retire" | "confirm" | "finish" | "discard" | "rest";

export interface Move {
  readonly entry: RotationEntry;
  readonly effect: Effect;
  /** The vault points to the new version from here on. Written together with the entry. */
  readonly flip: boolean;
}

const effects: Readonly<Record<RotationStep, Effect>> = {
  preflight: "preflight", intent: "mint", "mint-unknown": "recover", "awaiting-value": "rest", minted: "test", tested: "deploy",
  partial: "rest", deployed: "retire", "retire-pending": "rest", retired: "confirm", confirmed: "finish", "abort-new": "discard",
  done: "rest", refused: "rest", undone: "rest", lost: "rest",
};
/** How often one rotation may ask for a new token. Each asking but the first follows a proof that nothing of ours is left over. */
export const maxMints = 2;

/**
 * The state machine of facts/rotation.md §2–3, pure. The entry that comes out is written before its effect begins: a step's
 * name says what is known, so that whoever reads it after a crash knows what may have happened since.
 *
 * Throws when the event cannot follow the step; that is a bug, never a user's doing.
 */
export const next = (entry: RotationEntry, event: RotationEvent, now: number): Move => {
  const { step, recipe } = entry;
  switch (event.kind) {
    case "checked": {
      const seen = { ...entry, memo: event.memo, account: event.account, scopes: event.scopes, oldProviderSideId: event.oldProviderSideId, page: event.page, newVersion: entry.oldVersion + 1 };
      return recipe === "guided" ? go(seen, "awaiting-value", now) : ask(seen, now);
    }
    case "supplied":
      return must(step, "awaiting-value") && go(entry, "minted", now);
    case "minted":
      return go({ ...entry, newProviderSideId: event.providerSideId, newExpiresAt: event.expiresAt }, "minted", now);
    case "refused":
      return go(entry, "refused", now, event.problem);
    case "mint-unknown":
      return go(entry, "mint-unknown", now, event.problem);
    case "not-minted": {
      const asked = entry.trail.filter((mark) => mark.step === "intent").length;
      return event.again && asked < maxMints ? ask(entry, now) : go(entry, "undone", now, event.problem);
    }
    case "lost":
      return go(entry, "lost", now, event.problem);
    case "tested":
      return go({ ...entry, newExpiresAt: event.expiresAt ?? entry.newExpiresAt, newProviderSideId: event.providerSideId ?? entry.newProviderSideId }, "tested", now, event.problem);
    case "unfit":
      return unfit(entry, event.problem, now);
    case "deployed": {
      const there = { ...entry, missing: event.missing };
      if (event.missing.length === 0) return { ...go(there, "deployed", now), flip: true };
      // In place the old value is already dead: pointing to it any longer would help nobody.
      return { ...wait(go(there, "partial", now, event.problem), now), flip: recipe === "in-place" };
    }
    case "retired":
      return go(entry, "retired", now);
    case "retire-failed":
      return wait(go(entry, "retire-pending", now, event.problem), now);
    case "dead":
      return go(entry, "confirmed", now);
    case "finished":
      return go(entry, "done", now);
    case "discarded":
      return go({ ...entry, missing: [] }, "undone", now, event.problem ?? entry.problem);
    case "later":
      return wait({ entry: { ...entry, problem: event.problem }, effect: "rest", flip: false }, now);
    case "resumed":
    case "retry":
      return again(entry, event.kind, now);
    case "undo":
      if (!rotationCan.undo(entry)) throw new Error(`a rotation cannot be undone from ${step}`);
      if (step === "awaiting-value") return go(entry, "undone", now);
      return step === "intent" || step === "mint-unknown" ? go(entry, "mint-unknown", now) : go(entry, "abort-new", now);
  }
  return unreachable(event);
};

const again = (entry: RotationEntry, why: "resumed" | "retry", now: number): Move => {
  switch (entry.step) {
    // Nothing was sent yet, and what preflight saw may have changed.
    case "preflight":
      return why === "resumed" ? go(entry, "undone", now, "Tokenward was stopped before anything was sent. Nothing was changed; start again.") : stay(entry);
    case "intent":
      return go(entry, "mint-unknown", now, "Tokenward was stopped while the new token was asked for.");
    // One step back, and not into the trail: an hourly try would make it endless.
    case "partial":
      return stay({ ...entry, step: "tested" });
    case "retire-pending":
      return stay({ ...entry, step: "deployed" });
    default:
      return stay(entry);
  }
};

const unfit = (entry: RotationEntry, problem: string, now: number): Move => {
  switch (entry.recipe) {
    case "create-revoke":
      return go(entry, "abort-new", now, problem);
    // It may be some other good token of this person's: it is dropped here, never revoked there.
    case "guided":
      return go(entry, "awaiting-value", now, problem);
    // There is no other token any more; a token with a flaw is better than none.
    case "in-place":
      return go(entry, "tested", now, problem);
  }
  return unreachable(entry.recipe);
};

const ask = (entry: RotationEntry, now: number): Move => go({ ...entry, memo: entry.memo && { ...entry.memo, sentAt: now } }, "intent", now);

const go = (entry: RotationEntry, step: RotationStep, now: number, problem: string | null = null): Move => ({
  entry: {
    ...entry, step, problem,
    trail: entry.trail.at(-1)?.step === step ? entry.trail : [...entry.trail, { step, at: now }],
    endedAt: rotationEnds.includes(step) ? now : null,
    // A failed try leads back to the step the trail ends with; only a new step starts the count anew.
    memo: entry.memo && { ...entry.memo, nextTryAt: null, tries: entry.trail.at(-1)?.step === step ? entry.memo.tries : 0 },
  },
  effect: effects[step],
  flip: false,
});

const stay = (entry: RotationEntry): Move => ({ entry, effect: effects[entry.step], flip: false });

const wait = (move: Move, now: number): Move => {
  const { memo } = move.entry;
  return memo === null ? move : { ...move, entry: { ...move.entry, memo: { ...memo, tries: memo.tries + 1, nextTryAt: now + backOffMs(memo.tries) } } };
};

/** Waiting time before try number `tries` + 2: 5 s, 10 s, 20 s … at most an hour. */
export const backOffMs = (tries: number): number => Math.min(hourMs, 5 * secondMs * 2 ** Math.min(tries, 20));

const must = (step: RotationStep, wanted: RotationStep): true => {
  if (step !== wanted) throw new Error(`${wanted} expected, not ${step}`);
  return true;
};

/** The first entry of a rotation, in preflight. */
export const begin = (id: RotationEntry["id"], token: { readonly id: RotationEntry["tokenId"]; readonly provider: string; readonly version: number }, recipe: Recipe, now: number): RotationEntry => ({
  id, tokenId: token.id, provider: token.provider, recipe, step: "preflight", startedAt: now, endedAt: null, trail: [{ step: "preflight", at: now }],
  problem: null, page: null, missing: [], oldVersion: token.version, newVersion: null, oldProviderSideId: null, newProviderSideId: null,
  newExpiresAt: null, account: null, scopes: [], name: `tokenward-${id}`, memo: null,
});
