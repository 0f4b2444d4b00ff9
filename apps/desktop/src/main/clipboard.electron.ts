import * as electron from "electron";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Board, ClipboardDeps, Held, HeldMemory } from "./clipboard.ts";

/** The module as it was before Electron 44: synchronous, and with the selection as an argument. */
interface OldClipboard {
  readText(type?: "selection"): string;
  writeText(text: string): void;
  clear(type?: "selection"): void;
}

const osFormat = (format: string): string => `electron application/osclipboard;format="${format}"`;

/** Marks by which clipboard histories and cloud clipboards leave a value out (facts/security-checklist §5). */
const marks = (platform: string): Readonly<Record<string, Blob>> => {
  const zero = new Blob([new Uint8Array(4)]);
  if (platform === "win32") return { [osFormat("CanIncludeInClipboardHistory")]: zero, [osFormat("CanUploadToCloudClipboard")]: zero, [osFormat("ExcludeClipboardContentFromMonitorProcessing")]: zero };
  if (platform === "darwin") return { [osFormat("org.nspasteboard.ConcealedType")]: new Blob(["1"]) };
  return { [osFormat("x-kde-passwordManagerHint")]: new Blob(["secret"]) };
};

/** Electron's clipboard. Text and marks together need Electron 44; before it a mark would replace the text, so there is none. */
export const electronBoard = (platform: string, electronMajor: number): Board => {
  if (electronMajor >= 44) {
    const { clipboard, ClipboardItem } = electron;
    const selection = platform === "linux" ? clipboard.selection : null;
    return {
      writeSecret: (text) => clipboard.write([new ClipboardItem({ "text/plain": text, ...marks(platform) })]),
      writeText: (text) => clipboard.writeText(text),
      read: () => clipboard.readText(),
      clear: async () => clipboard.clear(),
      selection: selection && { read: () => selection.readText(), clear: async () => selection.clear() },
    };
  }
  const old = electron.clipboard as unknown as OldClipboard;
  return {
    writeSecret: async (text) => old.writeText(text),
    writeText: async (text) => old.writeText(text),
    read: async () => old.readText(),
    clear: async () => old.clear(),
    selection: platform === "linux" ? { read: async () => old.readText("selection"), clear: async () => old.clear("selection") } : null,
  };
};

/** Keeps the salted hash in one 0600 file. A file that cannot be read counts as none. */
export const heldInFile = (file: string): HeldMemory => ({
  load: () => {
    try {
      const held = JSON.parse(readFileSync(file, "utf8")) as Partial<Held>;
      return typeof held.salt === "string" && typeof held.hash === "string" && typeof held.clearsAt === "number" ? (held as Held) : null;
    } catch {
      return null;
    }
  },
  save: (held) => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(held), { mode: 0o600 });
  },
  forget: () => rmSync(file, { force: true }),
});

/** The clock and the randomness that the rules ask for. */
export const clipboardClock: Pick<ClipboardDeps, "now" | "after" | "salt"> = {
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  salt: () => randomBytes(16).toString("hex"),
};
