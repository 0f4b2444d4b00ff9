import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "./hit.ts";
import type { HomePlace } from "./home-places.ts";
import { walk, type WalkDeps } from "./walk.ts";

/** Every file of these places under `home`, each once, in the order of paths. Links are not followed. */
export function* homeFiles(home: string, places: readonly HomePlace[], deps: Omit<WalkDeps, "ignores">): Generator<Item> {
  const found = new Set<string>();
  for (const { at } of places) {
    for (const name of globSync(at, { cwd: home })) {
      const path = join(home, name);
      if (deps.skips(path)) continue;
      const state = statSync(path, { throwIfNoEntry: false });
      if (state?.isFile() === true) found.add(path);
      // Of what stands in a folder that is a place, everything: these programs keep no rules for git.
      else if (state?.isDirectory() === true) for (const file of walk(path, { ...deps, ignores: false })) found.add(file);
    }
  }
  for (const path of [...found].toSorted()) yield { path, bytes: null };
}
