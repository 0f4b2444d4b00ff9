import { microcms } from "../microcms/microcms.ts";
import { microlink } from "../microlink/microlink.ts";
import { microsoftteams } from "../microsoftteams/microsoftteams.ts";
import { midtrans } from "../midtrans/midtrans.ts";
import { mightycall } from "../mightycall/mightycall.ts";
import { mimecast } from "../mimecast/mimecast.ts";
import { mindee } from "../mindee/mindee.ts";
import { mindmeister } from "../mindmeister/mindmeister.ts";
import { mindsdb } from "../mindsdb/mindsdb.ts";
import { minimax } from "../minimax/minimax.ts";
import { minio } from "../minio/minio.ts";
import { mintlify } from "../mintlify/mintlify.ts";
import { mirakl } from "../mirakl/mirakl.ts";
import { miro } from "../miro/miro.ts";
import { misp } from "../misp/misp.ts";
import { missive } from "../missive/missive.ts";
import { misskey } from "../misskey/misskey.ts";
import { mistral } from "../mistral/mistral.ts";
import { mite } from "../mite/mite.ts";
import { mitto } from "../mitto/mitto.ts";
import { mixcloud } from "../mixcloud/mixcloud.ts";
import { mixmax } from "../mixmax/mixmax.ts";
import { mixpanel } from "../mixpanel/mixpanel.ts";
import { modal } from "../modal/modal.ts";
import { moderationapi } from "../moderationapi/moderationapi.ts";
import { modrinth } from "../modrinth/modrinth.ts";
import { mojohelpdesk } from "../mojohelpdesk/mojohelpdesk.ts";
import { mollie } from "../mollie/mollie.ts";
import { moloco } from "../moloco/moloco.ts";
import { moloni } from "../moloni/moloni.ts";
import { moltbook } from "../moltbook/moltbook.ts";
import { monday } from "../monday/monday.ts";
import { mongodb } from "../mongodb/mongodb.ts";
import { monica } from "../monica/monica.ts";
import { monkeylearn } from "../monkeylearn/monkeylearn.ts";
import { monnify } from "../monnify/monnify.ts";
import { monobank } from "../monobank/monobank.ts";
import { monsterapi } from "../monsterapi/monsterapi.ts";
import { moonclerk } from "../moonclerk/moonclerk.ts";
import { moonpay } from "../moonpay/moonpay.ts";
import { moonshot } from "../moonshot/moonshot.ts";
import { moosend } from "../moosend/moosend.ts";
import { moralis } from "../moralis/moralis.ts";
import { morningstar } from "../morningstar/morningstar.ts";
import { morph } from "../morph/morph.ts";
import { motherduck } from "../motherduck/motherduck.ts";
import { motion } from "../motion/motion.ts";
import { mouser } from "../mouser/mouser.ts";
import { mozilla } from "../mozilla/mozilla.ts";
import { mparticle } from "../mparticle/mparticle.ts";
import { mpesa } from "../mpesa/mpesa.ts";
import { mrticktock } from "../mrticktock/mrticktock.ts";
import { msg91 } from "../msg91/msg91.ts";
import { mtnmomo } from "../mtnmomo/mtnmomo.ts";
import { muapi } from "../muapi/muapi.ts";
import { multion } from "../multion/multion.ts";
import { murf } from "../murf/murf.ts";
import { musixmatch } from "../musixmatch/musixmatch.ts";
import { mux } from "../mux/mux.ts";
import { mxtoolbox } from "../mxtoolbox/mxtoolbox.ts";
import { myanimelist } from "../myanimelist/myanimelist.ts";
import { mybring } from "../mybring/mybring.ts";
import { mycase } from "../mycase/mycase.ts";
import { myfatoorah } from "../myfatoorah/myfatoorah.ts";
import { myfxbook } from "../myfxbook/myfxbook.ts";
import { myget } from "../myget/myget.ts";
import { myintervals } from "../myintervals/myintervals.ts";
import { mymemory } from "../mymemory/mymemory.ts";
import { myob } from "../myob/myob.ts";
import { mysportsfeeds } from "../mysportsfeeds/mysportsfeeds.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromMiToMy: readonly Provider[] = [
  microcms,
  microlink,
  microsoftteams,
  midtrans,
  mightycall,
  mimecast,
  mindee,
  mindmeister,
  mindsdb,
  minimax,
  minio,
  mintlify,
  mirakl,
  miro,
  misp,
  missive,
  misskey,
  mistral,
  mite,
  mitto,
  mixcloud,
  mixmax,
  mixpanel,
  modal,
  moderationapi,
  modrinth,
  mojohelpdesk,
  mollie,
  moloco,
  moloni,
  moltbook,
  monday,
  mongodb,
  monica,
  monkeylearn,
  monnify,
  monobank,
  monsterapi,
  moonclerk,
  moonpay,
  moonshot,
  moosend,
  moralis,
  morningstar,
  morph,
  motherduck,
  motion,
  mouser,
  mozilla,
  mparticle,
  mpesa,
  mrticktock,
  msg91,
  mtnmomo,
  muapi,
  multion,
  murf,
  musixmatch,
  mux,
  mxtoolbox,
  myanimelist,
  mybring,
  mycase,
  myfatoorah,
  myfxbook,
  myget,
  myintervals,
  mymemory,
  myob,
  mysportsfeeds,
];
