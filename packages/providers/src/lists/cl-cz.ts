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
import { cockroachlabs } from "../cockroachlabs/cockroachlabs.ts";
import { coda } from "../coda/coda.ts";
import { codacy } from "../codacy/codacy.ts";
import { codeclimate } from "../codeclimate/codeclimate.ts";
import { codecov } from "../codecov/codecov.ts";
import { codefresh } from "../codefresh/codefresh.ts";
import { codegpt } from "../codegpt/codegpt.ts";
import { codeium } from "../codeium/codeium.ts";
import { codemagic } from "../codemagic/codemagic.ts";
import { codeocean } from "../codeocean/codeocean.ts";
import { codequiry } from "../codequiry/codequiry.ts";
import { coder } from "../coder/coder.ts";
import { coderabbit } from "../coderabbit/coderabbit.ts";
import { codesandbox } from "../codesandbox/codesandbox.ts";
import { codeship } from "../codeship/codeship.ts";
import { cohere } from "../cohere/cohere.ts";
import { coinapi } from "../coinapi/coinapi.ts";
import { coinbase } from "../coinbase/coinbase.ts";
import { coingecko } from "../coingecko/coingecko.ts";
import { coinglass } from "../coinglass/coinglass.ts";
import { coinlayer } from "../coinlayer/coinlayer.ts";
import { coinlib } from "../coinlib/coinlib.ts";
import { coinmarketcap } from "../coinmarketcap/coinmarketcap.ts";
import { coinpaprika } from "../coinpaprika/coinpaprika.ts";
import { coinpayments } from "../coinpayments/coinpayments.ts";
import { coinranking } from "../coinranking/coinranking.ts";
import { coinstats } from "../coinstats/coinstats.ts";
import { collect2 } from "../collect2/collect2.ts";
import { column } from "../column/column.ts";
import { cometchat } from "../cometchat/cometchat.ts";
import { cometml } from "../cometml/cometml.ts";
import { commercejs } from "../commercejs/commercejs.ts";
import { commercetools } from "../commercetools/commercetools.ts";
import { commoditiesapi } from "../commoditiesapi/commoditiesapi.ts";
import { companieshouse } from "../companieshouse/companieshouse.ts";
import { companyhub } from "../companyhub/companyhub.ts";
import { complyadvantage } from "../complyadvantage/complyadvantage.ts";
import { composio } from "../composio/composio.ts";
import { conekta } from "../conekta/conekta.ts";
import { configcat } from "../configcat/configcat.ts";
import { confluent } from "../confluent/confluent.ts";
import { constantcontact } from "../constantcontact/constantcontact.ts";
import { contentful } from "../contentful/contentful.ts";
import { contentstack } from "../contentstack/contentstack.ts";
import { context7 } from "../context7/context7.ts";
import { contextual } from "../contextual/contextual.ts";
import { conversiontools } from "../conversiontools/conversiontools.ts";
import { convertapi } from "../convertapi/convertapi.ts";
import { convertkit } from "../convertkit/convertkit.ts";
import { convex } from "../convex/convex.ts";
import { convier } from "../convier/convier.ts";
import { coolify } from "../coolify/coolify.ts";
import { copper } from "../copper/copper.ts";
import { copyai } from "../copyai/copyai.ts";
import { copyleaks } from "../copyleaks/copyleaks.ts";
import { coralogix } from "../coralogix/coralogix.ts";
import { coreweave } from "../coreweave/coreweave.ts";
import { cosmic } from "../cosmic/cosmic.ts";
import { couchbase } from "../couchbase/couchbase.ts";
import { countrylayer } from "../countrylayer/countrylayer.ts";
import { courier } from "../courier/courier.ts";
import { covalent } from "../covalent/covalent.ts";
import { coveralls } from "../coveralls/coveralls.ts";
import { coze } from "../coze/coze.ts";
import { craftmypdf } from "../craftmypdf/craftmypdf.ts";
import { crates } from "../crates/crates.ts";
import { crawlbase } from "../crawlbase/crawlbase.ts";
import { creatomate } from "../creatomate/creatomate.ts";
import { cribl } from "../cribl/cribl.ts";
import { crisp } from "../crisp/crisp.ts";
import { criteo } from "../criteo/criteo.ts";
import { cronhub } from "../cronhub/cronhub.ts";
import { cronitor } from "../cronitor/cronitor.ts";
import { cronofy } from "../cronofy/cronofy.ts";
import { crossbrowsertesting } from "../crossbrowsertesting/crossbrowsertesting.ts";
import { crowdin } from "../crowdin/crowdin.ts";
import { crowdsec } from "../crowdsec/crowdsec.ts";
import { crowdstrike } from "../crowdstrike/crowdstrike.ts";
import { crunchbase } from "../crunchbase/crunchbase.ts";
import { cryptoapis } from "../cryptoapis/cryptoapis.ts";
import { cryptocom } from "../cryptocom/cryptocom.ts";
import { cryptocompare } from "../cryptocompare/cryptocompare.ts";
import { cryptopanic } from "../cryptopanic/cryptopanic.ts";
import { currencyapi } from "../currencyapi/currencyapi.ts";
import { currencycloud } from "../currencycloud/currencycloud.ts";
import { currencyfreaks } from "../currencyfreaks/currencyfreaks.ts";
import { currencylayer } from "../currencylayer/currencylayer.ts";
import { currencyscoop } from "../currencyscoop/currencyscoop.ts";
import { currents } from "../currents/currents.ts";
import { currentsapi } from "../currentsapi/currentsapi.ts";
import { curseforge } from "../curseforge/curseforge.ts";
import { cursor } from "../cursor/cursor.ts";
import { customerguru } from "../customerguru/customerguru.ts";
import { customerio } from "../customerio/customerio.ts";
import { customgpt } from "../customgpt/customgpt.ts";
import { cyberark } from "../cyberark/cyberark.ts";
import { cybersource } from "../cybersource/cybersource.ts";
import { cypress } from "../cypress/cypress.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromClToCz: readonly Provider[] = [
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
  cockroachlabs,
  coda,
  codacy,
  codeclimate,
  codecov,
  codefresh,
  codegpt,
  codeium,
  codemagic,
  codeocean,
  codequiry,
  coder,
  coderabbit,
  codesandbox,
  codeship,
  cohere,
  coinapi,
  coinbase,
  coingecko,
  coinglass,
  coinlayer,
  coinlib,
  coinmarketcap,
  coinpaprika,
  coinpayments,
  coinranking,
  coinstats,
  collect2,
  column,
  cometchat,
  cometml,
  commercejs,
  commercetools,
  commoditiesapi,
  companieshouse,
  companyhub,
  complyadvantage,
  composio,
  conekta,
  configcat,
  confluent,
  constantcontact,
  contentful,
  contentstack,
  context7,
  contextual,
  conversiontools,
  convertapi,
  convertkit,
  convex,
  convier,
  coolify,
  copper,
  copyai,
  copyleaks,
  coralogix,
  coreweave,
  cosmic,
  couchbase,
  countrylayer,
  courier,
  covalent,
  coveralls,
  coze,
  craftmypdf,
  crates,
  crawlbase,
  creatomate,
  cribl,
  crisp,
  criteo,
  cronhub,
  cronitor,
  cronofy,
  crossbrowsertesting,
  crowdin,
  crowdsec,
  crowdstrike,
  crunchbase,
  cryptoapis,
  cryptocom,
  cryptocompare,
  cryptopanic,
  currencyapi,
  currencycloud,
  currencyfreaks,
  currencylayer,
  currencyscoop,
  currents,
  currentsapi,
  curseforge,
  cursor,
  customerguru,
  customerio,
  customgpt,
  cyberark,
  cybersource,
  cypress,
];
