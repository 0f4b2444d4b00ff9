import { lifecycleOf } from "@tokenward/providers/lifecycles";
import type { RpcError } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import { refuse, rpcErrorOf } from "../open-vault.ts";
import type { AuditLog, Clock, ConsumerFiles, Http, KeptToken, Records, RotationEntry, Values } from "../ports.ts";
import type { Credentials } from "../value/credentials.ts";
import type { ValueFacts } from "../value/describe.ts";
import type { RotationEvent } from "./machine.ts";
import type { Provider, ProviderCalls } from "./provider-calls.ts";

export interface RotationDeps {
  readonly records: Records;
  readonly values: Values;
  readonly audit: AuditLog;
  readonly http: Http;
  readonly files: ConsumerFiles;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly newId: () => string;
  readonly describeValue: (value: Secret) => ValueFacts;
  readonly onChanged: () => void;
}

export interface RotationScene extends RotationDeps {
  readonly calls: ProviderCalls;
  /** New values the keychain would not take, by rotation: the only copy there is, as long as the program runs. */
  readonly unsaved: Map<string, Minted>;
}
interface Minted {
  readonly value: Secret;
  readonly providerSideId: string | null;
  readonly expiresAt: number | null;
}

/** On whose behalf a rotation runs, and what they brought along. */
export interface Errand {
  /** For the audit log: the door, or `agent`. */
  readonly actor: string;
  readonly password: Secret | null;
  readonly otp: string | null;
  readonly keepPassword: boolean;
  /** False when the rotation is being given up. */
  readonly mayMint: boolean;
}
export const ofAgent: Errand = { actor: "agent", password: null, otp: null, keepPassword: false, mayMint: true };

/** What an effect came to. `stop`: it could not be tried at all; the entry stays as it is. `asks`: what the person should bring next time. */
export type Outcome = Happened | Stopped;
export interface Happened {
  readonly kind: "event";
  readonly event: RotationEvent;
  readonly asks: RpcError | null;
}
export interface Stopped {
  readonly kind: "stop";
  readonly error: RpcError;
}
export const event = (happened: RotationEvent, asks: RpcError | null = null): Happened => ({ kind: "event", event: happened, asks });
export const stop = (error: RpcError): Stopped => ({ kind: "stop", error });

/** The value of a version, or why it cannot be had. A value that is gone is an error here: a rotation needs both. */
export const valueOf = async (values: Values, id: string, version: number): Promise<Result<Secret, RpcError>> => {
  const found = await values.get(id, version);
  if (!found.ok) return err(rpcErrorOf(found.error));
  return found.value === null ? refuse("unavailable", "The keychain does not hold this token's value any more. Add the token again, or bring the keychain back.") : ok(found.value);
};

/** The lifecycle and address of a token; `pinned` wins over anything configured since. */
export const providerOf = async (files: Pick<ConsumerFiles, "npmRegistry">, token: Pick<Token, "provider" | "baseUrl">, pinned: string | null = null): Promise<Result<Provider, RpcError>> => {
  const lifecycle = lifecycleOf(token.provider);
  if (lifecycle === null) return refuse("unavailable", "Tokenward does not know how tokens of this provider are replaced or revoked. Do it on the provider's page.");
  const found = pinned ?? token.baseUrl ?? (await lifecycle.usualBaseUrl({ npmRegistry: () => files.npmRegistry() }));
  if (found === null) return refuse("invalid-input", `Tokenward does not know the address of the ${lifecycle.name} registry this token is for: your npm configuration names none. Set the token's address, then try again.`);
  const baseUrl = lifecycle.tidyBaseUrl(found);
  return ok({ lifecycle: { ...lifecycle, ...lifecycle.at?.(baseUrl) }, baseUrl });
};

export const providerOfEntry = (scene: RotationScene, token: KeptToken, entry: RotationEntry): Promise<Result<Provider, RpcError>> =>
  providerOf(scene.files, token, entry.memo?.baseUrl ?? null);

export const needsInput = (asksFor: "password" | "otp", name: string): RpcError => ({
  code: "needs-input",
  message: asksFor === "otp"
    ? `${name} asks for a one-time code. Give the one your authenticator shows, and try again. Nothing was changed.`
    : `${name} asks for your account's password. Give it, and try again. Nothing was changed.`,
});
