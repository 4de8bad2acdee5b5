<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AgeRating</name>
    <message>
        <source>All ages</source>
        <translation>Tous publics</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>À partir de %n an</numerusform>
            <numerusform>À partir de %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>Vos billets : %1, %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>Merci pour votre réservation. Vos billets et la facture sont joints à ce message.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>Vos places ont changé : %1, %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>Nous avons déplacé votre réservation vers d’autres places, au même prix. Veuillez utiliser les billets ci-joints : les précédents ne sont plus valables.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>Annulation : %1, %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>Des billets de cette réservation ont été rendus, et %1 vous sont remboursés sur le moyen de paiement d’origine. L’avoir est joint à ce message.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>Ces billets restent valables ; veuillez utiliser ceux qui sont joints.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>Veuillez présenter le code de chaque billet à l’entrée, sur papier ou à l’écran.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Au plaisir de vous accueillir.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>Billets %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>Facture %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>Avoir %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>Calendrier %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Sur la facture</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>Tous les prix comprennent la TVA et tous les frais.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>N° TVA : %1</translation>
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
        <translation>Des places se sont libérées pour vous : %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>Des places que vous attendez se sont libérées. Elles vous sont réservées jusqu’à %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Réservées jusqu’à</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Code de votre place dans la file</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>Prenez-les et payez-les à n’importe quelle borne de la maison : faites-lui lire le code de la page ci-dessous, ou saisissez le code de votre place dans la file.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>Si vous n’en voulez pas, quittez la liste d’attente sur cette page : elles vont alors aussitôt aux suivants.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>des places vous sont réservées jusqu&apos;à %1. Prenez-les à une borne :</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Vos billets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>Code QR du billet %1 sur %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>Présentez chaque code à l’entrée. Il est valable une fois pour une personne. Avec une capture d’écran, vous l’avez aussi sans réseau.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>Cette page peut être ouverte jusqu’à %1.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>Cette réservation est annulée. Elle n’a plus de billets valables.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>Veuillez vérifier le lien, ou scanner de nouveau le code à la borne.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Ce lien n’est plus valable</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>Pour votre sécurité, il n’était valable que peu de temps. La borne et le guichet retrouvent vos billets par le numéro de réservation.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Veuillez réessayer dans une minute.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
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
        <translation>Place pour fauteuil roulant</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Place accompagnateur</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilité réduite</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>Siège duo</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>rang %1, place %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1, entrée %2</translation>
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
        <translation>Veuillez présenter le code à l’entrée, sur papier ou à l’écran. Il est valable une fois pour une personne.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Numéro de réservation</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>Billet %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>Votre place sur la liste d’attente</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>C’est bientôt à vous</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>Vos chances sont bonnes&#xa0;: beaucoup de places peuvent encore se libérer.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>Vos chances sont moyennes&#xa0;: quelques places peuvent encore se libérer.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>Vos chances sont faibles&#xa0;: presque aucune place ne devrait se libérer.</translation>
    </message>
    <message>
        <source>Seats came free for you</source>
        <translation>Des places se sont libérées pour vous</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>Temps restant pour les prendre</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>Elles vous sont réservées jusqu’à la fin du délai. Pour les prendre, faites lire le code ci-dessous par une borne.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>N’importe où</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Vous attendez</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rang %1, place %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Place %1 sur %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>Code QR de votre place sur la liste d’attente</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>Votre place à chaque borne : faites-lui lire ce code, ou saisissez-le.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Quitter la liste d’attente</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>Votre place dans la file et les places qui vous sont réservées vont aux suivants.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>Vous avez quitté la liste d’attente</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>Plus rien ne vous est réservé. Merci d’avoir laissé la place aux autres.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>Vous avez pris les places</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>Elles sont à vous dès qu’elles sont payées à la borne.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>Le délai pour vos places est écoulé</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>Elles sont allées aux suivants. Si vous souhaitez encore des places, une borne vous remet sur la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places côte à côte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
