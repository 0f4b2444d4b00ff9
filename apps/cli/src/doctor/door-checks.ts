import { chmodSync, renameSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { doorAddress, type Door } from "@tokenward/rpc/socket";
import { extensionDoor } from "../browser/launcher.ts";
import type { World } from "../world.ts";
import { wrong, type Check } from "./check.ts";
import { statOf, targetOf } from "./stat-of.ts";

/** Bytes of a socket's path that the system takes, without the zero at its end (sys/un.h). */
const maxSocketBytes: Readonly<Partial<Record<NodeJS.Platform, number>>> = { linux: 107, darwin: 103 };
const probeMs = 2_000;

export const doorOf = (world: World, door: Door): string => doorAddress(world.home(), door, world.platform, world.tmp, world.uid);

/** The folder that the doors stand in: ours alone, or somebody else could put doors there. Null when it is, or not there yet. */
export const doorFolderCheck = (world: World): Check | null => {
  if (world.platform === "win32") return null;
  const address = extensionDoor(world);
  const most = maxSocketBytes[world.platform] ?? 107;
  if (Buffer.byteLength(address) > most) return wrong("doors", "door-too-long", `A door's path would have ${Buffer.byteLength(address)} bytes and the system takes ${most}, so the agent cannot open it: ${address}`, "Name a shorter vault folder with TOKENWARD_HOME, or a shorter TMPDIR.");
  const folder = dirname(address);
  const there = statOf(folder);
  if (there === null) return null;
  const aside = (): void => renameSync(folder, `${folder}.aside-${process.pid}`);
  if (there.isSymbolicLink()) return wrong("doors", "door-folder-link", `The folder of the agent's doors is a link, so they would stand in somebody else's: ${folder}`, `rm ${folder}`, () => rmSync(folder));
  if (!there.isDirectory()) return wrong("doors", "door-folder-other", `Something else stands where the agent's doors should: ${folder}`, `Move it away: mv ${folder} ${folder}.aside`, aside);
  if (there.uid !== world.uid) {
    // Only in a folder of ours can it be set aside.
    const isOurs = targetOf(dirname(folder))?.uid === world.uid;
    return wrong("doors", "door-folder-owner", `The folder of the agent's doors belongs to another user, who could stand in for the vault: ${folder}`, `Move it away: mv ${folder} ${folder}.aside`, isOurs && folder === join(world.home(), "run") ? aside : undefined);
  }
  if ((there.mode & 0o077) !== 0) return wrong("doors", "door-folder-open", `Others on this computer may come to the agent's doors: ${folder}`, `chmod 700 ${folder}`, () => chmodSync(folder, 0o700));
  return null;
};

/** `stale`: a socket that nobody listens on. `silent`: somebody does, and does not speak as an agent does. */
export type DoorState = "absent" | "stale" | "silent" | "agent" | "other-version";

/** Knocks at a plain door, and goes away again. */
export const knock = (address: string): Promise<DoorState> =>
  talk(address, { hello: { contract: 1 } }, (frame) => {
    const welcome = (frame as { readonly welcome?: { readonly ok?: unknown; readonly message?: unknown } } | null)?.welcome;
    return welcome === undefined ? "silent" : welcome.ok === true ? "agent" : "other-version";
  });

/** Knocks at the extension's door with a hello that no agent takes: it answers why not. */
export const knockAsExtension = (address: string): Promise<DoorState> =>
  talk(address, { hello: { protocol: 0 } }, (frame) => (typeof frame === "object" && frame !== null && "refused" in frame ? "agent" : "silent"));

const talk = (address: string, hello: unknown, read: (frame: unknown) => DoorState): Promise<DoorState> =>
  new Promise((resolve) => {
    const socket = connect(address);
    const settle = (state: DoorState): void => {
      clearTimeout(patience);
      socket.destroy();
      resolve(state);
    };
    const patience = setTimeout(() => settle("silent"), probeMs);
    const reader = createFrameReader((body) => settle(read(decodeBody(body))));
    socket.on("connect", () => socket.write(encodeFrame(hello)));
    socket.on("data", (chunk: Uint8Array) => {
      try {
        reader.push(chunk);
      } catch {
        settle("silent");
      }
    });
    socket.on("error", (cause: NodeJS.ErrnoException) => settle(cause.code === "ENOENT" ? "absent" : cause.code === "ECONNREFUSED" || cause.code === "ENOTSOCK" ? "stale" : "silent"));
    socket.on("close", () => settle("silent"));
  });
