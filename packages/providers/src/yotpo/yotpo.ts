import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yotpo: Provider = {
  id: "yotpo",
  name: "Yotpo",
  hosts: ["yotpo.com"],
  page: "https://settings.yotpo.com",
  kinds: [
    secret("yotpo-app-key", "Yotpo app key or secret key", "read and change reviews", named(["yotpo"], chars(classes.alphanumeric, 40)), "https://develop.yotpo.com/reference/yotpo-authentication"),
  ],
};
