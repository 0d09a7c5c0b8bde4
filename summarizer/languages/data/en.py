"""English. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a about above after again against all almost along already also although always am among an and another any anyone
anything are aren around as at be became because become been before behind being below between both but by can cannot
could couldn d did didn do does doesn doing don done down during each either else even ever every few for from
further get gets got had hadn has hasn have haven having he her here hers herself him himself his how however i if in
into is isn it its itself just least less like ll m made make many may me might more most much must my myself near
neither never next no nobody none nor not nothing now of off often on once one only onto or other others otherwise
our ours ourselves out over own per perhaps quite rather re really s said same say says shall she should shouldn
since so some somebody someone something sometimes soon still such t than that the their theirs them themselves then
there therefore these they this those though through thus till to together too toward towards under until up upon us
ve very was wasn we well were weren what whatever when whenever where whether which while who whole whom whose why
will with within without won would wouldn yet you your yours yourself yourselves
"""

# Written in lower case: in lower and in title case. Written in title case: only so ("sun" is a word).
NEVER_FINAL = """
Adm Ald Amb Brig Cmdt Col Cols Det Exch Fr Ft Gen Gens Gov Govs Hon Inf Insp Jeopardy! Lt Maj Mt Mts Panic! Ph Pres
Pt Rep Reps Rev Sen Sens Sr.a Sra Srta Ste Summ Treas Wham! Yahoo! abp ald amb approx archbp arr asst assts atty avg
bp brig capt cdr cf cllr cmdr comdr cpl cpls cpt def dems dr drs e.g eg ens esp excl exec feat gdn gnr govs hons hrh
i.e ie incl infra ital lcpl lts messrs mgr mgrs misc mlle mme mmes mr mrs ms msgr orig pfc preds prob prof profs pvt
rel resp revd rt sgt sgts suppl supra supt transl viz vs
"""
BEFORE_NUMBER = """
Alg App Apr Apt Art Aug Bankr Chr Chron Cir Civ Cor Crim Dec Defn Deut Dkt Dt Eccl Eccles Elev Eph Esth Evid Exo Exod
Ezek Feb Hab Hag Heb Hos Isa Jan Jas Jdg Jer Jn Judg Jul Jun Kgs Lam Lem Lev Lk Mar Matt Mic Mk Nah Neh No Nos Nov N°
Obad Oct Pet Phil Philem Pop Prop Prov Ps Qur Reg Rel Rs Rul Sam Sec Sep Sept Stat Sun Supp Sym Thess Thm Thms Tr Utd
Wheat Zech Zeph amend annot app append apt arts bk bks c.f.r cfr ch chap chaps cl cls col cols disp ed eds ep eps eq
eqn eqns eqs ex exh exhs expt ext fasc fax fig figs flt fn fns fol fols frag hwy intro iss ll lot mem mss mvmt mvt nn
no nos nr n° obs p par para paras pars pg pgs pls pp pt pts publ qs ref refs reg regs rept rev rm rpt rr rte s sch
sched scheds sec secs sect sess spp ss stat subd subs subsec supp tab tabs tbl tel tit u.s.c ver vol vols vv
"""
BEFORE_STARTER = """
Agric Ala Alta Ariz Ark Atl Benj Bibl Biol Cal Calif Chas Chem Cmty Cnty Colo Conn Consol Constr Danl Del Distrib
Educ Edw Emps Envtl F.Supp Fed Fla Fredk Fri Ga Geo Guar Ill Ind Indem Indus Jno Jos Kan Kans Ky La Lett Litig Mass
Math Md Mfrs Mich Minn Miss Mo Mon Mont Mortg Mut Neb Nev Okla Ont Ore Pa Penn Pharm Phys Pracs Que Robt Rptr Saml
Sask Sat Sci Serv Servs Subcomm Telecomm Tenn Tex Thos Thu Thur Thurs Transp Trs Tue Tues Va Vt Wash Wed Wis Wm Wyo
a.d a.m acad admin al assn assoc ave b.a b.c b.s b.sc bldg blvd bros ca cie cit co conc corp cos cres ct ctr d.c deg
dept depts dist div e.u elec esq est ft gal gdns govt hosp hp ht hts ibid inc inst intl jct jr l.a lb lbs ll.b ln ltd
m.a m.b.a m.d m.s m.sc mech mfg mfr mgmt mins mph mtg mtn mun n.y natl op oz p.m ph.d pkwy pl plc proc prod prods pte
pty qt rd rpm soc sq sr st std stn tbsp tce temp terr tot tsp twp u.k u.n u.s u.s.a u.s.s.r univ wt yd yds yr yrs
"""
BEFORE_CAPITAL = """
etc
"""
STARTERS = """
A About Above According Across After Again Against All Along Alongside Also Although Always Amid Among An And Another
Any Anybody Anyone Anything Apparently Are Aren't Around As At Because Before Behind Being Below Beneath Besides
Between Beyond Both But By Can Can't Certainly Clearly Could Couldn't Currently Despite Did Didn't Do Does Doesn't
Don't During Each Earlier Eight Either Especially Even Eventually Ever Every Everybody Everyone Everything Everywhere
Few Finally Five Following For Fortunately Four From Furthermore Generally Had Hadn't Has Hasn't Have Haven't Having
He He'd He'll He's Hence Her Here Him Himself His How How's However I I'd I'll I'm I've If In Including Indeed
Initially Inside Instead Is Isn't It It'd It'll It's Its Just Last Lately Later Let Let's Like Many Maybe Me
Meanwhile More Moreover Most Mostly Much My Myself Nearly Neither Never Nevertheless Next Nine Nobody None
Nonetheless Nor Not Nothing Now Obviously Occasionally Often Oh On Once One Only Or Other Others Otherwise Our
Outside Overall Perhaps Please Previously Probably Quite Rather Recently Sadly Said Same Seven Several She She's
Should Shouldn't Since Six So Some Somebody Someone Something Sometimes Soon Still Such Surely Ten Thank Thanks That
That's The Their Them Then There There's Therefore These They They'd They'll They're They've This Those Though Three
Throughout Thus To Today Together Tomorrow Tonight Too Toward Towards Two Under Unfortunately Unless Unlike Until
Upon Us Usually Very Via Was Wasn't We We'd We'll We're We've Well Were Weren't What What's Whatever When Whenever
Where Wherein Wherever Whether Which While Who Who's Whoever Whose Why With Within Without Won't Would Wouldn't Yes
Yesterday Yet You You'd You'll You're You've Your
"""
CONNECTIVES = """
adds admits also although and anyway argues because believes besides but claims comes confesses consequently finally
follows furthermore gushes hence however indeed insists instead likewise meanwhile moreover nevertheless nonetheless
nor or otherwise plus reveals says secondly similarly so still then therefore thirdly thus yet
"""
POINTERS = """
he her hers him his it its she such that their theirs them these they this those
"""
LEADS = """
according to her; according to him; according to them; after that; afterward; afterwards; again,; all of them
all of these; among them; among these; among those; another is; another was; apart from that; as a result; as such
at that; at the time; at this point; back then; because of that; because of this; both are; both had; both have
both of them; both were; by contrast; by then; conversely; despite that; despite this; each of them; earlier
either way; equally,; even so; for example; for instance; for one thing; for that reason; for this reason; here too
here,; in addition; in contrast; in doing so; in fact; in other words; in short; in that case; in the meantime
in this way; in turn; later; more importantly; most importantly; most of them; neither of them; no wonder; no,
none of them; none of these; none of this; none of those; not only that; of course; of these; of those
on the other hand; on top of that; on top of this; one of them; one of these; only then; others; put differently
second,; since then; some of them; that said; that same; the answer is; the answer was; the following day; the former
the latter; the next day; the others; the reason is; the reason was; the rest are; the rest was; the rest were
the result is; the result was; the same; the same day; there,; third,; to that end; to this end; two of them
until then; what is more; what's more; with that; worse still; worse,; yes,
"""
STANDS = """
because of; instead of; it is time; it's time; so far; those who
"""
TIMES = """
afternoon autumn century decade evening fall friday monday month morning saturday season spring summer sunday
thursday tuesday wednesday week weekend winter year
"""
PREPOSITIONS = """
after ahead alongside among at before behind beside during following in inside near on outside under while with
"""
COURTESIES = """
apologies apologise apologize bye cheers congratulate congratulating congratulations dear gentlemen goodbye grateful
gratitude hello hi honor honored honour honoured ladies madam please pleasure privilege regards sincerely thank
thanked thankful thanking thanks welcome
"""
GREETINGS = """
~glad to be here; ~glad to have you; good afternoon; good evening; good morning; ~good to be here; ~good to have you
~great to be here; ~great to have you; ~happy to be here; my pleasure; ~nice to have you; ~nice to meet you
see you next; that's all for today; that's it for today; that's our show
"""
FILLERS = """
erm gonna gosh hey hmm huh mhm nope ok okay uh uhm um wanna wow yeah yep
"""
ADDRESSES = """
you your yours yourself yourselves
"""
HEDGES = """
i guess; i mean; i suppose; i think; kind of; sort of; stuff; you know
"""
SECTIONS = """
abstract concluding conclusion conclusions introduction overview summary
"""
FINDINGS = """
conclusion conclusions finding findings interpretation result results
"""
ASKS = """
describe discuss discussed discussing discussion explain list mention mentioned summarise summarize summary talk
talked tell think thought
"""
CUES = """
in this paper; this paper; in this work; this work; in this study; this study; in this article; we propose; we present
we introduce; we show; we demonstrate; we study; we develop; we describe; we investigate; we find that; we prove
we argue; our method; our approach; our model; our results; our experiments; our findings
"""

# Page furniture: how a block of it starts, by reason. "~": only where the block is no sentence of the article's
# length. "site": what pages speak of where they address the reader; "closing": what only their last blocks say.

STEMMER = "english"

FURNITURE = {
    "call to action": """
check out our; find out more; visit our; browse our; shop our; get the latest; get in touch; no time to read
get a summary; subscribe to; subscribe now; subscribe today; subscribe for; ~subscribe; sign up for; sign up to
sign up here; sign up now; sign up today; sign up with; ~sign up; ~sign in; ~log in; ~login; ~register; join us
join our; ~join the; follow us; follow our; follow @; ~follow; download our; download the app; ~download; get our
~get the; ~get more; get daily; get unlimited; get exclusive; get breaking; get news; click here; click on; click to
click through; tap here; tap to; support our; support us; support independent; support local; support quality; ~donate
donate now; donate to; become a member; become a subscriber; become a supporter; start your free; start a free
already a subscriber; already a member; already registered; not a subscriber; not a member; not registered
this article is for; this article is exclusive; this content is for; this story is for; to continue reading
to read the full; ~continue reading; ~keep reading; you have reached; you've reached; you've read; you have read all
you are reading one; you're reading one; ~want more; ~want to; ~like this; liked this; enjoyed this; enjoying this
if you enjoyed; if you liked; if you have enjoyed; thank you for reading; thanks for reading
thank you for subscribing; thank you for your comment; thank you for your feedback; thank you for your interest
thank you for your order; thank you for your patience; thank you for your purchase; thank you for your rating
thank you for your registration; thank you for your review; thank you for your subscribing
thank you for your subscription; thank you for your support; thank you for your understanding
thank you for your visit; thank you for your vote; thanks for signing; thanks for subscribing; thanks for your comment
thanks for your feedback; thanks for your interest; thanks for your order; thanks for your patience
thanks for your purchase; thanks for your rating; thanks for your registration; thanks for your review
thanks for your subscribing; thanks for your subscription; thanks for your support; thanks for your understanding
thanks for your visit; thanks for your vote
listen to this; listen now; stay up to date; stay informed; stay in the know; ~stay; never miss; don't miss
make sure you subscribe; ~unlock; unlock this; unlimited access; like us on; find us on; keep up with; keep up to date
~catch up; catch all; you can unsubscribe; you may unsubscribe; unsubscribe; this email; you are receiving
you're receiving; ~manage your; create an account; create a free; create your; ~for just; try us; your support
your contribution; your donation; ~help us; help us improve; we need your; we need you; ~before you go
while you're here; since you're here; there's never been; our journalism; we rely on; make a contribution; ~contribute
~install; ~turn on; ~enable; allow notifications; enjoy unlimited; ~buy now; ~shop now; ~order now; ~book now
save for later; save story; story saved; ~add to; ~bookmark; gift this; ~give; text size; font size; skip to; ~accept
~reject; ~i agree; ~got it; ~close; ~dismiss; ~loading; please wait; please enable; please support; please consider
to view this; to watch this; ~to see this; to receive; ~read the full; view the original; view this; javascript
this video; read aloud by; when search; ~open in; ~menu; ~search; receive email; receive our; receive the; ~receive
enter your; ~your browser; your email; is this page; did you find; ~was this; how useful; tell us how; you have 1 free
you have 2 free; you have 3 free; you have one free; you have two free; you have three free; you have no free
you have no more free; this is your last free; view in browser; view in your browser; trouble viewing this
having trouble viewing this; email not displaying; read on to; read on for; keep reading to; keep reading for
continue reading to; scroll on to; scroll on for; keep scrolling; be sure to check out; make sure to check out
don't forget to check out; read our full; see our full
""",
    "related": """
read more; read also; also read; also see; see also; more:; related:; ~related; ~recommended; recommended for
most read; most popular; most viewed; most shared; most commented; trending now; ~trending; top stories; top trends
~latest; more from; ~more on; ~more in; more stories; ~more about; ~more; you may also; you might also; you may like
you might like; up next; read next; watch next; next up; editor's pick; editors' pick; editor's choice; ~popular
~featured; in case you missed; ~what to read; what others are; ~what else; ~explore; explore more; also from; ~also on
~also in; elsewhere on; around the web; ~from around; from the web; from our partners; ~promoted; ~sponsored
paid content; keep exploring; discover more; ~continue to; recent posts; recent articles; similar stories
similar articles; ~similar; ~other news; ~other stories; further reading; ~in pictures; ~gallery; photos:; video:
watch:; watch more; watch the video; ~watch; listen:; ~listen; podcast:; timeline:; explainer:; live:; ~must read
go deeper; dig deeper; read:; read |; ~read; coming next; next week:; missed last
""",
    "link": """
previous article; next article; previous story; next story; previous post; next post; previous:; next:; ~previous
~next; back to; ~return to; ~view; ~see all; ~show; load more; ~all stories; prev
""",
    "share": """
~share; share this; share on; share it; share gift; ~tweet; ~facebook; ~twitter; ~whatsapp; copy link; email this
e-mail this; print this; ~print; ~reddit; ~linkedin; pin it; ~pin; ~telegram; ~send to; ~flipboard; ~instagram; ~email
""",
    "byline": """
~by; written by; ~words by; ~story by; reported by; reporting by; (reporting by; additional reporting; editing by
edited by; with reporting; with files; with inputs; -with inputs; compiled by; curated by; posted by; submitted by
~published by; authored by; author:; ~author; ~from our; special to; ~the author is; ~the writer is; ~staff writer
illustration by; illustrations by; produced by; source:; sources:; ~source; news provided; agency:; reporter:
~contributors; ~follow him; ~follow her; ~reporter; ~correspondent; read in full; from wikipedia, the free
""",
    "time stamp": """
~published; published:; published on; published at; ~posted; posted on; posted at; ~updated; updated:; updated on
last updated; last modified; first published; date:; ~issued; ~modified; ~created; ~released; ~uploaded
originally published; reviewed in; reviewed on; asked on; answered on; reading time; estimated reading; time to read
min read; minute read
""",
    "caption": """
photo by; photo:; photos by; ~photograph; photograph:; image:; images:; image by; image source; image credit; picture:
file photo; (photo; (image; (file; (picture; credit:; credits:; ~getty; ~pictured; caption; photo illustration
photo credit; photo courtesy; ~video by; graphic:; map:; chart:; figure:; [image; [photo; [video; ~image; ~photo
media playback; hide caption; from left:; from left,; from left to right:; left to right:; clockwise from
""",
    "notice": """
©; (c); copyright; all rights reserved; ~all content; all content on; terms of; terms and; terms &; ~privacy
privacy policy; ~cookie; cookies on; we use cookies; we use some essential; we use essential; we use necessary
we and our; this site uses; this website uses; our site uses; by continuing; by clicking; by signing; by subscribing
by submitting; ~by using; by using this; by entering your; this site is protected; the views expressed
views expressed; the opinions expressed; opinions expressed; disclaimer; disclosure:; disclosure statement
we may earn; we may receive; when you buy; when you purchase; ~if you buy; if you purchase; ~some links
this post contains; this article contains; products featured; not responsible; is not responsible; ~reproduction
republish; ~reprints; ~licensed; registered office; company number; do not sell; ~accessibility; ~contact us
~about us; ~advertise; all quotes; market data; forward-looking; this material may; no part of; ~powered by
~designed by; site by; ~theme:; ~legal; ~imprint
""",
    "advertisement": """
advertisement; ~advert; ~advt; ~ad; [ad; (ad; ads by; sponsor message; ~sponsor; story continues; article continues
content continues; continues below; scroll to continue; scroll down; report this ad; remove ads; go ad-free
~commercial
""",
    "comments": """
~comments; ~comment; leave a comment; leave a reply; ~leave your; post a comment; add a comment; add your comment
join the conversation; join the discussion; join the debate; have your say; what do you think; tell us what
share your thoughts; share your view; ~let us know; let us know what; view comments; show comments; ~responses
~replies; ~reply; ~discuss; no comments; be the first; you must be logged; log in to comment; sign in to comment
comments are; subscribe to comments; last reply today; last reply yesterday
""",
    "tags": """
tags; tag:; ~tagged; ~topics; topic:; filed under; filed to; ~categories; ~category; keywords; key words
in this article:; in this story:; ~in this article; ~in this story; posted in; ~labels; ~hashtags
""",
    "note": """
for immediate release; embargoed until; ~press release; ~news release; ~media release; notes on this; note on this
a note on this; editor's note; editors' note; author's note; publisher's note; note to editors; notes to editors
correction:; corrections:; ~correction; clarification:; ~clarification; clarification added; correction added
clarification appended; correction appended; this correction; this clarification; this article was
this article has been; this article first; this article appeared; this article appears; this article originally
this article is part; this article may; this story was originally; this story was first; this story was produced
this story was updated; ~this story was; ~this story has; this story has been; this story first; this story appeared
this story originally; story originally; this story is part; this story is developing; (this story
this is a developing; this post was; this post has; this post originally; this post first; ~this page; this page was
this page has; this report was first; this summary; this text was; this content; this transcript; ~this episode
this episode was; an earlier version of this; a previous version of this; a version of this; this is a premium
this is a subscriber; this is a members; summary generated; ai-generated; generated by; translated by; translated from
this translation; ~key points; ~key takeaways; ~highlights; ~at a glance; ~in brief; ~in short; originally appeared
~adapted from; ~excerpted from; ~about this; about the author; summary:; story source; journal reference; cite this
~references; today's edition; this article is; ~this article; this story is; you are viewing; you're viewing
the following is; this is an archived; ~sources consulted; our standards:; about this translation; about this article
quotations may
""",
    "contact": """
got a tip; got a story; got a news; have a tip; have a news; do you have a story; do you have a tip
do you have information; have you been affected; ~have you; contact the author; contact the news; ~contact; email us
e-mail us; ~send us; send your; ~tell us; ~write to; ~call us; for more information; for media; for press
~for further; for further information; media contact; press contact; contact:; contacts:; ~to contact; ~to report
to advertise; to submit; ~letters to; got feedback; spotted a
""",
    "site": """
newsletter; subscri; sign up; signing up; sign-up; inbox; cookie; privacy; terms of; mobile app; our app; follow us
this site; our site; website; this page; this link; our journalis; our newsroom; our reporting; member; logged in
log in; trial; unlimited; donat; support our; support us; advert; sponsor; affiliate; commission; comments
notification; email alert; free article; premium; your account; browser; javascript; e-mail; email; our stories
our reader; to your; podcast; privacy policy; login; consent; download; this video; this article; this story
this report; this post; archived; machine-made; auto-generated; ai-generated; digest; this summary; feedback
our content; membership; articles left; stories left; articles remaining; cancel anytime
""",
    "closing": """
receives funding; receive funding; does not work for; do not work for; is the author of; is a freelance; staff writer
is a reporter; is a writer; is a columnist; is a journalist; is an editor; can be reached; was edited by
was produced by; edited and; appeared first; first appeared; originally published; may not be reproduced
rights reserved; reserves the right; general in nature; professional advice; views expressed; nonpartisan
non-partisan; leading provider; for more information; headquartered in; not responsible; press standards
editors' code; rush deadline; has covered; covers the; writes about; print edition; our policy; affiliate; copyright
is a professor; is professor; is a lecturer; is a senior; is an associate; is a fellow; is a staff; is the editor
is an award
""",
    "imperative": """
subscribe sign join follow download click tap share read watch listen get see support donate register log
become buy try enter email send contact tell stay discover explore check view browse visit like comment leave
rate save print upgrade start unlock enjoy never want catch keep please help hear play book shop
""",
    "person": "you our we us",
}
PROCEDURES = """
questions to the minister; matters arising
a quorum; absent:; accordingly read a; actual results could differ; actual results may differ; all participants are in
all rise; any further questions; apologies for absence; apologies were; apologies:; appear before you; appeared for
approved the minutes; as to costs; assume no obligation to update; assumes no obligation to update; attendees:
authors declare; authors thank; be seated; before we begin; call can be accessed; call over to; call the roll
called the roll; called to order; chair * closed; chair * opened; chairman * closed; chairman * opened
chairperson * closed; chairperson * opened; chairwoman * closed; chairwoman * opened; civil appeal no
close the hearing; conference call by dialing; conference call by dialling; conflict of interest
conflicts of interest; costs will be; counsel for; criminal appeal no; dear editor; declarations of interest
declare that they have no; delivered by; do not hesitate; don't hesitate; earnings call; entered into the record
find attached; first question; forward-looking statements; go ahead, please; hand it over to; hand over to
hand the call; hand the conference over; hand you over; hear from you; hearing from you; hold a conference call at
hold a conference call to discuss; hope this finds; hope this letter; hope you are well; host a conference call at
host a conference call to discuss; i agree with; i am writing about; i am writing to; i beg to move; i read with
i refer to your; i yield; in attendance:; in the court of; introduce themselves; introduce yourself; is being recorded
is organised as follows; is organized as follows; is structured as follows; joining us today
judgment of the court was delivered; judgment was reserved; learned counsel; leave granted; let me remind
let me start with you; letters should be fewer; letters should be no longer; letters should be no more; listen-only
look forward to your; looking forward to your; matters arising; may it please the court; meeting adjourned
meeting closed; meeting ended at; meeting was adjourned; meeting was closed; meeting was opened; members present
ministerial statement; minutes * agreed; minutes * approved; minutes * as read; minutes * confirmed; minutes * signed
minutes of the last; minutes of the meeting; minutes of the previous; minutes were agreed; minutes were approved
minutes were read; next case; next item; next matter; next question; next speaker; next witness
no competing interests; no declarations; no further business; no further questions; no other business; on appeal from
open it up for; open the call; open the floor; open the hearing; open the line; open this hearing; opened the meeting
opened the session; opportunity to appear; over to our; please find enclosed; please go ahead; point of order
present were; present:; press star; quarter conference call; question period; question put and; raise your right hand
reserve judgment; results could differ materially; results may differ materially; rise to speak; rise today
so help you god; special leave; statement be entered; supported by grant; take my question; taken as read
taking my question; taking our question; thank you for coming; thank you for having me; thank you for joining
thank you for taking the time; thanks for joining; the floor is yours; there being no further; today's call
turn it over to; turn the call; turn the conference over; turn to today's; unanimous consent
undertake no obligation to update; undertakes no obligation to update; was heard on; was opened at
welcome to this session; welcome to today's; welcomed everyone; welcomed the members; welcomes letters from readers
welcomes letters to the; were present; with me today; with us today; writ petition no; yield back
"""
DECISIONS = """
agreed by; agreed that; agreed to; appeal allowed; appeal dismissed; appeal fails; appeal is allowed
appeal is dismissed; appeal must be; appeal should be; appeal succeeds; appeals are allowed; appeals are dismissed
application is dismissed; application is granted; approved a; approved the plan; board voted; by a majority
claim is dismissed; committee voted; council voted; councillors voted; decided by; decided that; decided to
for the reasons; for these reasons; i would allow; i would dismiss; in my judgment; in our judgment; in our opinion
in our view; is quashed; is restored; is set aside; it follows that; it is ordered; it was agreed; it was resolved
members voted; motion carried; motion passed; petition is allowed; petition is dismissed; rejected a; rejected the
resolved that; resolved to; unanimously; voted to; votes to; was adopted; was carried; we affirm; we conclude
we hold; we order; we reverse; we therefore
"""
