import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { grantOf } from "../../browser/grant.ts";
import { browserPlaces, customPlace, type BrowserPlace } from "../../browser/places.ts";
import { extensionFolder, launcherPath } from "../../browser/launcher.ts";
import { foundBrowsers, manifestState, manifestsOf, writeLauncher, writeManifest } from "../../browser/installed.ts";
import { placeIds } from "../../browser/place-ids.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { answer } from "../../say.ts";

export const browserInstall = command({
  operands: [],
  options: {
    "browser": { kind: "list", hint: "name", oneOf: placeIds, says: `only this one, also when it is not found: ${placeIds.join(", ")}` },
    "profile": { kind: "text", hint: "folder", says: "with one --browser of Chromium's kin: the profile folder that it is started with (--user-data-dir)" },
  },
  about: "Writes the file by which a browser finds Tokenward, for every browser that is found. Running it again repairs what was changed; tokenward browser uninstall takes it out.",
  examples: ["tokenward browser install", "tokenward browser install --browser firefox", "tokenward browser install --browser chromium --profile ~/work-profile"],
  run: async (call) => {
    const { given, world, screen } = call;
    const here = world;
    const places = wanted();
    if (places.length === 0) throw new Stop("not-found", "No browser was found that Tokenward knows. Name one with --browser; see: tokenward help browser install");
    const usable = places.filter(({ reach }) => reach !== "none");
    if (usable.length > 0) writeLauncher(here);
    const done = places.map((place) => {
      const before = manifestState(place);
      if (before !== "boxed") writeManifest(here, place);
      return {
        browser: place.id, name: place.name, manifest: place.manifests[0] ?? null, manifests: manifestsOf(place),
        change: before === "installed" ? "kept" : before === "other" ? "repaired" : before === "missing" ? "written" : "impossible", because: place.because, grant: grantOf(place),
      };
    });
    const families = [...new Set(usable.map(({ row }) => row.family))];
    const load = families.map((family) => ({ family, folder: extensionFolder(family), built: existsSync(join(extensionFolder(family), "manifest.json")) }));
    const howTo = load.map(({ family, folder, built }) => [
      family === "chromium" ? "Chromium and its kin: open chrome://extensions, switch on Developer mode, choose Load unpacked and this folder:" : "Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on and manifest.json in:",
      `  ${folder}${built ? "" : screen.paint("  (not built yet: npm start builds it)", "warn")}`,
    ].join("\n"));
    answer(call, { launcher: launcherPath(here), browsers: done, extensions: load }, [
      ...done.map(({ name, manifest, change, because }) => `${name}: ${change === "impossible" ? screen.paint(`cannot. ${because}`, "warn") : `${change === "kept" ? "already in place" : change}  ${screen.paint(manifest!, "quiet")}`}`),
      ...done.flatMap(({ name, grant }) => (grant === null ? [] : ["", `${name} is in a box. ${grant.says}`, `  ${grant.command}`])),
      "", "Now the extension, if it is not there yet.", ...howTo,
      "", "Then choose Pair in the extension, and compare its code: tokenward browser status", "",
    ].join("\n"));

    function wanted(): readonly BrowserPlace[] {
      if (given.profile === undefined) return given.browser.length === 0 ? foundBrowsers(here) : browserPlaces(here).filter(({ id }) => given.browser.includes(id));
      const row = given.browser.length === 1 ? browserPlaces(here).find(({ id, packaging }) => id === given.browser[0] && packaging === "native")?.row : undefined;
      if (row?.family !== "chromium" || world.platform === "win32") throw new Stop("usage", "--profile goes with one --browser that is built on Chromium and not boxed, and not on Windows: there and in Firefox one manifest serves every profile.");
      return [customPlace(here, row, resolve(world.cwd, given.profile))];
    }
  },
});
