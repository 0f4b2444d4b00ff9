import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ninjarmm: Provider = {
  id: "ninjarmm",
  name: "NinjaOne",
  hosts: ["ninjaone.com", "ninjarmm.com"],
  page: "https://app.ninjarmm.com",
  kinds: [
    secret("ninjarmm-client-secret", "NinjaOne client secret", "manage your organization's devices", named(["ninja_rmm", "ninja_one", "ninja_client", "ninja_api"], chars(classes.base64Url, 50, 70)), "https://app.ninjarmm.com/apidocs/"),
  ],
};
