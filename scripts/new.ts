// `npm run new provider <id>`: writes a provider's folder and its line in the list. The tests then say what is missing.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
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
const provider = `import { classes, prefixed, secret } from "../fixed-form.ts";
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
    // Prefix, alphabet, length; \`parts\` for several stretches, \`named\` for a value that only a name tells apart. Last: where it is documented.
    secret("${id}-api-token", "${name} API token", "what it can do at worst, in one phrase", prefixed("${id}_", classes.alphanumeric, 40), ""),
  ],
};
`;

const lists = join(folder, "lists");
const list = readdirSync(lists).find((file) => ((first) => first >= file.charAt(0) && first <= file.charAt(2))(id!.charAt(0)));
if (list === undefined) throw new Error(`No list in packages/providers/src/lists has the letter ${id!.charAt(0)}.`);
const text = readFileSync(join(lists, list), "utf8");
const listed = [...text.matchAll(/^import \{ (\w+) \} from "\.\.\//gm)].map(([, each]) => each!);
const all = [...listed, id!].toSorted();
const opening = /^\/\*\*[^]*?= \[\n/m.exec(text)?.[0];
if (opening === undefined) throw new Error(`packages/providers/src/lists/${list} has lost its form: mend it first.`);
mkdirSync(join(folder, id!));
writeFileSync(join(folder, id!, `${id}.ts`), provider);
writeFileSync(
  join(lists, list),
  `${all.map((each) => `import { ${each} } from "../${each}/${each}.ts";\n`).join("")}import type { Provider } from "../provider.ts";\n\n${opening}${all.map((each) => `  ${each},\n`).join("")}];\n`,
);
console.log(`Made packages/providers/src/${id}/${id}.ts and its line in lists/${list}. Fill it in, then: npm run verify`);
