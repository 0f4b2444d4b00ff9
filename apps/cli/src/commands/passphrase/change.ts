import { askNewPassphrase, askSecret, secretLinesFromStdin } from "../../ask.ts";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const passphraseChange = command({
  operands: [],
  noOperands: "A passphrase never stands in the arguments. Run tokenward passphrase change alone to be asked, or pipe both in.",
  options: { "passphrase-stdin": { kind: "flag", says: "stdin has the passphrase on its first line and the new one on its second" } },
  examples: ["tokenward passphrase change"],
  run: async (call) => {
    const { world } = call;
    const piped = call.given["passphrase-stdin"] || !world.stdin.isTerminal;
    const [current, next] = piped
      ? await secretLinesFromStdin(world, ["The passphrase", "The new passphrase"])
      : [await askSecret(world, "The passphrase", "Passphrase until now:", "Pipe it in with --passphrase-stdin."), await askNewPassphrase(world)];
    must(await (await call.client()).vault.setPassphrase({ current: current!, next: next! }));
    answer(call, { hasPassphrase: true }, "The passphrase is changed.\n");
  },
});
