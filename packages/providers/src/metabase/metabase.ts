import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.metabase.com/docs/latest/people-and-groups/api-keys";

export const metabase: Provider = {
  id: "metabase",
  name: "Metabase",
  hosts: ["metabase.com"],
  page: null,
  kinds: [
    secret("metabase-api-key", "Metabase API key", "query and change what its group may", parts("mb_", chars(classes.base64, 43), "="), docs),
    secret("metabase-embedding-key", "Metabase embedding secret key", "show any question to anybody", named(["metabase_secret", "metabase_embedding", "metabase_site", "mb_embedding_secret", "metabase"], chars(classes.hex, 64)), "https://www.metabase.com/docs/latest/embedding/static-embedding"),
    secret("metabase-session", "Metabase session", "query as its user", named(["metabase_session", "metabase", "x-metabase-session", "mb_session"], ...uuid), docs),
  ],
};
