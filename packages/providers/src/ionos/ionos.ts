import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ionos: Provider = {
  id: "ionos",
  name: "IONOS",
  hosts: ["ionos.com"],
  page: "https://developer.hosting.ionos.com/keys",
  kinds: [
    secret("ionos-api-key", "IONOS API key", "change your domains and their DNS", named(["ionos", "ionos_api", "ionos_dns"], chars(classes.hex, 32), ".", chars(classes.base64Url, 70, 100)), "https://developer.hosting.ionos.com/docs/getstarted"),
  ],
};
