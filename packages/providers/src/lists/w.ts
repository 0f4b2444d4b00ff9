import { wahoo } from "../wahoo/wahoo.ts";
import { wakatime } from "../wakatime/wakatime.ts";
import { walkscore } from "../walkscore/walkscore.ts";
import { walletconnect } from "../walletconnect/walletconnect.ts";
import { wallhaven } from "../wallhaven/wallhaven.ts";
import { walmart } from "../walmart/walmart.ts";
import { wandb } from "../wandb/wandb.ts";
import { wanikani } from "../wanikani/wanikani.ts";
import { wappalyzer } from "../wappalyzer/wappalyzer.ts";
import { warcraftlogs } from "../warcraftlogs/warcraftlogs.ts";
import { wargaming } from "../wargaming/wargaming.ts";
import { warp } from "../warp/warp.ts";
import { wasabi } from "../wasabi/wasabi.ts";
import { wasmer } from "../wasmer/wasmer.ts";
import { wassenger } from "../wassenger/wassenger.ts";
import { watchmode } from "../watchmode/watchmode.ts";
import { wati } from "../wati/wati.ts";
import { wavespeed } from "../wavespeed/wavespeed.ts";
import { wazirx } from "../wazirx/wazirx.ts";
import { wealthbox } from "../wealthbox/wealthbox.ts";
import { weatherapi } from "../weatherapi/weatherapi.ts";
import { weatherbit } from "../weatherbit/weatherbit.ts";
import { weathercompany } from "../weathercompany/weathercompany.ts";
import { weatherlink } from "../weatherlink/weatherlink.ts";
import { weatherstack } from "../weatherstack/weatherstack.ts";
import { weaviate } from "../weaviate/weaviate.ts";
import { webdock } from "../webdock/webdock.ts";
import { webengage } from "../webengage/webengage.ts";
import { webflow } from "../webflow/webflow.ts";
import { webhookrelay } from "../webhookrelay/webhookrelay.ts";
import { webhooksite } from "../webhooksite/webhooksite.ts";
import { weblate } from "../weblate/weblate.ts";
import { webpagetest } from "../webpagetest/webpagetest.ts";
import { webpurify } from "../webpurify/webpurify.ts";
import { webpush } from "../webpush/webpush.ts";
import { webscraper } from "../webscraper/webscraper.ts";
import { webscrapingai } from "../webscrapingai/webscrapingai.ts";
import { webscrapingapi } from "../webscrapingapi/webscrapingapi.ts";
import { websitepulse } from "../websitepulse/websitepulse.ts";
import { wechat } from "../wechat/wechat.ts";
import { weclapp } from "../weclapp/weclapp.ts";
import { weglot } from "../weglot/weglot.ts";
import { wepay } from "../wepay/wepay.ts";
import { wercker } from "../wercker/wercker.ts";
import { wetransfer } from "../wetransfer/wetransfer.ts";
import { whapi } from "../whapi/whapi.ts";
import { whatcms } from "../whatcms/whatcms.ts";
import { whitebit } from "../whitebit/whitebit.ts";
import { whitesource } from "../whitesource/whitesource.ts";
import { whmcs } from "../whmcs/whmcs.ts";
import { whoisfreaks } from "../whoisfreaks/whoisfreaks.ts";
import { whoisxmlapi } from "../whoisxmlapi/whoisxmlapi.ts";
import { whoxy } from "../whoxy/whoxy.ts";
import { wigle } from "../wigle/wigle.ts";
import { windmill } from "../windmill/windmill.ts";
import { windsurf } from "../windsurf/windsurf.ts";
import { windy } from "../windy/windy.ts";
import { wireguard } from "../wireguard/wireguard.ts";
import { wise } from "../wise/wise.ts";
import { wistia } from "../wistia/wistia.ts";
import { wit } from "../wit/wit.ts";
import { withings } from "../withings/withings.ts";
import { wix } from "../wix/wix.ts";
import { wiz } from "../wiz/wiz.ts";
import { wolframalpha } from "../wolframalpha/wolframalpha.ts";
import { wompi } from "../wompi/wompi.ts";
import { woocommerce } from "../woocommerce/woocommerce.ts";
import { woodpecker } from "../woodpecker/woodpecker.ts";
import { woopra } from "../woopra/woopra.ts";
import { wootric } from "../wootric/wootric.ts";
import { woox } from "../woox/woox.ts";
import { wordnik } from "../wordnik/wordnik.ts";
import { wordpress } from "../wordpress/wordpress.ts";
import { workable } from "../workable/workable.ts";
import { workato } from "../workato/workato.ts";
import { workos } from "../workos/workos.ts";
import { worksnaps } from "../worksnaps/worksnaps.ts";
import { workstack } from "../workstack/workstack.ts";
import { worldcoinindex } from "../worldcoinindex/worldcoinindex.ts";
import { worldpay } from "../worldpay/worldpay.ts";
import { worldtides } from "../worldtides/worldtides.ts";
import { worldweatheronline } from "../worldweatheronline/worldweatheronline.ts";
import { wpscan } from "../wpscan/wpscan.ts";
import { wrike } from "../wrike/wrike.ts";
import { writer } from "../writer/writer.ts";
import { writesonic } from "../writesonic/writesonic.ts";
import { wso2 } from "../wso2/wso2.ts";
import { wufoo } from "../wufoo/wufoo.ts";
import { wundergraph } from "../wundergraph/wundergraph.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromW: readonly Provider[] = [
  wahoo,
  wakatime,
  walkscore,
  walletconnect,
  wallhaven,
  walmart,
  wandb,
  wanikani,
  wappalyzer,
  warcraftlogs,
  wargaming,
  warp,
  wasabi,
  wasmer,
  wassenger,
  watchmode,
  wati,
  wavespeed,
  wazirx,
  wealthbox,
  weatherapi,
  weatherbit,
  weathercompany,
  weatherlink,
  weatherstack,
  weaviate,
  webdock,
  webengage,
  webflow,
  webhookrelay,
  webhooksite,
  weblate,
  webpagetest,
  webpurify,
  webpush,
  webscraper,
  webscrapingai,
  webscrapingapi,
  websitepulse,
  wechat,
  weclapp,
  weglot,
  wepay,
  wercker,
  wetransfer,
  whapi,
  whatcms,
  whitebit,
  whitesource,
  whmcs,
  whoisfreaks,
  whoisxmlapi,
  whoxy,
  wigle,
  windmill,
  windsurf,
  windy,
  wireguard,
  wise,
  wistia,
  wit,
  withings,
  wix,
  wiz,
  wolframalpha,
  wompi,
  woocommerce,
  woodpecker,
  woopra,
  wootric,
  woox,
  wordnik,
  wordpress,
  workable,
  workato,
  workos,
  worksnaps,
  workstack,
  worldcoinindex,
  worldpay,
  worldtides,
  worldweatheronline,
  wpscan,
  wrike,
  writer,
  writesonic,
  wso2,
  wufoo,
  wundergraph,
];
