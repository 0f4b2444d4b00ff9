import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lago: Provider = {
  id: "lago",
  name: "Lago",
  hosts: ["getlago.com"],
  page: "https://app.getlago.com/developers/api-keys",
  kinds: [
    secret("lago-api-key", "Lago API key", "read and change your customers' bills", named(["lago_api", "getlago", "lago_key", "lago_token", "lago"], ...uuid), "https://docs.getlago.com/api-reference/intro"),
  ],
};
