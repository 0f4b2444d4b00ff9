import { contract, RpcError, type Caller, type Client, type Procedure } from "@tokenward/shared/contract";
import { err, ok } from "@tokenward/shared/result";

/** Carries one request to the vault and its reply (`Result`) back. One per transport. */
export type Send = (method: string, input: unknown) => Promise<unknown>;

/** Makes the calls that caller `C` is allowed, over any transport. A reply that the contract does not know becomes an error, never a throw. */
export const createClient = <C extends Caller>(caller: C, send: Send): Client<C> => {
  const nouns: Record<string, Record<string, Procedure>> = contract;
  const client: Record<string, Record<string, unknown>> = {};
  for (const [noun, verbs] of Object.entries(nouns)) {
    client[noun] = {};
    for (const [verb, procedure] of Object.entries(verbs)) {
      if (!procedure.callers.includes(caller)) continue;
      client[noun][verb] = async (input: unknown) => {
        const reply = (await send(`${noun}.${verb}`, input)) as { ok?: unknown; value?: unknown; error?: unknown } | null;
        const value = reply?.ok === true ? procedure.output.safeParse(reply.value) : undefined;
        if (value?.success) return ok(value.data);
        // An older client may meet an error code, or a reply, that it does not know.
        return err(RpcError.safeParse(reply?.error).data ?? { code: "internal", message: `The agent's answer to ${noun}.${verb} was not understood. Update Tokenward.` });
      };
    }
  }
  // Built by walking the contract; the derived type says which calls exist.
  return client as unknown as Client<C>;
};
