import { facebook } from "../facebook/facebook.ts";
import { faceplusplus } from "../faceplusplus/faceplusplus.ts";
import { factset } from "../factset/factset.ts";
import { fal } from "../fal/fal.ts";
import { fastforex } from "../fastforex/fastforex.ts";
import { fastly } from "../fastly/fastly.ts";
import { fauna } from "../fauna/fauna.ts";
import { feedly } from "../feedly/feedly.ts";
import { fibery } from "../fibery/fibery.ts";
import { figma } from "../figma/figma.ts";
import { filecoinstorage } from "../filecoinstorage/filecoinstorage.ts";
import { filestack } from "../filestack/filestack.ts";
import { finage } from "../finage/finage.ts";
import { financialmodelingprep } from "../financialmodelingprep/financialmodelingprep.ts";
import { findl } from "../findl/findl.ts";
import { fingerprint } from "../fingerprint/fingerprint.ts";
import { finicity } from "../finicity/finicity.ts";
import { finnhub } from "../finnhub/finnhub.ts";
import { firecrawl } from "../firecrawl/firecrawl.ts";
import { firehydrant } from "../firehydrant/firehydrant.ts";
import { fireworks } from "../fireworks/fireworks.ts";
import { fivetran } from "../fivetran/fivetran.ts";
import { fixer } from "../fixer/fixer.ts";
import { flagsmith } from "../flagsmith/flagsmith.ts";
import { flatio } from "../flatio/flatio.ts";
import { fleetbase } from "../fleetbase/fleetbase.ts";
import { flexport } from "../flexport/flexport.ts";
import { flickr } from "../flickr/flickr.ts";
import { flightapi } from "../flightapi/flightapi.ts";
import { flightaware } from "../flightaware/flightaware.ts";
import { flightlabs } from "../flightlabs/flightlabs.ts";
import { flightstats } from "../flightstats/flightstats.ts";
import { float } from "../float/float.ts";
import { flowflu } from "../flowflu/flowflu.ts";
import { flutterwave } from "../flutterwave/flutterwave.ts";
import { fly } from "../fly/fly.ts";
import { fmfw } from "../fmfw/fmfw.ts";
import { formbucket } from "../formbucket/formbucket.ts";
import { formcraft } from "../formcraft/formcraft.ts";
import { formio } from "../formio/formio.ts";
import { formsite } from "../formsite/formsite.ts";
import { formstack } from "../formstack/formstack.ts";
import { foursquare } from "../foursquare/foursquare.ts";
import { frameio } from "../frameio/frameio.ts";
import { freshbooks } from "../freshbooks/freshbooks.ts";
import { freshdesk } from "../freshdesk/freshdesk.ts";
import { freshservice } from "../freshservice/freshservice.ts";
import { frontapp } from "../frontapp/frontapp.ts";
import { fulcrum } from "../fulcrum/fulcrum.ts";
import { fullcontact } from "../fullcontact/fullcontact.ts";
import { fullstory } from "../fullstory/fullstory.ts";
import { fusebill } from "../fusebill/fusebill.ts";
import { fxmarket } from "../fxmarket/fxmarket.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromF: readonly Provider[] = [
  facebook,
  faceplusplus,
  factset,
  fal,
  fastforex,
  fastly,
  fauna,
  feedly,
  fibery,
  figma,
  filecoinstorage,
  filestack,
  finage,
  financialmodelingprep,
  findl,
  fingerprint,
  finicity,
  finnhub,
  firecrawl,
  firehydrant,
  fireworks,
  fivetran,
  fixer,
  flagsmith,
  flatio,
  fleetbase,
  flexport,
  flickr,
  flightapi,
  flightaware,
  flightlabs,
  flightstats,
  float,
  flowflu,
  flutterwave,
  fly,
  fmfw,
  formbucket,
  formcraft,
  formio,
  formsite,
  formstack,
  foursquare,
  frameio,
  freshbooks,
  freshdesk,
  freshservice,
  frontapp,
  fulcrum,
  fullcontact,
  fullstory,
  fusebill,
  fxmarket,
];
