// Makes a fresh clone ready: pnpm, Node 24 and every package, from a machine that has only Node >= 20 with npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
export const pnpm = "pnpm@12.21.0";
const stampFile = join(root, "node_modules", ".tokenward-stamp");

/** Where Node 24 is once {@link bootstrap} has run. It runs our TypeScript as it stands. */
export const node24 = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** The environment in which our programs and tools find Node 24 first. */
export const environment = () => {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [path]: [join(root, "node_modules", "node", "bin"), process.env[path]].join(separator), TURBO_TELEMETRY_DISABLED: "1" };
};

/** Says a line to the person. Always on stderr: stdout belongs to the program that is started. */
export const say = (line) => console.error(`tokenward: ${line}`);

/** Ends with a sentence that says what to do. */
export const giveUp = (line) => {
  say(line);
  process.exit(1);
};

/** Installs what the lock file names unless that was done already. Returns the path of Node 24; ends the process when it cannot. */
export const bootstrap = ({ quiet = false } = {}) => {
  const wanted = stamp();
  if (existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return node24;

  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) giveUp(`Node ${process.versions.node} is too old to begin with. Install Node 20 or newer and run this again.`);
  say("Installing Node 24 and the packages of the lock file. This is done once and takes about half a minute.");
  // The script's output goes to stderr, so that `tw ... --json` stays clean even the first time.
  const { status, error } = spawnSync("npx", ["-y", pnpm, "install", "--frozen-lockfile", ...(quiet ? ["--reporter=append-only"] : [])], {
    cwd: root,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    shell: process.platform === "win32",
    env: { ...process.env, CI: "1", npm_config_audit: "false", npm_config_fund: "false", npm_config_update_notifier: "false" },
  });
  if (error?.code === "ENOENT") giveUp("npx was not found. Install npm (it comes with Node) and run this again.");
  if (status !== 0) giveUp(`Installing failed (see above); nothing else was changed. Look first whether your npm registry can be reached: npm ping. Then run this again.`);
  if (!existsSync(node24)) giveUp("The packages are there but Node 24 is not. Delete the folder node_modules and run this again.");
  writeFileSync(stampFile, wanted);
  return node24;
};

const stamp = () => {
  const rooms = ["apps", "packages"].flatMap((floor) => readdirSync(join(root, floor)).map((room) => join(floor, room)));
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...[".", "shared", "test", ...rooms].map((room) => join(room, "package.json"))];
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${pnpm}`);
  for (const file of files) if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
};
