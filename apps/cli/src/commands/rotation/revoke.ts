import { mustAgree } from "../../agree.ts";
import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { credentialOptions, credentials, withOneTimeCode } from "../../rotating.ts";
import { answer } from "../../say.ts";
import { named } from "../../words.ts";

export const revoke = command({
  operands: ["token"],
  options: { "yes": { kind: "flag", says: "do not ask" }, ...credentialOptions },
  about: "Kills a token now, at its provider. It says “dead” only when the provider refuses the token. Whatever uses it stops working: tokenward rotate replaces it instead.",
  examples: ["tokenward revoke ci-deploy", "tokenward revoke ci-deploy --yes --json"],
  run: async (call) => {
    const { given, world, screen } = call;
    const client = await call.client();
    const token = await findToken(client, call.operands[0]!);
    await mustAgree(world, given.yes, `Revoke ${named(token)}? Whatever uses it stops working.`);
    const revoked = must(await withOneTimeCode(world, await credentials(call, []), (more) => client.rotation.revoke({ id: token.id, ...more })));
    answer(call, revoked, `${screen.paint(revoked.message, revoked.confirmed ? "good" : "warn")}\n${revoked.page === null ? "" : `Its page:  ${revoked.page}\n`}`);
    return revoked.confirmed ? 0 : 7;
  },
});
