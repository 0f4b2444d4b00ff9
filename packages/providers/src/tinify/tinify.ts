import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tinify: Provider = {
  id: "tinify",
  name: "Tinify",
  hosts: ["tinify.com", "tinypng.com"],
  page: "https://tinify.com/dashboard/api",
  kinds: [
    secret("tinify-api-key", "Tinify API key", "shrink pictures at your cost", named(["tinify", "tiny_png", "tinyjpg"], chars(classes.alphanumeric, 32)), "https://tinypng.com/developers/reference"),
  ],
};
