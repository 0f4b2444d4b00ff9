import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mymemory: Provider = {
  id: "mymemory",
  name: "MyMemory",
  hosts: ["mymemory.translated.net"],
  page: "https://mymemory.translated.net/doc/keygen.php",
  kinds: [
    secret("mymemory-key", "MyMemory key", "read and write your translations", named(["my_memory"], chars(classes.hex, 20)), "https://mymemory.translated.net/doc/spec.php"),
  ],
};
