import { cachix } from "../cachix/cachix.ts";
import { caflou } from "../caflou/caflou.ts";
import { calcom } from "../calcom/calcom.ts";
import { calendarific } from "../calendarific/calendarific.ts";
import { calendly } from "../calendly/calendly.ts";
import { callrail } from "../callrail/callrail.ts";
import { calorieninjas } from "../calorieninjas/calorieninjas.ts";
import { campaignmonitor } from "../campaignmonitor/campaignmonitor.ts";
import { campayn } from "../campayn/campayn.ts";
import { camunda } from "../camunda/camunda.ts";
import { canny } from "../canny/canny.ts";
import { canva } from "../canva/canva.ts";
import { canvaslms } from "../canvaslms/canvaslms.ts";
import { capgo } from "../capgo/capgo.ts";
import { capmonster } from "../capmonster/capmonster.ts";
import { capsolver } from "../capsolver/capsolver.ts";
import { capsulecrm } from "../capsulecrm/capsulecrm.ts";
import { captaindata } from "../captaindata/captaindata.ts";
import { captchaai } from "../captchaai/captchaai.ts";
import { capterra } from "../capterra/capterra.ts";
import { carboninterface } from "../carboninterface/carboninterface.ts";
import { cartesia } from "../cartesia/cartesia.ts";
import { carto } from "../carto/carto.ts";
import { cashboard } from "../cashboard/cashboard.ts";
import { cashfree } from "../cashfree/cashfree.ts";
import { caspio } from "../caspio/caspio.ts";
import { castle } from "../castle/castle.ts";
import { censys } from "../censys/censys.ts";
import { centralstationcrm } from "../centralstationcrm/centralstationcrm.ts";
import { cerbos } from "../cerbos/cerbos.ts";
import { cerebras } from "../cerebras/cerebras.ts";
import { cexio } from "../cexio/cexio.ts";
import { chainalysis } from "../chainalysis/chainalysis.ts";
import { chainlink } from "../chainlink/chainlink.ts";
import { chainstack } from "../chainstack/chainstack.ts";
import { chaport } from "../chaport/chaport.ts";
import { chargebee } from "../chargebee/chargebee.ts";
import { chargify } from "../chargify/chargify.ts";
import { chartbeat } from "../chartbeat/chartbeat.ts";
import { chartmogul } from "../chartmogul/chartmogul.ts";
import { chatbase } from "../chatbase/chatbase.ts";
import { chatbot } from "../chatbot/chatbot.ts";
import { chatbotkit } from "../chatbotkit/chatbotkit.ts";
import { chatfuel } from "../chatfuel/chatfuel.ts";
import { chatpdf } from "../chatpdf/chatpdf.ts";
import { chatwoot } from "../chatwoot/chatwoot.ts";
import { chatwork } from "../chatwork/chatwork.ts";
import { checkly } from "../checkly/checkly.ts";
import { checkmarx } from "../checkmarx/checkmarx.ts";
import { checkout } from "../checkout/checkout.ts";
import { checkr } from "../checkr/checkr.ts";
import { checkvist } from "../checkvist/checkvist.ts";
import { chef } from "../chef/chef.ts";
import { chorus } from "../chorus/chorus.ts";
import { chroma } from "../chroma/chroma.ts";
import { chromatic } from "../chromatic/chromatic.ts";
import { chunkr } from "../chunkr/chunkr.ts";
import { cicero } from "../cicero/cicero.ts";
import { cincopa } from "../cincopa/cincopa.ts";
import { circle } from "../circle/circle.ts";
import { circleci } from "../circleci/circleci.ts";
import { ciscomeraki } from "../ciscomeraki/ciscomeraki.ts";
import { ciscoumbrella } from "../ciscoumbrella/ciscoumbrella.ts";
import { ciscowebex } from "../ciscowebex/ciscowebex.ts";
import { civitai } from "../civitai/civitai.ts";
import { civo } from "../civo/civo.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromCaToCk: readonly Provider[] = [
  cachix,
  caflou,
  calcom,
  calendarific,
  calendly,
  callrail,
  calorieninjas,
  campaignmonitor,
  campayn,
  camunda,
  canny,
  canva,
  canvaslms,
  capgo,
  capmonster,
  capsolver,
  capsulecrm,
  captaindata,
  captchaai,
  capterra,
  carboninterface,
  cartesia,
  carto,
  cashboard,
  cashfree,
  caspio,
  castle,
  censys,
  centralstationcrm,
  cerbos,
  cerebras,
  cexio,
  chainalysis,
  chainlink,
  chainstack,
  chaport,
  chargebee,
  chargify,
  chartbeat,
  chartmogul,
  chatbase,
  chatbot,
  chatbotkit,
  chatfuel,
  chatpdf,
  chatwoot,
  chatwork,
  checkly,
  checkmarx,
  checkout,
  checkr,
  checkvist,
  chef,
  chorus,
  chroma,
  chromatic,
  chunkr,
  cicero,
  cincopa,
  circle,
  circleci,
  ciscomeraki,
  ciscoumbrella,
  ciscowebex,
  civitai,
  civo,
];
