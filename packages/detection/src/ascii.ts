declare const TextEncoder: new () => { encodeInto(text: string, bytes: Uint8Array): { readonly read: number } };

/** A text's UTF-16 units as bytes: ASCII as it is, everything else as 0. Reading bytes takes a third of the time that reading a string's units takes. */
export interface Ascii {
  /** Longer than the text, with zeros behind it. */
  readonly bytes: Uint8Array;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** Nothing else stands in the text. */
  readonly isWhole: boolean;
}

/** Behind the text, so that what reads on a little finds an end. */
const paddingUnits = 16;
/** Up to here one buffer is kept for all texts, in bytes. */
const maxKeptBytes = 1 << 22;
const encoder = new TextEncoder();
let kept = new Uint8Array(1 << 14);

/** So many units are read at once; where one of them is not ASCII they are read one by one. */
const partUnits = 1 << 12;

/** Good until the next call: the bytes are written over then. */
export const asciiOf = (text: string): Ascii => {
  const { length } = text;
  const bytes = bufferOf(length + paddingUnits);
  let isWhole = true;
  for (let at = 0; at < length; at += partUnits) {
    const to = Math.min(length, at + partUnits);
    // No character takes fewer bytes than units, and only ASCII as many: where all fit, all are ASCII.
    const { read } = encoder.encodeInto(length <= partUnits ? text : text.slice(at, to), bytes.subarray(at, to));
    if (read === to - at) continue;
    isWhole = false;
    readUnits(bytes, text, at, to);
  }
  bytes.fill(0, length, length + paddingUnits);
  return { bytes, length, isWhole };
};

const bufferOf = (units: number): Uint8Array<ArrayBuffer> => {
  if (units > maxKeptBytes) return new Uint8Array(units);
  if (units > kept.length) kept = new Uint8Array(Math.min(maxKeptBytes, units * 2));
  return kept;
};

const readUnits = (bytes: Uint8Array, text: string, from: number, to: number): void => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    bytes[at] = unit < 128 ? unit : 0;
  }
};
