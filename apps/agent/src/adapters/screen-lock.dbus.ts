import { existsSync } from "node:fs";
import { secondMs } from "@tokenward/shared/time";
import { Message, sessionBus, type MessageBus, type Variant } from "dbus-next";

export interface ScreenEvents {
  readonly onLock: () => void;
  readonly onSuspend: () => void;
  /** For the agent's log: a sentence on what cannot be noticed here. */
  readonly note: (sentence: string) => void;
}
export interface ScreenWatch {
  stop(): void;
}

/** A bus that does not greet within this is none. */
const connectMs = 5 * secondMs;
/** Each desktop has its own name for the same signal: KDE and others, GNOME, Cinnamon, MATE, Xfce. */
const screenSavers = ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"];
const login = "org.freedesktop.login1";

/**
 * Tells when the screen is locked and when the machine goes to sleep: by the screen saver's `ActiveChanged` on the session
 * bus, and by logind's `PrepareForSleep` and `Lock` on the system bus. Where a bus is missing (container, WSL, macOS,
 * Windows) it says so once and watches the other. It may say the same lock twice.
 *
 * Limit: it does not hold the sleep back until the vault is locked (an inhibitor is a file descriptor, which dbus-next passes
 * with a native addon only); the signal comes before the sleep, and what is left over happens at waking. A bus that ends
 * without an error, as at logout, is not noticed either: dbus-next does not say so.
 *
 * Sources: https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html and the desktops' screen saver interfaces.
 */
export const watchScreen = async (events: ScreenEvents, env: Readonly<Record<string, string | undefined>> = process.env): Promise<ScreenWatch> => {
  const buses = (await Promise.all([watchSession(sessionAddress(env), events), watchSystem(systemAddress(env), events)])).filter((bus) => bus !== null);
  return { stop: () => buses.forEach(hangUp) };
};

const watchSession = async (address: string | null, { onLock, note }: ScreenEvents): Promise<MessageBus | null> => {
  const isLock = (message: Message): boolean => screenSavers.includes(message.interface) && message.member === "ActiveChanged" && message.body[0] === true;
  const rules = screenSavers.map((name) => `type='signal',interface='${name}',member='ActiveChanged'`);
  return listen(address, rules, (_bus, message) => isLock(message) && onLock(), () => note("Without a session bus the agent cannot notice that the screen is locked. The vault still locks by itself after its time."));
};

const watchSystem = async (address: string | null, { onLock, onSuspend, note }: ScreenEvents): Promise<MessageBus | null> => {
  const rules = [`type='signal',sender='${login}',interface='${login}.Manager',member='PrepareForSleep'`, `type='signal',sender='${login}',interface='${login}.Session',member='Lock'`];
  const heard = (bus: MessageBus, message: Message): void => {
    if (message.interface === `${login}.Manager` && message.member === "PrepareForSleep" && message.body[0] === true) onSuspend();
    if (message.interface === `${login}.Session` && message.member === "Lock") void isOwn(bus, message.path).then((own) => own && onLock());
  };
  return listen(address, rules, heard, () => note("Without the system bus the agent cannot notice that the machine goes to sleep. The vault still locks by itself after its time."));
};

/** Everybody's sessions send `Lock` to everybody. In doubt it is ours. */
const isOwn = async (bus: MessageBus, path: string): Promise<boolean> => {
  const reply = await bus
    .call(new Message({ destination: login, path, interface: "org.freedesktop.DBus.Properties", member: "Get", signature: "ss", body: [`${login}.Session`, "User"] }))
    .catch(() => null);
  const [uid] = (reply?.body[0] as Variant<readonly unknown[]> | undefined)?.value ?? [];
  return typeof uid !== "number" || uid === process.getuid?.();
};

const listen = async (address: string | null, rules: readonly string[], heard: (bus: MessageBus, message: Message) => void, unheard: () => void): Promise<MessageBus | null> => {
  const bus = address === null ? null : await connect(address, unheard);
  if (bus === null) {
    unheard();
    return null;
  }
  bus.on("message", (message) => heard(bus, message));
  try {
    for (const rule of rules) await bus.call(new Message({ destination: "org.freedesktop.DBus", path: "/org/freedesktop/DBus", interface: "org.freedesktop.DBus", member: "AddMatch", signature: "s", body: [rule] }));
  } catch {
    hangUp(bus);
    unheard();
    return null;
  }
  return bus;
};

/** Null when nobody greets. `lost` is called when the connection breaks later. */
const connect = (address: string, lost: () => void): Promise<MessageBus | null> =>
  new Promise((resolve) => {
    let state: "waiting" | "open" | "gone" = "waiting";
    try {
      const bus = sessionBus({ busAddress: address });
      const timer = setTimeout(() => give(null), connectMs);
      const give = (outcome: MessageBus | null): void => {
        clearTimeout(timer);
        if (state === "waiting") state = outcome === null ? "gone" : "open";
        if (outcome === null) hangUp(bus);
        resolve(outcome);
      };
      bus.on("connect", () => give(bus));
      bus.on("error", () => {
        if (state === "open") lost();
        state = "gone";
        give(null);
      });
    } catch {
      resolve(null);
    }
  });

const hangUp = (bus: MessageBus): void => {
  bus.removeAllListeners("message");
  bus.disconnect();
};

const sessionAddress = (env: Readonly<Record<string, string | undefined>>): string | null =>
  env["DBUS_SESSION_BUS_ADDRESS"] || (env["XDG_RUNTIME_DIR"] ? socketAddress(`${env["XDG_RUNTIME_DIR"]}/bus`) : null);
const systemAddress = (env: Readonly<Record<string, string | undefined>>): string | null => env["DBUS_SYSTEM_BUS_ADDRESS"] || socketAddress("/run/dbus/system_bus_socket");
const socketAddress = (path: string): string | null => (existsSync(path) ? `unix:path=${path}` : null);
