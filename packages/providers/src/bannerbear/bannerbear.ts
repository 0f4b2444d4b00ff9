import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.bannerbear.com/#authentication";

export const bannerbear: Provider = {
  id: "bannerbear",
  name: "Bannerbear",
  hosts: ["bannerbear.com"],
  page: "https://app.bannerbear.com/account",
  kinds: [
    secret("bannerbear-api-key", "Bannerbear API key (old form)", "make images at your cost", named(["banner_bear"], chars(classes.alphanumeric, 22, 24)), docs),
    secret("bannerbear-project-key", "Bannerbear project API key", "make images at your cost", prefixed("bb_pr_", classes.hex, 30), docs),
    secret("bannerbear-master-key", "Bannerbear master API key", "make and change projects", prefixed("bb_ma_", classes.hex, 30), docs),
  ],
};
