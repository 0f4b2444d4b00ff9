// `npm start`: the desktop app, or the agent in the foreground where no window can be shown.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, environment, giveUp, root, say } from "./bootstrap.mjs";
import { build, bundle } from "./build.mjs";
import { electronArguments, electronEnvironment, findElectron } from "./electron.mjs";
import { run } from "./run.mjs";

const node = bootstrap();

/** Nobody waits for it, with a window or without: the command line works before, a second slower. */
const bundleCliLater = () => setTimeout(() => void bundle("cli"), 5_000).unref();

const agentInForeground = async (why) => {
  await bundle("agent");
  bundleCliLater();
  say(`${why} The agent now runs here, in the foreground; Ctrl+C ends it. In another terminal:`);
  say("  npm run -s tw -- init          make a vault (add --keychain file where there is no OS keychain)");
  say("  npm run -s tw -- token add     keep a token: the value is asked for, or read from stdin");
  say("  npm run -s tw -- token list    see what you have");
  return run(node, [join(root, "apps", "agent", "src", "main.ts"), "--foreground"], { env: environment() });
};

/** Ubuntu 24.04 and its kin forbid Chromium's sandbox to programs they do not know. */
const sandboxIsForbidden = () => {
  const file = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
  return process.platform === "linux" && process.getuid() !== 0 && existsSync(file) && readFileSync(file, "utf8").trim() === "1";
};

const desktop = async () => {
  const agent = bundle("agent");
  await build("desktop");
  await build("extension");
  await agent;
  const electron = findElectron();
  if (electron === null) return agentInForeground("There is no Electron for this machine, so no window: look whether its download site can be reached.");
  bundleCliLater();
  if (process.getuid?.() === 0) say("YOU ARE ROOT: Chromium has no sandbox for root, so the window runs with --no-sandbox. Use a normal account for anything but a trial.");
  else if (sandboxIsForbidden() && !electron.official) say(`If the window does not open, this system forbids its sandbox. Allow it: sudo chown root:root ${electron.executable.replace(/electron$/, "chrome-sandbox")} && sudo chmod 4755 ${electron.executable.replace(/electron$/, "chrome-sandbox")}`);
  try {
    return await run(electron.executable, electronArguments(electron), { env: electronEnvironment() });
  } catch (cause) {
    return giveUp(`Electron could not be started (${cause.code ?? cause.message}). Delete the folder .cache and run this again.`);
  }
};

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
process.exitCode = hasDisplay ? await desktop() : await agentInForeground("There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window.");
