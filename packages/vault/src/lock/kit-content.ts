import { decodeBundle, encodeBundle, type KeyBundle } from "./keys.ts";

export interface KitContent {
  readonly bundle: KeyBundle;
  readonly fileKey: Uint8Array | null;
}

/** What the recovery kit wraps: one byte (is there a file key), the file keychain's key if so, then the key bundle. */
export const encodeKitContent = ({ bundle, fileKey }: KitContent): Uint8Array => Buffer.concat([Uint8Array.of(fileKey === null ? 0 : 1), fileKey ?? new Uint8Array(0), encodeBundle(bundle)]);

/** Null when the bytes are not such content. */
export const decodeKitContent = (bytes: Uint8Array): KitContent | null => {
  const fileKey = bytes[0] === 1 ? bytes.slice(1, 33) : null;
  const bundle = decodeBundle(bytes.subarray(fileKey === null ? 1 : 33));
  return bundle === null ? null : { bundle, fileKey };
};
