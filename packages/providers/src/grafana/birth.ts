import type { Birth } from "../birth.ts";

export const grafanaBirth: Birth = {
  provider: "grafana",
  kinds: ["grafana-service-account", "grafana-cloud-policy"],
  hosts: ["grafana.com"],
  path: /^\/(?:orgs\/|org\/serviceaccounts|access-policies)/,
  selfHosted: true,
  value: ['input[name="tokenValue"]'],
  name: ['input[name="tokenName"]'],
  scopes: [],
  expiry: [],
  source: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/", "grafana/grafana public/app/features/serviceaccounts/components/CreateTokenModal.tsx"],
  lookedAt: "2026-11-27",
};
