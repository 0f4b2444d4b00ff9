import type { Asker, Handlers, Noun, RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";

/** What listeners must fetch again after a verb succeeded. A verb that is not here changes nothing that anybody shows. */
const changes: Readonly<Record<string, readonly Noun[]>> = {
  "token.add": ["token"], "token.edit": ["token"], "token.remove": ["token"], "token.identify": ["token"], "token.setConsumers": ["token"],
  "token.get": ["audit", "token"], "token.take": ["audit", "token"], "token.reveal": ["audit", "token"],
  "incident.report": ["incident", "token"], "incident.close": ["incident"],
  "browser.approve": ["browser"], "browser.forget": ["browser"], "browser.capture": ["token", "rotation"],
  "vault.init": ["vault", "token", "incident", "rotation", "browser", "audit"], "vault.unlock": ["vault", "token", "incident", "rotation", "browser", "audit"],
  "vault.setPassphrase": ["vault"], "vault.newRecoveryKit": ["vault"], "vault.setSettings": ["vault"],
};

/** Verbs by which nobody shows that they are at the machine. A browser's are never counted either. */
const idle: ReadonlySet<string> = new Set(["vault.status", "vault.takeReminders", "vault.lock", "vault.stop"]);

type Handler = (input: unknown, asker: Asker) => Promise<Result<unknown, RpcError>>;

/** The same handlers; they say afterwards what changed, and that somebody was there. */
export const announcing = (handlers: Handlers, onChanged: (nouns: readonly Noun[]) => void, onUse: () => void): Handlers => {
  const table = handlers as unknown as Record<string, Record<string, Handler>>;
  const wrapped = Object.fromEntries(Object.entries(table).map(([noun, verbs]) => [
    noun,
    Object.fromEntries(Object.entries(verbs).map(([verb, handler]): [string, Handler] => {
      const name = `${noun}.${verb}`;
      const nouns = changes[name];
      return [verb, async (input, asker) => {
        if ((nouns !== undefined || !idle.has(name)) && asker.caller !== "extension" && asker.caller !== "desktop") onUse();
        const reply = await handler(input, asker);
        if (nouns !== undefined && reply.ok) onChanged(nouns);
        return reply;
      }];
    })),
  ]));
  return wrapped as unknown as Handlers;
};
