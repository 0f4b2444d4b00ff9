import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://platform.minimax.io/docs/guides/quickstart";

export const minimax: Provider = {
  id: "minimax",
  name: "MiniMax",
  hosts: ["minimax.io", "minimaxi.com"],
  page: "https://platform.minimax.io/user-center/basic-information/interface-key",
  kinds: [
    secret("minimax-api-key", "MiniMax API key", "use models at your cost", prefixed("sk-api-", classes.base64Url, 40, 200), docs),
    secret("minimax-plan-key", "MiniMax coding plan key", "use models within your plan", prefixed("sk-cp-", classes.base64Url, 40, 200), docs),
  ],
};
