import { z } from "zod";

export const Settings = z.object({
  /** Seconds until a copied value is cleared. */
  clipboardSeconds: z.number().int().min(5).max(300),
  /** Minutes without use until the vault locks itself; 0 never. */
  autoLockMinutes: z.number().int().min(0).max(1440),
  lockOnSuspend: z.boolean(),
  lockOnScreenLock: z.boolean(),
  /** `unlocked`: an unlocked vault is enough. `always`: presence is asked each time a value leaves. */
  presence: z.enum(["unlocked", "always"]),
  globalShortcut: z.string().max(60),
  /** Seconds that "paste anyway" must be held. */
  holdSeconds: z.number().min(1).max(10),
});
export interface Settings extends Readonly<z.infer<typeof Settings>> {}

export const defaultSettings: Settings = {
  clipboardSeconds: 30,
  autoLockMinutes: 60,
  lockOnSuspend: true,
  lockOnScreenLock: true,
  presence: "unlocked",
  globalShortcut: "CommandOrControl+Shift+Space",
  holdSeconds: 2,
};
