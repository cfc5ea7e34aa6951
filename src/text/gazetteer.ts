/**
 * Where cities and well-known buildings are, folded: a country, its adjectives, its cities (the capital first), and
 * its buildings with the city in which they stand. Own list of capitals and of the cities in which leaders, ministers
 * and companies meet; a place that is not in it is compared by its words.
 */
export const COUNTRIES: readonly string[] = `
afghanistan;afghan;kabul,kandahar,herat
albania;albanian;tirana
algeria;algerian;algiers,oran
angola;angolan;luanda
argentina;argentine,argentinian;buenos aires,cordoba,rosario;casa rosada@buenos aires
armenia;armenian;yerevan
australia;australian;canberra,sydney,melbourne,perth,brisbane,adelaide,darwin
austria;austrian;vienna,salzburg,graz,linz;hofburg@vienna,ballhausplatz@vienna
azerbaijan;azerbaijani,azeri;baku
bahrain;bahraini;manama
bangladesh;bangladeshi;dhaka,chittagong
belarus;belarusian;minsk
belgium;belgian;brussels,antwerp,ghent,bruges;berlaymont@brussels,nato headquarters@brussels,european council@brussels
benin;beninese;porto-novo,cotonou
bolivia;bolivian;la paz,sucre
bosnia and herzegovina;bosnian;sarajevo,banja luka
botswana;botswanan;gaborone
brazil;brazilian;brasilia,rio de janeiro,sao paulo,belem,manaus,salvador;planalto@brasilia
bulgaria;bulgarian;sofia,plovdiv,varna
burkina faso;burkinabe;ouagadougou
burundi;burundian;gitega,bujumbura
cambodia;cambodian;phnom penh,siem reap
cameroon;cameroonian;yaounde,douala
canada;canadian;ottawa,toronto,montreal,vancouver,calgary,quebec city,halifax,kananaskis
central african republic;;bangui
chad;chadian;n'djamena
chile;chilean;santiago,valparaiso;la moneda@santiago
china;chinese;beijing,shanghai,hong kong,guangzhou,shenzhen,tianjin,chengdu,hangzhou,wuhan,nanjing,macau;great hall of the people@beijing,diaoyutai@beijing,zhongnanhai@beijing
colombia;colombian;bogota,medellin,cali,cartagena;casa de narino@bogota
congo;congolese;kinshasa,brazzaville,goma,lubumbashi
costa rica;costa rican;san jose
croatia;croatian;zagreb,split,dubrovnik
cuba;cuban;havana
cyprus;cypriot;nicosia,limassol,larnaca
czechia;czech;prague,brno,ostrava;prague castle@prague
denmark;danish;copenhagen,aarhus;marienborg@copenhagen,christiansborg@copenhagen
djibouti;djiboutian;djibouti city
dominican republic;dominican;santo domingo
ecuador;ecuadorian,ecuadorean;quito,guayaquil
egypt;egyptian;cairo,alexandria,sharm el-sheikh,sharm el sheikh,el alamein,aswan,luxor;ittihadiya@cairo
el salvador;salvadoran;san salvador
eritrea;eritrean;asmara
estonia;estonian;tallinn,tartu
ethiopia;ethiopian;addis ababa
finland;finnish;helsinki,espoo,tampere,turku,rovaniemi
france;french;paris,lyon,marseille,nice,strasbourg,toulouse,bordeaux,lille,biarritz,deauville,evian;elysee@paris,quai d'orsay@paris,matignon@paris,versailles@paris
gabon;gabonese;libreville
gambia;gambian;banjul
georgia;georgian;tbilisi,batumi
germany;german;berlin,munich,hamburg,frankfurt,cologne,bonn,dusseldorf,stuttgart,dresden,leipzig,ramstein,meseberg;chancellery@berlin,bundestag@berlin,bellevue@berlin,bayerischer hof@munich
ghana;ghanaian;accra,kumasi
greece;greek;athens,thessaloniki,piraeus;maximos mansion@athens
guatemala;guatemalan;guatemala city
guinea;guinean;conakry
haiti;haitian;port-au-prince
honduras;honduran;tegucigalpa
hungary;hungarian;budapest,debrecen;carmelite monastery@budapest
iceland;icelandic;reykjavik
india;indian;new delhi,delhi,mumbai,bangalore,bengaluru,chennai,kolkata,hyderabad,ahmedabad,goa,jaipur;hyderabad house@new delhi,rashtrapati bhavan@new delhi
indonesia;indonesian;jakarta,bali,bandung,surabaya;merdeka palace@jakarta
iran;iranian;tehran,isfahan,mashhad,qom
iraq;iraqi;baghdad,erbil,basra,mosul,sulaymaniyah
ireland;irish;dublin,cork,galway;farmleigh@dublin
israel;israeli;jerusalem,tel aviv,haifa,beersheba,eilat,caesarea;knesset@jerusalem,kirya@tel aviv
italy;italian;rome,milan,naples,turin,venice,florence,genoa,bologna,palermo,trieste;palazzo chigi@rome,quirinal@rome,quirinale@rome,farnesina@rome,villa doria pamphilj@rome
ivory coast;ivorian;abidjan,yamoussoukro
jamaica;jamaican;kingston
japan;japanese;tokyo,osaka,kyoto,hiroshima,nagoya,sapporo,fukuoka,nagasaki;akasaka palace@tokyo,kantei@tokyo
jordan;jordanian;amman,aqaba;husseiniya palace@amman
kazakhstan;kazakh;astana,almaty;akorda@astana
kenya;kenyan;nairobi,mombasa,kisumu
kosovo;kosovar;pristina
kuwait;kuwaiti;kuwait city
kyrgyzstan;kyrgyz;bishkek
laos;laotian,lao;vientiane
latvia;latvian;riga
lebanon;lebanese;beirut,tripoli,sidon,tyre,naqoura;baabda@beirut,ain al-tineh@beirut,grand serail@beirut
liberia;liberian;monrovia
libya;libyan;tripoli,benghazi,misrata
lithuania;lithuanian;vilnius,kaunas
luxembourg;luxembourgish;luxembourg city
madagascar;malagasy;antananarivo
malawi;malawian;lilongwe,blantyre
malaysia;malaysian;kuala lumpur,putrajaya,penang,langkawi
mali;malian;bamako
malta;maltese;valletta
mauritania;mauritanian;nouakchott
mauritius;mauritian;port louis
mexico;mexican;mexico city,guadalajara,monterrey,cancun,tijuana;national palace@mexico city
moldova;moldovan;chisinau
monaco;monegasque;monte carlo
mongolia;mongolian;ulaanbaatar,ulan bator
montenegro;montenegrin;podgorica
morocco;moroccan;rabat,casablanca,marrakesh,marrakech,fez,tangier,skhirat
mozambique;mozambican;maputo,pemba
myanmar;burmese;naypyidaw,yangon
namibia;namibian;windhoek
nepal;nepalese,nepali;kathmandu
netherlands;dutch;amsterdam,the hague,hague,rotterdam,eindhoven,utrecht,maastricht;catshuis@the hague,binnenhof@the hague
new zealand;zealand;wellington,auckland,christchurch
nicaragua;nicaraguan;managua
niger;nigerien;niamey
nigeria;nigerian;abuja,lagos,kano,port harcourt;aso rock@abuja
north korea;north korean;pyongyang
north macedonia;macedonian;skopje
norway;norwegian;oslo,bergen,trondheim,stavanger,tromso
oman;omani;muscat,salalah
pakistan;pakistani;islamabad,karachi,lahore,rawalpindi,peshawar
palestine;palestinian;ramallah,jerusalem,gaza city,bethlehem,hebron,jenin,nablus;muqata@ramallah
panama;panamanian;panama city
papua new guinea;;port moresby
paraguay;paraguayan;asuncion
peru;peruvian;lima,cusco
philippines;philippine,filipino;manila,cebu,davao;malacanang@manila
poland;polish;warsaw,krakow,cracow,gdansk,wroclaw,poznan,rzeszow,lodz;belweder@warsaw
portugal;portuguese;lisbon,porto,sintra,faro
qatar;qatari;doha,lusail
romania;romanian;bucharest,constanta,cluj,timisoara;cotroceni@bucharest
russia;russian;moscow,st petersburg,saint petersburg,sochi,kazan,vladivostok,yekaterinburg,novosibirsk,kaliningrad,valdai;kremlin@moscow,novo-ogaryovo@moscow
rwanda;rwandan;kigali
saudi arabia;saudi;riyadh,jeddah,mecca,neom,dammam,al-ula,alula;al-yamamah@riyadh,diriyah@riyadh
senegal;senegalese;dakar
serbia;serbian,serb;belgrade,novi sad,nis
sierra leone;;freetown
singapore;singaporean;;istana@singapore,shangri-la@singapore
slovakia;slovak;bratislava,kosice
slovenia;slovenian,slovene;ljubljana,brdo
somalia;somali;mogadishu,hargeisa
south africa;south african;pretoria,cape town,johannesburg,durban,sandton;union buildings@pretoria
south korea;south korean,korean;seoul,busan,incheon,gyeongju,jeju,panmunjom;blue house@seoul
south sudan;south sudanese;juba
spain;spanish;madrid,barcelona,valencia,seville,granada,bilbao,palma,malaga;moncloa@madrid,zarzuela@madrid
sri lanka;sri lankan;colombo
sudan;sudanese;khartoum,port sudan
sweden;swedish;stockholm,gothenburg,malmo,uppsala,harpsund
switzerland;swiss;bern,berne,geneva,zurich,basel,lausanne,davos,lugano,montreux,burgenstock;palais des nations@geneva
syria;syrian;damascus,aleppo,homs,latakia,idlib
taiwan;taiwanese;taipei,kaohsiung
tajikistan;tajik;dushanbe
tanzania;tanzanian;dodoma,dar es salaam,arusha,zanzibar
thailand;thai;bangkok,phuket,chiang mai
togo;togolese;lome
tunisia;tunisian;tunis,sfax,sousse;carthage palace@tunis
turkey;turkish,turkiye;ankara,istanbul,antalya,izmir,bodrum;dolmabahce@istanbul,bestepe@ankara,cankaya@ankara
turkmenistan;turkmen;ashgabat
uganda;ugandan;kampala,entebbe
ukraine;ukrainian;kyiv,kiev,lviv,odesa,odessa,kharkiv,dnipro;bankova@kyiv,mariinskyi palace@kyiv
united arab emirates;emirati,uae;abu dhabi,dubai,sharjah
united kingdom;british,uk,britain;london,edinburgh,glasgow,belfast,cardiff,manchester,liverpool,birmingham,windsor,leeds;downing street@london,no 10@london,chequers,lancaster house@london,buckingham palace@london,windsor castle@windsor,whitehall@london,westminster@london,blenheim palace
united states;american,us,usa,america;washington,washington dc,new york,new york city,los angeles,san francisco,chicago,miami,houston,boston,philadelphia,atlanta,seattle,dallas,anchorage,honolulu,detroit,san diego,las vegas;white house@washington,oval office@washington,pentagon@washington,capitol@washington,capitol hill@washington,state department@washington,blair house@washington,camp david,mar-a-lago,un headquarters@new york,united nations headquarters@new york,un general assembly@new york
uruguay;uruguayan;montevideo,punta del este
uzbekistan;uzbek;tashkent,samarkand
vatican;;vatican city;apostolic palace@vatican city,casa santa marta@vatican city
venezuela;venezuelan;caracas;miraflores@caracas
vietnam;vietnamese;hanoi,ho chi minh city,da nang,hue
yemen;yemeni;sanaa,aden,hodeidah,marib
zambia;zambian;lusaka
zimbabwe;zimbabwean;harare,bulawayo,victoria falls
`
  .trim()
  .split('\n');
