import { chmodSync, existsSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { foundBrowsers, inRegistry, knownPlaces, manifestsOf, removeManifest, writeLauncher, writeManifest } from "../browser/installed.ts";
import { extensionFolder, launcherPath } from "../browser/launcher.ts";
import type { BrowserPlace } from "../browser/places.ts";
import { readReceipt, writeReceipt, type Receipt } from "../browser/receipt.ts";
import { must, type Link } from "../link.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { boxCheck, closedCheck } from "./box-checks.ts";
import { fine, note, wrong, type Check } from "./check.ts";
import { launcherFault } from "./launcher-fault.ts";
import { manifestFault } from "./manifest-fault.ts";
import { policyChecks } from "./policy-checks.ts";
import { refusalCheck } from "./refusal-check.ts";
import type { Scene } from "./scene.ts";
import { statOf } from "./stat-of.ts";

const install = "tokenward browser install";

export interface BrowsersFound {
  readonly checks: readonly Check[];
  /** A browser is set up, and nothing that was written is wrong: then the native host can be tried. */
  readonly isReady: boolean;
}

/** The launcher, one line a browser or more, and the extension. */
export const browserChecks = (world: World, scene: Scene): BrowsersFound => {
  const receipt = readReceipt(world);
  const places = foundBrowsers(world);
  const left = leftChecks(world, receipt, places);
  if (places.length === 0) return { checks: [note("browsers", "browsers-none", "None was found that Tokenward knows.", `If you have one: ${install} --browser <name>`), ...left], isReady: false };
  const each = places.flatMap((place) => placeChecks(world, scene, receipt, place));
  const isUsed = places.some((place) => place.id in receipt.manifests || manifestsOf(place).some((path) => statOf(path) !== null));
  const launcher = launcherCheck(world, scene, isUsed);
  const checks = [launcher, ...each, ...left];
  if (!isUsed) return { checks, isReady: false };
  const unbuilt = [...new Set(places.map(({ row }) => row.family))].filter((family) => !existsSync(extensionFolder(family)));
  const extension = unbuilt.length === 0 ? fine("extension", "It is built.") : note("extension", "extension-unbuilt", `It is not built for ${unbuilt.join(" and ")}.`, "From a checkout: npm start builds it.");
  return { checks: [...checks, extension], isReady: launcher.state === "ok" };
};

const launcherCheck = (world: World, scene: Scene, isUsed: boolean): Check => {
  const found = launcherFault(world, scene);
  const path = launcherPath(world);
  if (found === null) return fine("launcher", path);
  if (found.cause === "host-program-gone") return wrong("launcher", found.cause, found.says, `Install Tokenward again, then: ${install}`);
  if (found.cause === "launcher-no-exec") return wrong("launcher", found.cause, found.says, `Move the vault to a disk that starts programs, name it with TOKENWARD_HOME, then: ${install}`);
  if (found.cause === "launcher-missing" && !isUsed) return note("launcher", found.cause, "The script that browsers start is not there.", install);
  return wrong("launcher", found.cause, found.says, `${install} repairs it.`, () => writeLauncher(world));
};

const placeChecks = (world: World, scene: Scene, receipt: Receipt, place: BrowserPlace): readonly Check[] => {
  if (place.reach === "none") return [closedCheck(place)];
  const repair = (): void => mend(world, place);
  const todo = `${install} --browser ${place.row.id}${place.packaging === "native" ? "" : `-${place.packaging}`}${place.id.includes(":") ? ` --profile ${place.profiles[0]!}` : ""} repairs it.`;
  const policies = policyChecks(scene, place);
  const wasInstalled = place.id in receipt.manifests;
  const faults = manifestsOf(place).map((path) => manifestFault(place, path, world.uid, world.platform));
  const real = faults.find((found) => found !== null && found.cause !== "manifest-missing") ?? null;
  if (real !== null) return [wrong(place.name, real.cause, real.says, todo, repair), ...policies];
  // A second folder that a browser may read was made since: written with the next repair, and no fault of anybody's.
  const missing = faults.find((found) => found !== null) ?? null;
  if (missing !== null) {
    if (wasInstalled && receipt.manifests[place.id]!.some((path) => manifestsOf(place).includes(path))) return [wrong(place.name, missing.cause, missing.says, todo, repair), ...policies];
    const elsewhere = Object.entries(receipt.manifests).find(([id]) => id.split(":")[0] === place.id.split(":")[0]);
    if (elsewhere !== undefined && faults.every((found) => found !== null)) return [wrong(place.name, "manifest-moved", `It keeps its files elsewhere than when Tokenward was set up, and looks for its manifest there: ${place.manifests[0]!}`, todo, repair), ...policies];
    if (faults.every((found) => found !== null)) return [note(place.name, "manifest-absent", "It does not know Tokenward yet.", todo.replace(/ repairs it\.$/, "")), ...policies];
  }
  if (place.registryKey !== null && !inRegistry(place.registryKey, place.manifests[0]!)) return [wrong(place.name, "registry-key", `The registry does not lead it to its manifest, so it cannot find Tokenward: ${place.registryKey}`, todo, repair), ...policies];
  const box = boxCheck(world, scene, place);
  return [box ?? fine(place.name, "It knows Tokenward."), ...policies];
};

/** Writes a browser's manifest again, in a folder that is ours alone. */
const mend = (world: World, place: BrowserPlace): void => {
  for (const path of manifestsOf(place)) {
    const folder = statOf(dirname(path));
    if (folder === null || world.platform === "win32") continue;
    if (folder.isSymbolicLink()) continue;
    // Somebody else's folder in one of ours is set aside, with all that is in it.
    if (folder.uid !== world.uid) renameSync(dirname(path), `${dirname(path)}.aside-${process.pid}`);
    else if ((folder.mode & 0o022) !== 0) chmodSync(dirname(path), folder.mode & 0o755);
  }
  writeManifest(world, place);
};

/** What was written once for a browser that is gone, or that looks elsewhere now. Nobody reads it; it only confuses the next one who looks. */
const leftChecks = (world: World, receipt: Receipt, places: readonly BrowserPlace[]): readonly Check[] => {
  const read = new Set(places.flatMap(({ manifests }) => manifests));
  const known = new Map(knownPlaces(world).map((place) => [place.id, place.name]));
  return Object.entries(receipt.manifests).flatMap(([id, paths]) => {
    const left = paths.filter((path) => !read.has(path) && statOf(path) !== null);
    if (left.length === 0 || places.some((place) => place.id === id && manifestsOf(place).every((path) => statOf(path) === null))) return [];
    return [note(known.get(id) ?? id, "manifest-left", `It is gone or looks elsewhere now, and its manifest is left behind: ${left.join(", ")}`, "tokenward browser uninstall, then tokenward browser install", () => {
      for (const path of left) removeManifest(path);
      const now = readReceipt(world);
      writeReceipt(world, { ...now, manifests: Object.fromEntries(Object.entries(now.manifests).map(([each, kept]) => [each, kept.filter((path) => !left.includes(path))] as const).filter(([, kept]) => kept.length > 0)) });
    })];
  });
};

/** What the vault and the agent's log say of browsers that came. */
export const pairingChecks = async (world: World, { client }: Link): Promise<readonly Check[]> => {
  if (must(await client.vault.status({})).state === "uninitialised") return [];
  const [paired, waiting] = [await client.browser.list({}), await client.browser.pending({})];
  if (!paired.ok || !waiting.ok) return [];
  const refused = refusalCheck(world, paired.value);
  const more = refused === null ? [] : [refused];
  if (waiting.value.length > 0) return [note("pairing", "pairing-waiting", `${plural(waiting.value.length, "browser")} waiting for the code to be compared.`, "tokenward browser status"), ...more];
  if (paired.value.length === 0) return [note("pairing", "pairing-missing", "No browser is paired, so none knows your tokens.", "Choose Pair in the extension, then: tokenward browser status"), ...more];
  return [fine("pairing", `${plural(paired.value.length, "browser")} paired, ${paired.value.filter(({ connected }) => connected).length} connected.`), ...more];
};
