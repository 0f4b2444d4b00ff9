import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const newsdata: Provider = {
  id: "newsdata",
  name: "NewsData.io",
  hosts: ["newsdata.io"],
  page: "https://newsdata.io/api-key",
  kinds: [
    secret("newsdata-api-key", "NewsData.io API key", "read news within your quota", prefixed("pub_", classes.lowerAlphanumeric, 34, 48), "https://newsdata.io/documentation"),
  ],
};
