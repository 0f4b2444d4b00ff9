import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.brandfetch.com/docs/getting-started";
const near = ["brandfetch"];

export const brandfetch: Provider = {
  id: "brandfetch",
  name: "Brandfetch",
  hosts: ["brandfetch.com", "brandfetch.io"],
  page: "https://developers.brandfetch.com",
  kinds: [
    secret("brandfetch-api-key", "Brandfetch API key", "use up your quota", named(near, chars(classes.base64, 43), "="), docs),
    secret("brandfetch-api-key-old", "Brandfetch API key (old form)", "use up your quota", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
