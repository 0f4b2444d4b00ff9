import { rename } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { doorAddress, type Door } from "@tokenward/rpc/socket";
import { formsIn } from "./canary.ts";
import type { Session } from "./session.ts";

/** Stands between a door and whoever comes through it, and remembers every byte in both directions. */
export interface Tap {
  readonly door: Door;
  /** The forms in which a value went by. */
  saw(value: string): readonly string[];
  readonly bytes: () => number;
  stop(): Promise<void>;
}

/** Puts a tap before a door of a running agent. Connections made before it go untapped. */
export const tapDoor = async (session: Session, door: Door): Promise<Tap> => {
  const address = doorAddress(session.vaultHome, door, process.platform, session.env["TMPDIR"]!, process.getuid!());
  const behind = `${address}.real`;
  await rename(address, behind);
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(behind);
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from);
      from.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        to.write(chunk);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => to.end());
    }
  });
  await new Promise<void>((done) => void server.listen(address, done));
  return {
    door,
    saw: (value) => formsIn(Buffer.concat(chunks), value),
    bytes: () => chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
};
