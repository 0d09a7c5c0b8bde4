"""Czech. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a aby ale anebo ani asi ač ačkoli až bez bude budeme budete budou budu by bych byl byla byli bylo byly být během co
což další dnes do dva ho i jak jako jaký je jeden jedna jedno jeho jej jejich její jen jenom jenž jestli jestliže
ještě ji jich jim jimi jiné jsem jsi jsme jsou jste já jí k kam kde kdo kdy když ke kolem kromě která které kterého
který kterých kteří ku mají mezi mi mne mnou mně moc mohl mohou moje musí my má mám mít mě můj může na nad nebo nebyl
není než nic nich nimi nyní nám námi nás náš ním některé některý o od ode on ona oni ono pak po pod podle pokud potom
pouze pro proto protože proč první před přes při s se si sice skoro snad své svého svých svůj ta tady tak také takže
tam tato te tedy ten tento to tobě tohle toho tom tomto tomu totiž toto tu tuto ty tyto této tím tě těch u už v ve
vedle vy vám váš více však vše všech všechno všichni z za zda zde ze či že
"""

NEVER_FINAL = """
Arch JUDr MUDr MVDr PaedDr PhDr PharmDr Př RNDr RSDr ThDr ThLic Vyd angl arch bc cca csc doc dr dř ev franc gen ing
ital judr kpt lat m.j max mgr mj mjr ml mr mrs mudr např npor nám něm paeddr phdr plk popř por pozn pplk prof pí příp
red resp rndr rsdr rtm rus srov st sv tj tzn tzv tř ul viz vs zast zv č.p čet řec špan
"""
BEFORE_NUMBER = """
Da Dt Ef Ex Ez Fp Ga Gn Iz Jer Jk Jn Joz Ko Kor Kr Lk Lv Mk Mt Nu Par Pt Sam Sd Sk Te Tm Zj bře břez díl fax fol hod
kap kvě lit nař obr odd odst p par pp pros písm příl r rozh rozs roč s seš sl str tab tel usn ust vol vyhl zn zák.č
zář ún úno út č čj čl čp čt čvc čvn čís Ř Žd Žl
"""
BEFORE_STARTER = """
Ant Jos a.s akad al arcib býv cit co corp dosl fin fr hal hist hl hornorak inc jap jm jmen jr kg km kn konkr kč ltd
mat maď mil min mld mor nar o.p.s obv okr op orig ostat pol poz prac př překl přibl roz s.r.o sb slov spol stav stol
střed svob tech text tis tur v.o.s vl vych vyd zal zejm zák záp úst čes říj žid
"""
BEFORE_CAPITAL = """
aj apod atd etc n.l př.n.l
"""
STARTERS = """
A Ale Ani Avšak Ačkoli Bez Byl Byla Byli Bylo Během Co Další Dnes Do Dokonce Díky I Jak Jako Je Jeho Jejich Její Jen
Jestliže Ještě Již Jsou Já K Každý Kde Kdo Kdy Když Ke Kromě Která Které Který Mnoho My Na Nad Ne Nebo Není Nic
Nicméně Nikdo Někdo Některé O Od On Ona Oni Ono Pak Po Pod Podle Pokud Potom Pouze Pro Protože Proč Před Přes Při S
Se Ta Tady Tak Také Tam Tato Ten Tento Teď To Toto Ty Tyto U Už V Ve Vy Včera Však Všechny Všichni Z Za Ze
"""
CONNECTIVES = """
a ale anebo avšak dokonce dále konečně nakonec naopak nato navíc nebo neboť následně oba obě odtud ostatně ovšem pak
potom poté později proto přesto přitom rovněž stejně tady také takže tam tedy tehdy totiž tudíž též však vždyť zatím
zatímco zkrátka zároveň
"""
POINTERS = """
byl byla byli ho jeho jejich její jemu ji jich jim jimi jí má měl měla měli on ona onen oni ono onoho ony oné ta
taková takové takový tato ten tento ti tito to toho tohoto tom tomu tomuto toto touto tu tyto té této tím tímto těch
těchto těm těmto
"""
FILLERS = """
eee eh ehm hmm mhm ok okay éé ééé
"""
FINDINGS = """
výsledek výsledky závěr závěry
"""
LEADS = """
ano,; co hůř; co je horší; co víc; do té doby; druhý den; druhý z nich; díky tomu; i přesto; jeden z nich
jedna z nich; jedním z nich; jinak řečeno; jiná; jiný; jinými slovy; k tomu; každý z nich; kromě toho; krátce nato
krátce poté; kvůli tomu; mezi nimi; mezitím; mimoto; místo toho; na druhou stranu; na druhé straně; na základě toho
naproti tomu; například; narodil se; narodila se; navzdory tomu; navíc; ne,; nicméně; následující den
následujícího dne; některé z nich; někteří z nich; obojí; od té doby; oproti tomu; po tom; podle nich; podle ní
podle něho; podle něj; podobně je; pracoval v; pracovala v; pracuje v; proti tomu; první z nich; právě proto
stejně tak; stručně řečeno; studoval na; studovala na; to znamená; totéž platí; téhož dne; tím pádem; v důsledku toho
v takovém případě; v tom okamžiku; v tomto případě; v tu chvíli; v té době; v této souvislosti; vedle toho; vystudoval
vystudovala; většina z nich; z toho důvodu; z tohoto důvodu; za druhé; za to; za třetí; zato; zemřel v; zemřela v
žije v; žádný z nich
"""
TIMES = """
jaro léto měsíc měsíci neděle neděli noc odpoledne podzim pondělí pátek roce rok ráno sezona sezonu sezóna sezónu
sobota sobotu středa středu týden týdnu večer víkend zima zimu úterý čtvrtek
"""
PREPOSITIONS = """
během mezi na nad po pod před při s se u v ve vedle za
"""
ADDRESSES = """
tebe ti tobě tvoje tvá tvé tvůj ty vaše vy vám vás váš
"""
HEDGES = """
jaksi; myslím; nevím; něco takového; prostě; tak nějak; víte; víš; řekněme
"""

OPENERS = "„‚»¿¡"
ORDINALS = True
STEMMER = "czech"

GREETINGS = """
dobrý den; dobré ráno; dobrý večer; na shledanou; na slyšenou; není zač; rádo se stalo
"""
FURNITURE = {
    "call to action": """
~sdílet; ~vytisknout; ~předplatit; ~přihlásit; ~sledovat; přihlaste se; sdílejte článek; sledujte nás; klikněte zde
stáhněte si aplikaci; ~hledat; ~menu; ~zavřít; ~přijmout; ~souhlasím; ~odmítnout; ~nastavení; ~poslechnout; ~uložit
~stáhnout; ~registrace; ~registrovat; ~přihlášení; přejít na obsah; ~přejít na; klikněte na; ~klikněte; máte již
už máte; článek je dostupný; pouze pro předplatitele; pro čtení; ~chcete-li; ~pokračovat; pokračovat ve čtení
~číst dál; ~celý článek; ~odebírejte; ~odebírat; nenechte si; ~zůstaňte; buďte v obraze; staňte se; ~podpořte
~podpořte nás; ~podpořit; ~přispějte; ~koupit; ~objednat; ~vyzkoušejte; ~zadejte; váš e-mail; ~vaše e-mailová
~děkujeme za; ~líbí se mi; ~domů; ~nahoru; javascript; ~tisk; ~sledujte; ~sdílejte; vyzkoušejte zdarma
zobrazit v prohlížeči; otevřít v prohlížeči; nezobrazuje se vám; tento e-mail dostáváte; tento newsletter dostáváte
~odhlásit odběr; ~odhlásit se; zjistěte více; zjistěte víc; podívejte se na video; zanechte komentář; napište komentář
sdílejte tento; podpořte naši; podpořte náš; odebírejte náš
""",
    "related": """
čtěte také; přečtěte si; čtěte více; více k tématu; ~související; související články; nejčtenější; čtěte:; čtěte dále
více:; ~čtěte; ~více; ~více o; ~nejnovější; ~nejčtenější články; ~nejdiskutovanější; ~podobné články; další články
~další zprávy; mohlo by vás; ~doporučujeme; ~doporučené; ~populární; ~aktuálně; ~fotogalerie; ~galerie; ~z rubriky
~poslední články; ~k tématu
""",
    "link": """
předchozí článek; další článek; následující článek; ~předchozí; ~následující; ~další; ~zpět; zpět na; ~zobrazit více
~zobrazit vše; ~načíst další; ~všechny; ~starší; ~novější
""",
    "share": """
sdílet na; sdílejte na; ~na facebooku; ~na twitteru; ~poslat; poslat e-mailem; ~kopírovat odkaz; ~kopírovat; ~e-mail
~tweetnout
""",
    "byline": """
autor:; text:; napsal; ~autor; ~text; ~redakce; ~čtk; překlad:; ~reportér; ~publikoval; ~vydal; z wikipedie, otevřené
""",
    "time stamp": """
~publikováno; ~vydáno; ~aktualizováno; poslední aktualizace; doba čtení; publikováno:; aktualizováno:; vydáno:; ~datum
datum:; ~aktualizace; ~upraveno; ~vytvořeno; ~zveřejněno
""",
    "caption": """
na snímku; na fotografii; foto:; zdroj:; ilustrační foto; ~©; ~foto; (foto; autor fotografie; ~ilustrační; ilustrace:
grafika:; video:; ~obrázek; ~popisek; zleva:
""",
    "notice": """
všechna práva vyhrazena; ochrana osobních údajů; podmínky užití; ~cookies; copyright; ~podmínky; ~obchodní podmínky
~gdpr; ~o nás; ~kontakty; ~přístupnost; ~zásady; používáme cookies; tento web používá; ~tento web; web používá
tyto stránky; ~my a naši; ~kliknutím; ~pokračováním; jakékoli užití; jakékoliv užití; ~publikování nebo; ~bez souhlasu
~provozovatel; ~vydavatel; ~vytvořil
""",
    "advertisement": """
~reklama; reklama:; ~inzerce; komerční sdělení; ~sponzorováno; ~inzerát; ~partner; ~placená inzerce; článek pokračuje
pokračování článku; ~komerční článek
""",
    "comments": """
~komentáře; ~diskuse; přidat komentář; ~žádné komentáře; ~komentář; ~komentovat; ~odpovědět; ~odpovědi; ~přidat
~napsat; napsat komentář; co si myslíte; váš názor; vaše e-mailová adresa; ~musíte být; pro přidání; přihlaste se pro
~zobrazit komentáře; ~nahlásit; ~vstoupit do diskuse; ~diskuze
""",
    "tags": """
štítky:; ~štítky; klíčová slova; témata:; ~témata; ~kategorie; kategorie:; ~rubriky; rubrika:; ~tagy; tagy:; ~v článku
""",
    "note": """
poznámka redakce; pozn. red; ~oprava; oprava:; článek byl; ~tento článek; ~tento text; ~text byl; rozhovor byl
v předchozí verzi; ~stručně; ~shrnutí; ~obsah; ~obsah článku; o autorovi; ~o autorovi; externí obsah
""",
    "contact": """
kontakt:; ~kontaktujte; ~kontaktujte nás; napište nám; ~napište nám; ~pošlete; máte tip; máte dotaz; máte pro nás
pro více informací; více informací; další informace; ~tiskové oddělení; kontakt pro média; ~telefon; telefon:; tel.
~nahlásit chybu; našli jste chybu
""",
    "site": """
newsletter; odběr; odebír; předplat; přihlaste; registrujte; cookie; soukromí; reklam; inzer; váš účet; naše aplikace
naší redakce; našeho webu; našich čtenářů; tato stránka; této stránce; tento článek; toto video; podcast; komentář
e-mail; prohlížeč; javascript; schránk; ~tento web; naše stránky; našich stránek; souhlas; oznámení; vaše údaje
osobních údajů; účet; ~tento text; příspěv; zdarma; členství; článků zdarma; články zdarma; čtěte dál
""",
    "closing": """
je novinář; je redaktor; je autorem; je autorkou; práva vyhrazena; všechna práva; více informací; poprvé vyšlo
kontakt pro média; je profesor; je spisovatel; je publicista; je autor; je komentátor; působí; šéfredaktor
pracuje jako; copyright
""",
    "imperative": """
přihlaste registrujte odebírejte sledujte sdílejte čtěte přečtěte podívejte poslechněte klikněte stáhněte objevte
pošlete napište podpořte vyzkoušejte kupte tiskněte uložte komentujte navštivte
""",
    "person": "vy vás vám váš vaše my nás naše náš",
}
