import { labelbox } from "../labelbox/labelbox.ts";
import { labelstudio } from "../labelstudio/labelstudio.ts";
import { lago } from "../lago/lago.ts";
import { lakefs } from "../lakefs/lakefs.ts";
import { lakera } from "../lakera/lakera.ts";
import { lalamove } from "../lalamove/lalamove.ts";
import { lambdalabs } from "../lambdalabs/lambdalabs.ts";
import { lambdatest } from "../lambdatest/lambdatest.ts";
import { landbot } from "../landbot/landbot.ts";
import { landingai } from "../landingai/landingai.ts";
import { langdock } from "../langdock/langdock.ts";
import { langfuse } from "../langfuse/langfuse.ts";
import { langsmith } from "../langsmith/langsmith.ts";
import { langtail } from "../langtail/langtail.ts";
import { languagelayer } from "../languagelayer/languagelayer.ts";
import { languagetool } from "../languagetool/languagetool.ts";
import { langwatch } from "../langwatch/langwatch.ts";
import { laposte } from "../laposte/laposte.ts";
import { laravel } from "../laravel/laravel.ts";
import { lark } from "../lark/lark.ts";
import { lastfm } from "../lastfm/lastfm.ts";
import { lastpass } from "../lastpass/lastpass.ts";
import { latitudesh } from "../latitudesh/latitudesh.ts";
import { launchableinc } from "../launchableinc/launchableinc.ts";
import { launchdarkly } from "../launchdarkly/launchdarkly.ts";
import { launchnotes } from "../launchnotes/launchnotes.ts";
import { leadfeeder } from "../leadfeeder/leadfeeder.ts";
import { leadsquared } from "../leadsquared/leadsquared.ts";
import { leanix } from "../leanix/leanix.ts";
import { leanplum } from "../leanplum/leanplum.ts";
import { leaseweb } from "../leaseweb/leaseweb.ts";
import { legiscan } from "../legiscan/legiscan.ts";
import { lemlist } from "../lemlist/lemlist.ts";
import { lemonfox } from "../lemonfox/lemonfox.ts";
import { lemonsqueezy } from "../lemonsqueezy/lemonsqueezy.ts";
import { lendflow } from "../lendflow/lendflow.ts";
import { leonardo } from "../leonardo/leonardo.ts";
import { lepton } from "../lepton/lepton.ts";
import { lessannoyingcrm } from "../lessannoyingcrm/lessannoyingcrm.ts";
import { letta } from "../letta/letta.ts";
import { lever } from "../lever/lever.ts";
import { lexoffice } from "../lexoffice/lexoffice.ts";
import { librariesio } from "../librariesio/librariesio.ts";
import { librato } from "../librato/librato.ts";
import { libretranslate } from "../libretranslate/libretranslate.ts";
import { lichess } from "../lichess/lichess.ts";
import { lidarr } from "../lidarr/lidarr.ts";
import { lightcast } from "../lightcast/lightcast.ts";
import { lightfunnels } from "../lightfunnels/lightfunnels.ts";
import { lightly } from "../lightly/lightly.ts";
import { lightningai } from "../lightningai/lightningai.ts";
import { lightrun } from "../lightrun/lightrun.ts";
import { lightspeed } from "../lightspeed/lightspeed.ts";
import { lightstep } from "../lightstep/lightstep.ts";
import { limacharlie } from "../limacharlie/limacharlie.ts";
import { line } from "../line/line.ts";
import { linear } from "../linear/linear.ts";
import { lingq } from "../lingq/lingq.ts";
import { lingvanex } from "../lingvanex/lingvanex.ts";
import { linkedin } from "../linkedin/linkedin.ts";
import { linkmobility } from "../linkmobility/linkmobility.ts";
import { linkpreview } from "../linkpreview/linkpreview.ts";
import { linkup } from "../linkup/linkup.ts";
import { linkvertise } from "../linkvertise/linkvertise.ts";
import { linode } from "../linode/linode.ts";
import { liqpay } from "../liqpay/liqpay.ts";
import { liquidplanner } from "../liquidplanner/liquidplanner.ts";
import { listennotes } from "../listennotes/listennotes.ts";
import { listmonk } from "../listmonk/listmonk.ts";
import { litellm } from "../litellm/litellm.ts";
import { lithic } from "../lithic/lithic.ts";
import { litmus } from "../litmus/litmus.ts";
import { liveagent } from "../liveagent/liveagent.ts";
import { liveblocks } from "../liveblocks/liveblocks.ts";
import { livechat } from "../livechat/livechat.ts";
import { livekit } from "../livekit/livekit.ts";
import { livepeer } from "../livepeer/livepeer.ts";
import { livesession } from "../livesession/livesession.ts";
import { livestorm } from "../livestorm/livestorm.ts";
import { livevox } from "../livevox/livevox.ts";
import { llamaindex } from "../llamaindex/llamaindex.ts";
import { lmnt } from "../lmnt/lmnt.ts";
import { lnbits } from "../lnbits/lnbits.ts";
import { lnd } from "../lnd/lnd.ts";
import { loadmill } from "../loadmill/loadmill.ts";
import { lob } from "../lob/lob.ts";
import { localstack } from "../localstack/localstack.ts";
import { locationiq } from "../locationiq/locationiq.ts";
import { logentries } from "../logentries/logentries.ts";
import { logflare } from "../logflare/logflare.ts";
import { loggly } from "../loggly/loggly.ts";
import { logicmonitor } from "../logicmonitor/logicmonitor.ts";
import { loginradius } from "../loginradius/loginradius.ts";
import { logodev } from "../logodev/logodev.ts";
import { logrocket } from "../logrocket/logrocket.ts";
import { logsnag } from "../logsnag/logsnag.ts";
import { logzio } from "../logzio/logzio.ts";
import { lokalise } from "../lokalise/lokalise.ts";
import { looker } from "../looker/looker.ts";
import { loopmessage } from "../loopmessage/loopmessage.ts";
import { loops } from "../loops/loops.ts";
import { loqate } from "../loqate/loqate.ts";
import { loyaltylion } from "../loyaltylion/loyaltylion.ts";
import { loyverse } from "../loyverse/loyverse.ts";
import { lumaai } from "../lumaai/lumaai.ts";
import { lumacalendar } from "../lumacalendar/lumacalendar.ts";
import { lunarcrush } from "../lunarcrush/lunarcrush.ts";
import { luno } from "../luno/luno.ts";
import { lusha } from "../lusha/lusha.ts";
import { lyft } from "../lyft/lyft.ts";
import { lyra } from "../lyra/lyra.ts";
import { lytics } from "../lytics/lytics.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromL: readonly Provider[] = [
  labelbox,
  labelstudio,
  lago,
  lakefs,
  lakera,
  lalamove,
  lambdalabs,
  lambdatest,
  landbot,
  landingai,
  langdock,
  langfuse,
  langsmith,
  langtail,
  languagelayer,
  languagetool,
  langwatch,
  laposte,
  laravel,
  lark,
  lastfm,
  lastpass,
  latitudesh,
  launchableinc,
  launchdarkly,
  launchnotes,
  leadfeeder,
  leadsquared,
  leanix,
  leanplum,
  leaseweb,
  legiscan,
  lemlist,
  lemonfox,
  lemonsqueezy,
  lendflow,
  leonardo,
  lepton,
  lessannoyingcrm,
  letta,
  lever,
  lexoffice,
  librariesio,
  librato,
  libretranslate,
  lichess,
  lidarr,
  lightcast,
  lightfunnels,
  lightly,
  lightningai,
  lightrun,
  lightspeed,
  lightstep,
  limacharlie,
  line,
  linear,
  lingq,
  lingvanex,
  linkedin,
  linkmobility,
  linkpreview,
  linkup,
  linkvertise,
  linode,
  liqpay,
  liquidplanner,
  listennotes,
  listmonk,
  litellm,
  lithic,
  litmus,
  liveagent,
  liveblocks,
  livechat,
  livekit,
  livepeer,
  livesession,
  livestorm,
  livevox,
  llamaindex,
  lmnt,
  lnbits,
  lnd,
  loadmill,
  lob,
  localstack,
  locationiq,
  logentries,
  logflare,
  loggly,
  logicmonitor,
  loginradius,
  logodev,
  logrocket,
  logsnag,
  logzio,
  lokalise,
  looker,
  loopmessage,
  loops,
  loqate,
  loyaltylion,
  loyverse,
  lumaai,
  lumacalendar,
  lunarcrush,
  luno,
  lusha,
  lyft,
  lyra,
  lytics,
];
