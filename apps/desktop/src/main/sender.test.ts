import { expect, test } from "vitest";
import { windowOfSender } from "./sender.ts";

const frame = (url: string) => ({ url });
const main = frame("app://tokenward/index.html#/inventory");
const popup = frame("app://tokenward/popup.html");
const windows = [{ kind: "window", mainFrame: main, page: "index.html" }, { kind: "popup", mainFrame: popup, page: "popup.html" }] as const;

test("each window's own top frame is known", () => {
  expect(windowOfSender({ senderFrame: main }, windows)).toBe("window");
  expect(windowOfSender({ senderFrame: popup }, windows)).toBe("popup");
});

test("a frame that is gone, a frame inside, another origin and another page are nobody", () => {
  expect(windowOfSender({ senderFrame: null }, windows)).toBeNull();
  expect(windowOfSender({ senderFrame: frame("app://tokenward/index.html") }, windows)).toBeNull();
  const away = frame("https://evil.example/index.html");
  expect(windowOfSender({ senderFrame: away }, [{ kind: "window", mainFrame: away, page: "index.html" }])).toBeNull();
  const wrongPage = frame("app://tokenward/popup.html");
  expect(windowOfSender({ senderFrame: wrongPage }, [{ kind: "window", mainFrame: wrongPage, page: "index.html" }])).toBeNull();
  expect(windowOfSender({ senderFrame: main }, [{ kind: "window", mainFrame: null, page: "index.html" }])).toBeNull();
});
