import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onfleet: Provider = {
  id: "onfleet",
  name: "Onfleet",
  hosts: ["onfleet.com"],
  page: "https://onfleet.com/dashboard#/manage",
  kinds: [
    secret("onfleet-api-key", "Onfleet API key", "read and change deliveries", named(["onfleet"], chars(classes.hex, 32)), "https://docs.onfleet.com/reference/authentication"),
  ],
};
