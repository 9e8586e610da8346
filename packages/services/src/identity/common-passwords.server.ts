// Words and phrases from which people make passwords, as known from public lists of leaked ones, written
// down here by hand. Variants (capitals, digits for letters, years and signs at the ends, repetitions,
// keyboard runs) are recognised by rule: domain/identity/predictable-password.ts. A string in a module
// rather than a file beside it, since the apps bundle this package and would leave the file behind.
const list = `
!qaz2wsx !qaz@wsx 000000 111111 112233 121212 123123 123321 12345 123456 1234567 12345678
123456789 1234567890 1234qwer 123abc 123qwe 123qweasd 123qweasdzxc 147258369 159753 1a2b3c
1a2b3c4d 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz@wsx 1qazxsw2 222222 2pac 333333
555555 654321 666666 7777777 888888 987654321 999999 a123456 a1b2c3 a1b2c3d4 a1b2c3d4e5
a1b2c3d4e5f6 aa123456 aaaaaa aaron abc123 abc123456 abc123abc123 abcabc abcd1234 abcd123456 abcdef
abcdefg abcdefg123 abcdefgh abracadabra access acdc acmilan adam adgangskode admin admin123
admin1234 admin12345 adminadmin adminforever administrator administrator1 admintogether africa
ahmed airforce ajax alejandra alejandro alessandro alexander alexandra alexey alhamdulillah ali
alice allah allahuakbar allezlesbleus amanda amazon amen amorcito amoremio amy andrea andrew
andrey android angel angela angelforever angelica angels angeltogether ann anna anthony anything
apple apple123 april argentina army arsenal arsenalalways arsenalforever arsenalplease
arsenalqueen arsenaltogether arsenalworld arthur asd123 asd123asd asdasd asdf1234 asdfasdf asdfgh
asdfghjkl asdfjkl asdfqwer ashley askim atlanta audi august austin australia autumn autumnalways
autumnforever autumnplease autumntogether avengers azerty azerty123 azerty123456 azertyuiop
babyboy babygirl babytogether banana bangladesh barbara barbie barcelona barcelonaalways
barcelonababy barcelonaboy barcelonaforever barcelonagirl barcelonaking barcelonaplease
barcelonaqueen barcelonatogether barcelonaworld bartek bartsimpson baseball baseball1 basketball
batman batman1 batmanalways batmanforever batmanplease batmantogether batterystaple bayern
bayernmunchen bayernmunich bazinga bear beatles beautiful beckham benfica benjamin berlin berlin1
besiktas bestfriend bestfriends betty beyonce billionaire birthday bismillah black
blacklivesmatter blackpink blessed blessing blink182 blue blueberry bluetooth bmw bobmarley bonita
bonjour borussia boston brandon brasil brazil breakingbad brenda brian broncos brother bts btsarmy
budweiser buffalo bugsbunny burger business buster butterfly california camaro camille camille1
canada candy canim captainamerica carl carol carolina carolyn catherine celtic champion changeit
changeme changeme123 changemealways changemebaby changemeforever changemegirl changemeking
changemeplease changemequeen changemetogether changemeworld changethis charles charlie charlie1
charliealways charlieforever charlieplease charliequeen charlietogether charlieworld charlotte
charmander cheese cheesecake cheetah chelsea chelseaalways chelseafc chelseaforever chelseaplease
chelseaqueen chelseatogether chelseaworld cherry cheryl chevrolet chicago chicken children
childrensrights childrights china chloe chocolate chocolate1 chouchou christ christian christina
christine christmas christopher church ciao123 ciaociao cinderella cinnamon cisco claudia cobra
cocacola coffee coldplay college colombia company computer confidential contrasena contrasenha
convention cookie corazon corinthians correcthorse correcthorsebatterystaple corvette cowboys
crimson cristianoronaldo crystal cubs cupcake cutie cutiepie cynthia daddy dallas dallascowboys
damian daniel daniela darling darthvader database david deadpool deathnote deborah december
default default123 demo dennis denver deutschland diamond diane digimon dmitry doctor doctorwho
doggie doggy dollar dollars dolphin dolphins donald donald1 donaldduck donna dontforget doris
dortmund doudou douglas dragon dragon1 dragon123 dragonalways dragonball dragonballz dragonforever
dragonplease dragontogether dumbledore dylan eagle eagles easter edward egypt elephant elizabeth
emerald emily eminem emma engineer england enterprise eric espana estrella ethan evelyn everton
everything example expectopatronum facebook faith falcon family familyalways familyforever
familyplease familytogether father fatima fcbarcelona february felix fenerbahce fernando ferrari
feyenoord ficken firefighter flamengo florida flower football football1 footballalways
footballbaby footballforever footballgirl footballking footballplease footballqueen
footballtogether footballworld forever forever1 forgotpassword forgotten fortnite forzainter
forzamilan forzanapoli france francesco francisco frank freedom freedomalways freedomforever
freedomplease freedomqueen freedomtogether freedomworld freepalestine friday friend friends
friendship frodo fussball gabriela galatasaray galatasaray1 gameofthrones gandalf garfield gary
geneva geneve george germany geslo ghana ginger giuseppe gloria godblessamerica godisgood
godislove godsavetheking godsavethequeen goku golden goodbye goodmorning goodnight google gorgeous
grace grace1 greece green greenday gregory guadalupe guest guestguest guinness habibi habibti
hakunamatata hallelujah hallo hallo123 hallohallo halloween hamburg handsome hannah
happilyeverafter happybirthday happynewyear harley harleydavidson harold harrypotter haslo
hastalavista hastalavistababy hawaii hawk heard heardheard heather heaven heineken helen hello
hello123 helloforever hellokitty hellotogether helloworld henry hermione hermosa heslo hockey
hocuspocus hogwarts holiday homer honda honey honeybee hope horse horsebattery horses hostmaster
houston houstonwehaveaproblem humanrights hunter husband iambatman iamchocolate iamgroot
iamironman iamyourfather ichliebedich idontcare idontknow idontremember iforgot ihatechocolate
ihatedancing ihatefootball ilovechocolate ilovedancing ilovefootball ilovegod ilovejesus iloveme
ilovemyfamily ilovemymom ilovemyself iloveu iloveyou iloveyou1 iloveyoualways iloveyoubaby
iloveyouforever iloveyougirl iloveyouking iloveyouplease iloveyouqueen iloveyousomuch
iloveyoutogether iloveyouworld imissyouchocolate imissyoucoffee imissyoudancing imissyoufootball
imissyoujesus imissyoulondon imissyoumusic imissyoumycat imissyoumydad imissyoumydog
imissyoumykids imissyoumymom imissyoumyson imissyoumywife imissyouparis imissyoupizza
imissyousummer india indonesia inshaallah inshallah instagram internazionale internet internet1
iphone ireland irina ironmaiden ironman isabella istanbul italia italy jack jackdaniels jacob
jacqueline james jamesbond janet janice january japan jason jean jeffrey jelszo jennifer jeremy
jerry jessica jesus jesus1 jesuschrist jesusforever jesustogether jetaime jetaimemonamour joan
john jonathan jordan jordan1 jordan23 jose joseph joshua joyce juancarlos judith julia julie
julien juliette july june justin justinbieber juventus juventus1 karen kasia katherine kathleen
kathryn keith kelly kennwort kenya kevin killer kitten kitty knight kobe24 kochamcie korea kyle
lakers lamborghini larry laura lauren lawyer lebronjames legend leon letmein letmein1 letmein123
letmeinalways letmeinforever letmeinnow letmeinplease letmeinqueen letmeintogether letmeinworld
letsgobrandon liebling linda linkedin linkinpark linksys lion lionelmessi lisa livelongandprosper
liverpool liverpoolalways liverpoolbaby liverpoolboy liverpoolfc liverpoolforever liverpoolgirl
liverpoolking liverpoolplease liverpoolqueen liverpooltogether liverpoolworld login loginforever
loginlogin logintogether logmein london londonalways londonforever londonplease londontogether
lordoftherings losangeles losenord louis loulou lovelove lovely loveme loverboy lovergirl
lovetogether lozinka lucas lukeskywalker lyubov madrid makeamericagreatagain malaysia mamma
manchester manchesterunited mancity manutd maradona march marcus margaret maria marina marine
mariposa mark married marseille marshmallow martha martin mary mashallah master master1 master123
masteralways masterforever masterplease mastertogether matrix matthew may maytheforce
maytheforcebewithyou megan melissa mercedes mercedesbenz merhaba merrychristmas messi
metallica mexico miamor michael michael1 michaelalways michaelforever michaeljackson michaeljordan
michaelplease michaelqueen michaeltogether michaelworld michelle mickey mickeymouse microsoft
milano million millionaire minecraft minnie misiek mivida mohammed mommy monamour moncoeur monday
money moneyforever moneytogether monica monkey monkey1 monkey123 monkeyalways monkeyforever
monkeyplease monkeytogether motdepasse mother mother1 muenchen muhammad muhammadali mustang mybaby
mydog myemail myfamily mylife mylove myname mynameis mynameischocolate mynameiscoffee
mynameisdancing mynameisfootball mynameisjesus mynameislondon mynameismusic mynameismycat
mynameismydad mynameismydog mynameismykids mynameismymom mynameismyson mynameismywife
mynameisparis mynameispizza mynameissummer mypass mypassword mypassword1 mysql nancy naruto
natalie natasha natasha1 nathan navy netflix netgear network nevermind newpassword newyork
newyorkcity neymar nicholas nicolas nicole nigeria ninja nintendo nirvana nissan nopassword
nothing november nurse october office oldpassword olga olivia olympiquedemarseille onceuponatime
onedirection onepiece opensesame openthedoor opic oracle orange orange1 oscar p@ssw0rd p@ssw0rd1
p@ssw0rd123 p@ssword p@ssword1 pa$$w0rd pa$$word pa55w0rd pa55word packers pakistan palmeiras
pamela pancake panda panther papa paris parisforever parissaintgermain paristogether parliament
parol parola pass1234 passpass passpasspass passphrase passw0rd passw0rd1 passw0rd123 password
password! password1 password12 password123 password1234 password12345 password123456
passwordalways passwordbaby passwordforever passwordgirl passwordking passwordpassword
passwordplease passwordqueen passwords passwordtogether passwordworld passwort passwort1
passwort123 passwort123456 patricia patrick patriots paul peaches pearl pele penguin pepper pepsi
peter peterpan philippines phoenix phoenix1 pikachu pineapple pink pinkfloyd pirate pizza
playstation pokemon poland police polska polska1 ponies popeye porsche porto postgres postmaster
preciosa princesa princess princess1 princessalways princessbaby princessforever princessgirl
princessking princessplease princessqueen princesstogether princessworld private privet puppy
purple q1w2e3r4 qazwsx qazwsxedc qazwsxedcrfv qwe123 qwe123qwe qweasd123 qweasdzxc qweqwe qwer1234
qwerty qwerty1 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyalways qwertyasdf qwertyforever
qwertyplease qwertyqwerty qwertytogether qwertyui qwertyuiop qwertyuiop123 qwertz qwertz123
qwertzuiop rabbit rachel raiders rainbow rainyday rammstein ranger rangers rapunzel raven raymond
realmadrid rebecca red redsox remember rememberme richard rihanna robert robert1 roblox roger roma
rome ronald ronaldo rooster root rootroot router ruby rulebritannia russia ruth ryan salam
salamalaikum salasana samantha sample samsung samuel samurai sandra sanfrancisco sapphire sara
sarah sasuke saturday scarlet schalke04 schatz schatzi school scooby scoobydoo scorpion scotland
scott sean seattle secret secret123 secretalways secretforever secretplease secrettogether
security senegal senha seniseviyorum september sergey server shadow shadow1 shadowalways
shadowforever shadowplease shadowtogether shakira shark sharon sherlock shirley sifre silver
simpsons singapore sister skywalker slavaukraini slipknot snake snoopy snowwhite soccer soldier
soleil something sommer sophia sophie southafrica spain spartak spider spiderman spongebob
spongebobsquarepants sporting spring springalways springforever springplease springtogether
startrek starwars starwars1 steelers stephanie stephen steven strawberry student success sugar
summer summeralways summerforever summerplease summertime summertogether sunday sunnyday sunshine
sunshine1 sunshinealways sunshinebaby sunshineforever sunshinegirl sunshineking sunshineplease
sunshinequeen sunshinetogether sunshineworld superadmin supercalifragilistic
supercalifragilisticexpialidocious superman superman1 supermanalways supermanbaby supermanforever
supermangirl supermanking supermanplease supermanqueen supermantogether supermanworld superuser
susan svetlana sweetheart sweetie sydney sysadmin tatiana taylorswift teacher teamo teamomucho
temp temp123 tequiero tequieromucho tequila teresa terminator terry test test123 test1234 tester
testing testtest testtesttest testtogether texas thailand thanksgiving thebeatles thepassword
thequickbrownfox thequickbrownfoxjumps thisismypassword thomas thursday tiamo tiamotanto tiger
tigger timothy tinkerbell tobeornottobe together tokyo tomandjerry toor topsecret tottenham toyota
trinity trustno1 trustno1ever tuesday tupac turkey turkiye turtle tweety tweetybird twilight
twitter tyler ukraine unicef unicorn unitednations university user username useruser vacation
valarmorghulis valentina valentine vampire vanilla vegeta victor victoria vietnam viper virginia
vivalafrance vivamexico vladimir voldemort wachtwoord walkingdead walter warrior watermelon
wearechocolate wearedancing wearefootball webmaster wedding wednesday welcome welcome1 welcome123
welcome2024 welcomealways welcomeforever welcomeplease welcomequeen welcometogether welcomeworld
werewolf whatever whatever1 whatsapp whiskey white wife william windows winner winnie
winniethepooh winter winteralways winterforever winteriscoming winteriscoming1 winterplease
wintertogether wireless wizard wolf wolverine work xbox yahala yamaha yankees yellow yeswecan
yourpassword youtube zachary zaq12wsx zaq12wsx1 zaq1xsw2 zaq1zaq1 zenit zidane zombie zurich
zxc123 zxcvasdf zxcvbn zxcvbnm zxczxc zzzzzz йцукен любовь пароль привет
`;

/** What is guessed first, in lower case. A password that comes down to one of these is refused. */
export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
