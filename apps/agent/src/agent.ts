import { randomBytes, getFips } from "node:crypto";
import { writeFileSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { join, resolve } from "node:path";
import { vaultHome } from "@tokenward/rpc/socket";
import type { Noun } from "@tokenward/shared/contract";
import { VaultConfig } from "@tokenward/shared/domain";
import { secondMs } from "@tokenward/shared/time";
import { createVault } from "@tokenward/vault";
import { createConsumerFiles } from "./adapters/consumer-files.fs.ts";
import { createHttp } from "./adapters/http.fetch.ts";
import { keptBytes, keptJson } from "./adapters/kept-file.ts";
import { makeKeyPairs } from "./adapters/key-pairs.ts";
import { createFileKeychain } from "./adapters/keychain.file.ts";
import { createOsKeychain } from "./adapters/keychain.keytar.ts";
import { holdHome } from "./adapters/one-agent.ts";
import type { ScreenWatch } from "./adapters/screen-lock.dbus.ts";
import { createSetAside } from "./adapters/set-aside.ts";
import { vaultFiles } from "./adapters/vault-files.ts";
import { openStore } from "./adapters/store.sqlite.ts";
import { createAgentLog } from "./agent-log.ts";
import { openDoors, type Doors } from "./doors/doors.ts";
import { toolEnvironment } from "./tool-environment.ts";
import { version } from "./version.ts";

const tickMs = 5 * secondMs;
/** How long a clean end may take before the agent ends anyway. Everything that matters is on disk already. */
const endMs = 5 * secondMs;

process.umask(0o077);
const home = resolve(vaultHome(process.env, process.platform));
const foreground = process.argv.includes("--foreground");
const log = createAgentLog(join(home, "agent.log"), Date.now, foreground ? (line) => process.stderr.write(`${line}\n`) : null);
const giveUp = (sentence: string): never => {
  log.note(sentence);
  process.stderr.write(foreground ? "" : `${sentence}\n`);
  process.exit(1);
};

process.on("uncaughtException", (cause) => {
  log.failed("The agent", cause);
  process.exit(1);
});
process.on("unhandledRejection", (cause) => log.failed("Something in the agent", cause));
if (process.platform === "linux") {
  try {
    // A core dump of this process would hold keys: with no mappings in it there is nothing to read.
    writeFileSync("/proc/self/coredump_filter", "0");
  } catch {
    log.note("Core dumps of the agent could not be made empty on this system.");
  }
}

const held = holdHome(home);
if (!held.ok) giveUp(held.error.message);

const files = vaultFiles(home);
const fips = getFips() === 1;
const random = (count: number): Uint8Array => randomBytes(count);
let doors: Doors | null = null;
const onChanged = (nouns: readonly Noun[]): void => doors?.changed(nouns);
const vault = createVault({
  home, version, fips, random, onChanged,
  device: hostname(),
  config: keptJson(files.config, VaultConfig),
  recovery: keptBytes(files.recovery),
  keychains: { os: createOsKeychain, file: createFileKeychain(files.keychain, { fips, random }) },
  setAside: createSetAside(home),
  openStore: openStore(files.database),
  makeKeyPairs,
  http: createHttp(`Tokenward/${version}`),
  files: createConsumerFiles({ home: homedir(), env: toolEnvironment(process.env) }),
  clock: { now: Date.now, wait: (ms) => new Promise((done) => void setTimeout(done, ms)) },
  note: log.note,
});

let ticking: NodeJS.Timeout | undefined;
let screen: ScreenWatch | null = null;
let ending = false;
const end = async (why: string): Promise<void> => {
  if (ending) return;
  ending = true;
  log.note(`The agent ends: ${why}.`);
  clearInterval(ticking);
  // By a signal, because `exit` would wait with the keychain call that hangs on a prompt, for a minute and more.
  setTimeout(() => process.kill(process.pid, "SIGKILL"), endMs);
  screen?.stop();
  // Whoever asked for the end still gets the answer.
  await new Promise((done) => void setTimeout(done, 50));
  // The doors close last: when nobody answers any more, everything is on disk.
  await vault.close();
  await doors?.close();
  if (held.ok) held.value.release();
  process.exit(0);
};
// Before anything is opened, so that an end that comes early is a clean one too.
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void end(signal));
void vault.stopRequested.then(() => end("somebody asked for it"));

// The doors open at once, so that nobody starts a second agent while a locked keyring asks its user; requests wait.
const started = Promise.withResolvers<void>();
const opened = await openDoors(home, vault, log, started.promise);
if (!opened.ok) giveUp(opened.error.message);
else doors = opened.value;
await vault.start().catch((cause: unknown) => log.failed("Opening the vault", cause));
started.resolve();
log.note(`The agent is ready. Vault: ${home}`);

// Loaded last: the bus library takes a while, and nobody waits for it.
const { watchScreen } = await import("./adapters/screen-lock.dbus.ts");
screen = await watchScreen({ onLock: () => vault.away("screen-lock"), onSuspend: () => vault.away("suspend"), note: log.note });
ticking = setInterval(() => void vault.tick().catch((cause: unknown) => log.failed("The agent's tick", cause)), tickMs);
