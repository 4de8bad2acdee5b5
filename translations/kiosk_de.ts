<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
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
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>Kino, Theater, Konzert</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>Ich habe schon gebucht</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>Tippen Sie unten auf den Knopf, um das Programm zu sehen.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>Heute hier. Berühren Sie ein Plakat oder eine Zeit und wählen Sie Ihre Plätze.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>Als Nächstes hier: %1. Berühren Sie ein Plakat oder eine Zeit und wählen Sie Ihre Plätze.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>Das ganze Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n Titel als Nächstes hier: links und rechts führen hindurch, oben und unten daran vorbei</numerusform>
            <numerusform>%n Titel als Nächstes hier: links und rechts führen hindurch, oben und unten daran vorbei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>Ihre Karten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>Wer kommt? Tippen Sie auf einen Preis, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>Alle Gebühren sind enthalten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>%1 bezahlen</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>Zu zahlen %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>Statt %1. Alle Gebühren sind enthalten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>Sie bekommen %1 zurück</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>Die neuen Plätze kosten %1, Ihre alten Karten zählen %2. Alle Gebühren sind enthalten.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>Kasse: %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>Die Kasse ist geöffnet:</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>Welche Stadt?</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Name der Stadt eintippen</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>Name einer Stadt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>In einer Stadt dieses Namens spielen wir nicht. Versuchen Sie die ersten Buchstaben.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>Wir können die Städte gerade nicht zeigen. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>Städte in Ihrer Nähe</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>Passende Städte</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n Haus</numerusform>
            <numerusform>%n Häuser</numerusform>
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
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>Gutschein mit dem Ende %1</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>Code oder Gutschein eingeben</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>Geben Sie Ihren Code ein</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>Code oder Gutschein</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>Code eines Angebots oder Nummer eines Gutscheins</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Code einlösen</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>Der Code eines Angebots oder die Nummer auf Ihrem Gutschein oder Ihrer Mitgliedskarte. Groß und klein geschrieben ist dasselbe.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nur noch %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>Reserviert für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
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
        <translation>Dieser Kiosk ist neu hier</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>Mit diesem Code gibt ihn das Personal frei. Nach zehn Minuten erscheint ein neuer Code.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Bitte kaufen Sie Ihre Karten an der Kasse. Es tut uns leid.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>Ihre Plätze sind weg. Wir halten gleichwertige für Sie frei.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>Sie hatten %1; die bekam jemand anderes, während Sie bezahlten. Das tut uns leid. Diese Plätze kosten dasselbe, und Sie müssen nicht noch einmal bezahlen. Wenn Sie sie nicht möchten oder die Zeit abläuft, wird Ihnen nichts berechnet.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>Nein, nichts abbuchen</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Diese Plätze nehmen</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>Die Zeit für diese Plätze ist um</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>Sie bekommen Ihr Geld zurück</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>Diese Vorstellung wird nicht mehr verkauft</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>Ihre Karte wurde abgelehnt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>mit Kind ab %1</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>Rollstuhlplätze</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Buchungsnummer</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Buchung zeigen</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>Scannen Sie den Code einer Karte oder Ihres Platzes auf der Warteliste, oder geben Sie die Buchungsnummer ein: Ihre acht Buchstaben und Ziffern stehen auf jeder Karte.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Sie stehen auf der Warteliste für %n Platz</numerusform>
            <numerusform>Sie stehen auf der Warteliste für %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Sie sind als Nächstes dran</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n vor Ihnen</numerusform>
            <numerusform>%n vor Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>Sobald Plätze frei werden, bieten wir sie Ihnen hier an. Bitte bleiben Sie hier: So lange behalten Sie Ihren Rang.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Warteliste verlassen</translation>
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
        <source>Code that shows your place on your phone</source>
        <translation>Code, der Ihren Platz auf dem Telefon zeigt</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>Nehmen Sie Ihren Platz mit: Scannen Sie dies mit dem Telefon, oder drucken Sie es. Die Seite zeigt, wie viele vor Ihnen sind, und sagt, wann Plätze frei wurden. Jeder Automat hier kennt Ihren Code.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>Meinen Platz drucken</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>Ihr Platz wird gedruckt.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>Ihr Platz ist gedruckt. Bitte nehmen Sie ihn: Sie behalten ihn, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>Platz behalten und gehen</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>Sobald Plätze frei werden, bieten wir sie Ihnen an, hier und auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>Wir schreiben an %1, wenn Plätze frei werden. Ihr Platz bleibt, auch wenn Sie gehen.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>Eine Nachricht geht an %1, wenn Plätze frei werden. Ihr Platz bleibt, auch wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>Per Mail Bescheid geben</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>Aufs Telefon Bescheid geben</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>Bezahlen Sie noch?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>In einer Sekunde ist die Zeit zum Bezahlen vorbei, und Ihnen wird nichts berechnet.</numerusform>
            <numerusform>In %n Sekunden ist die Zeit zum Bezahlen vorbei, und Ihnen wird nichts berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>Weiter bezahlen</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Bezahlen abbrechen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>Nächste nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>Ihre Plätze sind keine Minute mehr reserviert. Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>Ihre Plätze sind keine Minute mehr reserviert.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>Dieses Gerät muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Bitte kaufen Sie Ihre Karten an der Kasse. Es tut uns leid.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>Während Ihrer Zahlung ist die Verbindung zu unserer Kasse abgebrochen. Sie kommt von selbst wieder, dann zeigen wir Ihnen, was daraus geworden ist. Ihnen wird höchstens einmal etwas berechnet.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>Die Verbindung zu unserer Kasse ist abgebrochen. Sie kommt von selbst wieder, und Ihre Plätze bleiben so lange reserviert.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>Die Verbindung zu unserer Kasse ist abgebrochen. Sie kommt von selbst wieder. Wenn Sie es eilig haben, hilft man Ihnen gern an der Kasse.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>In %n Sekunde wird dieser Bildschirm für die nächste Person geleert.</numerusform>
            <numerusform>In %n Sekunden wird dieser Bildschirm für die nächste Person geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Foyer-Kiosk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>So kaufen Sie Karten</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. Tippen Sie auf das Plakat der Vorstellung, die Sie sehen möchten.
2. Tippen Sie auf eine Zeit.
3. Tippen Sie auf Ihre Plätze, oder lassen Sie uns die besten wählen.
4. Halten Sie Ihre Karte an das Lesegerät.

An der Kasse hilft man Ihnen gern.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>Wir können Ihre Karten gerade nicht drucken</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>Trotzdem kaufen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>Karten per Mail schicken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Einfacher machen</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>Was Sie hier wählen, gilt, bis Sie gehen.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>Wir haben jemanden gerufen</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>Das ist die Antwort auf Ihren Ruf.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>Bitte bleiben Sie hier: Jemand kommt zu Ihnen. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>Es muss niemand kommen</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Jemanden rufen</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>Karten per Mail</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>Ihre Karten, die Rechnung und ein Eintrag für Ihren Kalender kommen an diese Adresse. Dieses Gerät vergisst sie, sobald Sie gehen.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>Sobald Sie bezahlt haben, kommen Ihre Karten an diese Adresse. Dieses Gerät vergisst sie, sobald Sie gehen.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@beispiel.de</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>Karten schicken</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Weiter zur Zahlung</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>Wir kennen die Adresse zu Ihrer Mitgliedskarte und zeigen sie hier nicht. Oder geben Sie eine andere ein: Dieses Gerät vergisst sie, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>An die Adresse Ihrer Mitgliedskarte</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>Willkommen, %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>Willkommen. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>Ihre Mitgliedskarte zählt für diesen Einkauf.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>Wir können Ihre Karten an die Adresse Ihrer Mitgliedskarte senden.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>Ihre Mitgliedskarte ist gültig.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>Karten noch einmal drucken</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>Gegen andere Plätze tauschen</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>In dieser oder einer anderen Vorstellung. Sie sehen, was Sie zahlen oder zurückbekommen, bevor Sie zustimmen; bis dahin gelten Ihre Karten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>%n Platz ist für Sie frei geworden</numerusform>
            <numerusform>%n Plätze sind für Sie frei geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>Nehmen Sie sie, bevor die Zeit um ist: Danach bekommt sie, wer als Nächstes wartet.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Diese Plätze nehmen</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>Bezahlen abbrechen</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>%1 mit Karte zahlen</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Das Lesegerät antwortet nicht</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>Vielleicht ist es gleich wieder da. An der Kasse hilft man Ihnen gern.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>Stecken Sie Ihre Karte ein oder halten Sie sie an das Lesegerät</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>%1 werden abgebucht. Ihre Plätze bleiben so lange für Sie frei.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>Halten Sie Ihre Karte an das Lesegerät</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>%1 werden abgebucht. Sie können noch zurück.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>Ihre Karte wird geprüft. Ihre Plätze sind Ihnen sicher.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>Wir fragen Ihre Bank</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>Das dauert länger als sonst. Bitte warten Sie und zahlen Sie nicht noch einmal: Ihre Plätze sind Ihnen sicher, und Ihnen wird höchstens einmal etwas berechnet.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>Dies ist ein Lesegerät zum Vorführen. Wählen Sie eine Karte, um zu sehen, was geschieht:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>Probekarte 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>wird angenommen</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>Probekarte 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>Probekarte 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>wird spät angenommen</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>Probekarte 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>antwortet nie</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>Karten holen</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Es bleibt nichts zu zahlen</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>Sie brauchen keine Bankkarte. Sie können noch zurück.</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>Ihre Karten werden gebucht. Ihre Plätze sind Ihnen sicher.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>Ihre Karten sind gedruckt: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>Ihre Karten werden gedruckt. Bitte warten Sie, bis alle da sind.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>Ihre Karten sind gedruckt. Bitte nehmen Sie sie mit.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
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
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Bitte zeigen Sie den Code am Einlass, auf Papier oder auf einem Bildschirm. Er lässt eine Person einmal ein.</translation>
    </message>
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
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Auf der Warteliste für %n Platz</numerusform>
            <numerusform>Auf der Warteliste für %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Code Ihres Platzes</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>Dies ist keine Karte. Scannen Sie den Code mit dem Telefon, um Ihren Platz zu sehen. Werden Plätze für Sie frei, lassen Sie einen Automaten ihn lesen, bevor ihre Zeit um ist.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>Der Drucker hat kein Papier mehr.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Der Drucker ist offen.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Der Drucker geht nicht.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Sie können Ihre Karten trotzdem kaufen: Am Ende nehmen Sie sie auf Ihrem Telefon mit. Oder die Kasse druckt sie, Ihre Buchungsnummer genügt.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Ihre Karten sind sicher: Nehmen Sie sie auf Ihrem Telefon mit, oder lassen Sie sie an der Kasse drucken.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Ihre Karten sind sicher: Fotografieren Sie die Codes, oder lassen Sie sie an der Kasse drucken.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>Programm in %1</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>Andere Stadt</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>Wir können das Programm gerade nicht zeigen. Bitte wählen Sie den Tag noch einmal.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>Es läuft %1 nichts mehr. Bitte wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>Nichts passt zu allen Wünschen. Berühren Sie einen noch einmal, um ihn wegzulassen.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>Ein Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n Platz, nicht alle nebeneinander</numerusform>
            <numerusform>%n Plätze, nicht alle nebeneinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n Platz zusammen</numerusform>
            <numerusform>%n Plätze zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. Diese nehmen?</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1 (auf %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>%n Kritik lesen</numerusform>
            <numerusform>%n Kritiken lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>im Mittel %1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>Sie sind als Nächstes dran.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n vor Ihnen.</numerusform>
            <numerusform>%n vor Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>Weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>Viele möchten Plätze für diese Vorstellung</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>Ihre Nummer ist %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>Wir lassen alle der Reihe nach ein. Bitte bleiben Sie hier: Dann können Sie Ihre Plätze wählen.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Anderen Termin wählen</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>Diesen Code konnten wir nicht lesen</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>Bitte halten Sie ihn noch einmal vor den Scanner, flach und eine Handbreit entfernt.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>Er steht auf keiner unserer Karten und auf keiner Buchung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>Sie haben eine Buchung gescannt</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>Hier läuft noch etwas. Bitte scannen Sie sie noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>Ihre Plätze sind weiter für Sie reserviert. Wir können die Buchung nach diesem Kauf öffnen oder sofort: Dann werden die Plätze frei, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>Wir können die Buchung später öffnen oder sofort: Dann wird verworfen, was Sie hier gewählt haben.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Buchung öffnen</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>Sie haben eine Mitgliedskarte gescannt</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>Andere Reihen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Wählen Sie einen Bereich</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1: Wählen Sie eine Reihe</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>Wählen Sie eine Reihe. Die erste ist ganz vorn.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1: Wählen Sie Ihre Plätze</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Andere Bereiche</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>Saalplan</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Ganzer Saal</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>Tippen Sie auf einen Bereich, um seine Plätze zu sehen</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>gerade gehalten</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>nicht im Verkauf</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>Rollstuhlplatz</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>Begleitplatz</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>Doppelsitz</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>sichtbehindert</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Spielfeld</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Ebene %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Reihe %1, Platz %2</translation>
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
        <translation>Beste Plätze</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>Einen Moment, wir öffnen den Saal.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>Tippen Sie auf Plätze, oder lassen Sie uns wählen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>Weiter · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>Auf Plätze warten</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>Plätze als Plan</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>Plätze als Liste</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>Einen Moment, wir fragen nach Ihren Plätzen.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>Berühren Sie Ihre neuen Plätze oder lassen Sie uns wählen. Die alten bleiben Ihnen, bis Sie zustimmen.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Diese Plätze nehmen</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>Jemand war schneller. Dies sind jetzt die besten Plätze.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>Ihre alten Plätze bleiben Ihnen, bis Sie zustimmen.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>Diese Plätze nehmen · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>Sie können warten, bis Plätze frei werden, oder auf Plätze tippen, die noch frei sind.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>wenige Plätze</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Auf Plätze warten</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>Wir können die Zeiten gerade nicht zeigen. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>Hier ist keine Vorstellung ausverkauft: Sie können für alle Plätze wählen.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>Diese Vorstellungen sind ausverkauft. Berühren Sie eine: Werden Plätze frei, bieten wir sie den Wartenden der Reihe nach an.</translation>
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
        <translation>Vertraulich. Zum Hören stecken Sie einen Kopfhörer ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n Auswahlmöglichkeit</numerusform>
            <numerusform>%n Auswahlmöglichkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>Weiter geht es mit: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Eingabefeld</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>Die Sprachausgabe ist an. Die Pfeiltasten führen von einem zum nächsten, die Auswahltaste nimmt es, die Zurück-Taste führt zurück, die Hilfe-Taste erklärt. Die Sprachtaste schaltet die Sprachausgabe aus.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>Oder: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Nur für das Personal</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>Geben Sie Ihre PIN ein, um diesen Kiosk außer Betrieb zu nehmen.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Einer weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Einer mehr: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>Dort Bescheid geben</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>Wir schreiben, wenn Plätze frei werden</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@beispiel.de</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>Eine Nachricht, wenn Plätze frei werden</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>Eine Mail sagt, welche Plätze wir für Sie frei halten, bis wann, und wie Sie sie nehmen. Die Adresse vergessen wir, sobald sie gebraucht ist oder Sie nicht mehr warten.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>Eine Nachricht sagt, bis wann wir Plätze für Sie frei halten. Bitte geben Sie die Nummer mit Landesvorwahl ein. Wir vergessen sie, sobald sie gebraucht ist oder Sie nicht mehr warten.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>Danke und viel Vergnügen!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>Ihre Buchungsnummer</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>Sie haben bezahlt. Einen Moment, Ihre Karten werden ausgestellt.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>Karte für %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>Der Einlass braucht nur die Codes, auf Papier oder auf einem Bildschirm.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>Code, der Ihre Karten auf Ihrem Telefon öffnet</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>Scannen Sie dies mit Ihrem Telefon, um Ihre Karten mitzunehmen. Es geht eine Stunde lang.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>Ihre Karten sind unterwegs an %1.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Per Mail schicken</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>Ihre Karten sind unterwegs an die Adresse Ihrer Mitgliedskarte.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>Wir können die Zeiten gerade nicht zeigen. Bitte wählen Sie den Tag noch einmal.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Wählen Sie eine Zeit</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>in diesem Haus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>Läuft %1 nicht. Bitte wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>Titel, Regie oder Darsteller</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>Zeigen, was darüber steht</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Zeigen, was darunter steht</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Auf Plätze warten</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>Plätze, die frei werden, bieten wir Ihnen hier an, in der Reihenfolge, in der alle gekommen sind.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>Wo möchten Sie sitzen?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>Auch getrennt</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Auf die Warteliste</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>ohne Altersbeschränkung</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>ab %1 Jahren</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>gleich hier</translation>
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
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Reihe %1, Platz %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>Platz %1</numerusform>
            <numerusform>Plätze %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Reihe %1, %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>Ballett</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>Konzert</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>Dokumentarfilm</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>Horror</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>Krimi</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>Oper</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>Orchester</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>Liebesgeschichte</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>Tragödie</translation>
    </message>
    <message>
        <source>war</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>western</source>
        <translation>Western</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>ab %1</translation>
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
            <numerusform>%n Platz hat gerade jemand anderes genommen. Die nächsten freien haben wir markiert.</numerusform>
            <numerusform>%n Plätze hat gerade jemand anderes genommen. Die nächsten freien haben wir markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n Platz hat gerade jemand anderes genommen. Bitte wählen Sie andere Plätze.</numerusform>
            <numerusform>%n Plätze hat gerade jemand anderes genommen. Bitte wählen Sie andere Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>So viele Plätze nebeneinander gibt es nicht mehr. Bitte wählen Sie einzelne Plätze im Plan.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>Mehr Plätze können Sie nicht auf einmal kaufen. Für größere Gruppen fragen Sie bitte an der Kasse.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>Für Sie sind schon Plätze reserviert. Bitte kaufen Sie diese zuerst, oder geben Sie sie zurück.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>Die Zeit für Ihre Plätze ist um, sie sind wieder für alle frei. Bitte wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>Die Zeit für Ihre Plätze lässt sich nicht mehr verlängern. Bitte zahlen Sie, bevor sie um ist.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>Für diese Plätze läuft schon eine Zahlung. Bitte warten Sie ihr Ergebnis ab.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>Diese Plätze sind schon bezahlt.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>Für diese Vorstellung werden keine Karten mehr verkauft. Bitte wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>Neben Ihnen bliebe ein einzelner Platz übrig. Bitte rücken Sie um einen Platz.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>Diese Vorstellung ist ausverkauft. Bitte wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>Sie stehen nicht mehr auf der Warteliste dieser Vorstellung. Bitte tragen Sie sich neu ein.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>Diese Plätze sind nicht mehr für Sie reserviert. Bitte tragen Sie sich neu in die Warteliste ein.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>Sie stehen schon auf der Warteliste dieser Vorstellung. Wir sagen Ihnen, sobald Plätze frei werden.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>Die Warteliste dieser Vorstellung ist voll. Bitte wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>Diese Plätze können nicht gewählt werden. Bitte wählen Sie andere.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>Ihre Bank hat die Zahlung abgelehnt, es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal oder mit einer anderen Karte.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>Ihre Plätze gingen verloren, bevor die Zahlung fertig war. Sie bekommen Ihr Geld zurück. Bitte wählen Sie andere Plätze.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>Der Preis hat sich geändert. Es wurde nichts abgebucht. Bitte sehen Sie sich den neuen Preis an, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>Diesen Preis gibt es nicht mehr. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen Preis.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>Wir wissen noch nicht, ob die Zahlung geklappt hat, und fragen Ihre Bank. Bitte zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>Das gibt es nicht mehr. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>Gerade kaufen sehr viele Menschen Karten. Bitte versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>Sehr viele möchten Plätze für diese Vorstellung. Bitte warten Sie, bis Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>Hier wurden mehrmals Plätze reserviert und nicht gekauft. Bitte warten Sie einen Moment, bevor Sie neu wählen.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>Dieser Kiosk wird aktualisiert. Bitte gehen Sie zur Kasse.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>Dieser Kiosk darf keine Karten verkaufen. Bitte gehen Sie zur Kasse.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>Wir erreichen die Kasse gerade nicht. Bitte versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal, oder gehen Sie zur Kasse.</translation>
    </message>
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
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>Dieser Code gilt nicht für diese Plätze. Es wurde nichts abgebucht. Bitte prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>Dieser Code ist aufgebraucht. Sie können ohne ihn fortfahren.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>Diesen Gutschein kennen wir nicht. Bitte prüfen Sie seine Nummer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>Dieser Gutschein ist abgelaufen. Bitte fragen Sie an der Kasse.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>Auf diesem Gutschein ist kein Guthaben mehr. Bitte zahlen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>Dieser Gutschein gilt für eine andere Währung. Bitte zahlen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>Ihr Preis war einige Minuten für Sie vorgemerkt; die sind um. Es wurde nichts abgebucht. Wir haben ihn neu angefragt: Bitte prüfen Sie ihn, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>Diese Karten wurden schon zurückgegeben oder umgetauscht.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>Neben Ihnen bliebe ein einzelner Platz übrig. Wir haben die nächsten Plätze markiert, bei denen keiner übrig bleibt.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>So kann keine Buchungsnummer lauten. Bitte prüfen Sie ihre acht Zeichen.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>Wir finden keine Buchung mit dieser Nummer. Bitte prüfen Sie ihre acht Zeichen.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>Die Karten dieser Buchung wurden zurückgegeben und gelten nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Zu viele Nummern waren falsch. Bitte versuchen Sie es in %n Sekunde wieder oder fragen Sie an der Kasse.</numerusform>
            <numerusform>Zu viele Nummern waren falsch. Bitte versuchen Sie es in %n Sekunden wieder oder fragen Sie an der Kasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>Wir können diese Karte nicht lesen. Bitte geben Sie stattdessen die Buchungsnummer ein.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>Diese Mitgliedskarte gilt nicht oder nicht mehr. Bitte fragen Sie an der Kasse.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Zu viele Mitgliedskarten waren falsch. Bitte versuchen Sie es in %n Sekunde wieder oder fragen Sie an der Kasse.</numerusform>
            <numerusform>Zu viele Mitgliedskarten waren falsch. Bitte versuchen Sie es in %n Sekunden wieder oder fragen Sie an der Kasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>Ihre Mitgliedskarte macht diese Plätze nicht günstiger. Sie können zum normalen Preis fortfahren.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>Das Angebot Ihrer Mitgliedskarte ist aufgebraucht. Sie können zum normalen Preis fortfahren.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>Wir können Ihre Karten nicht an die Adresse Ihrer Mitgliedskarte senden. Bitte geben Sie eine Adresse ein.</translation>
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
        <translation>An diese Nummer können wir keine Nachricht schicken. Bitte prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>An diese Adresse kann nichts geschickt werden. Bitte prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
</context>
</TS>
