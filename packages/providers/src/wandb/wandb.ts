import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.wandb.ai/support/find_api_key/";
const near = ["wandb", "weights_and_biases", "weights_biases"];

export const wandb: Provider = {
  id: "wandb",
  name: "Weights & Biases",
  hosts: ["wandb.ai"],
  page: "https://wandb.ai/authorize",
  kinds: [
    secret("wandb-api-key", "Weights & Biases API key", "read and write runs as you", named(near, chars(classes.hex, 40)), docs),
    secret("wandb-api-key-v1", "Weights & Biases API key", "read and write runs as you", prefixed("wandb_v1_", classes.base64Url, 77), docs),
    secret("wandb-local-key", "Weights & Biases API key of a server of your own", "read and write runs as you", named(near, "local-", chars(classes.hex, 40)), docs),
  ],
};
