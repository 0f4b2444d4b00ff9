import type { Secret } from "@tokenward/shared/secret";
import type { Call } from "./command.ts";
import { spend } from "./plain.ts";

/** Shows the recovery kit, once: the only secret that is meant to be read. */
export const showKit = (call: Pick<Call, "json" | "world" | "screen">, kit: Secret, before: string): void => {
  const { out } = call.world;
  if (call.json) {
    spend(kit, (bytes) => out.write(`${JSON.stringify({ recoveryKit: Buffer.from(bytes).toString("ascii") })}\n`));
    return;
  }
  out.write(`${before}\n\n${call.screen.paint("Recovery kit", "strong")}\n\n  `);
  spend(kit, (bytes) => out.write(Buffer.from(bytes).toString("ascii")));
  out.write("\n\nWrite it down and keep it away from this computer. It opens the vault when the passphrase or the keychain is lost,\nit is shown only now, and nobody can make it again. To see that what you wrote down is right: tokenward recovery test\n");
};
