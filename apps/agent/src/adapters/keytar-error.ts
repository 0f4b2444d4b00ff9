import type { KeychainError } from "@tokenward/vault/ports";

export const timeoutError: KeychainError = {
  kind: "timeout",
  message: "The system keychain did not answer. Is it asking for its password in a window somewhere? Answer it there, then try again.",
};

export const noLibraryError = (platform: string): KeychainError => ({
  kind: "absent",
  message: platform === "linux"
    ? `The system keychain cannot be reached, because the library libsecret is missing. Install it (on Debian and Ubuntu: the package libsecret-1-0) and try again.`
    : `The system keychain cannot be reached from this build of Tokenward. Reinstall Tokenward.`,
});

/** What keytar threw, as a refusal with a sentence. It has nothing but the system's own text to tell causes apart by. */
export const keytarError = (cause: unknown, platform: string): KeychainError => {
  const text = cause instanceof Error ? cause.message : "";
  const kind = kinds.find(([pattern]) => pattern.test(text))?.[1] ?? "failed";
  return { kind, message: sentences[kind](platform, text) };
};

const sentences: Readonly<Record<"absent" | "locked" | "denied" | "failed", (platform: string, text: string) => string>> = {
  absent: (platform) => (platform === "linux" ? `No program answers as the system keychain here. Start gnome-keyring or KWallet in your session and try again.` : `There is no system keychain here. Log in to a desktop session and try again.`),
  locked: () => `The system keychain is locked, or has no default keyring yet, and could not ask you to open it. Unlock it (log in to the desktop, or open it in its own program) and try again.`,
  denied: () => "The system keychain did not let Tokenward in. Allow it when the keychain asks, then try again.",
  failed: (_, text) => `The system keychain refused${text === "" ? "" : ` (${shown(text)})`}. Nothing was changed. Try again; if it stays, look at it in its own program.`,
};

/**
 * Texts of libsecret, GIO and gnome-keyring (Linux, measured), of the Keychain (macOS, errSecInteractionNotAllowed,
 * errSecUserCanceled, errSecAuthFailed) and of Windows, in English. In another language they end as `failed`, with their text.
 */
const kinds: readonly (readonly [RegExp, "absent" | "locked" | "denied"])[] = [
  [/locked collection|is locked|IsLocked|not exist at path|interaction is not allowed/i, "locked"],
  [/cannot autolaunch|could not connect|not provided by any|ServiceUnknown|NameHasNoOwner|keychain could not be found|no longer exists|connection is closed/i, "absent"],
  [/dismiss|cancel|denied|user name or passphrase|not permitted|AccessDenied/i, "denied"],
];

/** Foreign text: its first words only, and nothing in it that could be an item. */
const shown = (text: string): string => text.replaceAll(/[A-Za-z0-9+/=_-]{20,}/g, "…").replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ").slice(0, 160).trim();
