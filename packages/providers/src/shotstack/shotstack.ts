import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const shotstack: Provider = {
  id: "shotstack",
  name: "Shotstack",
  hosts: ["shotstack.io"],
  page: "https://dashboard.shotstack.io/keys",
  kinds: [
    secret("shotstack-api-key", "Shotstack API key", "render videos at your cost", named(["shotstack"], chars(classes.alphanumeric, 40)), "https://shotstack.io/docs/api/#authentication"),
  ],
};
