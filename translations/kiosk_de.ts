<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Show what is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>distance, venues</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else was faster: this seat has just been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many seats left side by side. Choose single seats on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many free seats left in this show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice would leave a single seat empty. Please move one seat over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is as many seats as one person can buy here. For larger groups please ask at the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not keep the seats any longer. You have paid nothing. Please choose again: they may still be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot keep the seats for longer than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged and your seats are still yours. Please try again or use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats were gone before your bank answered. Nothing will be charged. Please choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price has changed. Please look at your tickets once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people are booking right now. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, the box office will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On today. Touch a poster to choose your seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::KineticScrollArea</name>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Hold your card against the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is on %1. Please choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a seat&apos;s description</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsScreen</name>
    <message>
        <source>Best seats together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Show what is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the codes or print your tickets. The door needs nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>path of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not work. Please photograph the codes, or ask at the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketSheets</name>
    <message>
        <source>Please show this code at the door. It lets one person in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>Show what is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on %1. Please choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adventure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thriller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
