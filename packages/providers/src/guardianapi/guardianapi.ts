import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const guardianapi: Provider = {
  id: "guardianapi",
  name: "The Guardian Open Platform",
  hosts: ["theguardian.com"],
  page: null,
  kinds: [
    secret("guardianapi-api-key", "The Guardian Open Platform API key", "use up your quota", named(["guardian_api", "guardian_key", "theguardian", "guardian"], ...uuid), "https://open-platform.theguardian.com/documentation/"),
  ],
};
