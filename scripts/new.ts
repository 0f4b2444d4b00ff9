// `npm run new provider <id>`: writes a provider's folder and its line in the list. The tests then say what is missing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = join(resolve(import.meta.dirname, ".."), "packages", "providers", "src");
const [what, id] = process.argv.slice(2);

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
if (what !== "provider" || id === undefined) stop("Say what: npm run new provider <id>");
if (!/^[a-z][a-z0-9]{1,30}$/.test(id!)) stop("A provider's id is lower-case letters and digits, as in a folder's name: npm run new provider acme");
if (existsSync(join(folder, id!))) stop(`packages/providers/src/${id} is there already. Nothing was changed.`);

const name = `${id!.charAt(0).toUpperCase()}${id!.slice(1)}`;
const provider = `import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ${id}: Provider = {
  id: "${id}",
  // As the provider writes itself.
  name: "${name}",
  // Hosts on which its tokens belong, each with everything below it.
  hosts: ["${id}.example"],
  // The page on which its tokens are managed.
  page: null,
  kinds: [
    {
      id: "${id}-api-token", name: "${name} API token", reach: "what it can do at worst, in one phrase", nature: "secret",
      // Prefix, alphabet, length; write pattern and examples yourself where the format has more to it.
      ...prefixed("${id}_", classes.alphanumeric, 40),
      // Where the format is documented. The providers test refuses an empty list.
      source: [],
    },
  ],
};
`;

const index = join(folder, "index.ts");
const text = readFileSync(index, "utf8");
const imported = `import { ${id} } from "./${id}/${id}.ts";\n`;
const imports = [...text.matchAll(/^import \{ \w+ \} from "\.\/\w+\/\w+\.ts";\n/gm)];
const after = imports.findLast(([line]) => line < imported);
const first = imports[0];
if (first === undefined || !text.includes("  generic,\n")) throw new Error("packages/providers/src/index.ts has lost its list: mend it first");
const at = after === undefined ? first.index : after.index + after[0].length;
mkdirSync(join(folder, id!));
writeFileSync(join(folder, id!, `${id}.ts`), provider);
writeFileSync(index, `${text.slice(0, at)}${imported}${text.slice(at)}`.replace("  generic,\n", `  ${id},\n  generic,\n`));
console.log(`Made packages/providers/src/${id}/${id}.ts and its line in the list. Fill it in, then: npm run verify`);
