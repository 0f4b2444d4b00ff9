import { randomBytes } from "node:crypto";
import type { Server, Socket } from "node:net";
import { doorProof, sameProof } from "@tokenward/crypto";
import type { Changed, Hello, Welcome } from "@tokenward/rpc";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { contractNumber, type Asker, type Caller, type Noun, type RpcError } from "@tokenward/shared/contract";
import { err, type Result } from "@tokenward/shared/result";
import { Secret, wipe } from "@tokenward/shared/secret";
import { secondMs } from "@tokenward/shared/time";

/** How long a connection may take to say who it is. */
const usualHelloMs = 5 * secondMs;
const maxConnections = 64;
/** Requests of one connection that may be under way at once. */
const maxUnderWay = 64;
/** Bytes that a client may leave unread before it is hung up on. */
const maxUnreadBytes = 4 * 1024 * 1024;

export interface PlainDoorDeps {
  /** Listening, on the door's address. The door closes it. */
  readonly server: Server;
  readonly caller: Exclude<Caller, "extension">;
  /** What a client must know to come in; null at the command line's door, which the folder's mode guards. */
  readonly key: Uint8Array | null;
  readonly dispatch: (asker: Asker, request: { readonly method: unknown; readonly input: unknown }) => Promise<Result<unknown, RpcError>>;
  /** How long a connection may take to say who it is; 5 s unless told. */
  readonly helloMs?: number;
}

export interface PlainDoor {
  changed(nouns: readonly Noun[]): void;
  /** Ends the connections and the server. */
  close(): Promise<void>;
}

/** A door on a socket of its own: hello, proof where the door has a key, then requests side by side. */
export const createPlainDoor = ({ server, caller, key, dispatch, helloMs = usualHelloMs }: PlainDoorDeps): PlainDoor => {
  const asker: Asker = { caller, browser: null };
  const sockets = new Set<Socket>();
  const inside = new Set<Socket>();

  const serve = (socket: Socket): void => {
    let challenge: string | null = null;
    let isTurnedAway = false;
    let underWay = 0;
    const patience = setTimeout(() => socket.destroy(), helloMs);
    const welcome = (answer: Omit<Welcome["welcome"], "contract">): void => say(socket, { welcome: { ...answer, contract: contractNumber } } satisfies Welcome);
    const turnAway = (message: string): void => {
      isTurnedAway = true;
      welcome({ ok: false, message });
      socket.end();
    };

    const greet = ({ hello }: Partial<Hello>): void => {
      if (typeof hello !== "object" || hello === null) return void socket.destroy();
      if (hello.contract !== contractNumber) return turnAway("This program and the agent are of different versions. Update Tokenward, then stop the agent: tokenward agent stop.");
      if (key !== null && challenge === null) {
        challenge = randomBytes(32).toString("hex");
        return welcome({ ok: false, challenge });
      }
      if (key !== null && !sameProof(doorProof(key, challenge ?? ""), String(hello.proof))) return turnAway("This door is for Tokenward's window only.");
      clearTimeout(patience);
      inside.add(socket);
      welcome({ ok: true });
    };

    const ask = async ({ id, method, input }: { id?: unknown; method?: unknown; input?: unknown }): Promise<void> => {
      if (typeof id !== "number") return void socket.destroy();
      if (underWay >= maxUnderWay) return say(socket, { id, reply: tooMany });
      underWay += 1;
      const reply = await dispatch(asker, { method, input });
      underWay -= 1;
      try {
        say(socket, { id, reply });
      } catch {
        say(socket, { id, reply: tooLong });
      }
      if (reply.ok) wipeIn(reply.value);
    };

    const reader = createFrameReader((body) => {
      // What comes behind a refusal or a broken message, even in the same packet, is not read.
      if (isTurnedAway || socket.destroyed) return;
      const message = decodeBody(body) as Record<string, unknown> | null;
      if (message === null || typeof message !== "object") socket.destroy();
      else if (inside.has(socket)) void ask(message);
      else greet(message);
    });
    socket.on("data", (chunk: Uint8Array) => {
      try {
        reader.push(chunk);
      } catch {
        // A malformed frame costs its sender the connection and nobody else anything.
        socket.destroy();
      }
    });
    socket.once("close", () => {
      clearTimeout(patience);
      sockets.delete(socket);
      inside.delete(socket);
    });
  };

  server.on("connection", (socket: Socket) => {
    socket.on("error", () => socket.destroy());
    if (sockets.size >= maxConnections) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    serve(socket);
  });

  return {
    changed: (nouns) => {
      for (const socket of inside) say(socket, { changed: nouns } satisfies Changed);
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
};

const tooMany = err<RpcError>({ code: "unavailable", message: "Too many requests at once. Wait a moment; nothing was lost." });
const tooLong = err<RpcError>({ code: "internal", message: "The answer is too long to send." });

const say = (socket: Socket, message: unknown): void => {
  if (socket.destroyed) return;
  const frame = encodeFrame(message);
  // The frame may hold a secret: it is wiped as soon as the kernel has it.
  socket.write(frame, () => frame.fill(0));
  if (socket.writableLength > maxUnreadBytes) socket.destroy();
};

const wipeIn = (value: unknown): void => {
  if (value instanceof Secret) wipe(value);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) if (part instanceof Secret) wipe(part);
};
