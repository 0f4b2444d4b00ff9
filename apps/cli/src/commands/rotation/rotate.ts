import { mustAgree } from "../../agree.ts";
import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answerRotation, credentialOptions, credentials, sayProgress, supplyIfAwaited, withOneTimeCode } from "../../rotating.ts";
import { remark } from "../../say.ts";
import { named } from "../../words.ts";

export const rotate = command({
  operands: ["token"],
  options: {
    ...credentialOptions,
    "keep-password": { kind: "flag", says: "keep the password sealed for this account's next rotations" },
    "yes": { kind: "flag", says: "do not ask, on a terminal, whether to go on" },
  },
  about: "Makes a new token, tries it, hands it to the places that use the old one, and retires the old one. What a provider cannot do is said before anything is done.",
  examples: ["tokenward rotate ci-deploy", "tokenward rotate ci-deploy --password-stdin --json < password.txt"],
  run: async (call) => {
    const { given, world } = call;
    const link = await call.link();
    const { client } = link;
    const token = await findToken(client, call.operands[0]!);
    const plan = must(await client.rotation.plan({ id: token.id }));
    if (world.stdin.isTerminal && !given.yes && !call.json) {
      remark(call, [`Rotating ${named(token)}:`, ...plan.promises.map((promise) => `  ${promise}`), ...plan.consumers.map((path) => `  It is handed to ${path}`)].join("\n"));
      await mustAgree(world, false, "Go on?");
    }
    const brought = await credentials(call, plan.needs.filter((need) => need === "password"));
    sayProgress(call, link, token.id);
    const started = must(await withOneTimeCode(world, brought, (coded) => client.rotation.start({ id: token.id, ...coded, ...(given["keep-password"] ? { keepPassword: true } : {}) })));
    return answerRotation(call, await supplyIfAwaited(call, client, started), token.label);
  },
});
