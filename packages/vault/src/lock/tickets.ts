import { secondMs } from "@tokenward/shared/time";

/** How long a proof of presence may wait to be used. */
export const ticketLifeMs = 30 * secondMs;

export interface Tickets {
  issue(tokenId: string, now: number): string;
  /** True once for a ticket of this token within its life; false for any other. */
  use(ticket: string | undefined, tokenId: string, now: number): boolean;
  /** Forgets them all: on lock. */
  clear(): void;
}

/** Single-use proofs that the user was there a moment ago, each for one token. */
export const createTickets = (newId: () => string): Tickets => {
  const live = new Map<string, { readonly tokenId: string; readonly until: number }>();
  return {
    issue(tokenId, now) {
      for (const [old, { until }] of live) if (now > until) live.delete(old);
      const ticket = newId();
      live.set(ticket, { tokenId, until: now + ticketLifeMs });
      return ticket;
    },
    use(ticket, tokenId, now) {
      if (ticket === undefined) return false;
      const found = live.get(ticket);
      live.delete(ticket);
      return found !== undefined && found.tokenId === tokenId && now <= found.until;
    },
    clear: () => live.clear(),
  };
};
