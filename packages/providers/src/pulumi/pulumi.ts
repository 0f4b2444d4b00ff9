import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pulumi: Provider = {
  id: "pulumi",
  name: "Pulumi",
  hosts: ["pulumi.com"],
  page: "https://app.pulumi.com/account/tokens",
  kinds: [
    {
      id: "pulumi-access", name: "Pulumi access token", reach: "change stacks, and read the secrets in them", nature: "secret",
      ...prefixed("pul-", classes.hex, 40),
      source: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],
    },
  ],
};
