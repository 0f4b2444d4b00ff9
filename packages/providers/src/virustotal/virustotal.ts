import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const virustotal: Provider = {
  id: "virustotal",
  name: "VirusTotal",
  hosts: ["virustotal.com"],
  page: "https://www.virustotal.com/gui/my-apikey",
  kinds: [
    secret("virustotal-api-key", "VirusTotal API key", "look up files at your cost", named(["virus_total", "vt_api", "vt_key", "vt_apikey"], chars(classes.hex, 64)), "https://docs.virustotal.com/docs/api-overview"),
  ],
};
