import { uber } from "../uber/uber.ts";
import { ubidots } from "../ubidots/ubidots.ts";
import { uclassify } from "../uclassify/uclassify.ts";
import { udemy } from "../udemy/udemy.ts";
import { uipath } from "../uipath/uipath.ts";
import { ukg } from "../ukg/ukg.ts";
import { ultramsg } from "../ultramsg/ultramsg.ts";
import { ultravox } from "../ultravox/ultravox.ts";
import { umami } from "../umami/umami.ts";
import { unbounce } from "../unbounce/unbounce.ts";
import { unidoc } from "../unidoc/unidoc.ts";
import { unifyid } from "../unifyid/unifyid.ts";
import { unione } from "../unione/unione.ts";
import { unipile } from "../unipile/unipile.ts";
import { unisender } from "../unisender/unisender.ts";
import { unity } from "../unity/unity.ts";
import { unkey } from "../unkey/unkey.ts";
import { unleash } from "../unleash/unleash.ts";
import { unplugg } from "../unplugg/unplugg.ts";
import { unsplash } from "../unsplash/unsplash.ts";
import { unstructured } from "../unstructured/unstructured.ts";
import { upbit } from "../upbit/upbit.ts";
import { upcdatabase } from "../upcdatabase/upcdatabase.ts";
import { upcitemdb } from "../upcitemdb/upcitemdb.ts";
import { upcloud } from "../upcloud/upcloud.ts";
import { uphold } from "../uphold/uphold.ts";
import { uplead } from "../uplead/uplead.ts";
import { uploadcare } from "../uploadcare/uploadcare.ts";
import { uploadthing } from "../uploadthing/uploadthing.ts";
import { ups } from "../ups/ups.ts";
import { upstash } from "../upstash/upstash.ts";
import { uptimecom } from "../uptimecom/uptimecom.ts";
import { uptimerobot } from "../uptimerobot/uptimerobot.ts";
import { upwave } from "../upwave/upwave.ts";
import { upwork } from "../upwork/upwork.ts";
import { urlbox } from "../urlbox/urlbox.ts";
import { urlscan } from "../urlscan/urlscan.ts";
import { userflow } from "../userflow/userflow.ts";
import { userlist } from "../userlist/userlist.ts";
import { userpilot } from "../userpilot/userpilot.ts";
import { userstack } from "../userstack/userstack.ts";
import { uservoice } from "../uservoice/uservoice.ts";
import { usps } from "../usps/usps.ts";
import { valtown } from "../valtown/valtown.ts";
import { vanta } from "../vanta/vanta.ts";
import { vantage } from "../vantage/vantage.ts";
import { vapi } from "../vapi/vapi.ts";
import { vastai } from "../vastai/vastai.ts";
import { vatlayer } from "../vatlayer/vatlayer.ts";
import { vatstack } from "../vatstack/vatstack.ts";
import { vault } from "../vault/vault.ts";
import { vectara } from "../vectara/vectara.ts";
import { vectorizerai } from "../vectorizerai/vectorizerai.ts";
import { vectorshift } from "../vectorshift/vectorshift.ts";
import { veeqo } from "../veeqo/veeqo.ts";
import { vellum } from "../vellum/vellum.ts";
import { venafi } from "../venafi/venafi.ts";
import { venice } from "../venice/venice.ts";
import { veracode } from "../veracode/veracode.ts";
import { vercel } from "../vercel/vercel.ts";
import { verifalia } from "../verifalia/verifalia.ts";
import { veriff } from "../veriff/veriff.ts";
import { verifier } from "../verifier/verifier.ts";
import { verimail } from "../verimail/verimail.ts";
import { veriphone } from "../veriphone/veriphone.ts";
import { vero } from "../vero/vero.ts";
import { versioneye } from "../versioneye/versioneye.ts";
import { viber } from "../viber/viber.ts";
import { victorops } from "../victorops/victorops.ts";
import { vidyard } from "../vidyard/vidyard.ts";
import { viewdns } from "../viewdns/viewdns.ts";
import { viewneo } from "../viewneo/viewneo.ts";
import { vimeo } from "../vimeo/vimeo.ts";
import { virustotal } from "../virustotal/virustotal.ts";
import { visualcrossing } from "../visualcrossing/visualcrossing.ts";
import { vk } from "../vk/vk.ts";
import { voiceflow } from "../voiceflow/voiceflow.ts";
import { voicerss } from "../voicerss/voicerss.ts";
import { voipms } from "../voipms/voipms.ts";
import { vonage } from "../vonage/vonage.ts";
import { voodoosms } from "../voodoosms/voodoosms.ts";
import { voucherify } from "../voucherify/voucherify.ts";
import { vouchery } from "../vouchery/vouchery.ts";
import { voyageai } from "../voyageai/voyageai.ts";
import { vpnapi } from "../vpnapi/vpnapi.ts";
import { vtex } from "../vtex/vtex.ts";
import { vtiger } from "../vtiger/vtiger.ts";
import { vuforia } from "../vuforia/vuforia.ts";
import { vultr } from "../vultr/vultr.ts";
import { vwo } from "../vwo/vwo.ts";
import { vyte } from "../vyte/vyte.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromUToV: readonly Provider[] = [
  uber,
  ubidots,
  uclassify,
  udemy,
  uipath,
  ukg,
  ultramsg,
  ultravox,
  umami,
  unbounce,
  unidoc,
  unifyid,
  unione,
  unipile,
  unisender,
  unity,
  unkey,
  unleash,
  unplugg,
  unsplash,
  unstructured,
  upbit,
  upcdatabase,
  upcitemdb,
  upcloud,
  uphold,
  uplead,
  uploadcare,
  uploadthing,
  ups,
  upstash,
  uptimecom,
  uptimerobot,
  upwave,
  upwork,
  urlbox,
  urlscan,
  userflow,
  userlist,
  userpilot,
  userstack,
  uservoice,
  usps,
  valtown,
  vanta,
  vantage,
  vapi,
  vastai,
  vatlayer,
  vatstack,
  vault,
  vectara,
  vectorizerai,
  vectorshift,
  veeqo,
  vellum,
  venafi,
  venice,
  veracode,
  vercel,
  verifalia,
  veriff,
  verifier,
  verimail,
  veriphone,
  vero,
  versioneye,
  viber,
  victorops,
  vidyard,
  viewdns,
  viewneo,
  vimeo,
  virustotal,
  visualcrossing,
  vk,
  voiceflow,
  voicerss,
  voipms,
  vonage,
  voodoosms,
  voucherify,
  vouchery,
  voyageai,
  vpnapi,
  vtex,
  vtiger,
  vuforia,
  vultr,
  vwo,
  vyte,
];
