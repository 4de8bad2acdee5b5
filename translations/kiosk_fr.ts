<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activer ou non</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>complet</translation>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>Cinéma, théâtre, concert</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>J’ai une réservation</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>Touchez le bouton ci-dessous pour voir le programme.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>Aujourd’hui ici. Touchez une affiche ou un horaire pour choisir vos places.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>Prochainement ici : %1. Touchez une affiche ou un horaire pour choisir vos places.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>Voir tout le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n titre prochainement ici : gauche et droite le parcourent, haut et bas le passent</numerusform>
            <numerusform>%n titres prochainement ici : gauche et droite les parcourent, haut et bas les passent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>Vos billets</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>Qui vient&#xa0;? Touchez un tarif pour le modifier.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>Tous les frais sont compris.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>À payer : %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>Au lieu de %1. Tous les frais sont inclus.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>Vous récupérez %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>Les nouvelles places coûtent %1, vos anciens billets valent %2. Tous les frais sont compris.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>Guichet : %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>Le guichet est ouvert :</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>Quelle ville&#xa0;?</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Saisissez le nom d’une ville</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>Nom d’une ville</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>Nous ne sommes présents dans aucune ville de ce nom. Essayez avec les premières lettres.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>Impossible d’afficher les villes pour le moment. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>Villes près de vous</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>Villes correspondantes</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
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
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>Bon se terminant par %1</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>Saisir un code ou un bon</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Carte de membre</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>Code ou bon</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>Code d’une offre ou numéro d’un bon</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>Le code d’une offre ou le numéro de votre bon cadeau ou de votre carte de membre. Minuscules et majuscules sont équivalentes.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Plus que %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>Places gardées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
        <translation>Cette borne est nouvelle ici</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>Le personnel l’autorise avec ce code. Au bout de dix minutes, un autre code apparaît.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Veuillez acheter vos billets au guichet. Nous sommes désolés.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>Vos places ne sont plus libres. Nous vous en gardons d’équivalentes.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>Vous aviez %1 ; quelqu’un d’autre a obtenu ces places pendant que vous payiez. Nous en sommes désolés. Celles-ci coûtent le même prix et vous n’avez pas à payer de nouveau. Si vous n’en voulez pas, ou si le temps est écoulé, rien ne vous sera débité.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>Non, ne rien débiter</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Prendre ces places</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>Le délai pour ces places est écoulé</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>Vous serez remboursé</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>Cette séance n’est plus en vente</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>Votre carte a été refusée</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>avec enfant de %1 ans</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>places fauteuil roulant</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>Votre réservation</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Numéro de réservation</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Voir ma réservation</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>Scannez le code d’un billet ou de votre place sur la liste d’attente, ou saisissez la référence de réservation : ses huit lettres et chiffres figurent sur chaque billet.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Vous êtes sur la liste d’attente pour %n place</numerusform>
            <numerusform>Vous êtes sur la liste d’attente pour %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>C’est bientôt à vous</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>Dès que des places se libèrent, nous vous les proposons sur cet écran. Merci de rester ici&#xa0;: votre rang est conservé tant que vous restez.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Quitter la liste d’attente</translation>
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
        <source>Code that shows your place on your phone</source>
        <translation>Code qui montre votre place sur votre téléphone</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>Emportez votre place : scannez ce code avec votre téléphone, ou imprimez-le. La page indique combien de personnes sont avant vous, et vous prévient quand des places se libèrent. Chaque borne ici connaît votre code.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>Imprimer ma place</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>Votre place est en cours d’impression.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>Votre place est imprimée. Veuillez la prendre : vous la gardez en partant.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>Garder ma place et partir</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>Nous vous proposons des places dès qu’elles se libèrent, sur cet écran et sur votre téléphone.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>Nous écrivons à %1 quand des places se libèrent. Vous gardez votre place dans la file en partant.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>Un message part au %1 quand des places se libèrent. Vous gardez votre place dans la file en partant.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>M’avertir par e-mail</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>M’avertir par téléphone</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>Êtes-vous en train de payer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>Dans %n seconde, le délai de paiement sera écoulé et rien ne sera débité.</numerusform>
            <numerusform>Dans %n secondes, le délai de paiement sera écoulé et rien ne sera débité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>Continuer le paiement</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>Prendre les plus proches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>Vos places ne sont plus gardées que moins d’une minute. Avez-vous besoin de plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>Vos places ne sont plus gardées que moins d’une minute.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>Cette borne doit être mise à jour</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Veuillez acheter vos billets au guichet. Nous sommes désolés.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>La liaison avec notre billetterie s’est interrompue pendant votre paiement. Elle se rétablit d’elle-même, et nous vous indiquerons alors le résultat. Vous ne serez débité qu’une fois au plus.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>La liaison avec notre billetterie s’est interrompue. Elle se rétablit d’elle-même, et vos places restent gardées pour vous.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>La liaison avec notre billetterie s’est interrompue. Elle se rétablit d’elle-même. Si vous êtes pressé, le guichet vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>Dans %n seconde, cet écran sera effacé pour la personne suivante.</numerusform>
            <numerusform>Dans %n secondes, cet écran sera effacé pour la personne suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Borne Foyer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>Comment acheter des billets</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. Touchez l’affiche de ce que vous voulez voir.
2. Touchez un horaire.
3. Touchez vos places, ou laissez-nous choisir les meilleures.
4. Approchez votre carte du lecteur.

Au guichet, on vous aidera volontiers.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>Impossible d’imprimer vos billets pour le moment</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>Acheter quand même</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>Envoyer mes billets par e-mail</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Faciliter l’utilisation</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>Vos choix sont conservés jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>Le personnel a été appelé</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>Voici la réponse à votre appel.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>Veuillez rester ici : quelqu’un vient vous aider. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>Plus besoin de venir</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Appeler quelqu’un</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>Billets par e-mail</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>Vos billets, la facture et un rendez-vous pour votre agenda arrivent à cette adresse. Cette borne l’oublie dès votre départ.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>Dès que vous aurez payé, vos billets arriveront à cette adresse. Cette borne l’oublie dès votre départ.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@exemple.fr</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>Envoyer mes billets</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Passer au paiement</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>Nous connaissons l’adresse de votre carte et ne l’affichons pas ici. Ou saisissez-en une autre : cette borne l’oublie à votre départ.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>À l’adresse de ma carte de membre</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>Bienvenue, %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>Bienvenue. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>Votre carte de membre compte pour cet achat.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>Nous pouvons envoyer vos billets à l’adresse de votre carte de membre.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>Votre carte de membre est valable.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>Payé : %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>Réimprimer mes billets</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>Échanger contre d’autres places</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>Pour cette séance ou une autre. Vous voyez ce que vous payez ou récupérez avant d’accepter ; d’ici là, vos billets restent valables.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>%n place s’est libérée pour vous</numerusform>
            <numerusform>%n places se sont libérées pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>Prenez-les avant la fin du délai&#xa0;: ensuite, elles seront proposées à la personne suivante.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Prendre ces places</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>Payer %1 par carte</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Le lecteur de carte ne répond pas</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>Il sera peut-être de retour dans un instant. Au guichet, on vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>Insérez votre carte ou approchez-la du lecteur</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>%1 seront débités. Vos places vous sont gardées pendant ce temps.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>Approchez votre carte du lecteur</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>%1 seront débités. Vous pouvez encore revenir en arrière.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>Vérification de votre carte. Vos places sont assurées.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>Nous interrogeons votre banque</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>Cela prend plus de temps que d’habitude. Veuillez patienter sans payer une nouvelle fois&#xa0;: vos places sont assurées, et vous ne serez débité qu’une fois au plus.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>Ceci est un lecteur de démonstration. Choisissez une carte pour voir ce qui se passe&#xa0;:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>Carte de démo 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>est acceptée</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>Carte de démo 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>est refusée</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>Carte de démo 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>est acceptée tard</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>Carte de démo 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>ne répond jamais</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>Recevoir mes billets</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>Vos billets sont en cours de réservation. Vos places vous sont assurées.</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Il ne reste rien à payer</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>Vous n’avez pas besoin de carte. Vous pouvez encore revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>Vos billets sont imprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>Vos billets sont en cours d’impression. Veuillez attendre qu’ils soient tous sortis.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>Vos billets sont imprimés. Merci de les prendre.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
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
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Veuillez présenter le code à l’entrée, sur papier ou à l’écran. Il est valable une fois pour une personne.</translation>
    </message>
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
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Sur la liste d’attente pour %n place</numerusform>
            <numerusform>Sur la liste d’attente pour %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Code de votre place</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>Ceci n’est pas un billet. Scannez le code avec votre téléphone pour suivre votre place. Quand des places se libèrent pour vous, faites-le lire par une borne avant la fin du délai.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>L’imprimante est ouverte.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>L’imprimante ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Vous pouvez quand même acheter vos billets&#xa0;: à la fin, emportez-les sur votre téléphone. Ou faites-les imprimer au guichet, votre numéro de réservation suffit.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Vos billets sont assurés&#xa0;: emportez-les sur votre téléphone ou faites-les imprimer au guichet.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Vos billets sont assurés&#xa0;: photographiez les codes ou faites-les imprimer au guichet.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>À l’affiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>Autre ville</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>Impossible d’afficher le programme pour le moment. Veuillez choisir le jour à nouveau.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>Il n’y a plus de séance %1. Veuillez choisir un autre jour.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>Rien ne correspond à tous vos souhaits. Touchez-en un à nouveau pour le retirer.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>Une place</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n place, pas toutes ensemble</numerusform>
            <numerusform>%n places, pas toutes ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n place ensemble</numerusform>
            <numerusform>%n places ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>au centre</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. Les prendre ?</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n étoile sur 5</numerusform>
            <numerusform>%n étoiles sur 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Lire %n critique</numerusform>
            <numerusform>Lire les %n critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>%1 étoiles sur 5 en moyenne</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>C’est bientôt à vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne avant vous.</numerusform>
            <numerusform>%n personnes avant vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>Moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>Beaucoup de personnes veulent des places pour cette séance</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>Votre numéro est le %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>Nous laissons entrer chacun dans l’ordre d’arrivée. Merci de rester ici&#xa0;: vous pourrez ensuite choisir vos places.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir un autre horaire</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>Nous n’avons pas pu lire ce code</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>Veuillez le présenter encore une fois devant le lecteur, à plat et à une largeur de main.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>Il ne figure sur aucun de nos billets ni sur aucune de nos réservations.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>Vous avez scanné une réservation</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>Une opération est encore en cours. Veuillez la scanner de nouveau quand elle sera terminée.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>Vos places vous restent réservées. Nous pouvons ouvrir la réservation après cet achat ou tout de suite : les places que vous avez choisies seront alors libérées.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>Nous pouvons ouvrir la réservation plus tard ou tout de suite : ce que vous avez choisi ici sera alors abandonné.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>Vous avez scanné une carte de membre</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>Autres rangs</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Choisissez une zone</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1 : choisissez un rang</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>Choisissez un rang. Le premier est le plus proche de la scène.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1 : choisissez vos places</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Autres zones</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>Plan de salle</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Salle entière</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>Touchez une section pour voir ses places</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>déjà retenue</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendue</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>pas en vente</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>place pour fauteuil roulant</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>place accompagnateur</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>siège duo</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>visibilité réduite</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rang %1, place %2</translation>
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
        <translation>Meilleures places</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>Un instant, nous ouvrons la salle.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>Touchez les places souhaitées, ou laissez-nous choisir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>Continuer · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>Attendre des places</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>Places sur le plan</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>Places en liste</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre ces places</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>Un instant, nous demandons vos places.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>Touchez vos nouvelles places ou laissez-nous choisir. Les anciennes restent à vous jusqu’à votre accord.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Prendre ces places</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>Quelqu’un a été plus rapide. Voici maintenant les meilleures places.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>Vos anciennes places sont gardées jusqu’à votre accord.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>Prendre ces places · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>Vous pouvez attendre que des places se libèrent ou toucher celles qui sont encore libres.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>peu de places</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Attendre des places</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>Nous ne pouvons pas afficher les horaires pour l’instant. Veuillez réessayer dans un moment.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>Aucune séance n’est complète ici : vous pouvez choisir vos places pour toutes.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>Ces séances sont complètes. Touchez-en une : quand des places se libèrent, elles sont proposées à ceux qui attendent, dans l’ordre d’arrivée.</translation>
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
        <translation>Confidentiel. Branchez un casque pour l’entendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>Pour continuer : %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>La voix est activée. Les flèches mènent d’un élément au suivant, la touche de sélection le choisit, la touche retour revient en arrière, la touche d’aide explique. La touche de la voix la désactive.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>Ou : %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>Saisissez votre code PIN pour mettre cette borne hors service.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Veuillez patienter %n seconde, puis réessayer.</numerusform>
            <numerusform>Veuillez patienter %n secondes, puis réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>M’avertir là</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>Nous écrivons quand des places se libèrent</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@exemple.fr</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>Un message quand des places se libèrent</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>Un seul e-mail indique quelles places nous vous gardons, jusqu’à quand, et comment les prendre. Nous oublions l’adresse dès qu’elle a servi ou que vous n’attendez plus.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>Un seul message indique jusqu’à quand nous vous gardons des places. Veuillez saisir le numéro avec l’indicatif du pays. Nous l’oublions dès qu’il a servi ou que vous n’attendez plus.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>Merci. Bon spectacle&#xa0;!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>Votre numéro de réservation</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>Vous avez payé. Un instant, vos billets sont en cours de préparation.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>Billet pour %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>À l’entrée, seuls les codes sont nécessaires, sur papier ou à l’écran.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>Code qui ouvre vos billets sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>Scannez ce code avec votre téléphone pour emporter vos billets. Il reste valable une heure.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>Vos billets sont en route vers %1.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>Vos billets sont en route vers l’adresse de votre carte de membre.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>Impossible d’afficher les horaires pour le moment. Veuillez choisir le jour à nouveau.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisissez un horaire</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>dans ce lieu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>Pas de séance %1. Veuillez choisir un autre jour.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>Titre, réalisateur ou acteur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>Afficher ce qui précède</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Afficher la suite</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Attendre des places</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>Les places qui se libèrent vous sont proposées ici, dans l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>Où souhaitez-vous être assis&#xa0;?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>Séparées, ça va</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>N’importe où</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Rejoindre la liste d’attente</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>tous publics</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>à partir de %1 ans</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>juste ici</translation>
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
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Rang %1, place %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>place %1</numerusform>
            <numerusform>places %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Rang %1, %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>aventure</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>ballet</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>comédie</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>concert</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>documentaire</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>drame</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>fantastique</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histoire</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>horreur</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>policier</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>opéra</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>orchestre</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>pop</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>romance</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>science-fiction</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>thriller</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>tragédie</translation>
    </message>
    <message>
        <source>war</source>
        <translation>guerre</translation>
    </message>
    <message>
        <source>western</source>
        <translation>western</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans paroles</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>%1 ans et +</translation>
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
            <numerusform>%n place vient d’être prise par quelqu’un d’autre. Nous avons marqué la place libre la plus proche.</numerusform>
            <numerusform>%n places viennent d’être prises par quelqu’un d’autre. Nous avons marqué les places libres les plus proches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n place vient d’être prise par quelqu’un d’autre. Veuillez en choisir une autre.</numerusform>
            <numerusform>%n places viennent d’être prises par quelqu’un d’autre. Veuillez en choisir d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>Il n’y a plus autant de places libres côte à côte. Veuillez choisir des places une à une sur le plan.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>Vous avez choisi le nombre maximal de places par achat. Pour un groupe plus grand, adressez-vous au guichet.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>Des places vous sont déjà gardées. Veuillez d’abord les acheter ou les libérer.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>Le délai pour vos places est écoulé, elles sont à nouveau libres pour tous. Veuillez choisir une nouvelle fois.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>Le délai pour vos places ne peut plus être prolongé. Veuillez payer avant qu’il ne soit écoulé.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>Un paiement est déjà en cours pour ces places. Veuillez en attendre le résultat.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>Ces places sont déjà payées.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>Les billets pour cette séance ne sont plus en vente. Veuillez choisir un autre horaire.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>Une place isolée resterait à côté de vous. Veuillez décaler votre choix d’une place.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>Cette séance est complète. Veuillez choisir un autre horaire.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>Vous n’êtes plus sur la liste d’attente de cette séance. Veuillez vous réinscrire.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>Ces places ne vous sont plus gardées. Veuillez vous réinscrire sur la liste d’attente.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>Vous êtes déjà sur la liste d’attente de cette séance. Nous vous prévenons dès que des places se libèrent.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>La liste d’attente de cette séance est pleine. Veuillez choisir un autre horaire.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>Ces places ne peuvent pas être choisies. Veuillez en choisir d’autres.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>Votre banque a refusé le paiement, et rien n’a été débité. Veuillez réessayer ou utiliser une autre carte.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>Vos places ont été perdues avant la fin du paiement. Vous serez remboursé. Veuillez choisir d’autres places.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>Le prix a changé. Rien n’a été débité. Veuillez vérifier le nouveau prix avant de payer.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>Ce tarif n’est plus proposé. Rien n’a été débité. Veuillez choisir un autre tarif.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>Nous ne savons pas encore si le paiement a abouti et interrogeons votre banque. Veuillez ne pas payer une nouvelle fois.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>Ceci n’est plus proposé. Veuillez choisir autre chose.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>Un très grand nombre de personnes achètent des billets en ce moment. Veuillez réessayer dans quelques secondes.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>Un très grand nombre de personnes veulent des places pour cette séance. Veuillez attendre votre tour.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>Des places ont été gardées ici plusieurs fois sans être achetées. Veuillez patienter un instant avant de choisir à nouveau.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>Cette borne est en cours de mise à jour. Veuillez vous rendre au guichet.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>Cette borne ne peut pas vendre de billets. Veuillez vous rendre au guichet.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>La billetterie est injoignable pour le moment. Veuillez réessayer dans quelques secondes.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>Un problème est survenu de notre côté. Veuillez réessayer ou vous rendre au guichet.</translation>
    </message>
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
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>Ce code n’est pas valable pour ces places. Rien n’a été débité. Veuillez le vérifier et réessayer.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>Ce code a déjà été utilisé le nombre de fois autorisé. Vous pouvez continuer sans lui.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>Nous ne connaissons pas ce bon. Veuillez vérifier son numéro et réessayer.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>Ce bon a expiré. Veuillez vous adresser au guichet.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>Ce bon est épuisé. Veuillez payer autrement.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>Ce bon est dans une autre monnaie. Veuillez payer autrement.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>Votre prix vous était réservé pendant quelques minutes, qui sont écoulées. Rien n’a été débité. Nous l’avons redemandé : veuillez le vérifier avant de payer.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>Ces billets ont déjà été rendus ou échangés.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>Une place isolée resterait à côté de vous. Nous avons marqué les places les plus proches qui n’en laissent aucune.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>Un numéro de réservation ne peut pas être ainsi. Veuillez vérifier ses huit signes.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>Nous ne trouvons aucune réservation à ce numéro. Veuillez vérifier ses huit signes.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>Les billets de cette réservation ont été rendus et ne sont plus valables.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Trop de numéros étaient faux. Veuillez réessayer dans %n seconde ou demander à la caisse.</numerusform>
            <numerusform>Trop de numéros étaient faux. Veuillez réessayer dans %n secondes ou demander à la caisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>Nous ne pouvons pas lire ce billet. Veuillez saisir le numéro de réservation.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>Cette carte de membre n’est pas valable ou ne l’est plus. Veuillez vous adresser à la caisse.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Trop de cartes de membre étaient fausses. Veuillez réessayer dans %n seconde ou demander à la caisse.</numerusform>
            <numerusform>Trop de cartes de membre étaient fausses. Veuillez réessayer dans %n secondes ou demander à la caisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>Votre carte de membre ne rend pas ces places moins chères. Vous pouvez continuer au prix normal.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>L’offre de votre carte de membre a déjà été utilisée le nombre de fois autorisé. Vous pouvez continuer au prix normal.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>Nous ne pouvons pas envoyer vos billets à l’adresse de votre carte de membre. Veuillez en saisir une.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>Nous ne pouvons pas envoyer de message à ce numéro. Veuillez le vérifier et réessayer.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>Rien ne peut être envoyé à cette adresse. Veuillez la vérifier et réessayer.</translation>
    </message>
</context>
</TS>
