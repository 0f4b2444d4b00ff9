import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const arangodb: Provider = {
  id: "arangodb",
  name: "ArangoGraph",
  hosts: ["arangodb.cloud"],
  page: "https://dashboard.arangodb.cloud/dashboard/user/api-keys",
  kinds: [
    secret("arangodb-key-secret", "ArangoGraph API key's secret", "make and delete deployments", named(["arangograph", "arangodb", "oasis_api", "oasis_key"], ...uuid), "https://docs.arangodb.com/stable/arangograph/api/"),
  ],
};
