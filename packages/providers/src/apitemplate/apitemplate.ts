import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apitemplate: Provider = {
  id: "apitemplate",
  name: "APITemplate.io",
  hosts: ["apitemplate.io"],
  page: "https://app.apitemplate.io/manage-api/",
  kinds: [
    secret("apitemplate-api-key", "APITemplate.io API key", "make documents at your cost", named(["apitemplate", "api_template_io"], chars(classes.alphanumeric, 28, 40)), "https://apitemplate.io/apiv2/"),
  ],
};
