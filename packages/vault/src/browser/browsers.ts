import type { Handlers } from "@tokenward/shared/contract";
import type { LinkCause } from "@tokenward/shared/link-problem";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Now } from "@tokenward/shared/time";
import { audited } from "../audit-around.ts";
import { refuse, rpcErrorOf } from "../open-vault.ts";
import type { AuditLog, PairedBrowser, Records } from "../ports.ts";
import { pageOf } from "./page.ts";
import { approved, createPending, type OfferRefusal } from "./pending.ts";
import { createSummons } from "./summons.ts";
import { createTroubles } from "./troubles.ts";

type Knowledge = Omit<Extract<Awaited<ReturnType<Handlers["browser"]["knowledge"]>>, { ok: true }>["value"], "next">;

export interface BrowsersDeps {
  readonly records: Records;
  readonly audit: AuditLog;
  readonly now: Now;
  readonly newId: () => string;
  readonly onChanged: () => void;
  readonly knowledge: () => Knowledge;
}

/** What a browser may ask that needs more than its pairing is in birth.ts. */
export type PairingHandlers = Omit<Handlers["browser"], "awaits" | "capture">;

export interface Browsers {
  readonly handlers: PairingHandlers;
  /** The paired browser with this key (SPKI, base64); null when there is none. */
  browserOf(publicKey: string): string | null;
  /** Asks a person to compare the code; answers the paired browser's id. `gone` resolves when the browser has left. */
  offer(visitor: { readonly name: string; readonly publicKey: string }, code: string, gone: Promise<void>): Promise<Result<string, OfferRefusal>>;
  /** Notes a proven connection. `hangUp` is called when the browser is forgotten. Returns what to call at its end. */
  connected(id: string, hangUp: () => void): () => void;
  /** Notes that a browser, as it calls itself, could not connect. */
  failed(name: string, cause: LinkCause): void;
}

export const createBrowsers = ({ records, audit, now, newId, onChanged, knowledge }: BrowsersDeps): Browsers => {
  const pending = createPending(onChanged);
  const summons = createSummons(onChanged);
  const troubles = createTroubles(now, onChanged);
  const connections = new Map<string, Set<() => void>>();
  const paired = (id: string): PairedBrowser | null => records.paired().find((candidate) => candidate.id === id) ?? null;
  const shown = ({ id, name, pairedAt, lastSeenAt }: PairedBrowser) => ({ id, name, pairedAt, lastSeenAt, connected: connections.has(id) });

  const handlers: PairingHandlers = {
    list: async () => ok(records.paired().map(shown)),
    pending: async () => ok(pending.list().map(({ id, name, code, since }) => ({ id, name, code, since }))),
    troubles: async () => ok([...troubles.list()]),
    approve: async ({ id, code }, asker) => {
      const taken = pending.take(id, code);
      if (taken === "unknown") return refuse("not-found", "This browser no longer waits. Choose Pair in the extension again.");
      if (taken === "wrong-code") return refuse("invalid-input", "The codes differ. Compare them again; if they stay different, refuse: another program may be in between.");
      const earlier = records.paired().find(({ publicKey }) => publicKey === taken.publicKey);
      const browser: PairedBrowser = { id: earlier?.id ?? id, name: taken.name, publicKey: taken.publicKey, pairedAt: now(), lastSeenAt: null };
      return audited(audit, newId, asker, { type: "browser.pair", subject: browser.id, data: { browser: browser.name } }, async () => {
        const written = records.write({ putPaired: [browser] });
        if (!written.ok) return err(rpcErrorOf(written.error));
        // It may have left, or its time may have run out, while the record was written: then it is paired and simply connects.
        pending.settle(id, approved(browser.id));
        return ok(shown(browser));
      });
    },
    refuse: async ({ id }) => (pending.settle(id, err("declined")) ? ok({}) : refuse("not-found", "This browser no longer waits.")),
    forget: async ({ id }, asker) => {
      const browser = paired(id);
      if (browser === null) return refuse("not-found", "There is no such browser. See: tokenward browser status.");
      return audited(audit, newId, asker, { type: "browser.forget", subject: id, data: { browser: browser.name } }, async () => {
        const written = records.write({ deletePaired: [id] });
        if (!written.ok) return err(rpcErrorOf(written.error));
        for (const hangUp of connections.get(id) ?? []) hangUp();
        onChanged();
        return ok({});
      });
    },
    summon: async () => ((await summons.call()) ? ok({}) : refuse("unavailable", "Tokenward's desktop app is not running. Start it, and its search opens with the shortcut, too.")),
    takeSummons: async () => ok({ summoned: summons.take() }),
    knowledge: async ({ from }) => {
      const all = knowledge();
      return ok({ ...all, ...pageOf(all.known, from ?? 0) });
    },
  };

  return {
    handlers,
    failed: (name, cause) => troubles.add(plainName(name), cause),
    browserOf: (publicKey) => records.paired().find((candidate) => candidate.publicKey === publicKey)?.id ?? null,
    offer: ({ name, publicKey }, code, gone) => pending.add({ id: newId(), name: plainName(name), publicKey, code, since: now() }, gone),
    connected: (id, hangUp) => {
      const open = connections.get(id) ?? new Set();
      connections.set(id, open.add(hangUp));
      const browser = paired(id);
      // That a visit could not be noted must not keep the guard away from its vault.
      if (browser !== null) records.write({ putPaired: [{ ...browser, lastSeenAt: now() }] });
      if (browser !== null) troubles.over(browser.name);
      onChanged();
      return () => {
        open.delete(hangUp);
        if (open.size === 0 && connections.get(id) === open) connections.delete(id);
        onChanged();
      };
    },
  };
};

/** A name comes from outside and is shown to people: no control, format or line characters (they could forge a sentence). */
const plainName = (name: string): string => name.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "").trim().slice(0, 60) || "A browser";
