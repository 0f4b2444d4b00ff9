import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { stripTypeScriptTypes } from "node:module";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { mayImport, onlyImporters, onlySubPaths, revealers, rooms as described } from "./house-table.ts";

const root = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(file, "utf8");
const rooms = ["shared", ...["packages", "apps"].flatMap((floor) => readdirSync(join(root, floor)).map((name) => `${floor}/${name}`))].filter((room) =>
  existsSync(join(root, room, "package.json")),
);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
const sources = (room: string): readonly string[] => filesUnder(join(root, room)).filter((file) => /\.tsx?$/.test(file));
const isProduct = (file: string): boolean => !/\.test\.tsx?$|\.examples\.ts$|\/testing\//.test(file);

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}
/** Every module a file names: static, re-exported, for its side effects, or dynamic with a literal. */
const imports = (file: string): readonly Import[] => {
  const { module } = parseSync(file, read(file));
  const statics = module.staticImports.map((entry) => ({
    from: entry.moduleRequest.value,
    typeOnly: entry.entries.length > 0 && entry.entries.every(({ isType }) => isType),
  }));
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.moduleRequest ? [{ from: entry.moduleRequest.value, typeOnly: entry.isType }] : [])),
  );
  const text = read(file);
  const dynamics = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^["'`]([^"'`$]+)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[1] === undefined ? [] : [{ from: literal[1], typeOnly: false }];
  });
  return [...statics, ...reexports, ...dynamics];
};
const packageOf = (from: string): string => from.split("/").slice(0, from.startsWith("@") ? 2 : 1).join("/");

test("every room is in the table, and the table names only rooms", () => {
  expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  expect(Object.keys(described).toSorted()).toEqual(Object.keys(mayImport).toSorted());
});

test.each(rooms)("%s imports only what the table allows", (room) => {
  const allowed = new Set(mayImport[room]!.map((name) => `@tokenward/${name}`));
  const manifest = JSON.parse(read(join(root, room, "package.json"))) as { dependencies?: Record<string, string> };
  const declared = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@tokenward/"));
  expect(declared.filter((name) => !allowed.has(name)), "declared in package.json, but not allowed by test/house-table.ts").toEqual([]);
  const faults: string[] = [];
  for (const file of sources(room).filter(isProduct)) {
    const where = relative(root, file);
    for (const { from } of imports(file)) {
      const name = packageOf(from);
      if (name.startsWith("@tokenward/")) {
        if (name !== `@tokenward/${room.split("/").at(-1)}` && !allowed.has(name)) faults.push(`${where} imports ${from}: ${room} may not (test/house-table.ts)`);
        const subPaths = onlySubPaths[room]?.[name];
        if (subPaths !== undefined && !subPaths.includes(from.slice(name.length + 1))) faults.push(`${where} imports ${from}: only ${subPaths.join(", ")}`);
      }
      if (from.startsWith(".") && relative(join(root, room), resolve(dirname(file), from)).startsWith("..")) faults.push(`${where} climbs out of its room to ${from}: import the package`);
      const owners = onlyImporters[name];
      if (owners !== undefined && !owners.includes(room)) faults.push(`${where} imports ${name}: only ${owners.join(", ")} may`);
    }
  }
  expect(faults).toEqual([]);
});

test("only packages/crypto uses node's cryptography for more than a hash or randomness", () => {
  const faults = rooms
    .filter((room) => room !== "packages/crypto")
    .flatMap((room) => sources(room).filter(isProduct))
    .filter((file) => /\b(createCipheriv|createDecipheriv|createSign|argon2|pbkdf2|hkdf|scrypt|diffieHellman)(Sync)?\(/.test(withoutComments(file)))
    .map((file) => `${relative(root, file)}: encrypt, sign and derive keys through @tokenward/crypto`);
  expect(faults).toEqual([]);
});

test("the content script carries no validator: detection and providers take only types from shared", () => {
  const faults = ["packages/detection", "packages/providers"].flatMap((room) =>
    sources(room)
      .filter(isProduct)
      .flatMap((file) => imports(file).filter(({ from, typeOnly }) => !typeOnly && (from.startsWith("@tokenward/shared") || from === "zod")).map(({ from }) => `${relative(root, file)} imports ${from} at run time`)),
  );
  expect(faults).toEqual([]);
});

test("the pure packages take the clock, randomness, the environment and the network as arguments", () => {
  const faults = ["shared", "packages/providers", "packages/detection", "packages/crypto", "packages/vault"].flatMap((room) =>
    sources(room)
      .filter(isProduct)
      .flatMap((file) => {
        const code = withoutComments(file);
        return [/\bDate\.now\(/, /\bnew Date\(\)/, /\bMath\.random\(/, /\bprocess\.env\b/, /(?<![.\w])fetch\(/]
          .filter((pattern) => pattern.test(code))
          .map((pattern) => `${relative(root, file)} uses ${pattern.source}: take it as an argument (design §7)`);
      }),
  );
  expect(faults).toEqual([]);
});

test("a secret's bytes are read only where the table says", () => {
  const readers = rooms.flatMap((room) => sources(room).filter(isProduct)).filter((file) => /(?<![.\w])reveal\(/.test(withoutComments(file))).map((file) => relative(root, file));
  expect(readers.filter((file) => !(file in revealers)), "pass the Secret on, or give the file and its reason a line in test/house-table.ts").toEqual([]);
  expect(Object.keys(revealers).filter((file) => !readers.includes(file) && file !== "shared/secret.ts"), "no longer reads: delete its line").toEqual([]);
});

test("every provider folder is in the providers' list", () => {
  const folder = join(root, "packages/providers/src");
  const lists = readdirSync(join(folder, "lists")).map((file) => read(join(folder, "lists", file))).join("") + read(join(folder, "index.ts"));
  const missing = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, `${entry.name}.ts`)))
    .filter(({ name }) => !lists.includes(`/${name}/${name}.ts`))
    .map(({ name }) => `packages/providers/src/lists: add ${name}`);
  expect(missing).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const long = [...rooms, "test", "scripts"].flatMap((room) => sources(room)).filter((file) => read(file).split("\n").length > 301).map((file) => relative(root, file));
  expect(long, "a file is one thing; find the second thing and give it a file").toEqual([]);
});

test("names say what a thing is", () => {
  const banned = /(Service|Manager|Helper|Util|Utils|Common|Core|Impl|Default)$/;
  const faults = rooms.flatMap((room) =>
    sources(room).filter(isProduct).flatMap((file) => {
      const names = parseSync(file, read(file)).module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? ""));
      return names.filter((name) => banned.test(name)).map((name) => `${relative(root, file)} exports ${name}`);
    }),
  );
  expect(faults).toEqual([]);
});

test("exports have names", () => {
  const faults = rooms.flatMap((room) => sources(room).filter(isProduct)).filter((file) => /^export default\b/m.test(read(file)) && !file.endsWith(".config.ts")).map((file) => relative(root, file));
  expect(faults).toEqual([]);
});

test("composition roots stay small", () => {
  const faults = ["apps/agent/src/agent.ts", "apps/desktop/src/main/main.ts", "apps/cli/src/main.ts", "apps/native-host/src/main.ts"]
    .filter((file) => existsSync(join(root, file)) && read(join(root, file)).split("\n").length > 121);
  expect(faults, "at most 120 lines").toEqual([]);
});

test("no file of the repository names a registry's host or a folder of somebody's machine", () => {
  // Put together here so that this file does not contain what it forbids.
  const forbidden = [["registry", "npmjs"].join("."), ["registry", "yarnpkg"].join("."), ["\"", "root", ""].join("/"), ["\"", "work", ""].join("/")];
  const faults = [...rooms, "scripts", "test"].flatMap((room) => filesUnder(join(root, room)))
    .filter((file) => /\.(ts|tsx|mjs|json|md|html|css|ya?ml)$/.test(file))
    .flatMap((file) => forbidden.filter((text) => read(file).includes(text)).map((text) => `${relative(root, file)} holds ${text}`));
  expect(faults).toEqual([]);
  expect(read(join(root, "pnpm-lock.yaml"))).not.toMatch(/tarball: http|resolution: \{tarball/);
});

const withoutComments = (file: string): string => {
  const text = read(file);
  const code = file.endsWith(".tsx") ? text : stripTypeScriptTypes(text);
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(?<!:)\/\/.*$/gm, "");
};
