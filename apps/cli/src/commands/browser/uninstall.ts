import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { foundBrowsers, knownPlaces, removeKey, removeManifest } from "../../browser/installed.ts";
import { launcherPath } from "../../browser/launcher.ts";
import { placeIds } from "../../browser/place-ids.ts";
import { readReceipt, writeReceipt } from "../../browser/receipt.ts";
import { command } from "../../command.ts";
import { answer } from "../../say.ts";

export const browserUninstall = command({
  operands: [],
  options: { "browser": { kind: "list", hint: "name", oneOf: placeIds, says: "only this one; a file that another found browser reads too stays" } },
  about: "Takes out the files by which browsers find Tokenward, and the script that they start. Pairings stay: tokenward browser forget ends one. Running it again changes nothing.",
  examples: ["tokenward browser uninstall", "tokenward browser uninstall --browser firefox"],
  run: async (call) => {
    const { given, world } = call;
    const all = given.browser.length === 0;
    const receipt = readReceipt(world);
    const places = knownPlaces(world);
    const leaves = (id: string): boolean => all || given.browser.includes(id.split(":")[0]!);
    // Found browsers that stay keep what they read, also where it is somebody else's file as well (Zen reads Firefox's).
    const kept = new Set(all ? [] : foundBrowsers(world).filter(({ id }) => !leaves(id) && id in receipt.manifests).flatMap(({ manifests }) => manifests));
    const going = [...places.filter(({ id }) => leaves(id)).flatMap(({ manifests }) => manifests), ...Object.entries(receipt.manifests).filter(([id]) => leaves(id)).flatMap(([, paths]) => paths)];
    const removed = [...new Set(going)].filter((path) => !kept.has(path)).filter(removeManifest);
    for (const { id, registryKey, reach, launcher } of places.filter(({ id }) => leaves(id))) {
      if (registryKey !== null && (all || id in receipt.manifests)) removeKey(registryKey);
      if (reach === "spawn" && existsSync(launcher)) rmSync(dirname(launcher), { recursive: true, force: true });
    }
    const rest = Object.fromEntries(Object.entries(receipt.manifests).filter(([id]) => !leaves(id)));
    const launcher = launcherPath(world);
    const takesLauncher = Object.keys(rest).length === 0 && existsSync(launcher);
    if (takesLauncher) rmSync(launcher, { force: true });
    if (existsSync(world.home())) writeReceipt(world, { manifests: rest, profiles: receipt.profiles.filter(({ row }) => !leaves(row)) });
    const gone = [...removed, ...(takesLauncher ? [launcher] : [])];
    answer(call, { removed: gone }, gone.length === 0 ? "Nothing of Tokenward was there.\n" : `${gone.map((path) => `removed  ${path}`).join("\n")}\nThe extension goes on guarding by itself; remove it in the browser if you like.\n`);
  },
});
