import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upcloud: Provider = {
  id: "upcloud",
  name: "UpCloud",
  hosts: ["upcloud.com"],
  page: "https://hub.upcloud.com/people/tokens",
  kinds: [
    secret("upcloud-api-token", "UpCloud API token", "make and delete servers", prefixed("ucat_", classes.alphanumeric, 20, 40), "https://upcloud.com/docs/guides/getting-started-upcloud-api/"),
  ],
};
