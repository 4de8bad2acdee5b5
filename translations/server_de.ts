<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AgeRating</name>
    <message>
        <source>All ages</source>
        <translation>Ohne Altersbeschränkung</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>Ab %n Jahr</numerusform>
            <numerusform>Ab %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>Ihre Karten: %1, %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>vielen Dank für Ihre Buchung. Ihre Karten und die Rechnung sind angehängt.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>Ihre Plätze haben sich geändert: %1, %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>wir haben Ihre Buchung auf andere Plätze verlegt, zum selben Preis. Bitte benutzen Sie die angehängten Karten: Die früheren gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>Storniert: %1, %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>Karten dieser Buchung wurden zurückgegeben, und %1 gehen dorthin zurück, woher sie kamen. Die Rechnungskorrektur ist angehängt.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>Diese Karten gelten weiterhin; bitte benutzen Sie die angehängten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>Bitte zeigen Sie den Code jeder Karte am Einlass, auf Papier oder auf einem Bildschirm.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Wir freuen uns auf Ihren Besuch.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>Karten %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>Rechnung %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>Rechnungskorrektur %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>Kalender %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>USt. %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Zur Rechnung</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>Alle Preise enthalten die Umsatzsteuer und alle Gebühren.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>USt-IdNr.: %1</translation>
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
        <translation>Für Sie sind Plätze frei geworden: %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>es sind Plätze frei geworden, auf die Sie warten. Sie bleiben bis %1 Uhr für Sie frei.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Frei gehalten bis</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Code Ihres Wartelistenplatzes</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>Nehmen und bezahlen Sie sie an einem Automaten des Hauses: Lassen Sie ihn den Code auf der Seite unten lesen, oder geben Sie den Code Ihres Wartelistenplatzes ein.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>Möchten Sie sie nicht, verlassen Sie bitte auf dieser Seite die Warteliste: Dann gehen sie sofort an die Nächsten.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>Plätze sind bis %1 Uhr für Sie frei. Nehmen Sie sie an einem Automaten:</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Ihre Karten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>QR-Code der Karte %1 von %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>Zeigen Sie am Einlass jeden Code. Er lässt eine Person einmal ein. Mit einem Bildschirmfoto haben Sie ihn auch ohne Netz.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>Diese Seite lässt sich bis %1 öffnen.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>Diese Buchung ist storniert. Sie hat keine gültigen Karten.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>Bitte prüfen Sie den Link, oder scannen Sie den Code am Automaten noch einmal.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>Zu Ihrer Sicherheit galt er nur kurze Zeit. Automat und Kasse finden Ihre Karten mit der Buchungsnummer.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Bitte versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
    <message>
        <source>Adult</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senioren</translation>
    </message>
</context>
<context>
    <name>SeatNote</name>
    <message>
        <source>Wheelchair space</source>
        <translation>Rollstuhlplatz</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Begleitplatz</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Sichtbehindert</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>Doppelsitz</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>Reihe %1, Platz %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1, Eingang %2</translation>
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
        <translation>Bitte zeigen Sie den Code am Einlass, auf Papier oder auf einem Bildschirm. Er lässt eine Person einmal ein.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Buchungsnummer</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>Ihr Platz auf der Warteliste</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Sie sind als Nächstes dran</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>Ihre Aussicht ist gut: Viele Plätze können noch frei werden.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>Ihre Aussicht ist mittel: Einige Plätze können noch frei werden.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>Ihre Aussicht ist gering: Kaum ein Platz kann noch frei werden.</translation>
    </message>
    <message>
        <source>Seats came free for you</source>
        <translation>Für Sie sind Plätze frei geworden</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>Zeit, um sie zu nehmen</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>Sie bleiben für Sie frei, bis die Zeit um ist. Lassen Sie einen Automaten den Code unten lesen, um sie zu nehmen.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Sie warten auf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Reihe %1, Platz %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>QR-Code Ihres Platzes auf der Warteliste</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>Ihr Platz an jedem Automaten: Lassen Sie ihn diesen Code lesen, oder geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Warteliste verlassen</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>Ihr Platz und was für Sie frei gehalten wird, geht an die Nächsten.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>Sie haben die Warteliste verlassen</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>Für Sie wird nichts mehr frei gehalten. Danke, dass Sie den anderen Bescheid geben.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>Sie haben die Plätze genommen</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>Sie gehören Ihnen, sobald sie am Automaten bezahlt sind.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>Die Zeit für Ihre Plätze ist um</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>Sie gingen an die Nächsten. Möchten Sie noch Plätze, setzt ein Automat Sie wieder auf die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>Noch %n vor Ihnen</numerusform>
            <numerusform>Noch %n vor Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze nebeneinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
</context>
</TS>
