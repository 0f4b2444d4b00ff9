import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const linkpreview: Provider = {
  id: "linkpreview",
  name: "LinkPreview",
  hosts: ["linkpreview.net"],
  page: "https://my.linkpreview.net",
  kinds: [
    secret("linkpreview-api-key", "LinkPreview API key", "read previews within your quota", named(["link_preview"], chars(classes.hex, 32)), "https://docs.linkpreview.net/"),
  ],
};
