import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nzpost: Provider = {
  id: "nzpost",
  name: "NZ Post",
  hosts: ["nzpost.co.nz"],
  page: "https://anypoint.mulesoft.com/exchange/portals/nz-post-group/",
  kinds: [
    secret("nzpost-client-secret", "NZ Post client secret", "look up addresses and parcels as your application", named(["nz_post"], chars(classes.hex, 32)), "https://www.nzpost.co.nz/business/developer-centre"),
  ],
};
