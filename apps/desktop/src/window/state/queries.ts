import { QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Browser, BrowserTrouble, RpcError, VaultStatus } from "@tokenward/shared/contract";
import type { AuditEvent, Incident, Rotation, RotationPlan, Settings, Token } from "@tokenward/shared/domain";
import type { Result } from "@tokenward/shared/result";
import { onNews, vault } from "../bridge.ts";

/** A reply that was refused, as an exception for the query cache. Its message is a sentence for people. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: RpcError["code"];
  constructor({ code, message }: RpcError) {
    super(message);
    this.code = code;
  }
}

/** The value of a reply; throws {@link Refused} when there is none. */
export const must = async <T>(reply: Promise<Result<T, RpcError>>): Promise<T> => {
  const result = await reply;
  if (result.ok) return result.value;
  throw new Refused(result.error);
};

// The agent says when something changed, so nothing grows old by itself. Nothing secret is ever put in here.
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: (count, cause) => count < 2 && cause instanceof Refused && cause.code === "unavailable", networkMode: "always" }, mutations: { networkMode: "always" } },
});

/** Status and log follow every change of any noun. */
export const listenForChanges = (): void =>
  onNews((news) => {
    if (news.kind === "agent") void queryClient.invalidateQueries();
    if (news.kind !== "changed") return;
    const nouns = new Set<unknown>([...news.nouns, "vault", "audit"]);
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => nouns.has(queryKey[0]) });
  });

export const useStatus = (): UseQueryResult<VaultStatus> => useQuery({ queryKey: ["vault", "status"], queryFn: () => must(vault.vault.status({})) });
export const useSettings = (): UseQueryResult<Settings> => useQuery({ queryKey: ["vault", "settings"], queryFn: () => must(vault.vault.settings({})) });
export const useTokens = (): UseQueryResult<readonly Token[]> => useQuery({ queryKey: ["token", "list"], queryFn: () => must(vault.token.list({})) });
export const useIncidents = (): UseQueryResult<readonly Incident[]> => useQuery({ queryKey: ["incident", "list"], queryFn: () => must(vault.incident.list({})) });
export const useRotations = (): UseQueryResult<readonly Rotation[]> => useQuery({ queryKey: ["rotation", "list"], queryFn: () => must(vault.rotation.list({})) });
export const usePlan = (id: Token["id"]): UseQueryResult<RotationPlan> => useQuery({ queryKey: ["rotation", "plan", id], queryFn: () => must(vault.rotation.plan({ id })), gcTime: 0, retry: false });
export const useBrowsers = (): UseQueryResult<readonly Browser[]> => useQuery({ queryKey: ["browser", "list"], queryFn: () => must(vault.browser.list({})) });
export const usePendingBrowsers = (): UseQueryResult<readonly { readonly id: string; readonly name: string; readonly code: string; readonly since: number }[]> =>
  useQuery({ queryKey: ["browser", "pending"], queryFn: () => must(vault.browser.pending({})) });
export const useBrowserTroubles = (): UseQueryResult<readonly BrowserTrouble[]> => useQuery({ queryKey: ["browser", "troubles"], queryFn: () => must(vault.browser.troubles({})) });
export const useAudit = (subject: string | null, limit: number): UseQueryResult<readonly AuditEvent[]> =>
  useQuery({ queryKey: ["audit", "list", subject, limit], queryFn: () => must(vault.audit.list(subject === null ? { limit } : { subject, limit })) });
