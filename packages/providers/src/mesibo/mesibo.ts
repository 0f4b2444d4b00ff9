import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mesibo: Provider = {
  id: "mesibo",
  name: "Mesibo",
  hosts: ["mesibo.com"],
  page: "https://console.mesibo.com",
  kinds: [
    secret("mesibo-app-token", "Mesibo app token", "make users and read their messages", named(["mesibo"], chars(classes.lowerAlphanumeric, 64)), "https://docs.mesibo.com/api/backend-api/"),
  ],
};
