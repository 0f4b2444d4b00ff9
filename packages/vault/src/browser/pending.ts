import { err, ok, type Result } from "@tokenward/shared/result";
import { minuteMs } from "@tokenward/shared/time";

/** How long a person has to compare the code. The channel's protocol names the same limit. */
const approvalMs = 2 * minuteMs;
const maxPending = 3;
const maxWrongCodes = 3;

export type OfferRefusal = "declined" | "expired" | "busy";

/** A browser that waits for its code to be compared. */
export interface Pending {
  readonly id: string;
  readonly name: string;
  readonly publicKey: string;
  readonly code: string;
  readonly since: number;
}

export interface PendingBrowsers {
  list(): readonly Pending[];
  /** Resolves when a person has decided, time is up, or `gone` resolves because the browser left. */
  add(pending: Pending, gone: Promise<void>): Promise<Result<string, OfferRefusal>>;
  /** `wrong-code` up to twice; a third wrong code refuses the browser. */
  take(id: string, code: string): Pending | "unknown" | "wrong-code";
  settle(id: string, result: Result<string, OfferRefusal>): boolean;
}

export const createPending = (onChanged: () => void): PendingBrowsers => {
  const waiting = new Map<string, { readonly pending: Pending; wrongCodes: number; readonly decide: (result: Result<string, OfferRefusal>) => void }>();
  const settle: PendingBrowsers["settle"] = (id, result) => {
    const entry = waiting.get(id);
    if (entry === undefined) return false;
    waiting.delete(id);
    entry.decide(result);
    onChanged();
    return true;
  };
  return {
    list: () => [...waiting.values()].map(({ pending }) => pending),
    add: (pending, gone) => {
      // The same browser asking anew takes the place of its earlier question.
      for (const { pending: earlier } of waiting.values()) if (earlier.publicKey === pending.publicKey) settle(earlier.id, err("expired"));
      if (waiting.size >= maxPending) return Promise.resolve(err("busy"));
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(pending.id, err("expired")), approvalMs);
        waiting.set(pending.id, {
          pending,
          wrongCodes: 0,
          decide: (result) => {
            clearTimeout(timer);
            resolve(result);
          },
        });
        void gone.then(() => settle(pending.id, err("expired")));
        onChanged();
      });
    },
    take: (id, code) => {
      const entry = waiting.get(id);
      if (entry === undefined) return "unknown";
      if (code.replaceAll(/\D/g, "") === entry.pending.code) return entry.pending;
      if (++entry.wrongCodes >= maxWrongCodes) settle(id, err("declined"));
      return "wrong-code";
    },
    settle,
  };
};

export const approved = (id: string): Result<string, OfferRefusal> => ok(id);
