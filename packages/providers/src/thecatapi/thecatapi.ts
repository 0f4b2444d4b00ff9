import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.thecatapi.com/";

export const thecatapi: Provider = {
  id: "thecatapi",
  name: "The Cat API",
  hosts: ["thecatapi.com", "thedogapi.com"],
  page: "https://thecatapi.com/signup",
  kinds: [
    secret("thecatapi-api-key", "The Cat API The Cat API or The Dog API key", "read pictures within your quota", prefixed("live_", classes.alphanumeric, 64), docs),
    secret("thecatapi-api-key-older", "The Cat API key (older)", "read pictures within your quota", named(["the_cat_api", "cat_api", "the_dog_api", "dog_api"], ...uuid), docs),
  ],
};
