import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unstructured: Provider = {
  id: "unstructured",
  name: "Unstructured",
  hosts: ["unstructured.io", "unstructuredapp.io"],
  page: "https://platform.unstructured.io",
  kinds: [
    secret("unstructured-api-key", "Unstructured API key", "read documents at your cost", named(["unstructured_api", "unstructured_key", "unstructured.io", "unstructured"], chars(classes.alphanumeric, 30, 34)), "https://docs.unstructured.io/api-reference/overview"),
  ],
};
