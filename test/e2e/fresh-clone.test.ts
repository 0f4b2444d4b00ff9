import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cannotRun, root, until } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";
import { startSession, type Session } from "../harness/session.ts";

/** The machine's own Node and npm, not those that the checkout brought. */
const barePath = (process.env["PATH"] ?? "").split(":").filter((folder) => !folder.startsWith(root)).join(":");
const isOnline = spawnSync("npm", ["ping"], { env: { ...process.env, PATH: barePath }, timeout: 20_000 }).status === 0;

/** How long an installation may take: a registry has slow minutes, and they are no fault of ours. */
const patienceMs = 400_000;

const npmStart = (folder: string, env: NodeJS.ProcessEnv) => {
  const child = spawn("npm", ["start"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return {
    said: () => said,
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      // The whole group, as Ctrl+C in a terminal does.
      process.kill(-child.pid!, "SIGINT");
      await gone;
    },
  };
};

describe.skipIf(!isOnline || cannotRun("session", "display"))("a fresh clone, with only Node and npm", { timeout: 2 * patienceMs }, () => {
  let clone: string;
  let session: Session;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    clone = await mkdtemp(join(tmpdir(), "tw-clone-"));
    session = await startSession({ display: true });
    const npmSettings = Object.entries(process.env).filter(([name]) => /^npm_config_(registry|cache|userconfig)$|^(https?|no)_proxy$/i.test(name));
    // The real user's npm settings say where packages come from.
    const userconfig = spawnSync("npm", ["config", "get", "userconfig"], { encoding: "utf8", env: { ...process.env, PATH: barePath } }).stdout.trim();
    env = { ...session.env, npm_config_userconfig: userconfig, ...Object.fromEntries(npmSettings), PATH: barePath };
    const cloned = await runProgram("git", ["clone", "-q", root, clone], { env });
    expect(cloned).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await session.stop();
    await rm(clone, { recursive: true, force: true, maxRetries: 3 });
  });

  test("tw installs what it needs, and keeps stdout for its answer", async () => {
    const ran = await runProgram("npm", ["run", "-s", "tw", "--", "--version"], { env, cwd: clone, limitMs: patienceMs });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout.trim()).toMatch(/^\S*\s?\d+\.\d+\.\d+$/);
    expect(ran.stderr).toContain("Installing");
  });

  test("with no display npm start runs the agent and says how to use it", async () => {
    const { DISPLAY: _, ...headless } = env;
    const start = npmStart(clone, headless);
    try {
      await until("the three commands", () => start.said().includes("token list"), 60_000);
      const status = await until("the agent", async () => {
        const asked = await runProgram("npm", ["run", "-s", "tw", "--", "agent", "status", "--json"], { env: headless, cwd: clone });
        return asked.code === 0 && asked;
      });
      expect(status.stdout).toContain("{");
    } finally {
      await start.stop();
    }
    expect(start.said()).toMatch(/tw -- init[\s\S]*token add[\s\S]*token list/);
  });

  test("with a display npm start opens the window, and the second time installs and builds nothing for it", async () => {
    const windowIsUp = async () => (await session.xdotool("search", "--onlyvisible", "--name", "^Tokenward$")) !== "";
    const opened = async (): Promise<string> => {
      const start = npmStart(clone, env);
      try {
        await until(`the window (${start.said()})`, windowIsUp, patienceMs);
        return start.said();
      } finally {
        await start.stop();
        await until("the window to close", async () => !(await windowIsUp()));
      }
    };
    expect(await opened()).toContain("Building the desktop");
    // How long it takes is for `npm run bench -- start`: a test would fail on a slow machine and say nothing of us.
    expect(await opened()).not.toMatch(/Building|Bundling|Installing|Fetching/);
  });
});
