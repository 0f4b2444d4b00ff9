import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const paralleldots: Provider = {
  id: "paralleldots",
  name: "ParallelDots",
  hosts: ["paralleldots.com", "komprehend.io"],
  page: "https://user.apis.paralleldots.com",
  kinds: [
    secret("paralleldots-api-key", "ParallelDots API key", "use your quota", named(["parallel_dots", "komprehend"], chars(classes.alphanumeric, 43)), "https://apis.paralleldots.com/text_docs/index.html"),
  ],
};
