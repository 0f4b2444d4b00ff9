import { chmodSync, lstatSync, mkdirSync, unlinkSync, type Stats } from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname } from "node:path";
import { err, ok, type Result } from "@tokenward/shared/result";

type Refusal = { readonly message: string };

/**
 * Listens on a door's address. On Unix the folder is made 0700 and refused when somebody else owns it or may write to it;
 * a socket that a killed agent left is removed, anything else in its place is not. The caller holds the vault folder, so a
 * socket that is there cannot be a living agent's.
 */
export const listenAt = async (address: string, platform: string, uid: number): Promise<Result<Server, Refusal>> => {
  if (platform !== "win32") {
    const refusal = clearPath(address, uid);
    if (refusal !== null) return err(refusal);
  }
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", (cause: NodeJS.ErrnoException) => resolve(err({ message: `The door ${address} cannot be opened (${cause.code ?? "unknown"}).` })));
    server.listen(address, () => {
      if (platform !== "win32") chmodSync(address, 0o600);
      resolve(ok(server));
    });
  });
};

const clearPath = (address: string, uid: number): Refusal | null => {
  const folder = dirname(address);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    if (!stats.isDirectory() || stats.uid !== uid) return { message: `${folder} is not a folder of yours, so no door is opened in it. Somebody else made it: remove it, or ask who did.` };
    if ((stats.mode & 0o077) !== 0) chmodSync(folder, 0o700);
    const there = lstatSync(address, { throwIfNoEntry: false });
    if (there === undefined) return null;
    if (!isOurSocket(there, uid)) return { message: `${address} is there and is not a door of this vault. Nothing was touched. Move it away and start again.` };
    unlinkSync(address);
    return null;
  } catch (cause) {
    return { message: `The folder ${folder} cannot be prepared (${(cause as NodeJS.ErrnoException).code ?? "unknown"}).` };
  }
};

const isOurSocket = (stats: Stats, uid: number): boolean => stats.isSocket() && stats.uid === uid;
