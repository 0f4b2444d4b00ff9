import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every form in which a value could lie about: plain, base64 at its three offsets (both alphabets), hex, UTF-16. */
export const formsOf = (value: string): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(value);
  const forms = new Map<string, Buffer>([["plain", bytes], ["utf-16", Buffer.from(value, "utf16le")]]);
  for (const [name, text] of [["hex", bytes.toString("hex")], ["HEX", bytes.toString("hex").toUpperCase()]] as const) forms.set(name, Buffer.from(text));
  for (const offset of [0, 1, 2]) {
    // The characters at both ends mix with their neighbours; those between are the value's alone.
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replaceAll("=", "");
    const inner = text.slice(offset === 0 ? 0 : 4, (offset + bytes.length) % 3 === 0 ? undefined : -2);
    forms.set(`base64+${offset}`, Buffer.from(inner));
    forms.set(`base64url+${offset}`, Buffer.from(inner.replaceAll("+", "-").replaceAll("/", "_")));
  }
  return forms;
};

/** The forms of `value` that stand in these bytes. */
export const formsIn = (bytes: Uint8Array, value: string): readonly string[] => {
  const hay = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [...formsOf(value)].flatMap(([form, needle]) => (hay.includes(needle) ? [form] : []));
};

export interface Sighting {
  readonly file: string;
  readonly form: string;
}

/** Every file below `folder` that holds the value in any form, save those for which `expected` answers true. */
export const search = (folder: string, value: string, expected: (file: string) => boolean = () => false): readonly Sighting[] =>
  filesUnder(folder).filter((file) => !expected(file)).flatMap((file) => {
    try {
      return formsIn(readFileSync(file), value).map((form) => ({ file, form }));
    } catch {
      // Removed between listing and reading.
      return [];
    }
  });

const filesUnder = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
};
