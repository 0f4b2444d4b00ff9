import { browsers } from "./browsers.ts";

/** What `--browser` may name: each browser, and each of its boxed builds. */
export const placeIds: readonly string[] = browsers.flatMap(({ id, boxes }) => [id, ...boxes.map(({ packaging }) => `${id}-${packaging}`)]);
