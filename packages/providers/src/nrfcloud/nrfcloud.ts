import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nrfcloud: Provider = {
  id: "nrfcloud",
  name: "nRF Cloud",
  hosts: ["nrfcloud.com"],
  page: "https://nrfcloud.com/#/account",
  kinds: [
    secret("nrfcloud-api-key", "nRF Cloud API key", "read and change your devices", named(["nrf_cloud", "nrfcloud_api"], chars(classes.hex, 40)), "https://docs.nordicsemi.com/bundle/nrf-cloud/page/APIs/REST/RESTOverview.html"),
  ],
};
