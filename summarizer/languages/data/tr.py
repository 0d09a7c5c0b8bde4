"""Turkish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
acaba ama ancak artık asla aslında az bana bazı bazıları belki ben benden beni benim beri bile bir biraz biri birkaç
birlikte birçok biz bizden bize bizi bizim bu buna bunda bundan bunlar bunları bunların bunu bunun burada böyle
böylece bütün da daha dahi de defa değil diye diğer dolayı dolayısıyla en etmek etti eğer fakat gibi göre hala halde
hangi hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir iken ile ilgili ise itibaren için işte kadar karşı
karşın kendi kendine kendini kez ki kim kimse mi mu mü mı nasıl ne neden nedenle nerede nereye niye niçin o olan
olarak oldu olduğu olduğunu olmak olması olsa olsun olup olur ona ondan onlar onlara onlardan onları onların onu onun
orada oysa rağmen sadece sanki sen sence seni senin siz sizi sizin son sonra tabii tarafından tüm var vardı ve veya
ya yani yapan yaptı yapılan yerine yine yok yoksa zaten çok çoğu çünkü önce öyle üzere şey şimdi şu şuna şunu şöyle
"""

NEVER_FINAL = """
Apt Bk Blg Blv Bnb By Bşk Cd Dt Ecz Far Fr Gen Korg Lat Mh Müh Op Osm Sk Tümg Tğm Vet Yb Yzb alb alm av bknz bkz bul
cad doç dr ed ed.haz gnkur gör haz hz ist kor mah md.yrd mr mrs org prof sok st tuğg uzm yak yard yrd çev ör örn öğr
İng
"""
BEFORE_NUMBER = """
Ağu Ef Eki Elç Eyl Flp Gal Hez Kas Kol Kr Lev Luk Mar Mez Nis Pet Sam Say Sel Ta Tem Tes Tim Va Yar Yer Yu Yşa bk c
cilt cmt cum d dip dn e ek faks fig fık hk k kat kn madde md no nr nu oca p par pp prgf pzt res s sat sf sh ss sy syf
tab tbl tel vol yk Çık Özd çiz İbr Şub şek şkl
"""
BEFORE_STARTER = """
a.b.d a.s a.ş al ank ans ansik arş asb asst atm bas bağ biy bot böl bşk co corp dan dk dns ede evl fel fiz fr gn inc
ing isp it i̇.s i̇.ö jeol jp jr kg km koord krş kur lat ltd m.s m.ö maar mat mim muh müd müt müz nşr okul osm pol rom
rus sa sn sos spor t.c tar tic tiy tls trk vbg vd yay yd yy yönt zool çvş ö öl öz üniv ünl üst şb şti
"""
BEFORE_CAPITAL = """
vb vs
"""
STARTERS = """
Ama Ancak Artık Ayrıca Bazı Belki Ben Benim Bir Biri Birçok Biz Bizim Bu Bugün Buna Bundan Bunlar Bunu Bunun Burada
Böyle Böylece Bütün Daha Dün En Evet Eğer Fakat Hala Hatta Hayır Hem Her Herkes Hiç Hiçbir Kendi Kim Kimse Nasıl Ne
Neden O Onlar Onun Orada Oysa Sen Siz Son Sonra Tüm Ve Ya Yani Yarın Yine Zaten Çok Çünkü Önce Öyle İşte Şimdi Şu
"""
FINALS = """
!komedi !miladı !trajikomedi -etti -ildi -ildiler -indi -indiler -irdi -işti -ladı -ladılar -landı -landılar -laştı
-ledi -lediler -lendi -lendiler -leşti -madı -medi -mişti -muştu -müştü -mıştı -uldu -uldular -undu -urdu -uştu -yor
-yordu -yorlar -yoruz -üldü -üldüler -ündü -ürdü -üştü -ıldı -ıldılar -ındı -ındılar -ırdı -ıştı aldı anlattı arttı
attı azalttı açtı aştı baktı battı bitti buldu bıraktı döktü döndü düştü etti geldi geçti girdi gitti gördü indi kaldı
kapattı kaybetti kazandı kaçtı koştu kırdı oldu sattı seçti sürdü tuttu uzattı uçtu verdi vurdu yaktı yaptı yarattı
yendi yıktı çekti çıktı öldü
"""
CONNECTIVES = """
aksine ama ancak ardından ayrıca bilakis burada buradaki buradan buraya böylece böylelikle böylesi dahası demek
dolayısıyla fakat gerçi halbuki hatta hâlbuki ise keza kısacası lakin mesela nihayet nihayetinde nitekim orada
oradaki oradan oraya oysa oysaki peki sonra sonrasında ve veya yahut yani yine yoksa zaten zira çünkü öte öylesine
öyleyse üstelik şöyle
"""
POINTERS = """
bu buna bunda bundan bunlar bunlara bunlardan bunları bunların bunu bunun bununla böyle kendileri kendisi o ona onda
ondan onlar onlara onlardan onlarla onları onların onu onun onunla şu şuna şunlar şunları şunu
"""
LEADS = """
aksi halde; aksi takdirde; ama yine de; aralarında; aynı gün; aynı zamanda; aynı şekilde; aynı şey; aynısı; aynısını
bahsi geçen; bazıları; başka bir; başka bir deyişle; başka deyişle; başkaları; belli ki; benzer şekilde; bir başka
bir başkası; bir de; bir diğer; bir gün sonra; bir yandan; biri de; birincisi; bu amaçla; bu anlamda; bu arada
bu açıdan; bu bağlamda; bu doğrultuda; bu durumda; bu kapsamda; bu kez; bu konuda; bu nedenle; bu sebeple; bu sırada
bu tür; bu yüzden; bu çerçevede; bu şekilde; buna bağlı olarak; buna ek; buna ek olarak; buna göre; buna karşın
buna rağmen; bundan sonra; bunun için; bunun nedeni; bunun sonucunda; bunun yanı sıra; bunun üzerine; bununla beraber
bununla birlikte; buradan hareketle; böyle bir; böyle olunca; bütün bu; bütün bunlar; bütün bunlara; bütün bunlardan
bütün bunları; bütün bunların; cevabı; daha da; daha kötüsü; daha sonra; dediğim gibi; demek ki; derken; devamı; diğer
diğer bir deyişle; diğer yandan; diğeri; diğerleri; durum böyle; eh; ertesi gün; evet; gelgelelim; gene; geri kalanı
gerisi; gördüğünüz gibi; hal böyle olunca; hal böyleyken; hayır; hele; hele hele; hem de; hepsi; her ikisi; her neyse
her şeye rağmen; hiçbiri; ikincisi; ikisi; ikisi de; ilki; iyi de; işte; kaldı ki; keza; kimisi; kısa süre sonra
kısaca; kısacası; malum; ne de olsa; ne var ki; nedeni; neticede; neyse; nitekim; o yüzden; o zaman; ona göre
ondan sonra; onlara göre; onun için; oradakiler; oysa ki; peki; sebebi; sonrası; sonuncusu; sonuç olarak; sonuçta
sözgelimi; sözün kısası; sözün özü; ta ki; tam aksine; tam o sırada; tam tersine; tüm bu; tüm bunlar; tüm bunlara
tüm bunlardan; tüm bunları; tüm bunların; tıpkı; velhasıl; yanıtı; yine de; yok,; örneğin; öte taraftan; öte yandan
öyle ki; özetle; üstüne üstlük; üçüncüsü; şöyle ki
"""
STANDS = """
birincisi düzenlenen; birincisi gerçekleştirilen; birincisi yapılan; bütün bu ay; bütün bu hafta; bütün bu yıl
cevabı aranan; cevabı merak edilen; nedeni anlaşılamayan; nedeni anlaşılmayan; nedeni açıklanmayan
nedeni belirlenemeyen; nedeni belirsiz; nedeni belli olmayan; nedeni bilinmeyen; nedeni henüz belirlenemeyen
nedeni henüz belli olmayan; nedeni henüz bilinmeyen; nedeni henüz tespit edilemeyen; nedeni henüz öğrenilemeyen
nedeni saptanamayan; nedeni tespit edilemeyen; nedeni öğrenilemeyen; sebebi belirlenemeyen; sebebi belli olmayan
sebebi bilinmeyen; sebebi henüz bilinmeyen; sebebi henüz öğrenilemeyen; sebebi öğrenilemeyen; tüm bu ay; tüm bu hafta
tüm bu yıl; yanıtı aranan; yanıtı merak edilen
"""
TIMES = """
akşam ay bahar cuma cumartesi gece hafta ilkbahar kez kış pazar pazartesi perşembe sabah salı sene sezon sonbahar yaz
yüzyıl yıl çarşamba öğleden
"""
COURTESIES = """
lütfen merhaba selam saygılar saygılarımla tebrik tebrikler teşekkür teşekkürler özür
"""
GREETINGS = """
görüşmek üzere; günaydın; ~hoş bulduk; ~hoş geldin; ~hoş geldiniz; hoşça kalın; iyi akşamlar; iyi günler; kolay gelsin
nasılsınız; rica ederim; sağ olun
"""
FILLERS = """
eee hmm hı hımm mmm ok
"""
ADDRESSES = """
sana sen seni senin siz size sizi sizin
"""
HEDGES = """
biliyor musun; biliyorsunuz; bilmiyorum; bir nevi; falan; filan; galiba; hani; sanırım
"""
SECTIONS = """
giriş sonuç sonuçlar özet
"""
FINDINGS = """
bulgu bulgular sonuç sonuçlar
"""
ASKS = """
anlat anlatın açıkla açıklayın özet özetle özetleyin
"""

# With half the worth of a first mention: readers' picks of sixteen columns stay at 44 in one half and go from 29 to
# 39 in the other, ROUGE gains 1.6 to 2.3 on all 41; 6 and 8 gain less.
FORMS = 7
ORDINALS = True
STEMMER = "turkish"

FURNITURE = {
    "call to action": """
~paylaş; ~yazdır; ~abone ol; ~giriş yap; ~üye ol; ~takip et; abone olun; bizi takip edin; buraya tıklayın
haberi paylaş; uygulamayı indir; bültenimize; ~ara; ~menü; ~kapat; ~kabul et; ~kabul ediyorum; ~reddet; ~dinle
~kaydet; ~indir; ~üyelik; ~kayıt ol; içeriğe geç; ~içeriğe; ~tıklayın; ~için tıklayın; haberin ~devamı için
~devamı için; zaten üye; üye misiniz; sadece aboneler; ~okumak için; okumaya devam; ~devamı; ~devam; ~kaydolun
haberdar olun; ~kaçırmayın; ~katılın; ~katıl; destek olun; ~destek ol; bağış yap; ~satın al; ~sipariş ver; ~deneyin
e-posta adresiniz; ~e-postanızı; ~teşekkürler; ~beğen; ~anasayfa; ~ana sayfa; ~yukarı; javascript; bizi takip
takip edin; google haberler; whatsapp kanalımız; ~bildirimleri; oy ver; tarayıcıda görüntüle; tarayıcınızda görüntüle
tarayıcıda aç; bu e-postayı alıyorsunuz; abonelikten çık; üyelikten ayrıl; listeden çık; ayrıntılı bilgi için
aşağıdaki videoyu; bizi facebook; bizi twitter; bizi instagram; bizi sosyal medya; yorum bırakın; yorum bırakmayı
haberin devamını; haberin devamı için; yazının devamını; yazının devamı için; yorumlarınızı aşağıya
yorumlarınızı bekliyoruz; yorumlarda belirtin; yorumlarda belirtebilirsiniz
""",
    "related": """
ilgili haberler; ~ilgili; devamını oku; ayrıca okuyun; bunlar da ilginizi; en çok okunan; ~öne çıkanlar
diğer haberler; ayrıca bakınız; ~bakınız; bkz; oku:; ~oku; izle:; ~izle; ~daha fazla; ~daha fazlası; ~daha fazla haber
~son haberler; ~son dakika; ~son eklenen; ~son yazılar; ~çok okunanlar; ~en çok okunanlar; ~popüler; ~popüler haberler
~benzer haberler; ~benzer yazılar; ~ilgili konular; ~ilgili içerikler; ~önerilen; ~önerilenler; ~sizin için
ilginizi çekebilir; bunlar da; ~galeri; ~foto galeri; ~manşet; ~gündem; ~editörün seçtikleri; yazarın diğer
~diğer yazıları; ~tüm yazıları
""",
    "link": """
önceki haber; sonraki haber; önceki yazı; sonraki yazı; ~önceki; ~sonraki; ~geri; geri dön; ~ileri; ~tümünü gör; ~tümü
~daha fazla göster; ~daha fazla yükle; ~tüm haberler; ~tüm yazılar
""",
    "share": """
~facebook'ta; ~twitter'da; ~whatsapp'ta; ~paylaşın; ~gönder; e-posta ile; ~bağlantıyı kopyala; ~kopyala; ~e-posta
~tweetle
""",
    "byline": """
yazan:; haber:; muhabir:; kaynak:; ~yazar; yazar:; ~yazan; ~haber; ~muhabir; ~kaynak; ~aa; ~dha; ~iha; ~anka; çeviri:
~çeviri; ~editör; editör:; röportaj:; haber merkezi; ~derleyen; vikipedi, özgür
""",
    "time stamp": """
yayınlanma:; yayınlanma tarihi; güncelleme:; son güncelleme; giriş:; okuma süresi; ~yayınlanma; yayın tarihi
~yayınlandı; ~güncelleme; ~güncellendi; ~güncelleme tarihi; ~güncellenme; ~eklenme; eklenme tarihi; tarih:; ~tarih
~dk okuma; ~oluşturulma; oluşturulma tarihi; ~giriş tarihi
""",
    "caption": """
fotoğrafta; fotoğraf:; foto:; görsel:; ~©; ~fotoğraf; (fotoğraf; ~foto; (foto; ~görsel; fotoğraflar:; illüstrasyon:
infografik:; video:; ~arşiv; ~temsili; soldan sağa:
""",
    "notice": """
tüm hakları saklıdır; gizlilik politikası; kullanım koşulları; ~çerezler; çerez; copyright; ~künye; ~gizlilik; ~kvkk
~çerez politikası; ~hakkımızda; ~kariyer; ~sitemizde; ~bu site; ~bu web sitesi; web sitemizde; ~sitemizi
kullanmaya devam; ~tıklayarak; ~izinsiz; kaynak gösterilmeden; kaynak gösterilerek; yazılı izin; ~hakları; yasal uyarı
tasarım:; yazılım:; yatırım bilgi; burada yer alan yatırım; siteyi kullanmaya; sitemizi kullanmaya; siteyi kullanarak
sitemizi kullanarak
""",
    "advertisement": """
~reklam; reklam:; sponsorlu; ~reklamlar; ~sponsor; ~ilan; ~advertorial; haberin devamı; ~sponsorlu içerik; ~tanıtım
""",
    "comments": """
~yorumlar; ~yorum yap; yorum yazın; ~yorum yok; ~yorum; ~yorumunuz; ~yorum ekle; ~yorum gönder; yorum yapmak; ~yanıtla
~cevapla; ~cevap yaz; ~ne düşünüyorsunuz; ~düşünceleriniz; e-posta hesabınız; yorum yapabilmek; ilk yorumu
~yorumları gör; ~şikayet et; ~bildir; bir yanıt yazın; ~henüz yorum
""",
    "tags": """
etiketler:; ~etiketler; anahtar kelimeler; ~etiket; etiket:; ~kategoriler; kategori:; ~kategori; ~konular; konular:
~bu haberde
""",
    "note": """
editörün notu; ~editörün notu; editör notu; ~düzeltme; düzeltme:; ~bu haber; ~bu haberin; ~bu yazı; ~bu yazının
~bu makale; ~bu içerik; ~bu röportaj; ~özet; ~kısaca; ~öne çıkan; ~içindekiler; yazar hakkında; ~yazar hakkında
~hakkında; harici içerik
""",
    "contact": """
iletişim:; bize ulaşın; ~bize ulaşın; bize yazın; ~bize yazın; ihbar hattı; ~ihbar; ~gönderin; ~bilgi için
detaylı bilgi; daha fazla bilgi; ~basın iletişim; ~telefon; telefon:; tel:; ~hata bildir; ~sorularınız; ~görüşleriniz
""",
    "site": """
bülten; abone; üye ol; giriş yap; kaydol; çerez; gizlilik; reklam; hesabınız; uygulamamız; editör; sitemiz
okurlarımız; bu sayfa; bu makale; bu haber; bu video; podcast; yorum; e-posta; tarayıcı; javascript; ~bu site
web sitemiz; kanalımız; bildirim; kişisel veri; izniniz; ücretsiz; bağış; destek ol; ~bu yazı; ~bu içerik; google news
telif; uygulamayı; takip et; okumaya devam; e-posta kutunuz
""",
    "closing": """
gazetecidir; yazarıdır; muhabiridir; hakları saklıdır; tüm hakları; daha fazla bilgi; izinsiz; ilk olarak; profesördür
akademisyen; gazeteci; yazardır; editörüdür; copyright; telif hakkı; hakkı saklıdır; okundu
""",
    "imperative": """
abone kaydolun takip paylaş paylaşın oku okuyun izle izleyin dinle dinleyin tıklayın tıkla indirin keşfedin gönderin
yazın destekleyin deneyin yazdır kaydet yorumlayın
""",
    "person": "siz sizin size biz bizim bize",
}
PROCEDURES = """
davacı vekili; davalı vekili; gereği düşünüldü; gereğini arz; gündem maddesi; gündem okundu; ilk soru; katılanlar:
oturum * açtı; oturum * açıldı; oturum * kapandı; oturum * kapattı; oturum * kapatıldı; oturumu * açtı
oturumu * açıldı; oturumu * kapandı; oturumu * kapattı; oturumu * kapatıldı; oturumu açtı; oturumu kapattı
size yazıyorum; sonraki soru; sözü veriyorum; temyiz yolu açık; toplantı * açtı; toplantı * açıldı; toplantı * kapandı
toplantı * kapattı; toplantı * kapatıldı; toplantı açıldı; toplantı sona erdi; toplantının gündemi
toplantının tutanağı; toplantısını açtı; toplantıyı * açtı; toplantıyı * açıldı; toplantıyı * kapandı
toplantıyı * kapattı; toplantıyı * kapatıldı; toplantıyı açtı; toplantıyı kapattı; tutanak * okundu
tutanak * onaylandı; tutanağı * okundu; tutanağı * onaylandı; tutanağı kabul; tutanağı okundu; türk milleti adına
vakit ayırdığınız; yoklama yapıldı; zaman ayırdığınız için; çıkar çatışması; önceki toplantı
"""
DECISIONS = """
beraatine; bozulmasına; kabul edildi; kabulüne; karar verdi; karar verildi; karara bağladı; kararlaştırıldı
mahkumiyetine; onanmasına; oy birliğiyle; oy çokluğuyla; oybirliğiyle; oyçokluğuyla; reddedildi; reddetti; reddine
"""
