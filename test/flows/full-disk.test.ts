import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { doorProof } from "@tokenward/crypto";
import { createClient } from "@tokenward/rpc";
import { openDoor } from "@tokenward/rpc/socket";
import type { VaultStatus } from "@tokenward/shared/contract";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cannotRun, pause, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { limitFileSize, makeSmallDisk, type SmallDisk } from "../harness/small-disk.ts";
import { must, openCli, secret, textOf, tw, twOk } from "../harness/tokenward.ts";
import { agentsOf, doorsOf, endAgents, freshValue, withVault } from "../harness/vault-place.ts";
import { startGitlab, type Gitlab } from "../servers/gitlab.ts";

/** In the words of a real disk, or of a limit in its place. */
const saysFull = /disk is full|could not be read or written|cannot be written/;

const windowOf = async (vault: Session) => {
  const key = readFileSync(join(vault.vaultHome, "run", "desktop.key"));
  const [desktop, window] = await Promise.all([0, 1].map((at) => openDoor(doorsOf(vault)[at]!, { prove: (challenge) => doorProof(key, challenge) })));
  return {
    desktop: createClient("desktop", (method, input) => desktop!.send(method, input, 20_000)),
    window: createClient("window", (method, input) => window!.send(method, input, 20_000)),
    close: () => (desktop!.close(), window!.close()),
  };
};

describe.skipIf(cannotRun("session"))("a disk that takes no more", { timeout: 90_000 }, () => {
  let session: Session;
  let vault: Session;
  let gitlab: Gitlab;
  beforeAll(async () => {
    session = await startSession();
    gitlab = await startGitlab();
  });
  afterAll(async () => {
    await gitlab?.stop();
    await session?.stop();
  });
  const verdict = async (): Promise<unknown> => (await twOk(vault, ["audit", "verify", "--json"])).json();
  const status = async (): Promise<VaultStatus> => (await tw(vault, ["status", "--json"])).json() as VaultStatus;

  describe("because its owner may write no larger file", () => {
    beforeEach(() => void (vault = withVault(session)));
    afterEach(() => endAgents(vault, "SIGKILL"));

    test("no value leaves while the log cannot be written, by no door; then all is as before", async () => {
      const value = freshValue();
      await twOk(vault, ["init"]);
      await twOk(vault, ["token", "add", "--anyway", "--label", "kept"], { stdin: value });
      const { id } = (await twOk(vault, ["token", "show", "kept", "--json"])).json() as { id: string };
      const { desktop, window, close } = await windowOf(vault);
      limitFileSize(agentsOf(vault), 4_096);
      const said = await tw(vault, ["token", "get", "kept"]);
      expect(said).toMatchObject({ code: 8, stdout: "" });
      expect(said.stderr).toMatch(/^tokenward: The audit log cannot be written, so nothing that touches a value is done\. .+try again\.\n$/);
      const { ticket } = must(await desktop.presence.grant({ tokenId: id }));
      for (const refused of [await window.token.reveal({ id, ticket }), await desktop.token.take({ id })]) {
        expect(refused).toMatchObject({ ok: false, error: { code: "audit-unavailable" } });
      }
      expect(await tw(vault, ["token", "add", "--anyway", "--label", "more"], { stdin: freshValue() })).toMatchObject({ code: 8, stdout: "" });
      // What needs no log goes on, and says what is wrong.
      expect((await twOk(vault, ["token", "list", "--json"])).json()).toMatchObject([{ label: "kept" }]);
      expect(await status()).toMatchObject({ auditFault: "unwritable" });
      expect((await tw(vault, ["status"])).code).toBe(8);
      expect((await tw(vault, ["lock"])).code).toBe(0);
      expect((await tw(vault, ["unlock"])).code).toBe(8);
      expect(await status()).toMatchObject({ state: "locked" });

      limitFileSize(agentsOf(vault), null);
      await twOk(vault, ["unlock"]);
      expect((await twOk(vault, ["token", "get", "kept"])).stdout === value).toBe(true);
      const again = must(await desktop.presence.grant({ tokenId: id }));
      expect(textOf(must(await window.token.reveal({ id, ticket: again.ticket })).value) === value).toBe(true);
      expect(await status()).toMatchObject({ auditFault: null });
      expect(await verdict()).toMatchObject({ ok: true });
      close();
    });
  });

  describe("because it is full", () => {
    let disk: SmallDisk;
    let count = 0;
    beforeEach(() => {
      disk = makeSmallDisk(join(session.folder, `disk-${count++}`), () => agentsOf(vault));
      vault = withVault(session, join(disk.path, "vault"));
    });
    afterEach(async () => {
      await endAgents(vault, "SIGKILL");
      disk.stop();
    });

    test("nothing can be made: said, nothing half made, and made once there is room", async () => {
      if (disk.isReal) {
        disk.fill();
        const away = await tw(vault, ["init"]);
        expect(away).toMatchObject({ code: 6, stdout: "" });
        expect(away.stderr).toContain("is full. Nothing was changed. Make room and try again.");
        disk.free();
      }
      await twOk(vault, ["agent", "start"]);
      for (const leave of [0, 4_096, 8_192, 24_576, 49_152]) {
        disk.fill(leave);
        const said = await tw(vault, ["init"]);
        expect([said.code, said.stdout], `${leave} bytes left`).toEqual([1, ""]);
        expect(said.stderr, `${leave} bytes left`).toMatch(saysFull);
        expect(existsSync(join(vault.vaultHome, "vault.json"))).toBe(false);
        expect((await status()).state).toBe("uninitialised");
      }
      disk.free();
      await twOk(vault, ["init"]);
      expect(readdirSync(vault.vaultHome)).toContain("vault.json");
      expect(await verdict()).toMatchObject({ ok: true });
    });

    test("however little room is left, what was kept is there and what was refused is not", async () => {
      await twOk(vault, ["init"]);
      const cli = await openCli(vault);
      const kept = new Map<string, string>();
      let refused = 0;
      for (let leave = 0; leave < 26; leave++) {
        const value = freshValue();
        disk.fill(leave * 4_096);
        const label = `t${leave}`;
        const added = await cli.token.add({ value: secret(value), label });
        if (added.ok) kept.set(label, value);
        else {
          refused += 1;
          expect(["audit-unavailable", "storage-full"]).toContain(added.error.code);
          expect(added.error.message).toMatch(saysFull);
        }
        disk.free();
        const labels = must(await cli.token.list({})).map((token) => token.label);
        // An add whose outcome alone could not be noted is refused though the token is kept; it is never the other way round.
        for (const wanted of kept.keys()) expect(labels).toContain(wanted);
        if (labels.includes(label) && !added.ok) kept.set(label, value);
      }
      expect(refused).toBeGreaterThan(0);
      expect(kept.size).toBeGreaterThan(0);
      cli.close();
      await endAgents(vault, "SIGKILL");
      await twOk(vault, ["agent", "start"]);
      const after = await openCli(vault);
      expect(must(await after.token.list({})).map(({ label }) => label).toSorted()).toEqual([...kept.keys()].toSorted());
      for (const [label, value] of kept) expect(textOf(must(await after.token.get({ ref: label })).value) === value, label).toBe(true);
      after.close();
      expect(await verdict()).toMatchObject({ ok: true });
    });

    test("no rotation is begun; one that is under way loses no token", async () => {
      await twOk(vault, ["init"]);
      const cli = await openCli(vault);
      const old = gitlab.make({ days: 30 });
      const { id } = must(await cli.token.add({ value: secret(old), label: "ci", baseUrl: gitlab.url }));
      disk.fill();
      const said = await tw(vault, ["rotate", "ci"]);
      expect([said.code, said.stdout]).toEqual([8, ""]);
      expect(gitlab.alive(old)).toBe(true);
      expect(gitlab.seen.filter((request) => request.startsWith("POST"))).toEqual([]);
      disk.free();

      // The old one dies with the answer to this request; the disk is full when it comes.
      gitlab.fail({ path: /\/rotate$/, times: 1, kind: { slowMs: 700 } });
      const rotating = cli.rotation.start({ id });
      await until("the request", () => gitlab.seen.some((request) => request.startsWith("POST")));
      disk.fill();
      const stopped = await rotating;
      if (!stopped.ok) expect(stopped.error.message).toMatch(saysFull);
      await pause(200);
      expect(gitlab.alive(old)).toBe(false);
      expect(gitlab.working()).toHaveLength(1);
      disk.free();
      cli.close();
      await endAgents(vault, "SIGKILL");
      await twOk(vault, ["agent", "start"]);
      const after = await openCli(vault);
      await until("the rotation's end", async () => must(await after.rotation.list({})).every(({ endedAt }) => endedAt !== null), 20_000);
      expect(textOf(must(await after.token.get({ ref: "ci" })).value) === gitlab.working()[0]).toBe(true);
      expect(gitlab.familyKills()).toBe(0);
      after.close();
      expect(await verdict()).toMatchObject({ ok: true });
    });
  });
});
