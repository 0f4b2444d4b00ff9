import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserPlaces } from "../../browser/places.ts";
import { extensionFolder, launcherPath } from "../../browser/launcher.ts";
import { foundBrowsers, manifestState, writeLauncher, writeManifest } from "../../browser/installed.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { answer } from "../../say.ts";
import { browsers } from "../../browser/browsers.ts";

export const browserInstall = command({
  operands: [],
  options: { "browser": { kind: "list", hint: "name", oneOf: browsers.map(({ id }) => id), says: `only this one, also when it is not found: ${browsers.map(({ id }) => id).join(", ")}` } },
  about: "Writes the file by which a browser finds Tokenward, for every browser that is found. Running it again repairs what was changed.",
  examples: ["tokenward browser install", "tokenward browser install --browser firefox"],
  run: async (call) => {
    const { given, world, screen } = call;
    const places = given.browser.length === 0 ? foundBrowsers(world) : browserPlaces(world).filter(({ row }) => given.browser.includes(row.id));
    if (places.length === 0) throw new Stop("not-found", `No browser was found that Tokenward knows. Name one: tokenward browser install --browser <${browsers.map(({ id }) => id).join("|")}>`);
    writeLauncher(world);
    const done = places.map((place) => {
      const before = manifestState(world, place);
      writeManifest(world, place);
      return { browser: place.row.id, name: place.row.name, manifest: place.manifest, change: before === "installed" ? "kept" : before === "other" ? "repaired" : "written" };
    });
    const families = [...new Set(places.map(({ row }) => row.family))];
    const load = families.map((family) => ({ family, folder: extensionFolder(family), built: existsSync(join(extensionFolder(family), "manifest.json")) }));
    const howTo = load.map(({ family, folder, built }) => [
      family === "chromium" ? "Chromium and its kin: open chrome://extensions, switch on Developer mode, choose Load unpacked and this folder:" : "Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on and manifest.json in:",
      `  ${folder}${built ? "" : screen.paint("  (not built yet: npm start builds it)", "warn")}`,
    ].join("\n"));
    answer(call, { launcher: launcherPath(world), browsers: done, extensions: load }, [
      ...done.map(({ name, manifest, change }) => `${name}: ${change === "kept" ? "already in place" : change}  ${screen.paint(manifest, "quiet")}`),
      "", "Now the extension, if it is not there yet.", ...howTo,
      "", "Then choose Pair in the extension, and compare its code: tokenward browser status", "",
    ].join("\n"));
  },
});
