import type { VaultStatus } from "@tokenward/shared/contract";
import { isExpired, type Token } from "@tokenward/shared/domain";
import { dayMs } from "@tokenward/shared/time";

/** The tray icon's states, worst first. */
export type Attention = "danger" | "soon" | "away" | "locked" | "fine";

export const attentionWords: Readonly<Record<Attention, string>> = {
  danger: "a token is exposed or expired",
  soon: "a token dies within two weeks",
  away: "the agent is not running",
  locked: "locked",
  fine: "all is well",
};

const soonMs = 14 * dayMs;

export const worstAttention = (tokens: readonly Token[], status: VaultStatus | null, now: number): Attention => {
  const live = tokens.filter(({ state }) => state.kind !== "revoked");
  if (live.some((token) => token.state.kind === "exposed" || isExpired(token, now)) || (status?.openIncidents ?? 0) > 0) return "danger";
  if (live.some(({ expiry }) => expiry !== null && expiry.at - now <= soonMs)) return "soon";
  if (status === null) return "away";
  return status.state === "unlocked" ? "fine" : "locked";
};

/** The tokens that die next, soonest first; a revoked one is dead already and one without an end never comes. */
export const nextToDie = (tokens: readonly Token[], count: number): readonly Token[] =>
  tokens
    .filter(({ expiry, state }) => expiry !== null && state.kind !== "revoked")
    .sort((a, b) => a.expiry!.at - b.expiry!.at)
    .slice(0, count);

/** "expired", "today", "tomorrow", "6 days". */
export const lifeWords = (at: number, now: number): string => {
  if (at <= now) return "expired";
  const days = Math.floor((at - now) / dayMs);
  return days === 0 ? "today" : days === 1 ? "tomorrow" : `${days} days`;
};
