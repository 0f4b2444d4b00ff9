import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const xirsys: Provider = {
  id: "xirsys",
  name: "Xirsys",
  hosts: ["xirsys.com", "xirsys.net"],
  page: "https://global.xirsys.net/dashboard",
  kinds: [
    secret("xirsys-secret", "Xirsys secret", "relay calls at your cost", named(["xirsys"], ...uuid), "https://docs.xirsys.com/?pg=get-started"),
  ],
};
