import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const neo4j: Provider = {
  id: "neo4j",
  name: "Neo4j Aura",
  hosts: ["neo4j.com", "neo4j.io"],
  page: "https://console.neo4j.io",
  kinds: [
    secret("neo4j-client-secret", "Neo4j Aura API client secret", "start, change and delete databases", named(["aura_client", "aura_api", "neo4j_client", "neo4j_api", "neo4j_aura", "aura_secret"], chars(classes.base64Url, 64)), "https://neo4j.com/docs/aura/api/authentication/"),
    secret("neo4j-password", "Neo4j Aura database password", "read and change the database", named(["neo4j_password", "neo4j_pass", "neo4j_secret", "neo4j_pw", "neo4j"], chars(classes.base64Url, 43)), "https://neo4j.com/docs/aura/getting-started/connect-instance/"),
  ],
};
