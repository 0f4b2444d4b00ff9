import type { Client, VaultStatus } from "@tokenward/shared/contract";
import { defaultSettings, type Settings, type Token } from "@tokenward/shared/domain";

export interface StepDeps {
  readonly desktop: Client<"desktop">;
  readonly now: () => number;
  readonly draw: (tokens: readonly Token[], status: VaultStatus | null, now: number) => void;
  readonly takeShortcut: (keys: string) => void;
  /** The vault was unlocked and is not any more. */
  readonly onLocked: () => Promise<void>;
}

/** Keeps the desktop in step with the vault: tray, shortcut, settings, and what must go when it locks. */
export const createStep = ({ desktop, now, draw, takeShortcut, onLocked }: StepDeps): { readonly refresh: () => Promise<void>; readonly settings: () => Settings } => {
  let settings = defaultSettings;
  let shortcut: string | null = null;
  let wasUnlocked = false;
  return {
    settings: () => settings,
    refresh: async () => {
      const [status, tokens, current] = await Promise.all([desktop.vault.status({}), desktop.token.list({}), desktop.vault.settings({})]);
      draw(tokens.ok ? tokens.value : [], status.ok ? status.value : null, now());
      if (current.ok) settings = current.value;
      if (settings.globalShortcut !== shortcut) takeShortcut(settings.globalShortcut);
      shortcut = settings.globalShortcut;
      const unlocked = status.ok && status.value.state === "unlocked";
      // An agent that is gone holds no unlocked vault either.
      const justLocked = wasUnlocked && !unlocked;
      wasUnlocked = unlocked;
      if (justLocked) await onLocked();
    },
  };
};
