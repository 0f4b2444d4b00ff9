import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const docusign: Provider = {
  id: "docusign",
  name: "DocuSign",
  hosts: ["docusign.com", "docusign.net"],
  page: "https://admindemo.docusign.com/apps-and-keys",
  kinds: [
    secret("docusign-integration-key", "DocuSign integration key", "name the app that signs in", named(["docusign"], ...uuid), "https://developers.docusign.com/platform/auth/"),
  ],
};
