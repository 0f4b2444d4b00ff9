import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.uber.com/docs/riders/guides/authentication/introduction";
const near = ["uber_client", "uber_server", "uber_api", "uber_secret", "uber"];

export const uber: Provider = {
  id: "uber",
  name: "Uber",
  hosts: ["uber.com"],
  page: "https://developer.uber.com/dashboard/",
  kinds: [
    secret("uber-client-secret", "Uber client secret", "act as your application", named(near, chars(classes.base64Url, 40)), docs),
    secret("uber-server-token", "Uber server token or client ID", "read prices and products", named(near, chars(classes.base64Url, 32)), docs),
  ],
};
