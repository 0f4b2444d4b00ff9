import { inspect, isHome, isLoopback } from "@tokenward/detection";
import { births, birthsAt, type OwnPlace } from "@tokenward/providers/births";
import type { Asker, Awaited, Handlers } from "@tokenward/shared/contract";
import { ok } from "@tokenward/shared/result";
import { type Secret, wipe } from "@tokenward/shared/secret";
import { minuteMs, secondMs } from "@tokenward/shared/time";
import { audited } from "../audit-around.ts";
import { lockedRpc, refuse, type OpenVault, type Scene } from "../open-vault.ts";
import type { KeptToken } from "../ports.ts";
import { amend } from "../token/amend.ts";
import { freeLabel } from "../token/free-label.ts";
import { describeValue, textOf } from "../value/describe.ts";

/** A browser waits ten seconds for an answer; a rotation may take longer, and goes on without it. */
const answerMs = 7 * secondMs;
/** A person makes no more tokens than this in a minute. */
const maxPerMinute = 10;

type Captured = ReturnType<Handlers["browser"]["capture"]>;

/** Tokens at their birth: on the provider's page, seen by a paired browser. The vault believes the browser the address, and looks at the value itself. */
export const birthHandlers = ({ current, clock, newId }: Scene, add: Handlers["token"]["add"]): Pick<Handlers["browser"], "awaits" | "capture"> => {
  let recent: readonly number[] = [];

  const capture = async (open: OpenVault, input: Parameters<Handlers["browser"]["capture"]>[0], asker: Asker): Captured => {
    const { records, rotations } = open;
    const { provider, value, origin } = input;
    const host = birthHostOf(origin, provider, ownPlaces(records.tokens()));
    if (host === null) return refuse("invalid-input", "This page is not one on which the provider shows new tokens. Nothing was kept.");
    const known = inspect(textOf(value), clock.now());
    const rule = births.find((birth) => birth.provider === provider);
    if (known.provider !== provider || rule?.kinds.includes(known.kind) !== true) return refuse("invalid-input", "This is not a token of the page's provider. Nothing was kept.");
    const { fingerprint } = describeValue(open.fingerprintKey, value);
    const twin = records.tokens().find((token) => token.fingerprint === fingerprint);
    if (twin !== undefined) return ok({ tokenId: twin.id, label: twin.label, completedRotation: null, duplicate: true, problem: null });

    if (input.rotation !== null) {
      const waiting = awaited(open).find(({ id }) => id === input.rotation);
      if (waiting?.provider !== provider || waiting.host !== host.own) return refuse("conflict", "This rotation no longer waits for a value from this page. Keep the token as a new one.");
      const supplied = rotations.handlers.supply({ id: waiting.id, value }, asker);
      const ran = await Promise.race([supplied, clock.wait(answerMs).then(() => null)]);
      if (ran !== null && !ran.ok) return ran;
      // The value is with the rotation, which may still be testing it or waiting for the old one to die.
      const now = records.rotations().find(({ id }) => id === waiting.id);
      if (now === undefined) return refuse("not-found", "The rotation is gone. Keep the token as a new one.");
      return ok({ tokenId: now.tokenId, label: waiting.label, completedRotation: ran !== null && now.step === "awaiting-value" ? null : now.id, duplicate: false, problem: now.problem });
    }

    const baseUrl = host.own === null ? null : (records.tokens().find((token) => token.provider === provider && hostOf(token.baseUrl) === host.own)?.baseUrl ?? null);
    const added = await add({ value, baseUrl, label: freeLabel(records, plainLabel(input.label) ?? known.suggestedLabel) }, asker);
    if (!added.ok) return added;
    const { id, label } = added.value;
    const said = input.expiresAt === undefined || known.expiresAt !== null ? {} : { expiry: input.expiresAt === null ? null : { at: input.expiresAt, from: "provider" as const } };
    const amended = amend(records, id, (token) => ({ ...token, scopes: [...input.scopes], ...said }));
    return amended.ok ? ok({ tokenId: id, label, completedRotation: null, duplicate: false, problem: null }) : amended;
  };

  return {
    awaits: async () => {
      const open = current();
      if (!open.ok) return open;
      return ok({ state: open.value.vaultKey === null ? "locked" : "unlocked", awaits: awaited(open.value), places: ownPlaces(open.value.records.tokens()) });
    },
    capture: async (input, asker) => {
      try {
        const open = current();
        if (!open.ok) return open;
        if (open.value.vaultKey === null) return { ok: false, error: lockedRpc };
        const now = clock.now();
        recent = recent.filter((at) => at > now - minuteMs);
        if (recent.length >= maxPerMinute) return refuse("unavailable", "That are many tokens within a minute. Wait a moment, then try again.");
        recent = [...recent, now];
        return await audited(open.value.audit, newId, asker, { type: "browser.capture", subject: asker.browser, data: { provider: input.provider, origin: input.origin, rotation: input.rotation } }, () => capture(open.value, input, asker));
      } finally {
        // What keeps it has taken its own copy, or the bytes themselves and wiped them.
        wipe(input.value satisfies Secret);
      }
    },
  };
};

/** A label that a page wrote is shown to people: no control, format or line characters. Null when nothing is left. */
const plainLabel = (label: string | null): string | null => label?.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "").trim().slice(0, 100) || null;

/** The provider's own host (`own: null`) or one of the user's; null when new tokens of the provider are not shown there. */
const birthHostOf = (origin: string, provider: string, places: readonly OwnPlace[]): { readonly own: string | null } | null => {
  if (!URL.canParse(origin)) return null;
  const address = new URL(origin);
  const rule = birthsAt(address, places).find((birth) => birth.provider === provider);
  return rule === undefined ? null : { own: rule.hosts.includes(address.hostname) ? null : address.hostname };
};

const hostOf = (baseUrl: string | null): string | null => (baseUrl !== null && URL.canParse(baseUrl) ? new URL(baseUrl).hostname : null);
/** The host at which a token's provider is the user's own. A proxy on this machine stands for the provider itself. */
const ownHostOf = ({ provider, baseUrl }: Pick<KeptToken, "provider" | "baseUrl">): string | null => {
  const host = hostOf(baseUrl);
  return host === null || isLoopback(host) || isHome(provider, host) ? null : host;
};

const ownPlaces = (tokens: readonly KeptToken[]): OwnPlace[] => {
  const places = new Map<string, OwnPlace>();
  for (const token of tokens) {
    const host = ownHostOf(token);
    if (host !== null && births.some(({ provider, selfHosted }) => selfHosted && provider === token.provider)) places.set(`${token.provider} ${host}`, { provider: token.provider, host });
  }
  return [...places.values()];
};

const awaited = ({ records }: Pick<OpenVault, "records">): Awaited[] =>
  records.rotations().flatMap(({ id, tokenId, step, provider, name }): readonly Awaited[] => {
    const token = step === "awaiting-value" ? records.token(tokenId) : null;
    return token === null ? [] : [{ id, provider, label: token.label, name, host: ownHostOf(token) }];
  });
