import { getCompileCacheDir } from "node:module";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { look, type Batch, type CrewData, type Looked } from "./batch.ts";
import type * as engineModule from "./engine.ts";
import { workerFile } from "./engine-file.ts";
import type { Item, LookSettings } from "./hit.ts";

export interface CrewDeps {
  readonly engine: string;
  readonly settings: LookSettings;
  /** Threads at most, this one included. They are started as there is work for them. */
  readonly most: number;
  /** Whether this thread looks at files itself. It is quicker to begin, and deaf to a person while it is at one. */
  readonly isOwn: boolean;
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
 * Batches that must wait for each further thread, about 100 MB. To load the engine and to have it compiled costs a thread a second of
 * two processors, in which one that is warm looks at half of that: of 50 MB two threads make 4 s where one takes 3.
 */
const worthAThread = 512;
/** Batches that must wait before this thread looks at files itself while there may be more to find: to find them is quick, and feeds all. */
const worthOurselves = 160;
/** What waits must not grow with a history's size: batches in all, and bytes that were read already. */
const mostWaiting = 1024;
const mostHeldBytes = 64e6;

/** Threads that look at files side by side, and tell in order. */
export const createCrew = ({ engine, settings, most, isOwn, onLooked }: CrewDeps): Crew => {
  const data: CrewData = { engine, settings, codeCache: getCompileCacheDir() ?? null };
  const threads: { readonly worker: Worker; ahead: number }[] = [];
  const waiting: Batch[] = [];
  /** Put and not yet told, by number. */
  const open = new Map<number, { readonly items: readonly Item[]; looked: Looked | null }>();
  const listeners = new Set<() => void>();
  let [put, told]: [number, number] = [0, 0];
  let failure: Error | null = null;

  /** Bytes of blobs that wait. */
  let heldBytes = 0;
  const take = (): Batch => {
    const batch = waiting.shift()!;
    heldBytes -= bytesOf(batch.items);
    return batch;
  };
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
  const arrive = (looked: Looked): void => {
    open.get(looked.number)!.looked = looked;
    for (let next = open.get(told); next !== undefined && next.looked !== null; next = open.get(told)) {
      open.delete(told++);
      onLooked(next.items, next.looked);
    }
    feed();
    wake();
  };
  const fail = (cause: unknown): void => {
    failure ??= cause instanceof Error ? cause : new Error(String(cause));
    wake();
  };
  /** Batch by batch, with a turn for everybody else in between. */
  const workOurselves = async (): Promise<void> => {
    const { loadLibarchive, lookAt } = (await import(pathToFileURL(engine).href)) as typeof engineModule;
    while (waiting.length > 0) {
      const batch = take();
      arrive(await look(batch, (item) => lookAt(item, settings), loadLibarchive));
      await nextTurn();
    }
    isWorking = false;
  };
  let isWorking = false;
  const work = (): void => {
    if (isWorking || !isOwn) return;
    isWorking = true;
    workOurselves().catch(fail);
  };
  const start = (): void => {
    const thread = { worker: new Worker(workerFile(engine), { workerData: data, execArgv: [] }), ahead: 0 };
    threads.push(thread);
    thread.worker.on("message", (looked: Looked) => {
      thread.ahead--;
      arrive(looked);
    });
    thread.worker.on("error", fail);
  };
  const feed = (): void => {
    while (waiting.length > 0) {
      const free = threads.filter(({ ahead }) => ahead < aheadOfEach).toSorted((a, b) => a.ahead - b.ahead)[0];
      if (free === undefined) break;
      free.ahead++;
      const batch = take();
      free.worker.postMessage(batch, batch.items.flatMap(({ bytes }) => (bytes === null || bytes.byteLength !== bytes.buffer.byteLength ? [] : [bytes.buffer as ArrayBuffer])));
    }
    const hands = threads.length + (isOwn ? 1 : 0);
    if (waiting.length > hands * worthAThread && hands < most) {
      start();
      feed();
    }
  };
  if (!isOwn) start();

  return {
    put: (items) => {
      open.set(put, { items: items.map((item) => ({ ...item, bytes: null })), looked: null });
      waiting.push({ number: put++, items });
      heldBytes += bytesOf(items);
      feed();
      if (waiting.length > worthOurselves || heldBytes > mostHeldBytes) work();
      return until(() => waiting.length < mostWaiting && heldBytes <= mostHeldBytes);
    },
    done: () => {
      work();
      return until(() => told === put);
    },
    stop: async () => {
      waiting.length = 0;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};

const bytesOf = (items: readonly Item[]): number => items.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
