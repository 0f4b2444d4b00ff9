import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.judopay.com/Content/Developer%20Tools/API%20Authentication.htm";

export const judopay: Provider = {
  id: "judopay",
  name: "Judopay",
  hosts: ["judopay.com"],
  page: "https://portal.judopay.com",
  kinds: [
    secret("judopay-secret", "Judopay secret", "take and refund payments, with its token", named(["judo_pay", "judo_secret", "judo_api"], chars(classes.hex, 64)), docs),
    secret("judopay-token", "Judopay token", "tells the account; with its secret, refund payments", named(["judo_pay", "judo_token", "judo_api"], chars(classes.alphanumeric, 16)), docs),
  ],
};
