import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codefresh: Provider = {
  id: "codefresh",
  name: "Codefresh",
  hosts: ["codefresh.io"],
  page: "https://g.codefresh.io/user/settings",
  kinds: [
    secret("codefresh-api-key", "Codefresh API key", "run pipelines and read their settings", named(["codefresh"], chars(classes.hex, 24), ".", chars(classes.hex, 32)), "https://codefresh.io/docs/docs/integrations/codefresh-api/"),
  ],
};
