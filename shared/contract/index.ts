import type { z } from "zod";
import type { Result } from "../result.ts";
import { audit } from "./audit.ts";
import { browser } from "./browser.ts";
import type { RpcError } from "./error.ts";
import { incident } from "./incident.ts";
import type { Caller, Procedure } from "./procedure.ts";
import { rotation } from "./rotation.ts";
import { token } from "./token.ts";
import { presence, vault } from "./vault.ts";

export { RpcError } from "./error.ts";
export { Awaited, Browser, BrowserTrouble, KnownValue } from "./browser.ts";
export { VaultStatus } from "./vault.ts";
export { contractNumber, SecretValue } from "./procedure.ts";
export type { Caller, Procedure } from "./procedure.ts";

/** Everything any program may ask the vault. Read this folder and you have read the attack surface. */
export const contract = { audit, browser, incident, presence, rotation, token, vault };
export type Contract = typeof contract;
export type Noun = keyof Contract;

type Reply<P> = P extends Procedure<Caller, z.ZodType, infer O> ? Promise<Result<z.output<O>, RpcError>> : never;

/** The contract as caller `C` sees it: procedures closed to `C` do not exist. */
export type Client<C extends Caller> = {
  readonly [N in keyof Contract]: {
    readonly [V in keyof Contract[N] as Contract[N][V] extends Procedure<infer Allowed>
      ? C extends Allowed ? V : never
      : never]: Contract[N][V] extends Procedure<Caller, infer I>
      ? (input: z.input<I>) => Reply<Contract[N][V]>
      : never;
  };
};

/** Who asked, as the door knows it: the caller, and for the extension door which paired browser. */
export interface Asker {
  readonly caller: Caller;
  /** The paired browser's id; null at every other door. */
  readonly browser: string | null;
}

/** The contract as the vault answers it: one handler for every procedure, or it does not compile. */
export type Handlers = {
  readonly [N in keyof Contract]: {
    readonly [V in keyof Contract[N]]: Contract[N][V] extends Procedure<Caller, infer I, infer O>
      ? (input: z.output<I>, asker: Asker) => Promise<Result<z.input<O>, RpcError>>
      : never;
  };
};
