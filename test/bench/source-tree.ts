import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = resolve(import.meta.dirname, "..", "..");
const MB = 1e6;
const maxFileBytes = 1 * MB;

/** Where ordinary source text is, and how much of it is taken. A folder that a machine lacks is left out. */
const places: readonly { readonly what: string; readonly folders: readonly string[]; readonly types: RegExp; readonly maxBytes: number }[] = [
  { what: "C and C++ headers", folders: ["/usr/include", "/usr/lib/gcc"], types: /^\.(?:h|hpp|hh|c|cc)$/, maxBytes: 12 * MB },
  { what: "Python", folders: globSync("/usr/lib/python3*").toSorted(), types: /^\.(?:py|pyi|txt|toml|cfg)$/, maxBytes: 14 * MB },
  { what: "JavaScript and TypeScript", folders: [join(root, "node_modules", ".pnpm")], types: /^\.(?:js|mjs|cjs|ts|mts|md|json|yml|yaml|css|html)$/, maxBytes: 18 * MB },
  // As Debian's golang-*-src and rust-src have them. Tests of the libraries for keys and certificates hold keys.
  { what: "Go", folders: ["/usr/lib/go", "/usr/share/go", ...globSync("/usr/share/go-*/src").toSorted()], types: /^\.(?:go|mod|sum)$/, maxBytes: 7 * MB },
  { what: "Rust", folders: ["/usr/share/cargo/registry", ...globSync("/usr/src/rustc-*/library").toSorted(), "/usr/lib/rustlib"], types: /^\.(?:rs|toml)$/, maxBytes: 7 * MB },
  { what: "Perl, shell and documents", folders: ["/usr/share/perl", "/usr/share/perl5", "/usr/share/doc", "/usr/share/vim", "/etc"], types: /^\.(?:pl|pm|sh|txt|md|html|conf|vim|pod)$/, maxBytes: 8 * MB },
];
// Programs that look for secrets carry samples of them.
const left = /gitleaks|trufflehog|secretlint|detect-secrets|ripsecrets|tokenward/;

/** About 50 MB of source text that this machine has, in the order of its paths. `say` is told what was taken. */
export const sourceTree = (say: (line: string) => void = () => {}): readonly SourceFile[] =>
  places.flatMap(({ what, folders, types, maxBytes }) => {
    const files: SourceFile[] = [];
    let bytes = 0;
    const walk = (folder: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (bytes > maxBytes || left.test(entry.name)) continue;
        if (entry.isDirectory()) walk(path);
        else if (entry.isFile() && types.test(extname(entry.name)) && statSync(path).size <= maxFileBytes) {
          const text = readFileSync(path, "utf8");
          files.push({ path, text });
          bytes += text.length;
        }
      }
    };
    for (const folder of folders) if (existsSync(folder)) walk(folder);
    say(files.length === 0 ? `${what}: this machine has none, so none is measured.` : `${what}: ${files.length} files, ${(bytes / MB).toFixed(1)} MB`);
    return files;
  });
