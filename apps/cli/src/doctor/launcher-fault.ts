import { existsSync, realpathSync } from "node:fs";
import { isAbsolute } from "node:path";
import { extensionIds } from "../browser/identity.ts";
import { extensionDoor, hostProgram, launcherPath, launcherText } from "../browser/launcher.ts";
import type { World } from "../world.ts";
import type { Cause } from "./cause.ts";
import type { Fault } from "./check.ts";
import type { Scene } from "./scene.ts";
import { bytesOf, statOf, targetOf } from "./stat-of.ts";

const leastNode = 24;
const fault = (cause: Cause, says: string): Fault => ({ cause, says });

/** What is wrong with the script that browsers start; null when it is the one that belongs to this vault. */
export const launcherFault = (world: World, scene: Scene): Fault | null => {
  const path = launcherPath(world);
  if (!existsSync(hostProgram(world))) return fault("host-program-gone", `The program that it should start is gone, so no browser can reach the vault: ${hostProgram(world)}`);
  const there = statOf(path);
  if (there === null) return fault("launcher-missing", `The script that browsers start is not there, so none can reach the vault: ${path}`);
  if (there.isDirectory()) return fault("launcher-folder", `A folder stands where the script that browsers start should be: ${path}`);
  if (there.isSymbolicLink()) return fault("launcher-link", `The script that browsers start is a link: whoever may write to where it leads decides what browsers start: ${path}`);
  if (world.platform !== "win32") {
    if (there.uid !== world.uid) return fault("launcher-owner", `The script that browsers start belongs to another user, who can exchange it: ${path}`);
    if ((there.mode & 0o077) !== 0) return fault("launcher-open", `Others may read or change the script that browsers start: ${path}`);
    if ((there.mode & 0o500) !== 0o500) return fault("launcher-not-executable", `You may not start the script that browsers start, so they may not either: ${path}`);
    if (isNoExec(scene.mounts(), realpathSync(path))) return fault("launcher-no-exec", `The disk that the vault is on starts no programs (noexec), so no browser can start the script there: ${path}`);
  }
  return textFault(world, scene, bytesOf(path)?.toString() ?? "");
};

const textFault = (world: World, scene: Scene, text: string): Fault | null => {
  if (text === launcherText(world)) return null;
  if (world.platform !== "win32" && text.includes("\r")) return fault("launcher-line-ends", "The script that browsers start has Windows' line ends, so the system looks for a shell that does not exist.");
  const words = wordsOf(text.split("\n").findLast((line) => /^exec |%\*/.test(line)) ?? "").filter((word) => word !== "exec");
  const [node = "", program = ""] = words;
  if (isAbsolute(node) && targetOf(node) === null) return fault("launcher-node-gone", `The script that browsers start names a Node that is gone (${node}): it was updated or removed since.`);
  if (isAbsolute(node) && node !== world.node) {
    const version = scene.ask(node, ["--version"]);
    if (version !== null && Number(/^v(\d+)\./.exec(version)?.[1]) < leastNode) return fault("launcher-node-old", `The script that browsers start names Node ${version.trim().slice(1)}, and Tokenward needs ${leastNode} or newer: ${node}`);
  }
  if (isAbsolute(program) && program !== hostProgram(world) && targetOf(program) === null) return fault("launcher-program-gone", `The script that browsers start names a program that is gone (${program}): of a copy of Tokenward that was moved or deleted.`);
  const after = (flag: string): readonly string[] => words.flatMap((word, at) => (words[at - 1] === flag ? [word] : []));
  if (program !== "" && after("--socket")[0] !== extensionDoor(world)) return fault("launcher-socket", "The script that browsers start leads to another vault's door, so browsers find the wrong vault or none.");
  if (program !== "" && after("--allow").toSorted().join() !== Object.values(extensionIds).toSorted().join()) return fault("launcher-ids", "The script that browsers start lets other extensions in than Tokenward's, or not Tokenward's.");
  return fault("launcher-altered", "The script that browsers start was changed since Tokenward wrote it.");
};

/** The words of one line of a shell or batch file of ours. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'((?:[^']|'\\'')*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single?.replaceAll("'\\''", "'") ?? double?.replaceAll("%%", "%") ?? plain ?? "");

/** Whether the mount that a path is on has `noexec`. A mount's spaces are written as \040. */
export const isNoExec = (mounts: string, path: string): boolean => {
  const onPath = mounts.split("\n").map((line) => line.split(" ")).filter((fields) => fields.length >= 4).map(([, at, , options]) => ({ at: at!.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))), options: options!.split(",") })).filter(({ at }) => path === at || path.startsWith(at === "/" ? "/" : `${at}/`));
  return onPath.toSorted((a, b) => b.at.length - a.at.length)[0]?.options.includes("noexec") ?? false;
};
