import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const digitalocean: Provider = {
  id: "digitalocean",
  name: "DigitalOcean",
  hosts: ["digitalocean.com"],
  page: "https://cloud.digitalocean.com/account/api/tokens",
  kinds: [
    {
      id: "digitalocean-personal", name: "DigitalOcean personal access token", reach: "make and destroy servers", nature: "secret",
      ...prefixed("dop_v1_", classes.hex, 64),
      source: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
    },
    {
      id: "digitalocean-oauth", name: "DigitalOcean OAuth token", reach: "act for the person who signed in", nature: "secret",
      ...prefixed("doo_v1_", classes.hex, 64),
      source: ["https://docs.digitalocean.com/reference/api/oauth/"],
    },
    {
      id: "digitalocean-refresh", name: "DigitalOcean refresh token", reach: "get new access tokens", nature: "secret",
      ...prefixed("dor_v1_", classes.hex, 64),
      source: ["https://docs.digitalocean.com/reference/api/oauth/"],
    },
  ],
};
