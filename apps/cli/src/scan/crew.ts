import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import type { Batch, CrewData, Looked } from "./batch.ts";
import { workerFile } from "./engine-file.ts";
import type { Item, LookSettings } from "./hit.ts";

export interface CrewDeps {
  readonly engine: string;
  readonly settings: LookSettings;
  /** Threads at most. They are started as there is work for them. */
  readonly most: number;
  /** Told of every batch in the order in which it was put. */
  readonly onLooked: (items: readonly Item[], looked: Looked) => void;
}

export interface Crew {
  /** Hands over a batch; resolves when more may be put. */
  put(items: readonly Item[]): Promise<void>;
  /** Resolves when everything is looked at. Rejects when a thread fails, which is a bug of ours. */
  done(): Promise<void>;
  stop(): Promise<void>;
}

/** Batches that a thread has before it: it never waits for the next one. */
const aheadOfEach = 2;
/**
 * Batches that must wait for each further thread. To load the engine and to have it compiled costs a thread about as much as it
 * takes one that is warm to look at 30 MB, which is about so many batches.
 */
const worthAThread = 120;
/** Batches that wait in all; what is put must not grow with a history's size. */
const mostWaiting = 1024;

/** Threads that look at files side by side, and tell in order. */
export const createCrew = ({ engine, settings, most, onLooked }: CrewDeps): Crew => {
  const data: CrewData = { engine, settings, codeCache: getCompileCacheDir() ?? null };
  const threads: { readonly worker: Worker; ahead: number }[] = [];
  const waiting: Batch[] = [];
  /** Put and not yet told, by number. */
  const open = new Map<number, { readonly items: readonly Item[]; looked: Looked | null }>();
  const listeners = new Set<() => void>();
  let [put, told]: [number, number] = [0, 0];
  let failure: Error | null = null;

  const wake = (): void => {
    for (const listener of listeners) listener();
  };
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const listener = (): void => {
        if (failure === null && !isSo()) return;
        listeners.delete(listener);
        if (failure === null) resolve();
        else reject(failure);
      };
      listeners.add(listener);
      listener();
    });
  const start = (): void => {
    const thread = { worker: new Worker(workerFile(engine), { workerData: data, execArgv: [] }), ahead: 0 };
    threads.push(thread);
    thread.worker.on("message", (looked: Looked) => {
      thread.ahead--;
      open.get(looked.number)!.looked = looked;
      for (let next = open.get(told); next !== undefined && next.looked !== null; next = open.get(told)) {
        open.delete(told++);
        onLooked(next.items, next.looked);
      }
      feed();
      wake();
    });
    thread.worker.on("error", (cause) => {
      failure ??= cause instanceof Error ? cause : new Error(String(cause));
      wake();
    });
  };
  const feed = (): void => {
    while (waiting.length > 0) {
      const free = threads.filter(({ ahead }) => ahead < aheadOfEach).toSorted((a, b) => a.ahead - b.ahead)[0];
      if (free === undefined) break;
      free.ahead++;
      const batch = waiting.shift()!;
      free.worker.postMessage(batch, batch.items.flatMap(({ bytes }) => (bytes === null || bytes.byteLength !== bytes.buffer.byteLength ? [] : [bytes.buffer as ArrayBuffer])));
    }
    if (waiting.length > threads.length * worthAThread && threads.length < most) {
      start();
      feed();
    }
  };
  start();

  return {
    put: (items) => {
      open.set(put, { items: items.map((item) => ({ ...item, bytes: null })), looked: null });
      waiting.push({ number: put++, items });
      feed();
      return until(() => waiting.length < mostWaiting);
    },
    done: () => until(() => told === put),
    stop: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};
