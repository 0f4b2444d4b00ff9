import { cockroachlabs } from "../cockroachlabs/cockroachlabs.ts";
import { coda } from "../coda/coda.ts";
import { codacy } from "../codacy/codacy.ts";
import { codeberg } from "../codeberg/codeberg.ts";
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
import { consul } from "../consul/consul.ts";
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
export const fromCoToCz: readonly Provider[] = [
  cockroachlabs,
  coda,
  codacy,
  codeberg,
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
  consul,
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
