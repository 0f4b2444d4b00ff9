import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";

const opened: string[] = [];
vi.mock("electron", () => ({ shell: { openExternal: async (address: string) => void opened.push(address) } }));
const { hardenContents, hardenSession } = await import("./harden.ts");

/** Records what a session is told, under the names of its own methods. */
const recordingSession = () => {
  const told = new Map<string, (...args: never[]) => unknown>();
  const session = new Proxy({}, { get: (_target, name: string) => (first: unknown, second?: unknown) => void told.set(name === "on" ? `on ${String(first)}` : name, (name === "on" ? second : first) as never) });
  return { told, session: session as never };
};

test("a session refuses every permission, device, capture and bad certificate", () => {
  const { told, session } = recordingSession();
  hardenSession(session);
  const answered: unknown[] = [];
  const answer = (value: unknown): void => void answered.push(value);
  const call = (name: string, ...args: unknown[]): unknown => told.get(name)!(...(args as never[]));
  call("setPermissionRequestHandler", {}, "media", answer);
  expect(call("setPermissionCheckHandler")).toBe(false);
  expect(call("setDevicePermissionHandler")).toBe(false);
  call("setDisplayMediaRequestHandler", {}, answer);
  call("setCertificateVerifyProc", {}, answer);
  call("setBluetoothPairingHandler", {}, answer);
  expect(call("setUSBProtectedClassesHandler", { protectedClasses: ["hid"] })).toEqual(["hid"]);
  expect(answered).toEqual([false, {}, -2, { confirmed: false }]);
  const download = { preventDefault: vi.fn() };
  call("on will-download", download);
  expect(download.preventDefault).toHaveBeenCalledOnce();
});

test("a page cannot leave, hold a webview or open a window", async () => {
  const contents = Object.assign(new EventEmitter(), { handler: null as null | ((asked: { url: string }) => unknown), setWindowOpenHandler(handler: (asked: { url: string }) => unknown) { this.handler = handler; } });
  hardenContents(contents as never);
  for (const name of ["will-navigate", "will-frame-navigate", "will-redirect"]) {
    const [away, home] = [{ url: "https://evil.example/", preventDefault: vi.fn() }, { url: "app://tokenward/index.html#/settings", preventDefault: vi.fn() }];
    contents.emit(name, away);
    contents.emit(name, home);
    expect(away.preventDefault, name).toHaveBeenCalledOnce();
    expect(home.preventDefault, name).not.toHaveBeenCalled();
  }
  const webview = { preventDefault: vi.fn() };
  contents.emit("will-attach-webview", webview);
  expect(webview.preventDefault).toHaveBeenCalledOnce();
  expect(contents.handler!({ url: "https://docs.github.com/en" })).toEqual({ action: "deny" });
  expect(contents.handler!({ url: "https://evil.example/" })).toEqual({ action: "deny" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(opened).toEqual(["https://docs.github.com/en"]);
});
