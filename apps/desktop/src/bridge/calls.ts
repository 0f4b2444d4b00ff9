import type { Client } from "@tokenward/shared/contract";

type VerbsOf<C> = { [N in keyof C & string]: `${N}.${keyof C[N] & string}` }[keyof C & string];

/** What the window asks of the desktop itself, beside the vault's contract. */
export const desktopCalls = [
  "desktop.copy", "desktop.copyReference", "desktop.reveal", "desktop.endReveal", "desktop.openPage", "desktop.openToken", "desktop.hidePopup", "desktop.clipboard",
] as const;

/** What the window asks of the vault. `token.reveal` is missing on purpose: only the desktop's own prompt leads to it. */
export const vaultCalls = [
  "audit.export", "audit.list", "audit.verify",
  "browser.approve", "browser.forget", "browser.list", "browser.pending", "browser.refuse", "browser.troubles",
  "incident.close", "incident.list",
  "rotation.list", "rotation.plan", "rotation.retry", "rotation.revoke", "rotation.start", "rotation.supply", "rotation.undo",
  "token.add", "token.edit", "token.findConsumers", "token.identify", "token.inspect", "token.list", "token.remove", "token.setConsumers", "token.show",
  "vault.init", "vault.lock", "vault.newRecoveryKit", "vault.setPassphrase", "vault.setSettings", "vault.settings", "vault.status", "vault.testRecoveryKit", "vault.unlock",
] as const satisfies readonly VerbsOf<Client<"window">>[];

export type VaultCall = (typeof vaultCalls)[number];
export type DesktopCall = (typeof desktopCalls)[number];
export type Call = VaultCall | DesktopCall;

/** Everything the search popup may do: it lists, and asks the desktop to act. */
export const popupCalls: readonly Call[] = [
  "desktop.clipboard", "desktop.copy", "desktop.copyReference", "desktop.hidePopup", "desktop.openToken", "token.list", "vault.settings", "vault.status",
];

export const allCalls: readonly Call[] = [...vaultCalls, ...desktopCalls];
