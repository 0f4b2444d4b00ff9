import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api";
const near = ["withings"];

export const withings: Provider = {
  id: "withings",
  name: "Withings",
  hosts: ["withings.com", "withings.net"],
  page: "https://developer.withings.com/dashboard/",
  kinds: [
    secret("withings-client-secret", "Withings client ID or secret", "act as your application on its users' health data", named(near, chars(classes.hex, 64)), docs),
    secret("withings-access-token", "Withings access or refresh token", "read health data of its user", named(near, chars(classes.hex, 40)), docs),
  ],
};
