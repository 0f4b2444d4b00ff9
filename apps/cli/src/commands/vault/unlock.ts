import { command } from "../../command.ts";
import { answer } from "../../say.ts";
import { openWithKit, unlockVault } from "../../unlocked.ts";

export const unlock = command({
  operands: [],
  noOperands: "A passphrase never stands in the arguments. Run tokenward unlock alone to be asked, or pipe it in.",
  options: {
    "passphrase-stdin": { kind: "flag", says: "read the passphrase from stdin" },
    "recovery-kit": { kind: "flag", says: "open with the recovery kit instead (as tokenward recovery open)" },
  },
  examples: ["tokenward unlock", "tokenward unlock --recovery-kit"],
  run: async (call) => {
    if (call.given["recovery-kit"]) await openWithKit(call, call.given["passphrase-stdin"]);
    else await unlockVault(call, call.given["passphrase-stdin"]);
    answer(call, { state: "unlocked" }, "Unlocked.\n");
  },
});
