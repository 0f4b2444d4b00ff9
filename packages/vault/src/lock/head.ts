import { open as unseal, seal } from "@tokenward/crypto";
import { err, ok, type Result } from "@tokenward/shared/result";
import { secondMs } from "@tokenward/shared/time";
import type { AuditHead } from "../audit/index.ts";
import type { Keychain, KeychainError, Random } from "../ports.ts";

/** How long the sealed head may lag behind the log: what a crash and a truncation in that moment could hide. */
const headLagMs = secondMs;

export const headAccount = (vaultId: string): string => `vault-${vaultId}/head`;

export interface HeadSeal {
  /** `head` is null when the keychain has none, or when it has one that is not ours (`isDamaged`). */
  read(): Promise<Result<{ readonly head: AuditHead | null; readonly isDamaged: boolean }, KeychainError>>;
  /** Writes the head within {@link headLagMs}; of several heads the newest. */
  readonly keep: (head: AuditHead) => void;
  /** Writes what waits, and resolves when it is written. */
  flush(): Promise<void>;
}

/** The end of the audit log, sealed in the keychain: whoever cuts the log must change this item too, and cannot. */
export const createHeadSeal = (deps: { readonly keychain: Keychain; readonly vaultId: string; readonly key: Uint8Array; readonly random: Random; readonly note: (sentence: string) => void }): HeadSeal => {
  const { keychain, key, random } = deps;
  const account = headAccount(deps.vaultId);
  let pending: AuditHead | null = null;
  let timer: NodeJS.Timeout | undefined;
  // One write after the other: a slow older one must not land on top of a newer one.
  let writes: Promise<void> = Promise.resolve();

  const writePending = async (): Promise<void> => {
    const latest = pending;
    pending = null;
    if (latest === null) return;
    const done = await keychain.set(account, seal(key, Buffer.from(JSON.stringify(latest)), account, random));
    if (done.ok) return;
    pending ??= latest;
    deps.note(`The audit log's head could not be sealed in the keychain: ${done.error.message}`);
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writes = writes.then(writePending);
    return writes;
  };

  return {
    async read() {
      const sealed = await keychain.get(account);
      if (!sealed.ok) return err(sealed.error);
      const bytes = sealed.value === null ? null : unseal(key, sealed.value, account);
      return ok({ head: bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString()) as AuditHead), isDamaged: sealed.value !== null && bytes === null });
    },
    keep: (head) => {
      pending = head;
      timer ??= setTimeout(() => void flush(), headLagMs).unref();
    },
    flush,
  };
};
