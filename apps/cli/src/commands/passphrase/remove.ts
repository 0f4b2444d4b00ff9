import { secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const passphraseRemove = command({
  operands: [],
  noOperands: "A passphrase never stands in the arguments. Run tokenward passphrase remove alone to be asked, or pipe it in.",
  options: { "passphrase-stdin": { kind: "flag", says: "read it from stdin" } },
  about: "The system's keychain alone opens the vault then. Not possible where the keychain is a file: it is sealed under the passphrase.",
  examples: ["tokenward passphrase remove"],
  run: async (call) => {
    const current = await secretFrom(call.world, "The passphrase", "Passphrase:", call.given["passphrase-stdin"]);
    must(await (await call.client()).vault.setPassphrase({ current, next: null }));
    answer(call, { hasPassphrase: false }, "The passphrase is removed. The vault opens with this system's keychain alone.\n");
  },
});
