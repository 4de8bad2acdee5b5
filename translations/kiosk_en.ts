<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>foyer::client::AttractScreen</name>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n title on here next: left and right lead through it, up and down past it</numerusform>
            <numerusform>%n titles on here next: left and right lead through them, up and down past them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n venue</numerusform>
            <numerusform>%n venues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>You are on the waitlist for %n seat</numerusform>
            <numerusform>You are on the waitlist for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n before you</numerusform>
            <numerusform>%n before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>In one second the time to pay is over and nothing is charged.</numerusform>
            <numerusform>In %n seconds the time to pay is over and nothing is charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>In %n second we clear this screen for the next person.</numerusform>
            <numerusform>In %n seconds we clear this screen for the next person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>%n seat came free for you</numerusform>
            <numerusform>%n seats came free for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>From %n year</numerusform>
            <numerusform>From %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>On the waitlist for %n seat</numerusform>
            <numerusform>On the waitlist for %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n seat, not all together</numerusform>
            <numerusform>%n seats, not all together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n seat together</numerusform>
            <numerusform>%n seats together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Read %n review</numerusform>
            <numerusform>Read %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n before you.</numerusform>
            <numerusform>%n before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::SpokenWords</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>seat %1</numerusform>
            <numerusform>seats %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::Words</name>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. We have marked the nearest free ones for you.</source>
        <translation>
            <numerusform>%n seat has just been taken by somebody else. We have marked the nearest free one for you.</numerusform>
            <numerusform>%n seats have just been taken by somebody else. We have marked the nearest free ones for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n seat has just been taken by somebody else. Please choose another seat.</numerusform>
            <numerusform>%n seats have just been taken by somebody else. Please choose other seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Too many references were wrong. Please try again in %n second, or ask at the box office.</numerusform>
            <numerusform>Too many references were wrong. Please try again in %n seconds, or ask at the box office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Too many member cards were wrong. Please try again in %n second, or ask at the box office.</numerusform>
            <numerusform>Too many member cards were wrong. Please try again in %n seconds, or ask at the box office.</numerusform>
        </translation>
    </message>
</context>
</TS>
