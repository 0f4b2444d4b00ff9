import * as engine from "./engine.ts";

/**
 * The engine, made at the first call. In the built content script its code stands inside a function (lazy-engine.ts), so that a
 * frame in which nobody types pays neither for the catalogue's tables nor for compiling the scanner.
 */
export const loadEngine = (): typeof engine => engine;
