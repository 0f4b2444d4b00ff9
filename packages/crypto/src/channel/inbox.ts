/** Turns frames that arrive by callback into ones that are asked for. Holds at most `limit`; a fuller one ends itself. */
export interface Inbox {
  push(frame: unknown): void;
  end(): void;
  /** The next frame; null once it has ended. */
  receive(): Promise<unknown>;
  readonly waiting: number;
}

export const createInbox = (limit: number, onFull: () => void = () => undefined): Inbox => {
  const frames: unknown[] = [];
  let asker: ((frame: unknown) => void) | null = null;
  let ended = false;
  const inbox: Inbox = {
    push(frame) {
      if (ended) return;
      if (asker !== null) {
        const answer = asker;
        asker = null;
        answer(frame);
      } else if (frames.length < limit) frames.push(frame);
      else {
        inbox.end();
        onFull();
      }
    },
    end() {
      ended = true;
      asker?.(null);
      asker = null;
    },
    receive: () =>
      new Promise((resolve) => {
        if (frames.length > 0) resolve(frames.shift());
        else if (ended) resolve(null);
        else asker = resolve;
      }),
    get waiting() {
      return frames.length;
    },
  };
  return inbox;
};
