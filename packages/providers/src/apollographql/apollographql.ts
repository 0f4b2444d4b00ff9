import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys";

export const apollographql: Provider = {
  id: "apollographql",
  name: "Apollo GraphOS",
  hosts: ["apollographql.com"],
  page: "https://studio.apollographql.com",
  kinds: [
    secret("apollographql-user-key", "Apollo GraphOS personal API key", "read and change the graphs you can", parts("user:gh.", chars(classes.base64Url, 4, 60), ":", chars(classes.base64Url, 22)), docs),
    secret("apollographql-graph-key", "Apollo GraphOS graph API key", "read and publish one graph's schema", parts("service:", chars(classes.base64Url, 3, 60), ":", chars(classes.base64Url, 22)), docs),
  ],
};
