import { qase } from "../qase/qase.ts";
import { qdrant } from "../qdrant/qdrant.ts";
import { qiita } from "../qiita/qiita.ts";
import { qiniu } from "../qiniu/qiniu.ts";
import { qonto } from "../qonto/qonto.ts";
import { qovery } from "../qovery/qovery.ts";
import { quaderno } from "../quaderno/quaderno.ts";
import { qualtrics } from "../qualtrics/qualtrics.ts";
import { quandl } from "../quandl/quandl.ts";
import { quay } from "../quay/quay.ts";
import { quickbase } from "../quickbase/quickbase.ts";
import { quickbooks } from "../quickbooks/quickbooks.ts";
import { quicknode } from "../quicknode/quicknode.ts";
import { quip } from "../quip/quip.ts";
import { radar } from "../radar/radar.ts";
import { radarr } from "../radarr/radarr.ts";
import { railway } from "../railway/railway.ts";
import { raindrop } from "../raindrop/raindrop.ts";
import { rainforestqa } from "../rainforestqa/rainforestqa.ts";
import { ramp } from "../ramp/ramp.ts";
import { rancher } from "../rancher/rancher.ts";
import { randomorg } from "../randomorg/randomorg.ts";
import { rapid7 } from "../rapid7/rapid7.ts";
import { rapidapi } from "../rapidapi/rapidapi.ts";
import { rapyd } from "../rapyd/rapyd.ts";
import { rarible } from "../rarible/rarible.ts";
import { rawg } from "../rawg/rawg.ts";
import { raygun } from "../raygun/raygun.ts";
import { razorpay } from "../razorpay/razorpay.ts";
import { readme } from "../readme/readme.ts";
import { readthedocs } from "../readthedocs/readthedocs.ts";
import { readwise } from "../readwise/readwise.ts";
import { rebrandly } from "../rebrandly/rebrandly.ts";
import { rebrickable } from "../rebrickable/rebrickable.ts";
import { recallai } from "../recallai/recallai.ts";
import { recaptcha } from "../recaptcha/recaptcha.ts";
import { recharge } from "../recharge/recharge.ts";
import { recombee } from "../recombee/recombee.ts";
import { recordedfuture } from "../recordedfuture/recordedfuture.ts";
import { recurly } from "../recurly/recurly.ts";
import { redash } from "../redash/redash.ts";
import { reddit } from "../reddit/reddit.ts";
import { rediscloud } from "../rediscloud/rediscloud.ts";
import { redmine } from "../redmine/redmine.ts";
import { refiner } from "../refiner/refiner.ts";
import { reka } from "../reka/reka.ts";
import { removebg } from "../removebg/removebg.ts";
import { render } from "../render/render.ts";
import { rentcast } from "../rentcast/rentcast.ts";
import { replicate } from "../replicate/replicate.ts";
import { replyio } from "../replyio/replyio.ts";
import { resend } from "../resend/resend.ts";
import { restdb } from "../restdb/restdb.ts";
import { retellai } from "../retellai/retellai.ts";
import { retool } from "../retool/retool.ts";
import { revai } from "../revai/revai.ts";
import { revenuecat } from "../revenuecat/revenuecat.ts";
import { revolut } from "../revolut/revolut.ts";
import { ringcentral } from "../ringcentral/ringcentral.ts";
import { riotgames } from "../riotgames/riotgames.ts";
import { roam } from "../roam/roam.ts";
import { robinhood } from "../robinhood/robinhood.ts";
import { roblox } from "../roblox/roblox.ts";
import { roboflow } from "../roboflow/roboflow.ts";
import { rocketchat } from "../rocketchat/rocketchat.ts";
import { rocketreach } from "../rocketreach/rocketreach.ts";
import { rollbar } from "../rollbar/rollbar.ts";
import { rootly } from "../rootly/rootly.ts";
import { route4me } from "../route4me/route4me.ts";
import { rubygems } from "../rubygems/rubygems.ts";
import { rudderstack } from "../rudderstack/rudderstack.ts";
import { rundeck } from "../rundeck/rundeck.ts";
import { runpod } from "../runpod/runpod.ts";
import { runrunit } from "../runrunit/runrunit.ts";
import { runway } from "../runway/runway.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromQToR: readonly Provider[] = [
  qase,
  qdrant,
  qiita,
  qiniu,
  qonto,
  qovery,
  quaderno,
  qualtrics,
  quandl,
  quay,
  quickbase,
  quickbooks,
  quicknode,
  quip,
  radar,
  radarr,
  railway,
  raindrop,
  rainforestqa,
  ramp,
  rancher,
  randomorg,
  rapid7,
  rapidapi,
  rapyd,
  rarible,
  rawg,
  raygun,
  razorpay,
  readme,
  readthedocs,
  readwise,
  rebrandly,
  rebrickable,
  recallai,
  recaptcha,
  recharge,
  recombee,
  recordedfuture,
  recurly,
  redash,
  reddit,
  rediscloud,
  redmine,
  refiner,
  reka,
  removebg,
  render,
  rentcast,
  replicate,
  replyio,
  resend,
  restdb,
  retellai,
  retool,
  revai,
  revenuecat,
  revolut,
  ringcentral,
  riotgames,
  roam,
  robinhood,
  roblox,
  roboflow,
  rocketchat,
  rocketreach,
  rollbar,
  rootly,
  route4me,
  rubygems,
  rudderstack,
  rundeck,
  runpod,
  runrunit,
  runway,
];
