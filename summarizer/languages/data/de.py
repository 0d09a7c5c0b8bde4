"""German. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
bereits bevor bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin
darum darüber das dass davon dazu daß dein deine dem den denen denn dennoch der deren des deshalb dessen die dies
diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige einigen er erst es etwa
etwas euch euer für gab ganz gegen gewesen gibt hab habe haben hat hatte hatten hier hin hinter hätte ich ihm ihn
ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann
kein keine keinem keinen keiner konnte können könnte machen man manche mehr mein meine mich mir mit muss musste
müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit
seitdem selbst sich sie sind so sobald sogar soll sollen sollte sondern sonst sowie um und uns unser unsere unter
viel viele vom von vor wann war waren warum was weder weil weiter welche welchem welchen welcher wenn wer werde
werden wie wieder will wir wird wo wollen worden wurde wurden während würde würden zu zum zur zwar zwischen über
"""

NEVER_FINAL = """
Abg Abk Akad Az Bgm Br Btl Dipl.-Chem Dipl.-Inf Dipl.-Ing Dipl.-Kfm Dipl.-Math Dipl.-Phys Dipl.-Psych Doz Dr.-Ing Fa
Fam Frhr Gefr Gen Hptm Hrsg Inh Kpt Lt Ltn Maj Mr Mrs Ms Msgr Msp Nr Oblt PD Pck Pckg Pfr Priv Priv.-Doz Präs Uffz
Vors Zugl abzgl ahd allg amerik amtl arab ausschl b bayr bes betr bez brit bspw bulg bzw ca chin d d.h dent dipl dr
drs dt dän ehem eigtl einschl em engl entspr erg europ ev evang evtl exkl fr frl frz geb gegr gem gen ges gest gez
ggf griech habil hebr hg hl hr hrn hrsg i.a i.d.r i.h.v i.v ing inkl insb insg isl ital jap jew jur kaiserl kath kgl
kroat lat lfd lt m.e m.w mag max med mind mult mögl nat nhd niederl norw näml o o.g o.ä oec pers phil poln preuß prof
prot rd rer resp rum russ röm s.a s.g s.o s.u schwed serb siehe sog span st stellv stv sächs techn theol tschech türk
u u.a u.u u.v.a ung univ urspr v.a verh verw vet vgl vorl wg wiss wissensch z z.b z.t z.zt zgl zugl zul zw zzgl
österr
"""
BEFORE_NUMBER = """
-bl -nr -str ABl Anh Anl Apg Apr Aug Ausg BGBL BGBl BStBl Beil Beschl Best Blatt Bsp Bst Buchst Dez Di Do Eph ErwG
Feb Febr Fn Fol Folge Fußn GBl GVBl Gal Gl Gln H Halbs Heft Hes Hft Hs Jan Jer Jes Jul Jun Kol Kor Lfg Lief Matth Mi
Mo Mus Mär Nov Offb Okt Pkt Pos Ps RGBl Randnr Rdn Rspr Rz Sa Sep Sept Slg So Sp Ss Stk Sz Taf Teilbd Thess Tz Urt
Vers Zi Zif Zl abb abs anm art aufl bd bde bl fax jg jhd jhs jän jänn kap lit no nr nrn op p pp rdnr reg rn s seite
tab tel vol ziff
"""
BEFORE_STARTER = """
Einw Ferd Friedr Gust Heinr Herm Int Joh Ludw Mill Mitarb Ph RA RAin Red Seb Stck Th Verf Wilh a.d a.m al anschl
bearb bezügl bros bzgl bürgerl chr co corp dgl diesbzgl e.g e.v erl f ff g.m.b.h gepr gesch gesetzl ggü hrsgg idg
inbes inc insbes int jh jr jährl kfm kg km ltd m mdl mhd min mio mrd mtl nachm pl qm rechtl schriftl sek sen st.g.b
std steuerl str tsd u.s u.s.a unverh usf verst vorm öffentl übers
"""
BEFORE_CAPITAL = """
MwSt Mwst etc n.chr o.Ä u.a.m u.s.w u.Ä usw v.chr
"""
STARTERS = """
Aber Alle Allerdings Alles Als Am An Auch Auf Aus Außerdem Bei Beide Bereits Bis Bislang Da Dabei Dadurch Dafür Daher
Damit Danach Dann Darauf Darüber Das Dass Davon Dazu Dem Den Denn Dennoch Der Des Deshalb Die Diese Diesem Diesen
Dieser Dieses Doch Dort Du Durch Ein Eine Einem Einen Einer Einige Er Es Etwa Für Gegen Gestern Heute Hier Ich Ihr
Ihre Im In Insgesamt Ja Jede Jeder Jedes Jedoch Jemand Jetzt Kein Keine Keiner Laut Man Manche Mehrere Mein Meine Mit
Nach Neben Nein Nicht Nichts Niemand Noch Nun Nur Ob Obwohl Oder Ohne Schon Sein Seine Seit Selbst Sie So Sogar
Sondern Später Trotz Trotzdem Um Und Unser Unsere Unter Viele Vom Von Vor Wann Warum Was Wegen Weil Wenn Wer Wie Wir
Wo Während Zu Zuerst Zum Zunächst Zur Zwar Zwischen Über
"""
CONNECTIVES = """
aber allerdings also andererseits ansonsten auch außerdem beide beides da dabei dadurch dafür dagegen daher dahinter
damit danach daneben dann daran darauf daraufhin daraus darin darum darunter darüber davon davor dazu dazwischen
dementsprechend demzufolge denn dennoch deren derweil desgleichen deshalb dessen deswegen doch dort drittens ebendas
ebenfalls ebenso einerseits ferner folglich gleichwohl gleichzeitig hierauf hierbei hierdurch hierfür hierin hierzu
hingegen immerhin indes infolgedessen insofern inzwischen jedenfalls jedoch letztlich mithin nichtsdestotrotz
nichtsdestoweniger nämlich obendrein oder schliesslich schließlich somit sondern sonst sowie stattdessen trotzdem und
unterdessen vielmehr vorher weil weiter wobei woraufhin währenddessen zudem zumal zuvor zwar zweitens überdies
"""
POINTERS = """
das dasselbe derselbe dies diese dieselbe diesem diesen dieser dieses er erstere ersterer ersteres es ihm ihn ihnen
ihr ihre ihrem ihren ihrer jene jener jenes letztere letzterer letzteres sein seine seinem seinen seiner sie solche
solcher solches
"""
ARTICLES = """
das
"""
VERBS = """
alles bedeutet bedeutete begann beginnt berichten berichtet berichtete berichteten bestätigt bestätigte betraf
betrifft bezeichnet bleibt blieb brachte bringt darf durfte dürfte entsprach entspricht ergab ergaben ergibt erklärt
erklärte fordert forderte freut funktioniert führt führte gab galt gefällt geht gelang gelingt geschah geschieht gibt
gilt ging habe hat hatte heißt hielt hieß hält hängt hätte ist kam kann klang klingt kommt konnte kostet kostete
könnte lag liegt ließ lässt löst macht machte meint meinte muss musste müsste nennt passiert passierte passt reicht
reichte sagen sagt sagte sah scheint schien schreibt schrieb sei setzt sieht sind soll sollte sorgt sorgte sprach
spricht stand steht stimmt stimmte tat teilte teilten traf trifft tut war waren warf weiß werde werden will wird
wirft wirkt wissen wollte wurde wäre wären würde zeigen zeigt zeigte ändert änderte
"""
LEADS = """
am folgenden tag; am gleichen tag; am nächsten tag; am selben tag; am tag darauf; anders gesagt; anders sieht
anschließend; auf diese weise; aus diesem anlass; aus diesem grund; bei dieser gelegenheit; beispielsweise; bis dahin
damals; darüber hinaus; das andere; das gleiche gilt; dasselbe gilt; demgegenüber; demnach; der andere
der grund dafür; des weiteren; die andere; die anderen; die beiden; die meisten von ihnen; ein anderer; ein anderes
ein beispiel dafür; ein weiterer; ein weiteres; eine andere; eine davon; eine von ihnen; eine weitere; einer davon
einer von ihnen; eines davon; einige von ihnen; entsprechend; erst dann; genau das; genauso; gleiches gilt
grund dafür; hier; hinzu kommen; hinzu kommt; ihm zufolge; ihr zufolge; ihren angaben zufolge; im anschluss
im darauffolgenden jahr; im folgejahr; im folgenden jahr; im gegensatz dazu; im gegenteil; im gegenzug
im gleichen jahr; im gleichen zeitraum; im jahr darauf; im selben jahr; im übrigen; in der folge; in der tat
in diesem fall; in diesem moment; in diesem sinne; in diesem zusammenhang; in dieser zeit; in ähnlicher weise
infolge davon; ja; kein wunder; keiner von ihnen; kurz danach; kurz darauf; kurzum; laut ihm; laut ihr; manche davon
mehr noch; mit anderen worten; nach ihren angaben; nach seinen angaben; nein; noch am selben tag; nur so
schlimmer noch; schuld daran; seinen angaben zufolge; seitdem; seither; so; so auch; solch ein; solch eine; später
trotz allem; umgekehrt; unter anderem; unter diesen umständen; unter ihnen; viele von ihnen; von da an
vor diesem hintergrund; was das; weitere; weiterhin; wenig später; wieder andere; zu diesem zeitpunkt; zu diesem zweck
zu dieser zeit; zugleich; zum anderen; zum beispiel; zum einen; zur gleichen zeit; ähnlich sieht; ähnliches gilt
"""
STANDS = """
da das; da der; da die; da ein; da eine; da er; da es; da im; da in; da man; da sich; da sie; da viele
erst dann, wenn; es gab; es gibt; es gilt; genau das gleiche; genau das richtige; genau das selbe; genau das, was
mehr noch als; nur so lang; nur so lange; nur so viel; nur so viele; nur so wenig; nur so wenige
"""
TIMES = """
abend dienstag donnerstag freitag frühjahr frühling herbst jahr jahrhundert jahrzehnt mittwoch monat montag morgen
nachmittag nacht saison samstag sommer sonntag winter woche wochenende
"""
PREPOSITIONS = """
am an auf außerhalb bei beim hinter im in mit nach neben unter vor während zwischen
"""
COURTESIES = """
bitte danke dankbar dankbarkeit entschuldigung geehrte geehrter glückwunsch gruß grüße hallo willkommen
"""
GREETINGS = """
auf wiedersehen; bis zum nächsten mal; gern geschehen; guten abend; guten morgen; guten tag; schön, dass sie
schön, sie; tschüss
"""
FILLERS = """
hm hmm naja ok okay tja äh ähm öh
"""
ADDRESSES = """
dein deine deinem deinen deiner dich dir du euch euer eure euren eurer
"""
HEDGES = """
glaube ich; ich denke; ich glaube; irgendwie; keine ahnung; sag ich mal; sage ich mal; sozusagen; weiß nicht; weißt du
wissen sie
"""
SECTIONS = """
abstract einführung einleitung fazit schluss schlussfolgerung schlussfolgerungen überblick zusammenfassung
"""
FINDINGS = """
ergebnis ergebnisse fazit schlussfolgerung schlussfolgerungen
"""
ASKS = """
beschreibe beschreiben besprochen diskutiert diskussion erkläre erklären nenne zusammenfassen zusammenfassung
"""

OPENERS = "„‚»¿¡"
ORDINALS = True
STEMMER = "german"

FURNITURE = {
    "call to action": """
~teilen; ~drucken; ~merken; ~anmelden; ~abonnieren; jetzt abonnieren; newsletter abonnieren; hier anmelden
artikel teilen; artikel anhören; folgen sie uns; weiterlesen mit; jetzt testen; jetzt kostenlos; zum newsletter
melden sie sich; weitere informationen finden sie; ~einloggen; ~jetzt registrieren; ~registrieren; ~suche; ~suchen
~menü; ~schließen; ~akzeptieren; ~ablehnen; ~alle akzeptieren; ~zustimmen; ~einstellungen; zum inhalt springen
~zum inhalt; hier klicken; ~klicken sie; klick, um; ~jetzt bestellen; ~jetzt kaufen; ~zum shop; ~in den warenkorb
bereits abonnent; sie sind bereits; noch kein abo; sie haben bereits ein; dieser artikel ist nur
diesen artikel weiterlesen; um weiterzulesen; um diesen artikel; bitte aktivieren sie; bitte geben sie
bitte stimmen sie; bitte melden sie; sie können den newsletter; sie können sich jederzeit; unterstützen sie uns
unterstützen sie unsere; ~jetzt spenden; ~spenden; ~vorlesen; ~pdf; ~drucken/pdf; ~auf merkliste; ~zur merkliste
~schriftgröße; bleiben sie auf dem; ihre e-mail; deine e-mail; ich habe die datenschutz; ich bin damit einverstanden
mit der anmeldung; mit dem absenden; vielen dank für ihr interesse; erstelle eine kostenlose; ~abonniere
abonnieren sie; folge uns; ~folgen sie; ~folgen; jetzt anmelden; jetzt herunterladen; ~herunterladen; ~download
~zur startseite; ~startseite; javascript; ~hilfe; ~nach oben; ~seite drucken; war dieser artikel; war dieser beitrag
gefällt mir; jetzt vier wochen; jetzt 4 wochen; jetzt einen monat; jetzt 1 monat; jetzt drei monate; jetzt 3 monate
jetzt weiterlesen; ~im browser ansehen; ~im browser öffnen; online-version ansehen; wird diese e-mail nicht
wird dieser newsletter nicht; sie erhalten diese e-mail; sie erhalten diesen newsletter; du erhältst diese e-mail
du erhältst diesen newsletter; ~newsletter abbestellen; ~abbestellen; vom newsletter abmelden; klicken sie hier
klicke hier; klick hier; erfahren sie hier; erfahren sie mehr; erfahre mehr; hier erfahren sie; mehr erfahren sie
mehr dazu erfahren sie; mehr informationen finden sie; mehr infos finden sie; sehen sie im video; sehen sie hier
sieh dir das video; schauen sie sich das video; hinterlassen sie einen; teilen sie diesen; teile diesen
leserzuschriften geben; leserbriefe geben; die redaktion behält sich; lesen sie weiter; lies weiter
scrollen sie weiter; schreibt uns in die kommentare; schreib uns in die kommentare; schreibt mir in die kommentare
mehr dazu lesen sie; mehr dazu lest ihr; hinterlasse uns einen; hinterlasst einen kommentar; hinterlasst uns einen
wie hat ihnen dieser
""",
    "related": """
mehr zum thema; lesen sie auch; lesen sie mehr; lesen sie hier; das könnte sie auch; auch interessant; meistgelesen
~weitere artikel; weitere artikel zum; weitere themen; ~mehr; mehr lesen; mehr aus; zum thema:; empfohlene artikel
das könnte ihnen; das könnte dich; das könnte euch; könnte dich auch; könnte sie auch; ~ähnliche artikel
~ähnliche beiträge; ähnliche themen; ~verwandte themen; ~verwandte artikel; ~weitere beiträge; weitere meldungen
~weitere news; ~aktuelle beiträge; ~neueste beiträge; ~neueste artikel; ~neueste kommentare; ~beliebte beiträge
~beliebte artikel; ~top-themen; ~topthemen; ~meistkommentiert; ~meist gelesen; ~am meisten gelesen; ~empfehlungen
~empfehlungen der redaktion; ~unsere empfehlungen; ~passend zum thema; ~zum weiterlesen; ~auch spannend; ~lesetipp
lesetipp:; lesen sie dazu; lies auch; lies mehr; ~mehr dazu; mehr dazu:; mehr artikel; ~mehr von; ~aus dem archiv
~archiv; ~schlagzeilen; ~newsticker; ~bilderstrecke; ~fotostrecke; ~galerie; ~im video; mehr anzeigen; ~mehr erfahren
~mehr infos; dieses thema im programm; über dieses thema berichtete; über dieses thema berichteten
""",
    "link": """
vorheriger artikel; nächster artikel; vorheriger beitrag; nächster beitrag; ~vorheriger; ~nächster; ~vorherige
~nächste; ~zurück; zurück zur; zurück zum; ~weiter; ~alle artikel; ~alle anzeigen; ~alle meldungen; ~mehr laden
weitere laden; ~zur übersicht; ~übersicht; ~ansehen; ~weiterlesen; ~zum artikel; ~zur galerie
""",
    "share": """
~auf facebook; ~auf twitter; ~auf whatsapp; ~auf linkedin; ~auf xing; ~per e-mail; ~per mail; ~xing; ~mastodon
~mailen; ~versenden; ~link kopieren; beitrag teilen; artikel drucken; seite teilen; ~weiterempfehlen; ~e-mail
""",
    "byline": """
~von; ein artikel von; ein kommentar von; eine analyse von; text:; aus dem englischen; autor:; autorin:; ~autor
~autorin; geschrieben von; verfasst von; interview:; ~gastbeitrag von; aus der redaktion; ~redaktion; übersetzung:
mit material von; mit material der; mit agenturmaterial; quelle: dpa; ~dpa; aus wikipedia, der freien
""",
    "time stamp": """
veröffentlicht am; stand:; aktualisiert am; zuletzt aktualisiert; erstellt am; lesezeit; ~min lesezeit; ~uhr
~veröffentlicht; veröffentlicht:; ~aktualisiert; aktualisiert:; ~erstellt; datum:; ~zuletzt geändert
zuletzt bearbeitet; ~lesedauer; ~erschienen am; ~gesendet am
""",
    "caption": """
blick auf; blick in; blick über; blick vom; im bild:; im bild ist; auf dem foto; foto:; fotos:; bild:; bilder:
quelle:; bildquelle; ~©; ~bildrechte; (foto; (bild; illustration:; grafik:; video:; ~fotocredit; ~symbolbild
~bildnachweis; ~bildergalerie; ~titelbild; screenshot:; v.l.n.r.; von links:; von links nach rechts:
""",
    "notice": """
alle rechte vorbehalten; impressum; datenschutz; ~agb; nutzungsbedingungen; cookie; copyright; ~cookie-einstellungen
~widerruf; ~barrierefreiheit; wir verwenden cookies; wir nutzen cookies; diese website verwendet
diese webseite verwendet; diese seite verwendet; diese website nutzt; diese webseite nutzt; ~diese cookies
unsere website verwendet; diese seite nutzt; ~nachdruck; ~haftungsausschluss; für den inhalt; alle angaben ohne
~jugendschutz; ~mediadaten; ~netiquette; dieses werk ist lizenziert; dieses werk ist unter; hinweis: dieser
~disclaimer; betrieben von; bereitgestellt von; ~datenschutzerklärung
""",
    "advertisement": """
~anzeige; ~werbung; anzeige:; gesponsert; ~anzeigen; ~advertorial; ~sponsored; ~gesponserte; unsere partner
~partnerangebote; ~promotion; ~von unseren partnern; der artikel wird nach; hier geht es nach
""",
    "comments": """
~kommentare; ~kommentar schreiben; kommentar verfassen; diskutieren sie mit; ~leserkommentare; ~kommentare zu
schreiben sie einen; schreibe einen kommentar; ~kommentar; ~kommentieren; ~antworten; ~antwort; ~leserbriefe
~ihre meinung; was meinen sie; was denkst du; was meint ihr; diskutiere mit; noch keine kommentare; ~keine kommentare
kommentare sind; deine e-mail-adresse wird; kommentar abschicken; ~alle kommentare; ~beitrag melden
um kommentieren zu; du musst angemeldet; sie müssen angemeldet; hinterlasse einen; hinterlasse eine
""",
    "tags": """
schlagworte:; schlagwörter:; themen:; stichwörter:; ~schlagworte; ~schlagwörter; ~stichworte; stichworte:; ~themen
tags:; ~kategorien; kategorien:; kategorie:; ~kategorie; ~rubriken; veröffentlicht in; ~verschlagwortet; ~hashtags
mehr zu den themen
""",
    "note": """
zur sofortigen veröffentlichung; sperrfrist; ~pressemitteilung; ~presseinformation; ~medienmitteilung
anmerkung der redaktion; anm. d. red; hinweis der redaktion; ~korrektur; korrektur:; in einer früheren version
in einer früheren fassung; ~transparenzhinweis; dieser artikel ist; dieser artikel erschien; dieser artikel wurde
dieser beitrag ist; dieser beitrag erschien; dieser beitrag wurde; dieser text ist; dieser text erschien
dieser text wurde; ~auf einen blick; ~das wichtigste; ~zusammenfassung; ~inhaltsverzeichnis; ~inhalt; ~zur person
zum autor; zur autorin; über den autor; über die autorin; über den verfasser; ~über uns; an dieser stelle finden
an dieser stelle findet; externer inhalt; ~empfohlener redaktioneller inhalt; empfohlener externer
~redaktionell empfohlener
""",
    "contact": """
kontakt:; ~ansprechpartner; ~pressekontakt; bei fragen; bei rückfragen; für rückfragen; für weitere informationen
schreiben sie uns; schreib uns; schicken sie uns; haben sie hinweise; haben sie fragen; sie erreichen uns
~so erreichen sie; ~leserservice; ~feedback; ~telefon; telefon:; ~fehler melden; haben sie einen fehler
""",
    "site": """
newsletter; abonn; anmeld; angemeldet; registrieren sie; cookie; datenschutz; werbung; anzeige; konto; unsere app
unsere redaktion; unsere seite; unsere leser; diese seite; dieser artikel; diesen artikel; dieses video; podcast
kommentar; e-mail; browser; javascript; postfach; nutzungsbedingungen; affiliate; provision; diese webseite
diese website; unsere website; unsere webseite; unserer website; externen inhalt; externer inhalt; redaktionell
einwilligung; widerruf; kostenlos test; warenkorb; mitglied; ihre daten; zur verfügung gestellt; probeabo
dieser beitrag; diesen beitrag; dieser text; lizenz; web-analyse; unseres angebots; ihre zustimmung; benachrichtigung
weiterlesen; kostenlose artikel; kostenlosen artikel; gratis-artikel; jederzeit kündbar; monatlich kündbar
""",
    "closing": """
ist redakteur; ist redakteurin; ist reporter; ist autor; ist autorin; ist freie; ist freier; schreibt über
schreibt für; rechte vorbehalten; nachdruck; weitere informationen; zuerst erschienen; erschien zuerst; pressekontakt
ist journalistin; ist journalist; ist chefredakteur; ist professor; ist professorin; lizenziert; alle angaben
gastautor
""",
    "imperative": """
abonnieren abonniere melden registrieren folgen folge teilen teile lesen lies sehen hören laden klicken klick erfahren
entdecken schreiben schicken senden spenden unterstützen testen bestellen drucken speichern kommentieren besuchen
""",
    "person": "du dein dir euch uns unser wir",
}
PROCEDURES = """
anwesend waren; anwesend:; auf eine antwort; auf ihre antwort; beginn der sitzung; begrüßt die anwesenden
begrüßte die anwesenden; begrüßte die mitglieder; berufung eingelegt werden; beschlussfähigkeit fest
binnen eines monats; das wort hat; dass sie sich die zeit; dass sie zeit haben; dr. * übergebe; ende der sitzung
entschuldigt fehlen; entschuldigt waren; entschuldigt:; erklären, dass kein; eröffnet die sitzung
eröffnet die versammlung; eröffnete die sitzung; eröffnete die versammlung; freundlichem gruß; freundlichen grüßen
für das gespräch; für den kläger; für die beklagte; für ihre zeit; für recht erkannt; für rückfragen
habe ich ihren; hat das gericht auf; ich schreibe ihnen; ich übergebe an; im namen des volkes; in dem rechtsstreit
interessenkonflikt; keine wortmeldungen; kosten des verfahrens; mit freundlichen; mündliche verhandlung vom
nächste frage; nächste sitzung; nächste versammlung; protokoll * angenommen; protokoll * genehmigt
protokoll * verlesen; protokoll der letzten; protokoll der sitzung; protokoll der vorigen; punkt der tagesordnung
revision wird nicht; schließt die sitzung; schließt die versammlung; schloss die sitzung; schloss die versammlung
sehr geehrte; sitzung * beendete; sitzung * eröffnet; sitzung * eröffnete; sitzung * geschlossen
sitzung * schließt; sitzung * schloss; sitzung endete; stellte die beschlussfähigkeit; tagesordnungspunkt
versammlung * beendete; versammlung * eröffnet; versammlung * eröffnete; versammlung * geschlossen
versammlung * schließt; versammlung * schloss; wir kommen zur ersten; wort erteilt; zukunftsgerichtete aussagen
zur telefonkonferenz; über eine antwort; übergebe das wort
"""
DECISIONS = """
abgelehnt wurde; abgewiesen; antrag wurde; aufgehoben; beschloss; beschlossen; einstimmig; gegen die stimmen
ist rechtswidrig; klage hat erfolg; lehnte ab; mit stimmen; stattgegeben; stimmen gegen; stimmte für; stimmten für
vereinbart; verurteilt; zurückgewiesen
"""
