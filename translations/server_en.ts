<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeRating</name>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>From %n year</numerusform>
            <numerusform>From %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n before you</numerusform>
            <numerusform>%n before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats, side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
</TS>
