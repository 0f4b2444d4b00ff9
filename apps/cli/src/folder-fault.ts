import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** About what an agent writes before it can write its log, in bytes. */
const fewBytes = 16_384;

/** Why no agent can live in a vault folder, found by writing to it, for when the agent could not even write its log. Null when nothing is wrong. */
export const folderFault = (home: string): string | null => {
  const probe = join(home, `.probe-${process.pid}`);
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(probe, new Uint8Array(fewBytes), { flag: "wx", mode: 0o600 });
    } finally {
      rmSync(probe, { force: true });
    }
    return null;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown";
    return sentences[code]?.(home) ?? `The vault folder ${home} cannot be written (${code}). ${elsewhere}`;
  }
};

const elsewhere = "Mend that, or name another folder with TOKENWARD_HOME.";
const noPlace = (home: string): string => `The vault folder ${home} cannot be made there. ${elsewhere}`;
const full = (home: string): string => `The disk with the vault folder ${home} is full. Nothing was changed. Make room and try again.`;
const sentences: Readonly<Record<string, (home: string) => string>> = {
  EEXIST: (home) => `The vault folder ${home} is not a folder. Move away what is there, or name another one with TOKENWARD_HOME.`,
  ENOTDIR: noPlace, ENOENT: noPlace, ELOOP: noPlace, ENAMETOOLONG: noPlace,
  EACCES: (home) => `You may not write to the vault folder ${home}. ${elsewhere}`,
  EPERM: (home) => `You may not write to the vault folder ${home}. ${elsewhere}`,
  EROFS: (home) => `The disk with the vault folder ${home} is read-only. ${elsewhere}`,
  ENOSPC: full, EDQUOT: full,
};
