import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const doppler: Provider = {
  id: "doppler",
  name: "Doppler",
  hosts: ["doppler.com"],
  page: "https://dashboard.doppler.com/workplace/tokens",
  kinds: [
    {
      id: "doppler-personal", name: "Doppler personal token", reach: "read and change every secret you can", nature: "secret",
      ...prefixed("dp.pt.", classes.alphanumeric, 40, 44),
      source: ["https://docs.doppler.com/docs/personal-tokens"],
    },
    {
      id: "doppler-cli", name: "Doppler CLI token", reach: "read and change every secret you can", nature: "secret",
      ...prefixed("dp.ct.", classes.alphanumeric, 40, 44),
      source: ["https://docs.doppler.com/docs/cli"],
    },
    {
      id: "doppler-service-account", name: "Doppler service account token", reach: "read and change the secrets it was given", nature: "secret",
      ...prefixed("dp.sa.", classes.alphanumeric, 40, 44),
      source: ["https://docs.doppler.com/docs/service-accounts"],
    },
    {
      id: "doppler-scim", name: "Doppler SCIM token", reach: "add and remove members", nature: "secret",
      ...prefixed("dp.scim.", classes.alphanumeric, 40, 44),
      source: ["https://docs.doppler.com/docs/scim"],
    },
  ],
};
