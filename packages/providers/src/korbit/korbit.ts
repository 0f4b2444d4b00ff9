import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const korbit: Provider = {
  id: "korbit",
  name: "Korbit",
  hosts: ["korbit.co.kr"],
  page: "https://portal.korbit.co.kr",
  kinds: [
    secret("korbit-api-secret", "Korbit API key or secret", "trade as you", named(["korbit"], chars(classes.alphanumeric, 32, 88)), "https://docs.korbit.co.kr/"),
  ],
};
