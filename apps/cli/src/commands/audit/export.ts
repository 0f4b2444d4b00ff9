import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { plural } from "../../words.ts";

export const auditExport = command({
  operands: [],
  options: { "to": { kind: "text", hint: "folder", says: "write records.jsonl, checkpoints.txt and public-key.txt there" } },
  about: "The whole log, for keeping elsewhere or checking with other tools. Without --to: the records on stdout, one JSON object a line. No record holds a value.",
  examples: ["tokenward audit export --to audit-2026", "tokenward audit export > records.jsonl"],
  run: async (call) => {
    const { given, world } = call;
    const client = await call.client();
    const records: string[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const page: { records: string[]; next: number | null; checkpoints: string[]; publicKey: string } = must(await client.audit.export({ from }));
      records.push(...page.records);
      from = page.next;
      if (from !== null) continue;
      const document = { publicKey: page.publicKey, records, checkpoints: page.checkpoints };
      const lines = records.map((record) => `${record}\n`).join("");
      if (given.to === undefined) {
        answer(call, document, lines);
        return;
      }
      const folder = resolve(world.cwd, given.to);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const [name, text] of [["records.jsonl", lines], ["checkpoints.txt", page.checkpoints.join("\n")], ["public-key.txt", `${page.publicKey}\n`]] as const) writeFileSync(join(folder, name), text, { mode: 0o600 });
      answer(call, { folder, records: records.length, checkpoints: page.checkpoints.length }, `${plural(records.length, "record")} and ${plural(page.checkpoints.length, "checkpoint")} written to ${folder}. To check against a checkpoint later: tokenward audit verify --against <file>\n`);
    }
  },
});
