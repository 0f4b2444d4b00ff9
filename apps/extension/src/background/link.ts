import { openAsBrowser, type Channel, type ChannelError, type Frames, type KeyPair } from "@tokenward/crypto/channel";
import { createClient } from "@tokenward/rpc";
import { contractNumber, type Client, type Noun } from "@tokenward/shared/contract";
import type { LinkState } from "../messages.ts";
import type { HostProblem } from "./native-frames.ts";
import type { Store } from "./store.ts";

export interface LinkDeps {
  readonly store: Pick<Store, "pinned" | "pin"> & { identity(): Promise<{ readonly pair: KeyPair }> };
  readonly connect: () => Frames & { problem(): HostProblem };
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
const maxDelayMs = 60_000;
/** A call that takes longer is given up; the report stays in the queue. */
const callMs = 10_000;

export const createLink = ({ store, connect, name, onState, onOpen, wait, now }: LinkDeps): Link => {
  let state: LinkState = { kind: "connecting" };
  let client: Client<"extension"> | null = null;
  let running = false;
  let delayMs = firstDelayMs;
  let triedAt = -Infinity;
  let wantsPairing = false;
  // Each `wake` by a person or an event ends the wait between two attempts.
  let hurry: () => void = () => undefined;
  let current: Frames | null = null;

  const setState = (next: LinkState): void => {
    state = next;
    onState(next);
  };

  const attempt = async (pinned: string | null): Promise<ChannelError | HostProblem> => {
    const { pair } = await store.identity();
    triedAt = now();
    const frames = connect();
    current = frames;
    const met = await openAsBrowser({
      subtle: crypto.subtle, random: (count) => crypto.getRandomValues(new Uint8Array(count)), wait, frames, key: pair, contract: contractNumber, name, pinned,
      onCode: (code) => setState({ kind: "pairing", code }),
    });
    if (!met.ok) return frames.problem() ?? met.error;
    if (pinned === null) await store.pin(met.value.agentKey);
    delayMs = firstDelayMs;
    await serve(met.value.channel);
    return null;
  };

  /** Until the connection ends. */
  const serve = async (channel: Channel): Promise<void> => {
    const waiting = new Map<number, (reply: unknown) => void>();
    let nextId = 1;
    const own = createClient("extension", async (method, input) => {
      const id = nextId++;
      const reply = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      await channel.send({ id, method, input });
      const answer = await Promise.race([reply, wait(callMs).then(() => lost)]);
      waiting.delete(id);
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
    for (const resolve of waiting.values()) resolve(lost);
  };

  const keepConnected = async (): Promise<void> => {
    running = true;
    try {
      for (;;) {
        const pinned = await store.pinned();
        if (pinned === null) return setState({ kind: "unpaired", message: null });
        if (state.kind !== "away") setState({ kind: "connecting" });
        const end = await attempt(pinned);
        if (wantsPairing) return;
        const cause = end !== null && typeof end === "object" ? end.cause : null;
        if (cause === "not-paired") {
          // Said inside the channel by the agent that was pinned, so it is true: the vault has forgotten this browser.
          await store.pin(null);
          return setState({ kind: "unpaired", message: sentenceOf(end) });
        }
        setState({ kind: "away", message: sentenceOf(end), canPair: cause === "other-vault" });
        const pause = Promise.race([wait(delayMs), new Promise<void>((resolve) => (hurry = resolve))]);
        delayMs = Math.min(maxDelayMs, delayMs * 2);
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
    const end = await attempt(null).catch(() => null);
    running = false;
    if ((await store.pinned()) === null) setState({ kind: "unpaired", message: sentenceOf(end) });
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
      if (!running) setState({ kind: "unpaired", message: null });
    },
  };
};

const lost = { ok: false, error: { code: "unavailable", message: "The connection to the vault was lost." } };

const sentenceOf = (end: ChannelError | HostProblem): string => {
  switch (end) {
    case null:
      return "The connection to Tokenward ended. It is made again by itself.";
    case "not-installed":
      return "This browser does not know Tokenward yet. Run: tokenward browser install.";
    case "not-allowed":
      return "Tokenward is set up for another copy of this extension. Run: tokenward browser install.";
    case "agent-away":
      return "Tokenward is not running. Start it, or run: tokenward agent start.";
    default:
      return end.message;
  }
};
