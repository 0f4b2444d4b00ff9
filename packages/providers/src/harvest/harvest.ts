import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const harvest: Provider = {
  id: "harvest",
  name: "Harvest",
  hosts: ["getharvest.com", "harvestapp.com"],
  page: "https://id.getharvest.com/developers",
  kinds: [
    secret("harvest-personal-token", "Harvest personal access token", "read and change time sheets", named(["harvest", "harvestapp", "getharvest", "harvest_access_token"], chars(classes.digits, 4, 9), ".", chars(classes.alphanumeric, 2), ".", chars(classes.base64Url, 83)), "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/"),
  ],
};
