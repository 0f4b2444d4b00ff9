import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VaultStatus } from "@tokenward/shared/contract";
import { cannotRun, node24, until } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";
import { startSession, type Session } from "../harness/session.ts";
import { agentProgram, startAgent, tw, twOk } from "../harness/tokenward.ts";
import { agentsOf, doorsOf, endAgents, freshValue, withVault } from "../harness/vault-place.ts";

/** One agent a vault folder, that ends cleanly, may be killed, and says what is wrong where it cannot start. */
describe.skipIf(cannotRun("session"))("the agent", { timeout: 90_000 }, () => {
  let session: Session;
  const used: Session[] = [];
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(async () => {
    for (const vault of used) await endAgents(vault, "SIGKILL");
    await session?.stop();
  });
  const place = (home?: string): Session => {
    const vault = withVault(session, home);
    used.push(vault);
    return vault;
  };
  const made = async (home?: string): Promise<{ readonly vault: Session; readonly value: string }> => {
    const vault = place(home);
    const value = freshValue();
    await twOk(vault, ["init", "--keychain", "os"]);
    await twOk(vault, ["token", "add", "--anyway", "--label", "kept"], { stdin: value });
    return { vault, value };
  };
  const holds = async (vault: Session, value: string): Promise<boolean> => (await twOk(vault, ["token", "get", "kept"])).stdout === value;
  const isClean = async (vault: Session): Promise<boolean> => ((await twOk(vault, ["audit", "verify", "--json"])).json() as { ok: boolean }).ok;

  test("two calls at once with no agent start one", async () => {
    const vault = place();
    const said = await Promise.all([1, 2, 3].map(() => tw(vault, ["status", "--json"])));
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
    // The ones that came too late need a moment to go.
    await until("one agent", () => agentsOf(vault).length === 1);
    expect((said[0]!.json() as VaultStatus).state).toBe("uninitialised");
  });

  test("a second one says so and goes; the first is unharmed", async () => {
    const { vault, value } = await made();
    const [first] = agentsOf(vault);
    const second = await runProgram(node24, [agentProgram], { env: vault.env });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Another Tokenward agent is running with the vault folder ${vault.vaultHome}.`);
    expect(second.stderr).not.toMatch(/\n\s+at /);
    expect(agentsOf(vault)).toEqual([first]);
    expect(doorsOf(vault).every((door) => existsSync(door))).toBe(true);
    expect(await holds(vault, value)).toBe(true);
  });

  test("killed: the next call starts another one, and nothing is lost", async () => {
    const { vault, value } = await made();
    for (let round = 0; round < 3; round++) {
      await endAgents(vault, "SIGKILL");
      expect(doorsOf(vault).every((door) => existsSync(door))).toBe(true);
      expect(await holds(vault, value)).toBe(true);
    }
    // While it adds, too: either it was kept whole, or it is not there.
    const adding = tw(vault, ["token", "add", "--anyway", "--label", "midway"], { stdin: freshValue() });
    await until("the add to be under way", () => readFileSync(join(vault.vaultHome, "agent.log"), "utf8").length > 0);
    await endAgents(vault, "SIGKILL");
    await adding;
    const labels = ((await twOk(vault, ["token", "list", "--json"])).json() as { label: string }[]).map(({ label }) => label);
    expect(labels).toContain("kept");
    if (labels.includes("midway")) expect((await tw(vault, ["token", "get", "midway"])).code).toBe(0);
    expect(await isClean(vault)).toBe(true);
  });

  test.each([["tokenward agent stop", null], ["SIGTERM", "SIGTERM"], ["SIGINT", "SIGINT"], ["SIGHUP", "SIGHUP"]] as const)("a clean end by %s leaves no door and no key behind", async (_how, signal) => {
    const { vault, value } = await made();
    if (signal === null) await twOk(vault, ["agent", "stop"]);
    else await endAgents(vault, signal);
    await until("the agent's end", () => agentsOf(vault).length === 0);
    expect(doorsOf(vault).filter((door) => existsSync(door))).toEqual([]);
    expect(existsSync(join(vault.vaultHome, "run", "desktop.key"))).toBe(false);
    expect(existsSync(join(vault.vaultHome, "vault.db-wal"))).toBe(false);
    expect(await holds(vault, value)).toBe(true);
    expect(await isClean(vault)).toBe(true);
    await endAgents(vault, "SIGKILL");
  });

  test("an agent that is asked twice to end, ends once", async () => {
    const { vault } = await made();
    const said = await Promise.all([tw(vault, ["agent", "stop"]), tw(vault, ["agent", "stop"])]);
    expect(said.map(({ code }) => code)).toEqual([0, 0]);
    expect((await tw(vault, ["agent", "status"])).code).toBe(6);
    // The next one may be wanted before the last is quite gone.
    await twOk(vault, ["agent", "start"]);
    await twOk(vault, ["agent", "stop"]);
    await twOk(vault, ["agent", "start"]);
  });

  test("in a terminal it says what it does and ends on Ctrl-C", async () => {
    const vault = place();
    const agent = await startAgent(vault);
    await until("its word", () => agent.said().includes(`The agent is ready. Vault: ${vault.vaultHome}`));
    agent.child.kill("SIGINT");
    await until("its end", () => agent.child.exitCode !== null);
    expect(agent.child.exitCode).toBe(0);
  });

  test("a vault folder that was moved is the same vault", async () => {
    const { vault, value } = await made();
    await twOk(vault, ["agent", "stop"]);
    const moved = place(`${vault.vaultHome}-moved`);
    renameSync(vault.vaultHome, moved.vaultHome);
    expect(await holds(moved, value)).toBe(true);
    expect(await isClean(moved)).toBe(true);
    expect((await tw(vault, ["status", "--json"])).json()).toMatchObject({ state: "uninitialised" });
  });

  test("a folder too deep for a socket's name works, and its doors are its owner's alone", async () => {
    const { vault, value } = await made(join(session.folder, ...Array.from({ length: 8 }, () => "a-rather-long-name"), "vault"));
    expect(doorsOf(vault).every((door) => existsSync(door) && !door.startsWith(vault.vaultHome))).toBe(true);
    expect(await holds(vault, value)).toBe(true);
    await twOk(vault, ["agent", "stop"]);
    expect(doorsOf(vault).filter((door) => existsSync(door))).toEqual([]);
  });

  test("something in a door's place stops it with a sentence, and stays", async () => {
    const vault = place();
    mkdirSync(join(vault.vaultHome, "run"), { recursive: true, mode: 0o700 });
    writeFileSync(doorsOf(vault)[2]!, "mine");
    const agent = await runProgram(node24, [agentProgram], { env: vault.env });
    expect(agent).toMatchObject({ code: 1, stdout: "" });
    expect(agent.stderr).toMatch(/^\S+cli\.sock is there and is not a door of this vault\. Nothing was touched\.[^\n]+\n$/);
    expect(readFileSync(doorsOf(vault)[2]!, "utf8")).toBe("mine");
    expect(existsSync(join(vault.vaultHome, "run", "desktop.key"))).toBe(false);
  });

  test.each([
    ["under a file", (folder: string) => (writeFileSync(join(folder, "plain"), ""), join(folder, "plain", "vault"))],
    ["that is a file", (folder: string) => (writeFileSync(join(folder, "file"), "mine"), join(folder, "file"))],
    ["where nobody may write", () => "/sys/tokenward"],
  ])("a vault folder %s: a sentence, at once, and exit 6", async (_what, make) => {
    const vault = place(make(session.folder));
    const begun = Date.now();
    const said = await tw(vault, ["status"]);
    expect(said).toMatchObject({ code: 6, stdout: "" });
    expect(said.stderr).toContain(vault.vaultHome);
    expect(said.stderr).toContain("TOKENWARD_HOME");
    expect(said.stderr).not.toMatch(/\n\s+at /);
    // Not the 10 s that an agent is waited for.
    expect(Date.now() - begun).toBeLessThan(9_000);
    const agent = await runProgram(node24, [agentProgram], { env: vault.env });
    expect(agent.code).toBe(1);
    expect(agent.stderr).toMatch(/^[^\n]+\n$/);
  });
});
