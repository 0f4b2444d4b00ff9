import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const printnode: Provider = {
  id: "printnode",
  name: "PrintNode",
  hosts: ["printnode.com"],
  page: "https://app.printnode.com/app/apikeys",
  kinds: [
    secret("printnode-api-key", "PrintNode API key", "print on your printers", named(["print_node"], chars(classes.base64Url, 43)), "https://www.printnode.com/en/docs/api/curl#authentication"),
  ],
};
