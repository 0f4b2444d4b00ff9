import { command } from "../../command.ts";
import { spend } from "../../plain.ts";
import { valueOf } from "../../value-of.ts";

export const tokenGet = command({
  operands: ["token"],
  options: { "passphrase-stdin": { kind: "flag", says: "read the passphrase from stdin, for a vault that asks each time" } },
  about: "Writes the value to stdout as it is; on a terminal a line end follows. With --json the value stands in the document.",
  examples: ["curl -H @<(printf 'Authorization: Bearer '; tokenward token get ci-deploy) …", "NPM_TOKEN=$(tokenward token get ci-deploy) npm publish"],
  run: async (call) => {
    const { value, label } = await valueOf(call, call.operands[0]!, call.given["passphrase-stdin"]);
    const { out } = call.world;
    spend(value, (bytes) => out.write(call.json ? `${JSON.stringify({ label, value: Buffer.from(bytes).toString("utf8") })}\n` : bytes));
    if (!call.json && out.isTerminal) out.write("\n");
  },
});
