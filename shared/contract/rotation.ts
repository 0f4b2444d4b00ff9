import { z } from "zod";
import { Rotation, RotationId, RotationPlan } from "../domain/rotation.ts";
import { TokenId } from "../domain/token.ts";
import { procedure, SecretValue } from "./procedure.ts";

export const rotation = {
  plan: procedure({ callers: ["window", "cli"], input: z.object({ id: TokenId }), output: RotationPlan }),
  /** Starts and runs as far as it can. Answers when it is done, or when it waits for something only the user has. */
  start: procedure({
    callers: ["window", "cli"],
    input: z.object({
      id: TokenId,
      password: SecretValue.optional(),
      otp: z.string().max(20).optional(),
      /** Keep the password sealed for this account's next rotations. */
      keepPassword: z.boolean().optional(),
    }),
    output: Rotation,
  }),
  /** Hands a guided rotation its new value. */
  supply: procedure({ callers: ["window", "cli"], input: z.object({ id: RotationId, value: SecretValue }), output: Rotation }),
  /** Tries the step that failed again: a file that could not be written, a revocation the provider did not take. */
  retry: procedure({
    callers: ["window", "cli"],
    input: z.object({ id: RotationId, password: SecretValue.optional(), otp: z.string().max(20).optional() }),
    output: Rotation,
  }),
  /** Gives up: the new token is revoked, the old one kept. Refused once the old one is retired. */
  undo: procedure({ callers: ["window", "cli"], input: z.object({ id: RotationId }), output: Rotation }),
  list: procedure({ callers: ["desktop", "window", "cli"], input: z.object({}), output: z.array(Rotation) }),
  /** Kills a token now. `confirmed` only when the provider refuses the old value. */
  revoke: procedure({
    callers: ["window", "cli"],
    input: z.object({ id: TokenId, password: SecretValue.optional(), otp: z.string().max(20).optional() }),
    output: z.object({ confirmed: z.boolean(), message: z.string(), page: z.string().nullable() }),
  }),
};
