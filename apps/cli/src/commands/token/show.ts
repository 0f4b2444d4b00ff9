import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { answer } from "../../say.ts";
import { tokenFacts } from "../../token-facts.ts";

export const tokenShow = command({
  operands: ["token"],
  options: {},
  about: "Everything but the value.",
  examples: ["tokenward token show ci-deploy", "tokenward token show ci-deploy --json"],
  run: async (call) => {
    const token = await findToken(await call.client(), call.operands[0]!);
    answer(call, token, tokenFacts(call.screen, token, call.world.now()));
  },
});
