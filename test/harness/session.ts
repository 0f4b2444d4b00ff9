import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { node24, until } from "./place.ts";
import { runProgram, startProgram, type Running } from "./program.ts";

/** A user's session of its own: home, bus, unlocked keyring and, if wanted, a display. Nothing of the real user is touched. */
export interface Session {
  /** The temporary folder that holds all of it. */
  readonly folder: string;
  readonly userHome: string;
  readonly vaultHome: string;
  readonly env: NodeJS.ProcessEnv;
  /** The items in the keyring with these attributes, as secret-tool shows them (values on stdout, attributes on stderr). */
  secretTool(...attributes: readonly string[]): Promise<string>;
  xdotool(...args: readonly string[]): Promise<string>;
  /** Ids of the live processes that were started with this vault folder. */
  processes(command?: RegExp): readonly number[];
  stop(): Promise<void>;
}

export const startSession = async ({ display = false, keyring = true }: { readonly display?: boolean; readonly keyring?: boolean } = {}): Promise<Session> => {
  // Short, because sockets lie below it and their paths may have about 100 bytes.
  const folder = await mkdtemp(join(tmpdir(), "tw-"));
  const userHome = join(folder, "home");
  const vaultHome = join(folder, "vault");
  const runtime = join(folder, "run");
  for (const path of [userHome, runtime, join(folder, "tmp")]) await mkdir(path, { mode: 0o700 });
  const env: NodeJS.ProcessEnv = {
    PATH: [join(node24, ".."), process.env["PATH"]].join(":"),
    LANG: "C.UTF-8",
    HOME: userHome,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: join(userHome, ".local", "share"),
    XDG_CONFIG_HOME: join(userHome, ".config"),
    XDG_CACHE_HOME: join(userHome, ".cache"),
    TMPDIR: join(folder, "tmp"),
    TOKENWARD_HOME: vaultHome,
    NO_AT_BRIDGE: "1",
  };
  const running: Running[] = [];
  const start = (...[file, args, stdin]: [string, readonly string[], string?]): Running => {
    const program = startProgram(file, args, env, stdin ?? null);
    running.unshift(program);
    return program;
  };

  const processes = (command = /./): readonly number[] =>
    readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const belongs = readFileSync(`/proc/${name}/environ`, "utf8").split("\0").includes(`TOKENWARD_HOME=${vaultHome}`);
        return belongs && command.test(readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ")) ? [Number(name)] : [];
      } catch {
        // Gone meanwhile, or somebody else's.
        return [];
      }
    });
  const stop = async (): Promise<void> => {
    const helpers = new Set(running.map(({ child }) => child.pid));
    // Agents are started detached by the programs under test; they belong to this session by their vault folder.
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      for (const pid of processes().filter((pid) => !helpers.has(pid))) tryKill(pid, signal);
      await until("the session's programs to end", () => processes().every((pid) => helpers.has(pid)), 3_000).catch(() => undefined);
    }
    for (const program of running) await program.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    if (keyring) {
      const bus = start("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"]);
      env["DBUS_SESSION_BUS_ADDRESS"] = await until("the session bus", () => /^unix:\S+/m.exec(bus.said())?.[0]);
      start("gnome-keyring-daemon", ["--foreground", "--unlock", "--components=secrets"], randomBytes(12).toString("hex"));
      const owned = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"];
      await until("the keyring", async () => (await runProgram("dbus-send", owned, { env })).stdout.includes("true"));
    }
    if (display) {
      const server = start("Xvfb", ["-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"]);
      env["DISPLAY"] = `:${await until("the display", () => /^(\d+)$/m.exec(server.said())?.[1])}`;
      start("openbox", []);
    }
  } catch (cause) {
    await stop();
    throw cause;
  }

  return {
    folder, userHome, vaultHome, env, processes, stop,
    secretTool: async (...attributes) => {
      const { stdout, stderr } = await runProgram("secret-tool", ["search", "--all", ...attributes], { env });
      return stdout + stderr;
    },
    xdotool: async (...args) => (await runProgram("xdotool", args, { env })).stdout.trim(),
  };
};

const tryKill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It was quicker.
  }
};
