import { Menu, nativeImage, Tray, type MenuItemConstructorOptions } from "electron";
import type { VaultStatus } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { attentionWords, lifeWords, nextToDie, worstAttention, type Attention } from "./attention.ts";
import { trayIconPng } from "./tray-icon.ts";

export interface TrayActions {
  readonly copy: (token: Token) => void;
  readonly search: () => void;
  readonly open: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
}

const image = (attention: Attention): Electron.NativeImage => {
  const icon = nativeImage.createFromBuffer(trayIconPng(attention, 22));
  icon.addRepresentation({ scaleFactor: 2, buffer: trayIconPng(attention, 44) });
  return icon;
};

/** The tray icon with its menu. `draw` is called whenever tokens or status may have changed. */
export const createTray = (actions: TrayActions): { readonly draw: (tokens: readonly Token[], status: VaultStatus | null, now: number) => void; readonly destroy: () => void } => {
  const tray = new Tray(image("locked"));
  tray.on("click", actions.search);
  let shown: Attention | null = null;
  return {
    draw: (tokens, status, now) => {
      const attention = worstAttention(tokens, status, now);
      if (attention !== shown) tray.setImage(image(attention));
      shown = attention;
      tray.setToolTip(`Tokenward: ${attentionWords[attention]}`);
      const next = nextToDie(tokens, 3).map((token): MenuItemConstructorOptions => ({
        label: `${token.label.replaceAll("&", "&&")}  ·  ${lifeWords(token.expiry!.at, now)}`,
        toolTip: `Copy ${token.label}`,
        click: () => actions.copy(token),
      }));
      tray.setContextMenu(Menu.buildFromTemplate([
        { label: next.length > 0 ? "Copy a token that dies next" : "No token has an end in sight", enabled: false },
        ...next,
        { type: "separator" },
        { label: "Search tokens…", click: actions.search },
        { label: "Open Tokenward", click: actions.open },
        { label: "Lock", enabled: status?.state === "unlocked", click: actions.lock },
        { type: "separator" },
        { label: "Quit", click: actions.quit },
      ]));
    },
    destroy: () => tray.destroy(),
  };
};
