import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.localstack.cloud/aws/getting-started/auth-token/";
const near = ["localstack_auth", "localstack", "localstack_api"];

export const localstack: Provider = {
  id: "localstack",
  name: "LocalStack",
  hosts: ["localstack.cloud"],
  page: "https://app.localstack.cloud/workspace/auth-token",
  kinds: [
    secret("localstack-auth-token", "LocalStack auth token", "use its licence", named(near, "ls-", chars(classes.alphanumeric, 8), "-", chars(classes.alphanumeric, 4), "-", chars(classes.alphanumeric, 4), "-", chars(classes.alphanumeric, 4), "-", chars(classes.alphanumeric, 16)), docs),
    secret("localstack-auth-token-letters", "LocalStack auth token (other form)", "use its licence", named(near, "ls-", chars(classes.base64Url, 30, 45)), docs),
    secret("localstack-api-key", "LocalStack API key (older)", "use its licence", named(["localstack_api", "localstack", "localstack_api_key"], chars(classes.alphanumeric, 10, 32)), docs),
  ],
};
