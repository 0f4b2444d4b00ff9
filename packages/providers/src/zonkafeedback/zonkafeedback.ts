import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zonkafeedback: Provider = {
  id: "zonkafeedback",
  name: "Zonka Feedback",
  hosts: ["zonkafeedback.com"],
  page: "https://app.zonkafeedback.com",
  kinds: [
    secret("zonkafeedback-api-token", "Zonka Feedback API token", "read answers of your customers", named(["zonka_feedback", "zonka"], chars(classes.alphanumeric, 36)), "https://apidocs.zonkafeedback.com/"),
  ],
};
