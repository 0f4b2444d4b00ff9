import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const make: Provider = {
  id: "make",
  name: "Make",
  hosts: ["make.com"],
  page: "https://www.make.com/en/login",
  kinds: [
    secret("make-api-token", "Make API token", "run and change your scenarios", named(["make_api", "make_token", "make.com", "make_com", "integromat_api", "eu1.make", "eu2.make", "us1.make", "us2.make"], ...uuid), "https://developers.make.com/api-documentation/authentication"),
    secret("make-webhook-eu1", "Make webhook (EU 1)", "start a scenario", prefixed("https://hook.eu1.make.com/", classes.lowerAlphanumeric, 32), "https://help.make.com/webhooks"),
    secret("make-webhook-eu2", "Make webhook (EU 2)", "start a scenario", prefixed("https://hook.eu2.make.com/", classes.lowerAlphanumeric, 32), "https://help.make.com/webhooks"),
    secret("make-webhook-us1", "Make webhook (US 1)", "start a scenario", prefixed("https://hook.us1.make.com/", classes.lowerAlphanumeric, 32), "https://help.make.com/webhooks"),
    secret("make-webhook-us2", "Make webhook (US 2)", "start a scenario", prefixed("https://hook.us2.make.com/", classes.lowerAlphanumeric, 32), "https://help.make.com/webhooks"),
  ],
};
