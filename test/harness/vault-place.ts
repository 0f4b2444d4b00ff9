import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { doorAddress, type Door } from "@tokenward/rpc/socket";
import { until } from "./place.ts";
import type { Session } from "./session.ts";

let count = 0;

/** The same session with a vault folder of its own. */
export const withVault = (session: Session, vaultHome = join(session.folder, `vault-${++count}`)): Session => ({
  ...session, vaultHome,
  env: { ...session.env, TOKENWARD_HOME: vaultHome },
  processes: (command = /./) =>
    readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const belongs = readFileSync(`/proc/${name}/environ`, "utf8").split("\0").includes(`TOKENWARD_HOME=${vaultHome}`);
        return belongs && command.test(readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ")) ? [Number(name)] : [];
      } catch {
        // Gone meanwhile, or somebody else's.
        return [];
      }
    }),
});

/** The live agents of a vault folder. */
export const agentsOf = (session: Session): readonly number[] => session.processes(/agent\/src\/main\.ts/);

/** Ends the agents of a vault folder and waits until they are gone. */
export const endAgents = async (session: Session, signal: NodeJS.Signals): Promise<void> => {
  for (const pid of agentsOf(session)) process.kill(pid, signal);
  await until("the agent's end", () => agentsOf(session).length === 0, 8_000);
};

export const doorsOf = (session: Session): readonly string[] =>
  (["desktop", "window", "cli", "extension"] as const satisfies readonly Door[]).map((door) => doorAddress(session.vaultHome, door, process.platform, session.env["TMPDIR"]!, process.getuid!()));

/** A value that nobody has seen before. */
export const freshValue = (): string => randomBytes(24).toString("base64url");
