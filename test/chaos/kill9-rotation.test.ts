import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rotation, TokenId } from "@tokenward/shared/domain";
import { makeNpmAccount, type NpmAccount } from "../harness/npm-account.ts";
import { cannotRun, pause, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { must, openCli, secret, startAgent, textOf, type RunningAgent } from "../harness/tokenward.ts";

const rounds = process.env["TOKENWARD_LONG"] ? 500 : 100;

describe.skipIf(cannotRun("session"))("an agent that is killed while it rotates", () => {
  let session: Session;
  let account: NpmAccount;
  let agent: RunningAgent;
  let id: TokenId;

  beforeAll(async () => {
    session = await startSession();
    account = await makeNpmAccount(session);
    agent = await startAgent(session);
    const cli = await openCli(session);
    must(await cli.vault.init({ keychain: "os" }));
    const token = must(await cli.token.add({ value: secret(account.token), label: "ci-deploy", baseUrl: account.registry.url }));
    id = token.id;
    must(await cli.token.setConsumers({ id, paths: [account.npmrc] }));
    cli.close();
  });
  afterAll(async () => {
    await agent?.stop();
    await account?.registry.stop();
    await session?.stop();
  });

  /** Waits until no rotation is under way; the newest one. */
  const settled = async (): Promise<Rotation | undefined> => {
    const cli = await openCli(session);
    try {
      return await until("every rotation to end", async () => {
        const rotations = must(await cli.rotation.list({}));
        return rotations.every(({ endedAt }) => endedAt !== null) && rotations.toSorted((a, b) => b.startedAt - a.startedAt)[0];
      }, 40_000);
    } finally {
      cli.close();
    }
  };

  const rotate = async (): Promise<void> => {
    try {
      const cli = await openCli(session);
      try {
        await cli.rotation.start({ id, password: secret(account.password) });
      } finally {
        cli.close();
      }
    } catch {
      // The connection dies with the agent, perhaps while it is made.
    }
  };

  test(`${rounds} × kill -9: always a working token, never an orphan, always resumed or undone`, async () => {
    const begun = Date.now();
    await rotate();
    const wholeMs = Date.now() - begun;
    expect((await settled())?.step).toBe("done");
    const ends = new Map<string, number>();

    for (let round = 0; round < rounds; round += 1) {
      const afterMs = Math.random() * wholeMs * 1.1;
      const where = `round ${round}, killed after ${Math.round(afterMs)} of ${wholeMs} ms`;
      const rotating = rotate();
      await pause(afterMs);
      await agent.kill9();
      await rotating;
      // What the developer's tools use must work at every moment, also now, with no agent at all.
      expect(await account.registry.whoami(await account.tokenInNpmrc()), where).toMatchObject({ status: 200, name: account.name });

      agent = await startAgent(session);
      const rotation = await settled();
      expect(["done", "undone"], where).toContain(rotation?.step);
      ends.set(rotation!.step, (ends.get(rotation!.step) ?? 0) + 1);
      const listed = await account.registry.listTokens(account.loginToken);
      expect(listed.map(({ token }) => token), `${where}: ${listed.length} tokens at the registry`).toHaveLength(1);

      const cli = await openCli(session);
      const { value } = must(await cli.token.get({ ref: id }));
      const kept = textOf(value);
      expect(kept === (await account.tokenInNpmrc()), `${where}: vault and .npmrc hold the same`).toBe(true);
      expect(await account.registry.whoami(kept), where).toMatchObject({ status: 200, name: account.name });
      cli.close();
    }

    console.log(`ended as ${[...ends].map(([step, times]) => `${step} × ${times}`).join(", ")}`);
    const cli = await openCli(session);
    expect(must(await cli.audit.verify({}))).toMatchObject({ ok: true });
    cli.close();
  }, rounds * 45_000);

  test("nothing is left in the keychain but the current value and, for a day, the one before it", async () => {
    const cli = await openCli(session);
    const { version } = must(await cli.token.show({ ref: id }));
    cli.close();
    const wanted = [`${id}/${version}`, `${id}/${version - 1}`] as const;
    await until("the sweeper", async () => {
      const accounts = [...(await session.secretTool("service", "Tokenward")).matchAll(/attribute\.account = (\S+)/g)].map((match) => match[1]!);
      const values = accounts.filter((account) => account.startsWith(`${id}/`));
      return values.includes(wanted[0]) && values.every((account) => (wanted as readonly string[]).includes(account));
    });
  });
});
