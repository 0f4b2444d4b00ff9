import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const abuseipdb: Provider = {
  id: "abuseipdb",
  name: "AbuseIPDB",
  hosts: ["abuseipdb.com"],
  page: "https://www.abuseipdb.com/account/api",
  kinds: [
    secret("abuseipdb-api-key", "AbuseIPDB API key", "check and report addresses in your name", named(["abuse_ipdb"], chars(classes.hex, 80)), "https://docs.abuseipdb.com/"),
  ],
};
