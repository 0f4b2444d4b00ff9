import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const semrush: Provider = {
  id: "semrush",
  name: "Semrush",
  hosts: ["semrush.com"],
  page: "https://www.semrush.com/accounts/subscription-info/api-units",
  kinds: [
    secret("semrush-api-key", "Semrush API key", "use your units", named(["sem_rush"], chars(classes.hex, 32)), "https://developer.semrush.com/api/basics/get-started/"),
  ],
};
