import { providerById } from "@tokenward/providers";

/** Whether a provider's tokens belong on a host: one of the provider's own, or one below it. A host is compared as written, in lower case. */
export const isHome = (provider: string, host: string): boolean =>
  providerById(provider)?.hosts.some((home) => host === home || host.endsWith(`.${home}`)) ?? false;
