import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.kaltura.com/api-docs/VPaaS-API-Getting-Started/Kaltura_API_Authentication_and_Security.html";

export const kaltura: Provider = {
  id: "kaltura",
  name: "Kaltura",
  hosts: ["kaltura.com"],
  page: "https://kmc.kaltura.com",
  kinds: [
    secret("kaltura-admin-secret", "Kaltura admin or user secret", "start sessions as any user", named(["kaltura"], chars(classes.hex, 32)), docs),
    secret("kaltura-app-token", "Kaltura app token", "start sessions as its user", named(["kaltura_app_token", "kaltura_token"], chars(classes.hex, 32)), docs),
  ],
};
