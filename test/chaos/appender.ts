// A program that appends to an audit log as fast as it can and says each record that it was promised. To be killed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newSigningKey, type Head } from "@tokenward/crypto/audit";
import { replaceFile } from "../../apps/agent/src/adapters/replace-file.ts";
import { openStore } from "../../apps/agent/src/adapters/store.sqlite.ts";
import { createAuditLog } from "../../packages/vault/src/audit/index.ts";

const folder = process.argv[2]!;
const isChecking = process.argv[3] === "check";
const headFile = join(folder, "head.json");
const headLagMs = 200;

const readHead = (): Head | null => {
  try {
    return JSON.parse(readFileSync(headFile, "utf8")) as Head;
  } catch {
    return null;
  }
};
const store = openStore(join(folder, "vault.db"))(new Uint8Array(32).fill(7));
if (!store.ok) throw new Error(store.error.message);
let pending: Head | null = null;
let corr = 0;
const log = createAuditLog({
  store: store.value.audit, now: Date.now, device: "laptop", vaultId: "vault", signingKey: newSigningKey(() => new Uint8Array(32).fill(9)), newCorr: () => `corr-${corr++}`,
  head: readHead(), headMissing: false, sealHead: (head) => (pending = head),
});

if (isChecking) {
  const verdict = await log.verify();
  process.stdout.write(`${JSON.stringify({ ...verdict, standing: log.auditFault() })}\n`);
  store.value.close();
} else {
  setInterval(() => {
    // As the product does: the head is sealed a moment later, the newest only.
    if (pending !== null) replaceFile(headFile, Buffer.from(JSON.stringify(pending)));
    pending = null;
  }, headLagMs);
  const more = (): void => {
    const done = log.append({ type: "token.copy", actor: "cli", subject: "token", outcome: "done", corr: "corr", data: {} });
    if (!done.ok) throw new Error(done.error.message);
    process.stdout.write(`${done.value.seq}\n`);
    setImmediate(more);
  };
  more();
}
