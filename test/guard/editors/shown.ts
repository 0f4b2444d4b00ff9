/** What the page of an editor shows of it to the test: its own model, and not what the browser draws. */
export interface ShownEditor {
  /** Every character that the editor has, its lines parted by "\n". */
  text(): string;
  /** Empties it, and forgets what could be undone where the editor can. */
  clear(): void;
}

export const place = (): HTMLElement => document.querySelector<HTMLElement>("#editor")!;

export const show = (editor: ShownEditor): void => void Object.assign(window, { editor });
