import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** Closes what was inherited, then becomes the program. `/bin/sh` may be dash, which cannot name a descriptor above 9. */
const closeInherited = 'for fd in /proc/self/fd/*; do n=${fd##*/}; if [ "$n" -gt 2 ]; then eval "exec $n>&-"; fi; done; exec "$@"';
const bash = "/bin/bash";

/**
 * Starts an agent that lives on by itself. On Linux Chromium leaves sockets and locks of its own open across exec, and an
 * agent that held them would keep this program's ghost alive after it has quit; so they are closed on the way.
 */
export const startAgent = (node: string, program: string, home: string): void => {
  const [file, args] = process.platform === "linux" && existsSync(bash) ? [bash, ["-c", closeInherited, "tokenward-agent", node, program]] : [node, [program]];
  // An agent that does not come up is noticed by nobody answering at its door.
  spawn(file, args, { detached: true, stdio: "ignore", env: { ...process.env, TOKENWARD_HOME: home } }).on("error", () => undefined).unref();
};
