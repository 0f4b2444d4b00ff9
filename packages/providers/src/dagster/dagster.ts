import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.dagster.io/deployment/dagster-plus/management/tokens/user-tokens";

export const dagster: Provider = {
  id: "dagster",
  name: "Dagster",
  hosts: ["dagster.cloud"],
  page: "https://dagster.cloud",
  kinds: [
    secret("dagster-user-token", "Dagster user token", "read and start runs as you", named(["dagster"], "user:", chars(classes.hex, 32)), docs),
    secret("dagster-agent-token", "Dagster agent token", "run what your deployment says", named(["dagster"], "agent:", chars(classes.alphanumeric, 5, 40), ":", chars(classes.hex, 32)), docs),
  ],
};
