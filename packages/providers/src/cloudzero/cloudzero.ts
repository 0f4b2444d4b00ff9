import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudzero: Provider = {
  id: "cloudzero",
  name: "CloudZero",
  hosts: ["cloudzero.com"],
  page: "https://app.cloudzero.com/organization/api-keys",
  kinds: [
    secret("cloudzero-api-key", "CloudZero API key", "read your clouds' costs", named(["cloud_zero"], chars(classes.alphanumeric, 40, 90)), "https://docs.cloudzero.com/reference/authorization"),
  ],
};
