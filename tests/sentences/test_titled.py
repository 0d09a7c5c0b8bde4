"""What goes on behind a mark: verbs behind words cut short, series of laws, titles with marks, eras, notes."""

import pytest

from summarizer import split_sentences


def check(wanted, language):
    """Assert where a text is cut, its sentences joined by bars, which stand for nothing where a mark is full-width."""
    text = wanted.replace("。|", "。").replace("|", " ")
    assert "|".join(sentence.text for sentence in split_sentences(text, language)) == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        "The mgmt. is pleased with the new pier.",
        "The max. was 35 degrees and the min. was 12.|Nobody swam.",
        "Our new lab. has moved to Leeds.|The rooms are large.",
        "We walked on and it was cold.|they had left.",
        "nobody swam.|it was cold.",
        "We stay in town.|the pier will be open on Monday.|We go there.",
        "I love my mats.|its soft rubber helps.|We have two.",
        "I met the vet.|is she your aunt?|I never asked.",
        "We like it.|is there more of it?|Two friends of ours liked it.|Leeds was fine, too.",
        "We met at ten lol.|was fun.|Then we left the pier.",
    ],
)
def test_verbs_behind_words_cut_short(wanted):
    """A verb goes on behind one, if it asks nothing; an article or a pronoun opens, in informal text all do."""
    check(wanted, "en")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("de", "Federer schlug ein Ass.|Novak Orr antwortete ihm."),
        ("de", "Mit zwölf kam sie ins Internat.|Ada Orr blieb zu Hause."),
        ("pl", "Gotował, sprzątał i prał.|Nikt mu nie pomagał."),
        ("ar", "عاش عام 300 ق.م. في مدينة هولم ومات فيها."),
    ],
)
def test_words_that_are_also_cut_short(language, wanted):
    """An ace, a boarding school and who washed end sentences as other words do; an era stands within one."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "It fails the test of Tex. Bus. & Com. Code § 15.50.|The court said so."),
        ("en", "The committee wrote (S.Rept. 114-68) that it rose.|Nobody agreed."),
        ("en", "Groups of non-U.S. Holm workers left.|They went home."),
        ("it", "Lo dice la Corte, in Giur. It., 1983, I, 1, 201.|Nessuno risponde."),
        ("cs", "Nabyl účinnosti zák.č. 184/2006 o odnětí práva.|Platí dosud."),
        ("de", "Die Vollmacht gilt nach §§ 81 ff. ZPO auch für ihn.|Mehr steht auf den Seiten S. 12 f.|Lesen Sie es."),
        ("de", "Das steht auf S. 44 f.|1984 kam der Sturm.|Er war stark."),
        ("de", "Das Heft gibt Priv. Doz. Dr. Orr heraus.|Zugl. Anm. zu Heft 3."),
        ("ru", "Он доцент каф. АПУ в Москве.|Его знают все."),
    ],
)
def test_series_and_laws(language, wanted):
    """Series, codes and offices that are cut short in front of others."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("zh", "他主演了《快跑吧！兄弟》。|节目很火。"),
        ("zh", "《我是谁？》是他的电影。|很好看。"),
        ("zh", "文章题为〈谁来养活他们？〉，发表于1995年。|没有人读。"),
        ("ja", "昨日は『天才！犬の園』に出演した。|視聴率は高かった。"),
        ("", "他主演了《快跑吧！兄弟》。|节目很火。"),
    ],
)
def test_titles_with_marks(language, wanted):
    """A mark in a title ends nothing in Chinese and Japanese."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("sv", "Han dog där år 44 f.Kr. i Rom.|Alla sörjde."),
        ("ar", "اشترى الخبز والحليب إلخ.|ثم عاد."),
        ("es", "El efecto desapareció.[3]\u200b|Nada más cambió.[4]\u200b[5]\u200b|Se mantuvo."),
        ("", "ᱱᱚᱣᱟ ᱫᱚ ᱯᱩᱭᱞᱩ ᱠᱟᱱᱟ᱾|ᱱᱚᱣᱟ ᱫᱚ ᱫᱚᱥᱟᱨ ᱠᱟᱱᱟ᱾"),
        ("", "ܗܢܐ ܗܘ ܦܬܓܡܐ ܩܕܡܝܐ܀|ܗܢܐ ܗܘ ܬܪܝܢܐ܀"),
    ],
)
def test_eras_notes_and_scripts(language, wanted):
    """An era isn't torn, "and so on" ends, a note of Wikipedia's has a space without width behind it."""
    check(wanted, language)


# What follows a Turkish title here, up to the shortest text in which one is looked for.
TURKISH = (
    "|Yetkililer önümüzdeki günlerde yeni bir açıklama yapacak.|Bölge halkı ise sonucu merakla bekliyor, çünkü konu "
    "herkesi yakından ilgilendiriyor ve yıllardır çözülmüyor."
)


@pytest.mark.parametrize(
    "wanted",
    [
        "Köy okulunun çatısı rüzgârda uçtu|Erzincan'ın Kemah ilçesinde dün gece çıkan fırtına okulun çatısını söktü.",
        "İzmir'de doktorlar greve gidiyor|İZMİR Tabip Odası, doktorların salı günü iş bırakacağını duyurdu.",
        "Zeytin hasadı erken başladı|Ziraatçı Prof. Ada Orr'a göre üreticiler hasada kuraklık yüzünden erken girdi.",
    ],
)
def test_turkish_titles(wanted):
    """A headline that ends with its verb ends before any capital, where one of its words stands again."""
    check(wanted + TURKISH, "tr")


@pytest.mark.parametrize(
    "wanted",
    [
        "Kentin en yeni komedi Oscar yarışında ve komedi filmi bütün kentte büyük ilgi gördü.",
        "Yine intikam alıyor bizden Amerika.|Amerika neden bizden intikam alıyor, bunu bilen yok.",
        "Bugün intikam peşinde koştu Amerika.|Amerika neden intikam peşinde koştu, bunu bilen yok.",
        "Takım sahaya çıktı Ankara'da dün.|Takım iyi oynadı ve kazandı.",
        "Ne güzel söylüyor Ada Orr o türküsünde, insan güzel günlerini hatırladı.",
        "Filmin açılışını Holm'da yaptı, sonra kazandı Altın Ayı ödülünü ve filmin yolu açıldı.",
        "Sular yükseldi Orr Köprüsü'nün altında kalan evlerde yaşayan üç aile geceyi dışarıda geçirdi.",
    ],
)
def test_turkish_sentences(wanted):
    """Nouns that end as verbs do, inverted sentences, and what says nothing of its first words are no titles."""
    check(wanted + TURKISH, "tr")


def test_titles_without_end():
    """Where no sentence ends behind it, nothing is a title."""
    text = "Köy okulunun çatısı rüzgârda uçtu Erzincan'ın Kemah ilçesinde okulun çatısı " + "yine " * 60
    assert len(split_sentences(text, "tr")) == 1
