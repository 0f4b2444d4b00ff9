import type { Client } from "@tokenward/shared/contract";
import { Fingerprint, type IncidentReport } from "@tokenward/shared/domain";
import type { Sighting } from "../messages.ts";
import type { Store } from "./store.ts";

/** Reports that may wait for the vault, and how many a minute one tab may cause. A person pastes; a page that floods is cut. */
const maxQueued = 1_000;
const maxPerTabMinute = 30;
const minuteMs = 60_000;

export interface Place {
  /** Scheme and host. */
  readonly origin: string;
  readonly tabId: number;
}

export interface Reports {
  /** Queues one report for each sighting, then tries to deliver. */
  add(sightings: readonly Sighting[], outcome: IncidentReport["outcome"], reason: string | null, place: Place): Promise<void>;
  /** Sends what waits, oldest first. A report leaves the queue only when the vault said that it has it. */
  deliver(): Promise<void>;
  count(): Promise<number>;
  dropped(): number;
}

export const createReports = (store: Store["reports"], client: () => Client<"extension"> | null, now: () => number, onChanged: () => void): Reports => {
  let dropped = 0;
  let delivering: Promise<void> | null = null;
  const recent = new Map<number, number[]>();
  const allowed = (tabId: number): boolean => {
    for (const [tab, times] of recent) if (times.at(-1)! <= now() - minuteMs) recent.delete(tab);
    const times = (recent.get(tabId) ?? []).filter((time) => time > now() - minuteMs);
    recent.set(tabId, times);
    if (times.length >= maxPerTabMinute) return false;
    times.push(now());
    return true;
  };

  const deliverAll = async (): Promise<void> => {
    for (let vault = client(); vault !== null; vault = client()) {
      const next = await store.first();
      if (next === null) return;
      const reply = await vault.incident.report(next.report);
      // The vault counts a report id once, so asking again after a lost answer is safe. One it cannot read will never be read.
      if (reply.ok || reply.error.code === "invalid-input") await store.remove(next.reportId);
      else return;
      onChanged();
    }
  };

  const queueAll = async (sightings: readonly Sighting[], outcome: IncidentReport["outcome"], reason: string | null, { origin, tabId }: Place): Promise<void> => {
    for (const { provider, kind, fingerprint, road, verdict, place } of sightings) {
      // First: a page that floods waits for nobody, and nobody for it.
      if (!allowed(tabId)) {
        dropped++;
        continue;
      }
      // With the vault there, those before it make room.
      if ((await store.count()) >= maxQueued) await deliver();
      if ((await store.count()) >= maxQueued) {
        dropped++;
        continue;
      }
      const reportId = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
      await store.add({ reportId, provider, kind, fingerprint: Fingerprint.parse(fingerprint), origin, road, outcome, verdict, place, reason, at: now() });
    }
  };
  // One after another: of those that come at once each would see room for itself.
  let queueing: Promise<void> = Promise.resolve();

  const deliver = (): Promise<void> => (delivering ??= deliverAll().finally(() => (delivering = null)));
  return {
    deliver,
    count: () => store.count(),
    dropped: () => dropped,
    add: async (...asked) => {
      const queued = queueing.then(() => queueAll(...asked));
      queueing = queued.catch(() => undefined);
      await queued;
      onChanged();
      await deliver();
      // One that was added while the last delivery was ending.
      if ((await store.count()) > 0) await deliver();
    },
  };
};
