import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const intelx: Provider = {
  id: "intelx",
  name: "Intelligence X",
  hosts: ["intelx.io"],
  page: "https://intelx.io/account?tab=developer",
  kinds: [
    secret("intelx-api-key", "Intelligence X API key", "search leaks within your quota", named(["intelx", "intelligence_x", "intelx_key"], ...uuid), "https://github.com/IntelligenceX/SDK"),
  ],
};
