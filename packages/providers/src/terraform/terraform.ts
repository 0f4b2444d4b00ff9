import { alphanumeric, base64Url, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw, length: number): string => `${draw.of(alphanumeric, 14)}.atlasv1.${draw.of(base64Url, length)}`;

export const terraform: Provider = {
  id: "terraform",
  name: "HCP Terraform",
  hosts: ["app.terraform.io", "app.eu.terraform.io"],
  page: "https://app.terraform.io/app/settings/tokens",
  kinds: [
    {
      id: "terraform-api-token", name: "HCP Terraform API token", reach: "plan, apply and read state, with every secret in it", nature: "secret",
      anchors: [".atlasv1."], anchorAt: 14,
      pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
      examples: (draw) => ({ hits: [token(draw, draw.between(60, 70))], misses: [".atlasv1."], twins: [shortened(token(draw, 60)), token(draw, 71), token(draw, 64).slice(1)] }),
    },
  ],
};
