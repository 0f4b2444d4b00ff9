import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vectorshift: Provider = {
  id: "vectorshift",
  name: "VectorShift",
  hosts: ["vectorshift.ai"],
  page: "https://app.vectorshift.ai/api-keys",
  kinds: [
    secret("vectorshift-api-key", "VectorShift API key", "run your pipelines", named(["vector_shift"], "sk_", chars(classes.alphanumeric, 40, 60)), "https://docs.vectorshift.ai/api-reference/overview"),
  ],
};
