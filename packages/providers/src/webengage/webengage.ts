import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webengage: Provider = {
  id: "webengage",
  name: "WebEngage",
  hosts: ["webengage.com"],
  page: "https://dashboard.webengage.com",
  kinds: [
    secret("webengage-api-key", "WebEngage API key", "read and change users and campaigns", named(["web_engage"], ...uuid), "https://docs.webengage.com/docs/rest-api-getting-started"),
  ],
};
