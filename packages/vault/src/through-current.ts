import { contract, type Asker, type Handlers, type RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";
import type { OpenVault } from "./open-vault.ts";

type Handler = (input: unknown, asker: Asker) => Promise<Result<unknown, RpcError>>;

/** The handlers of a noun that live with the open vault; while there is none, each answers why. */
export const throughCurrent = <N extends "rotation" | "browser", H extends Partial<Handlers[N]> = Handlers[N]>(noun: N, current: () => Result<OpenVault, RpcError>, of: (open: OpenVault) => H): H =>
  Object.fromEntries(
    Object.keys(contract[noun]).map((verb): [string, Handler] => [
      verb,
      async (input, asker) => {
        const open = current();
        // Walked by name; the types were checked where the handlers were made.
        return open.ok ? (of(open.value) as unknown as Record<string, Handler>)[verb]!(input, asker) : open;
      },
    ]),
  ) as unknown as H;
