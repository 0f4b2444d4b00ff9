import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zeabur: Provider = {
  id: "zeabur",
  name: "Zeabur",
  hosts: ["zeabur.com"],
  page: "https://zeabur.com/account/developer",
  kinds: [
    secret("zeabur-api-key", "Zeabur API key", "deploy and read every project's environment", named(["zeabur"], "sk-", chars(classes.lowerAlphanumeric, 26, 32)), "https://zeabur.com/docs/en-US/developer/public-api"),
  ],
};
