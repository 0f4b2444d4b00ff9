import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME } from "../../../extension/src/identity.ts";
import { readArguments } from "../../../native-host/src/arguments.ts";
import { createFrameReader, decodeBody } from "@tokenward/rpc/framing";
import { makePlace, type TestPlace } from "../testing/test-world.ts";
import { browsers } from "./browsers.ts";
import { extensionIds, hostName } from "./identity.ts";
import { boxedLauncherText, launcherText } from "./launcher.ts";
import { starterProfiles } from "./custom.ts";
import { browsersPage } from "./page.ts";
import { browserPlaces } from "./places.ts";

let place: TestPlace;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

test("the extension and we agree on who it is", () => {
  expect([extensionIds.chromium, extensionIds.firefox, hostName]).toEqual([CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME]);
});

const here = (platform: NodeJS.Platform, env: Record<string, string>, home: string) => ({ ...place.world(), env, platform, home: () => home });
const manifestsOn = (platform: NodeJS.Platform): readonly string[] => browserPlaces(here(platform, { HOME: "/home/me" }, "/home/me/vault")).flatMap(({ manifests }) => manifests);

test("the table has each browser once, with manifests of the user's own on every platform, and says where each row comes from", () => {
  expect(new Set(browsers.map(({ id }) => id)).size).toBe(browsers.length);
  expect(browsers.length).toBeGreaterThanOrEqual(25);
  for (const { name, from, boxes, on } of browsers) {
    for (const source of [from, ...boxes.map((box) => box.from)]) expect(source, name).not.toBe("");
    expect(Object.keys(on).length, name).toBeGreaterThan(0);
    for (const box of boxes) expect(box.manifests.length > 0, name).toBe(box.reach !== "none");
    for (const box of boxes) expect(box.because !== "", name).toBe(box.reach === "none");
  }
  for (const platform of ["linux", "darwin"] as const) expect(manifestsOn(platform).every((path) => path.startsWith("/home/me/") && path.endsWith(`${hostName}.json`))).toBe(true);
  expect(manifestsOn("linux")).toEqual(expect.arrayContaining([
    `/home/me/.config/chromium/NativeMessagingHosts/${hostName}.json`,
    `/home/me/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts/${hostName}.json`,
    `/home/me/.mozilla/native-messaging-hosts/${hostName}.json`,
    `/home/me/.var/app/org.mozilla.firefox/.mozilla/native-messaging-hosts/${hostName}.json`,
    `/home/me/.var/app/com.google.Chrome/config/google-chrome/NativeMessagingHosts/${hostName}.json`,
  ]));
  expect(manifestsOn("darwin")).toContain(`/home/me/Library/Application Support/Arc/User Data/NativeMessagingHosts/${hostName}.json`);
  const windows = browserPlaces(here("win32", { USERPROFILE: "C:/Users/me" }, "C:/vault"));
  expect(windows.every(({ registryKey }) => registryKey?.startsWith("HKCU\\Software\\"))).toBe(true);
  expect(browserPlaces(here("linux", {}, "/v"))).toEqual([]);
});

test("the page about browsers is the table", () => {
  expect(readFileSync(join(import.meta.dirname, "../../../../docs/browsers.md"), "utf8"), "run: node scripts/browsers.ts").toBe(browsersPage());
});

test("a starter's profile folder is read as the desktop would read it", () => {
  const starter = (exec: string) => starterProfiles(`[Desktop Entry]\nName=x\nExec=${exec}\n`, "/home/me");
  expect(starter("/usr/bin/chromium --user-data-dir=/srv/work %U")).toEqual([["chromium", "/srv/work"]]);
  expect(starter('env A=1 google-chrome-stable "--user-data-dir=/srv/my work"')).toEqual([["chrome", "/srv/my work"]]);
  expect(starter('brave --user-data-dir="/srv/b" --incognito')).toEqual([["brave", "/srv/b"]]);
  expect(starter("chromium --user-data-dir=~/work")).toEqual([["chromium", "/home/me/work"]]);
  expect([...starter("chromium %U"), ...starter("code --user-data-dir=/x")]).toEqual([]);
});

test("a launcher whose program is gone says so in the host's own frame, by the shell alone", () => {
  const world = { ...place.world(), env: { ...place.env, TOKENWARD_NATIVE_HOST: join(place.folder, "gone.ts") } };
  const frames: unknown[] = [];
  const reader = createFrameReader((body) => frames.push(decodeBody(body)));
  const { stdout, status } = spawnSync("/bin/sh", ["-c", launcherText({ ...world, platform: "linux" })]);
  reader.push(stdout);
  // Nothing inside a box may start anything: the same words for that.
  const { stdout: boxed } = spawnSync("/bin/sh", ["-c", boxedLauncherText("/v/native-host")], { env: { PATH: "/nowhere" } });
  reader.push(boxed);
  expect([status, frames]).toEqual([1, [{ hostError: "broken" }, { hostError: "boxed" }]]);
});

test("the launcher passes what the native host expects, also from a folder with a quote and a space", () => {
  const text = launcherText({ ...place.world(), platform: "linux", home: () => "/home/o'neil/my vault" });
  const words = [...text.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? "").replaceAll("'\\''", "'"));
  const from = words.indexOf("--socket");
  const args = readArguments([...words.slice(from, words.indexOf('"$@"')), `chrome-extension://${CHROMIUM_ID}/`]);
  expect(args).toEqual({ socket: "/home/o'neil/my vault/run/extension.sock", allowed: true });
});

test("on Windows a percent sign in a folder's name is no variable", () => {
  const text = launcherText({ ...place.world(), platform: "win32", node: "C:\\100%PATH%\\node.exe", home: () => "C:/vault" });
  expect(text).toContain('"C:\\100%%PATH%%\\node.exe"');
  expect(text.trimEnd().endsWith(" %*")).toBe(true);
});

test.skipIf(process.platform !== "linux")("install writes for every browser that is found, and only for them; twice changes nothing; a broken one is repaired", async () => {
  mkdirSync(join(place.folder, ".mozilla", "firefox"), { recursive: true });
  mkdirSync(join(place.folder, "bin"));
  // Installed, and never started yet.
  writeFileSync(join(place.folder, "bin", "chromium"), "");
  const installed = await place.run(["browser", "install", "--json"]);
  expect(installed).toMatchObject({ exit: 0, err: "" });
  const { browsers: done, launcher } = JSON.parse(installed.out) as { launcher: string; browsers: { browser: string; manifest: string; change: string }[] };
  const [chromium = "", mozilla = ""] = done.map(({ manifest }) => manifest);
  expect(done.map(({ browser, change }) => [browser, change])).toEqual([["chromium", "written"], ["firefox", "written"]]);
  expect(statSync(launcher).mode & 0o777).toBe(0o700);
  expect(statSync(dirname(launcher)).mode & 0o777).toBe(0o700);
  const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  expect(read(chromium)).toMatchObject({ name: NATIVE_HOST_NAME, type: "stdio", path: launcher, allowed_origins: [`chrome-extension://${CHROMIUM_ID}/`] });
  expect(read(mozilla)).toMatchObject({ allowed_extensions: [FIREFOX_ID] });
  expect(existsSync(join(place.folder, ".config", "google-chrome"))).toBe(false);

  writeFileSync(chromium, "{}");
  chmodSync(launcher, 0o755);
  const again = JSON.parse((await place.run(["browser", "install", "--json"])).out) as { browsers: { change: string }[] };
  expect(again.browsers.map(({ change }) => change)).toEqual(["repaired", "kept"]);
  expect(statSync(launcher).mode & 0o777).toBe(0o700);

  // Taking it out leaves nothing of ours, and what others have put beside it.
  writeFileSync(join(dirname(mozilla), "other.json"), "{}");
  expect(JSON.parse((await place.run(["browser", "uninstall", "--browser", "firefox", "--json"])).out)).toEqual({ removed: [mozilla] });
  expect([existsSync(chromium), existsSync(launcher)]).toEqual([true, true]);
  expect(JSON.parse((await place.run(["browser", "uninstall", "--json"])).out)).toEqual({ removed: [chromium, launcher] });
  expect((await place.run(["browser", "uninstall"])).out).toContain("Nothing of Tokenward");
  expect(existsSync(join(dirname(mozilla), "other.json"))).toBe(true);
});

test.skipIf(process.platform !== "linux")("a boxed browser gets a launcher inside its box and the command that lets it out; one that cannot is told so", async () => {
  const box = join(place.folder, ".var/app/com.brave.Browser");
  mkdirSync(join(box, "config/BraveSoftware/Brave-Browser/Default"), { recursive: true });
  mkdirSync(join(place.folder, "snap/chromium/common/chromium/Default"), { recursive: true });
  const { browsers: done } = JSON.parse((await place.run(["browser", "install", "--json"])).out) as { browsers: { browser: string; change: string; because: string; grant: { command: string } | null; manifest: string }[] };
  expect(done.map(({ browser, change, grant }) => [browser, change, grant?.command ?? null])).toEqual([
    ["chromium-snap", "impossible", null],
    ["brave-flatpak", "written", "flatpak override --user --talk-name=org.freedesktop.Flatpak com.brave.Browser"],
  ]);
  expect(done[0]?.because).toContain("portal");
  const { path } = JSON.parse(readFileSync(done[1]?.manifest ?? "", "utf8")) as { path: string };
  expect(path.startsWith(box)).toBe(true);
  expect(readFileSync(path, "utf8")).toContain(`flatpak-spawn --watch-bus --host ${join(place.home, "native-host")} "$@"`);
  await place.run(["browser", "uninstall"]);
  expect([existsSync(path), existsSync(done[1]?.manifest ?? "")]).toEqual([false, false]);
});

test.skipIf(process.platform !== "linux")("a profile in a place of its own is named once and remembered", async () => {
  const profile = join(place.folder, "work");
  mkdirSync(join(profile, "Default"), { recursive: true });
  expect((await place.run(["browser", "install", "--browser", "firefox", "--profile", profile])).exit).toBe(2);
  expect((await place.run(["browser", "install", "--browser", "chromium", "--profile", "work"])).exit).toBe(0);
  const manifest = join(profile, "NativeMessagingHosts", `${hostName}.json`);
  expect(existsSync(manifest)).toBe(true);
  expect((await place.run(["browser", "install"])).out).toContain(`Chromium in ${profile}: already in place`);
  await place.run(["browser", "uninstall"]);
  expect(existsSync(manifest)).toBe(false);
});

test("one that is named is written though it is not found; without any it says what to do", async () => {
  expect(await place.run(["browser", "install"])).toMatchObject({ exit: 4, err: expect.stringContaining("--browser") as string });
  const named = await place.run(["browser", "install", "--browser", "firefox"]);
  expect(named).toMatchObject({ exit: 0 });
  expect(named.out).toContain("about:debugging");
  expect((await place.run(["browser", "install", "--browser", "netscape"])).exit).toBe(2);
});
