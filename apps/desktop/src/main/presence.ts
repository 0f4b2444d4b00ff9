import { BrowserWindow, dialog, ipcMain } from "electron";
import { join } from "node:path";
import type { Client, RpcError, VaultStatus } from "@tokenward/shared/contract";
import type { TokenId } from "@tokenward/shared/domain";
import { err, type Result } from "@tokenward/shared/result";
import { Secret, wipe } from "@tokenward/shared/secret";
import { pageAt, webPreferences } from "./security.ts";
import { windowOfSender } from "./sender.ts";

const maxPassphraseBytes = 1024;
export type Purpose = "show" | "copy";
const questions: Readonly<Record<Purpose, (label: string) => string>> = {
  show: (label) => `Show the value of ${label}?`,
  copy: (label) => `Copy the value of ${label}?`,
};
const notThere = err({ code: "presence-required", message: "You did not confirm, so the value stays hidden." } as const);

/** Asks the user, in a prompt that no page can draw or answer, and turns the answer into a ticket for one value. */
export const createPresence = (desktop: Client<"desktop">, dist: string, front: () => BrowserWindow | null) =>
  async (id: TokenId, label: string, purpose: Purpose): Promise<Result<{ readonly ticket: string }, RpcError>> => {
    const status = await desktop.vault.status({});
    if (!status.ok) return status;
    const passphrase = await ask(status.value.presence, questions[purpose](label), front(), dist);
    if (passphrase === null) return notThere;
    try {
      return await desktop.presence.grant({ tokenId: id, ...(passphrase === "confirmed" ? {} : { passphrase }) });
    } finally {
      if (passphrase !== "confirmed") wipe(passphrase);
    }
  };

const ask = async (presence: VaultStatus["presence"], question: string, parent: BrowserWindow | null, dist: string): Promise<Secret | "confirmed" | null> => {
  if (presence === "passphrase") return askPassphrase(question, parent, dist);
  const options = { type: "question" as const, message: question, detail: "Anyone who can see your screen can see it too.", buttons: ["Yes", "Cancel"], defaultId: 1, cancelId: 1, noLink: true };
  const { response } = await (parent === null ? dialog.showMessageBox(options) : dialog.showMessageBox(parent, options));
  return response === 0 ? "confirmed" : null;
};

/** A small window of its own, with its own preload: the pages that list tokens never see the passphrase typed here. */
const askPassphrase = (question: string, parent: BrowserWindow | null, dist: string): Promise<Secret | null> =>
  new Promise((resolve) => {
    const box = new BrowserWindow({
      width: 420, height: 220, resizable: false, minimizable: false, maximizable: false, autoHideMenuBar: true, alwaysOnTop: true, title: question,
      ...(parent === null ? {} : { parent, modal: true }),
      webPreferences: webPreferences(join(dist, "passphrase.cjs")),
    });
    box.setContentProtection(true);
    const done = (answer: Secret | null): void => {
      ipcMain.removeHandler("tw-passphrase");
      resolve(answer);
      if (!box.isDestroyed()) box.destroy();
    };
    ipcMain.removeHandler("tw-passphrase");
    ipcMain.handle("tw-passphrase", (event, typed: unknown) => {
      if (windowOfSender(event, [{ kind: "passphrase", mainFrame: box.webContents.mainFrame, page: "passphrase.html" }]) === null) return;
      const usable = typed instanceof Uint8Array && typed.length > 0 && typed.length <= maxPassphraseBytes;
      // After this reply: a window that is destroyed while it is being answered makes Electron complain.
      const answer = usable ? Secret.of(new Uint8Array(typed)) : null;
      setImmediate(() => done(answer));
      if (typed instanceof Uint8Array) typed.fill(0);
    });
    box.on("closed", () => done(null));
    void box.loadURL(`${pageAt("passphrase.html")}#${encodeURIComponent(question)}`);
  });
