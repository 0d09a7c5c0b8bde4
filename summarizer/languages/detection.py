"""From a text to the language that it is written in, and how sure that is."""

from __future__ import annotations

from functools import cache

# The most frequent words of the languages in Latin script, those that tell neighbours apart first. The languages
# behind "eu" have no module: they are here so that they aren't taken for one that has.
_FREQUENT = {
    "en": "the of and to in is that for was on with as it by at from are his be this have not they were which an but i"
    " you he my we your do if so can would me will has had all there what about been their or she its who when"
    " more than out after into other some could these only just like then our them because how any does did very"
    " where said through between since while should each again her him told years people first two also many",
    "de": "der die und den von das des mit dem ist für im sich nicht eine ein auf auch es wird werden als aus bei zu an"
    " er nach wurde sind einer hat oder ich zum zur sie einen wie am wir dass war über",
    "fr": "le la les de des et à un une est du en que qui dans pour pas sur par au ce il plus avec sont se aux cette ne"
    " ou été ont nous son elle mais leur d'un c'est l'on",
    "es": "el la los las de y que en un una por con para se su es del al no lo como más fue ha este pero sus son entre"
    " esta también hasta cuando muy sin sobre ser años",
    "it": "il di che e la un per in è una del della non le si i con da al alla sono nel gli dei come più ha anche delle"
    " lo dal nella ma questo stato su degli era ed",
    "pt": "o a de e que do da em um para com uma os no na as dos por não é mais se ao das foi como sua pelo pela ou seu"
    " são também mas ser tem às já eu isso",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er om ook als bij door naar maar uit werd wordt"
    " heeft worden over dit hij nog deze tot ze hun ik was waren hebben had zou kunnen kan moet mensen meer veel"
    " geen onder tegen tussen sinds omdat terwijl jaar haar hem wij wat waar toen tijdens alle twee zal zich dan",
    "sv": "och att det i en som av för är på med den till inte har de om ett var från men vid också efter hade kan när"
    " jag han sig eller ut så ska än mycket eftersom sedan år skulle kunde blev bli alla andra detta denna dessa"
    " deras hennes hans mellan innan under över genom utan bara mer två där här vad vi dem",
    "no": "og i det som er en på til av å for at med har den de ikke et var fra om seg men ved også etter hadde kan når"
    " jeg han eller ble blir mot sier nå skal hun være noen bare opp mye over under mellom fordi siden år skulle"
    " kunne alle andre dette denne disse deres hennes hans bli vært hvor hva hvis mer to vi dem",
    "da": "og i det som er en på til af at for med har den de ikke et var fra om sig men ved også efter havde kan når"
    " jeg han eller blev bliver mod siger nu skal hun være nogle kun op meget over under mellem fordi siden år"
    " skulle kunne alle andre dette denne disse deres hendes hans blive været hvor hvad hvis mere to vi dem",
    "fi": "ja on ei että se oli hän ovat mutta myös kun joka sen tai kuin mitä kanssa hyvin sitten nämä he me jonka"
    " aina vielä silti mukaan ole jo vain niin sekä jos sitä hänen voi olla jotka nyt ollut tämä siitä minä kaikki"
    " kuitenkin koska olisi eivät olivat en olen vuoden vuonna noin kuten ennen jälkeen aikana missä miten miksi"
    " jossa jota joita heidän meidän minun itse enää pois yksi kaksi tämän tässä siellä täällä kertoo sanoi sanoo"
    " saa pitää muun muassa oma oman voisi tulee tuli yli vuotta toinen",
    "pl": "w i na z się nie do to że jest o jak po a od przez dla za są był co ale jego oraz czy może tym tego jako"
    " który które było tylko już ich także roku przed między został która być ma przy jednak tak gdy których"
    " którzy można bardzo więcej jej ten ta te ją nim pod nad bez ze we będzie mogą lub",
    "cs": "a v se na je že s z do o to i ve za k pro jako by po jsou si ale byl od bylo podle jeho které který také"
    " roku ze aby nebo být jen už při své může jsem jsme však která ještě tak pouze proto před mezi když pokud tím"
    " této tento tato její jejich bude byla byly jak až kde co kdy není má mají tom tomu letech",
    "hr": "i u je na se da za od su a s o kao koji iz ne to će bi što do te koje sam bio ali godine nije prema koja"
    " više samo nakon kako ili bila također kod već ima jer ako pa dok zbog kada kad ovo ova taj toga tome svoje"
    " njegov njihov prije između bilo može mogu bez oko kroz nego sve još",
    "tr": "ve bir bu da de için ile olarak çok daha en gibi olan sonra kadar o ne var ama değil ise her olduğu göre"
    " ancak tarafından yıl ya ben mi yeni iki ilk büyük sadece diye bunu bunun gün bütün üzere zaman ki hem önce"
    " oldu şey içinde kendi bunlar şu onun böyle nasıl neden değildir olduğunu edildi dedi etti olması üzerinde"
    " arasında karşı doğru biri hiç diğer mı mu mü dır eden yapılan olup bile",
    "eu": "eta da du ez ere dira bat izan zuen dute baina hau egin zen zuten bere duen horrek dela gabe beste oso"
    " euskal arte batean egingo dago hori den izango",
    "ca": "i la el els les de que en un una per amb és no del al ha va com més dels són però aquest aquesta també seva",
    "ro": "și de în la a cu pe care din nu o un este să că mai pentru au fost sunt prin după ca sau său",
    "hu": "a az és hogy nem is egy ez meg volt van de csak már el még mint ki azt ha kell lehet után szerint",
    "sk": "a v sa na je že s z do o to aj vo za k pre ako by po sú si ale bol od bolo podľa jeho ktoré ktorý roku zo"
    " aby",
    "sl": "in je v na da se za so z ki pa tudi s po ne bi kot od ali še iz bil bo ni pri kar lahko leta",
    "et": "ja on ei et see oli ka kui ta ning mis oma aga või selle pole kes siis välja eesti",
    "id": "yang dan di dengan untuk dari ini pada dalam tidak itu akan adalah oleh juga ke bisa karena mereka",
    "gl": "o a de e que do da en un para con unha os no na as dos por non é máis se ao das foi como súa polo pola ou",
}
_UNKNOWN = frozenset(["eu", "ca", "ro", "hu", "sk", "sl", "et", "id", "gl"])
# Code, then the letters that this Latin-script language has and its neighbours lack. Three of a letter count at most.
_OWN = "pt ãõ es ñ¿ de ß tr ğşı cs ěřů pl łęążś hr đ ro ță hu őű sk ľ fr ôêèœ it òùì".split()
_LETTERS = {letter: code for code, letters in zip(_OWN[::2], _OWN[1::2], strict=True) for letter in letters}
# First and last code point of a script -> its language, where it has one that is far ahead.
_SCRIPTS = (
    (0x370, 0x3FF, "el"),
    (0x400, 0x52F, "ru"),
    (0x600, 0x6FF, "ar"),
    (0x900, 0x97F, "hi"),
    (0xE00, 0xE7F, "th"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
    (0x530, 0x5FF, ""),
    (0x700, 0x8FF, ""),
    (0x980, 0xDFF, ""),
    (0xE80, 0x1CFF, ""),
)
# Characters looked at: about 20 words, of which a third are in the table, from the middle, since page furniture
# is at the ends; eight times as many where that isn't sure.
_SAMPLE, SURE = 128, 0.9
_BOTH = 2 * _SAMPLE
# A text is Latin where more than this share of it is ASCII: Polish and Czech have a fifth of other letters at most.
_ASCII = 4 / 5
# The code point behind the last Latin letter, where Greek begins.
_LATIN_END = 0x370
# Kana among Chinese characters, one in so many, are Japanese: names and quotes bring fewer.
_KANA = 12
# In Cyrillic and Arabic script the letters that one language has tell it from its neighbours where one in so many
# characters is such a letter; a foreign name brings fewer.
_OWN_LETTERS = 100
# Of a sample with more than so many words that only one language has, it is the language that more than this share of
# them belong to; the words that several languages have aren't weighed.
_FOUND, _MOST = 4, 0.8
# Of a sample's words, one in so many has to be a frequent one of the language: below, names and numbers decide. (On
# PUD's single sentences a tenth loses 5 %, most of them Turkish.)
_KNOWN = 14


def detect(text: str) -> tuple[str, float]:
    """Return the language that a text is written in, and how sure that is.

    Parameters
    ----------
    text : str
        Any text; a bounded sample of it is looked at.

    Returns
    -------
    tuple of str and float
        A code that `load` knows, "" where none is likely; 0 (unknown) to 1 (sure).

    Examples
    --------
    >>> detect("Der Hund ist in den Garten gelaufen und hat dort eine Katze gesehen.")[0]
    'de'
    """
    # What is as short as both samples is looked at from its start.
    middle = len(text) // 2 if len(text) > _BOTH else 0
    sample = text[middle : middle + _SAMPLE]
    # Twenty words tell most texts; where they don't, ten times as many are worth the time.
    code, confidence = _guess(sample)
    if confidence < SURE and len(text) > _SAMPLE:
        code, confidence = _guess(text[: 4 * _SAMPLE] + text[middle : middle + 4 * _SAMPLE])
    return ("", confidence) if code in _UNKNOWN else (code, confidence)


def _guess(sample: str) -> tuple[str, float]:
    """Return the language of a sample by its script, or where that is Latin by its words, and how sure that is."""
    # Half of a page may be signs and digits: ASCII is Latin, whatever it says.
    is_latin = sample.isascii() or len(sample.encode("ascii", "ignore")) > _ASCII * len(sample)
    if not is_latin and (code := _script(sample)) is not None:
        return code, 1.0 if code else 0.0
    return _of_words(sample)


def _script(sample: str) -> str | None:
    """Return the language that the script tells, "" for one unknown, None where most letters are Latin."""
    counts: dict[str, int] = {}
    latin = 0
    for letter in set(sample):
        number = sample.count(letter)
        if ord(letter) >= _LATIN_END:
            code = _script_of(ord(letter))
            counts[code] = counts.get(code, 0) + number
        elif letter.isalpha():
            latin += number

    counts.pop(_NO_SCRIPT, None)
    if not counts or sum(counts.values()) < latin / 2:
        return None

    # Scripts that more than one language writes: their own letters tell.
    code = max(counts, key=lambda code: (counts[code], code))
    if code == "zh" and counts.get("ja", 0) * _KANA > counts["zh"]:
        return "ja"
    if code == "ru":
        return _distinct(sample, {"ru": "ыэёъ", "uk": "іїєґ", "": "ђћџљњјѓќ"}, "ru")
    if code == "ar":
        return _distinct(sample, {"fa": "پچژگکی", "": "ٹڈڑںے" * 5}, "ar")
    return code


_NO_SCRIPT = "none"


def _script_of(point: int) -> str:
    """Return the language that the script of a code point tells, "" for one unknown; for a sign, that it has none."""
    for first, last, code in _SCRIPTS:
        if first <= point <= last:
            return code
    return _NO_SCRIPT


def _distinct(sample: str, letters: dict[str, str], otherwise: str) -> str:
    """Return the language whose own letters are the most frequent."""
    counts = {code: sum(map(sample.count, own)) for code, own in letters.items()}
    # Few letters are a foreign name's: the usual language stays.
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > len(sample) // _OWN_LETTERS else otherwise


def _of_words(sample: str) -> tuple[str, float]:
    """Return the language in Latin script whose frequent words the sample has most of, and how sure that is."""
    words = sample.lower().split()
    # Most texts are decided by the words that no other language has.
    found = [*filter(None, map(_only_languages().get, words))]
    if len(found) > _FOUND:
        likely = max(set(found), key=found.count)
        if found.count(likely) > _MOST * len(found):
            return likely, 1.0

    scores = _weighed(words)
    # Sorted: a sum of floats depends on its order, a set's order on the hash seed.
    for letter in sorted(set(sample) & _LETTERS.keys()):
        code = _LETTERS[letter]
        scores[code] = scores.get(code, 0) + min(3, sample.count(letter)) / 2
    if not scores:
        return "", 0.0

    best = max(scores, key=scores.__getitem__)
    most = scores.pop(best)
    second = max(scores.values(), default=0.0)
    # Less than one frequent word that no other language has tells nothing.
    if most < 1 or most < len(words) / _KNOWN:
        return "", 0.0
    return best, min(1.0, 2 * (most - second) / most) * min(1.0, most / 5)


def _weighed(words: list[str]) -> dict[str, float]:
    """Return what the frequent words among some count for each language."""
    scores: dict[str, float] = {}
    for known in map(_languages_of_words().get, words):
        for code, weight in known or ():
            scores[code] = scores.get(code, 0) + weight
    return scores


@cache
def _only_languages() -> dict[str, str]:
    """Return frequent word -> the only language that has it: enough for most texts, and half a millisecond."""
    # A word that two languages have tells them apart from none.
    words_of = {code: set(words.split()) for code, words in _FREQUENT.items()}
    seen: set[str] = set()
    shared: set[str] = set()
    for words in words_of.values():
        shared |= seen & words
        seen |= words
    found: dict[str, str] = {}
    for code, words in words_of.items():
        found.update(dict.fromkeys(words - shared, code))
    return found


@cache
def _languages_of_words() -> dict[str, list[tuple[str, float]]]:
    """Return frequent word -> the languages that have it and what it counts for each."""
    codes: dict[str, list[str]] = {}
    for code, words in _FREQUENT.items():
        for word in dict.fromkeys(words.split()):
            codes.setdefault(word, []).append(code)

    # The fewer languages have a word, the more it tells of each; .3 for what all neighbours share.
    return {word: [*zip(own, [1 / len(own) + 0.3] * len(own), strict=True)] for word, own in codes.items()}
