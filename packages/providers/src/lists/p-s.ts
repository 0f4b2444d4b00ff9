import { packagecloud } from "../packagecloud/packagecloud.ts";
import { paddle } from "../paddle/paddle.ts";
import { pagarme } from "../pagarme/pagarme.ts";
import { pagerduty } from "../pagerduty/pagerduty.ts";
import { pandadoc } from "../pandadoc/pandadoc.ts";
import { pandascore } from "../pandascore/pandascore.ts";
import { paperspace } from "../paperspace/paperspace.ts";
import { parseur } from "../parseur/parseur.ts";
import { particle } from "../particle/particle.ts";
import { passivetotal } from "../passivetotal/passivetotal.ts";
import { pastebin } from "../pastebin/pastebin.ts";
import { patreon } from "../patreon/patreon.ts";
import { paylocity } from "../paylocity/paylocity.ts";
import { paymo } from "../paymo/paymo.ts";
import { paymongo } from "../paymongo/paymongo.ts";
import { paypal } from "../paypal/paypal.ts";
import { paystack } from "../paystack/paystack.ts";
import { pdflayer } from "../pdflayer/pdflayer.ts";
import { pdfmonkey } from "../pdfmonkey/pdfmonkey.ts";
import { pdfshift } from "../pdfshift/pdfshift.ts";
import { peekalink } from "../peekalink/peekalink.ts";
import { pendo } from "../pendo/pendo.ts";
import { peopledatalabs } from "../peopledatalabs/peopledatalabs.ts";
import { pepipost } from "../pepipost/pepipost.ts";
import { percy } from "../percy/percy.ts";
import { perigon } from "../perigon/perigon.ts";
import { perplexity } from "../perplexity/perplexity.ts";
import { persona } from "../persona/persona.ts";
import { pexels } from "../pexels/pexels.ts";
import { phabricator } from "../phabricator/phabricator.ts";
import { phantombuster } from "../phantombuster/phantombuster.ts";
import { phishtank } from "../phishtank/phishtank.ts";
import { photoroom } from "../photoroom/photoroom.ts";
import { phrase } from "../phrase/phrase.ts";
import { picovoice } from "../picovoice/picovoice.ts";
import { pinata } from "../pinata/pinata.ts";
import { pinboard } from "../pinboard/pinboard.ts";
import { pinecone } from "../pinecone/pinecone.ts";
import { pingdom } from "../pingdom/pingdom.ts";
import { pinterest } from "../pinterest/pinterest.ts";
import { pipedream } from "../pipedream/pipedream.ts";
import { pipedrive } from "../pipedrive/pipedrive.ts";
import { pivotaltracker } from "../pivotaltracker/pivotaltracker.ts";
import { pixabay } from "../pixabay/pixabay.ts";
import { plaid } from "../plaid/plaid.ts";
import { planetscale } from "../planetscale/planetscale.ts";
import { postman } from "../postman/postman.ts";
import { pulumi } from "../pulumi/pulumi.ts";
import { pypi } from "../pypi/pypi.ts";
import { replicate } from "../replicate/replicate.ts";
import { rubygems } from "../rubygems/rubygems.ts";
import { sendgrid } from "../sendgrid/sendgrid.ts";
import { sentry } from "../sentry/sentry.ts";
import { shopify } from "../shopify/shopify.ts";
import { slack } from "../slack/slack.ts";
import { square } from "../square/square.ts";
import { stripe } from "../stripe/stripe.ts";
import { supabase } from "../supabase/supabase.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromPToS: readonly Provider[] = [
  packagecloud,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  pandascore,
  paperspace,
  parseur,
  particle,
  passivetotal,
  pastebin,
  patreon,
  paylocity,
  paymo,
  paymongo,
  paypal,
  paystack,
  pdflayer,
  pdfmonkey,
  pdfshift,
  peekalink,
  pendo,
  peopledatalabs,
  pepipost,
  percy,
  perigon,
  perplexity,
  persona,
  pexels,
  phabricator,
  phantombuster,
  phishtank,
  photoroom,
  phrase,
  picovoice,
  pinata,
  pinboard,
  pinecone,
  pingdom,
  pinterest,
  pipedream,
  pipedrive,
  pivotaltracker,
  pixabay,
  plaid,
  planetscale,
  postman,
  pulumi,
  pypi,
  replicate,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  square,
  stripe,
  supabase,
];
