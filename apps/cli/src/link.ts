import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@tokenward/rpc";
import { doorAddress, DoorError, openDoor, type Connection } from "@tokenward/rpc/socket";
import type { Client, Noun, RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";
import { Stop } from "./exit.ts";
import { oneLine } from "./screen.ts";
import { folderFault } from "./folder-fault.ts";
import { startAgent, type StartedAgent } from "./start-agent.ts";
import type { World } from "./world.ts";

export interface Link {
  readonly client: Client<"cli">;
  /** Called whenever the agent says that something changed. One listener. */
  listen(onChanged: (nouns: readonly Noun[]) => void): void;
  close(): void;
}

/** Exit code of an agent that cannot be reached. */
const agentAway = 6;
const startLimitMs = 10_000;
const sayAfterMs = 1_000;
/** An agent that ended may have found another one that is just coming, or just going: after so long a new one is started, and later each time. */
const againMs = 400;
/** Starts in all, in about 6 s. Whatever ends an agent so often will not get better within a command. */
const mostStarts = 4;
const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms));

/** The agent's command-line door. Null when no agent runs; rejects with Stop when one is there that does not answer as it should. */
export const findAgent = async (world: World): Promise<Link | null> => {
  let listener: (nouns: readonly Noun[]) => void = () => undefined;
  let door: Connection;
  try {
    door = await openDoor(doorAddress(world.home(), "cli", world.platform, world.tmp, world.uid), { onChanged: (nouns) => listener(nouns) });
  } catch (cause) {
    if (!(cause instanceof DoorError)) throw cause;
    if (cause.reason === "absent" || cause.reason === "lost") return null;
    throw new Stop("unavailable", `${cause.message} Stop it (tokenward agent stop, or end the process) and try again.`, agentAway);
  }
  const send = async (method: string, input: unknown): Promise<unknown> => {
    try {
      return await door.send(method, input);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : "The connection to the agent failed.";
      throw new Stop("unavailable", `${message} Whether it was done is not known: look with tokenward status, then try again.`, agentAway);
    }
  };
  return { client: createClient("cli", send), listen: (onChanged) => void (listener = onChanged), close: () => door.close() };
};

/** Like {@link findAgent}, and starts one when none runs. Rejects with Stop, and the last lines of the agent's log, when it does not come up. */
export const reachAgent = async (world: World, start: (world: World) => StartedAgent = startAgent, limitMs = startLimitMs): Promise<Link> => {
  const running = await findAgent(world);
  if (running !== null) return running;
  const begun = world.now();
  let agent = start(world);
  let startedAt = begun;
  for (let waitMs = 25, said = false, starts = 1; ; waitMs = Math.min(waitMs * 1.5, 200)) {
    await pause(waitMs);
    const link = await findAgent(world);
    if (link !== null) return link;
    const waited = world.now() - begun;
    if (waited > limitMs) break;
    if (agent.hasEnded()) {
      const fault = folderFault(world.home());
      if (fault !== null) throw new Stop("unavailable", `The agent cannot start. ${fault}`, agentAway);
      if (world.now() - startedAt > againMs * 2 ** (starts - 1)) {
        if (starts === mostStarts) break;
        agent = start(world);
        startedAt = world.now();
        starts++;
      }
    }
    if (waited > sayAfterMs && !said) {
      said = true;
      world.err.write("Starting the agent …\n");
    }
  }
  const log = lastLines(join(world.home(), "agent.log"));
  throw new Stop("unavailable", `The agent did not start${agent.hasEnded() ? "" : ` within ${limitMs / 1000} s`}. Run tokenward doctor to see what is wrong.${log === "" ? "" : `\nThe end of its log:\n${log}`}`, agentAway);
};

const lastLines = (file: string): string => {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-5).map((line) => `  ${oneLine(line).slice(0, 300)}`).join("\n");
  } catch {
    return "";
  }
};

/** The value of a result; throws Stop with the agent's own sentence otherwise. */
export const must = <T>(result: Result<T, RpcError>): T => {
  if (result.ok) return result.value;
  throw new Stop(result.error.code, result.error.message);
};
