<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AgeRating</name>
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
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>İyi günler,</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>Biletleriniz: %1, %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>Rezervasyonunuz için teşekkür ederiz. Biletleriniz ve faturanız ektedir.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>Koltuklarınız değişti: %1, %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>Rezervasyonunuzu aynı fiyata başka koltuklara aldık. Lütfen ekteki biletleri kullanın: öncekiler artık geçerli değil.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>İptal edildi: %1, %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>Bu rezervasyonun biletleri iade edildi; %1 ödemenin yapıldığı yere geri gönderiliyor. İade faturası ektedir.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>Bu biletler hâlâ geçerli; lütfen ekteki biletleri kullanın.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>Lütfen her biletin kodunu girişte kâğıt üzerinde ya da ekranda gösterin.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Sizi ağırlamaktan mutluluk duyacağız.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>Biletler %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>Fatura %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>İade faturası %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>Takvim %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>KDV %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>İade faturası</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>İlgili fatura</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>Tüm fiyatlara KDV ve tüm ücretler dahildir.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>KDV numarası: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Seats came free for you: %1</source>
        <translation>Sizin için koltuk boşaldı: %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>İyi günler,</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>Beklediğiniz koltuklar boşaldı. Saat %1’e kadar sizin için tutuluyorlar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Şu saate kadar tutuluyor</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Sıranızın kodu</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>Onları bu mekânın herhangi bir kioskunda alıp ödeyin: aşağıdaki sayfadaki kodu okutun ya da sıranızın kodunu girin.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>İstemiyorsanız lütfen bu sayfada bekleme listesinden çıkın: koltuklar hemen sıradakilere geçer.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>koltuklar saat %1 olana dek sizin. Bir kiosktan alabilirsiniz:</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Biletleriniz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>Biletin QR kodu %1 / %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Takvime ekle</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>Lütfen her kodu girişte gösterin. Bir kişi için bir kez geçerlidir. Ekran görüntüsü alırsanız ağ olmadan da elinizde olur.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>Bu sayfa en geç %1 saatine kadar açılabilir.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>Bu rezervasyon iptal edildi. Geçerli bileti yok.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Burada bir şey yok</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>Lütfen bağlantıyı kontrol edin ya da kiosktaki kodu yeniden okutun.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Bu bağlantı artık geçerli değil</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>Güvenliğiniz için yalnızca kısa bir süre çalıştı. Kiosk ve gişe biletlerinizi rezervasyon numarasıyla bulur.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Lütfen bir dakika sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
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
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>sıra %1, koltuk %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>koltuk %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1, giriş %2</translation>
    </message>
</context>
<context>
    <name>ShowTime</name>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Lütfen kodu girişte kâğıt üzerinde ya da ekranda gösterin. Bir kişi için bir kez geçerlidir.</translation>
    </message>
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
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>Bekleme listesindeki yeriniz</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Sıra sizde</translation>
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
        <source>Seats came free for you</source>
        <translation>Sizin için koltuk boşaldı</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>Almanız için kalan süre</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>Süre dolana kadar sizin için tutuluyorlar. Almak için aşağıdaki kodu bir kioska okutun.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Fark etmez</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Beklediğiniz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Sıra %1, koltuk %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Koltuk %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Koltuk %1 / %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>Bekleme listesindeki yerinizin QR kodu</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>Sıradaki yeriniz her kioskta: bu kodu okutun ya da girin.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Bekleme listesinden çık</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>Sıradaki yeriniz ve sizin için tutulan koltuklar sıradakilere geçer.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>Bekleme listesinden çıktınız</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>Sizin için artık bir şey tutulmuyor. Başkalarına yer açtığınız için teşekkür ederiz.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>Koltukları aldınız</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>Kioskta ödendiğinde sizindir.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>Koltuklarınız için süre doldu</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>Sıradakilere geçtiler. Hâlâ koltuk istiyorsanız bir kiosk sizi yeniden listeye alır.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>Önünüzde %n kişi var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>yan yana %n koltuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n koltuk</numerusform>
        </translation>
    </message>
</context>
</TS>
