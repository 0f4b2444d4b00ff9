import { useState } from "react";
import type { RpcError } from "@tokenward/shared/contract";
import type { Result } from "@tokenward/shared/result";
import { say } from "./toasts.ts";

/** Runs one action at a time. `fault` is the sentence of the last one that was refused. */
export const useAct = (): {
  readonly busy: boolean;
  readonly fault: string | null;
  readonly forget: () => void;
  readonly run: <T>(action: () => Promise<Result<T, RpcError>>, then?: (value: T) => void) => void;
} => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  return {
    busy,
    fault,
    forget: () => setFault(null),
    run: (action, then) => {
      if (busy) return;
      setBusy(true);
      setFault(null);
      void (async () => {
        try {
          const result = await action();
          if (result.ok) then?.(result.value);
          else setFault(result.error.message);
        } finally {
          setBusy(false);
        }
      })();
    },
  };
};

/** An action without a form: what goes wrong is said at the edge of the window. */
export const act = async <T>(action: Promise<Result<T, RpcError>>, done?: string): Promise<T | null> => {
  const result = await action;
  if (!result.ok) {
    // Not to confirm is a choice and no failure: it is said quietly and goes by itself.
    say(result.error.message, result.error.code === "presence-required" ? "plain" : "danger");
    return null;
  }
  if (done !== undefined) say(done);
  return result.value;
};
