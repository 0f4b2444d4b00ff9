import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openfec: Provider = {
  id: "openfec",
  name: "OpenFEC",
  hosts: ["open.fec.gov"],
  page: "https://api.data.gov/signup/",
  kinds: [
    secret("openfec-api-key", "OpenFEC API key", "read election money within your quota", named(["open_fec", "fec_api", "fec_key"], chars(classes.alphanumeric, 40)), "https://api.open.fec.gov/developers/"),
  ],
};
