import { lstatSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Whether somebody else could have put a door in this place: then nothing is said to it, though the channel would not believe it
 * either. The folder must be a real one of ours that nobody else may write to, and the socket a socket of ours. A door that is not
 * there is not unsafe.
 */
export const isUnsafeDoor = (address: string, uid: number): boolean => {
  try {
    const folder = lstatSync(dirname(address), { throwIfNoEntry: false });
    if (folder === undefined) return false;
    if (!folder.isDirectory() || folder.uid !== uid || (folder.mode & 0o022) !== 0) return true;
    const door = lstatSync(address, { throwIfNoEntry: false });
    return door !== undefined && (!door.isSocket() || door.uid !== uid);
  } catch {
    // A folder that we may not even look into is none of ours.
    return true;
  }
};
