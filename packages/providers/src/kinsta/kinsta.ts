import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kinsta: Provider = {
  id: "kinsta",
  name: "Kinsta",
  hosts: ["kinsta.com"],
  page: "https://my.kinsta.com/company/apiKeys",
  kinds: [
    secret("kinsta-api-key", "Kinsta API key", "change and delete your sites", named(["kinsta"], chars(classes.alphanumeric, 32, 128)), "https://kinsta.com/docs/kinsta-api/kinsta-api-intro/"),
  ],
};
