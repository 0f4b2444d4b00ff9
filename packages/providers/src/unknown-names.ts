/** What a provider that nobody knows is called: its id, with a capital. */
export const unknownProvider = (provider: string): string => provider.charAt(0).toUpperCase() + provider.slice(1);

/** What a kind that nobody knows is called: its id, as words. */
export const unknownKind = (kind: string): string => kind.replaceAll("-", " ");
