import type { RpcError } from "@tokenward/shared/contract";
import { Token } from "@tokenward/shared/domain";
import type { Result } from "@tokenward/shared/result";
import type { Vault } from "../vault.ts";
import { cli, createWorld, secretOf, textOfSecret } from "./world.ts";

/** The value of a result; throws with the sentence of the error. */
export const must = <T>(result: Result<T, RpcError>): T => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};

/** `ok`, or the error's code. */
export const codeOf = (result: Result<unknown, RpcError>): string => (result.ok ? "ok" : result.error.code);

/** A vault in the system's keychain, just made, and its recovery kit. */
export const opened = async () => {
  const world = createWorld();
  const vault = await world.start();
  const { recoveryKit } = must(await vault.handlers.vault.init({ keychain: "os" }, cli));
  return { world, vault, kit: textOfSecret(recoveryKit) };
};

/** Keeps a value under a label and returns the token. */
export const keep = async (vault: Vault, label: string, value: string): Promise<Token> => Token.parse(must(await vault.handlers.token.add({ value: secretOf(value), label }, cli)));
