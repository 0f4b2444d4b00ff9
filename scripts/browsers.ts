import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { browsersPage } from "../apps/cli/src/browser/page.ts";

// Writes the page about browsers from their table.
writeFileSync(join(import.meta.dirname, "../docs/browsers.md"), browsersPage());
