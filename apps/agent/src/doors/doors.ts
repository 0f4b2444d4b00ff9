import { tmpdir } from "node:os";
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dispatch } from "@tokenward/rpc";
import { doorAddress, type Door } from "@tokenward/rpc/socket";
import type { Asker, Noun } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Vault } from "@tokenward/vault";
import type { Server } from "node:net";
import { fileErrorOf } from "../adapters/replace-file.ts";
import type { AgentLog } from "../agent-log.ts";
import { listenAt } from "./address.ts";
import { createExtensionDoor } from "./extension.ts";
import { createPlainDoor } from "./plain.ts";

export interface Doors {
  changed(nouns: readonly Noun[]): void;
  close(): Promise<void>;
}

const all: readonly Door[] = ["desktop", "window", "cli", "extension"];

/** Opens all doors, or none. A request waits until `ready` has resolved; only one to end the agent does not. */
export const openDoors = async (home: string, vault: Vault, log: AgentLog, ready: Promise<unknown>): Promise<Result<Doors, { readonly message: string }>> => {
  const uid = process.getuid?.() ?? 0;
  const keyPath = join(home, "run", "desktop.key");
  const key = randomBytes(32);
  // Written before the doors open, so that whoever finds one open finds its key too.
  try {
    rmSync(keyPath, { force: true });
    writeFileSync(keyPath, key, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    return err({ message: fileErrorOf(cause, keyPath).message });
  }

  const servers: Partial<Record<Door, Server>> = {};
  for (const door of all) {
    const listening = await listenAt(doorAddress(home, door, process.platform, tmpdir(), uid), process.platform, uid);
    if (!listening.ok) {
      for (const server of Object.values(servers)) server.close();
      rmSync(keyPath, { force: true });
      return err(listening.error);
    }
    servers[door] = listening.value;
  }
  const { desktop, window, cli, extension } = servers as Record<Door, Server>;
  const answer = async (asker: Asker, request: { readonly method: unknown; readonly input: unknown }) => {
    if (request.method !== "vault.stop") await ready;
    return dispatch({ handlers: vault.handlers, report: (method, cause) => log.failed(method, cause) }, asker, request);
  };
  const doors = [
    createPlainDoor({ server: desktop, caller: "desktop", key, dispatch: answer }),
    createPlainDoor({ server: window, caller: "window", key, dispatch: answer }),
    createPlainDoor({ server: cli, caller: "cli", key: null, dispatch: answer }),
    createExtensionDoor({ server: extension, vault: vault.guard, dispatch: answer, log: log.note, now: Date.now }),
  ];
  return ok({
    changed: (nouns) => {
      for (const door of doors) door.changed(nouns);
    },
    close: async () => {
      await Promise.all(doors.map((door) => door.close()));
      rmSync(keyPath, { force: true });
    },
  });
};
