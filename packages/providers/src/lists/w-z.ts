import { fortytwocrunch } from "../fortytwocrunch/fortytwocrunch.ts";
import { hundredms } from "../hundredms/hundredms.ts";
import { oneforge } from "../oneforge/oneforge.ts";
import { oneinch } from "../oneinch/oneinch.ts";
import { onepassword } from "../onepassword/onepassword.ts";
import { sevenshifts } from "../sevenshifts/sevenshifts.ts";
import { sixsense } from "../sixsense/sixsense.ts";
import { wakatime } from "../wakatime/wakatime.ts";
import { walkscore } from "../walkscore/walkscore.ts";
import { walletconnect } from "../walletconnect/walletconnect.ts";
import { wallhaven } from "../wallhaven/wallhaven.ts";
import { walmart } from "../walmart/walmart.ts";
import { wandb } from "../wandb/wandb.ts";
import { wappalyzer } from "../wappalyzer/wappalyzer.ts";
import { wasabi } from "../wasabi/wasabi.ts";
import { wasmer } from "../wasmer/wasmer.ts";
import { watchmode } from "../watchmode/watchmode.ts";
import { wati } from "../wati/wati.ts";
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
import { weglot } from "../weglot/weglot.ts";
import { wepay } from "../wepay/wepay.ts";
import { wetransfer } from "../wetransfer/wetransfer.ts";
import { whapi } from "../whapi/whapi.ts";
import { whatcms } from "../whatcms/whatcms.ts";
import { whmcs } from "../whmcs/whmcs.ts";
import { whoisfreaks } from "../whoisfreaks/whoisfreaks.ts";
import { whoisxmlapi } from "../whoisxmlapi/whoisxmlapi.ts";
import { whoxy } from "../whoxy/whoxy.ts";
import { wigle } from "../wigle/wigle.ts";
import { windmill } from "../windmill/windmill.ts";
import { windy } from "../windy/windy.ts";
import { wireguard } from "../wireguard/wireguard.ts";
import { wise } from "../wise/wise.ts";
import { wistia } from "../wistia/wistia.ts";
import { wit } from "../wit/wit.ts";
import { wix } from "../wix/wix.ts";
import { wiz } from "../wiz/wiz.ts";
import { wolframalpha } from "../wolframalpha/wolframalpha.ts";
import { woocommerce } from "../woocommerce/woocommerce.ts";
import { woodpecker } from "../woodpecker/woodpecker.ts";
import { woopra } from "../woopra/woopra.ts";
import { wootric } from "../wootric/wootric.ts";
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
import { wufoo } from "../wufoo/wufoo.ts";
import { wundergraph } from "../wundergraph/wundergraph.ts";
import { xai } from "../xai/xai.ts";
import { xata } from "../xata/xata.ts";
import { xendit } from "../xendit/xendit.ts";
import { xero } from "../xero/xero.ts";
import { xfyun } from "../xfyun/xfyun.ts";
import { xirsys } from "../xirsys/xirsys.ts";
import { xmatters } from "../xmatters/xmatters.ts";
import { xsolla } from "../xsolla/xsolla.ts";
import { yahoo } from "../yahoo/yahoo.ts";
import { yandex } from "../yandex/yandex.ts";
import { yapily } from "../yapily/yapily.ts";
import { yelp } from "../yelp/yelp.ts";
import { yext } from "../yext/yext.ts";
import { ynab } from "../ynab/ynab.ts";
import { yodlee } from "../yodlee/yodlee.ts";
import { yotpo } from "../yotpo/yotpo.ts";
import { youcom } from "../youcom/youcom.ts";
import { yousign } from "../yousign/yousign.ts";
import { youtrack } from "../youtrack/youtrack.ts";
import { yubico } from "../yubico/yubico.ts";
import { yunpian } from "../yunpian/yunpian.ts";
import { yuque } from "../yuque/yuque.ts";
import { zabbix } from "../zabbix/zabbix.ts";
import { zadarma } from "../zadarma/zadarma.ts";
import { zai } from "../zai/zai.ts";
import { zammad } from "../zammad/zammad.ts";
import { zapier } from "../zapier/zapier.ts";
import { zapsign } from "../zapsign/zapsign.ts";
import { zeabur } from "../zeabur/zeabur.ts";
import { zendesk } from "../zendesk/zendesk.ts";
import { zenhub } from "../zenhub/zenhub.ts";
import { zenkit } from "../zenkit/zenkit.ts";
import { zenodo } from "../zenodo/zenodo.ts";
import { zenrows } from "../zenrows/zenrows.ts";
import { zenscrape } from "../zenscrape/zenscrape.ts";
import { zenserp } from "../zenserp/zenserp.ts";
import { zenvia } from "../zenvia/zenvia.ts";
import { zep } from "../zep/zep.ts";
import { zerobounce } from "../zerobounce/zerobounce.ts";
import { zerossl } from "../zerossl/zerossl.ts";
import { zerotier } from "../zerotier/zerotier.ts";
import { zeroxapi } from "../zeroxapi/zeroxapi.ts";
import { zilliz } from "../zilliz/zilliz.ts";
import { zillow } from "../zillow/zillow.ts";
import { zipapi } from "../zipapi/zipapi.ts";
import { zipcodeapi } from "../zipcodeapi/zipcodeapi.ts";
import { zipcodebase } from "../zipcodebase/zipcodebase.ts";
import { zitadel } from "../zitadel/zitadel.ts";
import { zoho } from "../zoho/zoho.ts";
import { zomato } from "../zomato/zomato.ts";
import { zonkafeedback } from "../zonkafeedback/zonkafeedback.ts";
import { zoom } from "../zoom/zoom.ts";
import { zotero } from "../zotero/zotero.ts";
import { zulip } from "../zulip/zulip.ts";
import { zuplo } from "../zuplo/zuplo.ts";
import { zyte } from "../zyte/zyte.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders; those whose names start with a digit are written out. */
export const fromWToZ: readonly Provider[] = [
  fortytwocrunch,
  hundredms,
  oneforge,
  oneinch,
  onepassword,
  sevenshifts,
  sixsense,
  wakatime,
  walkscore,
  walletconnect,
  wallhaven,
  walmart,
  wandb,
  wappalyzer,
  wasabi,
  wasmer,
  watchmode,
  wati,
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
  weglot,
  wepay,
  wetransfer,
  whapi,
  whatcms,
  whmcs,
  whoisfreaks,
  whoisxmlapi,
  whoxy,
  wigle,
  windmill,
  windy,
  wireguard,
  wise,
  wistia,
  wit,
  wix,
  wiz,
  wolframalpha,
  woocommerce,
  woodpecker,
  woopra,
  wootric,
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
  wufoo,
  wundergraph,
  xai,
  xata,
  xendit,
  xero,
  xfyun,
  xirsys,
  xmatters,
  xsolla,
  yahoo,
  yandex,
  yapily,
  yelp,
  yext,
  ynab,
  yodlee,
  yotpo,
  youcom,
  yousign,
  youtrack,
  yubico,
  yunpian,
  yuque,
  zabbix,
  zadarma,
  zai,
  zammad,
  zapier,
  zapsign,
  zeabur,
  zendesk,
  zenhub,
  zenkit,
  zenodo,
  zenrows,
  zenscrape,
  zenserp,
  zenvia,
  zep,
  zerobounce,
  zerossl,
  zerotier,
  zeroxapi,
  zilliz,
  zillow,
  zipapi,
  zipcodeapi,
  zipcodebase,
  zitadel,
  zoho,
  zomato,
  zonkafeedback,
  zoom,
  zotero,
  zulip,
  zuplo,
  zyte,
];
