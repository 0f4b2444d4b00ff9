import { err, ok } from "@tokenward/shared/result";
import { defaultSettings, type Incident, type Settings } from "@tokenward/shared/domain";
import type { KeptToken, PairedBrowser, Records, RotationEntry, StorageError } from "../ports.ts";

/** Records that forget: for tests. `refusal` makes them refuse every write, as a full disk does. */
export interface MemoryRecords extends Records {
  refusal: StorageError | null;
}

export const createMemoryRecords = (): MemoryRecords => {
  const tokens = new Map<string, KeptToken>();
  const incidents = new Map<string, Incident>();
  const reports = new Map<string, Incident["id"]>();
  const rotations = new Map<string, RotationEntry>();
  const paired = new Map<string, PairedBrowser>();
  const reminded = new Set<string>();
  const items = new Set<string>();
  let settings: Settings = defaultSettings;
  return {
    refusal: null,
    tokens: () => [...tokens.values()],
    token: (id) => tokens.get(id) ?? null,
    incidents: () => [...incidents.values()],
    rotations: () => [...rotations.values()],
    settings: () => settings,
    incidentOfReport: (id) => reports.get(id) ?? null,
    reminded: (...about) => reminded.has(about.join(" ")),
    paired: () => [...paired.values()],
    items: () => [...items],
    write(changes) {
      if (this.refusal !== null) return err(this.refusal);
      for (const token of changes.putTokens ?? []) tokens.set(token.id, token);
      for (const id of changes.deleteTokens ?? []) tokens.delete(id);
      for (const incident of changes.putIncidents ?? []) incidents.set(incident.id, incident);
      for (const { reportId, incidentId } of changes.reports ?? []) reports.set(reportId, incidentId as Incident["id"]);
      for (const entry of changes.putRotations ?? []) rotations.set(entry.id, entry);
      for (const { tokenId, version, thresholdDays } of changes.reminded ?? []) reminded.add(`${tokenId} ${version} ${thresholdDays}`);
      for (const browser of changes.putPaired ?? []) paired.set(browser.id, browser);
      for (const id of changes.deletePaired ?? []) paired.delete(id);
      for (const account of changes.putItems ?? []) items.add(account);
      for (const account of changes.deleteItems ?? []) items.delete(account);
      settings = changes.settings ?? settings;
      return ok(undefined);
    },
  };
};
