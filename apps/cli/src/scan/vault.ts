import { existsSync } from "node:fs";
import { doorAddress } from "@tokenward/rpc/socket";
import type { KnownValue } from "@tokenward/shared/contract";
import type { World } from "../world.ts";
import type { LookSettings } from "./hit.ts";
import type { VaultWord } from "./report/report.ts";

/** What the vault tells a scan. */
export interface Vault {
  readonly known: NonNullable<LookSettings["known"]>;
  wordOf(known: number | null): VaultWord;
}

/** Asks the agent, when one runs; starts none. Null when there is none, or it has no vault to ask: that is said. */
export const askVault = async (world: World): Promise<Vault | null> => {
  // Without a door the contract need not be loaded, which takes longer than most scans.
  const door = doorOf(world);
  if (door === null || (world.platform !== "win32" && !existsSync(door))) return null;
  const { findAgent } = await import("../link.ts");
  const link = await findAgent(world);
  if (link === null) return null;
  try {
    const entries: KnownValue[] = [];
    let key: Uint8Array | null = null;
    for (let from: number | null = 0; from !== null; ) {
      const page: Awaited<ReturnType<typeof link.client.browser.knowledge>> = await link.client.browser.knowledge({ from });
      if (!page.ok) {
        world.err.write(`tokenward: your vault was not asked: ${page.error.message}\n`);
        return null;
      }
      entries.push(...page.value.known);
      key = new Uint8Array(Buffer.from(page.value.fingerprintKey, "base64"));
      from = page.value.next;
    }
    const tokens = await link.client.token.list({});
    // What has expired is as dead as what was revoked.
    const deadSince = new Map((tokens.ok ? tokens.value : []).flatMap(({ label, state, expiry }) => (state.kind === "revoked" ? [[label, state.since] as const] : expiry !== null && expiry.at <= world.now() ? [[label, expiry.at] as const] : [])));
    if (key === null) return null;
    return {
      known: { fingerprintKey: key, entries },
      wordOf: (index) => {
        const entry = index === null ? undefined : entries[index];
        return entry === undefined ? { kind: "unknown" } : { kind: entry.dead || deadSince.has(entry.label) ? "dead" : "kept", provider: entry.provider, label: entry.label, since: deadSince.get(entry.label) ?? null };
      },
    };
  } finally {
    link.close();
  }
};

/** Null where no vault's folder is known. */
const doorOf = (world: World): string | null => {
  try {
    return doorAddress(world.home(), "cli", world.platform, world.tmp, world.uid);
  } catch {
    return null;
  }
};
