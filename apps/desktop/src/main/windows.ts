import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions } from "electron";
import { join } from "node:path";
import type { News } from "../bridge/news.ts";
import type { PageKind } from "./relay.ts";
import { pageAt, webPreferences } from "./security.ts";
import type { OwnWindow } from "./sender.ts";

const pages: Readonly<Record<PageKind, string>> = { window: "index.html", popup: "popup.html" };

export interface Windows {
  /** Opens or raises the window, at a route when one is given. */
  readonly open: (route?: string) => void;
  readonly toggleSearch: () => void;
  readonly showSearch: () => void;
  readonly hideSearch: () => void;
  /** Throws both pages away and makes them new: no page outlives the unlocked vault it was shown. */
  readonly renew: () => void;
  readonly tell: (news: News) => void;
  readonly own: () => readonly OwnWindow<PageKind>[];
  /** The window as a parent for prompts; null when it is not open. */
  readonly front: () => BrowserWindow | null;
  readonly protect: (on: boolean) => void;
  readonly close: () => void;
}

export const createWindows = (dist: string): Windows => {
  const live: Record<PageKind, BrowserWindow | null> = { window: null, popup: null };
  const make = (kind: PageKind, options: BrowserWindowConstructorOptions, route = ""): BrowserWindow => {
    const made = new BrowserWindow({
      show: false,
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? "#131417" : "#f6f6f7",
      title: "Tokenward",
      webPreferences: webPreferences(join(dist, "preload.cjs")),
      ...options,
    });
    made.on("closed", () => {
      if (live[kind] === made) live[kind] = null;
    });
    // A page that dies takes nothing with it: a new one stands in its place.
    made.webContents.on("render-process-gone", () => made.destroy());
    live[kind] = made;
    void made.loadURL(`${pageAt(pages[kind])}${route === "" ? "" : `#${route}`}`);
    return made;
  };

  const makeWindow = (options: BrowserWindowConstructorOptions, route: string): void => {
    const made = make("window", { width: 1280, height: 800, minWidth: 900, minHeight: 560, ...options }, route);
    made.once("ready-to-show", () => made.show());
  };
  const makePopup = (): BrowserWindow => {
    const made = make("popup", { width: 480, height: 372, frame: false, resizable: false, skipTaskbar: true, alwaysOnTop: true, fullscreenable: false, title: "Tokenward search" });
    made.on("blur", () => made.hide());
    return made;
  };
  const routeOf = (window: BrowserWindow): string => window.webContents.getURL().split("#")[1] ?? "";

  const showSearch = (): void => {
    const popup = live.popup ?? makePopup();
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    popup.setPosition(Math.round(workArea.x + (workArea.width - 480) / 2), Math.round(workArea.y + workArea.height * 0.18));
    popup.webContents.send("tw-news", { kind: "go", route: "search" } satisfies News);
    popup.show();
    popup.focus();
  };

  return {
    open: (route) => {
      const { window } = live;
      if (window === null) return makeWindow({}, route ?? "");
      if (route !== undefined) window.webContents.send("tw-news", { kind: "go", route } satisfies News);
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    toggleSearch: () => (live.popup?.isVisible() === true ? live.popup.hide() : showSearch()),
    showSearch,
    hideSearch: () => live.popup?.hide(),
    renew: () => {
      const { window, popup } = live;
      if (window !== null) {
        const [bounds, route, visible] = [window.getBounds(), routeOf(window), window.isVisible()];
        live.window = null;
        window.destroy();
        if (visible) makeWindow(bounds, route);
      }
      live.popup = null;
      popup?.destroy();
      makePopup();
    },
    tell: (news) => {
      for (const page of Object.values(live)) page?.webContents.send("tw-news", news);
    },
    own: () => (["window", "popup"] as const).flatMap((kind) => {
      const page = live[kind];
      return page === null || page.isDestroyed() ? [] : [{ kind, mainFrame: page.webContents.mainFrame, page: pages[kind] }];
    }),
    front: () => live.window,
    protect: (on) => live.window?.setContentProtection(on),
    close: () => {
      for (const page of Object.values(live)) page?.destroy();
    },
  };
};
