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
Arch JUDr MUDr MVDr PaedDr PhDr PharmDr Př RNDr RSDr ThDr ThLic Vyd angl bc cca csc doc dr dř ev franc gen ing judr
kpt lat m.j max mgr min mj mjr ml mr mrs mudr např npor nám něm p paeddr phdr plk popř por pozn prof pí red resp rndr
rsdr rus srov st sv tj tzn tzv tř ul viz vs zv č.p řec
"""
BEFORE_NUMBER = """
Da Dt Ef Ex Ez Fp Ga Gn Iz Jer Jk Jn Joz Ko Kor Kr Lk Lv Mk Mt Nu Par Pt Sam Sd Sk Te Tm Zj díl fax hod kap lit obr
odst p par pp písm příl r rozh roč s sl str sv tab tel usn ust vol vyhl zn č čl čís Ř Žd Žl
"""
BEFORE_STARTER = """
a.s akad al arcib býv cit co corp dosl fin fr hal hist hl hornorak inc jap jm jmen jr kg km kn konkr kč ltd mat maď
mil min mld mor nar o.p.s obv okr op orig ostat pol poz prac př překl přibl roz s.r.o sb slov spol stav stol střed
svob tech text tis tur v.o.s vl vych vyd zal zejm zák záp úst čes říj žid
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
a ale anebo avšak dále konečně naopak navíc nebo potom proto přesto také tedy též však zatímco
"""
POINTERS = """
jeho jejich její on ona oni ono ony ta taková takový tato ten tento ti to toto tyto
"""
ADDRESSES = """
tebe ti tobě tvoje tvá tvé tvůj ty vaše vy vám vás váš
"""

OPENERS = "„‚»¿¡"
ORDINALS = True
STEMMER = "czech"

FURNITURE = {
    "call to action": """
~sdílet; ~vytisknout; ~předplatit; ~přihlásit; ~sledovat; přihlaste se; sdílejte článek; sledujte nás; klikněte zde
stáhněte si aplikaci
""",
    "related": """
čtěte také; přečtěte si; čtěte více; více k tématu; ~související; související články; nejčtenější
""",
    "byline": """
autor:; text:; napsal
""",
    "time stamp": """
~publikováno; ~vydáno; ~aktualizováno; poslední aktualizace; doba čtení
""",
    "caption": """
foto:; zdroj:; ilustrační foto; ~©
""",
    "notice": """
všechna práva vyhrazena; ochrana osobních údajů; podmínky užití; ~cookies
""",
    "advertisement": """
~reklama; reklama:; ~inzerce; komerční sdělení
""",
    "comments": """
~komentáře; ~diskuse; přidat komentář; ~žádné komentáře
""",
    "tags": """
štítky:; ~štítky; klíčová slova; témata:
""",
    "site": """
newsletter; odběr; odebír; předplat; přihlaste; registrujte; cookie; soukromí; reklam; inzer; váš účet; naše aplikace
naší redakce; našeho webu; našich čtenářů; tato stránka; této stránce; tento článek; toto video; podcast; komentář
e-mail; prohlížeč; javascript; schránk
""",
    "closing": """
je novinář; je redaktor; je autorem; je autorkou; práva vyhrazena; všechna práva; více informací; poprvé vyšlo
kontakt pro média
""",
    "imperative": """
přihlaste registrujte odebírejte sledujte sdílejte čtěte přečtěte podívejte poslechněte klikněte stáhněte objevte
pošlete napište podpořte vyzkoušejte kupte tiskněte uložte komentujte navštivte
""",
    "person": "vy vás vám váš vaše my nás naše náš",
}
