import { salesflare } from "../salesflare/salesflare.ts";
import { salesforce } from "../salesforce/salesforce.ts";
import { salesloft } from "../salesloft/salesloft.ts";
import { salesmate } from "../salesmate/salesmate.ts";
import { sambanova } from "../sambanova/sambanova.ts";
import { samsara } from "../samsara/samsara.ts";
import { sanity } from "../sanity/sanity.ts";
import { saucelabs } from "../saucelabs/saucelabs.ts";
import { scaleai } from "../scaleai/scaleai.ts";
import { scaleway } from "../scaleway/scaleway.ts";
import { scalingo } from "../scalingo/scalingo.ts";
import { scrapegraph } from "../scrapegraph/scrapegraph.ts";
import { scrapeowl } from "../scrapeowl/scrapeowl.ts";
import { scraperapi } from "../scraperapi/scraperapi.ts";
import { scraperbox } from "../scraperbox/scraperbox.ts";
import { scrapestack } from "../scrapestack/scrapestack.ts";
import { scrapfly } from "../scrapfly/scrapfly.ts";
import { scrapingant } from "../scrapingant/scrapingant.ts";
import { scrapingbee } from "../scrapingbee/scrapingbee.ts";
import { scrapingdog } from "../scrapingdog/scrapingdog.ts";
import { screenshotapi } from "../screenshotapi/screenshotapi.ts";
import { screenshotlayer } from "../screenshotlayer/screenshotlayer.ts";
import { scrutinizer } from "../scrutinizer/scrutinizer.ts";
import { seafile } from "../seafile/seafile.ts";
import { searchapi } from "../searchapi/searchapi.ts";
import { seatable } from "../seatable/seatable.ts";
import { seatgeek } from "../seatgeek/seatgeek.ts";
import { secapi } from "../secapi/secapi.ts";
import { securitytrails } from "../securitytrails/securitytrails.ts";
import { segment } from "../segment/segment.ts";
import { segmind } from "../segmind/segmind.ts";
import { selectpdf } from "../selectpdf/selectpdf.ts";
import { semanticscholar } from "../semanticscholar/semanticscholar.ts";
import { semaphore } from "../semaphore/semaphore.ts";
import { semaphoresms } from "../semaphoresms/semaphoresms.ts";
import { sematext } from "../sematext/sematext.ts";
import { semgrep } from "../semgrep/semgrep.ts";
import { semrush } from "../semrush/semrush.ts";
import { sendbird } from "../sendbird/sendbird.ts";
import { sendcloud } from "../sendcloud/sendcloud.ts";
import { sendgrid } from "../sendgrid/sendgrid.ts";
import { sendpulse } from "../sendpulse/sendpulse.ts";
import { sentinelhub } from "../sentinelhub/sentinelhub.ts";
import { sentinelone } from "../sentinelone/sentinelone.ts";
import { sentry } from "../sentry/sentry.ts";
import { serpapi } from "../serpapi/serpapi.ts";
import { serper } from "../serper/serper.ts";
import { serphouse } from "../serphouse/serphouse.ts";
import { serpstack } from "../serpstack/serpstack.ts";
import { serverdensity } from "../serverdensity/serverdensity.ts";
import { settlemint } from "../settlemint/settlemint.ts";
import { sevdesk } from "../sevdesk/sevdesk.ts";
import { sheety } from "../sheety/sheety.ts";
import { shipengine } from "../shipengine/shipengine.ts";
import { shippo } from "../shippo/shippo.ts";
import { shipstation } from "../shipstation/shipstation.ts";
import { shodan } from "../shodan/shodan.ts";
import { shopify } from "../shopify/shopify.ts";
import { shortcut } from "../shortcut/shortcut.ts";
import { shortio } from "../shortio/shortio.ts";
import { shotstack } from "../shotstack/shotstack.ts";
import { shutterstock } from "../shutterstock/shutterstock.ts";
import { sift } from "../sift/sift.ts";
import { sightengine } from "../sightengine/sightengine.ts";
import { signalfx } from "../signalfx/signalfx.ts";
import { signalwire } from "../signalwire/signalwire.ts";
import { signaturit } from "../signaturit/signaturit.ts";
import { signnow } from "../signnow/signnow.ts";
import { signrequest } from "../signrequest/signrequest.ts";
import { sigopt } from "../sigopt/sigopt.ts";
import { siliconflow } from "../siliconflow/siliconflow.ts";
import { simfin } from "../simfin/simfin.ts";
import { simplelogin } from "../simplelogin/simplelogin.ts";
import { sinch } from "../sinch/sinch.ts";
import { singlestore } from "../singlestore/singlestore.ts";
import { sirv } from "../sirv/sirv.ts";
import { site24x7 } from "../site24x7/site24x7.ts";
import { siteleaf } from "../siteleaf/siteleaf.ts";
import { sketchfab } from "../sketchfab/sketchfab.ts";
import { skrapp } from "../skrapp/skrapp.ts";
import { skybiometry } from "../skybiometry/skybiometry.ts";
import { skylight } from "../skylight/skylight.ts";
import { slack } from "../slack/slack.ts";
import { smartcar } from "../smartcar/smartcar.ts";
import { smartsheet } from "../smartsheet/smartsheet.ts";
import { smartthings } from "../smartthings/smartthings.ts";
import { smartystreets } from "../smartystreets/smartystreets.ts";
import { smooch } from "../smooch/smooch.ts";
import { smsapi } from "../smsapi/smsapi.ts";
import { smsto } from "../smsto/smsto.ts";
import { smtp2go } from "../smtp2go/smtp2go.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromSaToSm: readonly Provider[] = [
  salesflare,
  salesforce,
  salesloft,
  salesmate,
  sambanova,
  samsara,
  sanity,
  saucelabs,
  scaleai,
  scaleway,
  scalingo,
  scrapegraph,
  scrapeowl,
  scraperapi,
  scraperbox,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  scrapingdog,
  screenshotapi,
  screenshotlayer,
  scrutinizer,
  seafile,
  searchapi,
  seatable,
  seatgeek,
  secapi,
  securitytrails,
  segment,
  segmind,
  selectpdf,
  semanticscholar,
  semaphore,
  semaphoresms,
  sematext,
  semgrep,
  semrush,
  sendbird,
  sendcloud,
  sendgrid,
  sendpulse,
  sentinelhub,
  sentinelone,
  sentry,
  serpapi,
  serper,
  serphouse,
  serpstack,
  serverdensity,
  settlemint,
  sevdesk,
  sheety,
  shipengine,
  shippo,
  shipstation,
  shodan,
  shopify,
  shortcut,
  shortio,
  shotstack,
  shutterstock,
  sift,
  sightengine,
  signalfx,
  signalwire,
  signaturit,
  signnow,
  signrequest,
  sigopt,
  siliconflow,
  simfin,
  simplelogin,
  sinch,
  singlestore,
  sirv,
  site24x7,
  siteleaf,
  sketchfab,
  skrapp,
  skybiometry,
  skylight,
  slack,
  smartcar,
  smartsheet,
  smartthings,
  smartystreets,
  smooch,
  smsapi,
  smsto,
  smtp2go,
];
