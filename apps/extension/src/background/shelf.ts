import browser from "webextension-polyfill";

/** One thing kept while the browser runs, in memory only: it outlives the worker, not the browser. */
export interface Shelf<T> {
  /** Null when nothing was put there. */
  read(): Promise<T | null>;
  write(content: T): Promise<void>;
}

/** On `storage.session`, which content scripts cannot read (the default access level, said once more in main.ts). */
export const createShelf = <T>(name: string): Shelf<T> => ({
  read: async () => ((await browser.storage.session.get(name))[name] ?? null) as T | null,
  write: (content) => browser.storage.session.set({ [name]: content }),
});
