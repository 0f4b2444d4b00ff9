import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openfigi: Provider = {
  id: "openfigi",
  name: "OpenFIGI",
  hosts: ["openfigi.com"],
  page: "https://www.openfigi.com/user/api-keys",
  kinds: [
    secret("openfigi-api-key", "OpenFIGI API key", "look up securities within your quota", named(["open_figi", "x-openfigi-apikey"], ...uuid), "https://www.openfigi.com/api/documentation"),
  ],
};
