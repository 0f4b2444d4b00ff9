import { snapchat } from "../snapchat/snapchat.ts";
import { snipcart } from "../snipcart/snipcart.ts";
import { snov } from "../snov/snov.ts";
import { snowflake } from "../snowflake/snowflake.ts";
import { snyk } from "../snyk/snyk.ts";
import { socketdev } from "../socketdev/socketdev.ts";
import { socrata } from "../socrata/socrata.ts";
import { softlayer } from "../softlayer/softlayer.ts";
import { solaredge } from "../solaredge/solaredge.ts";
import { solcast } from "../solcast/solcast.ts";
import { sonar } from "../sonar/sonar.ts";
import { sonarr } from "../sonarr/sonarr.ts";
import { sonatype } from "../sonatype/sonatype.ts";
import { soundcloud } from "../soundcloud/soundcloud.ts";
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
import { stadiamaps } from "../stadiamaps/stadiamaps.ts";
import { statsig } from "../statsig/statsig.ts";
import { statuscake } from "../statuscake/statuscake.ts";
import { statuspage } from "../statuspage/statuspage.ts";
import { statuspal } from "../statuspal/statuspal.ts";
import { steam } from "../steam/steam.ts";
import { steel } from "../steel/steel.ts";
import { stitchdata } from "../stitchdata/stitchdata.ts";
import { stockdata } from "../stockdata/stockdata.ts";
import { storecove } from "../storecove/storecove.ts";
import { storj } from "../storj/storj.ts";
import { stormboard } from "../stormboard/stormboard.ts";
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
import { sumup } from "../sumup/sumup.ts";
import { supabase } from "../supabase/supabase.ts";
import { supermetrics } from "../supermetrics/supermetrics.ts";
import { supernotes } from "../supernotes/supernotes.ts";
import { surveybot } from "../surveybot/surveybot.ts";
import { surveymonkey } from "../surveymonkey/surveymonkey.ts";
import { surveysparrow } from "../surveysparrow/surveysparrow.ts";
import { survicate } from "../survicate/survicate.ts";
import { svix } from "../svix/svix.ts";
import { swaggerhub } from "../swaggerhub/swaggerhub.ts";
import { swell } from "../swell/swell.ts";
import { swiftype } from "../swiftype/swiftype.ts";
import { switchbot } from "../switchbot/switchbot.ts";
import { symbl } from "../symbl/symbl.ts";
import { synapse } from "../synapse/synapse.ts";
import { syncthing } from "../syncthing/syncthing.ts";
import { synthesia } from "../synthesia/synthesia.ts";
import { sysdig } from "../sysdig/sysdig.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromSnToSy: readonly Provider[] = [
  snapchat,
  snipcart,
  snov,
  snowflake,
  snyk,
  socketdev,
  socrata,
  softlayer,
  solaredge,
  solcast,
  sonar,
  sonarr,
  sonatype,
  soundcloud,
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
  stadiamaps,
  statsig,
  statuscake,
  statuspage,
  statuspal,
  steam,
  steel,
  stitchdata,
  stockdata,
  storecove,
  storj,
  stormboard,
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
  sumup,
  supabase,
  supermetrics,
  supernotes,
  surveybot,
  surveymonkey,
  surveysparrow,
  survicate,
  svix,
  swaggerhub,
  swell,
  swiftype,
  switchbot,
  symbl,
  synapse,
  syncthing,
  synthesia,
  sysdig,
];
