import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mongodb.com/docs/atlas/configure-api-access/";

export const mongodb: Provider = {
  id: "mongodb",
  name: "MongoDB Atlas",
  hosts: ["mongodb.com"],
  page: "https://cloud.mongodb.com/v2#/org/access/serviceAccounts",
  kinds: [
    secret("mongodb-service-account-secret", "MongoDB Atlas service account secret", "manage the clusters that its roles allow", prefixed("mdb_sa_sk_", classes.base64Url, 40), docs),
    secret("mongodb-service-account-id", "MongoDB Atlas service account ID", "tells the account; with its secret, manage clusters", prefixed("mdb_sa_id_", classes.hex, 24), docs, { nature: "publishable" }),
    secret("mongodb-private-key", "MongoDB Atlas private API key", "manage the clusters that its roles allow, with its public key", named(["atlas_private", "mongodb_atlas", "mongo_atlas", "mcli_private", "atlas_api", "mongodb_private", "mongodb_api", "mongocli"], ...uuid), docs),
    secret("mongodb-app-services-key", "MongoDB Atlas App Services key", "read and write as its app's user", named(["realm_api", "realm_key", "realm_app", "mongodb_realm", "mongodb_data", "data_api_key", "atlas_data"], chars(classes.alphanumeric, 64)), docs),
  ],
};
