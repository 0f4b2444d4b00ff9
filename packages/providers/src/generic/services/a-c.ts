/** Names of further services that hand out keys, as they stand in variables. */
export const servicesAToC = `
  17track 1and1 1password 3commas 3dcart 4chanapi 4geeks 4shared 500px 5centscdn 5sim 6river 7digital 8base 99designs 9gag abacatepay abbyy aboutyou
  acapela accelo accessally accredible acelle acquia actionkit activepieces activiti acumatica acumbamail adafruit adalo adapty adcash addepar
  addevent addressfinder addresszen addthis adform adguard adition adjust admitad adobeanalytics adobecommerce adobelaunch adobesign adobestock adp
  adroll adsterra adtraction advantageapi adverity aerisapi affilae affiliatewp affinda affise africas_talking agencyzoom agendize agentbuilder
  agilecrm agilitycms agolo agromonitoring ahasend aidbase aimtell aiprise airbnb airdna airfocus airgap airhelp airlabs airly airmeet airnow
  airparser airplanedev airslate airthings airtop akahu akeneo akkio alation albacross alchemer aleph alephalpha alertlogic alertops alertra aletheia
  algorithmia alipay allmysms alloyautomation alltick alokai alphasense alternativeme alteryx altmetric alwaysdata amara amazonads amazonassociates
  amazonpay amberdata amemberpro amilia amocrm amoforms anchorbrowser anchore androidpublisher angelone animaapp animoto ankorstore ankr anodot
  anomalo ansibletower anthropic anymailfinder anymessage anyscale anytype anyvan apache2 apaleo aparat apicurio apifonica apify apigee apiiro
  apileague apilio apimarket apimart apinizer apipheny apirone apiscience apiverve apivideo apivoid apollographql appbase appcelerator appdrag
  appetize appfarm appfolio applitools applovin appneta appnexus appomni appoxee apppresser approov appsheet appspace appstoreconnect appsumo
  apptentive apptimize apptweak appzi aptean aptos aquant arcadedb arduinocloud argocd argyle arkham arkose armis armorcode arpio arrowhead artblocks
  artifacthub artifactory artstation arubacentral arubacloud asaas asciinema aserto asknicely aspecto aspose assembla assertible assetpanda assetsonar
  assistall astra_db astrologyapi asyncapi athenahealth atlan atlascloud atlasgo attestiv audiense audioboom audiomack auditboard aurinko ausha
  auspost austpost authentic8 authress authsignal authy autobound autochartist autoenhance autogrow autohost autokitteh automatad automizely autopi
  autotask avanan avature avaturn aviatrix avigilon avinode awardco awario awesomeapi awork axelor axeptio axiom axonius axosoft ayanza azion
  azuracast b2broker b2bwave babelforce badgr bambora bandcamp bandsintown bankin banksapi bannersnack barcodelookup bareos barracuda base44 basecone
  basedash basisid basistheory batchdata batchleads bazarr beaconcha beanstalkapp beanstalkd beatstars bedrockdata beeceptor beefree beeline beeminder
  behance belvo benchmarkemail benchmarkone benzinga berbix beribox bestbuy bettermode betterplace betterproposals beyondidentity beyondtrust bidfx
  bidsketch bigbluebutton bigchange bigeye bigid bigmailer bigmarker bigparser bikeindex billbee billecta billetto billetweb billforward billingo
  billit billogram billsby billwerk bimdata bimobject bimplus bingads biocatch biomart bitbank bitcoincharts bitcoinde bitgo bithumb bitmart bitninja
  bitpanda bitrefill bitrix24 bitrue bitsgap bitsight bitskins bizmachine bizzabo blackbaud blackduck blackkite blastengine blesta blockchair blocksec
  blockspan blockvision blocto bloomberg bloomerang bloomgrowth blotato blubrry blueconic bluedart bluedot bluesnap bluevine bluewallet blueyonder
  boardgamegeek boardmix bolagsverket bolcom boldbi boldcommerce boldpenguin bombora bonusly bookingcom booksy boomi booqable boostsecurity boostup
  bootic bootpay borderfree borsa bosanova botcity botconversa botium botmaker botpress botsify botspace botstar bounceban bouncify bourso boxcast
  boxhero boxtal boxydata brainshark branchio branchmetrics brandfolder brandwatch brandworkz breathehr breezometer breezyhr brevo brex brickftp
  bricklink brickowl brickset bridgerpay bridgexyz brightlocal brightpearl brightspace brivo brizy broadcom broadlink broadsign brokkr bronto
  browser_use browserai browserbase browserflow browserscan btcpay bubbleio bucketeer buddyns bugfender buildertrend buildium buildxact bulbul
  bulkgate bullhorn bullmq bulutfon bumpups bundledocs burpsuite businesscentral buycraft buzzstream buzzsumo bvnkapi bytedance cabify cachefly
  cachethq cafebazaar cakemail cal_com calendarhero callfire callhippo callhub callingly callloop callmebot callpage calltouch calltrackingmetrics
  calorieking cameraftp campaigner campaignhq campaignrefinery campminder canada_post canalplus candidhealth candis canibuild canva capchase capitaliq
  capsolver captivatefm carbon_black carbonchain carboncloud carbonmade cardconnect cardinity cardknox cardmarket cardpointe cardtrader careerbuilder
  careerjet careerplug carglass cargoai cargobase cargoson caringbridge carrd carrierxchange carsxe cartloom cartpanda cartrover cartstack caseware
  cashapp cashbill cashfac castbox castingwords castopod catalystcloud catchpoint catenda catonetworks catsone causaly cdekapi cdn77 cdnetworks cdnsun
  cdnvideo celigo censia centercode central1 centrapay centreon centrify cequence cerebras certcentral certifyme certn certspotter cfengine chainbase
  chaincode chainguard chainpoint chamaileon changelly changenow chaosgenius chargeafter chargedesk chargehound chargeio chargeover chargepoint
  charliehr charmhealth charthop chartio chartiq chartlyrics chatgptapi chatlio chatmeter chatpdf chatra chatspace chaturbate chatwing checkfront
  checkly checkmk checkmob cheddargetter cheerlights cheetahdigital chemspider chesscom chilicloud chilipiper chirpify chirpstack chorally chromatic
  chrono24 chronosphere churnbuster churnkey churnzero ciklum cinchy cineamo cinetpay cinode circleloop circonus cirium cisco_webex ciscoamp ciscoduo
  ciscoios ciscoise citrix citybikes citymapper civicinfo civicrm clarabridge clarivate classmarker classmethod clausematch cleantalk clearbit
  clearcheckbook clearml clearpathgps clearscore clearstream cleartax cleartrip clearvin cleeng cleverbot clevercast cleverpush cleverreach clevy
  clickbank clickcease clickdimensions clickfunnels clickmagick clickmeeting clickpost clicktale clicktime clicrdv clinicaltrials cliniko clipdrop
  clippingmagic clockshark clojars clonable cloudability cloudaware cloudbeds cloudblue cloudcart cloudcheckr cloudcix cloudcms cloudconformity
  cloudcraft cloudendure cloudera cloudfactory cloudfoundry cloudguard cloudhub cloudify cloudlinux cloudmailin cloudmanager cloudmonitor cloudron
  cloudsek cloudshare cloudsploit cloudstack cloudtrax cloudtruth cloudvision cloudvps cloverdx clovergo clubexpress clubready clubspeed clubworx
  clustercontrol cmscommerce coassemble cockroach_labs codat code_rabbit codeanywhere codebasehq codechef codecks codecombat codefactor codegiant
  codehooks codeinspector codelabs codeocean codepen codepush coderpad codesandbox codescan codescene codesignal codewars codezip codota coggle
  cogniflow cognigy cognism cogsworth cohesity coin_gecko coincap coincheck coincodex coindcx coindesk coinex coinfield coinfirm coingate coinjar
  coinlist coinlore coinmarket coinmate coinmetrics coinone coinranking coinremitter coinsbit coinsnap coinspot coinswitch cointracking collectchat
  collibra colppy comeet commandbar commercebuild commercelayer commissionjunction commonroom commonsbooking commusoft companycam companyenrich
  comparably compliancecow complycube composedb compreface comscore concur confiant confidentai configo configu congressgov connatix connectbase
  connectsecure connectwise connectycube connexity consensys contacthub contactmonkey contactout contactpigeon contactually contentdm contentking
  contently contentsquare contentstack contentstudio context7 contractbook contractworks contractzen contrastsecurity contribsys controlup conversica
  conversoai conversocial convertbox convertcart convertflow convertpro conveyal conviso copernica copyscape coralme corelight corellium coreweave
  corezoid corrently couchdb couchdrop countly coupa coursera courtlistener covalent covve cpanel cradlepoint creatio credas creditsafe credly
  credolab credova crelate crexendo criblio cricapi cricbuzz cricketdata criminalip criticalmention crobox cronometer crossmint crowdbotics crowdcube
  crowdriff crowdsignal crowdtangle crunchydata cryptio cryptlex cryptocloud cryptohopper cryptomus cryptopay cryptoquant cryptorank cryptowatch
  ctrader cubejs culqi cultureamp cumulio cumulocity curvecustomer customerly cutoutpro cvedetails cvent cxengage cxense cyberghost cyberimpact
  cyberpanel cyclr cymulate cynet cyscale cyware
`;
