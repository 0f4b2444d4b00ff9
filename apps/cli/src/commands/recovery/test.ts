import { secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const recoveryTest = command({
  operands: [],
  noOperands: "The recovery kit never stands in the arguments. Run tokenward recovery test alone to be asked, or pipe it in.",
  options: {},
  about: "Whether what you wrote down opens this vault. Changes nothing.",
  examples: ["tokenward recovery test"],
  run: async (call) => {
    const recoveryKit = await secretFrom(call.world, "The recovery kit", "Recovery kit (TWRK-…):");
    const { opens } = must(await (await call.client()).vault.testRecoveryKit({ recoveryKit }));
    answer(call, { opens }, opens ? `${call.screen.paint("Yes, it opens this vault.", "good")}\n` : "No, it does not open this vault. Is it another vault's, or was a newer one made since? Make a new one: tokenward recovery new\n");
    return opens ? 0 : 1;
  },
});
