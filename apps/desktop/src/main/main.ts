import "./node18.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { app, ipcMain, Menu, Notification, powerMonitor, protocol, session } from "electron";
import { vaultHome } from "@tokenward/rpc/socket";
import type { TokenId } from "@tokenward/shared/domain";
import { minuteMs } from "@tokenward/shared/time";
import { copyToken, createActions } from "./actions.ts";
import { createAgent } from "./agent.ts";
import { serveBuilt } from "./app-scheme.ts";
import { clipboardClock, electronBoard, heldInFile } from "./clipboard.electron.ts";
import { createClipboard } from "./clipboard.ts";
import { hardenApp, hardenSession } from "./harden.ts";
import { beforeQuit } from "./last-act.ts";
import { createPresence } from "./presence.ts";
import { createRelay } from "./relay.ts";
import { createReminders } from "./reminders.ts";
import { pageScheme } from "./security.ts";
import { windowOfSender } from "./sender.ts";
import { takeShortcut } from "./shortcut.ts";
import { createStep } from "./step.ts";
import { answerSummons } from "./summons.ts";
import { createTray } from "./tray.ts";
import { createWindows } from "./windows.ts";

const home = vaultHome(process.env, process.platform);
const dist = __dirname;
// Root has no sandbox to give (Chromium ends when one is asked for); everybody else starts with it or not at all.
const withoutSandbox = app.commandLine.hasSwitch("no-sandbox");
if (withoutSandbox && process.getuid?.() !== 0) {
  console.error("Tokenward does not start with --no-sandbox: its windows must be kept apart from your files.");
  process.exit(2);
}
if (!withoutSandbox) app.enableSandbox();
app.setPath("userData", join(home, "desktop"));
protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
hardenApp(app);

const start = async (): Promise<void> => {
  await app.whenReady();
  hardenSession(session.defaultSession);
  const built = new Set(JSON.parse(readFileSync(join(dist, "files.json"), "utf8")) as readonly string[]);
  session.defaultSession.protocol.handle(pageScheme, serveBuilt(join(dist, "window"), built));
  Menu.setApplicationMenu(process.platform === "darwin" ? Menu.buildFromTemplate([{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }]) : null);

  const windows = createWindows(dist);
  const clipboard = createClipboard({
    board: electronBoard(process.platform, Number(process.versions.electron.split(".")[0])),
    memory: heldInFile(join(home, "desktop", "clipboard.json")),
    onCountdown: (countdown) => windows.tell({ kind: "clipboard", countdown }),
    ...clipboardClock,
  });
  // What a crash left behind.
  await clipboard.clearOurs();

  let refresh = async (_remind: boolean): Promise<void> => undefined;
  const agent = createAgent(
    { home, node: process.env["TOKENWARD_NODE"] ?? null, program: process.env["TOKENWARD_AGENT"] ?? null },
    {
      onChanged: (nouns) => {
        windows.tell({ kind: "changed", nouns });
        void refresh(nouns.includes("token"));
        if (nouns.includes("browser")) void answerSummons(agent.desktop, windows.showSearch);
      },
      onLink: (connected) => {
        windows.tell({ kind: "agent", connected });
        void refresh(connected);
      },
    },
  );
  const offered = new Set<string>();
  const confirm = createPresence(agent.desktop, dist, windows.front);
  const relay = createRelay({ vault: agent.window, actions: createActions({ agent, clipboard, windows, confirm, offered }), offer: (page) => void offered.add(page) });
  ipcMain.handle("tw", (event, call: unknown, input: unknown) => relay(windowOfSender(event, windows.own()), call, input));

  // While its page is loaded the tray is drawn, which takes a quarter of a second of this thread.
  windows.open();
  const lock = (reason: string): void => void agent.desktop.vault.lock({ reason });
  const copyFromTray = async (id: TokenId): Promise<void> => {
    const copied = await copyToken({ desktop: agent.desktop, clipboard, confirm }, id);
    if (!copied.ok) new Notification({ title: "Not copied", body: copied.error.message }).show();
  };
  const tray = createTray({ copy: ({ id }) => void copyFromTray(id), search: windows.toggleSearch, open: () => windows.open(), lock: () => lock("You locked it."), quit: () => app.quit() });
  const reminders = createReminders(agent.desktop, Date.now, windows.open);

  const step = createStep({
    desktop: agent.desktop,
    now: Date.now,
    draw: tray.draw,
    takeShortcut: (keys) => takeShortcut(keys, windows.toggleSearch),
    onLocked: async () => {
      await clipboard.clearOurs();
      windows.renew();
      await session.defaultSession.clearCache();
    },
  });
  refresh = async (remind) => {
    await step.refresh();
    if (remind) await reminders.check();
  };

  powerMonitor.on("suspend", () => void clipboard.clearOurs().then(() => step.settings().lockOnSuspend && lock("The computer went to sleep.")));
  powerMonitor.on("lock-screen", () => void clipboard.clearOurs().then(() => step.settings().lockOnScreenLock && lock("The screen was locked.")));
  setInterval(() => void refresh(true), minuteMs);
  app.on("second-instance", () => windows.open());
  app.on("activate", () => windows.open());
  // The tray lives on when the window is closed.
  app.on("window-all-closed", () => undefined);
  beforeQuit(app, async () => {
    await clipboard.clearOurs();
    agent.close();
    windows.close();
    tray.destroy();
  });
  await agent.connect().catch(() => windows.tell({ kind: "agent", connected: false }));
  await refresh(true);
};

if (app.requestSingleInstanceLock()) void start();
else app.quit();
