<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long the client is here</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>We opened the copy and it reads: %n file(s) compared.</source>
        <translation>
            <numerusform>We opened the copy and it reads: %n file compared.</numerusform>
            <numerusform>We opened the copy and it reads: %n files compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementsCard</name>
    <message numerus="yes">
        <source>Exploitation lasted at least %n month(s) in all.</source>
        <translation>
            <numerusform>Exploitation lasted at least %n month in all.</numerusform>
            <numerusform>Exploitation lasted at least %n months in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploitation lasted %n month(s) in all.</source>
        <translation>
            <numerusform>Exploitation lasted %n month in all.</numerusform>
            <numerusform>Exploitation lasted %n months in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClient</name>
    <message numerus="yes">
        <source>There is already a client called like this:</source>
        <translation>
            <numerusform>There is already a client called like this:</numerusform>
            <numerusform>There is already a client called like this:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>Show all of it (%n letters)</source>
        <translation>
            <numerusform>Show all of it (%n letter)</numerusform>
            <numerusform>Show all of it (%n letters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message numerus="yes">
        <source>%n thing(s) of the case file need attention</source>
        <translation>
            <numerusform>%n thing of the case file needs attention</numerusform>
            <numerusform>%n things of the case file need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoonBar</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Move the mouse or press a key to stay.</source>
        <translation>
            <numerusform>Locking in %n second. Move the mouse or press a key to stay.</numerusform>
            <numerusform>Locking in %n seconds. Move the mouse or press a key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>{code}: {first} and %n more</source>
        <translation>
            <numerusform>{code}: {first} and %n more</numerusform>
            <numerusform>{code}: {first} and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
