<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message numerus="yes">
        <source>%n without a mark</source>
        <translation>
            <numerusform>%n without a mark</numerusform>
            <numerusform>%n without a mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelongingPane</name>
    <message numerus="yes">
        <source>%n thing(s) in safe-keeping</source>
        <translation>
            <numerusform>%n thing in safe-keeping</numerusform>
            <numerusform>%n things in safe-keeping</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n bed free</numerusform>
            <numerusform>%n beds free</numerusform>
        </translation>
    </message>
</context>
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
        <source>{code} (sealed: %n people)</source>
        <translation>
            <numerusform>{code} (sealed: %n person)</numerusform>
            <numerusform>{code} (sealed: %n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPane</name>
    <message numerus="yes">
        <source>Held, %n weeks</source>
        <translation>
            <numerusform>Held, %n week</numerusform>
            <numerusform>Held, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned, %n weeks</source>
        <translation>
            <numerusform>Planned, %n week</numerusform>
            <numerusform>Planned, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody since the file was opened %n day(s) ago</source>
        <translation>
            <numerusform>nobody since the file was opened %n day ago</numerusform>
            <numerusform>nobody since the file was opened %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) here with whom nobody spoke for a week or longer</source>
        <translation>
            <numerusform>%n client here with whom nobody spoke for a week or longer</numerusform>
            <numerusform>%n clients here with whom nobody spoke for a week or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody spoke with everybody who is here within the last %n days.</source>
        <translation>
            <numerusform>Somebody spoke with everybody who is here within the last %n day.</numerusform>
            <numerusform>Somebody spoke with everybody who is here within the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n row(s) that look like a client who is here already</source>
        <translation>
            <numerusform>Take in the %n row that looks like a client who is here already</numerusform>
            <numerusform>Take in the %n rows that look like a client who is here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the list.</source>
        <translation>
            <numerusform>%n client in the list.</numerusform>
            <numerusform>%n clients in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without any problem.</source>
        <translation>
            <numerusform>%n of them without any problem.</numerusform>
            <numerusform>%n of them without any problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be taken in.</source>
        <translation>
            <numerusform>%n will be taken in.</numerusform>
            <numerusform>%n will be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message numerus="yes">
        <source>Sealed: %n people</source>
        <translation>
            <numerusform>Sealed: %n person</numerusform>
            <numerusform>Sealed: %n people</numerusform>
        </translation>
    </message>
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
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation>
            <numerusform>%n case is open.</numerusform>
            <numerusform>%n cases are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message numerus="yes">
        <source>%n dose(s) due</source>
        <translation>
            <numerusform>%n dose due</numerusform>
            <numerusform>%n doses due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n round due</numerusform>
            <numerusform>%n rounds due</numerusform>
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
    <name>FilePage</name>
    <message numerus="yes">
        <source>%n row(s) below the headings.</source>
        <translation>
            <numerusform>%n row below the headings.</numerusform>
            <numerusform>%n rows below the headings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message numerus="yes">
        <source>%n visit(s) due</source>
        <translation>
            <numerusform>%n visit due</numerusform>
            <numerusform>%n visits due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantsPane</name>
    <message numerus="yes">
        <source>%n receipt(s) over the amount</source>
        <translation>
            <numerusform>%n receipt over the amount</numerusform>
            <numerusform>%n receipts over the amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupRoster</name>
    <message numerus="yes">
        <source>%n more than there are places</source>
        <translation>
            <numerusform>%n more than there are places</numerusform>
            <numerusform>%n more than there are places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without signed rules</source>
        <translation>
            <numerusform>%n without signed rules</numerusform>
            <numerusform>%n without signed rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not say yet that they want to come</source>
        <translation>
            <numerusform>%n did not say yet that they want to come</numerusform>
            <numerusform>%n did not say yet that they want to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message numerus="yes">
        <source>%n in the group</source>
        <translation>
            <numerusform>%n in the group</numerusform>
            <numerusform>%n in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>%n dose(s) without a word</source>
        <translation>
            <numerusform>%n dose without a word</numerusform>
            <numerusform>%n doses without a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n round due</numerusform>
            <numerusform>%n rounds due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) go on</source>
        <translation>
            <numerusform>%n incident goes on</numerusform>
            <numerusform>%n incidents go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message numerus="yes">
        <source>Tasks of the house: %n</source>
        <translation>
            <numerusform>Tasks of the house: %n</numerusform>
            <numerusform>Tasks of the house: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients as worker: %n</source>
        <translation>
            <numerusform>Clients as worker: %n</numerusform>
            <numerusform>Clients as worker: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold the drawer.</source>
        <translation>
            <numerusform>Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold the drawer.</numerusform>
            <numerusform>Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold the drawer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n client(s) here</source>
        <translation>
            <numerusform>%n client here</numerusform>
            <numerusform>%n clients here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a care card</source>
        <translation>
            <numerusform>%n without a care card</numerusform>
            <numerusform>%n without a care card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>“{drawer}”, since {day}: %n record(s)</source>
        <translation>
            <numerusform>“{drawer}”, since {day}: %n record</numerusform>
            <numerusform>“{drawer}”, since {day}: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups made meanwhile: %n, the last to “{place}”</source>
        <translation>
            <numerusform>Backups made meanwhile: %n, the last to “{place}”</numerusform>
            <numerusform>Backups made meanwhile: %n, the last to “{place}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message numerus="yes">
        <source>Your access ends on {day}, in %n day(s). If you stay, ask an administrator to move the day.</source>
        <translation>
            <numerusform>Your access ends on {day}, in %n day. If you stay, ask an administrator to move the day.</numerusform>
            <numerusform>Your access ends on {day}, in %n days. If you stay, ask an administrator to move the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message numerus="yes">
        <source>We opened it and read %n client(s).</source>
        <translation>
            <numerusform>We opened it and read %n client.</numerusform>
            <numerusform>We opened it and read %n clients.</numerusform>
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
    <name>NoContactCard</name>
    <message numerus="yes">
        <source>{code}: for %n day(s)</source>
        <translation>
            <numerusform>{code}: for %n day</numerusform>
            <numerusform>{code}: for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here, and nobody spoke with them for %n days</source>
        <translation>
            <numerusform>Here, and nobody spoke with them for %n day</numerusform>
            <numerusform>Here, and nobody spoke with them for %n days</numerusform>
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
    <name>NoteSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFilesCard</name>
    <message numerus="yes">
        <source>%n record(s) and their history, unsealed, to “{place}”.</source>
        <translation>
            <numerusform>%n record and its history, unsealed, to “{place}”.</numerusform>
            <numerusform>%n records and their history, unsealed, to “{place}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written, read back and compared: {folder}</source>
        <translation>
            <numerusform>%n record was written, read back and compared: {folder}</numerusform>
            <numerusform>%n records were written, read back and compared: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsidePane</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid promise of confidentiality</source>
        <translation>
            <numerusform>%n without a valid promise of confidentiality</numerusform>
            <numerusform>%n without a valid promise of confidentiality</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed anew within 30 days</source>
        <translation>
            <numerusform>%n to be signed anew within 30 days</numerusform>
            <numerusform>%n to be signed anew within 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileDialog</name>
    <message numerus="yes">
        <source>%n line(s) still to be read and decided.</source>
        <translation>
            <numerusform>%n line still to be read and decided.</numerusform>
            <numerusform>%n lines still to be read and decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every line is decided; %n withheld.</source>
        <translation>
            <numerusform>Every line is decided; %n withheld.</numerusform>
            <numerusform>Every line is decided; %n withheld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
    <name>QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: there will be no total. Press Save again to save it so.</source>
        <translation>
            <numerusform>%n question without an answer: there will be no total. Press Save again to save it so.</numerusform>
            <numerusform>%n questions without an answer: there will be no total. Press Save again to save it so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietLines</name>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others.</source>
        <translation>
            <numerusform>Since you last looked, %n file was opened by others.</numerusform>
            <numerusform>Since you last looked, %n files were opened by others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed file(s) to decide about: keep longer or erase.</source>
        <translation>
            <numerusform>%n closed file to decide about: keep longer or erase.</numerusform>
            <numerusform>%n closed files to decide about: keep longer or erase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n day(s).</source>
        <translation>
            <numerusform>No backup for %n day.</numerusform>
            <numerusform>No backup for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadsPane</name>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others: {who}.</source>
        <translation>
            <numerusform>Since you last looked, %n file was opened by others: {who}.</numerusform>
            <numerusform>Since you last looked, %n files were opened by others: {who}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message numerus="yes">
        <source>The access of {alias} ends on {day}, in %n day(s). An administrator can move or clear the day.</source>
        <translation>
            <numerusform>The access of {alias} ends on {day}, in %n day. An administrator can move or clear the day.</numerusform>
            <numerusform>The access of {alias} ends on {day}, in %n days. An administrator can move or clear the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message numerus="yes">
        <source>%n session(s), the last on {day}</source>
        <translation>
            <numerusform>%n session, the last on {day}</numerusform>
            <numerusform>%n sessions, the last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n attached file(s), draft(s) or letter(s) could not be read.</source>
        <translation>
            <numerusform>%n attached file, draft or letter could not be read.</numerusform>
            <numerusform>%n attached files, drafts or letters could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message numerus="yes">
        <source>%n not called yet</source>
        <translation>
            <numerusform>%n not called yet</numerusform>
            <numerusform>%n not called yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message numerus="yes">
        <source>%n in beds</source>
        <translation>
            <numerusform>%n in beds</numerusform>
            <numerusform>%n in beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n bed free</numerusform>
            <numerusform>%n beds free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n night(s) so far</source>
        <translation>
            <numerusform>{who}: %n night so far</numerusform>
            <numerusform>{who}: %n nights so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message numerus="yes">
        <source>and on %n more day(s)</source>
        <translation>
            <numerusform>and on %n more day</numerusform>
            <numerusform>and on %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message numerus="yes">
        <source>%n session(s) without attendance, the oldest of {day}</source>
        <translation>
            <numerusform>%n session without attendance, the oldest of {day}</numerusform>
            <numerusform>%n sessions without attendance, the oldest of {day}</numerusform>
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
    <name>StayBand</name>
    <message numerus="yes">
        <source>Here for %n night(s), {months} months.</source>
        <translation>
            <numerusform>Here for %n night, {months} months.</numerusform>
            <numerusform>Here for %n nights, {months} months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockPane</name>
    <message numerus="yes">
        <source>%n thing(s) of which there are too few</source>
        <translation>
            <numerusform>%n thing of which there is too few</numerusform>
            <numerusform>%n things of which there are too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestDialog</name>
    <message numerus="yes">
        <source>No time in the next %n day(s). What leaves none:</source>
        <translation>
            <numerusform>No time in the next %n day. What leaves none:</numerusform>
            <numerusform>No time in the next %n days. What leaves none:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s), the best first. Enter takes one.</source>
        <translation>
            <numerusform>In the next %n day, the best first. Enter takes one.</numerusform>
            <numerusform>In the next %n days, the best first. Enter takes one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurroundingsBar</name>
    <message numerus="yes">
        <source>%n more thing(s) to know about this computer.</source>
        <translation>
            <numerusform>%n more thing to know about this computer.</numerusform>
            <numerusform>%n more things to know about this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message numerus="yes">
        <source>Taken in so far: %n client(s). The rest was not.</source>
        <translation>
            <numerusform>Taken in so far: %n client. The rest was not.</numerusform>
            <numerusform>Taken in so far: %n clients. The rest was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were taken in.</source>
        <translation>
            <numerusform>%n client was taken in.</numerusform>
            <numerusform>%n clients were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n sheet(s) lie in the bin.</source>
        <translation>
            <numerusform>Taken back: %n sheet lies in the bin.</numerusform>
            <numerusform>Taken back: %n sheets lie in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, because somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%n stayed, because somebody changed them meanwhile.</numerusform>
            <numerusform>%n stayed, because somebody changed them meanwhile.</numerusform>
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
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>%n visitor in the house</numerusform>
            <numerusform>%n visitors in the house</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>health</name>
    <message numerus="yes">
        <source>for %n day(s) only: get more</source>
        <translation>
            <numerusform>for %n day only: get more</numerusform>
            <numerusform>for %n days only: get more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
