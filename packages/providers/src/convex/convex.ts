import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.convex.dev/cli/deploy-key-types";

export const convex: Provider = {
  id: "convex",
  name: "Convex",
  hosts: ["convex.dev", "convex.cloud"],
  page: "https://dashboard.convex.dev",
  kinds: [
    secret("convex-deploy-key", "Convex deploy key", "change the deployment's code and data", parts("prod:", chars(classes.lower, 3, 12), "-", chars(classes.lower, 3, 14), "-", chars(classes.digits, 1, 3), "|", chars(classes.base64, 40, 240)), docs),
    secret("convex-deploy-key-dev", "Convex development deploy key", "change the development deployment", parts("dev:", chars(classes.lower, 3, 12), "-", chars(classes.lower, 3, 14), "-", chars(classes.digits, 1, 3), "|", chars(classes.base64, 40, 240)), docs),
    secret("convex-preview-key", "Convex preview deploy key", "make preview deployments", parts("preview:", chars(classes.lowerAlphanumeric, 3, 30), ":", chars(classes.lowerAlphanumeric, 3, 30), "|", chars(classes.base64, 40, 240)), docs),
  ],
};
