import { mustAgree } from "../../agree.ts";
import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { named } from "../../words.ts";

export const tokenRemove = command({
  operands: ["token"],
  options: { "yes": { kind: "flag", says: "do not ask" } },
  about: "Forgets the token and its value. It stays valid at its provider: to end it there, use tokenward revoke first.",
  examples: ["tokenward token remove ci-deploy", "tokenward token remove ci-deploy --yes"],
  run: async (call) => {
    const client = await call.client();
    const token = await findToken(client, call.operands[0]!);
    const dead = token.state.kind === "revoked";
    await mustAgree(call.world, call.given.yes, `Remove ${named(token)}?${dead ? "" : " It stays valid at its provider, and its value cannot be had back here."}`);
    must(await client.token.remove({ id: token.id }));
    answer(call, { removed: token.id, label: token.label }, `${token.label} is removed.${dead ? "" : " It is still valid at its provider until it expires or is revoked there."}\n`);
  },
});
