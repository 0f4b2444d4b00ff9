import { globalShortcut } from "electron";

/** Registers the search popup's keys in place of the ones before. Says so when they are no keys, or another program has them. */
export const takeShortcut = (keys: string, run: () => void): void => {
  globalShortcut.unregisterAll();
  try {
    if (!globalShortcut.register(keys, run)) console.error("The global shortcut belongs to another program. Choose other keys in Tokenward's settings.");
  } catch {
    console.error("The global shortcut in the settings is not a key combination.");
  }
};
