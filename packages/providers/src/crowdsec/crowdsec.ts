import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.crowdsec.net/u/cti_api/getting_started/";
const near = ["crowdsec"];

export const crowdsec: Provider = {
  id: "crowdsec",
  name: "CrowdSec",
  hosts: ["crowdsec.net"],
  page: "https://app.crowdsec.net/settings/cti-api-keys",
  kinds: [
    secret("crowdsec-api-key", "CrowdSec API key", "use up your quota", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("crowdsec-bouncer-key", "CrowdSec bouncer key", "read decisions of your local API", named(near, chars(classes.base64, 43)), docs),
    secret("crowdsec-bouncer-key-hex", "CrowdSec bouncer key (old form)", "read decisions of your local API", named(near, chars(classes.hex, 32)), docs),
  ],
};
