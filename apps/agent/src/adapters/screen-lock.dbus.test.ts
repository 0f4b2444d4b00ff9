import { Message, sessionBus, Variant, type MessageBus } from "dbus-next";
import { afterEach, describe, expect, test } from "vitest";
import { program, pause, until } from "../../../../test/harness/place.ts";
import { startProgram } from "../../../../test/harness/program.ts";
import { watchScreen } from "./screen-lock.dbus.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

const startBus = async (): Promise<string> => {
  const daemon = startProgram("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"], { PATH: process.env["PATH"] });
  cleanUp.push(() => daemon.stop());
  return until("the bus", () => /^unix:\S+/m.exec(daemon.said())?.[0]);
};
const join = async (address: string, name: string): Promise<MessageBus> => {
  const bus = sessionBus({ busAddress: address });
  cleanUp.push(() => bus.disconnect());
  await bus.requestName(name, 0);
  return bus;
};
const watch = async (addresses: { readonly session?: string; readonly system?: string }) => {
  const seen: string[] = [];
  const notes: string[] = [];
  const watching = await watchScreen(
    { onLock: () => seen.push("lock"), onSuspend: () => seen.push("suspend"), note: (sentence) => notes.push(sentence) },
    { DBUS_SESSION_BUS_ADDRESS: addresses.session ?? "unix:path=/nowhere/bus", DBUS_SYSTEM_BUS_ADDRESS: addresses.system ?? "unix:path=/nowhere/bus" },
  );
  cleanUp.push(() => watching.stop());
  return { seen, notes, stop: () => watching.stop() };
};

describe.skipIf(program("dbus-daemon") === null)("with a bus", () => {
  test.each(["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])("%s says that the screen is locked", async (name) => {
    const session = await startBus();
    const saver = await join(session, name);
    const { seen, notes, stop } = await watch({ session });
    const say = (member: string, active: boolean): void => saver.send(Message.newSignal("/ScreenSaver", name, member, "b", [active]));
    say("ActiveChanged", false);
    say("SomethingElse", true);
    say("ActiveChanged", true);
    await until("the lock", () => seen.length > 0);
    expect([seen, notes.length]).toEqual([["lock"], 1]);
    stop();
    say("ActiveChanged", true);
    await pause(100);
    expect(seen).toEqual(["lock"]);
  });

  test("logind says that the machine goes to sleep, and that this user's session is locked", async () => {
    const system = await startBus();
    const logind = await join(system, "org.freedesktop.login1");
    const uids: Readonly<Record<string, number>> = { "/own": process.getuid!(), "/other": 4_000_000 };
    logind.addMethodHandler((message: Message) => {
      const uid = uids[message.path];
      if (message.member !== "Get" || uid === undefined) return false;
      logind.send(Message.newMethodReturn(message, "v", [new Variant("(uo)", [uid, "/user"])]));
      return true;
    });
    const { seen } = await watch({ system });
    const sleep = (begins: boolean): void => logind.send(Message.newSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", [begins]));
    const lock = (path: string): void => logind.send(Message.newSignal(path, "org.freedesktop.login1.Session", "Lock"));
    sleep(false);
    sleep(true);
    await until("the sleep", () => seen.length > 0);
    expect(seen).toEqual(["suspend"]);
    lock("/other");
    await pause(100);
    expect(seen).toEqual(["suspend"]);
    lock("/own");
    await until("the lock", () => seen.length > 1);
    // Whose it is cannot be asked: locked all the same.
    lock("/unknown");
    await until("the second lock", () => seen.length > 2);
    expect(seen).toEqual(["suspend", "lock", "lock"]);
  });

  test("another program than logind cannot put the machine to sleep", async () => {
    const system = await startBus();
    const other = await join(system, "org.example.Other");
    const { seen } = await watch({ system });
    other.send(Message.newSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", [true]));
    await pause(150);
    expect(seen).toEqual([]);
  });
});

test("without any bus each is said once, and nothing fails", async () => {
  const { notes, seen, stop } = await watch({});
  expect(notes).toEqual([expect.stringContaining("session bus"), expect.stringContaining("system bus")]);
  stop();
  expect(seen).toEqual([]);
});
