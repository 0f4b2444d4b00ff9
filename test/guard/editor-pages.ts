import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { build } from "vite";

export const editorsHost = "editors.example";

/** The page of an editor: the editor, and a text beside it that can be dragged into it. Any other host has a plain field. */
export const editorHtml = ({ host, pathname }: URL): string => {
  if (host !== editorsHost) return '<!doctype html><meta charset="utf-8"><title>A page</title><textarea id="field"></textarea>';
  const inFrame = pathname.startsWith("/frame/");
  const entry = pathname.replace(/^.*\//, "").replace(/-.*/, "");
  const body = inFrame
    ? `<iframe id="frame" src="/${pathname.slice("/frame/".length)}" style="width:900px;height:560px;border:0"></iframe>`
    : `<p id="source">.</p><div id="editor"></div><script type="module" src="https://${editorsHost}/made/${entry}.js"></script>`;
  return `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="https://${editorsHost}/made/style.css">
    <style>#editor { height: 160px; border: 1px solid } #editor textarea:not([class]) { width: 600px; height: 120px } #editor [contenteditable] { min-height: 120px } #source { margin: 4px; width: max-content }</style>${body}`;
};

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

/** Bundles the editors' pages and lets the browser have them. Returns what takes the bundle away again. */
export const serveEditors = async (context: BrowserContext, names: readonly string[]): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), "tw-editors-"));
  await build({
    root: import.meta.dirname, configFile: false, logLevel: "error", publicDir: false, define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: folder, emptyOutDir: true, target: "chrome119", minify: false, reportCompressedSize: false, modulePreload: false, cssCodeSplit: false, assetsInlineLimit: 1_000_000, chunkSizeWarningLimit: 100_000,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, "editors", `${name}.ts`)])),
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "style[extname]" },
      },
    },
  });
  await context.route(`https://${editorsHost}/made/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice("/made/".length);
    return route.fulfill({ contentType: types[extname(name)] ?? "application/octet-stream", body: readFileSync(join(folder, name)) });
  });
  return () => rmSync(folder, { recursive: true, force: true });
};
