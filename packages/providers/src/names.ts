import { kindById, providerById } from "./index.ts";
import { unknownKind, unknownProvider } from "./unknown-names.ts";

// The builds write this file anew, as two tables (packed-names.ts).

/** A provider as it writes itself; its id, with a capital, where nobody knows it. */
export const providerName = (provider: string): string => providerById(provider)?.name ?? unknownProvider(provider);

/** A kind of token in a few words: "GitHub fine-grained token". Made of the id where nobody knows it. */
export const kindName = (kind: string): string => kindById(kind)?.name ?? unknownKind(kind);
