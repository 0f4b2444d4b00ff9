import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kanbanize: Provider = {
  id: "kanbanize",
  name: "Businessmap (Kanbanize)",
  hosts: ["kanbanize.com", "businessmap.io"],
  page: null,
  kinds: [
    secret("kanbanize-api-key", "Businessmap (Kanbanize) API key", "read and change your boards", named(["kanbanize", "businessmap"], chars(classes.alphanumeric, 40)), "https://businessmap.io/api"),
  ],
};
