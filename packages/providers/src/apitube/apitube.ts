import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apitube: Provider = {
  id: "apitube",
  name: "APITube",
  hosts: ["apitube.io"],
  page: "https://apitube.io/dashboard",
  kinds: [
    secret("apitube-api-key", "APITube API key", "use up your quota", named(["apitube"], "api_live_", chars(classes.alphanumeric, 40, 64)), "https://docs.apitube.io/"),
  ],
};
