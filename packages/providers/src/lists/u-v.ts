import { uber } from "../uber/uber.ts";
import { uberduck } from "../uberduck/uberduck.ts";
import { ubidots } from "../ubidots/ubidots.ts";
import { ubiquiti } from "../ubiquiti/ubiquiti.ts";
import { uclassify } from "../uclassify/uclassify.ts";
import { udemy } from "../udemy/udemy.ts";
import { uipath } from "../uipath/uipath.ts";
import { ukg } from "../ukg/ukg.ts";
import { ultramsg } from "../ultramsg/ultramsg.ts";
import { ultravox } from "../ultravox/ultravox.ts";
import { umami } from "../umami/umami.ts";
import { unbounce } from "../unbounce/unbounce.ts";
import { unidoc } from "../unidoc/unidoc.ts";
import { unifonic } from "../unifonic/unifonic.ts";
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
import { untappd } from "../untappd/untappd.ts";
import { unzer } from "../unzer/unzer.ts";
import { upbit } from "../upbit/upbit.ts";
import { upcdatabase } from "../upcdatabase/upcdatabase.ts";
import { upcitemdb } from "../upcitemdb/upcitemdb.ts";
import { upcloud } from "../upcloud/upcloud.ts";
import { uphold } from "../uphold/uphold.ts";
import { uplead } from "../uplead/uplead.ts";
import { uploadcare } from "../uploadcare/uploadcare.ts";
import { uploadthing } from "../uploadthing/uploadthing.ts";
import { ups } from "../ups/ups.ts";
import { upsales } from "../upsales/upsales.ts";
import { upstage } from "../upstage/upstage.ts";
import { upstash } from "../upstash/upstash.ts";
import { uptimecom } from "../uptimecom/uptimecom.ts";
import { uptimekuma } from "../uptimekuma/uptimekuma.ts";
import { uptimerobot } from "../uptimerobot/uptimerobot.ts";
import { upwave } from "../upwave/upwave.ts";
import { upwork } from "../upwork/upwork.ts";
import { urlbox } from "../urlbox/urlbox.ts";
import { urlscan } from "../urlscan/urlscan.ts";
import { usajobs } from "../usajobs/usajobs.ts";
import { userflow } from "../userflow/userflow.ts";
import { userlist } from "../userlist/userlist.ts";
import { userpilot } from "../userpilot/userpilot.ts";
import { userstack } from "../userstack/userstack.ts";
import { uservoice } from "../uservoice/uservoice.ts";
import { usps } from "../usps/usps.ts";
import { valr } from "../valr/valr.ts";
import { valtown } from "../valtown/valtown.ts";
import { valyu } from "../valyu/valyu.ts";
import { vanta } from "../vanta/vanta.ts";
import { vantage } from "../vantage/vantage.ts";
import { vapi } from "../vapi/vapi.ts";
import { vastai } from "../vastai/vastai.ts";
import { vatlayer } from "../vatlayer/vatlayer.ts";
import { vatstack } from "../vatstack/vatstack.ts";
import { vault } from "../vault/vault.ts";
import { vdocipher } from "../vdocipher/vdocipher.ts";
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
import { veryfi } from "../veryfi/veryfi.ts";
import { viber } from "../viber/viber.ts";
import { victorops } from "../victorops/victorops.ts";
import { videosdk } from "../videosdk/videosdk.ts";
import { vidu } from "../vidu/vidu.ts";
import { vidyard } from "../vidyard/vidyard.ts";
import { viewdns } from "../viewdns/viewdns.ts";
import { viewneo } from "../viewneo/viewneo.ts";
import { vikunja } from "../vikunja/vikunja.ts";
import { vimeo } from "../vimeo/vimeo.ts";
import { virustotal } from "../virustotal/virustotal.ts";
import { visualcrossing } from "../visualcrossing/visualcrossing.ts";
import { vivawallet } from "../vivawallet/vivawallet.ts";
import { vk } from "../vk/vk.ts";
import { vmray } from "../vmray/vmray.ts";
import { voiceflow } from "../voiceflow/voiceflow.ts";
import { voicerss } from "../voicerss/voicerss.ts";
import { voipms } from "../voipms/voipms.ts";
import { vonage } from "../vonage/vonage.ts";
import { voodoosms } from "../voodoosms/voodoosms.ts";
import { voucherify } from "../voucherify/voucherify.ts";
import { vouchery } from "../vouchery/vouchery.ts";
import { voximplant } from "../voximplant/voximplant.ts";
import { voyageai } from "../voyageai/voyageai.ts";
import { vpnapi } from "../vpnapi/vpnapi.ts";
import { vrchat } from "../vrchat/vrchat.ts";
import { vtex } from "../vtex/vtex.ts";
import { vtiger } from "../vtiger/vtiger.ts";
import { vuforia } from "../vuforia/vuforia.ts";
import { vuldb } from "../vuldb/vuldb.ts";
import { vulncheck } from "../vulncheck/vulncheck.ts";
import { vulners } from "../vulners/vulners.ts";
import { vultr } from "../vultr/vultr.ts";
import { vwo } from "../vwo/vwo.ts";
import { vyte } from "../vyte/vyte.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromUToV: readonly Provider[] = [
  uber,
  uberduck,
  ubidots,
  ubiquiti,
  uclassify,
  udemy,
  uipath,
  ukg,
  ultramsg,
  ultravox,
  umami,
  unbounce,
  unidoc,
  unifonic,
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
  untappd,
  unzer,
  upbit,
  upcdatabase,
  upcitemdb,
  upcloud,
  uphold,
  uplead,
  uploadcare,
  uploadthing,
  ups,
  upsales,
  upstage,
  upstash,
  uptimecom,
  uptimekuma,
  uptimerobot,
  upwave,
  upwork,
  urlbox,
  urlscan,
  usajobs,
  userflow,
  userlist,
  userpilot,
  userstack,
  uservoice,
  usps,
  valr,
  valtown,
  valyu,
  vanta,
  vantage,
  vapi,
  vastai,
  vatlayer,
  vatstack,
  vault,
  vdocipher,
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
  veryfi,
  viber,
  victorops,
  videosdk,
  vidu,
  vidyard,
  viewdns,
  viewneo,
  vikunja,
  vimeo,
  virustotal,
  visualcrossing,
  vivawallet,
  vk,
  vmray,
  voiceflow,
  voicerss,
  voipms,
  vonage,
  voodoosms,
  voucherify,
  vouchery,
  voximplant,
  voyageai,
  vpnapi,
  vrchat,
  vtex,
  vtiger,
  vuforia,
  vuldb,
  vulncheck,
  vulners,
  vultr,
  vwo,
  vyte,
];
