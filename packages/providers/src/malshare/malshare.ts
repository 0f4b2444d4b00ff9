import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const malshare: Provider = {
  id: "malshare",
  name: "MalShare",
  hosts: ["malshare.com"],
  page: "https://malshare.com/register.php",
  kinds: [
    secret("malshare-api-key", "MalShare API key", "download malware within your quota", named(["mal_share"], chars(classes.hex, 64)), "https://malshare.com/doc.php"),
  ],
};
