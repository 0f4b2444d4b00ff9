import { existsSync, statSync } from "node:fs";
import { foundBrowsers, launcherState, manifestState } from "../browser/installed.ts";
import { extensionFolder, hostProgram, launcherPath } from "../browser/launcher.ts";
import { must, type Link } from "../link.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { fine, note, wrong, type Check } from "./check.ts";

const install = "tokenward browser install";

/** The launcher, one line a browser, the extension, and the pairings. */
export const browserChecks = async (world: World, link: Link | null): Promise<readonly Check[]> => {
  const places = foundBrowsers(world);
  if (places.length === 0) return [note("browsers", "None was found that Tokenward knows.", `If you have one: ${install} --browser <name>`)];
  const states = places.map((place) => ({ place, state: manifestState(world, place) }));
  const isUsed = states.some(({ state }) => state !== "missing");
  const checks = [launcherCheck(world, isUsed), ...states.map(({ place, state }) => {
    const { name } = place.row;
    if (state === "installed") return fine(name, "It knows Tokenward.");
    if (state === "missing") return note(name, "It does not know Tokenward yet.", `${install} --browser ${place.row.id}`);
    return wrong(name, `Its file is not the one that belongs to this vault: ${place.manifest}`, `${install} --browser ${place.row.id} repairs it.`);
  })];
  if (!isUsed) return checks;
  const unbuilt = [...new Set(places.map(({ row }) => row.family))].filter((family) => !existsSync(extensionFolder(family)));
  const extension = unbuilt.length === 0 ? fine("extension", "It is built.") : note("extension", `It is not built for ${unbuilt.join(" and ")}.`, "From a checkout: npm start builds it.");
  return [...checks, extension, ...(link === null ? [] : await pairingCheck(link))];
};

const launcherCheck = (world: World, isUsed: boolean): Check => {
  const path = launcherPath(world);
  const state = launcherState(world);
  if (state === "missing") return (isUsed ? wrong : note)("launcher", "The script that browsers start is not there.", install);
  if (state === "other") return wrong("launcher", "The script that browsers start names another program or another door than it should.", `${install} repairs it.`);
  if (!existsSync(hostProgram(world))) return wrong("launcher", "The program that it starts is gone.", `Install Tokenward again, then: ${install}`);
  if (world.platform !== "win32" && (statSync(path).mode & 0o777) !== 0o700) return wrong("launcher", "Others may read or change it, or you may not start it.", `chmod 700 ${path}`);
  return fine("launcher", path);
};

const pairingCheck = async ({ client }: Link): Promise<readonly Check[]> => {
  if (must(await client.vault.status({})).state === "uninitialised") return [];
  const [paired, waiting] = [await client.browser.list({}), await client.browser.pending({})];
  if (!paired.ok || !waiting.ok) return [];
  if (waiting.value.length > 0) return [note("pairing", `${plural(waiting.value.length, "browser")} waiting for the code to be compared.`, "tokenward browser status")];
  if (paired.value.length === 0) return [note("pairing", "No browser is paired.", "Choose Pair in the extension, then: tokenward browser status")];
  return [fine("pairing", `${plural(paired.value.length, "browser")} paired, ${paired.value.filter(({ connected }) => connected).length} connected.`)];
};
