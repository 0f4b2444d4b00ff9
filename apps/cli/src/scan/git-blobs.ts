import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Stop } from "../exit.ts";
import { oneLine } from "../screen.ts";
import { calmly } from "./git-output.ts";
import type { Item } from "./hit.ts";
import { leftOutByName } from "./read/left-out.ts";

/** Which blobs of a repository. */
export type Stretch =
  /** Everything that any branch, tag or stash leads to. */
  | { readonly kind: "history" }
  /** Commits as `git log` takes them: `main..feature`. */
  | { readonly kind: "range"; readonly range: string }
  /** What the next commit would bring. */
  | { readonly kind: "staged" };

interface Blob {
  readonly oid: string;
  readonly path: string;
  readonly commit: Commit | null;
}

interface Commit {
  readonly id: string;
  readonly on: string;
  readonly by: string;
}

/** A blob that is larger is not taken into memory; it is told. */
const maxBlobBytes = 256e6;

export interface GitBlobsDeps {
  readonly top: string;
  readonly stretch: Stretch;
  readonly skips: (path: string) => boolean;
  readonly onFault: (path: string, says: string) => void;
}

/** Every blob once, with the first commit that brought it and the path it had there. Throws Stop when git cannot do it. */
export async function* gitBlobs({ top, stretch, skips, onFault }: GitBlobsDeps): AsyncGenerator<Item> {
  const reader = openBlobs(top);
  try {
    for await (const blobs of grouped(blobsOf(top, stretch), askedAtOnce)) {
      const wanted = blobs.filter(({ path }) => leftOutByName(path) === null && !skips(join(top, path)));
      reader.ask(wanted.map(({ oid }) => oid));
      for (const { path, commit } of wanted) {
        const bytes = await reader.next();
        if (bytes === "large") onFault(join(top, path), `has more than ${maxBlobBytes / 1e6} MB${commit === null ? "" : ` at ${commit.id.slice(0, 8)}`}`);
        else if (bytes !== null) yield { path: join(top, path), bytes, ...(commit === null ? {} : { commit: commit.id, on: commit.on, by: commit.by }) };
      }
    }
  } finally {
    reader.close();
  }
}

const askedAtOnce = 64;

const gitFails = (says: string): Stop => new Stop("unavailable", `git could not do it: ${oneLine(says).slice(0, 300) || "it ended without a word"}.`, 2);

async function* grouped<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let group: T[] = [];
  for await (const each of all) {
    group.push(each);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** New blobs of each commit, oldest first. Merges are compared with each parent: one may bring what no parent has. */
async function* blobsOf(top: string, stretch: Stretch): AsyncGenerator<Blob> {
  const raw = ["--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=AMT", "--no-textconv", "--no-ext-diff", "--ignore-submodules"];
  const args = stretch.kind === "staged" ? ["diff", "--cached", ...raw] : ["log", "--reverse", "--root", "-m", "--format=commit %H %as %an", ...raw, ...(stretch.kind === "history" ? ["--all"] : ["--end-of-options", stretch.range]), "--"];
  const seen = new Set<string>();
  let commit: Commit | null = null;
  let oid: string | null = null;
  for await (const field of zeroEnded(run(top, args))) {
    const line = field.replace(/^\n+/, "");
    const [, id, on, by] = /^commit ([\da-f]+) ([\d-]+) (.*)$/s.exec(line) ?? [];
    if (oid === null && id !== undefined) commit = { id, on: on!, by: by! };
    else if (line.startsWith(":")) {
      const [, mode = "", , next = ""] = line.split(" ");
      // Links and submodules hold no text of their own.
      oid = mode.startsWith("100") && !seen.has(next) ? next : null;
    } else if (oid !== null) {
      seen.add(oid);
      yield { oid, path: line, commit };
      oid = null;
    }
  }
}

/** What git writes, as it comes; throws Stop when it ends in failure. */
async function* run(top: string, args: readonly string[]): AsyncGenerator<Buffer> {
  const child = spawn("git", [...calmly, "-C", top, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(0, 500)));
  const ended = new Promise<number | null>((resolve) => void child.on("error", (cause) => ((said = cause.message), resolve(null))).on("close", resolve));
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    if ((await ended) !== 0) throw gitFails(said.trim().replace(/^(?:fatal|error): /, "").split("\n")[0] ?? "");
  } finally {
    child.kill();
  }
}

async function* zeroEnded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = all.indexOf(0); at !== -1; at = all.indexOf(0, from)) {
      yield all.toString("utf8", from, at);
      from = at + 1;
    }
    rest = all.subarray(from);
  }
  if (rest.length > 0) yield rest.toString("utf8");
}

interface Blobs {
  ask(oids: readonly string[]): void;
  /** The next one asked for; null when it is not there (a shallow or partial clone). */
  next(): Promise<Uint8Array<ArrayBuffer> | "large" | null>;
  close(): void;
}

/** One `git cat-file --batch` for all of them. */
const openBlobs = (top: string): Blobs => {
  const child = spawn("git", [...calmly, "-C", top, "cat-file", "--batch"], { stdio: ["pipe", "pipe", "ignore"] });
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  const read = byteReader(child.stdout);
  return {
    ask: (oids) => void child.stdin.write(oids.map((oid) => `${oid}\n`).join("")),
    next: async () => {
      const [, type = "", size = "0"] = (await read.line()).split(" ");
      if (type === "missing" || type === "") return null;
      const isLarge = Number(size) > maxBlobBytes;
      const bytes = await read.bytes(Number(size), !isLarge);
      await read.bytes(1, false);
      return isLarge ? "large" : bytes;
    },
    close: () => void child.kill(),
  };
};

/** Lines and counted bytes from a stream that carries both. */
const byteReader = (stream: Readable): { readonly line: () => Promise<string>; readonly bytes: (count: number, isKept: boolean) => Promise<Uint8Array<ArrayBuffer>> } => {
  const chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let [rest, at] = [Buffer.alloc(0) as Buffer, 0];
  const more = async (): Promise<void> => {
    const { value, done } = await chunks.next();
    if (done === true) throw gitFails("it ended before it had answered");
    [rest, at] = [value, 0];
  };
  return {
    line: async () => {
      let line = "";
      for (;;) {
        const end = rest.indexOf(10, at);
        line += rest.toString("latin1", at, end === -1 ? rest.length : end);
        if (end !== -1) {
          at = end + 1;
          return line;
        }
        await more();
      }
    },
    bytes: async (count, isKept) => {
      // A buffer of its own: it is handed to another thread.
      const bytes = new Uint8Array(isKept ? count : 0);
      for (let filled = 0; filled < count; ) {
        if (at === rest.length) await more();
        const part = rest.subarray(at, at + count - filled);
        if (isKept) bytes.set(part, filled);
        [filled, at] = [filled + part.length, at + part.length];
      }
      return bytes;
    },
  };
};
