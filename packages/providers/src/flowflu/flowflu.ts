import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flowflu: Provider = {
  id: "flowflu",
  name: "Flowlu",
  hosts: ["flowlu.com"],
  page: null,
  kinds: [
    secret("flowflu-api-key", "Flowlu API key", "read and change the CRM", named(["flowlu", "flowflu"], chars(classes.alphanumeric, 51)), "https://www.flowlu.com/api/"),
  ],
};
