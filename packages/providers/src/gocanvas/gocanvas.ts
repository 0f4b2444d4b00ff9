import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gocanvas: Provider = {
  id: "gocanvas",
  name: "GoCanvas",
  hosts: ["gocanvas.com"],
  page: null,
  kinds: [
    secret("gocanvas-api-key", "GoCanvas API key", "read what forms collected", named(["go_canvas"], chars(classes.base64, 43), "="), "https://help.gocanvas.com"),
  ],
};
