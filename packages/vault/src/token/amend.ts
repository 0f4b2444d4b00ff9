import type { RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, Records } from "../ports.ts";

/**
 * Changes a token as it is now: read, changed and written without a pause, so that nothing that was written while a provider,
 * a file or the keychain was asked gets lost. Refused with `not-found` when the token was deleted meanwhile.
 */
export const amend = (records: Records, id: string, change: (token: KeptToken) => KeptToken): Result<KeptToken, RpcError> => {
  const token = records.token(id);
  if (token === null) return err({ code: "not-found", message: "The token was deleted from the vault meanwhile. Nothing was changed." });
  const next = change(token);
  const written = records.write({ putTokens: [next] });
  return written.ok ? ok(next) : err(rpcErrorOf(written.error));
};
