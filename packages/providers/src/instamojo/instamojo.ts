import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.instamojo.com/docs/payments-api";

export const instamojo: Provider = {
  id: "instamojo",
  name: "Instamojo",
  hosts: ["instamojo.com"],
  page: "https://www.instamojo.com/integrations",
  kinds: [
    secret("instamojo-api-key", "Instamojo API key or auth token", "take and refund payments", named(["instamojo"], chars(classes.hex, 32)), docs),
    secret("instamojo-test-key", "Instamojo test key", "use the sandbox", named(["instamojo", "imojo"], "test_", chars(classes.hex, 27, 32)), docs, { nature: "test" }),
  ],
};
