import { createHash } from "node:crypto";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import type { Noun } from "@tokenward/shared/contract";
import { createFrameReader, decodeBody, encodeFrame } from "./framing.ts";
import type { Changed, Hello, Welcome } from "./wire.ts";

/** The agent's doors; each is a socket of its own. */
export type Door = "desktop" | "window" | "cli" | "extension";

const contractNumberOnWire = 1;

/**
 * The vault's folder: `TOKENWARD_HOME`, else the platform's convention (XDG data folder, Application Support, AppData).
 * Throws when neither `TOKENWARD_HOME` nor a home folder is known.
 */
export const vaultHome = (env: Readonly<Record<string, string | undefined>>, platform: string): string => {
  if (env["TOKENWARD_HOME"]) return env["TOKENWARD_HOME"];
  const home = env["HOME"] ?? env["USERPROFILE"];
  if (platform === "win32" && env["APPDATA"]) return join(env["APPDATA"], "Tokenward");
  if (!home) throw new Error("Neither TOKENWARD_HOME nor HOME is set: say where the vault is with TOKENWARD_HOME.");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Tokenward");
  return join(env["XDG_DATA_HOME"] || join(home, ".local", "share"), "tokenward");
};

/**
 * The address of a door. A Unix socket path may have about 100 bytes, so a deep vault folder gets a short name under
 * `tmp` (made 0700 by the agent, which refuses one that somebody else owns). On Windows a named pipe.
 */
export const doorAddress = (home: string, door: Door, platform: string, tmp: string, uid: number): string => {
  const short = createHash("sha256").update(home).digest("hex").slice(0, 12);
  if (platform === "win32") return `\\\\.\\pipe\\tokenward-${short}-${door}`;
  const inside = join(home, "run", `${door}.sock`);
  return Buffer.byteLength(inside) <= 100 ? inside : join(tmp, `tokenward-${uid}-${short}`, `${door}.sock`);
};

export interface Connection {
  /** Sends one request. Resolves to the agent's reply (a `Result`); rejects when the connection is lost or `timeoutMs` passes. */
  send(method: string, input: unknown, timeoutMs?: number): Promise<unknown>;
  close(): void;
  readonly closed: Promise<void>;
}

/** The agent could not be reached or did not answer as an agent does. `reason` tells apart what to do next. */
export class DoorError extends Error {
  override readonly name = "DoorError";
  readonly reason: "absent" | "refused" | "lost" | "timeout";
  constructor(reason: DoorError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Opens a door. `prove` answers the challenge of the desktop doors (see the agent's doors). Rejects with {@link DoorError}.
 * Loads no schema library: the command line's quick path runs through here.
 */
export const openDoor = (
  address: string,
  options: { readonly onChanged?: (nouns: readonly Noun[]) => void; readonly prove?: (challenge: string) => string; readonly timeoutMs?: number } = {},
): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const waiting = new Map<number, { resolve(reply: unknown): void; reject(cause: Error): void; timer: NodeJS.Timeout | undefined }>();
    let nextId = 1;
    let open = false;
    const closed = Promise.withResolvers<void>();
    const socket: Socket = connect(address);
    const helloTimer = setTimeout(() => fail(new DoorError("timeout", "The agent did not answer within 5 s.")), options.timeoutMs ?? 5_000);
    const fail = (cause: DoorError): void => {
      clearTimeout(helloTimer);
      socket.destroy();
      if (!open) reject(cause);
      for (const waiter of waiting.values()) {
        clearTimeout(waiter.timer);
        waiter.reject(cause);
      }
      waiting.clear();
      closed.resolve();
    };
    const say = (message: unknown): void => {
      const frame = encodeFrame(message);
      // The frame may hold a secret: it is wiped as soon as the kernel has it.
      socket.write(frame, () => frame.fill(0));
    };
    const reader = createFrameReader((body) => {
      const message = decodeBody(body) as Partial<Welcome & Changed & { id: number; reply: unknown }>;
      if (message.welcome !== undefined) {
        const { welcome } = message;
        if (welcome.challenge !== undefined && options.prove !== undefined) {
          say({ hello: { contract: contractNumberOnWire, proof: options.prove(welcome.challenge) } } satisfies Hello);
        } else if (welcome.ok) {
          clearTimeout(helloTimer);
          open = true;
          resolve(connection);
        } else {
          fail(new DoorError("refused", welcome.message ?? "The agent refused the connection."));
        }
      } else if (message.changed !== undefined) {
        options.onChanged?.(message.changed);
      } else if (typeof message.id === "number") {
        const waiter = waiting.get(message.id);
        waiting.delete(message.id);
        clearTimeout(waiter?.timer);
        waiter?.resolve(message.reply);
      }
    });
    const connection: Connection = {
      send: (method, input, timeoutMs) =>
        new Promise((answer, lose) => {
          if (socket.destroyed) return lose(new DoorError("lost", "The connection to the agent is closed."));
          const id = nextId++;
          const timer = timeoutMs === undefined ? undefined : setTimeout(() => {
            waiting.delete(id);
            lose(new DoorError("timeout", `The agent did not answer ${method} within ${timeoutMs / 1000} s.`));
          }, timeoutMs);
          waiting.set(id, { resolve: answer, reject: lose, timer });
          say({ id, method, input });
        }),
      close: () => socket.end(),
      closed: closed.promise,
    };
    socket.on("connect", () => say({ hello: { contract: contractNumberOnWire } } satisfies Hello));
    socket.on("data", (chunk: Buffer) => {
      try {
        reader.push(chunk);
      } catch {
        fail(new DoorError("lost", "The agent sent something that is not a message."));
      }
    });
    socket.on("error", (cause: NodeJS.ErrnoException) => {
      const absent = cause.code === "ENOENT" || cause.code === "ECONNREFUSED";
      fail(new DoorError(absent ? "absent" : "lost", absent ? "The agent is not running." : `The connection to the agent failed (${cause.code ?? "unknown"}).`));
    });
    socket.on("close", () => fail(new DoorError("lost", "The agent closed the connection.")));
  });
