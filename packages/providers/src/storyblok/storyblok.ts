import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.storyblok.com/docs/concepts/access-tokens";
const near = ["storyblok"];

export const storyblok: Provider = {
  id: "storyblok",
  name: "Storyblok",
  hosts: ["storyblok.com"],
  page: "https://app.storyblok.com",
  kinds: [
    secret("storyblok-access-token", "Storyblok access token", "read your content, published or not", named(near, chars(classes.alphanumeric, 22), "tt"), docs),
    secret("storyblok-personal-token", "Storyblok personal access token", "read and change your content as you", named(near, chars(classes.alphanumeric, 22), "tt-", chars(classes.digits, 4, 9), "-", chars(classes.base64Url, 16, 24)), docs),
  ],
};
