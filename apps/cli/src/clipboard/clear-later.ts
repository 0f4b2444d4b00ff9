import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { doorAddress, openDoor, vaultHome } from "@tokenward/rpc/socket";
import { boardHere, selectionHere, type Board } from "./board.ts";
import { bearsMark, runBoard } from "./run-board.ts";

/**
 * Started by `token copy` and living on alone: empties the clipboard when its time has come, when the vault is locked or its agent
 * ends, or when the session does. Only when what stands there is still what was copied. It gets a salted hash on stdin, never the value.
 */
interface Errand {
  readonly salt: string;
  readonly mark: string;
  readonly seconds: number;
}

const readErrand = async (): Promise<Errand> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Errand;
};

const clearIfOurs = async (board: Board, errand: Errand): Promise<void> => {
  const now = await runBoard(process.env, board.read, null, true);
  if (now !== null && bearsMark(now, errand)) await runBoard(process.env, board.clear, null);
  now?.fill(0);
};

const { env, platform } = process;
const errand = await readErrand();
const board = boardHere({ env, platform });
if (board !== null) {
  let over: () => void = () => undefined;
  const due = new Promise<void>((done) => (over = done));
  setTimeout(over, errand.seconds * 1_000);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, over);
  try {
    const door = await openDoor(doorAddress(resolve(vaultHome(env, platform)), "cli", platform, tmpdir(), process.getuid?.() ?? 0), {
      onChanged: (nouns) => {
        if (nouns.includes("vault")) void door.send("vault.status", {}).then((reply) => (reply as { value?: { state?: unknown } }).value?.state === "unlocked" || over(), over);
      },
    });
    void door.closed.then(over);
  } catch {
    // No agent to listen to: time alone decides.
  }
  await due;
  await clearIfOurs(board, errand);
  const selection = selectionHere({ env, platform }, board);
  if (selection !== null) await clearIfOurs(selection, errand);
}
process.exit(0);
