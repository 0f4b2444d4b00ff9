import { lifecycleOf } from "@tokenward/providers/lifecycles";
import type { Asker, Handlers, RpcError } from "@tokenward/shared/contract";
import { RotationId, type Rotation } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import { rotationCan } from "@tokenward/shared/rotation-can";
import { Secret, wipe } from "@tokenward/shared/secret";
import { audited } from "../audit-around.ts";
import { refuse, rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { trimmed } from "../value/describe.ts";
import { begin } from "./machine.ts";
import { planOf } from "./plan.ts";
import type { createRevoke } from "./revoke.ts";
import { run, type Ran } from "./run.ts";
import { needsInput, providerOf, type Errand, type RotationScene } from "./scene.ts";

/** One thing at a time per rotation. */
export type Exclusive = <T>(id: string, act: () => Promise<T>) => Promise<T>;

/** The door's side of rotations. */
export const rotationHandlers = (scene: RotationScene, exclusive: Exclusive, panic: Pick<ReturnType<typeof createRevoke>, "revoke">): Handlers["rotation"] => {
  const { records } = scene;
  const entryById = (id: string): RotationEntry | null => records.rotations().find((entry) => entry.id === id) ?? null;
  const noSuch = () => refuse("not-found", "There is no such rotation. See the list of rotations.");
  const errandOf = (asker: Asker, given: { readonly password?: Secret | undefined; readonly otp?: string | undefined; readonly keepPassword?: boolean | undefined } = {}): Errand => ({
    actor: asker.caller, password: given.password ?? null, otp: given.otp?.trim() || null, keepPassword: given.keepPassword ?? false, mayMint: true,
  });
  const answer = (ran: Result<Ran, RpcError>): Result<Rotation, RpcError> => (ran.ok ? (ran.value.asks === null ? ok(shown(ran.value.entry)) : err(ran.value.asks)) : ran);
  const about = (type: string, entry: RotationEntry) => ({ type, subject: entry.tokenId, data: { rotation: entry.id, step: entry.step } });

  const passwordMissing = async (token: KeptToken, password: Secret | undefined): Promise<RpcError | null> => {
    const lifecycle = lifecycleOf(token.provider);
    if (password !== undefined || lifecycle === null || lifecycle.mint?.needs.includes("password") !== true) return null;
    const plan = await planOf(scene, token);
    return plan.ok && plan.value.needs.includes("password") ? needsInput("password", lifecycle.name) : null;
  };

  return {
    plan: async ({ id }) => {
      const token = records.token(id);
      return token === null ? refuse("not-found", "There is no such token in the vault.") : planOf(scene, token);
    },

    start: async ({ id, password, otp, keepPassword }, asker) => {
      try {
        const token = records.token(id);
        if (token === null) return refuse("not-found", "There is no such token in the vault.");
        const provider = await providerOf(scene.files, token);
        if (!provider.ok) return provider;
        const missing = await passwordMissing(token, password);
        if (missing !== null) return err(missing);
        const open = records.rotations().find(({ tokenId, endedAt }) => tokenId === id && endedAt === null);
        if (open !== undefined) return refuse("conflict", `“${token.label}” is already being rotated. ${open.problem ?? "Finish or undo that rotation first."}`);
        const entry = begin(RotationId.parse(scene.newId()), token, provider.value.lifecycle.recipe, scene.clock.now());
        return await audited(scene.audit, scene.newId, asker, about("rotation.start", entry), async () => {
          const written = records.write({ putRotations: [entry] });
          if (!written.ok) return err(rpcErrorOf(written.error));
          return answer(await exclusive(entry.id, () => run(scene, entry, null, errandOf(asker, { password, otp, keepPassword }))));
        });
      } finally {
        if (password !== undefined) wipe(password);
      }
    },

    supply: async ({ id, value: given }, asker) => {
      const value = Secret.of(trimmed(given));
      wipe(given);
      try {
        const entry = entryById(id);
        if (entry === null) return noSuch();
        return await audited(scene.audit, scene.newId, asker, about("rotation.supply", entry), () =>
          exclusive(id, async () => {
            const now = entryById(id);
            if (now?.step !== "awaiting-value") return refuse("conflict", "This rotation is not waiting for a value.");
            const facts = scene.describeValue(value);
            if (facts.valueLength === 0) return refuse("invalid-input", "There is no value. Paste the new token.");
            const twin = records.tokens().find(({ fingerprint }) => fingerprint === facts.fingerprint);
            if (twin !== undefined) return refuse("duplicate", twin.id === entry.tokenId ? "This is the old value. Paste the new one." : `This value is already kept as “${twin.label}”.`);
            const put = await scene.values.put(entry.tokenId, entry.oldVersion + 1, value);
            if (!put.ok) return err(rpcErrorOf(put.error));
            return answer(await run(scene, now, { kind: "supplied" }, errandOf(asker)));
          }),
        );
      } finally {
        wipe(value);
      }
    },

    retry: async ({ id, password, otp }, asker) => {
      try {
        const entry = entryById(id);
        if (entry === null) return noSuch();
        return await audited(scene.audit, scene.newId, asker, about("rotation.retry", entry), () =>
          exclusive(id, async () => {
            const now = entryById(id);
            if (now === null) return noSuch();
            if (!rotationCan.retry(now)) return now.endedAt === null ? ok(shown(now)) : refuse("conflict", "This rotation is over. Start a new one.");
            return answer(await run(scene, now, { kind: "retry" }, errandOf(asker, { password, otp })));
          }),
        );
      } finally {
        if (password !== undefined) wipe(password);
      }
    },

    undo: async ({ id }, asker) => {
      const entry = entryById(id);
      if (entry === null) return noSuch();
      return audited(scene.audit, scene.newId, asker, about("rotation.undo", entry), () =>
        exclusive(id, async () => {
          const now = entryById(id);
          if (now === null) return noSuch();
          if (!rotationCan.undo(now)) {
            return refuse("conflict", now.endedAt === null ? "It is too late to undo: the new token is in use and the old one is dead or dying. Try the last step again instead." : "This rotation is over; there is nothing to undo.");
          }
          return answer(await run(scene, now, { kind: "undo" }, { ...errandOf(asker), mayMint: false }));
        }),
      );
    },

    list: () => Promise.resolve(ok(records.rotations().map(shown))),

    revoke: async ({ id, password, otp }, asker) => {
      // No provider so far wants the password for this.
      if (password !== undefined) wipe(password);
      return panic.revoke(id, asker.caller, otp?.trim() || null);
    },
  };
};

/** The entry without what only the engine needs. */
const shown = ({ id, tokenId, recipe, step, startedAt, endedAt, trail, problem, page, missing }: RotationEntry) => ({
  id, tokenId, recipe, step, startedAt, endedAt, trail: [...trail], problem, page, missing: [...missing],
});
