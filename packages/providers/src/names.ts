import { kindById, providerById } from "./index.ts";

/** A provider as it writes itself; its id, with a capital, where nobody knows it. */
export const providerName = (provider: string): string => providerById(provider)?.name ?? provider.charAt(0).toUpperCase() + provider.slice(1);

/** A kind of token in a few words: "GitHub fine-grained token". Made of the id where nobody knows it. */
export const kindName = (kind: string): string => kindById(kind)?.name ?? kind.replaceAll("-", " ");
