import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gitbook: Provider = {
  id: "gitbook",
  name: "GitBook",
  hosts: ["gitbook.com"],
  page: "https://app.gitbook.com/account/developer",
  kinds: [
    secret("gitbook-api-token", "GitBook API token", "read and change spaces", prefixed("gb_api_", classes.alphanumeric, 40), "https://gitbook.com/docs/developers/gitbook-api/authentication"),
  ],
};
