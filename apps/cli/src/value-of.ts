import type { Secret } from "@tokenward/shared/secret";
import { askSecret, secretFromStdin } from "./ask.ts";
import type { Call } from "./command.ts";
import { must } from "./link.ts";

interface Handed {
  readonly value: Secret;
  readonly label: string;
  readonly clipboardSeconds: number;
}

/** A token's value, with the passphrase when the vault asks for it each time. */
export const valueOf = async (call: Pick<Call, "client" | "world">, ref: string, passphraseFromStdin: boolean): Promise<Handed> => {
  const client = await call.client();
  const passphrase = passphraseFromStdin ? await secretFromStdin(call.world, "The passphrase") : undefined;
  const first = await client.token.get(passphrase === undefined ? { ref } : { ref, passphrase });
  if (first.ok || first.error.code !== "presence-required" || passphrase !== undefined) return must(first);
  // Without a passphrase there is nothing to ask for: the agent's sentence says what to do.
  const status = must(await client.vault.status({}));
  if (!status.hasPassphrase) return must(first);
  return must(await client.token.get({ ref, passphrase: await askSecret(call.world, "The passphrase", "Passphrase (asked each time):", "Pipe it in with --passphrase-stdin.") }));
};
