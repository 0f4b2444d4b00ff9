import { contextBridge, ipcRenderer } from "electron";

contextBridge.exposeInMainWorld("twPassphrase", { answer: (passphrase: Uint8Array | null): Promise<unknown> => ipcRenderer.invoke("tw-passphrase", passphrase) });
