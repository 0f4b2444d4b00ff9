import { askNewPassphrase, secretFromStdin } from "../../ask.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const passphraseSet = command({
  operands: [],
  noOperands: "A passphrase never stands in the arguments. Run tokenward passphrase set alone to be asked, or pipe it in.",
  options: { "passphrase-stdin": { kind: "flag", says: "read it from stdin" } },
  examples: ["tokenward passphrase set", "tokenward passphrase set --passphrase-stdin < passphrase.txt"],
  run: async (call) => {
    const { world } = call;
    const client = await call.client();
    if (must(await client.vault.status({})).hasPassphrase) throw new Stop("conflict", "There is a passphrase already. Change it: tokenward passphrase change");
    const next = call.given["passphrase-stdin"] || !world.stdin.isTerminal ? await secretFromStdin(world, "The passphrase") : await askNewPassphrase(world);
    must(await client.vault.setPassphrase({ next }));
    answer(call, { hasPassphrase: true }, "The passphrase is set. From now on it opens the vault; so does the recovery kit.\n");
  },
});
