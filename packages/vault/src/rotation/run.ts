import type { RpcError } from "@tokenward/shared/contract";
import { err, ok, unreachable, type Result } from "@tokenward/shared/result";
import { rotationCan } from "@tokenward/shared/rotation-can";
import { wipe } from "@tokenward/shared/secret";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { deploy, flipped } from "./deploy.ts";
import { next, type Effect, type Move, type RotationEvent } from "./machine.ts";
import { mint } from "./mint.ts";
import { preflight } from "./preflight.ts";
import { recover } from "./recover.ts";
import { confirm, discard, retire } from "./retire.ts";
import { firstItem } from "../value/values.ts";
import { event, stop, valueOf, type Errand, type Outcome, type RotationScene } from "./scene.ts";
import { settled } from "./settled.ts";
import { tryNew } from "./try-new.ts";

/** Effects that change something outside: each has an audit record before and one after. */
const announced: ReadonlySet<Effect> = new Set(["mint", "recover", "deploy", "retire", "discard"]);

/** A rotation as far as it went, and what the person should bring to get further. */
export interface Ran {
  readonly entry: RotationEntry;
  readonly asks: RpcError | null;
}

/**
 * The shell round the machine: takes one event, writes what follows from it, performs the effect, takes its event … until
 * there is nothing to do. Every entry is on disk before its effect begins, and before the next one is thought of.
 *
 * An error means that the step could not be tried or not be written down. What is on disk is then behind the world by one
 * step at most, which is what `resumed` is for.
 */
export const run = async (scene: RotationScene, start: RotationEntry, first: RotationEvent | null, errand: Errand): Promise<Result<Ran, RpcError>> => {
  let entry = start;
  let effect: Effect = start.step === "preflight" ? "preflight" : "rest";
  let asks: RpcError | null = null;
  let happened = first;
  for (;;) {
    if (happened !== null) {
      const move = next(entry, happened, scene.clock.now());
      const written = await journal(scene, move, happened);
      if (!written.ok) return written;
      ({ entry, effect } = move);
      // Given up, and what was looked for turned out to be in the keychain: then that is given up.
      if (!errand.mayMint && happened.kind === "minted" && rotationCan.undo(entry)) {
        happened = { kind: "undo" };
        continue;
      }
    }
    if (effect === "rest") return ok({ entry, asks });
    const outcome = await perform(scene, entry, effect, errand);
    if (outcome.kind === "stop") {
      if (entry.step !== "preflight") return err(outcome.error);
      await journal(scene, next(entry, { kind: "refused", problem: outcome.error.message }, scene.clock.now()), null);
      return err(outcome.error);
    }
    asks = outcome.asks ?? asks;
    happened = outcome.event;
  }
};

const journal = async (scene: RotationScene, { entry, effect, flip }: Move, happened: RotationEvent | null): Promise<Result<void, RpcError>> => {
  const kept = scene.records.token(entry.tokenId);
  let after: KeptToken | null = null;
  if (flip && kept !== null) {
    const value = await valueOf(scene.values, kept.id, entry.oldVersion + 1);
    if (!value.ok) return value;
    // Read anew: something else may have been written while the keychain was asked.
    after = flipped(scene.records.token(kept.id) ?? kept, entry, scene.describeValue(value.value), happened?.kind === "deployed" ? happened.absent : [], scene.clock.now());
    wipe(value.value);
  }
  if (entry.step === "lost" && kept !== null) after = { ...kept, state: { kind: "revoked", since: scene.clock.now() } };
  const putIncidents = entry.step === "done" ? settled(scene.records, scene.audit, scene.newId, entry.tokenId, "rotated") : [];
  // Noted before it is asked for, so that the new value can be kept even if the disk is full by then.
  const putItems = effect === "mint" ? [firstItem(entry.tokenId, entry.oldVersion + 1)] : [];
  const written = scene.records.write({ putRotations: [entry], putIncidents, putItems, ...(after === null ? {} : { putTokens: [after] }) });
  if (!written.ok) return err(rpcErrorOf(written.error));
  scene.onChanged();
  return ok(undefined);
};

const perform = async (scene: RotationScene, entry: RotationEntry, effect: Exclude<Effect, "rest">, errand: Errand): Promise<Outcome> => {
  const token = scene.records.token(entry.tokenId);
  if (token === null) return stop({ code: "not-found", message: "The token this rotation belongs to is not in the vault any more." });
  if (!announced.has(effect)) return act(scene, token, entry, effect, errand);

  const corr = scene.newId();
  const record = { type: `rotation.${effect}`, actor: errand.actor, subject: token.id, corr, data: { rotation: entry.id, provider: entry.provider, version: entry.oldVersion + 1 } };
  const intent = scene.audit.append({ ...record, outcome: "intent" });
  if (!intent.ok) return stop(unwritable(intent.error.message));
  const outcome = await act(scene, token, entry, effect, errand);
  const well = outcome.kind === "event" && !["refused", "mint-unknown", "retire-failed", "later", "lost"].includes(outcome.event.kind);
  // The world has changed already: a record that cannot be written must not hide that from the journal.
  scene.audit.append({ ...record, outcome: well ? "done" : "failed", data: { ...record.data, result: outcome.kind === "event" ? outcome.event.kind : outcome.error.code } });
  return outcome;
};

const act = (scene: RotationScene, token: KeptToken, entry: RotationEntry, effect: Exclude<Effect, "rest">, errand: Errand): Promise<Outcome> => {
  switch (effect) {
    case "preflight":
      return preflight(scene, token, entry);
    case "mint":
      return mint(scene, token, entry, errand);
    case "recover":
      return recover(scene, token, entry, errand);
    case "test":
      return tryNew(scene, token, entry);
    case "deploy":
      return deploy(scene, token, entry);
    case "retire":
      return retire(scene, token, entry, errand);
    case "confirm":
      return confirm(scene, token, entry);
    case "finish":
      return Promise.resolve(event({ kind: "finished" }));
    case "discard":
      return discard(scene, token, entry, errand);
  }
  return unreachable(effect);
};

export const unwritable = (cause: string): RpcError => ({
  code: "audit-unavailable",
  message: `The audit log cannot be written, so nothing is done to this token. ${cause} Free space or mend the vault folder, then try again.`,
});
