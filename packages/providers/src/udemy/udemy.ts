import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.udemy.com/developers/affiliate/";

export const udemy: Provider = {
  id: "udemy",
  name: "Udemy",
  hosts: ["udemy.com"],
  page: "https://www.udemy.com/user/edit-api-clients/",
  kinds: [
    secret("udemy-client-secret", "Udemy client secret", "read courses as your application", named(["udemy"], chars(classes.alphanumeric, 160)), docs),
    secret("udemy-client-id", "Udemy client ID", "tells the application", named(["udemy_client_id"], chars(classes.alphanumeric, 40)), docs, { nature: "publishable" }),
  ],
};
