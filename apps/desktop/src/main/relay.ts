import type { Client, RpcError } from "@tokenward/shared/contract";
import { err, type Result } from "@tokenward/shared/result";
import { Secret, wipe } from "@tokenward/shared/secret";
import { allCalls, desktopCalls, popupCalls, type Call, type DesktopCall } from "../bridge/calls.ts";
import { checkInput } from "./arguments.ts";
import { forWindow } from "./plain.ts";

export type PageKind = "window" | "popup";
export type DesktopActions = Readonly<Record<DesktopCall, (input: { readonly id: string; readonly page: string }) => Promise<Result<unknown, RpcError>>>>;

const mayCall: Readonly<Record<PageKind, ReadonlySet<string>>> = { window: new Set<string>(allCalls), popup: new Set<string>(popupCalls) };
const isDesktopCall = (call: string): call is DesktopCall => (desktopCalls as readonly string[]).includes(call);

export interface RelayDeps {
  readonly vault: Client<"window">;
  readonly actions: DesktopActions;
  /** Pages that the agent offered to open; the window may only ask for one of these. */
  readonly offer: (page: string) => void;
}

/** Answers a page's call: allowed for this page, well formed, then done here or passed to the agent's window door. Never throws. */
export const createRelay = ({ vault, actions, offer }: RelayDeps) =>
  async (page: PageKind | null, call: unknown, input: unknown): Promise<Result<unknown, RpcError>> => {
    if (page === null || typeof call !== "string" || !mayCall[page].has(call)) return err({ code: "not-allowed", message: "There is no such call here." });
    const checked = checkInput(call, input);
    if (!checked.ok) return checked;
    try {
      const reply = isDesktopCall(call) ? await actions[call](checked.value as { id: string; page: string }) : await passOn(vault, call as Call, checked.value);
      if (!reply.ok) return reply;
      for (const offered of pagesIn(reply.value)) offer(offered);
      return { ok: true, value: forWindow(reply.value) };
    } catch {
      // The cause may hold what was passed; a sentence leaves, and nothing of the cause.
      return err({ code: "internal", message: `${call} failed inside Tokenward's desktop program.` });
    } finally {
      for (const field of Object.values(checked.value)) if (field instanceof Secret) wipe(field);
    }
  };

const passOn = (vault: Client<"window">, call: Call, input: unknown): Promise<Result<unknown, RpcError>> => {
  const [noun, verb] = call.split(".") as [string, string];
  // The names come from the checked list; the client's type cannot be indexed by them.
  return (vault as unknown as Record<string, Record<string, (input: unknown) => Promise<Result<unknown, RpcError>>>>)[noun]![verb]!(input);
};

const pagesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "page" in item && typeof item.page === "string" ? [item.page] : [],
  );
