import { z } from "zod";
import { Settings } from "../domain/policy.ts";
import { Reminder } from "../domain/reminder.ts";
import { procedure, SecretValue } from "./procedure.ts";

export const VaultStatus = z.object({
  state: z.enum(["uninitialised", "locked", "unlocked"]),
  keychain: z.enum(["os", "file"]).nullable(),
  hasPassphrase: z.boolean(),
  hasRecoveryKit: z.boolean(),
  tokens: z.number().int(),
  openIncidents: z.number().int(),
  /** Why the audit log cannot be written, or null. While it is set, no value leaves. */
  auditFault: z.string().nullable(),
  lockedBecause: z.string().nullable(),
  version: z.string(),
  home: z.string(),
  /** The platform's name for presence: what will be asked before a value is shown. */
  presence: z.enum(["passphrase", "confirm"]),
});
export interface VaultStatus extends Readonly<z.infer<typeof VaultStatus>> {}

const everyone = ["desktop", "window", "cli"] as const;

export const vault = {
  status: procedure({ callers: everyone, input: z.object({}), output: VaultStatus }),
  /** Makes the vault. The recovery kit is shown once, here, and cannot be read again. */
  init: procedure({
    callers: ["window", "cli"],
    input: z.object({ keychain: z.enum(["os", "file"]), passphrase: SecretValue.optional() }),
    output: z.object({ recoveryKit: SecretValue }),
  }),
  unlock: procedure({
    callers: everyone,
    input: z.object({ passphrase: SecretValue.optional(), recoveryKit: SecretValue.optional() }),
    output: z.object({}),
  }),
  lock: procedure({ callers: everyone, input: z.object({ reason: z.string().max(100) }), output: z.object({}) }),
  /** Sets, changes or (with null) removes the passphrase. */
  setPassphrase: procedure({
    callers: ["window", "cli"],
    input: z.object({ current: SecretValue.optional(), next: SecretValue.nullable() }),
    output: z.object({}),
  }),
  /** Makes a new kit; the one before opens nothing any more. */
  newRecoveryKit: procedure({
    callers: ["window", "cli"],
    input: z.object({ passphrase: SecretValue.optional() }),
    output: z.object({ recoveryKit: SecretValue }),
  }),
  /** Proves that a kit opens this vault, and changes nothing. */
  testRecoveryKit: procedure({ callers: ["window", "cli"], input: z.object({ recoveryKit: SecretValue }), output: z.object({ opens: z.boolean() }) }),
  settings: procedure({ callers: everyone, input: z.object({}), output: Settings }),
  /** To be asked less often takes what is asked for: `passphrase`, when presence goes from `always` to `unlocked`. */
  setSettings: procedure({ callers: ["window", "cli"], input: Settings.partial().extend({ passphrase: SecretValue.optional() }), output: Settings }),
  /** Reminders that are due and were not handed out before; handing out marks them. */
  takeReminders: procedure({ callers: ["desktop"], input: z.object({}), output: z.array(Reminder) }),
  /** Ends the agent cleanly. */
  stop: procedure({ callers: ["desktop", "cli"], input: z.object({}), output: z.object({}) }),
};

export const presence = {
  /**
   * Electron's main process vouches that the user is there: it has shown its own prompt, and passes the passphrase on
   * where the vault has one. The ticket serves once, for this token, for 30 s.
   */
  grant: procedure({
    callers: ["desktop"],
    input: z.object({ tokenId: z.string(), passphrase: SecretValue.optional() }),
    output: z.object({ ticket: z.string() }),
  }),
};
