import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ok } from "@tokenward/shared/result";
import { Secret } from "@tokenward/shared/secret";
import { startStubAgent, type StubAgent } from "../testing/stub-agent.ts";
import { makePlace, type TestPlace } from "../testing/test-world.ts";
import { boardHere, selectionHere } from "./board.ts";
import { bearsMark, markOf } from "./run-board.ts";

let place: TestPlace;
let agent: StubAgent | null = null;
let state: "unlocked" | "locked" = "unlocked";
beforeEach(() => {
  place = makePlace();
  mkdirSync(join(place.folder, "bin"));
  state = "unlocked";
});
afterEach(async () => {
  await agent?.stop();
  agent = null;
  place.remove();
});

/** A clipboard in files: what is copied, and what was in the arguments. */
const fakeXclip = (): { readonly text: () => string; readonly put: (text: string) => void; readonly arguments: () => string } => {
  const [board, said] = [join(place.folder, "board"), join(place.folder, "said")];
  const program = join(place.folder, "bin", "xclip");
  writeFileSync(program, `#!/bin/sh\necho "$@" >> ${said}\ncase "$*" in *primary*) exit 1;; *-o*) /bin/cat ${board};; *) /bin/cat > ${board}.new; /bin/mv ${board}.new ${board};; esac\n`);
  chmodSync(program, 0o755);
  Object.assign(place.env, { DISPLAY: ":0", TMPDIR: place.folder });
  return { text: () => (existsSync(board) ? readFileSync(board, "utf8") : ""), put: (text) => writeFileSync(board, text), arguments: () => readFileSync(said, "utf8") };
};
const serve = async (clipboardSeconds: number): Promise<void> => {
  const status = { keychain: "os", hasPassphrase: false, hasRecoveryKit: true, tokens: 1, openIncidents: 0, auditFault: null, lockedBecause: null, version: "1", home: place.home, presence: "confirm" } as const;
  agent = await startStubAgent(place.door, {
    vault: { status: async () => ok({ ...status, state }) },
    token: { get: async () => ok({ value: Secret.of(Buffer.from("a value with ümlaut")), label: "ci", clipboardSeconds }) },
  });
};

test("the display's clipboard program is taken, and without one nothing leaves the vault", async () => {
  const has = (...names: readonly string[]): string => {
    const folder = join(place.folder, names.join("-"));
    mkdirSync(folder);
    for (const name of names) writeFileSync(join(folder, name), "");
    return folder;
  };
  const both = { PATH: has("wl-copy", "xclip"), WAYLAND_DISPLAY: "w", DISPLAY: ":0" };
  expect(boardHere({ env: both, platform: "linux" })?.copy[0]).toBe("wl-copy");
  expect(boardHere({ env: { ...both, WAYLAND_DISPLAY: "" }, platform: "linux" })?.copy[0]).toBe("xclip");
  expect(boardHere({ env: { PATH: has("xsel"), DISPLAY: ":0" }, platform: "linux" })?.clear).toEqual(["xsel", "--clipboard", "--clear"]);
  expect(boardHere({ env: { PATH: both.PATH }, platform: "linux" })).toBeNull();
  expect(boardHere({ env: {}, platform: "darwin" })?.read).toEqual(["pbpaste"]);
  expect(selectionHere({ env: {}, platform: "darwin" }, boardHere({ env: {}, platform: "darwin" })!)).toBeNull();
  await serve(30);
  expect(await place.run(["token", "copy", "ci"])).toMatchObject({ exit: 1, out: "" });
  expect(agent!.asked).toEqual([]);
});

test("a mark is borne by the text alone, with or without a line end behind it", () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1 }), fc.uint8Array(), fc.string(), (text, other, salt) => {
    const mark = { salt, mark: markOf(text, salt) };
    const [mine, theirs] = [Buffer.from(text), Buffer.from(other)];
    expect(bearsMark(mine, mark)).toBe(true);
    expect(bearsMark(Buffer.concat([mine, Buffer.from("\n")]), mark)).toBe(true);
    if (!theirs.subarray(0, mine.length).equals(mine)) expect(bearsMark(theirs, mark)).toBe(false);
  }));
});

test.skipIf(process.platform === "win32")("what was copied is cleared in time, never in the arguments, and not when it was replaced", async () => {
  const board = fakeXclip();
  await serve(5);
  agent!.asked.length = 0;
  const copied = await place.run(["token", "copy", "ci"]);
  expect(copied).toEqual({ exit: 0, out: "ci is on the clipboard and is cleared in 5 s.\n", err: "" });
  expect(board.text()).toBe("a value with ümlaut");
  expect(board.arguments()).not.toContain("value");
  await expect.poll(() => board.text(), { timeout: 9_000 }).toBe("");
});

test.skipIf(process.platform === "win32")("locking the vault clears at once, and leaves alone what was copied since", async () => {
  const board = fakeXclip();
  await serve(60);
  await place.run(["token", "copy", "ci"]);
  await new Promise((done) => void setTimeout(done, 600));
  agent!.change(["vault"]);
  await new Promise((done) => void setTimeout(done, 200));
  expect(board.text()).not.toBe("");
  state = "locked";
  agent!.change(["vault"]);
  await expect.poll(() => board.text(), { timeout: 5_000 }).toBe("");

  state = "unlocked";
  await place.run(["token", "copy", "ci"]);
  await new Promise((done) => void setTimeout(done, 600));
  board.put("something else");
  // An agent that ends is as good as a lock.
  await agent!.stop();
  agent = null;
  await new Promise((done) => void setTimeout(done, 600));
  expect(board.text()).toBe("something else");
});
