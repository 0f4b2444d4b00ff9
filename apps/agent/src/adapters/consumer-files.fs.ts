import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, open, readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { reveal } from "@tokenward/shared/secret";
import type { ConsumerFiles } from "@tokenward/vault/ports";
import { replaceBytes } from "./replace-bytes.ts";
import { registryIn } from "./npm-config.ts";

/** Largest file that is looked into, in bytes. */
export const maxConsumerBytes = 1_048_576;
const gitTimeoutMs = 2_000;

export interface ConsumerFilesDeps {
  readonly home: string;
  /** For `npm_config_userconfig`, `npm_config_registry` and what an .npmrc refers to. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The files with which the user's tools are given their tokens. */
export const createConsumerFiles = ({ home, env }: ConsumerFilesDeps): ConsumerFiles => {
  const userConfig = env["npm_config_userconfig"] || env["NPM_CONFIG_USERCONFIG"] || join(home, ".npmrc");
  return {
    inspect: async (path) => {
      const format = formatOf(path);
      if (format === null || !isAbsolute(path)) return null;
      const bytes = await readWhole(path);
      return bytes === null ? null : { format, bytes, trackedByGit: await isTracked(path, env) };
    },

    holds: (bytes, value) => placesOf(bytes, reveal(value)).length > 0,

    replaceValue: async (path, old, next) => {
      const from = reveal(old);
      const to = reveal(next);
      return replaceBytes(path, maxConsumerBytes, (bytes) => {
        const places = placesOf(bytes, from);
        if (places.length === 0) return placesOf(bytes, to).length > 0 ? "already" : "absent";
        return spliced(bytes, places, from.length, to);
      });
    },

    usualPlaces: async (provider) => {
      if (provider !== "npm") return [];
      const found: string[] = [];
      for (const path of new Set([userConfig, join(home, ".npmrc")])) if (await exists(path)) found.push(path);
      return found;
    },

    npmRegistry: async () => {
      const given = env["npm_config_registry"] || env["NPM_CONFIG_REGISTRY"];
      if (given) return given;
      const text = await readFile(userConfig, "utf8").catch(() => null);
      return text === null ? null : registryIn(text, env);
    },
  };
};

const formatOf = (path: string): "npmrc" | "env" | null => {
  const name = basename(path);
  return name.endsWith("npmrc") ? "npmrc" : name.startsWith(".env") || name.endsWith(".env") ? "env" : null;
};

/** Null when it is no plain file, too long, or not readable. */
const readWhole = async (path: string): Promise<Uint8Array | null> => {
  // Without O_NONBLOCK a named pipe in place of the file (some password managers do that) would hold us up for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null);
  if (file === null) return null;
  try {
    const facts = await file.stat();
    return facts.isFile() && facts.size <= maxConsumerBytes ? await file.readFile() : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
};

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d);

/** Where the value stands on its own, not as a part of something longer. */
const placesOf = (bytes: Uint8Array, value: Uint8Array): readonly number[] => {
  if (value.length === 0) return [];
  const hay = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = hay.indexOf(value); at >= 0; at = hay.indexOf(value, at + 1)) {
    const free = !isWordByte(hay[at - 1]) && !isWordByte(hay[at + value.length]);
    if (free && at >= (places.at(-1) ?? -value.length) + value.length) places.push(at);
  }
  return places;
};

const spliced = (bytes: Uint8Array, places: readonly number[], length: number, next: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length + places.length * (next.length - length));
  let from = 0;
  let to = 0;
  for (const place of places) {
    out.set(bytes.subarray(from, place), to);
    to += place - from;
    out.set(next, to);
    to += next.length;
    from = place + length;
  }
  out.set(bytes.subarray(from), to);
  return out;
};

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** Whether a commit would carry the value away. Where git cannot be asked, inside a work tree: yes, to be on the safe side. */
const isTracked = async (path: string, env: ConsumerFilesDeps["env"]): Promise<boolean> => {
  if (!(await isInWorkTree(dirname(path)))) return false;
  // A work tree's own configuration could make git start programs: fsmonitor is the one that ls-files would.
  const args = ["-c", "core.fsmonitor=false", "ls-files", "--error-unmatch", "--", basename(path)];
  return new Promise((done) => {
    execFile("git", args, { cwd: dirname(path), timeout: gitTimeoutMs, windowsHide: true, env: { PATH: env["PATH"], HOME: env["HOME"], GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" } }, (error) => {
      done(error === null || error.code !== 1);
    });
  });
};

const isInWorkTree = async (folder: string): Promise<boolean> => {
  for (let here = folder; ; here = dirname(here)) {
    if (await stat(join(here, ".git")).then(() => true, () => false)) return true;
    if (dirname(here) === here) return false;
  }
};
