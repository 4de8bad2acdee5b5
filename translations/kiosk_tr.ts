<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Açık veya kapalı</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Her şey daha aşağıda</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Hiçbir şey kıpırdamaz</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha fazla süre</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>tükendi</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, title, price</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>Sinema, tiyatro, konser</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>Rezervasyonum var</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Bekleme listesi</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>Programı görmek için aşağıdaki düğmeye dokunun.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>Bugün burada. Koltuk seçmek için bir afişe ya da saate dokunun.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>Buradaki sıradaki gösterimler: %1. Koltuk seçmek için bir afişe ya da saate dokunun.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>Tüm programı gör</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>Burada sırada %n eser var: sol ve sağ bunların arasında gezinir, yukarı ve aşağı bunları atlar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>Biletleriniz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>Kimler geliyor? Değiştirmek için fiyata dokunun.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>Toplam: %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>Tüm ücretler dahildir.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>%1 öde</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>Ödenecek: %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>%1 yerine. Tüm ücretler dahildir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>Geri alacağınız: %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>Yeni koltuklar %1 tutuyor, eski biletleriniz %2 sayılıyor. Tüm ücretler dahildir.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>Gişe: %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>Gişenin açık olduğu saatler:</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>Hangi şehir?</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Bir şehir adı yazın</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>Şehir adı</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>Bu adda bir şehirde gösterimimiz yok. İlk harfleri deneyin.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>Şehirleri şu anda gösteremiyoruz. Lütfen birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>Yakınınızdaki şehirler</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>Uyan şehirler</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n salon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>distance, venues</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodePanel</name>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>%1 kaldır</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>%1 ile biten hediye çeki</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>Kod veya hediye çeki girin</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Üye kartı</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>Kodunuzu girin</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>Kod veya hediye çeki</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>Kampanya kodu veya hediye çeki numarası</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Bu kodu kullan</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>Bir kampanyanın kodu veya hediye çekinizin ya da üye kartınızın numarası. Büyük ve küçük harf fark etmez.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>Süre doldu</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Yalnızca %1 kaldı</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>Ayrılan süre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::DeviceCover</name>
    <message>
        <source>This kiosk is new here</source>
        <translation>Bu kiosk burada yeni</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>Bir çalışan bu kodla onay verir. On dakika sonra başka bir kod görünür.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Lütfen biletlerinizi gişeden alın. Özür dileriz.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>Koltuklarınız artık boş değil. Sizin için eşdeğerlerini ayırdık.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>Koltuklarınız: %1. Siz ödeme yaparken bunları başkası aldı. Özür dileriz. Bu koltukların fiyatı aynıdır ve yeniden ödeme yapmanız gerekmez. İstemezseniz ya da süre dolarsa sizden ücret alınmaz.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>Hayır, ücret alınmasın</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Bu koltukları al</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>Bu koltuklar için süreniz doldu</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>Paranız iade ediliyor</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>Bu gösterim artık satışta değil</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>Kartınız reddedildi</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu işlem olmadı</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1 öncesi</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>%1 sonrası</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>%1 yaşında çocukla</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>tekerlekli sandalye yeri</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>Rezervasyonunuz</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Rezervasyon numarası</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Rezervasyonumu göster</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>Bir biletin veya bekleme listesindeki yerinizin kodunu okutun ya da rezervasyon numarasını girin: sekiz harf ve rakamı her biletin üzerindedir.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>%n koltuk için bekleme listesindesiniz</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Sıra sizde</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>Önünüzde %n kişi var</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>Koltuk boşaldığı anda bu ekranda size sunacağız. Lütfen burada kalın: siz burada kaldıkça sıranız korunur.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Bekleme listesinden çık</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>Şansınız yüksek: daha birçok koltuk boşalabilir.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>Şansınız orta: daha birkaç koltuk boşalabilir.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>Şansınız düşük: koltuk boşalması pek beklenmiyor.</translation>
    </message>
    <message>
        <source>Code that shows your place on your phone</source>
        <translation>Sıradaki yerinizi telefonunuzda gösteren kod</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>Sıradaki yerinizi yanınıza alın: bunu telefonunuzla okutun veya yazdırın. Sayfa önünüzde kaç kişi olduğunu gösterir ve koltuk boşaldığında haber verir. Buradaki her kiosk kodunuzu tanır.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>Yerimi yazdır</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>Sıradaki yeriniz yazdırılıyor.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>Sıradaki yeriniz yazdırıldı. Lütfen alın: giderseniz de sizin kalır.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>Yerimi sakla ve git</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>Koltuk boşalır boşalmaz size bu ekranda ve telefonunuzda sunarız.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>Koltuk boşaldığında %1 adresine yazarız. Gitseniz de sıradaki yeriniz korunur.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>Koltuk boşaldığında %1 numarasına mesaj göndeririz. Gitseniz de sıradaki yeriniz korunur.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>E-postayla haber ver</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Başka adres</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>Telefona haber ver</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Başka numara</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>Kısa çizgi</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Alt çizgi</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Nokta</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Kesme işareti</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Artı</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Et işareti</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>Hâlâ ödeme yapıyor musunuz?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>%n saniye sonra ödeme süresi dolacak ve hiçbir ücret alınmayacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>Ödemeye devam et</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Ödemeyi iptal et</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Eser</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>En yakınları al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>Koltuklarınız bir dakikadan az süre daha ayrılmış durumda. Daha fazla zamana ihtiyacınız var mı?</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>Koltuklarınız bir dakikadan az süre daha ayrılmış durumda.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ek süre</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>Bu cihazın güncellenmesi gerekiyor</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Lütfen biletlerinizi gişeden alın. Özür dileriz.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>Ödemeniz sırasında gişemizle bağlantı koptu. Bağlantı kendiliğinden geri gelecek ve size sonucu göstereceğiz. Sizden en fazla bir kez ücret alınır.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>Gişemizle bağlantı koptu. Kendiliğinden geri gelecek; koltuklarınız hâlâ sizin için ayrılmış durumda.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>Gişemizle bağlantı koptu. Kendiliğinden geri gelecek. Aceleniz varsa gişede size memnuniyetle yardımcı oluruz.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>%n saniye sonra bu ekran sıradaki kişi için temizlenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Buradayım</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Foyer kiosku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>Bilet nasıl alınır</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. Görmek istediğiniz eserin afişine dokunun.
2. Bir saate dokunun.
3. Koltuklarınıza dokunun ya da en iyilerini biz seçelim.
4. Kartınızı okuyucuya yaklaştırın.

Gişede size memnuniyetle yardımcı oluruz.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>Biletlerinizi şu anda basamıyoruz</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>Yine de satın al</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>Biletlerimi e-postayla gönder</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Kolaylaştır</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>Burada seçtikleriniz siz ayrılana kadar geçerlidir.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>Görevli çağrıldı</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>Çağrınıza verilen yanıt budur.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>Lütfen burada kalın: biri size geliyor. Bu arada devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>Kimsenin gelmesine gerek yok</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Birini çağır</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>E-postayla bilet</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>Biletleriniz, faturanız ve takviminiz için bir kayıt bu adrese gelir. Siz ayrılınca bu cihaz adresi unutur.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>Ödeme yapar yapmaz biletleriniz bu adrese gelir. Siz ayrılınca bu cihaz adresi unutur.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>ad@ornek.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>Biletlerimi gönder</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Ödemeye geç</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>Kartınızdaki adresi biliyoruz ve burada göstermiyoruz. Ya da başka bir adres girin: Siz gidince bu cihaz onu unutur.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>Üye kartımdaki adrese gönder</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>Hoş geldiniz, %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>Hoş geldiniz. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>Üye kartınız bu alışverişte geçerli.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>Biletlerinizi üye kartınızdaki adrese gönderebiliriz.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>Üye kartınız geçerli.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>Ödenen: %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>Biletlerimi yeniden yazdır</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>Başka koltuklarla değiştir</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>Bu gösterimde ya da başka birinde. Onaylamadan önce ne ödeyeceğinizi ya da geri alacağınızı görürsünüz; o zamana kadar biletleriniz geçerlidir.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>Sizin için %n koltuk boşaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>Süre dolmadan alın: sonra sıradaki kişiye sunulur.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Bu koltukları al</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>Ödemeyi iptal et</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>Kartla %1 öde</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Kartla öde</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Kart okuyucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>Birazdan yeniden çalışabilir. Gişede size memnuniyetle yardımcı oluruz.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>Kartınızı takın ya da okuyucuya yaklaştırın</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>%1 tahsil edilecek. Bu sırada koltuklarınız sizin için ayrılır.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>Kartınızı okuyucuya yaklaştırın</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>%1 tahsil edilecek. Hâlâ geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>Kartınız kontrol ediliyor. Koltuklarınız güvende.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>Bankanıza soruyoruz</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>Bu işlem her zamankinden uzun sürüyor. Lütfen bekleyin ve yeniden ödeme yapmayın: koltuklarınız güvende, sizden en fazla bir kez ücret alınır.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>Bu bir deneme kart okuyucusudur. Ne olacağını görmek için bir kart seçin:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>Deneme kartı 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>onaylanır</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>Deneme kartı 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>reddedilir</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>Deneme kartı 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>geç onaylanır</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>Deneme kartı 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>hiç yanıt vermez</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>Biletlerimi al</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>Biletleriniz hazırlanıyor. Koltuklarınız güvende.</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Ödenecek bir şey kalmadı</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>Karta ihtiyacınız yok. Hâlâ geri dönebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>Biletleriniz basıldı: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>Biletleriniz basılıyor. Lütfen hepsinin çıkmasını bekleyin.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>Biletleriniz basıldı. Lütfen alın.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Yaş sınırı</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Rezervasyon numarası</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>Bilet %1 / %2</translation>
    </message>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Lütfen kodu girişte kâğıt üzerinde ya da ekranda gösterin. Bir kişi için bir kez geçerlidir.</translation>
    </message>
    <message>
        <source>Wheelchair space</source>
        <translation>Tekerlekli sandalye yeri</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Refakatçi koltuğu</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Kısıtlı görüş</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>İkili koltuk</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Her yaşa uygun</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>%n yaş ve üzeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>%n koltuk için bekleme listesinde</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Yerinizin kodu</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>Bu bir bilet değildir. Yerinizi izlemek için kodu telefonunuzla okutun. Sizin için koltuk boşaldığında süresi dolmadan bir kioska okutun.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>Yazıcının kâğıdı bitti.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Yazıcının kapağı açık.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Yazıcı çalışmıyor.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Biletlerinizi yine de satın alabilirsiniz: sonunda telefonunuza alırsınız. Ya da gişede bastırabilirsiniz, rezervasyon numaranız yeterlidir.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Biletleriniz güvende: telefonunuza alın ya da gişede bastırın.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Biletleriniz güvende: kodların fotoğrafını çekin ya da biletleri gişede bastırın.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>Başka şehir</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>Programı şu anda gösteremiyoruz. Lütfen günü yeniden seçin.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>Programda %1 başka gösterim yok. Lütfen başka bir gün seçin.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>İsteklerinizin hepsine uyan bir şey yok. Çıkarmak için bir isteğe yeniden dokunun.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>Bir koltuk</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n koltuk, hepsi yan yana değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>yan yana %n koltuk</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>solda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>ortada</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>tanesi %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>toplam %1</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. Bunları alıyor musunuz?</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>5 yıldızdan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>%n eleştiriyi oku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>ortalama 5 yıldızdan %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>Sıra sizde.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Önünüzde %n kişi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>Bir dakikadan az.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Yaklaşık %n dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>Bu gösterim için çok kişi koltuk istiyor</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>Numaranız: %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>Herkesi geliş sırasına göre içeri alıyoruz. Lütfen burada kalın: sonra koltuklarınızı seçebilirsiniz.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Başka bir saat seç</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>Bu kodu okuyamadık</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>Lütfen kodu düz tutarak ve bir el genişliği uzaktan okuyucuya bir kez daha gösterin.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Bu kodu tanımıyoruz</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>Biletlerimizden veya rezervasyonlarımızdan birinde bulunmuyor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>Bir rezervasyon taradınız</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>Burada hâlâ bir işlem sürüyor. Lütfen bittiğinde yeniden tarayın.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>Koltuklarınız hâlâ sizin için tutuluyor. Rezervasyonu bu alışverişten sonra ya da hemen açabiliriz: o zaman seçtiğiniz koltuklar bırakılır.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>Rezervasyonu daha sonra ya da hemen açabiliriz: o zaman burada seçtikleriniz bırakılır.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Buradan devam et</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Rezervasyonu aç</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>Bir üye kartı taradınız</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>Diğer sıralar</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Sıra %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Bir bölüm seçin</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1: bir sıra seçin</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>Bir sıra seçin. İlk sıra en öndedir.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1: koltuklarınızı seçin</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Diğer bölümler</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Koltuk %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>Salon planı</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Tüm salon</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>Koltuklarını görmek için bir bölüme dokunun</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>seçiminiz</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>önerilen</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>şu an tutuluyor</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>bekleme listesi</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>satıldı</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>satışta değil</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>tekerlekli sandalye yeri</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>refakatçi koltuğu</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>ikili koltuk</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>kısıtlı görüş</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Perde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Sahne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Saha</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, kat %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n boş</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>tükendi</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Koltuk %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Sıra %1, koltuk %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsQuestion</name>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsScreen</name>
    <message>
        <source>Best seats together</source>
        <translation>En iyi koltuklar</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>Bir dakika, salonu açıyoruz.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>İstediğiniz koltuklara dokunun ya da biz seçelim.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>Devam · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>Koltuk bekle</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>Koltuklar plan olarak</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>Koltuklar liste olarak</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Bunları al</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>Bir dakika, koltuklarınızı soruyoruz.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>Yeni koltuklarınıza dokunun ya da seçimi bize bırakın. Onaylayana kadar eskileri sizin kalır.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Bu koltukları al</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>Biri daha hızlıydı. Şimdi en iyi koltuklar bunlar.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>Siz onaylayana kadar eski koltuklarınız sizde kalır.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>Bu koltukları al · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>Boşalacak koltukları bekleyebilir ya da hâlâ boş olanlara dokunabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>tükendi</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>bekleme listesi</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>az koltuk kaldı</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Koltuk bekle</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>Saatleri şu anda gösteremiyoruz. Lütfen biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>Burada tükenen gösterim yok: hepsi için koltuk seçebilirsiniz.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>Bu gösterimler tükendi. Birine dokunun: koltuk boşalınca bekleyenlere geliş sırasına göre sunulur.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SpokenWords</name>
    <message>
        <source>Private. Plug in a headset to hear it.</source>
        <translation>Özel. Duymak için kulaklık takın.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n seçenek</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>Devam etmek için: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>field</source>
        <translation>alan</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>boş</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>kullanılamıyor</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>Sesli anlatım açık. Ok tuşları bir öğeden diğerine götürür, seçme tuşu onu seçer, geri tuşu geri döner, yardım tuşu açıklar. Ses tuşu sesli anlatımı kapatır.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>Ya da: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Yalnızca personel</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>Bu kioskı hizmet dışı bırakmak için PIN kodunuzu girin.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hizmet dışı bırak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Lütfen %n saniye bekleyin, sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Bu PIN doğru değil.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Bir azalt: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Bir artır: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>Oraya haber ver</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>Koltuk boşaldığında yazarız</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>ad@ornek.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>Koltuk boşaldığında bir mesaj</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>Tek bir e-posta hangi koltukları sizin için tuttuğumuzu, saat kaça kadar ve nasıl alacağınızı söyler. Adresi kullanılınca ya da artık beklemediğinizde unuturuz.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>Tek bir mesaj koltukları saat kaça kadar tuttuğumuzu söyler. Lütfen numarayı ülke koduyla girin. Numarayı kullanılınca ya da artık beklemediğinizde unuturuz.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>Teşekkürler. İyi seyirler!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>Rezervasyon numaranız</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>Ödemeniz alındı. Bir dakika, biletleriniz hazırlanıyor.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>Bilet: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>Girişte yalnızca kodlar yeterlidir, kâğıt üzerinde ya da ekranda.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>Biletlerinizi telefonunuzda açan kod</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>Biletlerinizi yanınıza almak için bu kodu telefonunuzla okutun. Bir saat geçerlidir.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>Biletleriniz %1 adresine yola çıktı.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>E-postayla gönder</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Başka adres</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>Biletleriniz üye kartınızdaki adrese doğru yola çıktı.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>Saatleri şu anda gösteremiyoruz. Lütfen günü yeniden seçin.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Bir saat seçin</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>bu binada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>Programda %1 gösterim yok. Lütfen başka bir gün seçin.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>Ad, yönetmen veya oyuncu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>Yukarıdakileri göster</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Aşağıdakileri göster</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Koltuk bekle</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>Boşalan koltuklar burada size geliş sırasına göre sunulur.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>Nerede oturmak istersiniz?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>Ayrı da olur</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Fark etmez</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Bekleme listesine gir</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 günü</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>her yaşa uygun</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>%1 yaş ve üzeri</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>tam burada</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Koltuk %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Sıra %1, koltuk %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>koltuk %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Sıra %1, %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>macera</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasyon</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>bale</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>komedi</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>konser</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>belgesel</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>dram</translation>
    </message>
    <message>
        <source>family</source>
        <translation>aile</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>fantastik</translation>
    </message>
    <message>
        <source>history</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>korku</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>gizem</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>orkestra</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>pop</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>romantik</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>bilim kurgu</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>gerilim</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>trajedi</translation>
    </message>
    <message>
        <source>war</source>
        <translation>savaş</translation>
    </message>
    <message>
        <source>western</source>
        <translation>western</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norveççe</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sözsüz</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>her yaş</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, least age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>price that is taken off</comment>
        <translation>−%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::Words</name>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. We have marked the nearest free ones for you.</source>
        <translation>
            <numerusform>%n koltuğu az önce başka biri aldı. En yakın boş koltukları sizin için işaretledik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n koltuğu az önce başka biri aldı. Lütfen başka koltuk seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>Yan yana bu kadar boş koltuk kalmadı. Lütfen plandan tek tek koltuk seçin.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>Bir seferde alınabilecek en fazla koltuğu seçtiniz. Daha büyük gruplar için lütfen gişeye başvurun.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>Sizin için zaten koltuk ayrıldı. Lütfen önce bunları satın alın ya da bırakın.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>Koltuklarınızın süresi doldu, yeniden herkese açık. Lütfen bir kez daha seçin.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>Koltuklarınızın süresi artık uzatılamaz. Lütfen süre dolmadan ödeyin.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>Bu koltuklar için bir ödeme zaten sürüyor. Lütfen sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>Bu koltukların ücreti zaten ödendi.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>Bu gösterim için artık bilet satılmıyor. Lütfen başka bir saat seçin.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>Yanınızda tek bir koltuk boş kalıyor. Lütfen seçiminizi bir koltuk kaydırın.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>Bu gösterimin biletleri tükendi. Lütfen başka bir saat seçin.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>Artık bu gösterimin bekleme listesinde değilsiniz. Lütfen yeniden kaydolun.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>Bu koltuklar artık sizin için ayrılmıyor. Lütfen bekleme listesine yeniden kaydolun.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>Zaten bu gösterimin bekleme listesindesiniz. Koltuk boşalır boşalmaz size bildiririz.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>Bu gösterimin bekleme listesi dolu. Lütfen başka bir saat seçin.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>Bu koltuklar seçilemez. Lütfen başka koltuk seçin.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>Bankanız ödemeyi reddetti, hiçbir ücret alınmadı. Lütfen yeniden deneyin ya da başka bir kart kullanın.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>Ödeme tamamlanmadan koltuklarınız elden çıktı. Paranız iade ediliyor. Lütfen başka koltuk seçin.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>Fiyat değişti. Hiçbir ücret alınmadı. Lütfen ödemeden önce yeni fiyata bakın.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>Bu fiyat artık sunulmuyor. Hiçbir ücret alınmadı. Lütfen başka bir fiyat seçin.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>Ödemenin gerçekleşip gerçekleşmediğini henüz bilmiyoruz, bankanıza soruyoruz. Lütfen yeniden ödeme yapmayın.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>Bu artık sunulmuyor. Lütfen başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>Şu anda çok sayıda kişi bilet alıyor. Lütfen birkaç saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>Bu gösterim için çok sayıda kişi koltuk istiyor. Lütfen sıranızı bekleyin.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>Burada birkaç kez koltuk ayrıldı ve satın alınmadı. Lütfen yeniden seçmeden önce biraz bekleyin.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>Bu kiosk güncelleniyor. Lütfen gişeye gidin.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>Bu kiosk bilet satamıyor. Lütfen gişeye gidin.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>Şu anda gişeye ulaşamıyoruz. Lütfen birkaç saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>Bizden kaynaklanan bir sorun oluştu. Lütfen yeniden deneyin ya da gişeye gidin.</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Yetişkin</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Çocuk</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Emekli</translation>
    </message>
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>Bu kod bu koltuklar için geçerli değil. Hiçbir ücret alınmadı. Lütfen kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>Bu kod izin verilen sayıda kullanıldı. Kodsuz devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>Bu hediye çekini tanımıyoruz. Lütfen numarasını kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>Bu hediye çekinin süresi doldu. Lütfen gişeye sorun.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>Bu hediye çekinde bakiye kalmadı. Lütfen başka bir yolla ödeyin.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>Bu hediye çeki başka bir para birimi için. Lütfen başka bir yolla ödeyin.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>Fiyatınız sizin için birkaç dakika ayrıldı ve bu süre doldu. Hiçbir ücret alınmadı. Fiyatı yeniden sorduk: lütfen ödemeden önce kontrol edin.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>Bu biletler zaten iade edildi ya da değiştirildi.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>Yanınızda tek bir koltuk boş kalıyor. Tek koltuk bırakmayan en yakın koltukları işaretledik.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>Rezervasyon numarası böyle olamaz. Lütfen sekiz karakterini kontrol edin.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>Bu numarayla bir rezervasyon bulamıyoruz. Lütfen sekiz karakterini kontrol edin.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>Bu rezervasyonun biletleri iade edildi ve artık geçerli değil.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Çok fazla numara yanlıştı. Lütfen %n saniye sonra yeniden deneyin ya da gişeye sorun.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>Bu bileti okuyamıyoruz. Lütfen bunun yerine rezervasyon numarasını girin.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>Bu üye kartı geçerli değil ya da artık geçerli değil. Lütfen gişeye sorun.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Çok fazla üye kartı yanlıştı. Lütfen %n saniye sonra yeniden deneyin ya da gişeye sorun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>Üye kartınız bu koltuklarda indirim sağlamıyor. Normal fiyattan devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>Üye kartınızın kampanyası izin verilen sayıda kullanıldı. Normal fiyattan devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>Biletlerinizi üye kartınızdaki adrese gönderemiyoruz. Lütfen bir adres girin.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>Bu numaraya mesaj gönderilemiyor. Lütfen numarayı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>Bu adrese hiçbir şey gönderilemiyor. Lütfen adresi kontrol edip tekrar deneyin.</translation>
    </message>
</context>
</TS>
