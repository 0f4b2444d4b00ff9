import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const spotinst: Provider = {
  id: "spotinst",
  name: "Spot by NetApp",
  hosts: ["spotinst.com", "spot.io"],
  page: "https://console.spotinst.com/settings/v2/tokens",
  kinds: [
    secret("spotinst-access-token", "Spot by NetApp access token", "change the machines of your clusters", named(["spotinst", "spot_token", "spotio"], chars(classes.hex, 64)), "https://docs.spot.io/administration/api/create-api-token"),
  ],
};
