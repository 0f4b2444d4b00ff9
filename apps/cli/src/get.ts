import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { isatty } from "node:tty";
import { doorAddress, openDoor, vaultHome, type Connection } from "@tokenward/rpc/socket";
import { Secret } from "@tokenward/shared/secret";
import { spend } from "./plain.ts";
import { writeAll } from "./write-all.ts";

/**
 * The quick way of `token get`: asks the running agent and writes the value, with a newline only on a terminal.
 * True when that was all; false when the long way has to be taken (no agent, presence asked for, any refusal).
 */
export const get = async (ref: string): Promise<boolean> => {
  let door: Connection;
  try {
    const home = resolve(vaultHome(process.env, process.platform));
    door = await openDoor(doorAddress(home, "cli", process.platform, tmpdir(), process.getuid?.() ?? 0));
  } catch {
    return false;
  }
  // Unparsed: the schemas would cost more than all the rest. What is not exactly the expected answer goes the long way.
  const reply = (await door.send("token.get", { ref }).catch(() => null)) as { readonly value?: { readonly value?: unknown } } | null;
  door.close();
  const value = reply?.value?.value;
  if (!(value instanceof Secret)) return false;
  // Not through process.stdout, which takes a few milliseconds to make.
  spend(value, (bytes) => writeAll(1, bytes));
  if (isatty(1)) writeAll(1, Buffer.from("\n"));
  return true;
};
