import { spawn } from "node:child_process";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import { causeOfHostError, linkProblems, type LinkCause } from "@tokenward/shared/link-problem";
import { unreachable } from "@tokenward/shared/result";
import { extensionIds } from "../browser/identity.ts";
import { launcherPath } from "../browser/launcher.ts";
import type { World } from "../world.ts";
import type { Cause } from "./cause.ts";
import { fine, wrong, type Check } from "./check.ts";

const answerMs = 8_000;

type Answer = { readonly kind: "answers" } | { readonly kind: "says"; readonly hostError: string } | { readonly kind: "exited"; readonly words: string } | { readonly kind: "silent" };

/** Starts the native host exactly as Chromium does, and asks the agent behind it for an answer, whatever it is. */
export const startHost = (world: Pick<World, "env" | "cwd">, program: string, args: readonly string[], patienceMs = answerMs): Promise<Answer> =>
  new Promise((resolve) => {
    const child = spawn(program, [...args], { env: { ...world.env }, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    let words = "";
    const settle = (answer: Answer): void => {
      clearTimeout(patience);
      child.kill("SIGKILL");
      resolve(answer);
    };
    const patience = setTimeout(() => settle({ kind: "silent" }), patienceMs);
    const reader = createFrameReader((body) => {
      const frame = decodeBody(body) as { readonly hostError?: unknown } | null;
      settle(typeof frame?.hostError === "string" ? { kind: "says", hostError: frame.hostError } : { kind: "answers" });
    });
    child.stdout.on("data", (chunk: Uint8Array) => {
      try {
        reader.push(chunk);
      } catch {
        settle({ kind: "exited", words: "It says something that is no frame." });
      }
    });
    child.stderr.on("data", (chunk: Buffer) => void (words = `${words}${chunk.toString()}`.slice(0, 300)));
    child.stdin.on("error", () => undefined);
    child.on("error", (cause: NodeJS.ErrnoException) => settle({ kind: "exited", words: cause.code ?? "" }));
    child.on("close", () => settle({ kind: "exited", words }));
    // No hello that the agent would take: it answers `malformed`, and that is an answer.
    child.stdin.write(encodeFrame({ hello: { protocol: 0 } }));
  });

const causes: Readonly<Partial<Record<LinkCause, Cause>>> = { "agent-away": "agent-away", "host-forbidden": "host-refuses", "host-broken": "launcher-program-gone", "door-unsafe": "host-unsafe" };

/** One line: whether a browser would come through. Not on Windows, where a script is started through a shell that a browser brings. */
export const hostCheck = async (world: World): Promise<Check | null> => {
  if (world.platform === "win32") return null;
  const answer = await startHost(world, launcherPath(world), [`chrome-extension://${extensionIds.chromium}/`]);
  switch (answer.kind) {
    case "answers":
      return fine("native host", "Started as a browser does, it reaches the agent.");
    case "says": {
      // The same words that the extension shows.
      const cause = causeOfHostError(answer.hostError);
      return wrong("native host", causes[cause] ?? "host-exited", linkProblems[cause].says, "tokenward doctor --repair, or: tokenward browser install");
    }
    case "exited":
      return wrong("native host", "host-exited", `Started as a browser does, the native host ends without a word.${answer.words === "" ? "" : ` ${answer.words.replaceAll(/\s+/g, " ").trim()}`}`, "tokenward browser install, then tokenward doctor again.");
    case "silent":
      return wrong("native host", "host-silent", `Started as a browser does, the native host does not answer within ${answerMs / 1000} s: what is behind the door is no agent, or a stuck one.`, "tokenward agent stop, then tokenward agent start");
    default:
      return unreachable(answer);
  }
};
