import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.is.com/ironsource-mobile/air/authentication/";

export const ironsource: Provider = {
  id: "ironsource",
  name: "ironSource",
  hosts: ["ironsrc.com", "ironsource.com"],
  page: "https://platform.ironsrc.com/partners/account/apiDetails",
  kinds: [
    secret("ironsource-secret-key", "ironSource secret key", "read and change your advertising", named(["iron_source", "ironsrc"], chars(classes.hex, 32)), docs),
    secret("ironsource-refresh-token", "ironSource refresh token", "get new access tokens", named(["ironsource_refresh", "ironsrc_refresh", "iron_source_refresh"], chars(classes.hex, 32)), docs),
  ],
};
