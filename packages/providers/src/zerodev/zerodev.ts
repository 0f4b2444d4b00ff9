import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zerodev: Provider = {
  id: "zerodev",
  name: "ZeroDev",
  hosts: ["zerodev.app"],
  page: "https://dashboard.zerodev.app",
  kinds: [
    secret("zerodev-project-id", "ZeroDev project ID", "pay fees of transactions at your cost", named(["zero_dev"], ...uuid), "https://docs.zerodev.app/"),
  ],
};
