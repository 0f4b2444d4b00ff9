import { connect } from "node:net";
import { readArguments } from "./arguments.ts";
import { isUnsafeDoor } from "./door.ts";
import { hostErrorFrame, relay, type HostError } from "./relay.ts";

/**
 * Started by a browser: its stdin and stdout on one side, the agent's extension door on the other. It understands nothing of
 * what passes. Exit codes: 0 the end of either side, 1 no agent, a door that others could have put there, or a caller that is not pinned (said in one frame), 2 started by hand.
 */
const connectMs = 3_000;

const leave = (error: HostError): void => {
  process.stdin.destroy();
  process.exitCode = 1;
  process.stdout.end(hostErrorFrame(error), () => process.exit(1));
  setTimeout(() => process.exit(1), 500).unref();
};

const args = readArguments(process.argv.slice(2));
// A browser that is gone makes writing fail; that is an end like any other.
process.stdout.on("error", () => process.exit(0));
if (args === null) {
  process.stderr.write("This program is started by a browser. To set it up run: tokenward browser install\n");
  process.exitCode = 2;
} else if (!args.allowed) {
  leave("not-allowed");
} else if (process.platform !== "win32" && isUnsafeDoor(args.socket, process.getuid?.() ?? 0)) {
  leave("door-unsafe");
} else {
  const agent = connect(args.socket);
  const away = (): void => {
    agent.destroy();
    leave("agent-away");
  };
  const timer = setTimeout(away, connectMs);
  agent.once("error", away);
  agent.once("connect", () => {
    clearTimeout(timer);
    agent.off("error", away);
    relay(
      {
        write: (bytes) => process.stdout.write(bytes), end: () => process.stdout.end(), pause: () => process.stdin.pause(), resume: () => process.stdin.resume(),
        on: (event: string, listener: (chunk: Uint8Array) => void) => (event === "drain" ? process.stdout : process.stdin).on(event, listener),
      },
      agent,
      () => setTimeout(() => process.exit(0), 50),
    );
  });
}
