import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@tokenward/rpc";
import { doorAddress, DoorError, openDoor, type Connection } from "@tokenward/rpc/socket";
import type { Client, Noun } from "@tokenward/shared/contract";
import { startAgent } from "./start-agent.ts";

export interface AgentPaths {
  readonly home: string;
  /** The Node binary and the program that start an agent when none answers; null where they are not known. */
  readonly node: string | null;
  readonly program: string | null;
}

export interface Agent {
  readonly desktop: Client<"desktop">;
  readonly window: Client<"window">;
  /** Resolves when the agent answers at both doors; rejects with {@link DoorError}. */
  connect(): Promise<void>;
  close(): void;
}

type DesktopDoor = "desktop" | "window";
type Doors = Readonly<Record<DesktopDoor, Connection>>;
const startLimitMs = 10_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Two connections to the agent, started when it is not there and taken up again when they break. */
export const createAgent = (
  { home, node, program }: AgentPaths,
  hear: { readonly onChanged: (nouns: readonly Noun[]) => void; readonly onLink: (connected: boolean) => void },
): Agent => {
  let doors: Promise<Doors> | null = null;
  let closing = false;

  // The agent writes this key for us, 0600, at each of its starts; it is read again for each connection.
  const prove = (challenge: string): string => createHmac("sha256", readFileSync(join(home, "run", "desktop.key"))).update(challenge).digest("hex");
  const open = (door: DesktopDoor): Promise<Connection> =>
    openDoor(doorAddress(home, door, process.platform, tmpdir(), process.getuid?.() ?? 0), { prove, ...(door === "desktop" ? { onChanged: hear.onChanged } : {}) });
  const openBoth = async (): Promise<Doors> => {
    const desktop = await open("desktop");
    try {
      return { desktop, window: await open("window") };
    } catch (cause) {
      desktop.close();
      throw cause;
    }
  };

  const startAndOpen = async (): Promise<Doors> => {
    try {
      return await openBoth();
    } catch (cause) {
      if (!mayStart(cause) || node === null || program === null) throw cause;
    }
    startAgent(node, program, home);
    for (const until = Date.now() + startLimitMs; ; ) {
      await pause(100);
      try {
        return await openBoth();
      } catch (cause) {
        if (Date.now() > until || !mayStart(cause)) throw cause;
      }
    }
  };

  const link = (): Promise<Doors> => {
    doors ??= startAndOpen().then(
      (opened) => {
        hear.onLink(true);
        void Promise.race([opened.desktop.closed, opened.window.closed]).then(lost);
        return opened;
      },
      (cause: unknown) => {
        doors = null;
        throw cause;
      },
    );
    return doors;
  };

  const lost = async (): Promise<void> => {
    const broken = await doors?.catch(() => null);
    doors = null;
    if (broken) hangUp(broken);
    if (closing) return;
    hear.onLink(false);
    // An agent that is stopped on purpose is given time to be gone; then the desktop, which needs one, brings it back.
    for (let waitMs = 1_500; ; waitMs = Math.min(waitMs * 2, 30_000)) {
      await pause(waitMs);
      if (closing || (await link().then(() => true, () => false))) return;
    }
  };

  const send = (door: DesktopDoor) => async (method: string, input: unknown): Promise<unknown> => {
    try {
      return await (await link())[door].send(method, input);
    } catch (cause) {
      const message = cause instanceof DoorError ? cause.message : "The agent could not be reached.";
      return { ok: false, error: { code: "unavailable", message: `${message} Nothing was changed. Try again; if it stays so, run: tokenward doctor` } };
    }
  };

  return {
    desktop: createClient("desktop", send("desktop")),
    window: createClient("window", send("window")),
    connect: async () => void (await link()),
    close: () => {
      closing = true;
      void doors?.then(hangUp, () => undefined);
    },
  };
};

const hangUp = ({ desktop, window }: Doors): void => {
  desktop.close();
  window.close();
};

/** No socket, or one that closes before it says welcome: an agent that is not up yet. A key that is not written yet counts too. */
const mayStart = (cause: unknown): boolean =>
  (cause instanceof DoorError && (cause.reason === "absent" || cause.reason === "lost")) || (cause instanceof Error && "code" in cause && cause.code === "ENOENT");
