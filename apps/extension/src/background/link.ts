import { openAsBrowser, type Channel, type Frames, type KeyPair } from "@tokenward/crypto/channel";
import { createClient } from "@tokenward/rpc";
import { contractNumber, type Client, type Noun } from "@tokenward/shared/contract";
import type { LinkCause } from "@tokenward/shared/link-problem";
import type { LinkState } from "../messages.ts";
import { causeOfChannel } from "./disconnect-cause.ts";
import type { Store } from "./store.ts";

export interface LinkDeps {
  readonly store: Pick<Store, "pinned" | "pin"> & { identity(): Promise<{ readonly pair: KeyPair }> };
  readonly connect: () => Frames & { problem(): LinkCause | null };
  /** What people call this browser. */
  readonly name: string;
  readonly onState: (state: LinkState) => void;
  /** Called after every proven connection, and when the vault says that something changed. Answers the vault's lock state. */
  readonly onOpen: (client: Client<"extension">) => Promise<"locked" | "unlocked">;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
}

export interface Link {
  state(): LinkState;
  /** The calls to the vault; null while there is no proven connection. */
  client(): Client<"extension"> | null;
  /**
   * Connects if the browser is paired and not connected, unless the last attempt is less than `gapMs` ago: every attempt
   * starts a program, and pages load by the dozen.
   */
  wake(gapMs: number): void;
  /** Started by a person's click only: see the channel's protocol. */
  pair(): void;
  unpair(): Promise<void>;
}

const firstDelayMs = 250;
/** An agent that was just lost is mostly coming back: for a while it is looked for so often. */
const patientMs = 60_000;
const maxPatientDelayMs = 2_000;
const maxDelayMs = 60_000;
/** A call that takes longer is given up, and with it the connection: the report stays in the queue and goes through the next one. */
const callMs = 10_000;
/** How long the browser may take to hand out what the extension keeps in it. */
const storeMs = 5_000;

export const createLink = ({ store, connect, name, onState, onOpen, wait, now }: LinkDeps): Link => {
  let state: LinkState = { kind: "connecting" };
  let client: Client<"extension"> | null = null;
  let running = false;
  let delayMs = firstDelayMs;
  let triedAt = -Infinity;
  let awaySince = now();
  let wantsPairing = false;
  // Each `wake` by a person or an event ends the wait between two attempts.
  let hurry: () => void = () => undefined;
  let current: Frames | null = null;

  const setState = (next: LinkState): void => {
    state = next;
    onState(next);
  };

  const within = <T>(ms: number, answer: Promise<T>): Promise<T> => Promise.race([answer, wait(ms).then(() => Promise.reject(new Late()))]);

  /** One attempt, until its connection ends. Every step has a limit: the store's here, those of the handshake inside the channel. Answers why it ended. */
  const attempt = async (pinned: string | null): Promise<LinkCause> => {
    triedAt = now();
    let pair: KeyPair;
    try {
      ({ pair } = await within(storeMs, store.identity()));
    } catch {
      return "storage";
    }
    let frames: ReturnType<LinkDeps["connect"]>;
    try {
      frames = connect();
    } catch {
      // A browser without the permission or the programming interface: as if it had no such host.
      return "host-missing";
    }
    current = frames;
    let heard = false;
    const met = await openAsBrowser({
      subtle: crypto.subtle, random: (count) => crypto.getRandomValues(new Uint8Array(count)), wait, key: pair, contract: contractNumber, name, pinned,
      frames: {
        ...frames,
        receive: async () => {
          const frame = await frames.receive();
          heard ||= frame !== null;
          return frame;
        },
      },
      onCode: (code) => setState({ kind: "pairing", code }),
    });
    if (!met.ok) return frames.problem() ?? causeOfChannel(met.error.cause, heard);
    try {
      if (pinned === null) await within(storeMs, store.pin(met.value.agentKey));
    } catch {
      met.value.channel.close();
      return "storage";
    }
    delayMs = firstDelayMs;
    const cause = await serve(met.value.channel);
    awaySince = now();
    return cause ?? frames.problem() ?? "lost";
  };

  /** Until the connection ends. */
  const serve = async (channel: Channel): Promise<LinkCause | null> => {
    const waiting = new Map<number, (reply: unknown) => void>();
    let nextId = 1;
    let end: LinkCause | null = null;
    let hasEnded = false;
    const own = createClient("extension", async (method, input) => {
      // Whoever still holds the calls of a connection that has ended is told at once, not after the call's whole time.
      if (hasEnded) return lost;
      const id = nextId++;
      const reply = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      if (!(await channel.send({ id, method, input })).ok) waiting.get(id)?.(lost);
      const answer = await Promise.race([reply, wait(callMs).then(() => late)]);
      waiting.delete(id);
      if (answer === late && client === own) {
        // Neither end noticed, but nothing comes through any more.
        end = "timed-out";
        channel.close();
        current?.close();
      }
      return answer;
    });
    client = own;
    const refresh = (): void => void onOpen(own).then((vault) => client === own && setState({ kind: "connected", vault }), () => undefined);
    refresh();
    for (;;) {
      const message = await channel.receive();
      if (!message.ok) break;
      const { id, reply, changed } = (message.value ?? {}) as { id?: unknown; reply?: unknown; changed?: readonly Noun[] };
      if (Array.isArray(changed)) refresh();
      else if (typeof id === "number") waiting.get(id)?.(reply);
    }
    client = null;
    hasEnded = true;
    for (const resolve of waiting.values()) resolve(lost);
    return end;
  };

  const unpaired = (cause: LinkCause | null): LinkState => ({ kind: "unpaired", cause });

  const keepConnected = async (): Promise<void> => {
    running = true;
    try {
      for (;;) {
        const pinned = await within(storeMs, store.pinned()).catch(() => undefined);
        if (pinned === null) return setState(unpaired(null));
        if (state.kind !== "away") setState({ kind: "connecting" });
        const cause = pinned === undefined ? "storage" : await attempt(pinned);
        if (wantsPairing) return;
        if (cause === "not-paired") {
          // Said inside the channel by the agent that was pinned, so it is true: the vault has forgotten this browser.
          await within(storeMs, store.pin(null)).catch(() => undefined);
          return setState(unpaired(cause));
        }
        setState({ kind: "away", cause });
        const pause = Promise.race([wait(delayMs), new Promise<void>((resolve) => (hurry = resolve))]);
        delayMs = Math.min(now() - awaySince < patientMs ? maxPatientDelayMs : maxDelayMs, delayMs * 2);
        await pause;
        if (wantsPairing) return;
      }
    } finally {
      running = false;
      if (wantsPairing) startPairing();
    }
  };

  const startPairing = (): void => {
    wantsPairing = false;
    running = true;
    setState({ kind: "pairing", code: null });
    void finishPairing();
  };
  const finishPairing = async (): Promise<void> => {
    // A failure inside ends like a lost connection: the person chooses Pair again.
    const cause = await attempt(null).catch((): LinkCause => "lost");
    running = false;
    const pinned = await within(storeMs, store.pinned()).catch(() => null);
    if (pinned === null) setState(unpaired(cause));
    else await keepConnected();
  };

  return {
    state: () => state,
    client: () => client,
    wake: (gapMs) => {
      if (client !== null || state.kind === "pairing") return;
      if (!running) void keepConnected();
      else if (now() - triedAt >= gapMs) hurry();
    },
    pair: () => {
      if (state.kind === "pairing" || client !== null) return;
      if (!running) return startPairing();
      // An attempt to reach the old vault is given up for the new one.
      wantsPairing = true;
      current?.close();
      hurry();
    },
    unpair: async () => {
      await store.pin(null);
      current?.close();
      hurry();
      if (!running) setState(unpaired(null));
    },
  };
};

const late = { ok: false, error: { code: "unavailable", message: "The vault did not answer in time." } };
const lost = { ok: false, error: { code: "unavailable", message: "The connection to the vault was lost." } };

/** A step took longer than it may. */
class Late extends Error {}
