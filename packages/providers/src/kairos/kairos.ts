import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kairos: Provider = {
  id: "kairos",
  name: "Kairos",
  hosts: ["kairos.com"],
  page: "https://developer.kairos.com/admin",
  kinds: [
    secret("kairos-app-key", "Kairos app key", "recognise and enrol faces at your cost", named(["kairos_app", "kairos_key", "kairos_api", "kairos"], chars(classes.hex, 32)), "https://www.kairos.com/docs/api/"),
  ],
};
