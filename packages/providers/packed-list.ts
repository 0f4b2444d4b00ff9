import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { pack } from "./src/pack.ts";
import { frontedWords } from "./src/packed.ts";
import type { Provider } from "./src/provider.ts";

const source = resolve(import.meta.dirname, "src");
const lists = join(source, "lists");

/** What Vite asks of a plugin, as far as this one answers. */
export interface PackedList {
  readonly name: string;
  readonly enforce: "pre";
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: (id: string) => Promise<string> };
}

/** For Vite: writes the list of providers as a table, and the names of services as one text, so that a frame without a paste reads two texts instead of two thousand objects. */
export const packedList = (): PackedList => ({
  name: "packed-list",
  enforce: "pre",
  load: {
    filter: { id: /[\\/]packages[\\/]providers[\\/]src[\\/](?:lists[\\/]listed|services)\.ts$/ },
    handler: (id) => (id.endsWith("services.ts") ? servicesModule() : listModule()),
  },
});

const servicesModule = async (): Promise<string> => {
  const { services } = (await import(pathToFileURL(join(source, "services.ts")).href)) as { readonly services: () => readonly string[] };
  return [`import { unfrontedWords } from "./packed.ts";`, `export const services = () => unfrontedWords(${JSON.stringify(frontedWords(services()))});`].join("\n");
};

const listModule = async (): Promise<string> => {
  const { listed } = (await import(pathToFileURL(join(lists, "listed.ts")).href)) as { readonly listed: () => readonly Provider[] };
  const files = await filesOf();
  const { table, code } = pack(listed());
  const imported = code.map((provider) => {
    const at = files.get(provider);
    if (at === undefined) throw new Error(`No list imports ${provider.id} from a file of its own.`);
    return at;
  });
  return [
    `import { unpack } from "../packed.ts";`,
    ...imported.map(({ name, file }) => `import { ${name} } from ${JSON.stringify(file)};`),
    `export const listed = () => unpack(${JSON.stringify(table)}, [${imported.map(({ name }) => name).join(", ")}]);`,
  ].join("\n");
};

/** By provider: the file that the lists import it from, and its name there. */
const filesOf = async (): Promise<ReadonlyMap<unknown, { readonly name: string; readonly file: string }>> => {
  const found = new Map<unknown, { readonly name: string; readonly file: string }>();
  for (const list of await readdir(lists)) {
    for (const { groups } of (await readFile(join(lists, list), "utf8")).matchAll(/^import \{ (?<name>\w+) \} from "(?<file>\.\.\/[^"]+)";$/gm)) {
      const { name = "", file = "" } = groups ?? {};
      const module = (await import(pathToFileURL(resolve(lists, file)).href)) as Readonly<Record<string, unknown>>;
      found.set(module[name], { name, file });
    }
  }
  return found;
};
