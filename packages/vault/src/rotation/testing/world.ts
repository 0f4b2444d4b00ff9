import { createHash } from "node:crypto";
import { err, ok } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import { defaultSettings, Fingerprint, RotationId, TokenId, type AuditEvent } from "@tokenward/shared/domain";
import type { Clock, ConsumerFiles, Http, HttpAnswer, HttpRequest, KeptToken, RotationEntry } from "../../ports.ts";
import { aToken } from "../../testing/a-token.ts";
import { createRotations, type Rotations } from "../index.ts";
import type { RotationDeps } from "../scene.ts";

export class Crash extends Error {}

/** Answers requests as a provider would. Throws nothing; a lost answer is `unreachable`. */
export type Model = (request: HttpRequest, now: number) => HttpAnswer;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
export const secretOf = (value: string): Secret => Secret.of(new Uint8Array(Buffer.from(value)));

/** A disk, a provider and a clock that outlive the programs started on them. `real` puts the true thing in a fake's place. */
export const createWorld = (
  model: Model, facts: Partial<KeptToken>, first: string,
  real: { readonly http?: Http; readonly files?: ConsumerFiles; readonly clock?: Clock } = {},
) => {
  let now = 1_800_000_000_000;
  let ids = 0;
  let operations = 0;
  let crashAt = Infinity;
  let full = false;
  let locked = false;
  let mute = false;
  const tokens = new Map<string, KeptToken>();
  const rotations = new Map<string, RotationEntry>();
  const values = new Map<string, Uint8Array>();
  const credentials = new Map<string, Uint8Array>();
  const files = new Map<string, string>();
  const audit: AuditEvent[] = [];
  const watchers: (() => void)[] = [];

  const id = (): string => `${ids++}`.padStart(26, "0");
  const describeValue: RotationDeps["describeValue"] = (value) => ({
    fingerprint: Fingerprint.parse(createHash("sha256").update(reveal(value)).digest("hex")),
    lastFour: text(reveal(value)).slice(-4), valueLength: reveal(value).length, valueRoll: 0,
  });
  const tokenId = TokenId.parse(id());
  tokens.set(tokenId, aToken({ id: tokenId, ...describeValue(secretOf(first)), ...facts }));
  values.set(`${tokenId}/1`, Buffer.from(first));

  /** Once before and once after everything that leaves the program: each a place where it may die. */
  const breath = (): void => {
    for (const watch of watchers) watch();
    if (operations++ >= crashAt) throw new Crash("the program was killed");
  };
  const around = <T>(act: () => T): T => {
    breath();
    const result = act();
    breath();
    return result;
  };
  const lockedError = err({ kind: "vault-locked" as const, message: "The vault is locked." });
  const fullError = err({ kind: "full" as const, message: "The disk is full." });

  /** A program started on this world. `http` overrides the model, to let faults happen. */
  const start = (http: Model = model): Rotations =>
    createRotations({
      records: {
        tokens: () => [...tokens.values()], token: (wanted) => tokens.get(wanted) ?? null, incidents: () => [], rotations: () => [...rotations.values()],
        settings: () => defaultSettings, incidentOfReport: () => null, reminded: () => false, paired: () => [], items: () => [],
        write: (changes) => around(() => {
          if (full) return fullError;
          for (const token of changes.putTokens ?? []) tokens.set(token.id, token);
          for (const entry of changes.putRotations ?? []) rotations.set(entry.id, entry);
          return ok(undefined);
        }),
      },
      values: {
        get: (owner, version) => Promise.resolve(locked ? lockedError : ((bytes) => ok(bytes === undefined ? null : Secret.of(Uint8Array.from(bytes))))(values.get(`${owner}/${version}`))),
        put: async (owner, version, value) => around(() => {
          if (locked) return lockedError;
          if (full) return err({ kind: "failed" as const, message: "The disk is full." });
          values.set(`${owner}/${version}`, Uint8Array.from(reveal(value)));
          return ok(undefined);
        }),
        delete: async (owner, version) => around(() => {
          values.delete(`${owner}/${version}`);
          return ok(undefined);
        }),
      },
      credentials: {
        get: (...whose) => Promise.resolve(ok(((bytes) => (bytes === undefined ? null : Secret.of(Uint8Array.from(bytes))))(credentials.get(whose.join())))),
        put: async (provider, baseUrl, account, value) => {
          credentials.set([provider, baseUrl, account].join(), Uint8Array.from(reveal(value)));
          return ok(undefined);
        },
        delete: async () => ok(undefined),
      },
      files: real.files ?? {
        inspect: () => Promise.resolve(null), usualPlaces: () => Promise.resolve([]), npmRegistry: () => Promise.resolve(null),
        holds: (bytes, value) => text(bytes).includes(text(reveal(value))),
        replaceValue: async (path, old, next) => around(() => {
          const content = files.get(path);
          if (content === undefined) return err({ message: `${path} could not be rewritten.` });
          if (!content.includes(text(reveal(old)))) return ok(content.includes(text(reveal(next))) ? "already" as const : "absent" as const);
          files.set(path, content.replaceAll(text(reveal(old)), text(reveal(next))));
          return ok("replaced" as const);
        }),
      },
      http: { send: async (request) => around(() => (real.http === undefined ? http(request, now) : real.http.send(request))) },
      audit: {
        append: (entry) => {
          if (mute) return fullError;
          const event: AuditEvent = { seq: audit.length, prev: "0".repeat(64), time: now, device: "test", data: {}, ...entry };
          audit.push(event);
          return ok(event);
        },
      },
      clock: real.clock ?? {
        now: () => now,
        wait: async (ms) => {
          now += ms;
        },
      },
      newId: id, describeValue, onChanged: () => undefined,
    });

  return {
    tokenId, tokens, rotations, values, files, audit, start, credentials,
    token: () => tokens.get(tokenId)!,
    entry: () => [...rotations.values()].at(-1)!,
    rotationId: () => RotationId.parse([...rotations.keys()].at(-1)),
    valueAt: (version: number): string | null => ((bytes) => (bytes === undefined ? null : text(bytes)))(values.get(`${tokenId}/${version}`)),
    now: () => now,
    later: (ms: number) => {
      now += ms;
    },
    operations: () => operations,
    crashAfter: (count: number) => {
      operations = 0;
      crashAt = count;
    },
    fill: (isFull: boolean) => {
      full = isFull;
    },
    lock: (isLocked: boolean) => {
      locked = isLocked;
    },
    silence: (isMute: boolean) => {
      mute = isMute;
    },
    watch: (watcher: () => void) => watchers.push(watcher),
  };
};
export type World = ReturnType<typeof createWorld>;
