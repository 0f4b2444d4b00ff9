import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  hosts: ["buildkite.com"],
  page: "https://buildkite.com/user/api-access-tokens",
  kinds: [
    {
      id: "buildkite-user", name: "Buildkite API access token", reach: "start builds and read pipelines as you", nature: "secret",
      ...prefixed("bkua_", classes.hex, 40),
      source: ["https://buildkite.com/docs/apis/managing-api-tokens"],
    },
  ],
};
