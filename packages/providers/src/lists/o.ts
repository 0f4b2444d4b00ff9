import { oanda } from "../oanda/oanda.ts";
import { obs } from "../obs/obs.ts";
import { observe } from "../observe/observe.ts";
import { obsidian } from "../obsidian/obsidian.ts";
import { ocrspace } from "../ocrspace/ocrspace.ts";
import { octoai } from "../octoai/octoai.ts";
import { octoparse } from "../octoparse/octoparse.ts";
import { octoprint } from "../octoprint/octoprint.ts";
import { octopusdeploy } from "../octopusdeploy/octopusdeploy.ts";
import { octopusenergy } from "../octopusenergy/octopusenergy.ts";
import { odoo } from "../odoo/odoo.ts";
import { ohdear } from "../ohdear/ohdear.ts";
import { okcoin } from "../okcoin/okcoin.ts";
import { okra } from "../okra/okra.ts";
import { okta } from "../okta/okta.ts";
import { okteto } from "../okteto/okteto.ts";
import { okx } from "../okx/okx.ts";
import { olark } from "../olark/olark.ts";
import { ollama } from "../ollama/ollama.ts";
import { olx } from "../olx/olx.ts";
import { ombi } from "../ombi/ombi.ts";
import { omise } from "../omise/omise.ts";
import { omnisend } from "../omnisend/omnisend.ts";
import { oneai } from "../oneai/oneai.ts";
import { onebusaway } from "../onebusaway/onebusaway.ts";
import { onedesk } from "../onedesk/onedesk.ts";
import { onelogin } from "../onelogin/onelogin.ts";
import { onemap } from "../onemap/onemap.ts";
import { onepagecrm } from "../onepagecrm/onepagecrm.ts";
import { onesignal } from "../onesignal/onesignal.ts";
import { onesky } from "../onesky/onesky.ts";
import { onetimesecret } from "../onetimesecret/onetimesecret.ts";
import { onfido } from "../onfido/onfido.ts";
import { onfleet } from "../onfleet/onfleet.ts";
import { onshape } from "../onshape/onshape.ts";
import { onspring } from "../onspring/onspring.ts";
import { ontraport } from "../ontraport/ontraport.ts";
import { onwater } from "../onwater/onwater.ts";
import { oopspam } from "../oopspam/oopspam.ts";
import { openai } from "../openai/openai.ts";
import { openaip } from "../openaip/openaip.ts";
import { openapicom } from "../openapicom/openapicom.ts";
import { openaq } from "../openaq/openaq.ts";
import { opencage } from "../opencage/opencage.ts";
import { opencollective } from "../opencollective/opencollective.ts";
import { opencorporates } from "../opencorporates/opencorporates.ts";
import { openexchangerates } from "../openexchangerates/openexchangerates.ts";
import { openfec } from "../openfec/openfec.ts";
import { openfigi } from "../openfigi/openfigi.ts";
import { opengraph } from "../opengraph/opengraph.ts";
import { opengraphr } from "../opengraphr/opengraphr.ts";
import { openhab } from "../openhab/openhab.ts";
import { openl } from "../openl/openl.ts";
import { openlayer } from "../openlayer/openlayer.ts";
import { openmeteo } from "../openmeteo/openmeteo.ts";
import { opennode } from "../opennode/opennode.ts";
import { openobserve } from "../openobserve/openobserve.ts";
import { openphone } from "../openphone/openphone.ts";
import { openpipe } from "../openpipe/openpipe.ts";
import { openproject } from "../openproject/openproject.ts";
import { openprovider } from "../openprovider/openprovider.ts";
import { openrouter } from "../openrouter/openrouter.ts";
import { openrouteservice } from "../openrouteservice/openrouteservice.ts";
import { opensanctions } from "../opensanctions/opensanctions.ts";
import { opensea } from "../opensea/opensea.ts";
import { opensearch } from "../opensearch/opensearch.ts";
import { openshift } from "../openshift/openshift.ts";
import { openstack } from "../openstack/openstack.ts";
import { openstates } from "../openstates/openstates.ts";
import { opensubtitles } from "../opensubtitles/opensubtitles.ts";
import { opentok } from "../opentok/opentok.ts";
import { opentripmap } from "../opentripmap/opentripmap.ts";
import { openuv } from "../openuv/openuv.ts";
import { openvpn } from "../openvpn/openvpn.ts";
import { openweather } from "../openweather/openweather.ts";
import { opsgenie } from "../opsgenie/opsgenie.ts";
import { opslevel } from "../opslevel/opslevel.ts";
import { optimizely } from "../optimizely/optimizely.ts";
import { oracle } from "../oracle/oracle.ts";
import { orb } from "../orb/orb.ts";
import { orbit } from "../orbit/orbit.ts";
import { orcasecurity } from "../orcasecurity/orcasecurity.ts";
import { originstamp } from "../originstamp/originstamp.ts";
import { orq } from "../orq/orq.ts";
import { orshot } from "../orshot/orshot.ts";
import { ory } from "../ory/ory.ts";
import { osf } from "../osf/osf.ts";
import { osu } from "../osu/osu.ts";
import { oura } from "../oura/oura.ts";
import { outline } from "../outline/outline.ts";
import { outreach } from "../outreach/outreach.ts";
import { outscale } from "../outscale/outscale.ts";
import { outseta } from "../outseta/outseta.ts";
import { overledger } from "../overledger/overledger.ts";
import { overloop } from "../overloop/overloop.ts";
import { ovh } from "../ovh/ovh.ts";
import { owlbot } from "../owlbot/owlbot.ts";
import { oxford } from "../oxford/oxford.ts";
import { oxylabs } from "../oxylabs/oxylabs.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromO: readonly Provider[] = [
  oanda,
  obs,
  observe,
  obsidian,
  ocrspace,
  octoai,
  octoparse,
  octoprint,
  octopusdeploy,
  octopusenergy,
  odoo,
  ohdear,
  okcoin,
  okra,
  okta,
  okteto,
  okx,
  olark,
  ollama,
  olx,
  ombi,
  omise,
  omnisend,
  oneai,
  onebusaway,
  onedesk,
  onelogin,
  onemap,
  onepagecrm,
  onesignal,
  onesky,
  onetimesecret,
  onfido,
  onfleet,
  onshape,
  onspring,
  ontraport,
  onwater,
  oopspam,
  openai,
  openaip,
  openapicom,
  openaq,
  opencage,
  opencollective,
  opencorporates,
  openexchangerates,
  openfec,
  openfigi,
  opengraph,
  opengraphr,
  openhab,
  openl,
  openlayer,
  openmeteo,
  opennode,
  openobserve,
  openphone,
  openpipe,
  openproject,
  openprovider,
  openrouter,
  openrouteservice,
  opensanctions,
  opensea,
  opensearch,
  openshift,
  openstack,
  openstates,
  opensubtitles,
  opentok,
  opentripmap,
  openuv,
  openvpn,
  openweather,
  opsgenie,
  opslevel,
  optimizely,
  oracle,
  orb,
  orbit,
  orcasecurity,
  originstamp,
  orq,
  orshot,
  ory,
  osf,
  osu,
  oura,
  outline,
  outreach,
  outscale,
  outseta,
  overledger,
  overloop,
  ovh,
  owlbot,
  oxford,
  oxylabs,
];
