import { pathToFileURL } from "node:url";
import { isFresh } from "@tokenward/providers/bundle";
import type * as names from "@tokenward/providers/names";
import { namesBundle } from "./names-file.ts";

// Without the bundle the whole catalogue is read, which takes a second: longer than all that `token list` does.
const found = (await (isFresh(namesBundle) ? import(pathToFileURL(namesBundle.file).href) : import("@tokenward/providers/names"))) as typeof names;

export const { kindName, providerName } = found;
