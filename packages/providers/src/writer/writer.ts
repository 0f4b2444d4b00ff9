import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const writer: Provider = {
  id: "writer",
  name: "Writer",
  hosts: ["writer.com"],
  page: "https://app.writer.com/aistudio",
  kinds: [
    secret("writer-api-key", "Writer API key", "use models at your cost", named(["writer_api", "writer_key", "writer.com", "writer"], chars(classes.alphanumeric, 40, 64)), "https://dev.writer.com/api-reference/api-keys"),
  ],
};
