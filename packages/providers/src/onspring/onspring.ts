import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onspring: Provider = {
  id: "onspring",
  name: "Onspring",
  hosts: ["onspring.com"],
  page: "https://onspring.com",
  kinds: [
    secret("onspring-api-key", "Onspring API key", "read and change your records", named(["onspring"], chars(classes.hex, 24), "/", ...uuid), "https://help.onspring.com/Content/Dev%20API/Dev%20API%20Overview.htm"),
  ],
};
