import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME } from "../../../extension/src/identity.ts";
import { readArguments } from "../../../native-host/src/arguments.ts";
import { makePlace, type TestPlace } from "../testing/test-world.ts";
import { browsers } from "./browsers.ts";
import { extensionIds, hostName } from "./identity.ts";
import { launcherText } from "./launcher.ts";
import { browserPlaces } from "./places.ts";

let place: TestPlace;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

test("the extension and we agree on who it is", () => {
  expect([extensionIds.chromium, extensionIds.firefox, hostName]).toEqual([CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME]);
});

test("the table has each browser once, with a manifest of its own on every platform", () => {
  expect(new Set(browsers.map(({ id }) => id)).size).toBe(browsers.length);
  for (const platform of ["linux", "darwin"] as const) {
    const manifests = browserPlaces({ env: { HOME: "/home/me" }, platform, home: () => "/home/me/vault" }).map(({ manifest }) => manifest);
    expect(manifests.length).toBeGreaterThanOrEqual(7);
    expect(new Set(manifests).size).toBe(manifests.length);
    expect(manifests.every((path) => path.startsWith("/home/me/") && path.endsWith(`${hostName}.json`))).toBe(true);
  }
  const linux = browserPlaces({ env: { HOME: "/home/me" }, platform: "linux", home: () => "/v" }).map(({ manifest }) => manifest);
  expect(linux).toContain(`/home/me/.config/chromium/NativeMessagingHosts/${hostName}.json`);
  expect(linux).toContain(`/home/me/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts/${hostName}.json`);
  expect(linux).toContain(`/home/me/.mozilla/native-messaging-hosts/${hostName}.json`);
  const windows = browserPlaces({ env: { USERPROFILE: "C:/Users/me" }, platform: "win32", home: () => "C:/vault" });
  expect(windows.every(({ registryKey }) => registryKey?.startsWith("HKCU\\Software\\"))).toBe(true);
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
  const firefox = join(place.folder, ".mozilla");
  mkdirSync(firefox);
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
});

test("one that is named is written though it is not found; without any it says what to do", async () => {
  expect(await place.run(["browser", "install"])).toMatchObject({ exit: 4, err: expect.stringContaining("--browser") as string });
  const named = await place.run(["browser", "install", "--browser", "firefox"]);
  expect(named).toMatchObject({ exit: 0 });
  expect(named.out).toContain("about:debugging");
  expect((await place.run(["browser", "install", "--browser", "netscape"])).exit).toBe(2);
});
