import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { doorAddress } from "@tokenward/rpc/socket";
import type { Browser, VaultStatus } from "@tokenward/shared/contract";
import { ok } from "@tokenward/shared/result";
import { hostName } from "../browser/identity.ts";
import { foundBrowsers, writeLauncher, writeManifest } from "../browser/installed.ts";
import { launcherPath } from "../browser/launcher.ts";
import type { RunningAgent, Scene } from "../doctor/scene.ts";
import { ask } from "../doctor/scene.ts";
import type { World } from "../world.ts";
import { startStubAgent, type StubAgent } from "./stub-agent.ts";
import { makePlace } from "./test-world.ts";

/** A fake home in which everything works, and the handles to break it. Four browsers: two without a box, a snap, a flatpak. */
export interface FaultWorld {
  readonly folder: string;
  readonly home: string;
  world: World;
  readonly scene: Scene;
  readonly launcher: string;
  readonly chromium: string;
  readonly firefox: string;
  readonly boxed: string;
  readonly cliDoor: string;
  readonly extensionDoor: string;
  readonly env: Record<string, string>;
  status: VaultStatus;
  paired: readonly Browser[];
  mounts: string;
  agents: RunningAgent[];
  portal: "there" | "missing";
  permission: "yes" | "no" | "unasked";
  stopAgent(): Promise<void>;
  startAgent(): Promise<void>;
  /** A socket that nobody listens on any more, as a killed program leaves it. */
  leaveStale(path: string): Promise<void>;
  /** Something that listens and answers each frame with `answer`, or says nothing. */
  squat(path: string, answer?: unknown): Promise<void>;
  /** Changes one field of a manifest, or the whole text. */
  edit(manifest: string, change: (read: Record<string, unknown>) => Record<string, unknown>): void;
  remove(): Promise<void>;
}

const listen = async (path: string, answer: (frame: unknown) => unknown): Promise<{ readonly close: () => Promise<void> }> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const reader = createFrameReader((body) => {
      const said = answer(decodeBody(body));
      if (said !== undefined) socket.write(encodeFrame(said));
    });
    socket.on("data", (chunk: Uint8Array) => reader.push(chunk)).on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(path, done));
  return { close: () => new Promise((done) => { sockets.forEach((socket) => socket.destroy()); server.close(() => done()); }) };
};

export const makeFaultWorld = async (): Promise<FaultWorld> => {
  const place = makePlace();
  const { folder, home, env } = place;
  const write = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, text);
    chmodSync(path, mode);
  };
  for (const profile of [".config/chromium/Default", ".mozilla/firefox", "snap/firefox/common/.mozilla/firefox", ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/Default"]) mkdirSync(join(folder, profile), { recursive: true });
  write(join(folder, ".local/share/flatpak/overrides/com.brave.Browser"), "[Session Bus Policy]\norg.freedesktop.Flatpak=talk\n");
  const world = place.world();
  const stale: (() => Promise<void>)[] = [];
  let stub: StubAgent | null = null;
  let door: { readonly close: () => Promise<void> } | null = null;

  const made: FaultWorld = {
    folder, home, world, env,
    launcher: launcherPath(world),
    chromium: join(folder, ".config/chromium/NativeMessagingHosts", `${hostName}.json`),
    firefox: join(folder, ".mozilla/native-messaging-hosts", `${hostName}.json`),
    boxed: join(folder, ".var/app/com.brave.Browser/data/tokenward/native-host"),
    cliDoor: place.door,
    extensionDoor: doorAddress(home, "extension", process.platform, folder, world.uid),
    status: { state: "unlocked", keychain: "os", hasPassphrase: false, hasRecoveryKit: true, tokens: 1, openIncidents: 0, auditFault: null, lockedBecause: null, version: "0.1.0", home, presence: "confirm" },
    paired: [{ id: "b1", name: "Chromium", pairedAt: 1, lastSeenAt: 1, connected: true }],
    mounts: "", agents: [], portal: "there", permission: "yes",
    scene: {
      triesHost: true,
      etc: join(folder, "etc"), flatpaks: join(folder, "var-flatpak"),
      mounts: () => made.mounts,
      agents: () => made.agents,
      end: (pid) => {
        made.agents = made.agents.filter((each) => each.pid !== pid);
        void made.stopAgent();
      },
      ask: (program, args) => {
        if (program === "busctl") return args[0] === "--version" ? "systemd" : made.portal === "there" ? ".CreateSession method" : null;
        if (program !== "flatpak") return ask(made.world, program, args);
        if (args[0] === "permission-set") made.permission = args.at(-1) === "yes" ? "yes" : "no";
        return made.permission === "unasked" ? "Table Object App Permissions Data\n" : `webextensions ${hostName} snap.firefox ${made.permission} 0x00\n`;
      },
      start: () => {
        void made.startAgent();
        return { hasEnded: () => false };
      },
    },
    stopAgent: async () => {
      const [one, two] = [stub, door];
      [stub, door] = [null, null];
      await Promise.all([one?.stop(), two?.close()]);
    },
    startAgent: async () => {
      if (stub !== null) return;
      // As the agent itself: a socket in its place is only a name.
      for (const path of [made.cliDoor, made.extensionDoor]) rmSync(path, { force: true });
      stub = await startStubAgent(made.cliDoor, {
        vault: { status: async () => ok(made.status), stop: async () => (setTimeout(() => void made.stopAgent(), 20), ok({})) },
        browser: { list: async () => ok([...made.paired]), pending: async () => ok([]) },
      });
      door = await listen(made.extensionDoor, () => ({ refused: "vault-away" }));
    },
    leaveStale: async (path) => {
      const { close } = await listen(`${path}.tmp`, () => undefined);
      linkSync(`${path}.tmp`, path);
      await close();
    },
    squat: async (path, answer) => {
      const { close } = await listen(path, () => answer);
      stale.push(close);
    },
    edit: (manifest, change) => writeFileSync(manifest, JSON.stringify(change(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, unknown>))),
    remove: async () => {
      await made.stopAgent();
      for (const close of stale) await close();
      place.remove();
    },
  };
  mkdirSync(home, { mode: 0o700 });
  // Made as if by the released program, so that the doctor finds an agent's program to start.
  write(env["TOKENWARD_AGENT"]!, "");
  await made.startAgent();
  writeLauncher(world);
  for (const found of foundBrowsers(world)) writeManifest(world, found);
  return made;
};
