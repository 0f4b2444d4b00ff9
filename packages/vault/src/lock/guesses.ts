import { minuteMs, secondMs, type Now } from "@tokenward/shared/time";

/** Wrong passphrases in a row that cost nothing but their half second. Each further one doubles the wait, up to {@link mostWaitMs}. */
const freeGuesses = 5;
const mostWaitMs = minuteMs;

export interface Guesses {
  /** One guess at a time, over all doors. `too-many`: it was not tried, because a wait is on. */
  one<T>(guess: () => Promise<T>, isWrong: (answer: T) => boolean): Promise<T | "too-many">;
}

/**
 * Slows down whoever tries passphrases at the doors. Against a program that can read the keychain and try there it does not
 * help; that costs it the derivation only. The wait is short enough that nobody can be locked out of their vault by it.
 */
export const createGuesses = (now: Now): Guesses => {
  let wrong = 0;
  let notBefore = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    one: (guess, isWrong) => {
      const mine = turn.then(async () => {
        const leftMs = notBefore - now();
        // More than the longest wait is left only when the clock was put back.
        if (leftMs > 0 && leftMs <= mostWaitMs) return "too-many" as const;
        const answer = await guess();
        wrong = isWrong(answer) ? wrong + 1 : 0;
        notBefore = wrong < freeGuesses ? 0 : now() + Math.min(secondMs * 2 ** (wrong - freeGuesses), mostWaitMs);
        return answer;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
};
