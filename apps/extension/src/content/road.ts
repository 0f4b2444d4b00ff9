/** A road into the page: what the guard listens for on `window`, in the capture phase, and what it then does. */
export interface RoadWatch {
  readonly listeners: readonly (readonly [type: string, listener: (event: Event) => void])[];
  readonly leave?: () => void;
}

/** Neither the browser nor any script of the page does anything with it any more. */
export const keepOut = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

export const pasteWords = { keep: "keep_out", reference: "paste_reference", masked: "paste_masked", anyway: "paste_anyway" } as const;
