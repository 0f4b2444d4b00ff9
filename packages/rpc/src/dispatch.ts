import { contract, type Asker, type Handlers, type Procedure, type RpcError } from "@tokenward/shared/contract";
import { err, type Result } from "@tokenward/shared/result";

const fail = (code: RpcError["code"], message: string) => err({ code, message });

/** What a door calls a failure that is nobody's fault but ours. `report` gets the cause; the caller only a sentence. */
export interface DispatchDeps {
  readonly handlers: Handlers;
  readonly report: (method: string, cause: unknown) => void;
}

/**
 * Answers one request. The order is the security argument: known, then allowed, then well formed, and only then run.
 * What leaves is parsed too, so a field that the contract does not name is dropped at the door.
 */
export const dispatch = async (
  { handlers, report }: DispatchDeps,
  asker: Asker,
  request: { readonly method: unknown; readonly input: unknown },
): Promise<Result<unknown, RpcError>> => {
  const method = typeof request.method === "string" ? request.method : "";
  const [noun = "", verb = "", ...rest] = method.split(".");
  const procedures: Record<string, Record<string, Procedure>> = contract;
  const known = rest.length === 0 && Object.hasOwn(procedures, noun) && Object.hasOwn(procedures[noun]!, verb);
  const procedure = known ? procedures[noun]![verb]! : undefined;

  // An unknown method and a closed one answer alike, so a caller cannot map what it may not use.
  if (!procedure?.callers.includes(asker.caller)) return fail("not-allowed", `There is no such method here: ${method.slice(0, 60)}`);

  const input = procedure.input.safeParse(request.input);
  if (!input.success) {
    const issue = input.error.issues[0];
    return fail("invalid-input", `${method}: ${issue === undefined ? "bad input" : `${issue.path.join(".") || "input"}: ${issue.message}`}`);
  }

  try {
    // The table is walked by name; its types were checked where the handlers were made.
    const table = handlers as unknown as Record<string, Record<string, (input: unknown, asker: Asker) => Promise<Result<unknown, RpcError>>>>;
    const reply = await table[noun]![verb]!(input.data, asker);
    return reply.ok ? { ok: true, value: procedure.output.parse(reply.value) } : reply;
  } catch (cause) {
    report(method, cause);
    return fail("internal", `${method} failed inside Tokenward. Nothing was changed on purpose; see the agent's log.`);
  }
};
