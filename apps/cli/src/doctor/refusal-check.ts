import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@tokenward/shared/contract";
import type { World } from "../world.ts";
import { wrong, type Check } from "./check.ts";

const dayMs = 86_400_000;
/** Bytes at the end of the agent's log that are read. */
const tailBytes = 65_536;

const told = {
  "not-paired": ["pairing-revoked", "A browser came whose pairing was ended in the vault. It guards without knowing your tokens.", "Choose Pair in its extension, then: tokenward browser status"],
  "contract-newer": ["extension-old", "A browser's extension is older than this Tokenward, so the two do not understand each other.", "Update the extension in that browser; from a checkout: npm start builds it, then reload it there."],
  "contract-older": ["tokenward-old", "A browser's extension is newer than the agent that runs here.", "Update Tokenward, then: tokenward agent stop"],
} as const;

/** The last browser that the agent turned away within a day, unless one has come in since. The agent's log is the only one who knows. */
export const refusalCheck = (world: World, paired: readonly Browser[]): Check | null => {
  const last = tail(join(world.home(), "agent.log")).split("\n").map((line) => /^(\S+) A browser could not connect \((not-paired|contract-newer|contract-older)\)/.exec(line)).findLast((match) => match !== null);
  const at = Date.parse(last?.[1] ?? "");
  if (!last || Number.isNaN(at) || world.now() - at > dayMs || paired.some(({ lastSeenAt, pairedAt }) => Math.max(lastSeenAt ?? 0, pairedAt) > at)) return null;
  const [cause, says, todo] = told[last[2] as keyof typeof told];
  return wrong("extension", cause, says, todo);
};

const tail = (path: string): string => {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, tailBytes));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString();
  } catch {
    return "";
  } finally {
    if (file !== null) closeSync(file);
  }
};
