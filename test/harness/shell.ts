import { Message, sessionBus, Variant, type MessageBus } from "dbus-next";
import type { Session } from "./session.ts";
import { until } from "./place.ts";

export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}
interface MenuItem {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
}

/** The parts of a desktop shell that Tokenward talks to: it shows notices, and a tray with menus. */
export interface Shell {
  readonly notices: readonly Notice[];
  /** Clicks a notice, as a person does. */
  click(notice: Notice): void;
  /** The entries of Tokenward's tray menu, separators left out; waits until there is a tray icon. */
  menu(): Promise<readonly MenuItem[]>;
  choose(item: MenuItem): Promise<void>;
  stop(): void;
}

const notifications = "org.freedesktop.Notifications";
const watcher = "org.kde.StatusNotifierWatcher";
const properties = "org.freedesktop.DBus.Properties";

/** Plays the shell on the session's bus. Start it before the desktop app, which looks for a tray once. */
export const startShell = async (session: Session): Promise<Shell> => {
  const bus: MessageBus = sessionBus({ busAddress: session.env["DBUS_SESSION_BUS_ADDRESS"]! });
  const notices: Notice[] = [];
  const trays: { readonly service: string; readonly path: string }[] = [];
  const answer = (message: Message, signature: string, body: readonly unknown[]): true => {
    bus.send(Message.newMethodReturn(message, signature, [...body]));
    return true;
  };

  bus.addMethodHandler((message: Message) => {
    const body = message.body as readonly unknown[];
    switch (`${message.interface} ${message.member}`) {
      case `${notifications} GetServerInformation`:
        return answer(message, "ssss", ["shell", "tests", "1", "1.2"]);
      case `${notifications} GetCapabilities`:
        return answer(message, "as", [["body", "actions"]]);
      case `${notifications} Notify`:
        notices.push({ id: notices.length + 1, title: String(body[3]), body: String(body[4]), actions: body[5] as readonly string[] });
        return answer(message, "u", [notices.length]);
      case `${notifications} CloseNotification`:
        return answer(message, "", []);
      case `${watcher} RegisterStatusNotifierItem`: {
        const named = String(body[0]);
        trays.push(named.startsWith("/") ? { service: message.sender ?? "", path: named } : { service: named, path: "/StatusNotifierItem" });
        return answer(message, "", []);
      }
      case `${properties} Get`:
        return body[0] === watcher ? answer(message, "v", [body[1] === "IsStatusNotifierHostRegistered" ? new Variant("b", true) : new Variant("i", 0)]) : false;
      default:
        return false;
    }
  });
  for (const name of [notifications, watcher]) await bus.requestName(name, 0);

  const ask = async (destination: string, path: string, iface: string, member: string, signature: string, body: readonly unknown[]): Promise<readonly unknown[]> => {
    const reply = await bus.call(new Message({ destination, path, interface: iface, member, signature, body: [...body] }));
    return (reply?.body ?? []) as readonly unknown[];
  };
  const tray = () => until("the tray icon", () => trays.at(-1));
  const menuPath = async (): Promise<string> => {
    const { service, path } = await tray();
    const [value] = await ask(service, path, properties, "Get", "ss", ["org.kde.StatusNotifierItem", "Menu"]);
    return String((value as Variant).value);
  };

  return {
    notices,
    click: ({ id }) => {
      bus.send(Message.newSignal("/org/freedesktop/Notifications", notifications, "ActionInvoked", "us", [id, "default"]));
    },
    menu: async () => {
      const { service } = await tray();
      const path = await menuPath();
      const [, layout] = await ask(service, path, "com.canonical.dbusmenu", "GetLayout", "iias", [0, -1, []]);
      const children = (layout as readonly unknown[])[2] as readonly Variant[];
      return children.flatMap((child) => {
        const [id, facts] = child.value as readonly [number, Readonly<Record<string, Variant>>];
        const label = facts["label"]?.value as string | undefined;
        return label === undefined || facts["type"]?.value === "separator" ? [] : [{ id, label, enabled: (facts["enabled"]?.value as boolean | undefined) ?? true }];
      });
    },
    choose: async ({ id }) => {
      const { service } = await tray();
      await ask(service, await menuPath(), "com.canonical.dbusmenu", "Event", "isvu", [id, "clicked", new Variant("i", 0), 0]);
    },
    stop: () => bus.disconnect(),
  };
};
