import { thresholdsDays, type Reminder, type Token } from "@tokenward/shared/domain";
import { dayMs } from "@tokenward/shared/time";

/** Whether a threshold of this version of a token was handed out before. */
export type Reminded = (tokenId: string, version: number, thresholdDays: number) => boolean;

/**
 * The thresholds (30, 14, 7 and 1 days before expiry) that were crossed and not handed out yet. Of several that a token
 * crossed since the last look only the nearest is `say`: after a holiday one notice is enough. All of them are `mark`ed.
 * Dead tokens, and tokens that expired more than a day ago, remind of nothing.
 */
export const dueReminders = (tokens: readonly Token[], reminded: Reminded, now: number): { readonly say: readonly Reminder[]; readonly mark: readonly { readonly tokenId: string; readonly version: number; readonly thresholdDays: number }[] } => {
  const say: Reminder[] = [];
  const mark: { tokenId: string; version: number; thresholdDays: number }[] = [];
  for (const token of tokens) {
    if (token.expiry === null || token.state.kind === "revoked" || token.expiry.at < now - dayMs) continue;
    const leftDays = (token.expiry.at - now) / dayMs;
    const crossed = thresholdsDays.filter((days) => leftDays <= days && !reminded(token.id, token.version, days));
    const nearest = crossed.at(-1);
    if (nearest === undefined) continue;
    // A nearer threshold that was said already silences the farther ones that were skipped.
    const saidNearer = thresholdsDays.some((days) => days < nearest && reminded(token.id, token.version, days));
    if (!saidNearer) say.push({ tokenId: token.id, label: token.label, provider: token.provider, thresholdDays: nearest, expiresAt: token.expiry.at });
    for (const thresholdDays of crossed) mark.push({ tokenId: token.id, version: token.version, thresholdDays });
  }
  return { say, mark };
};
