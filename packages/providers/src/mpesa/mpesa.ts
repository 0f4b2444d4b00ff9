import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.safaricom.co.ke/APIs/Authorization";

export const mpesa: Provider = {
  id: "mpesa",
  name: "M-Pesa (Daraja)",
  hosts: ["safaricom.co.ke"],
  page: "https://developer.safaricom.co.ke/MyApps",
  kinds: [
    secret("mpesa-consumer-key", "M-Pesa (Daraja) consumer key or secret", "take payments and pay out as your business", named(["m_pesa", "daraja", "safaricom"], chars(classes.alphanumeric, 32, 64)), docs),
    secret("mpesa-passkey", "M-Pesa (Daraja) passkey", "ask customers to pay", named(["mpesa_passkey", "mpesa_pass", "lipa_na_mpesa", "daraja_passkey", "lnm_passkey", "mpesa"], chars(classes.hex, 64)), docs),
    secret("mpesa-security-credential", "M-Pesa (Daraja) security credential", "pay out as your business", named(["mpesa_security", "security_credential", "mpesa_initiator"], chars(classes.base64, 340, 344), "=="), docs),
  ],
};
