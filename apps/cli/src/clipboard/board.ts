import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that puts stdin on a clipboard, reads it, and empties it. */
export interface Board {
  readonly copy: readonly string[];
  readonly read: readonly string[];
  /** Its stdin is empty. */
  readonly clear: readonly string[];
}

interface Here {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

const powershell = ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command"] as const;
const windows: Board = {
  copy: [...powershell, "[Console]::InputEncoding=[Text.Encoding]::UTF8; Set-Clipboard -Value ([Console]::In.ReadToEnd())"],
  read: [...powershell, "[Console]::OutputEncoding=[Text.Encoding]::UTF8; [Console]::Out.Write((Get-Clipboard -Raw))"],
  clear: [...powershell, "Set-Clipboard -Value $null"],
};
const mac: Board = { copy: ["pbcopy"], read: ["pbpaste"], clear: ["pbcopy"] };
const wayland: Board = { copy: ["wl-copy", "--type", "text/plain"], read: ["wl-paste", "--no-newline"], clear: ["wl-copy", "--clear"] };
const x11 = (selection: string): readonly [Board, Board] => [
  { copy: ["xclip", "-selection", selection], read: ["xclip", "-selection", selection, "-o"], clear: ["xclip", "-selection", selection] },
  { copy: ["xsel", `--${selection}`, "--input"], read: ["xsel", `--${selection}`, "--output"], clear: ["xsel", `--${selection}`, "--clear"] },
];

const has = ({ env }: Here, [program]: readonly string[]): boolean => (env["PATH"] ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, program!)));

/** The clipboard's program on this computer; null where there is none. */
export const boardHere = (here: Here): Board | null => {
  if (here.platform === "win32") return windows;
  if (here.platform === "darwin") return mac;
  if (here.env["WAYLAND_DISPLAY"] && has(here, wayland.copy)) return wayland;
  if (here.env["DISPLAY"]) {
    const found = x11("clipboard").find(({ copy }) => has(here, copy));
    if (found !== undefined) return found;
  }
  // Windows' own programs can be started from a Linux that runs inside it.
  return here.env["WSL_DISTRO_NAME"] && has(here, windows.copy) ? windows : null;
};

/** X11's second clipboard, into which a value can slip by being selected: the same program's. Null where there is none. */
export const selectionHere = (here: Here, board: Board): Board | null => x11("primary").find(({ copy }) => copy[0] === board.copy[0]) ?? null;

/** What to do where there is no clipboard program. */
export const noBoard = "No program for the clipboard was found. Install one (wl-clipboard on Wayland, xclip or xsel on X11), or use tokenward token get.";
