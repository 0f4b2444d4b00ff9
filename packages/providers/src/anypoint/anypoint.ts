import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mulesoft.com/access-management/connected-apps-overview";
const near = ["anypoint", "mulesoft"];

export const anypoint: Provider = {
  id: "anypoint",
  name: "MuleSoft Anypoint",
  hosts: ["mulesoft.com"],
  page: "https://anypoint.mulesoft.com/accounts/",
  kinds: [
    secret("anypoint-token", "MuleSoft Anypoint token", "read and deploy applications for an hour", named(near, ...uuid), docs),
    secret("anypoint-client-secret", "MuleSoft Anypoint connected app secret", "read and deploy applications", named(near, chars(classes.hex, 32)), docs),
  ],
};
