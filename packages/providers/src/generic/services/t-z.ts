/** Names of further services that hand out keys, as they stand in variables. */
export const servicesTToZ = `
  tabbyml tableplus taboola tactiq tadabase tagembed taggbox taggun tailscale talkdesk talkwalker tallyfy tanium targon taskade taskrouter taskworld
  tastytrade tatango tautulli tavily tawk taxamo taxbandits taxdome taxrates taxslayer teachfloor teamcity teamdeck teamform teamleader teamsid
  teamsnap teamtailor teamwave techcrunch telecmi telegram telfin telnyx telzio temenos templafy templated templateto tempomat temporal tenantcloud
  tendermint tengo tenjin tenureo terabox teradata teraswitch terraform_cloud tesorio testdome testfairy testgorilla testlio testmail testmo testomat
  testrigor tethr textanywhere textbroker textcortex textgain textkernel textmarketer thanksio thanx thecocktaildb theirstack themealdb thenounproject
  thentia thescore thesportsdb thethingsnetwork thetradedesk thinfilms thingiverse thinkcell thinkorswim thinkst thoughtspot threads_api threatbook
  threatcrowd threatminer threatq threatspike threatstack threatstream threedcart threedsystems thrivecart thrivedesk thryv thunderstore thunkable
  ticketbud ticketco ticketfly ticketleap ticketsauce ticketsource ticketspice ticketswap ticktick tidbcloud tidelift tidepool tidycal tidyhq
  tigerdata tigergraph tigrisdata tilda tiledb tillhub tillypay timebutler timecockpit timedoctor timehub timeneye timerise timescaledb timetastic
  timetonic timeular timezonedb timify tindie tinkoff tinybird tinymail tinypesa tinyproxy tipalti tiplink tipsoi tiqets titanhq titanmail tldrthis
  tmobile toastpos toastworx toggltrack tokeet tokopedia tomba toolhouse toornament topmessage topsms torguard toriihq torrentday tosdr totalcross
  totango touchbistro touchtype towerdata trackabi trackdrive trackhive trackier trackvia tracxn tradedesk tradedoubler tradefeedr tradegate tradeogre
  tradeshift tradestation tradetracker tradingview tradovate trafficjunky traffit trainerize trainline trainual transactpay transferbig transfermarkt
  transferzero translatedlabs translink transmit_security transperfect transporeon transposit travelpayout travelperk travelport traxo treblle treezor
  trefle trendspottr trestleiq tribehr tricentis trigger_dev trinsic tripadmit tripletex triplewhale trocco troops trovo truecaller truefoundry
  truemail trueset truevault truework trufflehog truliacare trulioo trumba trunkio trustap trustarc trustifi trustly trustmary trustpayments trustyou
  truto truvisory tryfinch trymata tryprospect tunein turbosmtp turbot turnitin turnkeyhq turso tutorcruncher tvdbapi tvmaze tvmedia tweetbinder
  twelve_labs twentyfourseven twentyi twilead twingate twinword twistlock twitcasting twitpic tymeshift typecast typedream typelabs typepad tyroplay
  ubereats ublockcdn ucare uchat ucloud ucraft ultradns ultrahuman ultramailer umbraco unbabel unbody unbxd uncannyowl unelma ungerboeck
  unicorn_platform unidays unificontroller unifyapps unifygtm unikraft unimarket unitedcoin unitpay universign unkey unlimint unomaly unrealspeech
  unstoppabledomains unusualwhales unwrangle upcloud updown_io updraftplus upflow upgradechat uphabit upollo uppromote upscaleai upsellit upserve
  upsun uptimekuma uptimia uptivity uptrace upvest upviral upvoty upworthy uquiz urban_dictionary urlbae urlmeta usabilityhub usabilla usaepay
  usaspending useberry usedesk usefathom useinbox useinsider usepylon usercentrics userengage userguiding useriq userlane userlytics usersnap
  usertesting uservitals userway usewebhook ushahidi uspto utalkapi utmify utrust vaadin vadesecure vagaro vagrantcloud valimail valispace valorant
  valuesdk valueserp vanillaforums vansales vapidsdk vaporcloud vaporware varonis vastdb vatapi vatcheckapi vatcomply vatsense vaultoro vaultpress
  vaultwarden vbulletin vcita vectara vedrai veem veesp veeva veevavault vehicledatabases velaris velocify velociti velt vendasta vendure venly
  venngage venturebeat veovo veracross verbatimai verbling verbolia vercara verdaccio verdictapi verestro verfacto verificac verifone verifybee verint
  veriscope verisign verisoul veritone verizon vermeg versapay versature versionone versionpress verteego vestaboard vestorly vevo vexxhost vfairs
  viabill viabtc viafoura vicidial victoriametrics vidcloud videoask videodb vidgrid vidiq vidsy vidyo vigilante vikunja vimcar vinaudit vincario
  vindecoder vindi vinted violetio viralsweep viralvaluer virgilsecurity virtuagym virtusize visaapi visier visitoranalytics visitorqueue
  vismaeaccounting vistaprint visualead visualping visualwebsiteoptimizer vitalapi vitallens vitally vitalsource vitelity viteset vivenu vivialconnect
  vividcharts vividseats vivino vivocha vixverify vizio vizury vlocity vmware voicebase voiceflow voicegain voicelayer voiceloop voicemod voicent
  voicify voipinnovations voipstudio volotea volumio volunteerhub volusion volza vooma vootapi vortexx votesmart voyage_ai vrbo vrchat vroom vsaas
  vsco vshosted vtcpay vtextapi vuejobs vulncheck vulndb vultrobject vumatel vungle vybit vymo wachete wacloud wagtail waitlist_api waitwhile wakuwork
  wallarm wallester wallex wamp_api waqi warmbox warmly washingtonpost waspapi watchguard watchsumo watchtowerhq wattime wattpad wattsight waveapps
  wavecell wavefront wayfair wayforpay waylay waymark wayscript wazuh wealthfront wealthica weareinfinity weather2020 weathergov weathersource
  weatherunion weatherunlocked web3_storage webbotify webceo webcollage webcontrolcenter webdam webdatapi webexconnect webhookdb webhookdeck webhooky
  webhose webinarjam webinarninja webinfra webkul weblium webmethods webmoney webnovel webpay webpush_rocks webpushr webropol websand websignatures
  websitebuilder websitetoolbox websolr webstarts websupport webtoffee webtraffic webtranslateit webtrends webull webuntis webvitals webzio wecom
  wedocs weebly weebo weekdone wefact weglot welcomesoftware welcometothejungle welltory wepaynow westwing wetravel wexhealth whaleagent whalealert
  what3words whataform whatagraph whatconverts whatfix whaticket whatismybrowser whatisthatapi whatsmyname whatsmyserp whatsonchain whatthreewords
  wheelhouse whenhub wheniwork wherebyapi wherefour whisperapi whispir whistleout whitepages whoisapi whoisjson whoislookup whoisxml whoop whosampled
  whosoff whova wialon wickr wikidot wikijs wikimapia wikimedia wildapricot wildberries wildfireapi wildjar willhaben wimi wincher windscribe
  windsor_ai wiseagent wisecut wisenet wisepad wisepops wishpond withpersona withsecure wiziq wodify wompi wonderchat wonderpush wonderslide woobox
  woocommerce woodwing woosmap wootalyzer wordbee wordstream wordtune wordware workamajig workboard workbooks workdayapi workertown workfront
  workhuman workiom workiva workline workplace_api workramp workstorm workwave workyard worldbank worldcat worldfirst worldline worldofwarcraft
  worldremit worldtimeapi worldtrading worthpoint wovenlabs wowza wpengine wpforms wpmudev wpovernight wpremote wpsolr wrapapi wrappixel writeas
  writecream writefull wrteam wufooapi wundergraph wunderlist wyreapi wyrestorm wysepay wyzecam xactly xai xamarin xanpool xapix xata xataio xboxapi
  xboxlive xcally xceptor xcloner xebialabs xecurify xelon xendpay xeneta xenforo xenit xenocanto xentral xero_client xfinity xiaohongshu xiaomi
  ximalaya xingapi xirrus xlsforms xoxoday xpenditure xplenty xpressbees xquik xrayjira xraytestmanagement xtendify xtmcloud xtremepush xurrent
  xverify xverse xwiki xyicon yahoofinance yahoojapan yalidine yammer yanolja yardi yatri yaypay yeastar yellowai yellowpages yepcode yesmail yespo
  yesware yfinance yggtorrent yieldify yieldlab yieldlove yieldmo ynabapi yoastseo yodiz yookassa yooma yoomoney yopmail yotascale youcanbookme youdao
  yougile youngplatform younium yourgpt yourls yourmembers youscan youtrack youtube_api youverify youzan ytdlapi yuansfer yuboto yummly yumpu
  yunexpress yunohost zaask zabo zalando zalopay zamzar zanox zanroo zapiet zapimoveis zapnito zapproved zapptales zappysys zapsplat zapworks zaraz
  zariba zealid zeebu zeemaps zeenea zefix zegocloud zeitapi zelosapp zelty zenaton zenbusiness zencast zencommerce zenduty zenefits zenginapi
  zenkraft zenler zenloop zenlytic zenmarket zenopay zenoss zenput zenquotes zenskar zentao zeotap zepheira zeplin zeplo zeptomail zerion zerofox
  zeropark zervicio zestful zesthub zestlife zetachain zetaglobal zettle zeusliving zhihu zibal zigbang zignsec zigpoll zimbra zincapi zinrelo
  zipbooking zipbooks zipcodestack zipline_api ziplocate zipmoney zippopotam ziprecruiter zipteams zipwhip zipyai zitcha zivver zixcorp zixflow zluri
  zmanda zoapi zohobooks zohocampaigns zohocrm zohodesk zohomail zohopeople zohosign zoidpay zomentum zonapago zoominfo zoopla zooplus zulily zumigo
  zumper zunroof zuora zupain zuplo zurmo zvooq zvuk zwayam zylotech zyngapi zyntego zywave
`;
