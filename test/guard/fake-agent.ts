import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:net";
import { createExtensionDoor, type ExtensionDoor } from "../../apps/agent/src/doors/extension.ts";
import { createBrowsers, type Browsers } from "../../packages/vault/src/browser/index.ts";
import type { AuditLog, PairedBrowser, Records } from "../../packages/vault/src/ports.ts";
import { dispatch } from "@tokenward/rpc";
import type { Asker, Awaited, Handlers, KnownValue } from "@tokenward/shared/contract";
import { defaultSettings, IncidentId, TokenId, type IncidentReport } from "@tokenward/shared/domain";
import { err, ok } from "@tokenward/shared/result";
import { reveal } from "@tokenward/shared/secret";

/** An agent as browsers see one: the real door and the real pairing, over records in memory. It can go away and come back. */
export interface FakeAgent {
  /** Every call of `incident.report`, also those of an id that was seen before. */
  readonly reports: IncidentReport[];
  readonly browsers: Browsers;
  known: KnownValue[];
  /** What the agent was given from pages where tokens are made, the values in clear. */
  readonly captured: (Omit<CaptureInput, "value"> & { readonly value: string })[];
  awaits: Awaited[];
  places: { provider: string; host: string }[];
  state: "locked" | "unlocked";
  /** The next report is taken, but its answer is lost: the connection breaks first. */
  loseNextAnswer: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  changed(): void;
}

type CaptureInput = Parameters<Handlers["browser"]["capture"]>[0];
const asker: Asker = { caller: "cli", browser: null };

export const createFakeAgent = (address: string, fingerprintKey: Uint8Array): FakeAgent => {
  const channelKey = generateKeyPairSync("ec", { namedCurve: "P-256", privateKeyEncoding: { type: "pkcs8", format: "der" }, publicKeyEncoding: { type: "spki", format: "der" } }).privateKey;
  let paired: PairedBrowser[] = [];
  const records: Records = {
    tokens: () => [], token: () => null, incidents: () => [], rotations: () => [], settings: () => defaultSettings, incidentOfReport: () => null, reminded: () => false, items: () => [],
    paired: () => paired,
    write: ({ putPaired = [], deletePaired = [] }) => {
      const gone = new Set([...putPaired.map(({ id }) => id), ...deletePaired]);
      paired = [...paired.filter(({ id }) => !gone.has(id)), ...putPaired];
      return ok(undefined);
    },
  };
  const audit: AuditLog = { append: (entry) => ok({ seq: 0, prev: "0".repeat(64), time: 0, device: "", ...entry, data: {} }) };
  let next = 0;
  let door: ExtensionDoor | null = null;
  const browsers = createBrowsers({
    records, audit, now: () => Date.now(), newId: () => `browser${next++}`, onChanged: () => undefined,
    knowledge: () => ({ fingerprintKey: Buffer.from(fingerprintKey).toString("base64"), known: agent.known, holdSeconds: 1, state: agent.state }),
  });
  const birth: Pick<Handlers["browser"], "awaits" | "capture"> = {
    awaits: async () => ok({ state: agent.state, awaits: agent.awaits, places: agent.places }),
    capture: async ({ value, ...facts }) => {
      if (agent.state === "locked") return err({ code: "locked", message: "The vault is locked." });
      const text = Buffer.from(reveal(value)).toString();
      const duplicate = agent.captured.some((earlier) => earlier.value === text);
      agent.captured.push({ ...facts, value: text });
      const label = agent.awaits.find(({ id }) => id === facts.rotation)?.label ?? facts.label ?? "new token";
      return ok({ tokenId: TokenId.parse("0".repeat(26)), label, completedRotation: facts.rotation, duplicate, problem: null });
    },
  };
  const handlers = {
    browser: { ...browsers.handlers, ...birth },
    incident: {
      report: async (report: IncidentReport) => {
        agent.reports.push(report);
        if (agent.loseNextAnswer) {
          agent.loseNextAnswer = false;
          await agent.stop();
        }
        return ok({ id: IncidentId.parse("0".repeat(26)) });
      },
    },
    // Only what an extension may call is ever reached.
  } as unknown as Handlers;
  const agent: FakeAgent = {
    reports: [], browsers, known: [], captured: [], awaits: [], places: [], state: "unlocked", loseNextAnswer: false,
    start: async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(address, resolve));
      door = createExtensionDoor({
        server, now: () => Date.now(), log: () => undefined, vault: () => ({ browsers, channelKey }),
        dispatch: (from, request) => dispatch({ handlers, report: () => undefined }, from, request),
      });
    },
    stop: async () => {
      const open = door;
      door = null;
      await open?.close();
    },
    changed: () => door?.changed(["token"]),
  };
  return agent;
};

/** Approves the browser that waits, as a person does who compared the codes. Null when none waits. */
export const approveWaiting = async ({ browsers }: FakeAgent): Promise<string | null> => {
  const pending = await browsers.handlers.pending({}, asker);
  const waiting = pending.ok ? pending.value.at(0) : undefined;
  if (waiting === undefined) return null;
  await browsers.handlers.approve({ id: waiting.id, code: waiting.code }, asker);
  return waiting.code;
};
