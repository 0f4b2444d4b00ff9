import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kinde: Provider = {
  id: "kinde",
  name: "Kinde",
  hosts: ["kinde.com"],
  page: "https://app.kinde.com",
  kinds: [
    secret("kinde-client-secret", "Kinde client secret", "act as your application", named(["kinde_client", "kinde_secret", "kinde_m2m", "kinde_mgmt", "kinde_management", "kinde"], chars(classes.alphanumeric, 46, 56)), "https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/"),
  ],
};
