import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vrchat: Provider = {
  id: "vrchat",
  name: "VRChat",
  hosts: ["vrchat.com"],
  page: "https://vrchat.com/home/profile",
  kinds: [
    secret("vrchat-auth-cookie", "VRChat session", "act as its user", parts("authcookie_", ...uuid), "https://vrchat.community/getting-started"),
  ],
};
