import { command } from "../../command.ts";
import { answer } from "../../say.ts";
import { openWithKit } from "../../unlocked.ts";

export const recoveryOpen = command({
  operands: [],
  noOperands: "The recovery kit never stands in the arguments. Run tokenward recovery open alone to be asked, or pipe it in.",
  options: { "new-passphrase-stdin": { kind: "flag", says: "the second line of stdin is the new passphrase" } },
  about: "Opens the vault with the recovery kit, for when the passphrase or the keychain's entry is lost. On stdin: the kit, and on a second line a new passphrase where the keychain is a file.",
  examples: ["tokenward recovery open"],
  run: async (call) => {
    const { hasPassphrase } = await openWithKit(call, call.given["new-passphrase-stdin"]);
    answer(call, { state: "unlocked", hasPassphrase }, `Unlocked. ${hasPassphrase ? "The new passphrase is set." : "The vault has no passphrase now. Set one: tokenward passphrase set"}\n`);
  },
});
