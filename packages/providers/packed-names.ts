import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const source = resolve(import.meta.dirname, "src");

/** What Vite asks of a plugin, as far as this one answers. */
export interface PackedNames {
  readonly name: string;
  readonly enforce: "pre";
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => Promise<string> };
}

/** For Vite: writes the names of providers and kinds as two tables, so that whoever only says them does not load the catalogue, a second's work. */
export const packedNames = (): PackedNames => ({
  name: "packed-names",
  enforce: "pre",
  load: { filter: { id: /[\\/]packages[\\/]providers[\\/]src[\\/]names\.ts$/ }, handler: namesModule },
});

const namesModule = async (): Promise<string> => {
  const { providers, tokenKinds } = (await import(pathToFileURL(resolve(source, "index.ts")).href)) as Catalogue;
  const { unknownKind, unknownProvider } = (await import(pathToFileURL(resolve(source, "unknown-names.ts")).href)) as Unknown;
  const table = (rows: readonly Named[], otherwise: (id: string) => string): string =>
    `new Map(JSON.parse(${JSON.stringify(JSON.stringify(rows.filter(({ id, name }) => name !== otherwise(id)).map(({ id, name }) => [id, name])))}))`;
  return [
    `import { unknownKind, unknownProvider } from "./unknown-names.ts";`,
    `const providers = ${table(providers(), unknownProvider)};`,
    `const kinds = ${table(tokenKinds(), unknownKind)};`,
    `export const providerName = (provider) => providers.get(provider) ?? unknownProvider(provider);`,
    `export const kindName = (kind) => kinds.get(kind) ?? unknownKind(kind);`,
  ].join("\n");
};

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Catalogue {
  readonly providers: () => readonly Named[];
  readonly tokenKinds: () => readonly Named[];
}
interface Unknown {
  readonly unknownKind: (id: string) => string;
  readonly unknownProvider: (id: string) => string;
}
