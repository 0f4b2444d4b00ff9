import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.jdoodle.com/integrating-compiler-ide-to-your-application/compiler-api/rest-api";

export const jdoodle: Provider = {
  id: "jdoodle",
  name: "JDoodle",
  hosts: ["jdoodle.com"],
  page: "https://www.jdoodle.com/compiler-api",
  kinds: [
    secret("jdoodle-client-secret", "JDoodle client secret", "run programs at your cost", named(["jdoodle"], chars(classes.hex, 60, 64)), docs),
    secret("jdoodle-client-id", "JDoodle client ID", "tells the account; with its secret, run programs", named(["jdoodle_client_id", "jdoodle_id", "jdoodle_clientid", "jdoodle"], chars(classes.hex, 30, 32)), docs),
  ],
};
