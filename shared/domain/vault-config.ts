import { z } from "zod";

/** What is written in clear beside the vault (`vault.json`): which one it is, and where its keys are. Chosen once and remembered. */
export const VaultConfig = z.object({
  format: z.literal(1),
  vaultId: z.string().regex(/^[0-9a-z]{26}$/),
  keychain: z.enum(["os", "file"]),
  createdAt: z.number().int(),
});
export interface VaultConfig extends Readonly<z.infer<typeof VaultConfig>> {}
