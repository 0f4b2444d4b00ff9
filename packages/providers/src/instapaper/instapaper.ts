import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const instapaper: Provider = {
  id: "instapaper",
  name: "Instapaper",
  hosts: ["instapaper.com"],
  page: "https://www.instapaper.com/main/request_oauth_consumer_token",
  kinds: [
    secret("instapaper-consumer-secret", "Instapaper consumer secret", "act as your application", named(["instapaper"], chars(classes.alphanumeric, 32)), "https://www.instapaper.com/api/full"),
  ],
};
