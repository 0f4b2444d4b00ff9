import { command } from "../../command.ts";
import { completionFor, shells } from "../../complete.ts";
import { Stop } from "../../exit.ts";
import { answer } from "../../say.ts";

export const completion = command({
  operands: ["shell"],
  options: {},
  about: `For ${shells.join(", ")}. Put the line of the example into your shell's start-up file.`,
  examples: ['eval "$(tokenward completion bash)"', 'eval "$(tokenward completion zsh)"', "tokenward completion fish | source"],
  run: async (call) => {
    const shell = shells.find((known) => known === call.operands[0]);
    if (shell === undefined) throw new Stop("usage", `There are completions for ${shells.join(", ")}.`);
    const script = await completionFor(shell);
    answer(call, { shell, script }, script);
  },
});
