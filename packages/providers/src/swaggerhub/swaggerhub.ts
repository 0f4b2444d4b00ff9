import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const swaggerhub: Provider = {
  id: "swaggerhub",
  name: "SwaggerHub",
  hosts: ["swaggerhub.com"],
  page: "https://app.swaggerhub.com/settings/apiKey",
  kinds: [
    secret("swaggerhub-api-key", "SwaggerHub API key", "read and change your API definitions", named(["swagger_hub"], ...uuid), "https://support.smartbear.com/swaggerhub/docs/en/manage-personal-settings/api-key.html"),
  ],
};
