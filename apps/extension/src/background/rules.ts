import { GuardRules } from "@tokenward/shared/domain";
import type { RulesHere } from "../messages.ts";
import type { Store } from "./store.ts";

/** Where a team's rules come from. It can only be asked: no browser loosens what a team decided. */
export interface TeamPolicy {
  /** Null when no policy is in force. */
  rules(): Promise<GuardRules | null>;
}
/** The vault carries none yet. */
export const noTeam: TeamPolicy = { rules: () => Promise.resolve(null) };

export interface Rules {
  here(): Promise<RulesHere>;
  /** As pages apply them: the stricter say last. */
  inForce(): Promise<readonly GuardRules[]>;
  /** The user's own anew, whatever was sent; false, and nothing kept, when they are none. */
  keep(own: unknown): Promise<boolean>;
}

export const createRules = (store: Pick<Store, "rules" | "keepRules">, team: TeamPolicy, onKept: () => Promise<void>): Rules => ({
  here: async () => ({ own: await store.rules(), team: await team.rules() }),
  inForce: async () => {
    const policy = await team.rules();
    return [await store.rules(), ...(policy === null ? [] : [policy])];
  },
  keep: async (own) => {
    const read = GuardRules.safeParse(own);
    if (!read.success) return false;
    await store.keepRules(read.data);
    await onKept();
    return true;
  },
});
