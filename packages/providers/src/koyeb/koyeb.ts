import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const koyeb: Provider = {
  id: "koyeb",
  name: "Koyeb",
  hosts: ["koyeb.com"],
  page: "https://app.koyeb.com/user/settings/api",
  kinds: [
    secret("koyeb-token", "Koyeb API token", "deploy and delete your services, read their secrets", named(["koyeb"], chars(classes.lowerAlphanumeric, 64)), "https://www.koyeb.com/docs/reference/api"),
  ],
};
