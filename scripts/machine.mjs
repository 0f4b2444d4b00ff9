// What the tests need from the machine beyond Node, and how it gets there.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say } from "./bootstrap.mjs";

// Each line is one need: Debian's packages that meet it (any of them), and a program that shows that it is met.
const needs = [
  { packages: ["xvfb"], program: ["Xvfb"] },
  { packages: ["xauth"], program: ["xauth"] },
  { packages: ["dbus"], program: ["dbus-daemon"] },
  { packages: ["dbus-x11"], program: ["dbus-launch"] },
  { packages: ["gnome-keyring"], program: ["gnome-keyring-daemon"] },
  { packages: ["libsecret-1-0"] },
  { packages: ["libsecret-tools"], program: ["secret-tool"] },
  { packages: ["libgtk-3-0", "libgtk-3-0t64"] },
  { packages: ["libnss3"] },
  { packages: ["libasound2", "libasound2t64"] },
  { packages: ["libgbm1"] },
  // Without it Electron shows no notices, and says nothing of it.
  { packages: ["libnotify4"] },
  { packages: ["openbox"], program: ["openbox"] },
  { packages: ["xclip"], program: ["xclip"] },
  { packages: ["xdotool"], program: ["xdotool"] },
  { packages: ["chromium"], program: ["chromium", "google-chrome"] },
  { packages: ["firefox-esr"], program: ["firefox-esr", "firefox"] },
  { packages: ["git"], program: ["git"] },
];

/** Installs what is missing when this is root on Debian or Ubuntu; otherwise names it and goes on. */
export const prepareMachine = () => {
  if (process.platform !== "linux") return say("The tests with a real desktop run on Linux only; here they count as skipped.");
  const debian = existsSync("/etc/debian_version");
  const missing = needs.filter((need) => !(debian ? isInstalled(need) : hasProgram(need)));
  if (missing.length === 0) return;
  const names = missing.map(({ packages }) => packages[0]);
  if (!debian) return say(`Missing for the tests with a real desktop: ${missing.map(({ program }) => program[0]).join(" ")}. Install them with your system's package tool; what needs them counts as skipped.`);
  if (process.getuid() !== 0) return say(`Missing for the tests with a real desktop; what needs them counts as skipped: sudo apt-get install --no-install-recommends ${names.join(" ")}`);
  say(`Installing Debian packages for the tests with a real desktop: ${names.join(" ")}`);
  const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", process.stderr.fd, process.stderr.fd], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  apt("update", "-q");
  const chosen = missing.map(({ packages }) => packages.find(isOffered)).filter((name) => name !== undefined);
  if (!apt("install", "-y", "-q", "--no-install-recommends", ...chosen)) say("apt-get could not install them all; what needs them counts as skipped.");
};

const isInstalled = (need) => need.packages.some((name) => dpkg(name)) || hasProgram(need);
const dpkg = (name) => spawnSync("dpkg-query", ["-W", "-f=${db:Status-Status}", name], { encoding: "utf8" }).stdout === "installed";
const isOffered = (name) => /^Candidate: (?!\(none\))/m.test(spawnSync("apt-cache", ["policy", name], { encoding: "utf8" }).stdout.replaceAll(/^\s+/gm, ""));
const hasProgram = ({ program = [] }) =>
  program.some((name) =>
    (process.env.PATH ?? "").split(delimiter).some((folder) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
