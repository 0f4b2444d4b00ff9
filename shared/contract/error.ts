import { z } from "zod";

/**
 * Every way a call can fail. A closed list: adding one is a change of protocol.
 * `message` is for people: it says what happened and what to do, and names no value.
 */
export const RpcError = z.object({
  code: z.enum([
    "locked", "not-found", "not-allowed", "invalid-input", "duplicate", "presence-required", "needs-input",
    "keychain-unavailable", "audit-unavailable", "storage-full", "provider-failed", "conflict", "unavailable", "internal",
  ]),
  message: z.string(),
});
export interface RpcError extends Readonly<z.infer<typeof RpcError>> {}
