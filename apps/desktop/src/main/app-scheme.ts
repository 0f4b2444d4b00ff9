import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { pageHeaders, isOurPage } from "./security.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** The built file that an address names, or null. Only a name on the list is ever joined to the folder. */
export const fileFor = (address: string, built: ReadonlySet<string>): string | null => {
  if (!isOurPage(address)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname).replace(/^\/+/, "");
  } catch {
    return null;
  }
  return built.has(name) && extname(name) in types ? name : null;
};

/** Answers the app:// scheme from the list that the build wrote. */
export const serveBuilt = (folder: string, built: ReadonlySet<string>): ((request: { readonly url: string; readonly method: string }) => Promise<Response>) =>
  async ({ url, method }) => {
    const name = method === "GET" ? fileFor(url, built) : null;
    if (name === null) return new Response("Not found", { status: 404, headers: { ...pageHeaders, "content-type": "text/plain" } });
    return new Response(new Uint8Array(await readFile(join(folder, name))), { headers: { ...pageHeaders, "content-type": types[extname(name)]! } });
  };
