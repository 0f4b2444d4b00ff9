import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const tokenRename = command({
  operands: ["token", "name"],
  options: {},
  examples: ["tokenward token rename ci-deploy ci-release"],
  run: async (call) => {
    const client = await call.client();
    const { id, label: before } = await findToken(client, call.operands[0]!);
    const token = must(await client.token.edit({ id, label: call.operands[1]! }));
    answer(call, token, `${before} is called ${token.label} now.\n`);
  },
});
