import type { App } from "electron";

/** Does one last thing before the program ends, however it was asked to end. */
export const beforeQuit = (app: App, lastAct: () => Promise<void>): void => {
  let done = false;
  app.on("before-quit", (event) => {
    if (done) return;
    event.preventDefault();
    done = true;
    void lastAct().finally(() => app.quit());
  });
};
