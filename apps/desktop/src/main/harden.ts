import { shell, type App, type Session, type WebContents } from "electron";
import { isAllowedLink, isOurPage } from "./security.ts";

/** Says no to everything a page could ask of the browser. Electron's own answer to permissions is yes. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
  session.on("will-download", (event) => event.preventDefault());
  // Newer than the oldest runtime that Tokenward starts on.
  const newer = session as Partial<Pick<Session, "setUSBProtectedClassesHandler" | "setBluetoothPairingHandler">>;
  newer.setUSBProtectedClassesHandler?.(({ protectedClasses }) => protectedClasses);
  newer.setBluetoothPairingHandler?.((_details, answer) => answer({ confirmed: false }));
};

/** Keeps every page where it is: no other origin, no new window, no webview. */
export const hardenContents = (contents: WebContents): void => {
  const stay = (event: { preventDefault(): void }, address: string): void => {
    if (!isOurPage(address)) event.preventDefault();
  };
  contents.on("will-navigate", (event) => stay(event, event.url));
  contents.on("will-frame-navigate", (event) => stay(event, event.url));
  contents.on("will-redirect", (event) => stay(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedLink(url)) setImmediate(() => void shell.openExternal(url));
    return { action: "deny" };
  });
};

export const hardenApp = (app: App): void => {
  app.on("web-contents-created", (_event, contents) => hardenContents(contents));
  app.on("certificate-error", (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on("select-client-certificate", (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on("login", (event, _contents, _details, _authInfo, answer) => {
    event.preventDefault();
    answer();
  });
};
