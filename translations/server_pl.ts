<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AgeRating</name>
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
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>Dzień dobry,</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>Państwa bilety: %1, %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>dziękujemy za rezerwację. Bilety i fakturę przesyłamy w załączniku.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>Zmiana miejsc: %1, %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>przenieśliśmy Państwa rezerwację na inne miejsca, w tej samej cenie. Prosimy korzystać z załączonych biletów: poprzednie nie są już ważne.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>Anulowano: %1, %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>bilety z tej rezerwacji zostały zwrócone, a kwota %1 wraca na użyty środek płatności. Fakturę korygującą przesyłamy w załączniku.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>Te bilety są nadal ważne; prosimy korzystać z załączonych.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>Prosimy pokazać kod każdego biletu przy wejściu, na papierze lub na ekranie.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Serdecznie zapraszamy.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>Bilety %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>Faktura %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>Faktura korygująca %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>Kalendarz %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Faktura korygująca</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Do faktury</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Seans</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Wyrównanie</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>Wszystkie ceny zawierają podatek VAT i wszystkie opłaty.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>Numer VAT: %1</translation>
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
        <translation>Zwolniły się dla Państwa miejsca: %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Dzień dobry,</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>zwolniły się miejsca, na które Państwo czekają. Trzymamy je dla Państwa do godz. %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Zarezerwowane do</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Kod miejsca w kolejce</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>Można je odebrać i opłacić w każdym automacie tego domu: wystarczy zeskanować kod ze strony poniżej albo wpisać kod miejsca w kolejce.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>Jeśli nie chcą Państwo tych miejsc, prosimy opuścić listę oczekujących na tej stronie: wtedy od razu przejdą do następnych osób.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>trzymamy dla Państwa miejsca do %1. Odbiór w automacie:</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Państwa bilety</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>Kod QR biletu %1 z %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Dodaj do kalendarza</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>Prosimy pokazać każdy kod przy wejściu. Uprawnia jedną osobę do jednego wejścia. Dzięki zrzutowi ekranu kod będzie dostępny także bez sieci.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>Tę stronę można otworzyć do godz. %1.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>Ta rezerwacja jest anulowana. Nie ma ważnych biletów.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>Prosimy sprawdzić link lub jeszcze raz zeskanować kod w automacie.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Ten link nie jest już ważny</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>Dla Państwa bezpieczeństwa działał tylko przez krótki czas. Automat i kasa znajdą bilety po numerze rezerwacji.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Prosimy o chwilę cierpliwości</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Prosimy spróbować ponownie za minutę.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
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
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>rząd %1, miejsce %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>miejsce %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1, wejście %2</translation>
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
        <translation>Prosimy pokazać kod przy wejściu, na papierze lub na ekranie. Uprawnia jedną osobę do jednego wejścia.</translation>
    </message>
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
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>Państwa miejsce na liście oczekujących</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Teraz Państwa kolej</translation>
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
        <source>Seats came free for you</source>
        <translation>Zwolniły się dla Państwa miejsca</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>Czas na ich przyjęcie</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>Trzymamy je dla Państwa, dopóki nie minie czas. Aby je przyjąć, prosimy pokazać automatowi poniższy kod.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Gdziekolwiek</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Czekają Państwo na</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rząd %1, miejsce %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Miejsce %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Miejsce %1 z %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>Kod QR Państwa miejsca na liście oczekujących</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>Miejsce w kolejce w każdym automacie: wystarczy pokazać ten kod lub go wpisać.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Opuść listę oczekujących</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>Miejsce w kolejce i miejsca trzymane dla Państwa przejdą do następnych osób.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>Opuścili Państwo listę oczekujących</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>Nic już nie jest dla Państwa trzymane. Dziękujemy za danie szansy innym.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>Przyjęli Państwo miejsca</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>Będą należeć do Państwa po opłaceniu w automacie.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>Czas na Państwa miejsca minął</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>Otrzymały je następne osoby. Jeśli nadal chcą Państwo miejsc, automat ponownie wpisze Państwa na listę.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n osoba przed Państwem</numerusform>
            <numerusform>%n osoby przed Państwem</numerusform>
            <numerusform>%n osób przed Państwem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca obok siebie</numerusform>
            <numerusform>%n miejsc obok siebie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
</context>
</TS>
