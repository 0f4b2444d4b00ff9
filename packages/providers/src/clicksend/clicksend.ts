import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clicksend: Provider = {
  id: "clicksend",
  name: "ClickSend",
  hosts: ["clicksend.com"],
  page: "https://dashboard.clicksend.com/account/subaccounts",
  kinds: [
    secret("clicksend-api-key", "ClickSend API key", "send messages at your cost", named(["click_send"], chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), "https://developers.clicksend.com/docs/#authentication"),
  ],
};
