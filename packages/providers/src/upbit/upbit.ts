import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upbit: Provider = {
  id: "upbit",
  name: "Upbit",
  hosts: ["upbit.com"],
  page: "https://upbit.com/mypage/open_api_management",
  kinds: [
    secret("upbit-api-key", "Upbit access key or secret key", "trade with your account", named(["upbit"], chars(classes.alphanumeric, 40)), "https://docs.upbit.com/kr/reference/auth"),
  ],
};
