import { tabbyml } from "../tabbyml/tabbyml.ts";
import { tabbypay } from "../tabbypay/tabbypay.ts";
import { tableau } from "../tableau/tableau.ts";
import { taiga } from "../taiga/taiga.ts";
import { tailscale } from "../tailscale/tailscale.ts";
import { talend } from "../talend/talend.ts";
import { talentlms } from "../talentlms/talentlms.ts";
import { tanda } from "../tanda/tanda.ts";
import { tapfiliate } from "../tapfiliate/tapfiliate.ts";
import { tardis } from "../tardis/tardis.ts";
import { targetprocess } from "../targetprocess/targetprocess.ts";
import { targon } from "../targon/targon.ts";
import { tatum } from "../tatum/tatum.ts";
import { tavily } from "../tavily/tavily.ts";
import { tavus } from "../tavus/tavus.ts";
import { tawkto } from "../tawkto/tawkto.ts";
import { taxcloud } from "../taxcloud/taxcloud.ts";
import { taxjar } from "../taxjar/taxjar.ts";
import { tcgplayer } from "../tcgplayer/tcgplayer.ts";
import { teable } from "../teable/teable.ts";
import { teachable } from "../teachable/teachable.ts";
import { teamcity } from "../teamcity/teamcity.ts";
import { teamgate } from "../teamgate/teamgate.ts";
import { teamup } from "../teamup/teamup.ts";
import { teamviewer } from "../teamviewer/teamviewer.ts";
import { teamwork } from "../teamwork/teamwork.ts";
import { tebex } from "../tebex/tebex.ts";
import { technicalanalysisapi } from "../technicalanalysisapi/technicalanalysisapi.ts";
import { tefter } from "../tefter/tefter.ts";
import { telegram } from "../telegram/telegram.ts";
import { telegraph } from "../telegraph/telegraph.ts";
import { telerivet } from "../telerivet/telerivet.ts";
import { telesign } from "../telesign/telesign.ts";
import { teletype } from "../teletype/teletype.ts";
import { teller } from "../teller/teller.ts";
import { telnyx } from "../telnyx/telnyx.ts";
import { tempo } from "../tempo/tempo.ts";
import { tenable } from "../tenable/tenable.ts";
import { tencent } from "../tencent/tencent.ts";
import { tenderly } from "../tenderly/tenderly.ts";
import { tenor } from "../tenor/tenor.ts";
import { termii } from "../termii/termii.ts";
import { terraform } from "../terraform/terraform.ts";
import { tesla } from "../tesla/tesla.ts";
import { tessie } from "../tessie/tessie.ts";
import { testcontainers } from "../testcontainers/testcontainers.ts";
import { testingbot } from "../testingbot/testingbot.ts";
import { testmo } from "../testmo/testmo.ts";
import { testomatio } from "../testomatio/testomatio.ts";
import { testrail } from "../testrail/testrail.ts";
import { text2data } from "../text2data/text2data.ts";
import { textbelt } from "../textbelt/textbelt.ts";
import { textlocal } from "../textlocal/textlocal.ts";
import { textmagic } from "../textmagic/textmagic.ts";
import { textrazor } from "../textrazor/textrazor.ts";
import { tfl } from "../tfl/tfl.ts";
import { thecatapi } from "../thecatapi/thecatapi.ts";
import { thegamesdb } from "../thegamesdb/thegamesdb.ts";
import { thegraph } from "../thegraph/thegraph.ts";
import { themoviedb } from "../themoviedb/themoviedb.ts";
import { thenewsapi } from "../thenewsapi/thenewsapi.ts";
import { theoddsapi } from "../theoddsapi/theoddsapi.ts";
import { thethingsnetwork } from "../thethingsnetwork/thethingsnetwork.ts";
import { thetvdb } from "../thetvdb/thetvdb.ts";
import { thingsboard } from "../thingsboard/thingsboard.ts";
import { thingspeak } from "../thingspeak/thingspeak.ts";
import { thinkific } from "../thinkific/thinkific.ts";
import { thirdweb } from "../thirdweb/thirdweb.ts";
import { thousandeyes } from "../thousandeyes/thousandeyes.ts";
import { threads } from "../threads/threads.ts";
import { threatconnect } from "../threatconnect/threatconnect.ts";
import { thunderforest } from "../thunderforest/thunderforest.ts";
import { thunderstore } from "../thunderstore/thunderstore.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromTaToTh: readonly Provider[] = [
  tabbyml,
  tabbypay,
  tableau,
  taiga,
  tailscale,
  talend,
  talentlms,
  tanda,
  tapfiliate,
  tardis,
  targetprocess,
  targon,
  tatum,
  tavily,
  tavus,
  tawkto,
  taxcloud,
  taxjar,
  tcgplayer,
  teable,
  teachable,
  teamcity,
  teamgate,
  teamup,
  teamviewer,
  teamwork,
  tebex,
  technicalanalysisapi,
  tefter,
  telegram,
  telegraph,
  telerivet,
  telesign,
  teletype,
  teller,
  telnyx,
  tempo,
  tenable,
  tencent,
  tenderly,
  tenor,
  termii,
  terraform,
  tesla,
  tessie,
  testcontainers,
  testingbot,
  testmo,
  testomatio,
  testrail,
  text2data,
  textbelt,
  textlocal,
  textmagic,
  textrazor,
  tfl,
  thecatapi,
  thegamesdb,
  thegraph,
  themoviedb,
  thenewsapi,
  theoddsapi,
  thethingsnetwork,
  thetvdb,
  thingsboard,
  thingspeak,
  thinkific,
  thirdweb,
  thousandeyes,
  threads,
  threatconnect,
  thunderforest,
  thunderstore,
];
