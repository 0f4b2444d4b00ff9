import { chmodSync, chownSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cause } from "../doctor/cause.ts";
import { hostName } from "../browser/identity.ts";
import type { FaultWorld } from "./fault-world.ts";

/** One thing that breaks the pipe from the browser to the vault. */
export interface InjectedFault {
  readonly name: string;
  readonly cause: Cause;
  readonly inject: (w: FaultWorld) => void | Promise<void>;
  /** What nobody may mend without asking: what a person, an administrator or another program decided. */
  readonly needsPerson?: true;
  /** Only root can bring it about. */
  readonly needsRoot?: true;
}

const nobody = 65_534;
const other = "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/";
const without = (read: Record<string, unknown>, key: string): Record<string, unknown> => Object.fromEntries(Object.entries(read).filter(([each]) => each !== key));
const relaunch = (w: FaultWorld, from: string | RegExp, to: string): void => writeFileSync(w.launcher, readFileSync(w.launcher, "utf8").replaceAll(from, to));
const program = (w: FaultWorld, name: string, text: string, mode = 0o755): string => {
  const path = join(w.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};
const policy = (w: FaultWorld, at: string, text: unknown): void => void program(w, join("etc", at), typeof text === "string" ? text : JSON.stringify(text), 0o644);
const moveAway = (path: string, to: string): void => {
  renameSync(path, to);
  symlinkSync(to, path);
};

/** Chromium's manifest, and what of it another family has as well. */
const manifests: readonly InjectedFault[] = [
  { name: "missing", cause: "manifest-missing", inject: (w) => rmSync(w.chromium) },
  { name: "missing with its folder", cause: "manifest-missing", inject: (w) => rmSync(dirname(w.chromium), { recursive: true }) },
  { name: "empty", cause: "manifest-empty", inject: (w) => writeFileSync(w.chromium, "") },
  { name: "only blanks", cause: "manifest-empty", inject: (w) => writeFileSync(w.chromium, " \n\t\n") },
  { name: "cut off", cause: "manifest-not-json", inject: (w) => writeFileSync(w.chromium, readFileSync(w.chromium, "utf8").slice(0, 60)) },
  { name: "bytes", cause: "manifest-not-json", inject: (w) => writeFileSync(w.chromium, new Uint8Array([0, 255, 254, 1])) },
  { name: "UTF-16", cause: "manifest-not-json", inject: (w) => writeFileSync(w.chromium, Buffer.from(readFileSync(w.chromium, "utf8"), "utf16le")) },
  { name: "JSON, but a list", cause: "manifest-name", inject: (w) => writeFileSync(w.chromium, "[]") },
  { name: "wrong name", cause: "manifest-name", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, name: "com.tokenward.hosts" })) },
  { name: "wrong type", cause: "manifest-type", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, type: "pipe" })) },
  { name: "path of another program", cause: "manifest-path-other", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, path: program(w, "other", "#!/bin/sh\n") })) },
  { name: "path not absolute", cause: "manifest-path-relative", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, path: "native-host" })) },
  { name: "no path", cause: "manifest-path-relative", inject: (w) => w.edit(w.chromium, (read) => without(read, "path")) },
  { name: "path of a deleted checkout", cause: "manifest-path-gone", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, path: join(w.folder, "old-checkout/native-host") })) },
  { name: "path of a file that cannot be started", cause: "manifest-path-not-executable", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, path: program(w, "plain", "", 0o644) })) },
  { name: "wrong id", cause: "manifest-id", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, allowed_origins: [other] })) },
  { name: "id without its slash", cause: "manifest-id", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, allowed_origins: [(read["allowed_origins"] as string[])[0]!.slice(0, -1)] })) },
  { name: "no ids", cause: "manifest-id", inject: (w) => w.edit(w.chromium, (read) => without(read, "allowed_origins")) },
  { name: "a foreign id besides", cause: "manifest-id-foreign", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, allowed_origins: [...(read["allowed_origins"] as string[]), other] })) },
  { name: "a folder in its place", cause: "manifest-folder", inject: (w) => (rmSync(w.chromium), mkdirSync(w.chromium), writeFileSync(join(w.chromium, "note"), "mine")) },
  { name: "a dangling link", cause: "manifest-link-dangling", inject: (w) => (rmSync(w.chromium), symlinkSync(join(w.folder, "nowhere"), w.chromium)) },
  { name: "a link elsewhere", cause: "manifest-link", inject: (w) => moveAway(w.chromium, join(w.folder, "elsewhere.json")) },
  { name: "writable by everybody", cause: "manifest-open", inject: (w) => chmodSync(w.chromium, 0o666) },
  { name: "in a folder writable by everybody", cause: "manifest-folder-open", inject: (w) => chmodSync(dirname(w.chromium), 0o777) },
  { name: "owned by another user", cause: "manifest-owner", needsRoot: true, inject: (w) => chownSync(w.chromium, nobody, nobody) },
  { name: "in another user's folder", cause: "manifest-folder-owner", needsRoot: true, inject: (w) => chownSync(dirname(w.chromium), nobody, nobody) },
  { name: "byte-order mark", cause: "manifest-bom", inject: (w) => writeFileSync(w.chromium, `\uFEFF${readFileSync(w.chromium, "utf8")}`) },
  { name: "Windows' line ends", cause: "manifest-line-ends", inject: (w) => writeFileSync(w.chromium, readFileSync(w.chromium, "utf8").replaceAll("\n", "\r\n")) },
  { name: "unreadable", cause: "manifest-unreadable", inject: (w) => chmodSync(w.chromium, 0) },
  { name: "changed by somebody", cause: "manifest-altered", inject: (w) => w.edit(w.chromium, (read) => ({ ...read, description: "" })) },
  { name: "Firefox: Chromium's way to name the extension", cause: "manifest-id", inject: (w) => writeFileSync(w.firefox, readFileSync(w.chromium)) },
  { name: "Firefox: a foreign id besides", cause: "manifest-id-foreign", inject: (w) => w.edit(w.firefox, (read) => ({ ...read, allowed_extensions: [...(read["allowed_extensions"] as string[]), "other@example"] })) },
  { name: "Firefox: missing", cause: "manifest-missing", inject: (w) => rmSync(w.firefox) },
  { name: "flatpak: missing", cause: "manifest-missing", inject: (w) => rmSync(join(w.folder, ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/NativeMessagingHosts"), { recursive: true }) },
  { name: "XDG_CONFIG_HOME moved", cause: "manifest-moved", inject: (w) => {
    w.env["XDG_CONFIG_HOME"] = join(w.folder, "moved");
    mkdirSync(join(w.folder, "moved/chromium/Default"), { recursive: true });
  } },
  { name: "a profile in a place of its own", cause: "manifest-moved", inject: (w) => {
    mkdirSync(join(w.folder, "work profile/Default"), { recursive: true });
    program(w, ".local/share/applications/work.desktop", `[Desktop Entry]\nExec=/usr/bin/chromium "--user-data-dir=${w.folder}/work profile" %U\n`, 0o644);
  } },
  { name: "left behind by a browser that is gone", cause: "manifest-left", inject: (w) => rmSync(join(w.folder, ".config/chromium/Default"), { recursive: true }) },
];

const launchers: readonly InjectedFault[] = [
  { name: "missing", cause: "launcher-missing", inject: (w) => rmSync(w.launcher) },
  { name: "a folder in its place", cause: "launcher-folder", inject: (w) => (rmSync(w.launcher), mkdirSync(w.launcher)) },
  { name: "a link elsewhere", cause: "launcher-link", inject: (w) => moveAway(w.launcher, join(w.folder, "elsewhere")) },
  { name: "not executable", cause: "launcher-not-executable", inject: (w) => chmodSync(w.launcher, 0o600) },
  { name: "writable by others", cause: "launcher-open", inject: (w) => chmodSync(w.launcher, 0o777) },
  { name: "owned by another user", cause: "launcher-owner", needsRoot: true, inject: (w) => chownSync(w.launcher, nobody, nobody) },
  { name: "on a disk that starts nothing", cause: "launcher-no-exec", needsPerson: true, inject: (w) => void (w.mounts = `/dev/a / ext4 rw 0 0\ntmpfs ${w.home} tmpfs rw,nosuid,noexec 0 0\n`) },
  { name: "a Node that is gone", cause: "launcher-node-gone", inject: (w) => relaunch(w, w.world.node, join(w.folder, "node-23/bin/node")) },
  { name: "a Node that is too old", cause: "launcher-node-old", inject: (w) => relaunch(w, w.world.node, program(w, "old/node", "#!/bin/sh\necho v20.11.1\n")) },
  { name: "a program that is gone", cause: "launcher-program-gone", inject: (w) => relaunch(w, /\S+native-host\/src\/main\.ts/g, join(w.folder, "old-checkout/main.ts")) },
  { name: "another vault's door", cause: "launcher-socket", inject: (w) => relaunch(w, w.extensionDoor, join(w.folder, "other/run/extension.sock")) },
  { name: "a foreign extension", cause: "launcher-ids", inject: (w) => relaunch(w, "guard@tokenward", "guard@example") },
  { name: "Windows' line ends", cause: "launcher-line-ends", inject: (w) => relaunch(w, "\n", "\r\n") },
  { name: "changed by somebody", cause: "launcher-altered", inject: (w) => relaunch(w, "exec ", "curl -s http://example.invalid\nexec ") },
  { name: "in the box: missing", cause: "box-launcher", inject: (w) => rmSync(dirname(w.boxed), { recursive: true }) },
  { name: "in the box: not executable", cause: "box-launcher", inject: (w) => chmodSync(w.boxed, 0o600) },
  { name: "in the box: of another vault", cause: "box-launcher", inject: (w) => writeFileSync(w.boxed, readFileSync(w.boxed, "utf8").replace(w.home, "/home/other/vault")) },
];

const doors: readonly InjectedFault[] = [
  { name: "agent away", cause: "agent-started", inject: (w) => w.stopAgent() },
  { name: "agent killed: sockets, lock and key left", cause: "door-stale", inject: async (w) => {
    await w.stopAgent();
    await w.leaveStale(w.cliDoor);
    await w.leaveStale(w.extensionDoor);
    for (const left of ["agent.lock", "desktop.key"]) writeFileSync(join(w.home, "run", left), "", { mode: 0o600 });
  } },
  { name: "the browsers' socket missing", cause: "door-missing", inject: (w) => rmSync(w.extensionDoor) },
  { name: "the browsers' socket stale", cause: "door-missing", inject: async (w) => {
    rmSync(w.extensionDoor);
    await w.leaveStale(w.extensionDoor);
  } },
  { name: "the browsers' socket squatted", cause: "door-squatted", inject: async (w) => {
    rmSync(w.extensionDoor);
    await w.squat(w.extensionDoor);
  } },
  { name: "the agent's socket squatted by who says nothing", cause: "door-squatted", inject: async (w) => {
    await w.stopAgent();
    await w.squat(w.cliDoor);
  } },
  { name: "the agent's socket squatted by who says something else", cause: "door-squatted", inject: async (w) => {
    await w.stopAgent();
    await w.squat(w.cliDoor, { hello: "you" });
  } },
  { name: "a path too long", cause: "door-too-long", needsPerson: true, inject: (w) => void (w.world = { ...w.world, home: () => join(w.folder, "v".repeat(110)), tmp: join(w.folder, "t".repeat(110)) }) },
  { name: "their folder open to others", cause: "door-folder-open", inject: (w) => chmodSync(dirname(w.cliDoor), 0o755) },
  { name: "their folder a link", cause: "door-folder-link", inject: async (w) => {
    await w.stopAgent();
    moveAway(dirname(w.cliDoor), join(w.folder, "elsewhere"));
  } },
  { name: "a file where their folder should be", cause: "door-folder-other", inject: async (w) => {
    await w.stopAgent();
    rmSync(dirname(w.cliDoor), { recursive: true });
    writeFileSync(dirname(w.cliDoor), "");
  } },
  { name: "their folder another user's", cause: "door-folder-owner", needsRoot: true, inject: async (w) => {
    await w.stopAgent();
    chownSync(dirname(w.cliDoor), nobody, nobody);
  } },
  { name: "the vault's folder open to others", cause: "vault-folder-open", inject: (w) => chmodSync(w.home, 0o755) },
  { name: "an agent of another version", cause: "agent-version", inject: async (w) => {
    await w.stopAgent();
    await w.squat(w.cliDoor, { welcome: { ok: false, contract: 2, message: "This program and the agent are of different versions." } });
    w.agents = [{ pid: 4_000_001, home: w.home }];
  } },
  { name: "two agents", cause: "agent-twice", inject: (w) => void (w.agents = [4_000_001, 4_000_002].map((pid) => ({ pid, home: w.home }))) },
];

const others: readonly InjectedFault[] = [
  { name: "no vault", cause: "vault-missing", needsPerson: true, inject: (w) => void (w.status = { ...w.status, state: "uninitialised", keychain: null }) },
  { name: "vault locked", cause: "vault-locked", needsPerson: true, inject: (w) => void (w.status = { ...w.status, state: "locked" }) },
  { name: "keychain away", cause: "keychain-away", needsPerson: true, inject: (w) => void (w.status = { ...w.status, state: "locked", keychain: null, lockedBecause: "The system's keychain does not answer." }) },
  { name: "no pairing", cause: "pairing-missing", needsPerson: true, inject: (w) => void (w.paired = []) },
  { name: "pairing ended in the vault", cause: "pairing-revoked", needsPerson: true, inject: (w) => {
    w.paired = [];
    writeFileSync(join(w.home, "agent.log"), `${new Date().toISOString()} A browser could not connect (not-paired). This browser is not paired with the vault.\n`);
  } },
  { name: "an extension too old", cause: "extension-old", needsPerson: true, inject: (w) => writeFileSync(join(w.home, "agent.log"), `${new Date().toISOString()} A browser could not connect (contract-newer). The extension is older.\n`) },
  { name: "snap without a portal", cause: "portal-missing", needsPerson: true, inject: (w) => void (w.portal = "missing") },
  { name: "snap that was refused", cause: "portal-denied", inject: (w) => void (w.permission = "no") },
  { name: "flatpak that may not talk", cause: "flatpak-talk", needsPerson: true, inject: (w) => rmSync(join(w.folder, ".local/share/flatpak/overrides"), { recursive: true }) },
  { name: "policy: no native messaging", cause: "policy-blocklist", needsPerson: true, inject: (w) => policy(w, "chromium/policies/managed/a.json", { NativeMessagingBlocklist: ["*"] }) },
  { name: "policy: no programs of users", cause: "policy-user-hosts", needsPerson: true, inject: (w) => policy(w, "chromium/policies/managed/a.json", { NativeMessagingAllowlist: [hostName], NativeMessagingUserLevelHosts: false }) },
  { name: "policy: no such extension", cause: "policy-extension", needsPerson: true, inject: (w) => policy(w, "chromium/policies/managed/a.json", { ExtensionSettings: { "*": { installation_mode: "blocked" } } }) },
  { name: "policy: Firefox, no such extension", cause: "policy-extension", needsPerson: true, inject: (w) => policy(w, "firefox/policies/policies.json", { policies: { ExtensionSettings: { "*": { installation_mode: "blocked" } } } }) },
  { name: "no HOME", cause: "home-unset", needsPerson: true, inject: (w) => void delete w.env["HOME"] },
];

const named = (of: string, faults: readonly InjectedFault[]): readonly InjectedFault[] => faults.map((fault) => ({ ...fault, name: `${of}: ${fault.name}` }));
export const faults: readonly InjectedFault[] = [...named("manifest", manifests), ...named("launcher", launchers), ...named("doors", doors), ...named("else", others)];
