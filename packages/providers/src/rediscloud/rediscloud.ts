import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/";
const near = ["redis_cloud", "redis_labs"];

export const rediscloud: Provider = {
  id: "rediscloud",
  name: "Redis Cloud",
  hosts: ["redis.com", "redis.io", "redislabs.com"],
  page: "https://cloud.redis.io/#/access-management/api-keys",
  kinds: [
    secret("rediscloud-account-key", "Redis Cloud account key", "tells the account; with a user key, change its databases", named(near, "A", chars(classes.lowerAlphanumeric, 46, 52)), docs),
    secret("rediscloud-user-key", "Redis Cloud user key", "change the account's databases", named(near, "S", chars(classes.lowerAlphanumeric, 46, 52)), docs),
  ],
};
