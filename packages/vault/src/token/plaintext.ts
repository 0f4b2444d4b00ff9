import type { Asker, Handlers, RpcError } from "@tokenward/shared/contract";
import { ok, type Result } from "@tokenward/shared/result";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { audited, noteRefusal } from "../audit-around.ts";
import type { Tickets } from "../lock/tickets.ts";
import { amend } from "./amend.ts";
import { lockedRpc, refuse, refuseProof, rpcErrorOf, type OpenVault, type Scene } from "../open-vault.ts";
import type { KeptToken } from "../ports.ts";

/** The three doors' ways to a value: `get` for the command line, `take` for the clipboard, `reveal` for the window. */
export const plaintextHandlers = ({ current, clock, newId, prove }: Scene, tickets: Tickets): Pick<Handlers["token"], "get" | "take" | "reveal"> => {
  const hand = async (open: OpenVault, token: KeptToken, asker: Asker, type: string): Promise<Result<Secret, RpcError>> => {
    if (open.vaultKey === null) return { ok: false, error: lockedRpc };
    let given: Secret | null = null;
    const handed = await audited(open.audit, newId, asker, { type, subject: token.id, data: { label: token.label, version: token.version } }, async () => {
      const value = await open.values.get(token.id, token.version);
      if (!value.ok) return { ok: false, error: rpcErrorOf(value.error) };
      if (value.value === null) return refuse("keychain-unavailable", `The keychain no longer holds the value of “${token.label}”. Was it deleted there? Add the token again.`);
      open.lastUsedAt = clock.now();
      // That it was used is in the audit log; where this cannot be written the list is a little behind, and nothing else.
      amend(open.records, token.id, (now) => ({ ...now, lastUsedAt: open.lastUsedAt }));
      given = value.value;
      return ok(value.value);
    });
    // The outcome could not be written, so the value stays here.
    if (!handed.ok && given !== null) wipe(given);
    return handed;
  };

  return {
    get: async ({ ref, passphrase }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(ref) ?? open.value.records.tokens().find(({ label }) => label === ref);
      if (token === undefined) return refuse("not-found", `There is no token “${ref}” in the vault. See: tokenward token list.`);
      const settings = open.value.records.settings();
      if (settings.presence === "always") {
        if (open.value.bundle.vaultKey.kind === "plain") return refuse("presence-required", "This vault asks for your presence each time, and has no passphrase to ask for. Set one: tokenward passphrase set.");
        if (passphrase === undefined) return refuse("presence-required", "This vault asks for its passphrase each time a value leaves it.");
        const proven = await prove(open.value, passphrase);
        if (!proven.ok) {
          noteRefusal(open.value.audit, newId, asker, { type: "token.get", subject: token.id, data: { code: proven.error } });
          return refuseProof(proven.error);
        }
        proven.value.fill(0);
      } else if (passphrase !== undefined) wipe(passphrase);
      const value = await hand(open.value, token, asker, "token.get");
      return value.ok ? ok({ value: value.value, label: token.label, clipboardSeconds: settings.clipboardSeconds }) : value;
    },

    take: async ({ id, ticket }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return refuse("not-found", "This token is no longer in the vault.");
      const settings = open.value.records.settings();
      if (settings.presence === "always" && !tickets.use(ticket, id, clock.now())) return refuse("presence-required", "This vault asks for your presence each time a value leaves it.");
      const value = await hand(open.value, token, asker, "token.copy");
      return value.ok ? ok({ value: value.value, label: token.label, clipboardSeconds: settings.clipboardSeconds }) : value;
    },

    reveal: async ({ id, ticket }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return refuse("not-found", "This token is no longer in the vault.");
      if (!tickets.use(ticket, id, clock.now())) {
        noteRefusal(open.value.audit, newId, asker, { type: "token.reveal", subject: id, data: { code: "presence-required" } });
        return refuse("presence-required", "Showing a value needs a fresh proof that you are there. Try again.");
      }
      const value = await hand(open.value, token, asker, "token.reveal");
      return value.ok ? ok({ value: value.value }) : value;
    },
  };
};
