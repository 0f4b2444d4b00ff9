/** Names of further services that hand out keys, as they stand in variables. */
export const servicesAToC = `
  abacatepay aboutyou acapela accelo accessally accredible acelle acquia actionkit activepieces activiti acumatica acumbamail adalo adapty adcash
  addepar addevent addressfinder addresszen addthis adform adguard adition adjust admitad adobeanalytics adobecommerce adobelaunch adobesign
  adobestock adroll adsterra adtraction advantageapi adverity aerisapi aeroapi affilae affiliatewp affinda affise agencyzoom agendize agentbuilder
  agilecrm agilitycms agolo agromonitoring ahasend aidbase aimtell aiprise airbnb airdna airfocus airgap airhelp airlabs airly airmeet airnow
  airparser airplanedev airslate airthings airtop akeneo akkio alation albacross alchemer aleph alephalpha alertlogic alertops alertra aletheia
  aletheiaapi algorithmia alipay allmysms alloyautomation alltick alokai alphasense alternativeme alteryx altmetric alwaysdata amara amazonads
  amazonassociates amazonpay amberdata amemberpro amilia amocrm amoforms anchorbrowser anchore androidpublisher angelone animaapp animoto ankorstore
  anodot anomalo ansibletower anymailfinder anymessage anytype anyvan apache2 aparat apicurio apifonica apigee apiiro apileague apilio apimarket
  apimart apinizer apipheny apirone apisports apiverve apivideo apivoid appbase appcelerator appdrag appfarm appfolio applitools applovin appneta
  appnexus appomni appoxee apppresser approov appsheet appspace appstoreconnect appsumo apptentive apptimize apptweak appzi aptean aptos aquant
  arbiscan arcadedb arduinocloud argocd argyle arkham arkose armis armorcode arpio arrowhead artblocks artifacthub artstation arubacentral arubacloud
  asciinema aserto asknicely aspecto aspose assembla assertible assetpanda assetsonar assistall astrologyapi asyncapi athenahealth atlan atlascloud
  atlasgo attestiv attomdata audiense audioboom audiomack auditboard aurinko ausha auspost austpost authentic8 authsignal authy autobound autochartist
  autodesk360 autoenhance autogrow autohost autokitteh automatad automizely autopi autotask avanan avature avaturn aviatrix avigilon avinode awardco
  awario awesomeapi awork axelor axeptio axonius axosoft ayanza azion azuracast azuremaps azurespeech b2broker b2bwave babelforce badgr balenacloud
  bambora bandcamp bandsintown bankin banksapi bannersnack barcodelookup bareos barracuda base44 basecone basedash basisid basistheory batchdata
  batchleads bazarr beaconcha beaconchain beanstalkapp beanstalkd beatstars bedrockdata beeceptor beefree beeline beeminder behance belvo
  benchmarkemail benchmarkone berbix beribox bestbuy bettermode betterplace betterproposals beyondidentity beyondtrust bidfx bidsketch bigbluebutton
  bigchange bigid bigmailer bigmarker bigparser bikeindex billbee billecta billetto billetweb billforward billingo billit billogram billsby billwerk
  bimdata bimobject bimplus bingads biocatch biomart bitbank bitcoincharts bitcoinde bithumb bitmart bitninja bitpanda bitrefill bitrix24 bitrue
  bitsgap bitsight bitskins bizmachine bizzabo blackbaud blackduck blackkite blastengine blesta blockchair blocksec blockspan blockvision blocto
  bloomberg bloomerang bloomgrowth blotato blubrry blueconic bluedart bluedot bluesnap bluevine bluewallet blueyonder boardgamegeek boardmix
  bolagsverket bolcom boldbi boldcommerce boldpenguin bombora bonusly bookingcom booksy boomi boostsecurity boostup bootic bootpay borderfree borsa
  bosanova botcity botconversa botium botmaker botsify botspace botstar bounceban bouncify bourso boxcast boxhero boxtal boxydata brainshark
  branchmetrics brandfolder brandwatch brandworkz breathehr breezometer breezyhr brickftp bricklink brickowl brickset bridgerpay bridgexyz brightlocal
  brightpearl brightspace brivo brizy broadcom broadlink broadsign brokkr bronto browserai browserflow browserscan bubbleio bucketeer buildertrend
  buildium buildxact bulbul bulkgate bullhorn bullmq bulutfon bumpups bundledocs burpsuite burstsms businesscentral buycraft buzzstream buzzsumo
  bvnkapi bytedance cabify cachefly cachethq cafebazaar cakemail calendarhero callfire callhippo callhub callingly callloop callmebot callpage
  calltouch calltrackingmetrics calorieking cameraftp campaigner campaignhq campaignrefinery campminder canadapost canalplus candidhealth candis
  canibuild capchase capitaliq captivatefm carbonblack carbonchain carboncloud carbonmade cardconnect cardinity cardknox cardmarket cardpointe
  cardtrader careerbuilder careerjet careerplug carglass cargoai cargobase cargoson caringbridge carrd carrierxchange carsxe cartloom cartpanda
  cartrover cartstack caseware cashapp cashbill cashfac castbox castingwords castopod catalystcloud catchpoint catenda catonetworks catsone causaly
  cdekapi cdnetworks cdnsun cdnvideo celigo censia centercode central1 centrapay centreon centrify cequence certcentral certifyme certn certspotter
  cfengine chainbase chaincode chainguard chainpoint chamaileon changelly changenow chaosgenius chargeafter chargedesk chargehound chargeio chargeover
  chargepoint charliehr charmhealth charthop chartio chartiq chartlyrics chatgptapi chatlio chatmeter chatra chatrace chatspace chaturbate chatwing
  checkfront checkmk checkmob checkoutchamp cheddargetter cheerlights cheetahdigital chemspider chesscom chilicloud chilipiper chirpify chirpstack
  chorally chrono24 chronosphere churnbuster churnkey churnzero ciklum cinchy cineamo cinetpay cinode circleloop circonus ciscoamp ciscoduo ciscoios
  ciscoise citrix citrixcloud citybikes civicinfo civicrm clarabridge clarivate classmarker classmethod clausematch clearcheckbook clearpathgps
  clearscore clearstream cleartax cleartrip clearvin cleeng cleverbot clevercast cleverpush cleverreach clevy clickbank clickcease clickdimensions
  clickfunnels clickmagick clickmeeting clickpost clicktale clicktime clicrdv clinicaltrials cliniko clipdrop clippingmagic clockshark clonable
  cloudability cloudaware cloudbeds cloudblue cloudcart cloudcheckr cloudcix cloudcms cloudconformity cloudcraft cloudendure cloudera cloudfactory
  cloudfoundry cloudguard cloudhub cloudify cloudlinux cloudmailin cloudmanager cloudmonitor cloudron cloudsek cloudshare cloudsploit cloudstack
  cloudtrax cloudtruth cloudvision cloudvps cloverdx clovergo clubexpress clubready clubspeed clubworx clustercontrol cmscommerce coassemble codat
  codeanywhere codebasehq codechef codecks codecombat codefactor codegiant codehooks codeinspector codelabs codepen codepush coderpad codescan
  codescene codesignal codewars codezip codota coggle cogniflow cognigy cognism cogsworth cohesity coinbasecommerce coinbaseprime coinbasepro coincap
  coincheck coincodex coindcx coindesk coinex coinfield coinfirm coingate coinjar coinlist coinlore coinmate coinmetrics coinone coinremitter coinsbit
  coinsnap coinspot coinswitch cointracking colissimo collectchat collibra colppy comeet commandbar commercebuild commercelayer commissionjunction
  commonroom commonsbooking commusoft companycam companyenrich comparably compliancecow complycube composedb compreface comscore confiant confidentai
  configo configu congressgov conjura connatix connectbase connectsecure connectwise connectycube connexity consensys contacthub contactmonkey
  contactout contactpigeon contactually contentdm contentking contently contentsquare contentstudio contractbook contractworks contractzen
  contrastsecurity controlup conversica conversoai conversocial convertbox convertcart convertflow convertpro conveyal conviso copernica copyscape
  coralme corelight corellium corezoid corrently couchdb couchdrop countly courtlistener covve cpanel cradlepoint crawlera creatio credas creditsafe
  credly credolab credova crexendo criblio cricapi cricbuzz cricketdata criminalip criticalmention crobox cronometer crossmint crowdbotics crowdcube
  crowdriff crowdsignal crowdtangle crunchydata cryptio cryptlex cryptocloud cryptohopper cryptomus cryptopay cryptoquant cryptorank cryptowatch
  ctrader cubejs culqi cultureamp cumulio cumulocity curvecustomer customerly cutoutpro cvedetails cvent cxengage cxense cyberghost cyberimpact
  cyberpanel cyclr cymulate cynet cyscale cyware
  apaleo akahu boomi booqable cleantalk contentstack crelate crossbrowsertesting
`;
