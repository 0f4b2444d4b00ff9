import { askNewPassphrase, askSecret, confirm, secretFrom, secretLinesFromStdin } from "./ask.ts";
import type { Call } from "./command.ts";
import { must } from "./link.ts";

/** Opens the vault with its passphrase, if it has one. */
export const unlockVault = async (call: Pick<Call, "client" | "world">, fromStdin: boolean): Promise<void> => {
  const client = await call.client();
  const status = must(await client.vault.status({}));
  const ask = async () => ({ passphrase: await secretFrom(call.world, "The passphrase", "Passphrase:", fromStdin) });
  // Whether a closed vault has a passphrase is known only once its keychain is open: it says so when it needs one.
  const first = await client.vault.unlock(fromStdin || (status.hasPassphrase && status.state === "locked") ? await ask() : {});
  if (first.ok || first.error.code !== "needs-input" || status.hasPassphrase || fromStdin) must(first);
  else must(await client.vault.unlock(await ask()));
};

/** Opens the vault with the recovery kit. The passphrase that was is gone afterwards; a new one is asked for. */
export const openWithKit = async (call: Pick<Call, "client" | "world">, newPassphraseFromStdin: boolean): Promise<{ readonly hasPassphrase: boolean }> => {
  const { world } = call;
  const client = await call.client();
  const { keychain } = must(await client.vault.status({}));
  const asked = world.stdin.isTerminal && !newPassphraseFromStdin;
  const names = keychain === "file" || newPassphraseFromStdin ? ["The recovery kit", "A new passphrase"] : ["The recovery kit"];
  const [recoveryKit, piped] = asked ? [await askSecret(world, "The recovery kit", "Recovery kit (TWRK-…):", "Pipe it in on stdin.")] : await secretLinesFromStdin(world, names);
  const wants = asked && (keychain === "file" || (await confirm(world, "Set a new passphrase?")) === true);
  const passphrase = wants ? await askNewPassphrase(world) : piped;
  must(await client.vault.unlock(passphrase === undefined ? { recoveryKit: recoveryKit! } : { recoveryKit: recoveryKit!, passphrase }));
  return { hasPassphrase: passphrase !== undefined };
};
