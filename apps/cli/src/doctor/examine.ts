import { boardHere, noBoard } from "../clipboard/board.ts";
import { userFolder } from "../browser/places.ts";
import type { Link } from "../link.ts";
import type { World } from "../world.ts";
import { agentCheck, extensionDoorCheck } from "./agent-check.ts";
import { browserChecks, pairingChecks } from "./browser-checks.ts";
import { fine, note, wrong, type Check } from "./check.ts";
import { doorFolderCheck } from "./door-checks.ts";
import { hostCheck } from "./host-check.ts";
import type { Scene } from "./scene.ts";
import { folderCheck, vaultChecks } from "./vault-checks.ts";

/** Looks at everything, from the user's folder to a native host that is really started. Starts the agent when it is not running. */
export const examine = async (world: World, scene: Scene): Promise<readonly Check[]> => {
  const links: Link[] = [];
  try {
    return await look(world, scene, links);
  } finally {
    for (const link of links) link.close();
  }
};

const look = async (world: World, scene: Scene, links: Link[]): Promise<readonly Check[]> => {
  const board = boardHere(world);
  const clipboard = board === null ? note("clipboard", "clipboard-missing", "There is no program for it, so token copy cannot work.", noBoard) : fine("clipboard", board.copy[0]!);
  if (userFolder(world.env) === null) return [wrong("home folder", "home-unset", "HOME is not set, so neither the vault nor a browser's files can be found.", "Say where your home folder is: HOME=/home/<you> tokenward doctor"), clipboard];
  const folder = folderCheck(world);
  const doors = doorFolderCheck(world);
  const before = [folder, ...(doors === null ? [] : [doors])];
  // An agent would not start in such a place.
  const isFit = before.every(({ state, cause }) => state !== "wrong" || cause === "vault-folder-open" || cause === "door-folder-open");
  const { checks: agent, link } = isFit ? await agentCheck(world, scene) : { checks: [], link: null };
  if (link !== null) links.push(link);
  const door = link === null ? null : await extensionDoorCheck(world, scene);
  const browsers = browserChecks(world, scene);
  const host = scene.triesHost && link !== null && door === null && browsers.isReady && before.every(({ state }) => state !== "wrong") ? await hostCheck(world) : null;
  return [
    ...before, ...agent, ...(door === null ? [] : [door]),
    ...(link === null ? [] : await vaultChecks(world, link)),
    clipboard,
    ...browsers.checks, ...(host === null ? [] : [host]),
    ...(link === null || !browsers.isReady ? [] : await pairingChecks(world, link)),
  ];
};

export interface Mended {
  readonly checks: readonly Check[];
  /** What was found before and is gone now. */
  readonly mended: readonly Check[];
  /** Repairs that failed, with the system's word for it. */
  readonly failed: readonly { readonly check: Check; readonly why: string }[];
}

/** Rounds of looking and mending: one fault may hide another. */
const mostRounds = 4;

/** Mends what can be mended without asking, and looks again. */
export const examineAndRepair = async (world: World, scene: Scene): Promise<Mended> => {
  const tried = new Map<string, Check>();
  const failed: { check: Check; why: string }[] = [];
  let checks = await examine(world, scene);
  for (let round = 0; round < mostRounds; round++) {
    const due = checks.filter((check) => check.repair !== undefined && !tried.has(keyOf(check)));
    if (due.length === 0) break;
    for (const check of due) {
      tried.set(keyOf(check), check);
      try {
        await check.repair?.();
      } catch (cause) {
        failed.push({ check, why: cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : cause instanceof Error ? cause.message : "unknown" });
      }
    }
    checks = await examine(world, scene);
  }
  const still = new Set(checks.map(keyOf));
  return { checks, mended: [...tried.values()].filter((check) => !still.has(keyOf(check))), failed };
};

const keyOf = ({ what, cause }: Check): string => `${what}\n${cause ?? ""}`;
