import { secondMs } from "@tokenward/shared/time";

/** How long the desktop has to come for a call. A person who pressed a button does not wait longer. */
const takeMs = secondMs;

/**
 * A browser's button calls the desktop's search: the browser learns nothing but whether somebody came. One call at a time; a second
 * one while the first waits is the same call.
 */
export interface Summons {
  /** Resolves to whether a desktop came. */
  call(): Promise<boolean>;
  /** The desktop asks whether it was called. Once for each call. */
  take(): boolean;
}

export const createSummons = (onChanged: () => void): Summons => {
  let waiting: { readonly came: Promise<boolean>; readonly end: (came: boolean) => void } | null = null;
  return {
    call: () => {
      if (waiting !== null) return waiting.came;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => end(false), takeMs);
      const end = (came: boolean): void => {
        clearTimeout(timer);
        waiting = null;
        resolve(came);
      };
      waiting = { came: promise, end };
      onChanged();
      return promise;
    },
    take: () => {
      if (waiting === null) return false;
      waiting.end(true);
      return true;
    },
  };
};
