import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { parse, resolve } from "node:path";
import type { World } from "./world.ts";

/** Where the agent's program is: said by the environment (a packaged app), else beside us. */
export const agentProgram = (world: Pick<World, "env">): string => world.env["TOKENWARD_AGENT"] ?? resolve(import.meta.dirname, "../../agent/src/main.ts");

/** Closes what was inherited, then becomes the program: an agent that held the caller's lock files and pipes would keep them for days. */
const closeInherited = 'for fd in /proc/self/fd/*; do n=${fd##*/}; if [ "$n" -gt 2 ]; then eval "exec $n>&-"; fi; done; exec "$@"';
const bash = "/bin/bash";

export interface StartedAgent {
  /** It is gone already: it found another one in its place, or something that it cannot work with. */
  readonly hasEnded: () => boolean;
}

/** Starts an agent that lives on by itself, and keeps this program alive no longer. */
export const startAgent = (world: World): StartedAgent => {
  const program = [world.node, agentProgram(world)] as const;
  const [file, args] = world.platform === "linux" && existsSync(bash) ? [bash, ["-c", closeInherited, "tokenward-agent", ...program]] : [program[0], [program[1]]];
  // At the root, not in the caller's folder: that could not be unmounted or removed then.
  let ended = false;
  spawn(file, args, { detached: true, stdio: "ignore", windowsHide: true, cwd: parse(resolve(world.home())).root, env: { ...world.env, TOKENWARD_HOME: world.home() } })
    .on("error", () => void (ended = true))
    .on("exit", () => void (ended = true))
    .unref();
  return { hasEnded: () => ended };
};
