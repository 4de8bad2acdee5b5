<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duża</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Wszystko niżej</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nic się nie rusza</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>wyprzedane</translation>
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
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>Kino, teatr, koncerty</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>Mam rezerwację</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista oczekujących</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>Aby zobaczyć program, proszę dotknąć przycisku poniżej.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>Dziś u nas. Proszę dotknąć plakatu lub godziny, aby wybrać miejsca.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>Następne seanse: %1. Proszę dotknąć plakatu lub godziny, aby wybrać miejsca.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>Zobacz cały program</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n tytuł najbliżej u nas: w lewo i w prawo przechodzi się przez niego, w górę i w dół obok niego</numerusform>
            <numerusform>%n tytuły najbliżej u nas: w lewo i w prawo przechodzi się przez nie, w górę i w dół obok nich</numerusform>
            <numerusform>%n tytułów najbliżej u nas: w lewo i w prawo przechodzi się przez nie, w górę i w dół obok nich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>Państwa bilety</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>Kto przychodzi? Aby zmienić cenę, proszę jej dotknąć.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>Razem: %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>Wszystkie opłaty są wliczone.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>Zapłać %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>Do zapłaty: %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>Zamiast %1. Wszystkie opłaty są wliczone.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>Zwracamy Państwu %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>Nowe miejsca kosztują %1, stare bilety liczą się za %2. Wszystkie opłaty są wliczone.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>Kasa: %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>Kasa jest otwarta:</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>Które miasto?</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Proszę wpisać nazwę miasta</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>Nazwa miasta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Usuń ostatnią literę</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>Nie gramy w mieście o tej nazwie. Proszę wpisać pierwsze litery.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>Nie możemy teraz pokazać miast. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>Miasta w pobliżu</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>Pasujące miasta</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n obiekt</numerusform>
            <numerusform>%n obiekty</numerusform>
            <numerusform>%n obiektów</numerusform>
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
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>Voucher kończący się na %1</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>Wpisz kod lub voucher</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Karta członkowska</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>Proszę wpisać kod</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>Kod lub voucher</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>Kod promocji lub numer vouchera</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Użyj tego kodu</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>Kod promocji albo numer z vouchera podarunkowego lub karty członkowskiej. Wielkość liter nie ma znaczenia.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Zostało tylko %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>Rezerwacja: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
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
        <translation>Ten kiosk jest tu nowy</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>Pracownik dopuści go za pomocą tego kodu. Po dziesięciu minutach pojawi się inny kod.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Nieczynny</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Prosimy kupić bilety w kasie. Przepraszamy.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>Państwa miejsca są już zajęte. Trzymamy dla Państwa równorzędne.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>Państwa miejsca: %1. Ktoś inny otrzymał je podczas płatności. Przepraszamy. Te kosztują tyle samo i nie trzeba płacić ponownie. Jeśli ich Państwo nie chcą albo czas minie, nic nie zostanie pobrane.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>Nie, proszę nic nie pobierać</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Przyjmij te miejsca</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>Czas na te miejsca minął</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>Zwracamy pieniądze</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>Ten seans nie jest już w sprzedaży</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>Karta została odrzucona</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>z dzieckiem %1 lat</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>miejsca na wózek</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>Państwa rezerwacja</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Numer rezerwacji</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Pokaż rezerwację</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>Proszę zeskanować kod biletu lub miejsca na liście oczekujących albo wpisać numer rezerwacji: jego osiem liter i cyfr znajduje się na każdym bilecie.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Są Państwo na liście oczekujących na %n miejsce</numerusform>
            <numerusform>Są Państwo na liście oczekujących na %n miejsca</numerusform>
            <numerusform>Są Państwo na liście oczekujących na %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Teraz Państwa kolej</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n osoba przed Państwem</numerusform>
            <numerusform>%n osoby przed Państwem</numerusform>
            <numerusform>%n osób przed Państwem</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>Gdy tylko zwolnią się miejsca, zaproponujemy je na tym ekranie. Prosimy tu pozostać: tak długo zachowują Państwo swoje miejsce w kolejce.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Opuść listę oczekujących</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>Szanse są duże: może się jeszcze zwolnić wiele miejsc.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>Szanse są średnie: może się jeszcze zwolnić kilka miejsc.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>Szanse są małe: prawie żadne miejsce już się nie zwolni.</translation>
    </message>
    <message>
        <source>Code that shows your place on your phone</source>
        <translation>Kod, który pokazuje Państwa miejsce w kolejce na telefonie</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>Miejsce w kolejce można zabrać ze sobą: proszę zeskanować kod telefonem lub go wydrukować. Strona pokazuje, ile osób jest przed Państwem, i informuje, gdy zwolnią się miejsca. Każdy automat tutaj zna ten kod.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Wydrukuj ponownie</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>Wydrukuj moje miejsce</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>Miejsce w kolejce jest drukowane.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>Miejsce w kolejce zostało wydrukowane. Proszę zabrać wydruk: po odejściu miejsce pozostaje Państwa.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>Zachowaj miejsce i odejdź</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>Zaproponujemy miejsca, gdy tylko się zwolnią, na tym ekranie i na telefonie.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>Napiszemy na %1, gdy zwolnią się miejsca. Zachowują Państwo miejsce w kolejce także po odejściu.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>Wyślemy wiadomość na numer %1, gdy zwolnią się miejsca. Zachowują Państwo miejsce w kolejce także po odejściu.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>Powiadom mnie e-mailem</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>Powiadom mnie SMS-em</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Inny numer</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>Łącznik</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Podkreślenie</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Kropka</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Małpa</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>Czy nadal Państwo płacą?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>Za %n sekundę minie czas na płatność i nic nie zostanie pobrane.</numerusform>
            <numerusform>Za %n sekundy minie czas na płatność i nic nie zostanie pobrane.</numerusform>
            <numerusform>Za %n sekund minie czas na płatność i nic nie zostanie pobrane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>Kontynuuj płatność</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Anuluj płatność</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bilety</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>Wybierz najbliższe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>Miejsca są zarezerwowane jeszcze niecałą minutę. Czy potrzebują Państwo więcej czasu?</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>Miejsca są zarezerwowane jeszcze niecałą minutę.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>To urządzenie wymaga aktualizacji</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Prosimy kupić bilety w kasie. Przepraszamy.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>Podczas płatności utraciliśmy połączenie z kasą. Wróci ono samo, a wtedy pokażemy wynik. Kwota zostanie pobrana najwyżej raz.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>Utraciliśmy połączenie z kasą. Wróci ono samo, a Państwa miejsca są nadal zarezerwowane.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>Utraciliśmy połączenie z kasą. Wróci ono samo. Jeśli się Państwo spieszą, chętnie pomożemy w kasie.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy są Państwo jeszcze tutaj?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>Za %n sekundę wyczyścimy ten ekran dla następnej osoby.</numerusform>
            <numerusform>Za %n sekundy wyczyścimy ten ekran dla następnej osoby.</numerusform>
            <numerusform>Za %n sekund wyczyścimy ten ekran dla następnej osoby.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jestem tutaj</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Kiosk Foyer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>Jak kupić bilety</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. Proszę dotknąć plakatu wybranego tytułu.
2. Proszę dotknąć godziny.
3. Proszę dotknąć miejsc albo pozwolić nam wybrać najlepsze.
4. Proszę zbliżyć kartę do czytnika.

W kasie chętnie pomożemy.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>Nie możemy teraz wydrukować biletów</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>Kup mimo to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>Wyślij moje bilety e-mailem</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Ułatwienia</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>To, co tu wybrano, obowiązuje, dopóki nie odejdziesz.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>Wezwaliśmy obsługę</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>To odpowiedź na Państwa wezwanie.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>Proszę tu pozostać: ktoś do Państwa przyjdzie. W tym czasie można kontynuować.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>Nikt nie musi przychodzić</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Wezwij obsługę</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>Bilety e-mailem</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>Bilety, faktura i wpis do kalendarza przyjdą na ten adres. To urządzenie zapomni go, gdy Państwo odejdą.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>Zaraz po zapłacie bilety przyjdą na ten adres. To urządzenie zapomni go, gdy Państwo odejdą.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>imie@przyklad.pl</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>Wyślij moje bilety</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Do płatności</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>Znamy adres z Państwa karty i nie pokazujemy go tutaj. Można też wpisać inny: to urządzenie zapomni go, gdy Państwo odejdą.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>Na adres z karty członkowskiej</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>Witamy, %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>Witamy. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>Państwa karta członkowska liczy się przy tym zakupie.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>Możemy wysłać bilety na adres z Państwa karty członkowskiej.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>Państwa karta członkowska jest ważna.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>Zapłacono: %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>Wydrukuj bilety ponownie</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>Wymień na inne miejsca</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>Na ten lub inny seans. Przed zgodą zobaczysz, ile dopłacasz lub odzyskujesz; do tego czasu bilety są ważne.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>Zwolniło się dla Państwa %n miejsce</numerusform>
            <numerusform>Zwolniły się dla Państwa %n miejsca</numerusform>
            <numerusform>Zwolniło się dla Państwa %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>Prosimy je przyjąć, zanim minie czas: potem otrzyma je następna osoba w kolejce.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Przyjmij te miejsca</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>Anuluj płatność</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>Zapłać %1 kartą</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Płatność kartą</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Czytnik kart nie odpowiada</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>Być może za chwilę znów zadziała. W kasie chętnie pomożemy.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>Proszę włożyć kartę lub zbliżyć ją do czytnika</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>Pobierzemy %1. W tym czasie miejsca są zarezerwowane.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>Proszę zbliżyć kartę do czytnika</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>Pobierzemy %1. Można jeszcze wrócić.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>Sprawdzamy kartę. Miejsca są bezpieczne.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>Pytamy Państwa bank</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>Trwa to dłużej niż zwykle. Proszę poczekać i nie płacić ponownie: miejsca są bezpieczne, a kwota zostanie pobrana najwyżej raz.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>To jest czytnik pokazowy. Proszę wybrać kartę, aby zobaczyć, co się stanie:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>Karta próbna 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>zostaje przyjęta</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>Karta próbna 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>zostaje odrzucona</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>Karta próbna 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>zostaje przyjęta późno</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>Karta próbna 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nigdy nie odpowiada</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>Odbierz bilety</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>Rezerwujemy Państwa bilety. Miejsca są zapewnione.</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Nie ma nic do zapłaty</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>Karta nie jest potrzebna. Można jeszcze wrócić.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>Bilety są wydrukowane: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>Bilety się drukują. Proszę poczekać na wszystkie.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>Bilety są wydrukowane. Proszę je zabrać.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message>
        <source>Section</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rząd</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Numer rezerwacji</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>Bilet %1 z %2</translation>
    </message>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Prosimy pokazać kod przy wejściu, na papierze lub na ekranie. Uprawnia jedną osobę do jednego wejścia.</translation>
    </message>
    <message>
        <source>Wheelchair space</source>
        <translation>Miejsce dla wózka inwalidzkiego</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Miejsce dla opiekuna</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Ograniczona widoczność</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>Fotel podwójny</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Bez ograniczeń wiekowych</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>Od %n roku</numerusform>
            <numerusform>Od %n lat</numerusform>
            <numerusform>Od %n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Na liście oczekujących na %n miejsce</numerusform>
            <numerusform>Na liście oczekujących na %n miejsca</numerusform>
            <numerusform>Na liście oczekujących na %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Kod miejsca w kolejce</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>To nie jest bilet. Proszę zeskanować kod telefonem, aby śledzić swoje miejsce w kolejce. Gdy zwolnią się miejsca, proszę pokazać go automatowi, zanim minie czas.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>W drukarce skończył się papier.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Drukarka jest otwarta.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Drukarka nie działa.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Mimo to można kupić bilety: na koniec zabiorą je Państwo w telefonie. Można je też wydrukować w kasie, wystarczy numer rezerwacji.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Bilety są bezpieczne: proszę zabrać je w telefonie lub wydrukować w kasie.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Bilety są bezpieczne: proszę sfotografować kody lub wydrukować bilety w kasie.</translation>
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
        <translation>Inne miasto</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>Nie możemy teraz pokazać programu. Proszę ponownie wybrać dzień.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>Brak dalszych seansów: %1. Proszę wybrać inny dzień.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>Nic nie spełnia wszystkich życzeń. Proszę dotknąć życzenia jeszcze raz, aby je pominąć.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>Jedno miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n miejsce, nie wszystkie razem</numerusform>
            <numerusform>%n miejsca, nie wszystkie razem</numerusform>
            <numerusform>%n miejsc, nie wszystkie razem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n miejsce razem</numerusform>
            <numerusform>%n miejsca razem</numerusform>
            <numerusform>%n miejsc razem</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>po lewej</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>po prawej</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>na środku</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>po %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. Czy wybrać te miejsca?</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>„%1”</translation>
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
            <numerusform>%n gwiazdka na 5</numerusform>
            <numerusform>%n gwiazdki na 5</numerusform>
            <numerusform>%n gwiazdek na 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Przeczytaj %n recenzję</numerusform>
            <numerusform>Przeczytaj %n recenzje</numerusform>
            <numerusform>Przeczytaj %n recenzji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>średnio %1 gwiazdki na 5</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>Teraz Państwa kolej.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n osoba przed Państwem.</numerusform>
            <numerusform>%n osoby przed Państwem.</numerusform>
            <numerusform>%n osób przed Państwem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>Mniej niż minuta.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Około %n minuty.</numerusform>
            <numerusform>Około %n minut.</numerusform>
            <numerusform>Około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>Wiele osób chce kupić miejsca na ten seans</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>Państwa numer: %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>Wpuszczamy wszystkich w kolejności przybycia. Prosimy tu pozostać: potem będzie można wybrać miejsca.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Wybierz inną godzinę</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>Nie udało się odczytać tego kodu</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>Proszę przyłożyć go jeszcze raz do czytnika, płasko i w odległości szerokości dłoni.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nie znamy tego kodu</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>Nie ma go na żadnym naszym bilecie ani żadnej rezerwacji.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>Zeskanowano rezerwację</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>Trwa jeszcze inna czynność. Proszę zeskanować ją ponownie po jej zakończeniu.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>Miejsca są nadal zarezerwowane. Możemy otworzyć rezerwację po tym zakupie albo od razu: wtedy wybrane miejsca zostaną zwolnione.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>Możemy otworzyć rezerwację później albo od razu: wtedy przepadnie to, co tutaj wybrano.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Kontynuuj tutaj</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Otwórz rezerwację</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>Zeskanowano kartę członkowską</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>Inne rzędy</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rząd %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Proszę wybrać sektor</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1: proszę wybrać rząd</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>Proszę wybrać rząd. Pierwszy jest najbliżej przodu.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1: proszę wybrać miejsca</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Inne sektory</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Miejsce %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>Plan sali</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>Bliżej</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Cała sala</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>Aby zobaczyć miejsca, proszę dotknąć sektora</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Państwa wybór</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proponowane</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>chwilowo zajęte</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>lista oczekujących</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sprzedane</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>nie w sprzedaży</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>miejsce dla wózka inwalidzkiego</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>miejsce dla opiekuna</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>fotel podwójny</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>ograniczona widoczność</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Boisko</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, poziom %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolnych</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>wyprzedane</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Miejsce %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rząd %1, miejsce %2</translation>
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
        <translation>Najlepsze miejsca</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>Chwileczkę, otwieramy salę.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>Proszę dotknąć miejsc albo pozwolić nam wybrać.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>Dalej · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>Czekaj na miejsca</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>Miejsca na planie</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>Miejsca jako lista</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Wybieram te</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>Chwileczkę, sprawdzamy Państwa miejsca.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>Proszę dotknąć nowych miejsc albo pozwolić nam wybrać. Stare należą do Państwa aż do potwierdzenia zamiany.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Przyjmij te miejsca</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>Ktoś był szybszy. Teraz to są najlepsze miejsca.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>Dotychczasowe miejsca pozostają Państwa do chwili zgody.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>Przyjmij te miejsca · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>Można poczekać, aż zwolnią się miejsca, lub dotknąć tych, które są jeszcze wolne.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>wyprzedane</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>lista oczekujących</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>mało miejsc</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Czekaj na miejsca</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>Nie możemy teraz pokazać godzin. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>Żaden seans nie jest wyprzedany: na każdy można wybrać miejsca.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>Te seanse są wyprzedane. Proszę dotknąć jednego: gdy zwolnią się miejsca, proponujemy je czekającym w kolejności zgłoszeń.</translation>
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
        <translation>Poufne. Aby to usłyszeć, proszę podłączyć słuchawki.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaki</numerusform>
            <numerusform>%n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n możliwość</numerusform>
            <numerusform>%n możliwości</numerusform>
            <numerusform>%n możliwości</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>Dalej prowadzi: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niewybrane</translation>
    </message>
    <message>
        <source>field</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>puste</translation>
    </message>
    <message>
        <source>button</source>
        <translation>przycisk</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>Mowa jest włączona. Strzałki prowadzą od jednej rzeczy do następnej, klawisz wyboru ją zatwierdza, klawisz wstecz cofa, klawisz pomocy objaśnia. Klawisz mowy wyłącza mowę.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>Albo: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Tylko dla personelu</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>Wpisz swój PIN, aby wyłączyć ten kiosk.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Wyłącz kiosk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę i spróbuj ponownie.</numerusform>
            <numerusform>Poczekaj %n sekundy i spróbuj ponownie.</numerusform>
            <numerusform>Poczekaj %n sekund i spróbuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ten PIN jest nieprawidłowy.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>O jeden mniej: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>O jeden więcej: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>Powiadom mnie tam</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>Napiszemy, gdy zwolnią się miejsca</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>imie@przyklad.pl</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>Wiadomość, gdy zwolnią się miejsca</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>Jeden e-mail powie, które miejsca trzymamy dla Państwa, do kiedy i jak je odebrać. Adres zapominamy, gdy zostanie użyty lub gdy nie będą już Państwo czekać.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>Jedna wiadomość powie, do kiedy trzymamy dla Państwa miejsca. Proszę podać numer z kodem kraju. Zapominamy go, gdy zostanie użyty lub gdy nie będą już Państwo czekać.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>Dziękujemy. Miłego seansu!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>Państwa numer rezerwacji</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>Płatność przyjęta. Chwileczkę, przygotowujemy bilety.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>Bilet na %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>Przy wejściu wystarczą kody, na papierze lub na ekranie.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>Kod, który otwiera bilety w telefonie</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>Aby zabrać bilety, proszę zeskanować kod telefonem. Działa przez godzinę.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>Bilety są w drodze na adres %1.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Wyślij e-mailem</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>Bilety są w drodze na adres z Państwa karty członkowskiej.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>Nie możemy teraz pokazać godzin. Proszę ponownie wybrać dzień.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Proszę wybrać godzinę</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>w tym obiekcie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>Brak seansów: %1. Proszę wybrać inny dzień.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>Tytuł, reżyser lub aktor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Usuń ostatnią literę</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>Pokaż, co jest wyżej</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Pokaż, co jest niżej</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Usuń ostatnią literę</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Czekaj na miejsca</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>Miejsca, które się zwolnią, proponujemy tutaj w kolejności przybycia.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>Gdzie chcą Państwo siedzieć?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>Mogą być osobno</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Gdziekolwiek</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Na listę oczekujących</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
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
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>bez ograniczeń wiekowych</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>od %1 lat</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>tutaj</translation>
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
        <translation>Miejsce %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rząd %1, miejsce %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>miejsce %1</numerusform>
            <numerusform>miejsca %1</numerusform>
            <numerusform>miejsca %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Rząd %1, %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>przygodowy</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacja</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>balet</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>komedia</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>koncert</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>dramat</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familijny</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>fantasy</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historyczny</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>horror</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>kryminał</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>orkiestra</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>pop</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>romans</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>science fiction</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>thriller</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>tragedia</translation>
    </message>
    <message>
        <source>war</source>
        <translation>wojenny</translation>
    </message>
    <message>
        <source>western</source>
        <translation>western</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>bez słów</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>b.o.</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>od %1 lat</translation>
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
            <numerusform>%n miejsce zostało właśnie zajęte przez kogoś innego. Zaznaczyliśmy najbliższe wolne.</numerusform>
            <numerusform>%n miejsca zostały właśnie zajęte przez kogoś innego. Zaznaczyliśmy najbliższe wolne.</numerusform>
            <numerusform>%n miejsc zostało właśnie zajętych przez kogoś innego. Zaznaczyliśmy najbliższe wolne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n miejsce zostało właśnie zajęte przez kogoś innego. Proszę wybrać inne miejsce.</numerusform>
            <numerusform>%n miejsca zostały właśnie zajęte przez kogoś innego. Proszę wybrać inne miejsca.</numerusform>
            <numerusform>%n miejsc zostało właśnie zajętych przez kogoś innego. Proszę wybrać inne miejsca.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>Nie ma już tylu wolnych miejsc obok siebie. Proszę wybrać pojedyncze miejsca na planie.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>Wybrano największą liczbę miejsc, jaką można kupić naraz. Większe grupy prosimy o kontakt z kasą.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>Mają już Państwo zarezerwowane miejsca. Proszę je najpierw kupić lub zwolnić.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>Czas na te miejsca minął i są znów wolne dla wszystkich. Proszę wybrać jeszcze raz.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>Czasu na te miejsca nie można już przedłużyć. Proszę zapłacić, zanim minie.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>Płatność za te miejsca już trwa. Proszę poczekać na jej wynik.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>Te miejsca są już opłacone.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>Bilety na ten seans nie są już sprzedawane. Proszę wybrać inną godzinę.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>Obok Państwa zostałoby jedno puste miejsce. Proszę przesunąć wybór o jedno miejsce.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>Ten seans jest wyprzedany. Proszę wybrać inną godzinę.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>Nie są już Państwo na liście oczekujących na ten seans. Proszę zapisać się ponownie.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>Te miejsca nie są już dla Państwa zarezerwowane. Proszę ponownie zapisać się na listę oczekujących.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>Są już Państwo na liście oczekujących na ten seans. Damy znać, gdy tylko zwolnią się miejsca.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>Lista oczekujących na ten seans jest pełna. Proszę wybrać inną godzinę.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>Tych miejsc nie można wybrać. Proszę wybrać inne miejsca.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>Bank odrzucił płatność i nic nie zostało pobrane. Proszę spróbować ponownie lub użyć innej karty.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>Miejsca przepadły przed zakończeniem płatności. Pieniądze zostaną zwrócone. Proszę wybrać inne miejsca.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>Cena się zmieniła. Nic nie zostało pobrane. Proszę sprawdzić nową cenę przed płatnością.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>Tej ceny już nie ma. Nic nie zostało pobrane. Proszę wybrać inną cenę.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>Nie wiemy jeszcze, czy płatność się udała, i pytamy bank. Proszę nie płacić ponownie.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>Tego już nie ma w ofercie. Proszę wybrać coś innego.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>Bardzo wiele osób kupuje teraz bilety. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>Bardzo wiele osób chce kupić miejsca na ten seans. Proszę poczekać na swoją kolej.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>Miejsca były tu kilka razy rezerwowane i niekupowane. Proszę chwilę poczekać przed ponownym wyborem.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>Ten kiosk jest aktualizowany. Zapraszamy do kasy.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>Ten kiosk nie może sprzedawać biletów. Zapraszamy do kasy.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>Nie możemy teraz połączyć się z kasą. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>Coś poszło nie tak po naszej stronie. Proszę spróbować ponownie lub przejść do kasy.</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dorosły</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>Ten kod nie jest ważny dla tych miejsc. Nic nie zostało pobrane. Proszę go sprawdzić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>Ten kod został już wykorzystany dozwoloną liczbę razy. Można kontynuować bez niego.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>Nie znamy tego bonu. Proszę sprawdzić numer i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>Ten bon stracił ważność. Prosimy zapytać w kasie.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>Na tym bonie nie ma już środków. Proszę zapłacić inaczej.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>Ten bon jest w innej walucie. Proszę zapłacić inaczej.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>Cena była zarezerwowana przez kilka minut, które już minęły. Nic nie zostało pobrane. Zapytaliśmy o nią ponownie: proszę ją sprawdzić przed płatnością.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>Te bilety zostały już zwrócone lub wymienione.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>Obok Państwa zostałoby jedno puste miejsce. Zaznaczyliśmy najbliższe miejsca, przy których żadne nie zostaje.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>Numer rezerwacji nie może tak wyglądać. Sprawdź jego osiem znaków.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>Nie znajdujemy rezerwacji o tym numerze. Sprawdź jego osiem znaków.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>Bilety z tej rezerwacji zostały zwrócone i nie są już ważne.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Zbyt wiele numerów było błędnych. Spróbuj ponownie za %n sekundę lub zapytaj w kasie.</numerusform>
            <numerusform>Zbyt wiele numerów było błędnych. Spróbuj ponownie za %n sekundy lub zapytaj w kasie.</numerusform>
            <numerusform>Zbyt wiele numerów było błędnych. Spróbuj ponownie za %n sekund lub zapytaj w kasie.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>Nie możemy odczytać tego biletu. Wpisz zamiast tego numer rezerwacji.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>Ta karta członkowska nie jest ważna lub straciła ważność. Prosimy zapytać w kasie.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Zbyt wiele kart członkowskich było błędnych. Spróbuj ponownie za %n sekundę lub zapytaj w kasie.</numerusform>
            <numerusform>Zbyt wiele kart członkowskich było błędnych. Spróbuj ponownie za %n sekundy lub zapytaj w kasie.</numerusform>
            <numerusform>Zbyt wiele kart członkowskich było błędnych. Spróbuj ponownie za %n sekund lub zapytaj w kasie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>Państwa karta członkowska nie obniża ceny tych miejsc. Można kontynuować w zwykłej cenie.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>Oferta Państwa karty członkowskiej została już wykorzystana dozwoloną liczbę razy. Można kontynuować w zwykłej cenie.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>Nie możemy wysłać biletów na adres z Państwa karty członkowskiej. Prosimy wpisać adres.</translation>
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
        <translation>Na ten numer nie można wysłać wiadomości. Proszę go sprawdzić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>Na ten adres nie można nic wysłać. Proszę go sprawdzić i spróbować ponownie.</translation>
    </message>
</context>
</TS>
