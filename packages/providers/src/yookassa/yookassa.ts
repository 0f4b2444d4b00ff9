import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://yookassa.ru/developers/using-api/interaction-format";

export const yookassa: Provider = {
  id: "yookassa",
  name: "YooKassa",
  hosts: ["yookassa.ru"],
  page: "https://yookassa.ru/my/merchant/integration/api-keys",
  kinds: [
    secret("yookassa-secret-key", "YooKassa secret key", "take and refund payments", prefixed("live_", classes.base64Url, 43), docs),
    secret("yookassa-test-key", "YooKassa test secret key", "use the sandbox", prefixed("test_", classes.base64Url, 43), docs, { nature: "test" }),
  ],
};
