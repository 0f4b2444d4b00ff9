import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.statuspage.io/#section/Authentication";
const near = ["statuspage"];

export const statuspage: Provider = {
  id: "statuspage",
  name: "Statuspage",
  hosts: ["statuspage.io"],
  page: "https://manage.statuspage.io",
  kinds: [
    secret("statuspage-api-key", "Statuspage API key", "tell your customers that you are down", named(near, ...uuid), docs),
    secret("statuspage-legacy-key", "Statuspage legacy API key", "tell your customers that you are down", named(near, chars(classes.hex, 64)), docs),
  ],
};
