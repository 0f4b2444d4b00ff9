import { webcrypto } from "node:crypto";
import type { Server, Socket } from "node:net";
import { createInbox, importAgentKey, linkCauseOf, openAsAgent, type Channel, type Frames, type KeyPair } from "@tokenward/crypto/channel";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { contractNumber, type Asker, type Noun, type RpcError } from "@tokenward/shared/contract";
import type { LinkCause } from "@tokenward/shared/link-problem";
import { err, type Result } from "@tokenward/shared/result";
import { secondMs } from "@tokenward/shared/time";

/** Requests that a browser may send at once, and how many more each second (a paste guard sends a few a day). */
const burst = 60;
const perSecond = 20;
/** Frames held for a connection before its socket is paused. */
const maxHeldFrames = 16;
const maxConnections = 16;
const lingerMs = secondMs;
/** Bytes that a browser may leave unread before it is hung up on. */
const maxUnreadBytes = 4 * 1024 * 1024;

/** What the door asks of the vault's `browser` noun. */
export interface KnownBrowsers {
  browserOf(publicKey: string): string | null;
  offer(visitor: { readonly name: string; readonly publicKey: string }, code: string, gone: Promise<void>): Promise<Result<string, "declined" | "expired" | "busy">>;
  connected(id: string, hangUp: () => void): () => void;
  failed(name: string, cause: LinkCause): void;
}

export interface ExtensionDoorDeps {
  /** Listening, on the extension door's address. The door closes it. */
  readonly server: Server;
  /** The open vault's browsers and its channel key (PKCS8 DER); null while no vault is open. A locked vault is open here. */
  readonly vault: () => { readonly browsers: KnownBrowsers; readonly channelKey: Uint8Array } | null;
  readonly dispatch: (asker: Asker, request: { readonly method: unknown; readonly input: unknown }) => Promise<Result<unknown, RpcError>>;
  /** A sentence for the agent's log. */
  readonly log: (sentence: string) => void;
  readonly now: () => number;
}

export interface ExtensionDoor {
  changed(nouns: readonly Noun[]): void;
  /** Ends the connections and the server. */
  close(): Promise<void>;
  /** Requests refused unread because a browser sent too many. */
  readonly dropped: number;
}

/** The door that browsers come through: a proven channel first, then requests, one at a time for each connection. */
export const createExtensionDoor = ({ server, vault, dispatch, log, now }: ExtensionDoorDeps): ExtensionDoor => {
  const sockets = new Set<Socket>();
  const channels = new Set<Channel>();
  let dropped = 0;
  let kept: { readonly pkcs8: Uint8Array; readonly pair: Promise<KeyPair> } | undefined;
  /** Importing takes longer than a step of the handshake, and the key stays the same for a vault's life. */
  const keyPairOf = (pkcs8: Uint8Array): Promise<KeyPair> => {
    if (kept?.pkcs8 !== pkcs8) kept = { pkcs8, pair: importAgentKey(webcrypto.subtle, pkcs8) };
    return kept.pair;
  };

  const serve = async (socket: Socket): Promise<void> => {
    const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    const frames = framesOf(socket);
    const open = vault();
    if (open === null) {
      frames.send({ refused: "vault-away" });
      return frames.close();
    }
    const key = await keyPairOf(open.channelKey);
    let name: string | null = null;
    const met = await openAsAgent({
      onHello: (said) => void (name = said),
      subtle: webcrypto.subtle, random: (count) => webcrypto.getRandomValues(new Uint8Array(count)), frames, key, contract: contractNumber,
      wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
      browserOf: (publicKey) => open.browsers.browserOf(publicKey),
      offer: (visitor, code) => open.browsers.offer(visitor, code, gone),
    });
    if (!met.ok) {
      if (met.error.cause !== "closed") log(`A browser could not connect (${met.error.cause}). ${met.error.message}`);
      // Who left needs no word, and whoever refused it knows. What says no name is no browser: doctor asks so whether somebody answers.
      if (name !== null && met.error.cause !== "closed" && met.error.cause !== "declined") open.browsers.failed(name, linkCauseOf(met.error.cause));
      return;
    }
    const { channel, browser } = met.value;
    const ended = open.browsers.connected(browser, () => socket.destroy());
    channels.add(channel);
    await answer(channel, { caller: "extension", browser });
    channels.delete(channel);
    ended();
  };

  const answer = async (channel: Channel, asker: Asker): Promise<void> => {
    let allowance = burst;
    let refilledAt = now();
    let droppedHere = 0;
    for (;;) {
      const message = await channel.receive();
      if (!message.ok) {
        if (message.error.cause === "altered") log(`A browser's connection was closed. ${message.error.message}`);
        return;
      }
      const { id, method, input } = (message.value ?? {}) as { id?: unknown; method?: unknown; input?: unknown };
      if (typeof id !== "number") return channel.close();
      const at = now();
      allowance = Math.min(burst, allowance + ((at - refilledAt) / secondMs) * perSecond);
      refilledAt = at;
      if (allowance < 1) {
        dropped++;
        if (droppedHere++ === 0) log("A browser sends more requests than a person can cause. They are refused until it slows down.");
        await channel.send({ id, reply: tooMany });
        continue;
      }
      allowance--;
      droppedHere = 0;
      await channel.send({ id, reply: await dispatch(asker, { method, input }) });
    }
  };

  server.on("connection", (socket: Socket) => {
    if (sockets.size >= maxConnections) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    serve(socket).catch((cause: unknown) => {
      log(`The browser door failed: ${cause instanceof Error ? cause.message : "unknown"}`);
      socket.destroy();
    });
  });

  return {
    changed: (nouns) => {
      for (const channel of channels) void channel.send({ changed: nouns });
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
    get dropped() {
      return dropped;
    },
  };
};

const tooMany = err<RpcError>({ code: "unavailable", message: "Too many requests at once. Wait a moment; nothing was lost." });

const framesOf = (socket: Socket): Frames => {
  const inbox = createInbox(4096, () => socket.destroy());
  const reader = createFrameReader((body) => inbox.push(decodeBody(body)));
  socket.on("data", (chunk: Uint8Array) => {
    try {
      reader.push(chunk);
    } catch {
      // A malformed frame costs its sender the connection and nobody else anything.
      socket.destroy();
    }
    if (inbox.waiting > maxHeldFrames) socket.pause();
  });
  socket.once("close", () => inbox.end());
  return {
    send: (frame) => {
      if (socket.destroyed) return;
      socket.write(encodeFrame(frame));
      if (socket.writableLength > maxUnreadBytes) socket.destroy();
    },
    receive: () => {
      if (inbox.waiting <= maxHeldFrames) socket.resume();
      return inbox.receive();
    },
    close: () => {
      socket.end();
      // Destroyed at once, bytes not yet read here would reset the connection and take our last word with them.
      socket.resume();
      setTimeout(() => socket.destroy(), lingerMs).unref();
    },
  };
};
