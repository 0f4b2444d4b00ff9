import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const abstractapi: Provider = {
  id: "abstractapi",
  name: "Abstract API",
  hosts: ["abstractapi.com"],
  page: "https://app.abstractapi.com",
  kinds: [
    secret("abstractapi-api-key", "Abstract API API key", "use up your quota", named(["abstract_api", "app_abstract"], chars(classes.lowerAlphanumeric, 32)), "https://docs.abstractapi.com/"),
  ],
};
