/** A larger file is not read: nothing that a person keeps tokens in is so large. In bytes. */
export const maxFileBytes = 5 * 1024 * 1024;
/** Of one choice or drop, files and bytes that are read; the rest goes in unread, the likeliest first. */
const maxFiles = 200;
const maxTotalBytes = 20 * 1024 * 1024;
/** Where a NUL gives a binary file away, in bytes. */
const sniffBytes = 8 * 1024;

/** What the browser says of a file by the end of its name, and nobody reads as text. */
const binaryTypes = /^(?:image\/(?!svg)|audio\/|video\/(?!mp2t)|font\/|application\/(?:pdf|zip|gzip|x-(?:7z|bzip|tar|rar|xz|debian|rpm|iso)|vnd\.(?:openxmlformats|ms-|oasis)|msword|wasm|java-archive))/;
/** Files that exist to hold keys; they are read first. */
const keyNames = /(?:^\.env(?:\.|$)|\.env$|^\.(?:npmrc|pypirc|netrc|pgpass|dockercfg|git-credentials|vault-token|terraformrc)$|^id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|key|ppk|p8|asc|kubeconfig|tfvars|tfstate|ovpn)$|^(?:kubeconfig|credentials|config\.json|_netrc|secrets?\.(?:ya?ml|json|toml)|service-?account.*\.json)$)/i;

/** The files worth reading, likeliest first; empty: all may go in at once. */
export const readableOf = (files: readonly File[]): readonly File[] => {
  let bytes = 0;
  const likely = (file: File): number => (keyNames.test(file.name) ? 0 : 1);
  return files
    .filter(({ name, type, size }) => size > 0 && size <= maxFileBytes && (keyNames.test(name) || !binaryTypes.test(type)))
    .toSorted((a, b) => likely(a) - likely(b) || a.size - b.size)
    .slice(0, maxFiles)
    .filter(({ size }) => (bytes += size) <= maxTotalBytes);
};

/** Null: it is no text, or cannot be read (any more). */
export const textOfFile = async (file: File): Promise<string | null> => {
  try {
    return textOfBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
};

/** UTF-8, or UTF-16 with its mark (as Windows writes it). Null: these bytes are no text. */
export const textOfBytes = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.subarray(0, sniffBytes).includes(0) ? null : new TextDecoder().decode(bytes);
};
