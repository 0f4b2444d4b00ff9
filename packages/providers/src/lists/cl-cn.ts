import { clari } from "../clari/clari.ts";
import { clarifai } from "../clarifai/clarifai.ts";
import { clay } from "../clay/clay.ts";
import { clearbit } from "../clearbit/clearbit.ts";
import { clearout } from "../clearout/clearout.ts";
import { clerk } from "../clerk/clerk.ts";
import { clevercloud } from "../clevercloud/clevercloud.ts";
import { clevertap } from "../clevertap/clevertap.ts";
import { clickatell } from "../clickatell/clickatell.ts";
import { clickhelp } from "../clickhelp/clickhelp.ts";
import { clickhouse } from "../clickhouse/clickhouse.ts";
import { clicksend } from "../clicksend/clicksend.ts";
import { clickup } from "../clickup/clickup.ts";
import { clicky } from "../clicky/clicky.ts";
import { cliengo } from "../cliengo/cliengo.ts";
import { clientary } from "../clientary/clientary.ts";
import { clinchpad } from "../clinchpad/clinchpad.ts";
import { clockify } from "../clockify/clockify.ts";
import { clockworksms } from "../clockworksms/clockworksms.ts";
import { clojars } from "../clojars/clojars.ts";
import { close } from "../close/close.ts";
import { cloud66 } from "../cloud66/cloud66.ts";
import { cloudamqp } from "../cloudamqp/cloudamqp.ts";
import { cloudant } from "../cloudant/cloudant.ts";
import { cloudbees } from "../cloudbees/cloudbees.ts";
import { cloudbet } from "../cloudbet/cloudbet.ts";
import { cloudconvert } from "../cloudconvert/cloudconvert.ts";
import { cloudelements } from "../cloudelements/cloudelements.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { cloudhealth } from "../cloudhealth/cloudhealth.ts";
import { cloudimage } from "../cloudimage/cloudimage.ts";
import { cloudinary } from "../cloudinary/cloudinary.ts";
import { cloudmersive } from "../cloudmersive/cloudmersive.ts";
import { cloudns } from "../cloudns/cloudns.ts";
import { cloudpayments } from "../cloudpayments/cloudpayments.ts";
import { cloudplan } from "../cloudplan/cloudplan.ts";
import { cloudsight } from "../cloudsight/cloudsight.ts";
import { cloudsigma } from "../cloudsigma/cloudsigma.ts";
import { cloudsmith } from "../cloudsmith/cloudsmith.ts";
import { cloudtalk } from "../cloudtalk/cloudtalk.ts";
import { cloudways } from "../cloudways/cloudways.ts";
import { cloudzero } from "../cloudzero/cloudzero.ts";
import { cloverly } from "../cloverly/cloverly.ts";
import { cloze } from "../cloze/cloze.ts";
import { clubhouse } from "../clubhouse/clubhouse.ts";
import { clustdoc } from "../clustdoc/clustdoc.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromClToCn: readonly Provider[] = [
  clari,
  clarifai,
  clay,
  clearbit,
  clearout,
  clerk,
  clevercloud,
  clevertap,
  clickatell,
  clickhelp,
  clickhouse,
  clicksend,
  clickup,
  clicky,
  cliengo,
  clientary,
  clinchpad,
  clockify,
  clockworksms,
  clojars,
  close,
  cloud66,
  cloudamqp,
  cloudant,
  cloudbees,
  cloudbet,
  cloudconvert,
  cloudelements,
  cloudflare,
  cloudhealth,
  cloudimage,
  cloudinary,
  cloudmersive,
  cloudns,
  cloudpayments,
  cloudplan,
  cloudsight,
  cloudsigma,
  cloudsmith,
  cloudtalk,
  cloudways,
  cloudzero,
  cloverly,
  cloze,
  clubhouse,
  clustdoc,
];
