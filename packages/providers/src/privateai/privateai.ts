import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const privateai: Provider = {
  id: "privateai",
  name: "Private AI",
  hosts: ["private-ai.com"],
  page: "https://portal.private-ai.com",
  kinds: [
    secret("privateai-api-key", "Private AI API key", "use your quota", named(["private_ai"], chars(classes.hex, 32)), "https://docs.private-ai.com"),
  ],
};
