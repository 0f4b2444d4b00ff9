import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const huggingface: Provider = {
  id: "huggingface",
  name: "Hugging Face",
  hosts: ["huggingface.co", "hf.co"],
  page: "https://huggingface.co/settings/tokens",
  kinds: [
    {
      id: "huggingface-user", name: "Hugging Face user access token", reach: "read and change your models and data", nature: "secret",
      ...prefixed("hf_", classes.alphanumeric, 34),
      source: ["https://huggingface.co/docs/hub/security-tokens"],
    },
    {
      id: "huggingface-organization", name: "Hugging Face organization token", reach: "read the organization’s models", nature: "secret",
      ...prefixed("api_org_", classes.alphanumeric, 34),
      source: ["https://huggingface.co/docs/hub/security-tokens"],
    },
  ],
};
