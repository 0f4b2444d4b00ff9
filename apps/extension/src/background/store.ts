import { Dexie, type EntityTable } from "dexie";
import { makeBrowserKey, type KeyPair } from "@tokenward/crypto/channel";
import { GuardRules, type IncidentReport } from "@tokenward/shared/domain";
import type { Knowledge } from "../messages.ts";

interface Identity {
  readonly id: "identity";
  /** P-256; the private half cannot be exported. */
  readonly pair: KeyPair;
  /** AES-256-GCM for what lies here between two runs of the browser; cannot be exported either. */
  readonly sealKey: CryptoKey;
  /** The agent's key (SPKI, base64); null before pairing. */
  readonly pinned: string | null;
}
interface Sealed {
  readonly id: "knowledge" | "rules" | "clipboard";
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}
export interface QueuedReport {
  readonly reportId: string;
  readonly report: IncidentReport;
}

/** What the extension keeps in IndexedDB: its identity, the last knowledge and the rules (sealed) and reports that wait. Never a token's text. */
export interface Store {
  pinned(): Promise<string | null>;
  identity(): Promise<Identity>;
  pin(agentKey: string | null): Promise<void>;
  knowledge(): Promise<Knowledge | null>;
  keepKnowledge(knowledge: Knowledge | null): Promise<void>;
  /** The user's own rules of the guard; none when nothing was kept, or what was is damaged. */
  rules(): Promise<GuardRules>;
  keepRules(rules: GuardRules): Promise<void>;
  /** Hosts that the user forbade to read the clipboard. The browser knows what is forbidden, but lists nothing. */
  clipboardHosts(): Promise<readonly string[]>;
  keepClipboardHosts(hosts: readonly string[]): Promise<void>;
  readonly reports: {
    add(report: IncidentReport): Promise<void>;
    first(): Promise<QueuedReport | null>;
    remove(reportId: string): Promise<void>;
    count(): Promise<number>;
  };
}

const aes = { name: "AES-GCM", length: 256 };

export const openStore = (): Store => {
  const db = new Dexie("tokenward") as Dexie & {
    identity: EntityTable<Identity, "id">;
    sealed: EntityTable<Sealed, "id">;
    reports: EntityTable<QueuedReport & { readonly order: number }, "order">;
  };
  db.version(1).stores({ identity: "id", sealed: "id", reports: "++order, &reportId" });

  let loading: Promise<Identity> | undefined;
  const load = async (): Promise<Identity> => {
    const kept = await db.identity.get("identity");
    if (kept !== undefined) return kept;
    const made: Identity = { id: "identity", pair: await makeBrowserKey(crypto.subtle), sealKey: await crypto.subtle.generateKey(aes, false, ["encrypt", "decrypt"]), pinned: null };
    await db.identity.put(made);
    return made;
  };
  const identity = (): Promise<Identity> =>
    (loading ??= load().catch((cause: unknown) => {
      // The next one who asks tries again.
      loading = undefined;
      throw cause;
    }));

  const unseal = async (id: Sealed["id"]): Promise<unknown> => {
    const sealed = await db.sealed.get(id);
    if (sealed === undefined) return null;
    try {
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.nonce }, (await identity()).sealKey, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch {
      // Damaged, or sealed by a key that is gone. Knowledge is fetched anew from the vault.
      return null;
    }
  };
  const seal = async (id: Sealed["id"], content: unknown): Promise<void> => {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, (await identity()).sealKey, new TextEncoder().encode(JSON.stringify(content)));
    await db.sealed.put({ id, nonce, bytes });
  };

  return {
    identity,
    pinned: async () => (await identity()).pinned,
    pin: async (pinned) => {
      const next = { ...(await identity()), pinned };
      await db.identity.put(next);
      loading = Promise.resolve(next);
    },
    knowledge: async () => (await unseal("knowledge")) as Knowledge | null,
    keepKnowledge: (knowledge) => (knowledge === null ? db.sealed.delete("knowledge") : seal("knowledge", knowledge)),
    rules: async () => GuardRules.safeParse((await unseal("rules")) ?? {}).data ?? {},
    keepRules: (rules) => seal("rules", rules),
    clipboardHosts: async () => ((await unseal("clipboard")) ?? []) as readonly string[],
    keepClipboardHosts: (hosts) => seal("clipboard", hosts),
    reports: {
      add: async (report) => void (await db.reports.add({ reportId: report.reportId, report })),
      first: async () => (await db.reports.orderBy("order").first()) ?? null,
      remove: async (reportId) => void (await db.reports.where("reportId").equals(reportId).delete()),
      count: () => db.reports.count(),
    },
  };
};
