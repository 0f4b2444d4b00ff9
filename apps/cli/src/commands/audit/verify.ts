import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const auditVerify = command({
  operands: [],
  options: { "against": { kind: "text", hint: "file", says: "a checkpoint that you kept elsewhere: shows also what whoever holds this computer's keys could forge" } },
  about: "Proves that no record was changed, removed, added or reordered, and names the first bad one. Exit code 8 when the log is not intact.",
  examples: ["tokenward audit verify", "tokenward audit verify --against checkpoint.txt --json"],
  run: async (call) => {
    const { given, world, screen } = call;
    const against = given.against === undefined ? undefined : readText(resolve(world.cwd, given.against));
    const verdict = must(await (await call.client()).audit.verify(against === undefined ? {} : { against }));
    const first = verdict.firstBad === null ? "" : ` First bad record: ${verdict.firstBad}.`;
    answer(call, verdict, `${screen.paint(verdict.message, verdict.ok ? "good" : "danger")}${verdict.message.includes("record") ? "" : ` ${verdict.records} records, ${verdict.checkpoints} checkpoints.`}${verdict.ok ? "" : `${first} (${verdict.fault ?? "unknown"})`}\n`);
    return verdict.ok ? 0 : 8;
  },
});

const readText = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Stop("usage", "The file given with --against cannot be read. It is one checkpoint of tokenward audit export.");
  }
};
