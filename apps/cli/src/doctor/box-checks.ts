import { existsSync } from "node:fs";
import { join } from "node:path";
import { grantOf } from "../browser/grant.ts";
import { hostName } from "../browser/identity.ts";
import { writeManifest } from "../browser/installed.ts";
import { boxedLauncherText, launcherPath } from "../browser/launcher.ts";
import { userFolder, type BrowserPlace } from "../browser/places.ts";
import type { World } from "../world.ts";
import { note, wrong, type Check } from "./check.ts";
import type { Scene } from "./scene.ts";
import { bytesOf, statOf } from "./stat-of.ts";

/** Whether a boxed browser that has its manifest can also start what it names. Null when nothing stands in its way, as far as can be seen. */
export const boxCheck = (world: World, scene: Scene, place: BrowserPlace): Check | null => {
  if (place.reach === "portal") return portalCheck(scene, place);
  if (place.reach !== "spawn") return null;
  const script = statOf(place.launcher);
  const text = bytesOf(place.launcher)?.toString();
  const isRight = script?.isFile() === true && script.uid === world.uid && (script.mode & 0o777) === 0o700 && text === boxedLauncherText(launcherPath(world));
  if (!isRight) return wrong(place.name, "box-launcher", `The script inside its box is missing or was changed, so it cannot start Tokenward's program: ${place.launcher}`, `tokenward browser install --browser ${place.id} repairs it.`, () => writeManifest(world, place));
  if (mayTalk(world, scene, place.appId!)) return null;
  const { command, says } = grantOf(place)!;
  return wrong(place.name, "flatpak-talk", `It is in a box (flatpak) and may not start programs outside. ${says.replace(/:$/, ".")}`, command);
};

const portalCheck = (scene: Scene, place: BrowserPlace): Check | null => {
  const portal = scene.ask("busctl", ["--user", "introspect", "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.WebExtensions"]);
  const isAsked = scene.ask("busctl", ["--version"]) !== null;
  if (isAsked && !(portal?.includes("CreateSession") ?? false)) return wrong(place.name, "portal-missing", "It is in a box (snap), and this desktop has no portal that starts programs for it: Ubuntu has one since 22.04, most others have none.", "Use a Firefox without a box: your distribution's package, or Mozilla's.");
  const { command } = grantOf(place)!;
  const said = scene.ask("flatpak", ["permissions", "webextensions"])?.split("\n").map((line) => line.trim().split(/\s+/)).find((fields) => fields.includes(hostName) && fields.includes(`snap.${place.appId}`));
  if (said?.includes("no") === true) return wrong(place.name, "portal-denied", "It is in a box (snap), and you once answered that it may not start Tokenward's program. The question does not come again.", command, () => void scene.ask("flatpak", command.split(" ").slice(1)));
  return null;
};

/** Whether a flatpak may speak to the service that starts programs outside: by its own metadata, or by an override of the machine or the user. */
const mayTalk = (world: World, scene: Scene, appId: string): boolean => {
  const user = join(world.env["XDG_DATA_HOME"] || join(userFolder(world.env)!, ".local", "share"), "flatpak");
  // The later speaks last.
  const files = [scene.flatpaks, user].flatMap((root) => [join(root, "app", appId, "current", "active", "metadata")])
    .concat([scene.flatpaks, user].flatMap((root) => [join(root, "overrides", "global"), join(root, "overrides", appId)]));
  return files.filter((path) => existsSync(path)).map((path) => talkIn(bytesOf(path)?.toString() ?? "")).findLast((said) => said !== null) ?? false;
};

/** What a flatpak key file says of `org.freedesktop.Flatpak` on the session's bus; null when nothing. */
export const talkIn = (text: string): boolean | null => {
  let section = "";
  let said: boolean | null = null;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (/^\[.*\]$/.test(line)) section = line;
    const [, value] = section === "[Session Bus Policy]" ? (/^org\.freedesktop\.(?:Flatpak|\*)\s*=\s*(\w+)$/.exec(line) ?? []) : [];
    if (value !== undefined) said = value === "talk" || value === "own";
  }
  return said;
};

/** A box that nothing reaches out of: said, so that nobody waits for it. */
export const closedCheck = (place: BrowserPlace): Check => note(place.name, "box-closed", `It cannot reach Tokenward. ${place.because}`, "The guard in it still knows the shapes of tokens, but not yours.");
