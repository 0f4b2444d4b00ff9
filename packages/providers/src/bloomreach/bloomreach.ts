import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documentation.bloomreach.com/engagement/reference/authentication";
const near = ["bloomreach", "exponea"];

export const bloomreach: Provider = {
  id: "bloomreach",
  name: "Bloomreach",
  hosts: ["bloomreach.com", "exponea.com"],
  page: null,
  kinds: [
    secret("bloomreach-api-secret", "Bloomreach API secret", "read and change customers and campaigns", named(near, chars(classes.lowerAlphanumeric, 64)), docs),
    secret("bloomreach-project-token", "Bloomreach API key ID or project token", "names the project", named(near, ...uuid), docs, { nature: "publishable" }),
  ],
};
