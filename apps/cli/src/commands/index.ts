import type { Command } from "../command.ts";

/** One line a command: its words, what it is for, and where it is. Only what is run is loaded. */
export interface Entry {
  readonly path: string;
  readonly says: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly Entry[] = [
  { path: "init", says: "make the vault", load: async () => (await import("./vault/init.ts")).init },
  { path: "status", says: "the vault at a glance", load: async () => (await import("./vault/status.ts")).status },
  { path: "lock", says: "lock the vault", load: async () => (await import("./vault/lock.ts")).lock },
  { path: "unlock", says: "unlock the vault", load: async () => (await import("./vault/unlock.ts")).unlock },
  { path: "token add", says: "keep a token", load: async () => (await import("./token/add.ts")).tokenAdd },
  { path: "token list", says: "see what you have", load: async () => (await import("./token/list.ts")).tokenList },
  { path: "token show", says: "everything about one, but its value", load: async () => (await import("./token/show.ts")).tokenShow },
  { path: "token get", says: "write its value to stdout", load: async () => (await import("./token/get.ts")).tokenGet },
  { path: "token copy", says: "put its value on the clipboard for a while", load: async () => (await import("./token/copy.ts")).tokenCopy },
  { path: "token rename", says: "call it something else", load: async () => (await import("./token/rename.ts")).tokenRename },
  { path: "token edit", says: "change what you said about it", load: async () => (await import("./token/edit.ts")).tokenEdit },
  { path: "token places", says: "the files that use it", load: async () => (await import("./token/places.ts")).tokenPlaces },
  { path: "token identify", says: "ask its provider about it", load: async () => (await import("./token/identify.ts")).tokenIdentify },
  { path: "token remove", says: "forget it", load: async () => (await import("./token/remove.ts")).tokenRemove },
  { path: "rotate", says: "replace a token by a new one", load: async () => (await import("./rotation/rotate.ts")).rotate },
  { path: "revoke", says: "kill a token now", load: async () => (await import("./rotation/revoke.ts")).revoke },
  { path: "rotation list", says: "rotations and what they wait for", load: async () => (await import("./rotation/list.ts")).rotationList },
  { path: "rotation retry", says: "try the failed step again", load: async () => (await import("./rotation/retry.ts")).rotationRetry },
  { path: "rotation undo", says: "keep the old token after all", load: async () => (await import("./rotation/undo.ts")).rotationUndo },
  { path: "rotation supply", says: "hand in the new value that is awaited", load: async () => (await import("./rotation/supply.ts")).rotationSupply },
  { path: "incident list", says: "tokens that went, or nearly went, where they do not belong", load: async () => (await import("./incident/list.ts")).incidentList },
  { path: "incident show", says: "one of them", load: async () => (await import("./incident/show.ts")).incidentShow },
  { path: "incident close", says: "say that it is dealt with", load: async () => (await import("./incident/close.ts")).incidentClose },
  { path: "audit list", says: "what happened", load: async () => (await import("./audit/list.ts")).auditList },
  { path: "audit verify", says: "prove that the log is intact", load: async () => (await import("./audit/verify.ts")).auditVerify },
  { path: "audit export", says: "the whole log, to keep elsewhere", load: async () => (await import("./audit/export.ts")).auditExport },
  { path: "passphrase set", says: "lock the vault with a passphrase", load: async () => (await import("./passphrase/set.ts")).passphraseSet },
  { path: "passphrase change", says: "change it", load: async () => (await import("./passphrase/change.ts")).passphraseChange },
  { path: "passphrase remove", says: "do without", load: async () => (await import("./passphrase/remove.ts")).passphraseRemove },
  { path: "recovery open", says: "open the vault with the recovery kit", load: async () => (await import("./recovery/open.ts")).recoveryOpen },
  { path: "recovery test", says: "see whether a kit opens this vault", load: async () => (await import("./recovery/test.ts")).recoveryTest },
  { path: "recovery new", says: "make a new kit", load: async () => (await import("./recovery/new.ts")).recoveryNew },
  { path: "browser install", says: "tell your browsers about Tokenward", load: async () => (await import("./browser/install.ts")).browserInstall },
  { path: "browser uninstall", says: "take that out again", load: async () => (await import("./browser/uninstall.ts")).browserUninstall },
  { path: "browser status", says: "browsers, and the code of one that waits", load: async () => (await import("./browser/status.ts")).browserStatus },
  { path: "browser approve", says: "pair the browser that shows this code", load: async () => (await import("./browser/approve.ts")).browserApprove },
  { path: "browser refuse", says: "turn the waiting browser away", load: async () => (await import("./browser/refuse.ts")).browserRefuse },
  { path: "browser forget", says: "end a pairing", load: async () => (await import("./browser/forget.ts")).browserForget },
  { path: "settings", says: "see and change settings", load: async () => (await import("./vault/settings.ts")).settings },
  { path: "agent start", says: "start the agent", load: async () => (await import("./agent/start.ts")).agentStart },
  { path: "agent stop", says: "end it", load: async () => (await import("./agent/stop.ts")).agentStop },
  { path: "agent status", says: "whether it runs", load: async () => (await import("./agent/status.ts")).agentStatus },
  { path: "scan", says: "find tokens in files and texts", load: async () => (await import("./scan/scan.ts")).scanCommand },
  { path: "doctor", says: "what works here, and what to do about what does not", load: async () => (await import("./about/doctor.ts")).doctor },
  { path: "completion", says: "completions for your shell", load: async () => (await import("./about/completion.ts")).completion },
  { path: "help", says: "help for a command", load: async () => (await import("./about/help.ts")).help },
  { path: "version", says: "which Tokenward this is", load: async () => (await import("./about/version.ts")).version },
];

/** The command that the arguments begin with, and what follows its words. Null when there is none. */
export const find = (args: readonly string[]): (Entry & { readonly rest: readonly string[] }) | null => {
  for (const words of [2, 1]) {
    const entry = args.length >= words ? commands.find(({ path }) => path === args.slice(0, words).join(" ")) : undefined;
    if (entry !== undefined) return { ...entry, rest: args.slice(words) };
  }
  return null;
};
