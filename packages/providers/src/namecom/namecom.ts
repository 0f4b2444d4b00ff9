import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const namecom: Provider = {
  id: "namecom",
  name: "Name.com",
  hosts: ["name.com"],
  page: "https://www.name.com/account/settings/api",
  kinds: [
    secret("namecom-api-token", "Name.com API token", "change your domains and their DNS", named(["name_com", "name.com", "namedotcom"], chars(classes.hex, 40)), "https://docs.name.com/"),
  ],
};
