import type { Call, Json, Lifecycle, ListedToken, PlainAnswer, SecretJson, TokenFacts, Wanted } from "@tokenward/providers/lifecycles";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import { secondMs } from "@tokenward/shared/time";
import type { Clock, Http } from "../ports.ts";
import { takeSecret } from "./json-secret.ts";
import { at, parseBody, readFacts, readList } from "./read-answer.ts";
import { encodeJson, marksOf } from "./secret-bytes.ts";

export const requestTimeoutMs = 15 * secondMs;
const maxPages = 50;

/** A provider's lifecycle and the one address its values may be sent to. */
export interface Provider {
  readonly lifecycle: Lifecycle;
  readonly baseUrl: string;
}

/** `dead`: the provider refuses the value. `unknown`: nothing can be concluded, so nothing may be done about it. */
export type Identified =
  | { readonly kind: "alive"; readonly facts: TokenFacts }
  | { readonly kind: "dead" }
  | { readonly kind: "unknown"; readonly message: string };

export type Listed = Result<{ readonly tokens: readonly ListedToken[]; readonly clockOffsetMs: number }, { readonly message: string }>;

/** `refused`: surely nothing was made. `unknown`: it may have been. */
export type Minted =
  | { readonly kind: "minted"; readonly value: Secret; readonly facts: TokenFacts }
  | { readonly kind: "refused"; readonly message: string; readonly asksFor: "password" | "otp" | null }
  | { readonly kind: "unknown"; readonly message: string };

/** `accepted`: the provider took the request, which is not yet a death. `gone`: there was nothing to retire. */
export type Retirement =
  | { readonly kind: "accepted" }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly message: string; readonly asksFor: "password" | "otp" | null }
  | { readonly kind: "unknown"; readonly message: string };

/** The engine: turns a lifecycle's data into requests, and answers into what may be concluded from them. */
export const createProviderCalls = (http: Http, clock: Pick<Clock, "now">) => {
  const send = async (
    { baseUrl }: Provider, call: Call,
    options: { readonly by: Secret | null; readonly id?: string; readonly body?: SecretJson | null; readonly headers?: Readonly<Record<string, string>>; readonly path?: string },
  ): Promise<{ readonly kind: "answer"; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array } | { readonly kind: "unreachable"; readonly message: string }> => {
    const body = options.body === undefined || options.body === null ? undefined : encodeJson(options.body);
    return http.send({
      method: call.method,
      url: baseUrl + (options.path ?? call.path).replace("{id}", encodeURIComponent(options.id ?? "")),
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }), ...call.headers, ...options.headers },
      ...(call.auth === null || options.by === null ? {} : { auth: { ...call.auth, secret: options.by } }),
      ...(body === undefined ? {} : { body }),
      timeoutMs: requestTimeoutMs,
    });
  };
  const plain = (answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }): PlainAnswer => ({
    status: answer.status, headers: answer.headers, body: parseBody(answer.body),
  });
  const says = ({ lifecycle }: Provider, { status }: PlainAnswer): string =>
    status === 429 ? `${lifecycle.name} wants fewer requests for a while.` : `${lifecycle.name} answered with status ${status}.`;
  const offsetOf = (answer: PlainAnswer): number => ((date) => (Number.isNaN(date) ? 0 : date - clock.now()))(Date.parse(answer.headers["date"] ?? ""));
  const refusal = (provider: Provider, answer: PlainAnswer) => ({ kind: "refused" as const, message: says(provider, answer), asksFor: provider.lifecycle.asksFor?.(answer) ?? null });

  const identify = async (provider: Provider, value: Secret): Promise<Identified> => {
    const { lifecycle } = provider;
    const sent = await send(provider, lifecycle.identify, { by: value });
    if (sent.kind === "unreachable") return { kind: "unknown", message: sent.message };
    const answer = plain(sent);
    if (answer.status === 401) return { kind: "dead" };
    if (answer.status !== 200) return { kind: "unknown", message: says(provider, answer) };
    const facts = readFacts(lifecycle, lifecycle.identify, answer);
    // A page that says 200 and names nobody (a proxy's login, an anonymous answer) proves nothing.
    return facts.account === null ? { kind: "unknown", message: `${lifecycle.name} does not say whose this token is. Is ${new URL(provider.baseUrl).host} the right address, and the token right?` } : { kind: "alive", facts };
  };

  return {
    identify,

    /** Whether a value whose retirement was accepted is dead. Anything but a clear refusal is `unknown` (rotation.md §2). */
    probe: async (provider: Provider, value: Secret): Promise<"dead" | "alive" | "unknown"> => {
      const { lifecycle } = provider;
      const sent = await send(provider, lifecycle.identify, { by: value });
      if (sent.kind === "unreachable") return "unknown";
      const answer = plain(sent);
      if (answer.status === 401 || lifecycle.isDead?.(answer) === true) return "dead";
      if (answer.status === 403) return "alive";
      return answer.status === 200 && readFacts(lifecycle, lifecycle.identify, answer).account !== null ? "alive" : "unknown";
    },

    list: async (provider: Provider, by: Secret): Promise<Listed> => {
      const { lifecycle } = provider;
      if (lifecycle.list === null) return ok({ tokens: [], clockOffsetMs: 0 });
      const tokens: ListedToken[] = [];
      let path: string = lifecycle.list.path;
      let clockOffsetMs = 0;
      for (let page = 0; page < maxPages; page++) {
        const sent = await send(provider, lifecycle.list, { by, path });
        if (sent.kind === "unreachable") return err({ message: sent.message });
        const answer = plain(sent);
        const read = answer.status === 200 ? readList(lifecycle, answer) : null;
        if (read === null) return err({ message: says(provider, answer) });
        tokens.push(...read);
        clockOffsetMs = offsetOf(answer);
        const next: Json | undefined = lifecycle.list.next === null ? undefined : at(answer.body, lifecycle.list.next);
        // Only a path: an absolute address in an answer must not be able to lead the token elsewhere.
        if (typeof next !== "string" || !next.startsWith("/") || next.startsWith("//")) return ok({ tokens, clockOffsetMs });
        path = next;
      }
      return err({ message: `${lifecycle.name} lists more tokens than can be read.` });
    },

    mint: async (provider: Provider, by: Secret, wanted: Wanted, password: Secret | null, otp: string | null): Promise<Minted> => {
      const { lifecycle } = provider;
      if (lifecycle.mint === null) throw new Error(`${lifecycle.provider} has no way to mint`);
      const sent = await send(provider, lifecycle.mint, { by, body: lifecycle.mint.body(wanted, password), headers: otpHeaders(lifecycle, otp) });
      if (sent.kind === "unreachable") return { kind: "unknown", message: sent.message };
      const made = sent.status >= 200 && sent.status < 300;
      const value = made && "body" in lifecycle.mint.token ? takeSecret(sent.body, lifecycle.mint.token.body) : null;
      const answer = made && value === null ? { status: sent.status, headers: sent.headers, body: null } : plain(sent);
      sent.body.fill(0);
      if (value !== null) return { kind: "minted", value, facts: readFacts(lifecycle, lifecycle.mint, answer) };
      return answer.status >= 400 && answer.status < 500 && answer.status !== 408 ? refusal(provider, answer) : { kind: "unknown", message: says(provider, answer) };
    },

    retire: async (provider: Provider, by: Secret, target: { readonly id: string | null; readonly value: Secret }, otp: string | null): Promise<Retirement> => {
      const { lifecycle } = provider;
      if (lifecycle.retire.path.includes("{id}") && target.id === null) {
        return { kind: "refused", message: `${lifecycle.name} does not list this token, so it cannot be revoked from here.`, asksFor: null };
      }
      const sent = await send(provider, lifecycle.retire, {
        by, ...(target.id === null ? {} : { id: target.id }), body: lifecycle.retire.body?.(target.value) ?? null, headers: otpHeaders(lifecycle, otp),
      });
      if (sent.kind === "unreachable") return { kind: "unknown", message: sent.message };
      const answer = plain(sent);
      if (answer.status >= 200 && answer.status < 300) return { kind: "accepted" };
      if (answer.status === 404) return { kind: "gone" };
      const refused = refusal(provider, answer);
      // The token that retires itself is refused once it is dead.
      if (answer.status === 401 && by === target.value && refused.asksFor !== "otp") return { kind: "gone" };
      return answer.status === 401 || answer.status === 403 || answer.status === 405 ? refused : { kind: "unknown", message: says(provider, answer) };
    },
  };
};
export type ProviderCalls = ReturnType<typeof createProviderCalls>;

/** The one entry that is this value. Null when there is none, or when more than one could be. */
export const entryOf = (lifecycle: Lifecycle, tokens: readonly ListedToken[], value: Secret): ListedToken | null => {
  if (lifecycle.isListedAs === undefined) return null;
  const marks = marksOf(value);
  const matches = tokens.filter(({ entry }) => lifecycle.isListedAs?.(entry, marks));
  return matches.length === 1 ? (matches[0] ?? null) : null;
};

const otpHeaders = (lifecycle: Lifecycle, otp: string | null): Readonly<Record<string, string>> => (otp === null || lifecycle.otpHeader === null ? {} : { [lifecycle.otpHeader]: otp });
