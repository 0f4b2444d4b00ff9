import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://axiom.co/docs/reference/tokens";

export const axiom: Provider = {
  id: "axiom",
  name: "Axiom",
  hosts: ["axiom.co"],
  page: "https://app.axiom.co/api-tokens",
  kinds: [
    secret("axiom-api-token", "Axiom API token", "send and query data as its scopes allow", parts("xaat-", ...uuid), docs),
    secret("axiom-personal-token", "Axiom personal token", "act as you in every organization", parts("xapt-", ...uuid), docs),
    secret("axiom-ingest-token", "Axiom ingest token", "send data", parts("xait-", ...uuid), docs),
  ],
};
