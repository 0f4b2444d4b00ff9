import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. `stdin` is written and closed; without it stdin is empty. */
export const runProgram = async (
  file: string,
  args: readonly string[],
  { env, stdin = "", cwd, limitMs = 60_000 }: { readonly env: NodeJS.ProcessEnv; readonly stdin?: string | Uint8Array; readonly cwd?: string; readonly limitMs?: number },
): Promise<Ran> => {
  const child = spawn(file, args, { env, cwd, stdio: ["pipe", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  // A program that ends without reading its stdin is no fault of the test.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  return { code: code ?? 137, ...said };
};

export interface Running {
  readonly child: ChildProcess;
  /** Everything it wrote to stdout and stderr so far. */
  said(): string;
  /** Ends it, by force if it does not go within 3 s. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a program that lives until `stop`. */
export const startProgram = (file: string, args: readonly string[], env: NodeJS.ProcessEnv, stdin: string | null = null): Running => {
  const child = spawn(file, args, { env, stdio: [stdin === null ? "ignore" : "pipe", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.on("error", (cause) => (said += String(cause)));
  if (stdin !== null) child.stdin?.end(stdin);
  const gone = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    said: () => said,
    stop: async () => {
      if (gone()) return;
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await exit;
      clearTimeout(timer);
    },
  };
};
