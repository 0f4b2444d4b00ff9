import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://upstash.com/docs/redis/features/restapi";
const near = ["upstash", "qstash", "kv_rest_api_token"];

export const upstash: Provider = {
  id: "upstash",
  name: "Upstash",
  hosts: ["upstash.com", "upstash.io"],
  page: "https://console.upstash.com/account/api",
  kinds: [
    secret("upstash-redis-token", "Upstash REST token", "read and change a database, an index or a queue", named(near, chars(classes.base64Url, 40, 120)), docs),
    secret("upstash-rest-token", "Upstash REST token", "read and change a database, an index or a queue", named(near, chars(classes.base64, 30, 120), "="), docs),
    secret("upstash-rest-token-padded", "Upstash REST token", "read and change a database, an index or a queue", named(near, chars(classes.base64, 30, 120), "=="), docs),
    secret("upstash-api-key", "Upstash management API key", "make and delete databases", named(near, ...uuid), "https://upstash.com/docs/devops/developer-api/introduction"),
    secret("upstash-qstash-signing-key", "Upstash QStash signing key", "forge messages that your server believes", prefixed("sig_", classes.alphanumeric, 24, 40), "https://upstash.com/docs/qstash/howto/signature"),
    secret("upstash-vector-token", "Upstash Vector REST token", "read and change an index", prefixed("ABcFM", classes.base64, 60, 120), "https://upstash.com/docs/vector/features/indexstructure"),
  ],
};
