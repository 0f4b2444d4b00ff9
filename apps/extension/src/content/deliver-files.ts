/** Lets files go where they were going. False: it could not be done any more. */
export type Delivery = (files: readonly File[]) => boolean;

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
};

/** As the browser does after a choice, but for `isTrusted`. */
export const deliverChoice = (input: HTMLInputElement, files: readonly File[]): boolean => {
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
};

/** Null: a folder is among them. Its files can only be had through the browser's own event, so it is let in (docs/guard-limits.md). */
export const filesOf = (transfer: DataTransfer): readonly File[] | null => {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === "file");
  if (items.some((item) => item.webkitGetAsEntry()?.isDirectory === true)) return null;
  return Array.from(transfer.files);
};

/** For a paste or drop of files that was kept out: the same event again, of our own making, with the same texts beside the files. */
export const deliverTransfer = (event: ClipboardEvent | DragEvent, carried: DataTransfer, element: Element): Delivery => {
  // Both can be read only while the event runs.
  const texts = carried.types.filter((type) => type !== "Files").map((type) => [type, carried.getData(type)] as const);
  const { dropEffect, effectAllowed } = carried;
  const again = (transfer: DataTransfer): Event => {
    const how = { bubbles: true, cancelable: true, composed: true };
    if (event instanceof ClipboardEvent) return new ClipboardEvent("paste", { ...how, clipboardData: transfer });
    const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons } = event;
    return new DragEvent("drop", { ...how, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons, dataTransfer: transfer });
  };
  return (files) => {
    if (!element.isConnected) return false;
    const transfer = transferOf(files);
    for (const [type, text] of texts) transfer.setData(type, text);
    transfer.dropEffect = dropEffect;
    transfer.effectAllowed = effectAllowed;
    const isRefused = !element.dispatchEvent(again(transfer));
    // What the browser itself does with files that are dropped on a file input, and the page did not do.
    if (!isRefused && element instanceof HTMLInputElement && element.type === "file") {
      const kept = element.multiple ? files : files.slice(0, 1);
      element.files = transferOf(kept).files;
      element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return true;
  };
};
