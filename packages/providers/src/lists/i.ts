import { iamport } from "../iamport/iamport.ts";
import { ibanapi } from "../ibanapi/ibanapi.ts";
import { ibm } from "../ibm/ibm.ts";
import { iconfinder } from "../iconfinder/iconfinder.ts";
import { iconscout } from "../iconscout/iconscout.ts";
import { idenfy } from "../idenfy/idenfy.ts";
import { ideogram } from "../ideogram/ideogram.ts";
import { iexcloud } from "../iexcloud/iexcloud.ts";
import { ifttt } from "../ifttt/ifttt.ts";
import { ilert } from "../ilert/ilert.ts";
import { ilovepdf } from "../ilovepdf/ilovepdf.ts";
import { imagekit } from "../imagekit/imagekit.ts";
import { imagga } from "../imagga/imagga.ts";
import { imgbb } from "../imgbb/imgbb.ts";
import { imgflip } from "../imgflip/imgflip.ts";
import { imgix } from "../imgix/imgix.ts";
import { imgur } from "../imgur/imgur.ts";
import { impact } from "../impact/impact.ts";
import { imperva } from "../imperva/imperva.ts";
import { incidentio } from "../incidentio/incidentio.ts";
import { indigitall } from "../indigitall/indigitall.ts";
import { infermatic } from "../infermatic/infermatic.ts";
import { infermedica } from "../infermedica/infermedica.ts";
import { infisical } from "../infisical/infisical.ts";
import { influxdata } from "../influxdata/influxdata.ts";
import { infobip } from "../infobip/infobip.ts";
import { infomaniak } from "../infomaniak/infomaniak.ts";
import { infracost } from "../infracost/infracost.ts";
import { infura } from "../infura/infura.ts";
import { inngest } from "../inngest/inngest.ts";
import { inoreader } from "../inoreader/inoreader.ts";
import { insightly } from "../insightly/insightly.ts";
import { insomnia } from "../insomnia/insomnia.ts";
import { inspectlet } from "../inspectlet/inspectlet.ts";
import { instabug } from "../instabug/instabug.ts";
import { instagram } from "../instagram/instagram.ts";
import { instamojo } from "../instamojo/instamojo.ts";
import { instana } from "../instana/instana.ts";
import { instantly } from "../instantly/instantly.ts";
import { instapaper } from "../instapaper/instapaper.ts";
import { instatus } from "../instatus/instatus.ts";
import { integromat } from "../integromat/integromat.ts";
import { intelx } from "../intelx/intelx.ts";
import { intercom } from "../intercom/intercom.ts";
import { internetarchive } from "../internetarchive/internetarchive.ts";
import { interseller } from "../interseller/interseller.ts";
import { intersight } from "../intersight/intersight.ts";
import { intigriti } from "../intigriti/intigriti.ts";
import { intruder } from "../intruder/intruder.ts";
import { invoiced } from "../invoiced/invoiced.ts";
import { invoiceninja } from "../invoiceninja/invoiceninja.ts";
import { invoiceocean } from "../invoiceocean/invoiceocean.ts";
import { inworld } from "../inworld/inworld.ts";
import { ionos } from "../ionos/ionos.ts";
import { ip2location } from "../ip2location/ip2location.ts";
import { ipapi } from "../ipapi/ipapi.ts";
import { ipapiio } from "../ipapiio/ipapiio.ts";
import { ipapipro } from "../ipapipro/ipapipro.ts";
import { ipbase } from "../ipbase/ipbase.ts";
import { ipdata } from "../ipdata/ipdata.ts";
import { ipfind } from "../ipfind/ipfind.ts";
import { ipgeolocation } from "../ipgeolocation/ipgeolocation.ts";
import { ipinfo } from "../ipinfo/ipinfo.ts";
import { ipinfodb } from "../ipinfodb/ipinfodb.ts";
import { iplocate } from "../iplocate/iplocate.ts";
import { ipqualityscore } from "../ipqualityscore/ipqualityscore.ts";
import { ipregistry } from "../ipregistry/ipregistry.ts";
import { iproyal } from "../iproyal/iproyal.ts";
import { ipstack } from "../ipstack/ipstack.ts";
import { ironsource } from "../ironsource/ironsource.ts";
import { iterable } from "../iterable/iterable.ts";
import { iterative } from "../iterative/iterative.ts";
import { iugu } from "../iugu/iugu.ts";
import { iyzico } from "../iyzico/iyzico.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromI: readonly Provider[] = [
  iamport,
  ibanapi,
  ibm,
  iconfinder,
  iconscout,
  idenfy,
  ideogram,
  iexcloud,
  ifttt,
  ilert,
  ilovepdf,
  imagekit,
  imagga,
  imgbb,
  imgflip,
  imgix,
  imgur,
  impact,
  imperva,
  incidentio,
  indigitall,
  infermatic,
  infermedica,
  infisical,
  influxdata,
  infobip,
  infomaniak,
  infracost,
  infura,
  inngest,
  inoreader,
  insightly,
  insomnia,
  inspectlet,
  instabug,
  instagram,
  instamojo,
  instana,
  instantly,
  instapaper,
  instatus,
  integromat,
  intelx,
  intercom,
  internetarchive,
  interseller,
  intersight,
  intigriti,
  intruder,
  invoiced,
  invoiceninja,
  invoiceocean,
  inworld,
  ionos,
  ip2location,
  ipapi,
  ipapiio,
  ipapipro,
  ipbase,
  ipdata,
  ipfind,
  ipgeolocation,
  ipinfo,
  ipinfodb,
  iplocate,
  ipqualityscore,
  ipregistry,
  iproyal,
  ipstack,
  ironsource,
  iterable,
  iterative,
  iugu,
  iyzico,
];
