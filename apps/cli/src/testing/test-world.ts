import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { doorAddress } from "@tokenward/rpc/socket";
import type { Secret } from "@tokenward/shared/secret";
import { run } from "../run.ts";
import type { World } from "../world.ts";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface TestPlace {
  readonly folder: string;
  readonly home: string;
  readonly door: string;
  readonly env: Record<string, string>;
  run(args: readonly string[], given?: { readonly stdin?: string; readonly lines?: readonly string[]; readonly hidden?: readonly Secret[]; readonly terminal?: boolean }): Promise<Ran>;
  world(given?: { readonly stdin?: string; readonly terminal?: boolean }): World & { readonly said: { out: string; err: string } };
  remove(): void;
}

/** A user of its own in a temporary folder. `terminal` makes stdin and stdout one; `lines` and `hidden` are what is typed there. */
export const makePlace = (now = Date.now): TestPlace => {
  const folder = mkdtempSync(join(tmpdir(), "tw-cli-"));
  const home = join(folder, "vault");
  const env: Record<string, string> = { HOME: folder, PATH: join(folder, "bin"), TOKENWARD_HOME: home, TOKENWARD_AGENT: join(folder, "no-agent.ts") };
  const uid = process.getuid?.() ?? 0;
  const world: TestPlace["world"] = ({ stdin = "", terminal = false } = {}) => {
    const said = { out: "", err: "" };
    const sink = (name: "out" | "err") => ({ isTerminal: terminal, columns: 100, write: (text: string | Uint8Array) => void (said[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8")) });
    return {
      said, env, platform: process.platform, node: process.execPath, cwd: folder, tmp: folder, uid, now, home: () => home,
      out: sink("out"), err: sink("err"), keyboard: () => null,
      stdin: {
        isTerminal: terminal,
        readAll: () => Promise.resolve(Buffer.from(stdin)),
        // In small pieces, as a pipe may bring them.
        chunks: async function* () {
          const bytes = Buffer.from(stdin);
          for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
        },
      },
    };
  };
  return {
    folder, home, env, world, door: doorAddress(home, "cli", process.platform, folder, uid),
    run: async (args, { lines = [], hidden = [], ...given } = {}) => {
      const here = world(given);
      const [typed, secrets] = [[...lines], [...hidden]];
      const keyboard = given.terminal === true ? { line: () => Promise.resolve(typed.shift() ?? ""), hidden: () => Promise.resolve(secrets.shift()!) } : null;
      const exit = await run(args, { ...here, keyboard: () => keyboard });
      return { exit, ...here.said };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
