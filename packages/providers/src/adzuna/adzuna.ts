import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const adzuna: Provider = {
  id: "adzuna",
  name: "Adzuna",
  hosts: ["adzuna.com"],
  page: "https://developer.adzuna.com/admin/access_details",
  kinds: [
    secret("adzuna-app-key", "Adzuna application key", "use up your quota", named(["adzuna"], chars(classes.lowerAlphanumeric, 32)), "https://developer.adzuna.com/overview"),
  ],
};
