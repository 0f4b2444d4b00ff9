import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://column.com/docs/api/#authentication";
const near = ["column_api", "column_key", "column.com", "column_live"];

export const column: Provider = {
  id: "column",
  name: "Column",
  hosts: ["column.com"],
  page: "https://dashboard.column.com",
  kinds: [
    secret("column-api-key", "Column API key", "move money of your bank accounts", named(near, "live_", chars(classes.alphanumeric, 27)), docs),
    secret("column-api-key-test", "Column test API key", "use the sandbox", named(near, "test_", chars(classes.alphanumeric, 27)), docs, { nature: "test" }),
  ],
};
