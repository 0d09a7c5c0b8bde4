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

NEVER_FINAL = "dr mr mrs ms prof gen col sgt capt lt sen rep gov rev hon st e.g i.e vs cf"
BEFORE_NUMBER = "no nos p pp fig figs art ch sec vol jan feb mar apr jun jul aug sep sept oct nov dec"
BEFORE_STARTER = "inc ltd co corp jr sr u.s u.k u.n a.m p.m etc ph.d d.c"
STARTERS = "The A An In On At It He She They We I But And This That These Those There"

FURNITURE = {}
