import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.jumpcloud.com/api/1.0/index.html#section/API-Key";

export const jumpcloud: Provider = {
  id: "jumpcloud",
  name: "JumpCloud",
  hosts: ["jumpcloud.com"],
  page: "https://console.jumpcloud.com",
  kinds: [
    secret("jumpcloud-api-key", "JumpCloud API key", "manage people and devices as its administrator", prefixed("jca_", classes.alphanumeric, 36), docs),
    secret("jumpcloud-api-key-older", "JumpCloud API key (older)", "manage people and devices as its administrator", named(["jump_cloud"], chars(classes.hex, 40)), docs),
    secret("jumpcloud-connect-key", "JumpCloud connect key", "add devices to your organization", named(["jumpcloud_connect", "x-connect-key"], chars(classes.hex, 40)), "https://jumpcloud.com/support/install-the-jumpcloud-agent"),
  ],
};
