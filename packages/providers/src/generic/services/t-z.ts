/** Names of further services that hand out keys, as they stand in variables. */
export const servicesTToZ = `
  tableplus taboola tactiq tadabase taggbox tagembed taggun talkdesk talkwalker tallyfy tanium taskade taskrouter taskworld tastytrade tatango tautulli
  taxamo taxbandits taxdome taxrates taxslayer teachfloor teamdeck teamform teamleader teamsid teamsnap teamtailor teamwave teamworkcrm teamworkdesk
  teamworkspaces techcrunch telecmi telfin telzio temenos templafy templated templateto tempomat temporal tenantcloud tencentmeeting tencentmap
  tendermint tengo tenjin tenureo teraswitch terabox teradata terraform_cloud tesorio testdome testfairy testgorilla testlio testomat testrigor tethr
  textanywhere textbroker textcortex textgain textmarketer textkernel thanksio thanx thecocktaildb thedogapi theguardian theirstack themealdb
  thenounproject thentia thescore thesportsdb thetradedesk thinfilms thinkcell thinkorswim thinkst thoughtspot threads_api threatbook threatcrowd
  threatfox threatminer threatq threatspike threatstack threatstream thrivecart thrivedesk thryv thunkable ticketbud ticketco ticketfly ticketleap
  ticketsauce ticketsource ticketspice ticketswap ticktick tidbcloud tidelift tidepool tidycal tidyhq tigergraph tigerdata tigrisdata tiledb tilda
  tillhub tillypay timebutler timecockpit timedoctor timehub timeneye timerise timescaledb timetastic timetonic timeular timify timezonedb tindie
  tinkoff tinymail tinypesa tinyproxy tipalti tiplink tipsoi tiqets titanmail titanhq tldrthis tmobile toastpos toastworx toggltrack tokopedia tonapi
  toolhouse toornament topmessage topsms torguard toriihq torrentday tosdr totango totalcross touchbistro touchtype towerdata trackabi trackdrive
  trackhive trackier trackvia tracxn tradedesk tradedoubler tradefeedr tradegate tradeogre tradeshift tradestation tradetracker tradingview tradovate
  trafficjunky traffit trainerize trainline trainual transactpay transferbig transferzero transfermarkt translatedlabs translink transmit_security
  transperfect transporeon transposit travelperk travelport travelpayout traxo treblle treezor trefle trendspottr trestleiq tribehr tricentis trimble
  trinsic tripadmit tripletex triplewhale trocco troops trovo truecaller truefoundry truemail trueset truevault truework truliacare trulioo trumba
  trunkio trustap trustarc trustifi trustly trustmary trustpayments trustyou truto truvisory tryfinch trymata tryprospect tunein turbosmtp turbot
  turnitin turnkeyhq turso tutorcruncher tvdbapi tvmaze tvmedia tweetbinder twentyi twentyfourseven twilead twingate twinword twistlock twitcasting
  twitpic tymeshift typecast typedream typelabs typepad tyroplay ubereats ublockcdn ucare uchat ucraft ultipro ultradns ultrahuman ultramailer
  umbrellaapi umbraco unbody unbouncepages unbxd uncannyowl unelma ungerboeck unicorn_platform unidays unificontroller unifyapps unifygtm unikraft
  unimarket unitedcoin unitpay universign unleashedsoftware unlimint unomaly unrealspeech unsplashplus unstoppabledomains unusualwhales unwrangle
  upcdatabaseorg updown_io updraftplus upflow upgradechat uphabit upollo uppromote upscaleai upserve upsellit upsun uptimia uptivity uptrace upvest
  upviral upvoty upworthy uquiz urbanairship urbandictionary urlbae urlbox_io urlhaus urlmeta usabilla usabilityhub usaepay usaspending useberry
  usebouncer usedesk usefathom useinbox useinsider useplunk usepylon usercentrics userengage userguiding useriq userlane userlytics usersnap usertesting
  uservitals userway usewebhook ushahidi uspto utalkapi utmify utrust vaadin vadesecure vagaro vagrantcloud valimail valispace valorant valuesdk
  vanillaforums vansales vapidsdk vaporcloud vaporware varonis vastdb vatapi vatcomply vatcheckapi vatsense vaultoro vaultpress vaultwarden vbulletin
  vcita vedrai veem veesp veeva veevavault vehicledatabases velaris velocify velociti velt vendasta vendhq vendure venly venngage venturebeat veovo
  veracross verbatimai verbling verbolia vercara verdaccio verdictapi verestro verfacto verifone verificac verifybee verint veriscope verisign verisoul
  veritone verizon vermeg versapay versature versionone versionpress verteego vestaboard vestorly vevo vexxhost vfairs viabill viabtc viafoura vicidial
  victoriametrics vidcloud videoask videodb vidgrid vidiq vidsy vidyo vigilante vimcar vinaudit vincario vindecoder vindi vinted violetio viralsweep
  viralvaluer virgilsecurity virtuagym virtusize visaapi visier visitoranalytics visitorqueue vismaeaccounting vistaprint visualead visualping
  visualwebsiteoptimizer vitally vitalapi vitallens vitalsource vitelity viteset viva_wallet vivenu vivialconnect vividcharts vividseats vivino vivocha
  vixverify vizio vizury vkontakte vlocity vmware vmwarecloud voicebase voicegain voicelayer voicemod voicent voiceloop voicify voipinnovations
  voipstudio volcengine volotea volumio volusion volunteerhub volza vonagebusiness vonagevideo vooma vootapi vortexx votesmart voucheryio vrbo vroom
  vsaas vsco vshosted vtcpay vtextapi vuejobs vulndb vultrobject vumatel vungle vybit vymo wachete wacloud wagtail waitlist_api waitwhile wakuwork
  wallarm wallester wallex wamp_api warmbox warmly washingtonpost waspapi watchguard watchsumo watchtowerhq watsonx wattpad wattsight wattime wavecell
  waveapps wavefront waylay wayfair wayforpay waymark wayscript wazuh wealthfront wealthica weareinfinity weather2020 weathersource weathergov
  weatherunlocked weatherunion webbotify webceo webcollage webcontrolcenter webdam webdatapi webexconnect webexteams webhose webhookdb webhookdeck
  webhooky webinarjam webinarninja webinfra webkul weblium webmethods webmoney webnovel webpay webpush_rocks webpushr webropol websand websignatures
  websitebuilder websitetoolbox websolr webstarts websupport webtoffee webtraffic webtranslateit webtrends webull webuntis webvitals webzio wechatpay
  wechatwork wecom wedocs weebly weebo weekdone wefact weixin welcomesoftware welcometothejungle welltory wepaynow westwing wetravel wexhealth
  whaleagent whalealert whatagraph whataform whatconverts whatfix whatismybrowser whatisthatapi whatsmyname whatsmyserp whatsonchain whaticket
  whatthreewords what3words wheelhouse whenhub wheniwork wherebyapi wherefour whisperapi whispir whistleout whitepages whoisapi whoisjson whoislookup
  whosampled whosoff whova wialon wickr wikidot wikijs wikimapia wikimedia wildapricot wildberries wildfireapi wildjar willhaben wimi wincher windsor_ai
  windscribe wisepops wisepad wiseagent wisecut wisenet wishpond wistiaapi withpersona withsecure wiziq wodify wonderchat wonderpush wonderslide woobox
  woodwing woosmap wootalyzer wordbee wordpresscom wordstream wordtune wordware workamajig workboard workbooks workdayapi workertown workfront workhuman
  workiom workiva workline workplace_api workramp workstorm workwave workyard worldbank worldcat worldfirst worldline worldofwarcraft worldremit
  worldtimeapi worldtrading worthpoint wovenlabs wowza wpengine wpforms wpmudev wpovernight wpremote wpsolr wrapapi wrappixel writeas writecream
  writefull wrteam wufooapi wundergroundpws wunderlist wyrestorm wyzecam wyreapi wysepay xactly xamarin xanpool xapix xataio xboxapi xboxlive xcally
  xceptor xcloner xebialabs xecurify xelon xendpay xeneta xenforo xenit xenocanto xentral xfinity xiaohongshu xiaomi ximalaya xingapi xirrus xlsforms
  xoxoday xpenditure xplenty xpressbees xquik xrayjira xraytestmanagement xtendify xtremepush xtmcloud xurrent xverify xverse xwiki xyicon yahoofinance
  yahoojapan yalidine yammer yandexcloud yandexdisk yandexgpt yandexmarket yandexmetrica yandexmaps yanolja yardi yatri yaypay yeastar yellowai
  yellowpages yepcode yesware yesmail yespo yfinance yggtorrent yieldify yieldlab yieldlove yieldmo ynabapi yoastseo yodiz yoomoney yooma yopmail
  yotascale youcanbookme youdao yougile youngplatform younium yourgpt yourls yourmembers youscan youtrackcloud youtubeapi youtube_api youverify youzan
  ytdlapi yuboto yumpu yunexpress yunohost yuansfer zabo zaask zalando zalopay zamzar zanox zanroo zapiet zapimoveis zapnito zapproved zapptales
  zappysys zapsplat zapworks zaraz zariba zealid zeebe zeebu zeemaps zeenea zefix zegocloud zeitapi zelosapp zelty zenaton zenbusiness zencast
  zencommerce zendeskchat zendesktalk zendutymonitor zenduty zenefits zenginapi zenkraft zenler zenloop zenlytic zenmarket zenopay zenoss zenput
  zenquotes zenskar zentao zeotap zepheira zeplin zeptomail zerodha zerofox zeropark zervicio zesthub zestful zestlife zetachain zetaglobal zettle
  zeusliving zhihu zibal zigpoll zignsec zigbang zillowgroup zimbra zincapi zinrelo zipbooks zipbooking zipcodestack zipline_api ziplocate zipmoney
  zippopotam ziprecruiter zipteams zipwhip zipyai zitcha zivver zixcorp zixflow zluri zmanda zoapi zohobooks zohocampaigns zohocrm zohodesk zohomail
  zohopeople zohosign zoidpay zomentum zonapago zoominfo zoopla zooplus zopim zulily zumigo zumper zunroof zuora zupain zurmo zvooq zvuk zwayam zylotech
  zyngapi zyntego zywave oneandone onecloudpay oneflowapp twentyiq threedcart threedsystems fourscreens fourmeapi fivehundredpx fivesim fivecentscdn
  sixt sevenrooms sevendigital eightbase ninetwotwo 17track 1and1 1password 3commas 3dcart 4chanapi 4geeks 4shared 500px 5sim 5centscdn 6river 7digital
  8base 8x8 9gag 99designs
`;
