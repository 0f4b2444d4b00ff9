import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const heap: Provider = {
  id: "heap",
  name: "Heap",
  hosts: ["heap.io", "heapanalytics.com"],
  page: null,
  kinds: [
    secret("heap-api-key", "Heap API key", "read and write analytics", named(["heap_api", "heapanalytics", "heap_key"], chars(classes.hex, 32)), "https://developers.heap.io/reference/authentication-1"),
  ],
};
