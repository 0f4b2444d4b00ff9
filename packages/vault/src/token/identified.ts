import type { RpcError } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { err, type Result } from "@tokenward/shared/result";
import type { OpenVault } from "../open-vault.ts";
import type { KeptToken } from "../ports.ts";
import { amend } from "./amend.ts";

/** Asks the provider about the token and keeps what it says. A date the user set by hand is not overwritten. */
export const identified = async (open: OpenVault, token: KeptToken): Promise<Result<Token, RpcError>> => {
  const facts = await open.rotations.identify(token);
  if (!facts.ok) return err(facts.error);
  const { expiry, ...rest } = facts.value;
  return amend(open.records, token.id, (now) =>
    // Rotated while the provider was asked: what it said is about a value that is gone.
    now.version === token.version ? { ...now, ...rest, expiry: now.expiry?.from === "user" || expiry === undefined ? now.expiry : expiry } : now);
};
