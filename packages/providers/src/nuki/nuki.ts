import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.nuki.io/t/web-api-introduction/25392";

export const nuki: Provider = {
  id: "nuki",
  name: "Nuki",
  hosts: ["nuki.io"],
  page: "https://web.nuki.io/#/pages/web-api",
  kinds: [
    secret("nuki-api-token", "Nuki API token", "open your doors", named(["nuki", "nuki_api", "nuki_token"], chars(classes.hex, 80, 112)), docs),
    secret("nuki-bridge-token", "Nuki Bridge token", "open your doors from the same network", named(["nuki_bridge", "nuki_token", "nuki"], chars(classes.lowerAlphanumeric, 20, 40)), docs),
  ],
};
