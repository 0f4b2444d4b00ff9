import { telegram } from "../telegram/telegram.ts";
import { terraform } from "../terraform/terraform.ts";
import { twilio } from "../twilio/twilio.ts";
import { vault } from "../vault/vault.ts";
import { vercel } from "../vercel/vercel.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromTToZ: readonly Provider[] = [
  telegram,
  terraform,
  twilio,
  vault,
  vercel,
];
