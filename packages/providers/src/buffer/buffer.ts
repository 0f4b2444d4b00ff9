import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://buffer.com/developers/api";
const near = ["bufferapp", "buffer_access", "buffer_token", "buffer_api", "buffer_client", "api.bufferapp", "buffer.com"];

export const buffer: Provider = {
  id: "buffer",
  name: "Buffer",
  hosts: ["buffer.com", "bufferapp.com"],
  page: "https://publish.buffer.com/settings/api",
  kinds: [
    secret("buffer-access-token", "Buffer access token", "post to your social networks", named(near, "1/", chars(classes.hex, 32)), docs),
    secret("buffer-client-secret", "Buffer client secret", "act as your application", named(near, chars(classes.hex, 32)), docs),
  ],
};
