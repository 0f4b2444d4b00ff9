import { salesflare } from "../salesflare/salesflare.ts";
import { salesforce } from "../salesforce/salesforce.ts";
import { salesloft } from "../salesloft/salesloft.ts";
import { salesmate } from "../salesmate/salesmate.ts";
import { sambanova } from "../sambanova/sambanova.ts";
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
import { semrush } from "../semrush/semrush.ts";
import { sendbird } from "../sendbird/sendbird.ts";
import { sendcloud } from "../sendcloud/sendcloud.ts";
import { sendgrid } from "../sendgrid/sendgrid.ts";
import { sendpulse } from "../sendpulse/sendpulse.ts";
import { sentinelone } from "../sentinelone/sentinelone.ts";
import { sentry } from "../sentry/sentry.ts";
import { serpapi } from "../serpapi/serpapi.ts";
import { serper } from "../serper/serper.ts";
import { serpstack } from "../serpstack/serpstack.ts";
import { sevdesk } from "../sevdesk/sevdesk.ts";
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
import { simfin } from "../simfin/simfin.ts";
import { sinch } from "../sinch/sinch.ts";
import { singlestore } from "../singlestore/singlestore.ts";
import { sirv } from "../sirv/sirv.ts";
import { site24x7 } from "../site24x7/site24x7.ts";
import { skybiometry } from "../skybiometry/skybiometry.ts";
import { slack } from "../slack/slack.ts";
import { smartcar } from "../smartcar/smartcar.ts";
import { smartsheet } from "../smartsheet/smartsheet.ts";
import { smartthings } from "../smartthings/smartthings.ts";
import { smartystreets } from "../smartystreets/smartystreets.ts";
import { smooch } from "../smooch/smooch.ts";
import { smsapi } from "../smsapi/smsapi.ts";
import { smsto } from "../smsto/smsto.ts";
import { smtp2go } from "../smtp2go/smtp2go.ts";
import { snapchat } from "../snapchat/snapchat.ts";
import { snipcart } from "../snipcart/snipcart.ts";
import { snov } from "../snov/snov.ts";
import { snowflake } from "../snowflake/snowflake.ts";
import { snyk } from "../snyk/snyk.ts";
import { socketdev } from "../socketdev/socketdev.ts";
import { softlayer } from "../softlayer/softlayer.ts";
import { solcast } from "../solcast/solcast.ts";
import { sonar } from "../sonar/sonar.ts";
import { sonarr } from "../sonarr/sonarr.ts";
import { sonatype } from "../sonatype/sonatype.ts";
import { sourcegraph } from "../sourcegraph/sourcegraph.ts";
import { sparkpost } from "../sparkpost/sparkpost.ts";
import { speechmatics } from "../speechmatics/speechmatics.ts";
import { splitio } from "../splitio/splitio.ts";
import { splitwise } from "../splitwise/splitwise.ts";
import { splunk } from "../splunk/splunk.ts";
import { spoonacular } from "../spoonacular/spoonacular.ts";
import { sportmonks } from "../sportmonks/sportmonks.ts";
import { sportradar } from "../sportradar/sportradar.ts";
import { sportsdataio } from "../sportsdataio/sportsdataio.ts";
import { spotify } from "../spotify/spotify.ts";
import { spotinst } from "../spotinst/spotinst.ts";
import { spreedly } from "../spreedly/spreedly.ts";
import { square } from "../square/square.ts";
import { squarespace } from "../squarespace/squarespace.ts";
import { sslmate } from "../sslmate/sslmate.ts";
import { stability } from "../stability/stability.ts";
import { stackexchange } from "../stackexchange/stackexchange.ts";
import { stackhawk } from "../stackhawk/stackhawk.ts";
import { statsig } from "../statsig/statsig.ts";
import { statuscake } from "../statuscake/statuscake.ts";
import { statuspage } from "../statuspage/statuspage.ts";
import { steam } from "../steam/steam.ts";
import { stitchdata } from "../stitchdata/stitchdata.ts";
import { stockdata } from "../stockdata/stockdata.ts";
import { storj } from "../storj/storj.ts";
import { stormglass } from "../stormglass/stormglass.ts";
import { storyblok } from "../storyblok/storyblok.ts";
import { strapi } from "../strapi/strapi.ts";
import { strava } from "../strava/strava.ts";
import { streak } from "../streak/streak.ts";
import { stream } from "../stream/stream.ts";
import { stripe } from "../stripe/stripe.ts";
import { stytch } from "../stytch/stytch.ts";
import { subscan } from "../subscan/subscan.ts";
import { sumologic } from "../sumologic/sumologic.ts";
import { sumsub } from "../sumsub/sumsub.ts";
import { supabase } from "../supabase/supabase.ts";
import { supermetrics } from "../supermetrics/supermetrics.ts";
import { surveymonkey } from "../surveymonkey/surveymonkey.ts";
import { svix } from "../svix/svix.ts";
import { swaggerhub } from "../swaggerhub/swaggerhub.ts";
import { swiftype } from "../swiftype/swiftype.ts";
import { symbl } from "../symbl/symbl.ts";
import { synapse } from "../synapse/synapse.ts";
import { syncthing } from "../syncthing/syncthing.ts";
import { synthesia } from "../synthesia/synthesia.ts";
import { sysdig } from "../sysdig/sysdig.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromS: readonly Provider[] = [
  salesflare,
  salesforce,
  salesloft,
  salesmate,
  sambanova,
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
  semrush,
  sendbird,
  sendcloud,
  sendgrid,
  sendpulse,
  sentinelone,
  sentry,
  serpapi,
  serper,
  serpstack,
  sevdesk,
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
  simfin,
  sinch,
  singlestore,
  sirv,
  site24x7,
  skybiometry,
  slack,
  smartcar,
  smartsheet,
  smartthings,
  smartystreets,
  smooch,
  smsapi,
  smsto,
  smtp2go,
  snapchat,
  snipcart,
  snov,
  snowflake,
  snyk,
  socketdev,
  softlayer,
  solcast,
  sonar,
  sonarr,
  sonatype,
  sourcegraph,
  sparkpost,
  speechmatics,
  splitio,
  splitwise,
  splunk,
  spoonacular,
  sportmonks,
  sportradar,
  sportsdataio,
  spotify,
  spotinst,
  spreedly,
  square,
  squarespace,
  sslmate,
  stability,
  stackexchange,
  stackhawk,
  statsig,
  statuscake,
  statuspage,
  steam,
  stitchdata,
  stockdata,
  storj,
  stormglass,
  storyblok,
  strapi,
  strava,
  streak,
  stream,
  stripe,
  stytch,
  subscan,
  sumologic,
  sumsub,
  supabase,
  supermetrics,
  surveymonkey,
  svix,
  swaggerhub,
  swiftype,
  symbl,
  synapse,
  syncthing,
  synthesia,
  sysdig,
];
