"""English. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a about above after again against all almost along already also although always am among an and another any
anyone anything are around as at be became because become been before behind being below between both but by
can cannot could did do does doing done down during each either else even ever every few for from further get
gets got had has have having he her here hers herself him himself his how however i if in into is it its
itself just least less like made make many may me might more most much must my myself near neither never next
no nobody none nor not nothing now of off often on once one only onto or other others otherwise our ours
ourselves out over own per perhaps quite rather really s said same say says shall she should since so some
somebody someone something sometimes soon still such t than that the their theirs them themselves then there
therefore these they this those though through thus till to together too toward towards under until up upon us
very was we well were what whatever when whenever where whether which while who whole whom whose why will with
within without would yet you your yours yourself yourselves d ll m re ve don doesn didn isn aren wasn weren
hasn haven hadn won wouldn couldn shouldn
"""

# Written in lower case: in lower and in title case. Written in title case: only so ("sun" is a word).
NEVER_FINAL = """
mr mrs ms messrs mmes mlle mme dr drs prof profs revd Rev Hon Gov Govs Pres Sen Sens Rep Reps Gen Gens Lt Col Cols Maj
capt cpt cmdr cdr Adm sgt cpl pvt pfc Brig comdr supt Insp Det Ald Amb atty Mt Mts Ft Ste msgr Fr Sec Treas
vs viz cf e.g eg i.e ie approx esp incl resp Yahoo! Ph
"""
BEFORE_NUMBER = """
No Nos N° n° nr p pp pg pgs fig figs eq eqs Art arts ch chap chaps Sec sec secs sect vol vols ver ed eds para paras pt pts
ref refs ex cl ll fol rm apt ext tel fax flt hwy rte lot Ps Jan Feb Mar Apr Jun Jul Aug Sep Sept
Oct Nov Dec no nos
"""
BEFORE_STARTER = """
inc ltd co cos corp bros jr sr esq plc pty pte cie mfg dept depts univ assn assoc govt natl intl inst div dist acad hosp
soc proc etc al op cit ibid st ave blvd rd ln ct pl sq pkwy ctr bldg twp mun
Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich
Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
oz lb lbs ft yd yds tbsp tsp qt gal hp mph rpm yr yrs est ca
a.m p.m u.s u.k u.n u.s.a u.s.s.r e.u d.c n.y l.a b.c a.d ph.d m.d b.a m.a b.s m.s b.sc m.sc ll.b m.b.a
"""
STARTERS = """
The A An In On At It It's Its He He's His She She's Her They They're Their We We're We've Our I I'm I've I'd I'll My
You You're Your But And Or So If When While Where What Who Why How This That That's These Those There There's Then Thus
Though Although As After Before Because Since For From With Without By To Not Yes Yet Still Also Another Any All Some
Many Most Much More Each Every Both Few Several One Other Others Under Until Upon Once Only Even During Despite Between
Among Against About According Meanwhile However Moreover Furthermore Nevertheless Instead Indeed Finally Later Now Here
Let Let's Just Maybe Perhaps Please Do Does Did Is Are Was Were Has Have Had Can Could Would Should Today Yesterday
Unlike Like Such Neither Nor Either Whether Which Nobody Nothing Everyone Everything Someone Something Anyone Well Oh
"""

FURNITURE = {}
