import { fortytwocrunch } from "../fortytwocrunch/fortytwocrunch.ts";
import { hundredms } from "../hundredms/hundredms.ts";
import { oneforge } from "../oneforge/oneforge.ts";
import { oneinch } from "../oneinch/oneinch.ts";
import { onepassword } from "../onepassword/onepassword.ts";
import { sevenshifts } from "../sevenshifts/sevenshifts.ts";
import { sixsense } from "../sixsense/sixsense.ts";
import { threescale } from "../threescale/threescale.ts";
import { threesixtydialog } from "../threesixtydialog/threesixtydialog.ts";
import { twentythreeandme } from "../twentythreeandme/twentythreeandme.ts";
import { twocaptcha } from "../twocaptcha/twocaptcha.ts";
import { twocheckout } from "../twocheckout/twocheckout.ts";
import { zeroxapi } from "../zeroxapi/zeroxapi.ts";
import type { Provider } from "../provider.ts";

/** Those whose names start with a digit: 1Password, 2Captcha. In the order of their folders. */
export const fromDigits: readonly Provider[] = [
  fortytwocrunch,
  hundredms,
  oneforge,
  oneinch,
  onepassword,
  sevenshifts,
  sixsense,
  threescale,
  threesixtydialog,
  twentythreeandme,
  twocaptcha,
  twocheckout,
  zeroxapi,
];
