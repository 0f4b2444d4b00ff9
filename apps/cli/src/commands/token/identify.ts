import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { tokenFacts } from "../../token-facts.ts";

export const tokenIdentify = command({
  operands: ["token"],
  options: {},
  about: "Asks the provider whose it is, what it may do and until when.",
  examples: ["tokenward token identify ci-deploy"],
  run: async (call) => {
    const client = await call.client();
    const { id } = await findToken(client, call.operands[0]!);
    const token = must(await client.token.identify({ id }));
    answer(call, token, tokenFacts(call.screen, token, call.world.now()));
  },
});
