import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer-specs.company-information.service.gov.uk/guides/authorisation";
const near = ["companies_house"];

export const companieshouse: Provider = {
  id: "companieshouse",
  name: "Companies House",
  hosts: ["company-information.service.gov.uk"],
  page: "https://developer.company-information.service.gov.uk/manage-applications",
  kinds: [
    secret("companieshouse-api-key", "Companies House API key", "use up your quota", named(near, ...uuid), docs),
    secret("companieshouse-api-key-old", "Companies House API key (old form)", "use up your quota", named(near, chars(classes.base64Url, 40)), docs),
  ],
};
