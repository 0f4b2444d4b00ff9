import { isOurPage } from "./security.ts";

interface Frame {
  readonly url: string;
}
export interface Sender {
  readonly senderFrame: Frame | null;
}
export interface OwnWindow<Kind extends string> {
  readonly kind: Kind;
  /** The window's top frame; null when the window is gone. */
  readonly mainFrame: Frame | null;
  /** The one page this window shows. */
  readonly page: string;
}

/**
 * Which of our windows asks, or null: then nothing is answered. The top frame of a window we made, showing the page we
 * gave it, and nothing else. `senderFrame` is null when the frame has navigated or died since it asked.
 */
export const windowOfSender = <Kind extends string>({ senderFrame }: Sender, windows: readonly OwnWindow<Kind>[]): Kind | null => {
  if (senderFrame === null || !isOurPage(senderFrame.url)) return null;
  const own = windows.find(({ mainFrame }) => mainFrame !== null && mainFrame === senderFrame);
  return own !== undefined && new URL(senderFrame.url).pathname === `/${own.page}` ? own.kind : null;
};
