import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://portal.thirdweb.com/account/api-keys";

export const thirdweb: Provider = {
  id: "thirdweb",
  name: "thirdweb",
  hosts: ["thirdweb.com"],
  page: "https://thirdweb.com/dashboard",
  kinds: [
    secret("thirdweb-secret-key", "thirdweb secret key", "use its services at your cost", named(["third_web", "tw_secret"], chars(classes.base64Url, 86)), docs),
    secret("thirdweb-client-id", "thirdweb client ID", "start its services from a page", named(["thirdweb_client"], chars(classes.hex, 32)), docs, { nature: "publishable" }),
  ],
};
