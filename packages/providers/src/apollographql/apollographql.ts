import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apollographql: Provider = {
  id: "apollographql",
  name: "Apollo GraphOS",
  hosts: ["apollographql.com"],
  page: "https://studio.apollographql.com",
  kinds: [
    secret("apollographql-user-key", "Apollo GraphOS personal API key", "read and change the graphs you can", parts("user:gh.", chars(classes.base64Url, 4, 60), ":", chars(classes.base64Url, 22)), "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys"),
  ],
};
