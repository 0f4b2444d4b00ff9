import { command } from "../../command.ts";
import { findRotation } from "../../find-rotation.ts";
import { must } from "../../link.ts";
import { answerRotation, credentialOptions, credentials, withOneTimeCode } from "../../rotating.ts";

export const rotationRetry = command({
  operands: ["rotation"],
  options: { ...credentialOptions },
  about: "Tries the step again that did not work: a file that could not be written, a revocation that the provider did not take. The rotation is named by its id or its token.",
  examples: ["tokenward rotation retry ci-deploy"],
  run: async (call) => {
    const client = await call.client();
    const { id } = await findRotation(client, call.operands[0]!);
    return answerRotation(call, must(await withOneTimeCode(call.world, await credentials(call, []), (more) => client.rotation.retry({ id, ...more }))), call.operands[0]!);
  },
});
