import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const peopledatalabs: Provider = {
  id: "peopledatalabs",
  name: "People Data Labs",
  hosts: ["peopledatalabs.com"],
  page: "https://dashboard.peopledatalabs.com/api-keys",
  kinds: [
    secret("peopledatalabs-api-key", "People Data Labs API key", "use your credits", named(["people_data_labs", "pdl_api"], chars(classes.hex, 64)), "https://docs.peopledatalabs.com/docs/authentication"),
  ],
};
