import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const planetscale: Provider = {
  id: "planetscale",
  name: "PlanetScale",
  hosts: ["planetscale.com"],
  page: "https://app.planetscale.com",
  kinds: [
    {
      id: "planetscale-service-token", name: "PlanetScale service token", reach: "change databases and their branches", nature: "secret",
      ...prefixed("pscale_tkn_", classes.base64Url, 32, 64),
      source: ["https://planetscale.com/docs/api/reference/service-tokens"],
    },
    {
      id: "planetscale-oauth", name: "PlanetScale OAuth token", reach: "act for the person who signed in", nature: "secret",
      ...prefixed("pscale_oauth_", classes.base64Url, 32, 64),
      source: ["https://planetscale.com/docs/api/reference/service-tokens"],
    },
    {
      id: "planetscale-password", name: "PlanetScale database password", reach: "read and change a database", nature: "secret",
      ...prefixed("pscale_pw_", classes.base64Url, 32, 64),
      source: ["https://planetscale.com/docs/api/reference/service-tokens"],
    },
  ],
};
