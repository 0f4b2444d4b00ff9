import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lightcast: Provider = {
  id: "lightcast",
  name: "Lightcast",
  hosts: ["lightcast.io", "emsicloud.com"],
  page: "https://lightcast.io",
  kinds: [
    secret("lightcast-client-secret", "Lightcast client secret", "read labour market data within your quota", named(["lightcast", "emsi_client", "emsi_api", "emsi_secret"], chars(classes.alphanumeric, 10, 40)), "https://docs.lightcast.dev/guides/get-access"),
  ],
};
