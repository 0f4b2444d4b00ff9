import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.zilliz.com/docs/manage-api-keys";
const near = ["zilliz", "zilliz cloud"];

export const zilliz: Provider = {
  id: "zilliz",
  name: "Zilliz Cloud",
  hosts: ["zillizcloud.com", "zilliz.com"],
  page: "https://cloud.zilliz.com",
  kinds: [
    secret("zilliz-api-key", "Zilliz Cloud API key", "read and change collections", named(near, chars(classes.hex, 64, 72)), docs),
    secret("zilliz-api-key-newer", "Zilliz Cloud API key", "read and change collections", named(near, chars(classes.alphanumeric, 64, 110)), docs),
  ],
};
