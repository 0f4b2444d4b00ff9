import { births } from "@tokenward/providers/births";

/** Match patterns of the providers' exact hosts. A pattern without a port matches every port; the script looks at that itself. */
export const birthMatches = (): string[] => [...new Set(births.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))];
