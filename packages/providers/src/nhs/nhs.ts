import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nhs: Provider = {
  id: "nhs",
  name: "NHS England",
  hosts: ["api.service.nhs.uk", "digital.nhs.uk"],
  page: "https://onboarding.prod.api.platform.nhs.uk",
  kinds: [
    secret("nhs-api-key", "NHS England API key", "use its APIs as your application", named(["nhs_api", "nhs_key", "nhsd_api", "nhs_digital", "nhs_apikey"], chars(classes.alphanumeric, 32)), "https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation"),
  ],
};
