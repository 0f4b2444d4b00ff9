import type { RpcError } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import { rpcErrorOf, type OpenVault } from "../open-vault.ts";
import type { KeptToken } from "../ports.ts";

/** Asks the provider about the token and keeps what it says. A date the user set by hand is not overwritten. */
export const identified = async (open: OpenVault, token: KeptToken): Promise<Result<Token, RpcError>> => {
  const facts = await open.rotations.identify(token);
  if (!facts.ok) return err(facts.error);
  const { expiry, ...rest } = facts.value;
  const next: KeptToken = { ...token, ...rest, expiry: token.expiry?.from === "user" || expiry === undefined ? token.expiry : expiry };
  const written = open.records.write({ putTokens: [next] });
  return written.ok ? ok(next) : err(rpcErrorOf(written.error));
};
