import { mustAgree } from "../../agree.ts";
import { secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { showKit } from "../../show-kit.ts";

export const recoveryNew = command({
  operands: [],
  options: { "yes": { kind: "flag", says: "do not ask" }, "passphrase-stdin": { kind: "flag", says: "read the passphrase from stdin" } },
  about: "Makes a new recovery kit and shows it once. The one before opens nothing any more.",
  examples: ["tokenward recovery new"],
  run: async (call) => {
    const client = await call.client();
    const { hasPassphrase } = must(await client.vault.status({}));
    await mustAgree(call.world, call.given.yes, "Make a new recovery kit? The one you have will open nothing any more.");
    const passphrase = hasPassphrase ? await secretFrom(call.world, "The passphrase", "Passphrase:", call.given["passphrase-stdin"]) : undefined;
    showKit(call, must(await client.vault.newRecoveryKit(passphrase === undefined ? {} : { passphrase })).recoveryKit, "The new kit is made; the one before opens nothing any more.");
  },
});
