import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Stop } from "../exit.ts";
import { findAgent, reachAgent, type Link } from "../link.ts";
import { extensionDoor } from "../browser/launcher.ts";
import { agentProgram } from "../start-agent.ts";
import type { World } from "../world.ts";
import { fine, wrong, type Check } from "./check.ts";
import { doorOf, knock, knockAsExtension } from "./door-checks.ts";
import type { Scene } from "./scene.ts";
import { statOf } from "./stat-of.ts";

export interface AgentFound {
  readonly checks: readonly Check[];
  /** Null when no agent can be spoken to. */
  readonly link: Link | null;
}

const pauseMs = 50;
const endMs = 6_000;

/** The agent: reached, or started. */
export const agentCheck = async (world: World, scene: Scene): Promise<AgentFound> => {
  const door = doorOf(world, "cli");
  const state = world.platform === "win32" ? "agent" : await knock(door);
  const pids = scene.agents().filter(({ home }) => home === world.home()).map(({ pid }) => pid);
  const named = pids.length === 0 ? "" : ` (process ${pids.join(", ")})`;
  const alone = (check: Check): AgentFound => ({ checks: [check], link: null });
  if (state === "other-version") return alone(wrong("agent", "agent-version", `The agent that runs is of another version than this program${named}, so the two do not understand each other.`, pids.length === 0 ? "End it, or start the computer anew." : `kill ${pids.join(" ")}`, pids.length === 0 ? undefined : () => replaceAgent(world, scene, pids)));
  if (state === "silent") return alone(wrong("agent", "door-squatted", `Something listens at the agent's door and does not speak as an agent does: another program, or an agent that is stuck${named}. Nothing was said to it.`, pids.length === 0 ? `rm ${door}` : `kill ${pids.join(" ")}`, () => replaceAgent(world, scene, pids)));
  if (pids.length > 1) {
    const link = await findAgent(world);
    return { link, checks: [wrong("agent", "agent-twice", `${pids.length} agents run with this vault's folder${named}. Only one has its doors; browsers and windows may hang on the other.`, `kill ${pids.join(" ")}`, () => replaceAgent(world, scene, pids))] };
  }
  try {
    const running = await findAgent(world);
    if (running !== null) return { checks: [fine("agent", "It is running.")], link: running };
    if (statOf(agentProgram(world)) === null) return alone(wrong("agent", "agent-program-gone", "Its program is not where it should be.", "Install Tokenward again; from a checkout: npm start"));
    const link = await reachAgent(world, scene.start);
    return { checks: [state === "stale" ? fine("agent", "It was not running and is started. A socket that an earlier one left behind was in the way and is replaced.", "door-stale") : fine("agent", "It was not running and is started.", "agent-started")], link };
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause;
    const left = statOf(door) === null ? "" : ` A socket is left at ${door}.`;
    return alone(wrong("agent", "agent-away", `${cause.message.replace(" Run tokenward doctor to see what is wrong.", "")}${left}`, "Start it where it can be seen: TOKENWARD_AGENT's program with --foreground, or npm start from a checkout."));
  }
};

/** The door that browsers come through, beside the one that we came through. Null when it is open. */
export const extensionDoorCheck = async (world: World, scene: Scene): Promise<Check | null> => {
  if (world.platform === "win32") return null;
  const address = extensionDoor(world);
  const state = await knockAsExtension(address);
  if (state === "agent") return null;
  const anew = async (): Promise<void> => {
    const link = await findAgent(world);
    await link?.client.vault.stop({});
    link?.close();
    await untilGone(doorOf(world, "cli"));
    clearDoors(world);
    (await reachAgent(world, scene.start)).close();
  };
  const start = "tokenward agent stop, then tokenward agent start";
  if (state === "silent") return wrong("extension door", "door-squatted", `Something else than the agent listens where browsers come in: ${address}`, start, anew);
  return wrong("extension door", "door-missing", `The agent runs, but its door for browsers is gone${state === "stale" ? " and only its socket is left" : ""}: ${address}`, start, anew);
};

/** Ends what is known to be an agent of ours, clears the doors and starts one of this version. */
const replaceAgent = async (world: World, scene: Scene, pids: readonly number[]): Promise<void> => {
  for (const pid of pids) scene.end(pid);
  if (pids.length > 0) await untilGone(doorOf(world, "cli"));
  clearDoors(world);
  (await reachAgent(world, scene.start)).close();
};

/** A socket of ours is only a name: whoever listened on it goes on, but nobody finds them any more. */
const clearDoors = (world: World): void => {
  const folder = dirname(doorOf(world, "cli"));
  for (const door of ["desktop", "window", "cli", "extension"]) {
    const path = join(folder, `${door}.sock`);
    if (statOf(path)?.isSocket() === true) rmSync(path, { force: true });
  }
};

const untilGone = async (door: string): Promise<void> => {
  for (let waited = 0; waited < endMs && (await knock(door)) !== "absent"; waited += pauseMs) {
    if ((await knock(door)) === "stale") return;
    await new Promise((done) => void setTimeout(done, pauseMs));
  }
};
