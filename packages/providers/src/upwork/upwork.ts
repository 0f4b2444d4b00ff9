import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.upwork.com/developer/documentation/graphql/api/docs/index.html";
const near = ["upwork"];

export const upwork: Provider = {
  id: "upwork",
  name: "Upwork",
  hosts: ["upwork.com"],
  page: "https://www.upwork.com/developer/keys",
  kinds: [
    secret("upwork-client-secret", "Upwork secret", "act as your application", named(near, chars(classes.hex, 16)), docs),
    secret("upwork-client-id", "Upwork key", "tells the application; with its secret, act as it", named(near, chars(classes.hex, 32)), docs),
  ],
};
