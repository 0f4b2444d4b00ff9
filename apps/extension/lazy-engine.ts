import type { Plugin } from "vite";

/**
 * Puts the engine, built before into one script that sets `tokenwardEngine`, into a function that is run at the first call.
 * Measured: 25 ms of every frame's load were spent on filling the catalogue's tables; the function costs a look over its text, once a process.
 */
export const lazyEngine = (code: () => string): Plugin => ({
  name: "lazy-engine",
  enforce: "pre",
  load: {
    filter: { id: /[\\/]content[\\/]engine-lazy\.ts$/ },
    handler: () => `let engine;\nconst make = () => {\n${code()}\nreturn tokenwardEngine;\n};\nexport const loadEngine = () => (engine ??= make());\n`,
  },
});
