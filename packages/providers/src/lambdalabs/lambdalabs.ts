import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lambda.ai/public-cloud/cloud-api/";
const near = ["lambda_labs", "lambda_api", "lambda_cloud", "lambda_key", "lambda.ai"];

export const lambdalabs: Provider = {
  id: "lambdalabs",
  name: "Lambda",
  hosts: ["lambda.ai", "lambdalabs.com"],
  page: "https://cloud.lambda.ai/api-keys",
  kinds: [
    secret("lambdalabs-api-key", "Lambda API key", "start machines at your cost", named(near, "secret_", chars(classes.alphanumeric, 1, 30), "_", chars(classes.hex, 32), ".", chars(classes.alphanumeric, 32)), docs),
    secret("lambdalabs-api-key-plain", "Lambda API key (without a name)", "start machines at your cost", named(near, chars(classes.hex, 32), ".", chars(classes.alphanumeric, 32)), docs),
  ],
};
