import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@tokenward/rpc";
import { doorAddress, openDoor } from "@tokenward/rpc/socket";
import type { Client, RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import { node24, root, until } from "./place.ts";
import { runProgram, startProgram, type Ran, type Running } from "./program.ts";
import type { Session } from "./session.ts";

const cli = ["apps/cli/bin/tokenward.mjs", "apps/cli/src/main.ts"].map((file) => join(root, file)).find((file) => existsSync(file)) ?? "";
export const agentProgram = join(root, "apps", "agent", "src", "main.ts");

export interface Said extends Ran {
  /** What it printed to stdout, as JSON. Throws when it is not. */
  json(): unknown;
}

/** Runs the command line in a session. */
export const tw = async (session: Session, args: readonly string[], options: { readonly stdin?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {}): Promise<Said> => {
  const ran = await runProgram(node24, [cli, ...args], { ...options, env: { ...session.env, ...options.env } });
  return {
    ...ran,
    json: () => {
      try {
        return JSON.parse(ran.stdout) as unknown;
      } catch {
        throw new Error(`tokenward ${args.join(" ")} (exit ${ran.code}) printed no JSON: ${ran.stdout}${ran.stderr}`);
      }
    },
  };
};

/** Like {@link tw}, and throws with what it said when it did not succeed. */
export const twOk = async (...call: Parameters<typeof tw>): Promise<Said> => {
  const said = await tw(...call);
  if (said.code !== 0) throw new Error(`tokenward ${call[1].join(" ")}: exit ${said.code}\n${said.stdout}${said.stderr}`);
  return said;
};

export interface RunningAgent extends Running {
  readonly pid: number;
  /** Ends it at once, without a chance to tidy up; resolves when it is gone. */
  kill9(): Promise<void>;
}

export const cliDoor = (session: Session): string => doorAddress(session.vaultHome, "cli", process.platform, session.env["TMPDIR"]!, process.getuid!());

/** Starts the agent itself and waits for its command-line door. */
export const startAgent = async (session: Session, env: NodeJS.ProcessEnv = {}): Promise<RunningAgent> => {
  const running = startProgram(node24, [agentProgram, "--foreground"], { ...session.env, ...env });
  const { child } = running;
  await until("the agent's door", async () => {
    if (child.exitCode !== null) throw new Error(`the agent ended with ${child.exitCode}: ${running.said()}`);
    return openDoor(cliDoor(session)).then((connection) => (connection.close(), true), () => false);
  });
  return {
    ...running,
    pid: child.pid!,
    kill9: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
};

export interface CliClient extends Client<"cli"> {
  close(): void;
}

/** The agent's command-line door, without the command line. */
export const openCli = async (session: Session): Promise<CliClient> => {
  const connection = await openDoor(cliDoor(session));
  return { ...createClient("cli", (method, input) => connection.send(method, input, 120_000)), close: () => connection.close() };
};

export const secret = (text: string): Secret => Secret.of(new TextEncoder().encode(text));
export const textOf = (value: Secret): string => new TextDecoder().decode(reveal(value));

/** The value of a result; throws with the sentence of the error. */
export const must = <T>(result: Result<T, RpcError>): T => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};
