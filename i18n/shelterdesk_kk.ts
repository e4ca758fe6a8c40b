<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>AbsencePane</name>
    <message>
        <source>Days on which somebody of the team is not here. Never why.</source>
        <translation>Ұжымнан біреу болмайтын күндер. Себебі ешқашан жазылмайды.</translation>
    </message>
</context>
<context>
    <name>AddMemberWizard</name>
    <message>
        <source>{alias} can unlock now, with alias and passphrase, on every computer with this case file.</source>
        <translation>{alias} енді осы сейфі бар кез келген компьютерде бүркеншік атымен және құпия сөйлемімен кіре алады.</translation>
    </message>
    <message>
        <source>Opens now: {drawers}.</source>
        <translation>Қазір ашылады: {drawers}.</translation>
    </message>
    <message>
        <source>Promised, because you do not hold these keys yourself:</source>
        <translation>Уәде етілді, өйткені бұл кілттер өзіңізде жоқ:</translation>
    </message>
    <message>
        <source>Make a backup soon: older ones do not know {alias} yet.</source>
        <translation>Жақында сақтық көшірме жасаңыз: бұрынғылары {alias} дегенді әлі білмейді.</translation>
    </message>
    <message>
        <source>{alias} belongs to the house</source>
        <translation>{alias} енді ұжымда</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Енді не күшінде</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Кілт &amp;жасау</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Басқару</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Басқару бөлімдері</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Staff and keys</source>
        <translation>Қызметкерлер мен кілттер</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Қалпына келтіру карталары</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Erasure and retention</source>
        <translation>Өшіру және сақтау мерзімі</translation>
    </message>
    <message>
        <source>Who opened what</source>
        <translation>Кім нені ашты</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Көшу</translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>An alias is needed.</source>
        <translation>Бүркеншік ат керек.</translation>
    </message>
    <message>
        <source>The first administrator has this alias already.</source>
        <translation>Бұл бүркеншік ат бірінші әкімшіде бар.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Кемінде бір рөлді белгілеңіз.</translation>
    </message>
    <message>
        <source>The first administrator has this passphrase already.</source>
        <translation>Бұл құпия сөйлем бірінші әкімшіде бар.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Бірінші әкімші</translation>
    </message>
    <message>
        <source>Administrators give and take away access. Two are needed, so that nobody is locked out.</source>
        <translation>Әкімшілер қолжетімділік береді және алып тастайды. Ешкім далада қалмауы үшін екеуі керек.</translation>
    </message>
    <message>
        <source>Second administrator</source>
        <translation>Екінші әкімші</translation>
    </message>
    <message>
        <source>Let the second person sit here now, alone, and choose.</source>
        <translation>Енді осында екінші адам жалғыз отырып, өзі таңдасын.</translation>
    </message>
    <message>
        <source>A&amp;lias, as the house calls you:</source>
        <translation>Үйдегі &amp;бүркеншік атыңыз:</translation>
    </message>
    <message>
        <source>What do you do here? The role decides which drawers you can open.</source>
        <translation>Мұнда не істейсіз? Қай тартпаларды аша алатыныңызды рөл шешеді.</translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>&amp;First client:</source>
        <translation>&amp;Бірінші қызмет алушы:</translation>
    </message>
    <message>
        <source>&amp;Second client:</source>
        <translation>&amp;Екінші қызмет алушы:</translation>
    </message>
    <message>
        <source>Why? Only those who hold the drawer “Protection” read this. Everybody sees the pair.</source>
        <translation>Неге? Мұны «Қорғау» тартпасы барлар ғана оқиды. Жұпты бәрі көреді.</translation>
    </message>
    <message>
        <source>Why? This goes into the letter slot: only those who hold the drawer “Protection” will read it. Everybody sees the pair.</source>
        <translation>Неге? Бұл хат саңылауына түседі: «Қорғау» тартпасы барлар ғана оқиды. Жұпты бәрі көреді.</translation>
    </message>
    <message>
        <source>Choose two different clients.</source>
        <translation>Екі түрлі қызмет алушыны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ApprovalWindow</name>
    <message>
        <source>{who} asks a second person to approve this. Asked {when}, valid until {until}.</source>
        <translation>{who} екінші адамнан осыны мақұлдауды сұрайды. Сұралған уақыты {when}, {until} дейін жарамды.</translation>
    </message>
    <message>
        <source>Compare: the window of the one who asks must show the same four words.</source>
        <translation>Салыстырыңыз: сұраған адамның терезесінде дәл осы төрт сөз тұруы керек.</translation>
    </message>
    <message>
        <source>Four words to compare: {words}</source>
        <translation>Салыстыратын төрт сөз: {words}</translation>
    </message>
    <message>
        <source>You are the second person. Your passphrase opens only your signature here, and the other window never sees it.</source>
        <translation>Сіз — екінші адамсыз. Құпия сөйлеміңіз мұнда тек қолтаңбаңызды ашады, басқа терезе оны көрмейді.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>&amp;Бүркеншік ат:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Құпия сөйлем:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Құпия сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Opening your signature</source>
        <translation>Қолтаңбаңыз ашылуда</translation>
    </message>
    <message>
        <source>I &amp;approve</source>
        <translation>&amp;Мақұлдаймын</translation>
    </message>
    <message>
        <source>I &amp;refuse</source>
        <translation>&amp;Бас тартамын</translation>
    </message>
    <message>
        <source>&amp;Close without an answer</source>
        <translation>Жауапсыз &amp;жабу</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>A &amp;medicine…</source>
        <translation>&amp;Дәрі…</translation>
    </message>
    <message>
        <source>Choose a &amp;bed…</source>
        <translation>&amp;Төсек таңдау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Somebody arrived</source>
        <translation>Біреу келді</translation>
    </message>
    <message>
        <source>The card is kept already, with the code {code}. First name, language and allergies are enough for tonight. In the morning a caseworker opens the file with this code; nothing is asked twice.</source>
        <translation>Карта сақталып қойды, коды {code}. Бүгін түнге аты, тілі және аллергиясы жеткілікті. Таңертең қызметкер осы кодпен іс ашады; ештеңе екі рет сұралмайды.</translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>{who}, arrived {when}</source>
        <translation>{who}, келген уақыты: {when}</translation>
    </message>
    <message>
        <source>Arrived at night, no file yet: Enter opens one</source>
        <translation>Түнде келді, ісі әлі жоқ: Enter ашады</translation>
    </message>
</context>
<context>
    <name>ArtPane</name>
    <message>
        <source>Reading the photo…</source>
        <translation>Фото оқылып жатыр…</translation>
    </message>
    <message>
        <source>No photo is kept.</source>
        <translation>Фото сақталмаған.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото оқылмайды.</translation>
    </message>
    <message>
        <source>The client has not agreed to any use of this work.</source>
        <translation>Қызмет алушы бұл жұмысты пайдалануға әлі келіспеген.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>The photo is kept here without place and time. The file it came from still holds both: delete it on the stick and on the telephone.</source>
        <translation>Мұнда фото орны мен уақытынсыз сақталады. Бастапқы файлда екеуі де бар: оны флешкадан да, телефоннан да жойыңыз.</translation>
    </message>
    <message>
        <source>Add a &amp;photo…</source>
        <translation>&amp;Фото қосу…</translation>
    </message>
    <message>
        <source>W&amp;ithout a photo…</source>
        <translation>Фото&amp;сыз…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>&amp;Үлкейтіп көрсету</translation>
    </message>
    <message>
        <source>What it &amp;may be used for…</source>
        <translation>&amp;Не үшін пайдалануға болады…</translation>
    </message>
    <message>
        <source>Give o&amp;ut a copy…</source>
        <translation>&amp;Көшірме беру…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Алып &amp;тастау</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a client at the left.</source>
        <translation>Сол жақтан қызмет алушыны таңдаңыз.</translation>
    </message>
    <message>
        <source>These sheets lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>Бұл парақтар «{drawer}» тартпасында жатыр, оның кілті сізде жоқ.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Кілт мына адамдарда: {roles}. Солардың біріне хабарласыңыз.</translation>
    </message>
    <message>
        <source>No works yet</source>
        <translation>Әзірге жұмыс жоқ</translation>
    </message>
    <message>
        <source>Photograph what a client made and add the photo here, or drag it onto this page. It is kept sealed, without place and time.</source>
        <translation>Қызмет алушы жасаған нәрсені суретке түсіріп, фотоны осында қосыңыз немесе осы бетке сүйреп әкеліңіз. Ол мөрленіп, орны мен уақытынсыз сақталады.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPane</name>
    <message>
        <source>Corrected later</source>
        <translation>Кейін түзетілген</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>Go &amp;on ({given} of {all})…</source>
        <translation>&amp;Жалғастыру ({given}/{all})…</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кім сұрады</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Түзету…</translation>
    </message>
    <message>
        <source>A total is a hint and no diagnosis. Who opened this page is noted.</source>
        <translation>Жиыны — тек нұсқау, диагноз емес. Бұл бетті кім ашқаны белгіленеді.</translation>
    </message>
    <message>
        <source>Questionnaires lie in the drawer “Clinical”. It is held by: {names}.</source>
        <translation>Сауалнамалар «Клиникалық» тартпасында жатыр. Кілті мына адамдарда: {names}.</translation>
    </message>
</context>
<context>
    <name>AttachmentField</name>
    <message>
        <source>A file is kept with this.</source>
        <translation>Мұнымен бірге файл сақтаулы.</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Файл жоқ.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Without attendance</source>
        <translation>Қатысуы белгіленбеген</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Of every session it is written down who came.</source>
        <translation>Әр сеансқа кім келгені жазылған.</translation>
    </message>
    <message>
        <source>No session today.</source>
        <translation>Бүгін сеанс жоқ.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Тек менікі</translation>
    </message>
    <message>
        <source>&amp;Next without attendance</source>
        <translation>&amp;Келесі белгіленбегені</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>No mark yet</source>
        <translation>Белгі әлі жоқ</translation>
    </message>
    <message>
        <source>{who}: {mark}</source>
        <translation>{who}: {mark}</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Choose a session at the left.</source>
        <translation>Сол жақтан сеансты таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody belonged to this group on that day.</source>
        <translation>Сол күні бұл топта ешкім болмаған.</translation>
    </message>
    <message>
        <source>No client is named in this session.</source>
        <translation>Бұл сеанста қызмет алушы аталмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark</source>
        <translation>
            <numerusform>%n адам белгісіз</numerusform>
            <numerusform>%n адам белгісіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a mark.</source>
        <translation>Барлығы белгіленді.</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Белгі әлі жоқ</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>Бәрі келді</translation>
    </message>
    <message>
        <source>&amp;0 Everybody came</source>
        <translation>&amp;0 Бәрі келді</translation>
    </message>
    <message>
        <source>All who have no mark yet</source>
        <translation>Әлі белгіленбегендердің бәрі</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Өткен жоқ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>{keys} · Enter: a line for the team · Ctrl+Enter: notes</source>
        <translation>{keys} · Enter: ұжымға бір жол · Ctrl+Enter: жазбалар</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Make a backup…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Before the first client, a sealed backup must lie in a second place. It takes a minute.</source>
        <translation>Алғашқы қызмет алушыға дейін мөрленген көшірме екінші жерде жатуы керек. Бір минут кетеді.</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Бұл хабарды жабу</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the psychologist</source>
        <translation>Психологқа дейін</translation>
    </message>
    <message>
        <source>Hand &amp;over to the psychologist…</source>
        <translation>&amp;Психологқа тапсыру…</translation>
    </message>
</context>
<context>
    <name>BelongingPane</name>
    <message>
        <source>Still here?</source>
        <translation>Әлі осында ма?</translation>
    </message>
    <message>
        <source>In safe-keeping</source>
        <translation>Сақтауда</translation>
    </message>
    <message>
        <source>Given back {day}</source>
        <translation>{day} қайтарылды</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in safe-keeping</source>
        <translation>
            <numerusform>%n зат сақтауда</numerusform>
            <numerusform>%n зат сақтауда</numerusform>
        </translation>
    </message>
    <message>
        <source>What a client hands in: papers, rings, a telephone. Each thing gets a numbered receipt.</source>
        <translation>Қызмет алушы тапсыратыны: қағаз, сақина, телефон. Әр затқа нөмірлі қолхат беріледі.</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>Қа&amp;йтару</translation>
    </message>
    <message>
        <source>Note that the client has it again, from today</source>
        <translation>Зат бүгіннен бастап қызмет алушының өзінде екенін белгілеу</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық іс</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Nothing lies in the recycle bin.</source>
        <translation>Себет бос.</translation>
    </message>
    <message>
        <source>Only this kind of sheet</source>
        <translation>Тек осы парақ түрі</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Тек осы іс</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Кім алып тастады</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алып тасталған</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Біржола өшіру…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>out of use</source>
        <translation>пайдаланылмайды</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n төсек бос</numerusform>
            <numerusform>%n төсек бос</numerusform>
        </translation>
    </message>
    <message>
        <source>no bed free</source>
        <translation>бос төсек жоқ</translation>
    </message>
    <message>
        <source>Here, without a bed</source>
        <translation>Осында, төсексіз</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>Space takes “{word}”.</source>
        <translation>Бос орын «{word}» сөзін алады.</translation>
    </message>
    <message>
        <source>No card has this word. Perhaps: {words}</source>
        <translation>Карталарда мұндай сөз жоқ. Бәлкім: {words}</translation>
    </message>
    <message>
        <source>No card has this word.</source>
        <translation>Карталарда мұндай сөз жоқ.</translation>
    </message>
    <message>
        <source>Word {number} of the card</source>
        <translation>Картаның {number}-сөзі</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>{set}: card {number} of {total}</source>
        <translation>{set}: {total} картаның {number}-сі</translation>
    </message>
    <message>
        <source>{card}  ✓</source>
        <translation>{card}  ✓</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазып алынды</translation>
    </message>
    <message>
        <source>Show, to write by hand</source>
        <translation>Қолмен жазу үшін көрсету</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Not free from {begins}</source>
        <translation>{begins} бастап бос емес</translation>
    </message>
    <message>
        <source>Not free from {begins} until {ends}</source>
        <translation>{begins} – {ends} бос емес</translation>
    </message>
    <message>
        <source>Goes along: {who}</source>
        <translation>Бірге барады: {who}</translation>
    </message>
    <message>
        <source>Nothing is noted. Nobody may have asked yet.</source>
        <translation>Ештеңе жазылмаған. Әлі ешкім сұрамаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>C&amp;hange the card…</source>
        <translation>Картаны ө&amp;згерту…</translation>
    </message>
    <message>
        <source>No care card yet</source>
        <translation>Күтім картасы әлі жоқ</translation>
    </message>
    <message>
        <source>On the card stands what a colleague must know at night: name in the house, languages, allergies, what a doctor must know. Everybody in the house reads it.</source>
        <translation>Картада әріптес түнде білуге тиіс нәрсе тұрады: үйдегі аты, тілдері, аллергиясы, дәрігер білуге тиісі. Оны үйдегі бәрі оқиды.</translation>
    </message>
    <message>
        <source>&amp;Make the care card</source>
        <translation>Күтім &amp;картасын жасау</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Type the cards</source>
        <translation>Карталарды теріңіз</translation>
    </message>
    <message>
        <source>One after the other. The first four letters and a blank are enough for each word.</source>
        <translation>Бірінен соң бірін. Әр сөзге алғашқы төрт әріп пен бос орын жеткілікті.</translation>
    </message>
    <message>
        <source>Mark of this case file: {mark}. The same must stand on the cards.</source>
        <translation>Осы сейфтің белгісі: {mark}. Карталарда да дәл сол тұруы керек.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Make &amp;new cards…</source>
        <translation>&amp;Жаңа карталар жасау…</translation>
    </message>
    <message>
        <source>&amp;Make recovery cards…</source>
        <translation>Қалпына келтіру карталарын &amp;жасау…</translation>
    </message>
    <message>
        <source>{set}, set number {number}, made {when}: any {needed} of {total} open {drawers}.</source>
        <translation>{set}, {number}-жинақ, {when}: {total} картаның кез келген {needed} ашады: {drawers}.</translation>
    </message>
    <message>
        <source>Mark of this case file: {mark}. Root words: {words}.</source>
        <translation>Осы сейфтің белгісі: {mark}. Түбір сөздер: {words}.</translation>
    </message>
    <message>
        <source>A quorum was last typed {when}.</source>
        <translation>Карталар соңғы рет тексерілді: {when}.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet. If passphrases are lost or a holder does not come back, what only they could open is lost for good. Make cards before real case files are written.</source>
        <translation>Қалпына келтіру карталары әлі жоқ. Құпия сөйлемдер жоғалса не ұстаушы қайтып келмесе, тек ол аша алатын нәрсе біржола жоғалады. Шынайы істерге дейін карталар жасаңыз.</translation>
    </message>
    <message>
        <source>The cards were not tried out for a year. Gather a quorum and see whether they still work.</source>
        <translation>Карталар бір жыл тексерілмеді. Керек санын жинап, әлі жарай ма, қараңыз.</translation>
    </message>
    <message>
        <source>The cards do not open {drawers} yet. They will once somebody who holds it unlocks.</source>
        <translation>Карталар әзірге мынаны ашпайды: {drawers}. Оны ұстайтын адам кіргенде ашатын болады.</translation>
    </message>
    <message>
        <source>No card is meant to open {drawers} yet: it came to be after the cards. It is added when an administrator next unlocks.</source>
        <translation>Карталар {drawers} үшін әлі арналмаған: ол карталардан кейін пайда болды. Әкімші келесі кіргенде қосылады.</translation>
    </message>
    <message>
        <source>Ended cards, together with an old key file, could still open {drawers}, until somebody who holds it unlocks and it gets a new key.</source>
        <translation>Жарамсыз карталар ескі кілт файлымен бірге {drawers} дегенді әлі аша алады, оны ұстайтын адам кіріп, жаңа кілт берілгенше.</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Қалпына келтіру карталары</translation>
    </message>
    <message>
        <source>Sheets with words, held by trusted people outside the house. Enough of them together open everything without a passphrase.</source>
        <translation>Үйден тыс сенімді адамдардағы сөздері бар парақтар. Олардың жеткілікті саны бірге бәрін құпия сөйлемсіз ашады.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Жағдайы қандай</translation>
    </message>
    <message>
        <source>&amp;Yearly check…</source>
        <translation>Жылдық &amp;тексеру…</translation>
    </message>
    <message>
        <source>Administrators make cards, two of them together.</source>
        <translation>Карталарды әкімшілер екеулеп жасайды.</translation>
    </message>
</context>
<context>
    <name>CardsWizard</name>
    <message>
        <source>The cards are in force. Put each into its envelope and bring it to its holder, outside the house.</source>
        <translation>Карталар күшінде. Әрқайсысын конвертке салып, үйден тыс сақтаушысына апарыңыз.</translation>
    </message>
    <message>
        <source>Write by hand on the recovery sheet where each card is; never into the computer.</source>
        <translation>Қай карта қайда екенін қалпына келтіру парағына қолмен жазыңыз; ешқашан компьютерге емес.</translation>
    </message>
    <message>
        <source>Once a year type a quorum under “Yearly check”, to see that the cards are still there and readable.</source>
        <translation>Жылына бір рет «Жылдық тексеруде» керек санын теріп, карталардың орнында әрі оқылатынын көріңіз.</translation>
    </message>
    <message>
        <source>They open “{drawers}” as soon as somebody who holds it unlocks.</source>
        <translation>Олар «{drawers}» тартпасын оны ұстайтын адам кіргенде ашады.</translation>
    </message>
    <message>
        <source>Make a backup soon: older ones do not know these cards.</source>
        <translation>Жақында сақтық көшірме жасаңыз: бұрынғылары бұл карталарды білмейді.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Енді не күшінде</translation>
    </message>
    <message>
        <source>&amp;Put them in force</source>
        <translation>Күшіне &amp;енгізу</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Any stage</source>
        <translation>Кез келген кезең</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Осында не жоқ</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Кез келген қызметкер</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Толық не толық емес</translation>
    </message>
    <message>
        <source>Not begun: {sheet}</source>
        <translation>Басталмаған: {sheet}</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>Кезең бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by stay</source>
        <translation>Тұруы бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by worker</source>
        <translation>Қызметкер бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by what is not begun</source>
        <translation>Басталмағаны бойынша сүзу</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Осында ма?</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Әлі басталмаған</translation>
    </message>
    <message numerus="yes">
        <source>{code} (sealed: %n people)</source>
        <translation>
            <numerusform>{code} (мөрленген: %n адам)</numerusform>
            <numerusform>{code} (мөрленген: %n адам)</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>{count}: {first} …</source>
        <translation>{count}: {first} …</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Қызмет алушылар</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Тізім қабылдау…</translation>
    </message>
    <message>
        <source>Take in a list that the shelter already has: a spreadsheet or a text table</source>
        <translation>Бұрыннан бар тізімді қабылдау: кесте не мәтіндік кесте</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Жаңа қызмет алушы</translation>
    </message>
    <message>
        <source>Take in a new client (Ctrl+N)</source>
        <translation>Жаңа қызмет алушыны қабылдау (Ctrl+N)</translation>
    </message>
    <message>
        <source>Name in any spelling, code, phone number or a word from a note</source>
        <translation>Кез келген жазылудағы аты, код, телефон не жазбадағы сөз</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Қызмет алушыларды іздеу</translation>
    </message>
    <message>
        <source>The list below follows what you type; Down goes into it</source>
        <translation>Төмендегі тізім тергеніңізге қарай өзгереді; «төмен» пернесі тізімге апарады</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Әлі қызмет алушы жоқ</translation>
    </message>
    <message>
        <source>Take in the first one: a name to call the person is enough, even that may wait.</source>
        <translation>Алғашқысын қабылдаңыз: қалай атайтыны жеткілікті, тіпті ол да күте тұрады.</translation>
    </message>
    <message>
        <source>The clients’ files are not open to you</source>
        <translation>Қызмет алушылардың істері Сізге ашық емес</translation>
    </message>
    <message>
        <source>They lie in the casework drawer. Ask a social worker for what you need to know.</source>
        <translation>Олар «Іс жүргізу» тартпасында. Керегін әлеуметтік қызметкерден сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>Type fewer letters, or only the first name; the spelling and the script do not matter. Filters may hide somebody.</source>
        <translation>Азырақ әріп не тек атын теріңіз; жазылуы мен әліпбиі маңызды емес. Сүзгілер біреуді жасырып тұруы мүмкін.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Іздеу мен сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation>Бұл сүзгілерге сай қызмет алушы жоқ</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Көбірек көру үшін бір сүзгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Аттарды жасыру</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Аттарды көрсету</translation>
    </message>
    <message>
        <source>Names stay hidden until you want them, and hide again when you leave this page</source>
        <translation>Аттар Сіз қалағанша жасырын тұрады және осы беттен шыққанда қайта жасырылады</translation>
    </message>
    <message>
        <source>The best {number} are shown; type more letters to narrow it down.</source>
        <translation>Ең сәйкес {number} көрсетілді; нақтылау үшін көбірек әріп теріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n қызмет алушы</numerusform>
            <numerusform>%n қызмет алушы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPane</name>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Қызмет алушылар</translation>
    </message>
    <message>
        <source>of them here</source>
        <translation>соның осындағысы</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n weeks</source>
        <translation>
            <numerusform>Өтті, %n апта</numerusform>
            <numerusform>Өтті, %n апта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned, %n weeks</source>
        <translation>
            <numerusform>Жоспарда, %n апта</numerusform>
            <numerusform>Жоспарда, %n апта</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long without contact</source>
        <translation>Тым ұзақ байланыссыз</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Осында</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Соңғы байланыс</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Келесі сеанс</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Carried by nobody</source>
        <translation>Ешкім жүргізбейді</translation>
    </message>
    <message>
        <source>{number} · {hours} h</source>
        <translation>{number} · {hours} сағ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әлі ешкім</translation>
    </message>
    <message numerus="yes">
        <source>nobody since the file was opened %n day(s) ago</source>
        <translation>
            <numerusform>іс ашылғалы бері ешкім, %n күн бұрын</numerusform>
            <numerusform>іс ашылғалы бері ешкім, %n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {when}</source>
        <translation>Тым ұзақ: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) here with whom nobody spoke for a week or longer</source>
        <translation>
            <numerusform>Осындағы %n қызмет алушымен бір апта не одан көп ешкім сөйлеспеген</numerusform>
            <numerusform>Осындағы %n қызмет алушымен бір апта не одан көп ешкім сөйлеспеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody spoke with everybody who is here within the last %n days.</source>
        <translation>
            <numerusform>Соңғы %n күнде осындағылардың бәрімен біреу сөйлескен.</numerusform>
            <numerusform>Соңғы %n күнде осындағылардың бәрімен біреу сөйлескен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>A contact is a session the client came to, a team note, a visit after the stay, or a story told. Hours show where help is short; they compare nobody.</source>
        <translation>Байланыс — қызмет алушы келген сеанс, ұжым жазбасы, кеткеннен кейінгі сапар немесе айтылған әңгіме. Сағаттар қай жерде көмек жетпейтінін көрсетеді; ешкімді салыстырмайды.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Taken back by {who} on {when}.</source>
        <translation>Өзгерісті қайтарған: {who}, {when}.</translation>
    </message>
    <message>
        <source>The signature of this change does not fit. Tell an administrator.</source>
        <translation>Бұл өзгерістің қолтаңбасы сәйкес емес. Әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>{when} · {who} · {what}</source>
        <translation>{when} · {who} · {what}</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Осы өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Undo the change of {when}</source>
        <translation>Мына өзгерісті болдырмау: {when}</translation>
    </message>
    <message>
        <source>first written</source>
        <translation>алғаш жазды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертті</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алып тастады</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>қайтарды</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>өзгерісті кері қайтарды</translation>
    </message>
    <message>
        <source>handed in as a letter</source>
        <translation>хат ретінде тапсырды</translation>
    </message>
    <message>
        <source>read out of a damaged case file</source>
        <translation>бүлінген сейфтен оқылды</translation>
    </message>
    <message>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
    <message>
        <source>{before}  →  no answer</source>
        <translation>{before}  →  жауап жоқ</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Tick at least one role.</source>
        <translation>Кемінде бір рөлді белгілеңіз.</translation>
    </message>
    <message>
        <source>Nobody takes a right from themselves: ask another administrator to do it.</source>
        <translation>Ешкім өз құқығын өзі алмайды: басқа әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>Give somebody else a role that opens it first, or make recovery cards, or tick above.</source>
        <translation>Алдымен басқа біреуге оны ашатын рөл беріңіз, не карталар жасаңыз, не жоғарыда белгілеңіз.</translation>
    </message>
    <message>
        <source>I &amp;know that afterwards nobody can open: {drawers}</source>
        <translation>Кейін ешкім аша алмайтынын &amp;білемін: {drawers}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Opens at once: {drawers}.</source>
        <translation>Бірден ашылады: {drawers}.</translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation>Уәде етілді: {promise}</translation>
    </message>
    <message>
        <source>Closes at once, with a new key: {drawers}.</source>
        <translation>Бірден жабылады, жаңа кілтпен: {drawers}.</translation>
    </message>
    <message>
        <source>Closes at once: {drawers}. You do not hold it, so the new key is made at the next holder&apos;s unlock, before that holder sees anything.</source>
        <translation>Бірден жабылады: {drawers}. Ол сізде жоқ, сондықтан жаңа кілт келесі ұстаушы кіргенде, ол бірдеңе көргенге дейін жасалады.</translation>
    </message>
    <message>
        <source>What was read or copied before cannot be taken back.</source>
        <translation>Бұрын оқылғанды, көшірілгенді қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>May take people in and out and change roles.</source>
        <translation>Адамдарды қабылдап, шығарып, рөлдерді өзгерте алады.</translation>
    </message>
    <message>
        <source>May no longer take people in and out.</source>
        <translation>Енді адамдарды қабылдай да, шығара да алмайды.</translation>
    </message>
    <message>
        <source>Access has no end any more.</source>
        <translation>Рұқсаттың енді мерзімі жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Roles and last day of {alias}</source>
        <translation>Рөлдері мен соңғы күні: {alias}</translation>
    </message>
    <message>
        <source>What do they do here?</source>
        <translation>Мұнда не істейді?</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>Ә&amp;кімші</translation>
    </message>
    <message>
        <source>Administrators take people in and out and change roles. It opens no drawer by itself.</source>
        <translation>Әкімшілер адамдарды қабылдап, шығарып, рөлдерді өзгертеді. Өздігінен тартпа ашпайды.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Бұдан не шығады</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ө&amp;згерту</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Looking at every row…</source>
        <translation>Әр жол қаралуда…</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet.</source>
        <translation>Әзірге ештеңе қабылданған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n row(s) that look like a client who is here already</source>
        <translation>
            <numerusform>Мұнда бар қызмет алушыға ұқсайтын %n жолды да қабылдау</numerusform>
            <numerusform>Мұнда бар қызмет алушыларға ұқсайтын %n жолды да қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the list.</source>
        <translation>
            <numerusform>Тізімде %n қызмет алушы.</numerusform>
            <numerusform>Тізімде %n қызмет алушы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without any problem.</source>
        <translation>
            <numerusform>Қиындықсызы: %n.</numerusform>
            <numerusform>Қиындықсызы: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be taken in.</source>
        <translation>
            <numerusform>Қабылданады: %n.</numerusform>
            <numerusform>Қабылданады: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Go back to correct the columns or the words; the list itself stays as it is.</source>
        <translation>Бағандарды не сөздерді түзету үшін артқа қайтыңыз; тізімнің өзі өзгермейді.</translation>
    </message>
    <message>
        <source>Take in &amp;all; what could not be read is kept word for word in a note</source>
        <translation>&amp;Бәрін қабылдау; оқылмағаны ескертпеде сөзбе-сөз сақталады</translation>
    </message>
    <message>
        <source>Take in only rows &amp;without a problem</source>
        <translation>Тек қиындығы &amp;жоқ жолдарды қабылдау</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Онда не тұр</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Қиындықтар</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Қ&amp;абылдау</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{option}, chosen; press to take it away</source>
        <translation>{option}, таңдалған; алып тастау үшін басыңыз</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Type to find, Down for all</source>
        <translation>Іздеу үшін теріңіз, бәрі — «төмен»</translation>
    </message>
    <message>
        <source>Not in the list: choose one, or keep your words in a note. They stay here meanwhile.</source>
        <translation>Тізімде жоқ: біреуін таңдаңыз не сөзіңізді жазбаға қалдырыңыз. Әзірге ол осында тұрады.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>{name} on “{place}”, last backup {when}</source>
        <translation>«{place}» ішіндегі {name}, соңғы көшірме {when}</translation>
    </message>
    <message>
        <source>There is no backup in “{place}”.</source>
        <translation>«{place}» ішінде сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Where do the backups lie?</source>
        <translation>Көшірмелер қайда жатыр?</translation>
    </message>
    <message>
        <source>Where should the case file lie?</source>
        <translation>Сейф қайда жатады?</translation>
    </message>
    <message>
        <source>The newest, of {when}</source>
        <translation>Ең жаңасы, {when}</translation>
    </message>
    <message>
        <source>The one of {when}</source>
        <translation>{when} күнгісі</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Қай көшірме?</translation>
    </message>
    <message>
        <source>Plug in the stick with the backups. It is found by itself and stays as it is.</source>
        <translation>Көшірмелері бар флешканы салыңыз. Ол өзі табылады, өзгермейді.</translation>
    </message>
    <message>
        <source>No backup was found yet. Plug in the stick, or look elsewhere.</source>
        <translation>Көшірме әлі табылмады. Флешканы салыңыз не басқа жерден іздеңіз.</translation>
    </message>
    <message>
        <source>Backups that are here</source>
        <translation>Осындағы көшірмелер</translation>
    </message>
    <message>
        <source>&amp;Look elsewhere…</source>
        <translation>Басқа &amp;жерден іздеу…</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Күйі:</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>&amp;Жаңа орын:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Choose the folder of the case file</source>
        <translation>Сейф қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Afterwards, alias and passphrase are the ones of the day of the backup.</source>
        <translation>Ештеңе үстінен жазылмайды. Бүркеншік ат пен құпия сөйлем көшірме жасалған күнгідей болады.</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>You may tell this alone. All administrators hear of it, and another person looks at it within seven days. Where the house is, who works here and notes of therapy are never told.</source>
        <translation>Мұны жалғыз өзіңіз айта аласыз. Барлық әкімші біледі, жеті күн ішінде басқа адам қарайды. Үйдің қайда екені, мұнда кім жұмыс істейтіні, терапия жазбалары ешқашан айтылмайды.</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>Қы&amp;змет алушы:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>К&amp;імге:</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet:</source>
        <translation>Парақ &amp;тілі:</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>&amp;Facts on the sheet (Space ticks, F2 changes a text for this sheet only):</source>
        <translation>Парақтағы &amp;деректер (бос орын белгілейді, F2 мәтінді тек осы параққа өзгертеді):</translation>
    </message>
    <message>
        <source>What they &amp;must know or do now (stands on the sheet):</source>
        <translation>Олар қазір нені бі&amp;луі не істеуі керек (парақта тұрады):</translation>
    </message>
    <message>
        <source>&amp;Why you tell it (needed; stays in the house):</source>
        <translation>&amp;Неге айтасыз (міндетті; үйде қалады):</translation>
    </message>
    <message>
        <source>Client files lie in the drawer “{drawer}”, to which your role has no key. Tell the message by telephone, and call a colleague who holds it.</source>
        <translation>Қызмет алушылардың істері «{drawer}» тартпасында, рөліңізде оның кілті жоқ. Телефонмен айтыңыз да, оны ұстайтын әріптеске қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Кодсыз іс</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>All clients</source>
        <translation>Барлық қызмет алушы</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге қайту (Esc)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Who changed this sheet, when and how (Ctrl+H)</source>
        <translation>Бұл парақты кім, қашан және қалай өзгертті (Ctrl+H)</translation>
    </message>
    <message>
        <source>Life at risk…</source>
        <translation>Өмірге қауіп…</translation>
    </message>
    <message>
        <source>Tell hospital, ambulance or police what they need now (Ctrl+Shift+E)</source>
        <translation>Ауруханаға, жедел жәрдемге не полицияға қазір керегін айту (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>This client&apos;s file is not here</source>
        <translation>Бұл қызмет алушының ісі мұнда жоқ</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Коды әлі жоқ</translation>
    </message>
    <message>
        <source>Worker {alias}</source>
        <translation>Қызметкер: {alias}</translation>
    </message>
    <message>
        <source>Arrived {day}</source>
        <translation>Келді: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n people</source>
        <translation>
            <numerusform>Мөрленген: %n адам</numerusform>
            <numerusform>Мөрленген: %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these open it: {aliases}</source>
        <translation>Тек мыналар ашады: {aliases}</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Мөрлеу…</translation>
    </message>
    <message>
        <source>Give this case a drawer of its own, for named people only</source>
        <translation>Бұл іске тек аталған адамдарға арналған жеке тартпа беру</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long the client is here</comment>
        <translation>
            <numerusform>%n апта</numerusform>
            <numerusform>%n апта</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Атын жасыру</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Атын көрсету</translation>
    </message>
    <message>
        <source>The name stays hidden until you want it (Ctrl+Shift+S)</source>
        <translation>Аты Сіз қалағанша жасырын тұрады (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Аты әлі жоқ</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>(without a code)</source>
        <translation>(кодсыз)</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Қызмет алушыны табу</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кім осында</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Менің қызмет алушыларым</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Барлық қызмет алушы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Қызмет алушылар</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Removed sheets</source>
        <translation>Алынған парақтар</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Істің бөлімдері</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>allergies: {what}</source>
        <translation>аллергия: {what}</translation>
    </message>
    <message>
        <source>No medicine is written down</source>
        <translation>Дәрі жазылмаған</translation>
    </message>
    <message>
        <source>Here tonight</source>
        <translation>Бүгін түнде осында</translation>
    </message>
    <message>
        <source>No care card says that somebody is here. “Somebody arrived…” makes one.</source>
        <translation>Мұнда біреу бар деген күтім картасы жоқ. «Біреу келді…» карта жасайды.</translation>
    </message>
    <message>
        <source>&amp;Care card…</source>
        <translation>Күтім &amp;картасы…</translation>
    </message>
    <message>
        <source>New &amp;medicine…</source>
        <translation>Жаңа дәр&amp;і…</translation>
    </message>
    <message>
        <source>Give as &amp;needed</source>
        <translation>Қа&amp;жет болғанда беру</translation>
    </message>
    <message>
        <source>Ambu&amp;lance sheet…</source>
        <translation>Жедел жәр&amp;дем парағы…</translation>
    </message>
</context>
<context>
    <name>ClinicalPane</name>
    <message>
        <source>{sheets}: none</source>
        <translation>{sheets}: жоқ</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Әлі толтырылмаған</translation>
    </message>
    <message>
        <source>Ne&amp;w: {sheet}…</source>
        <translation>Жа&amp;ңа: {sheet}…</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>Жа&amp;ңа…</translation>
    </message>
    <message>
        <source>Everybody in the house sees from when until when, and who goes along. Nothing else.</source>
        <translation>Үйдегі бәрі қашаннан қашанға дейін екенін және кім бірге баратынын көреді. Басқа ештеңе емес.</translation>
    </message>
    <message>
        <source>Clinical sheets</source>
        <translation>Медициналық парақтар</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Алып &amp;тастау</translation>
    </message>
    <message>
        <source>Only those who hold the clinical drawer read this, and who opened it is noted.</source>
        <translation>Мұны тек клиникалық тартпаның кілті барлар оқиды; кім ашқаны жазылады.</translation>
    </message>
    <message>
        <source>Of an appointment everybody in the house sees from when until when the client is busy, never why.</source>
        <translation>Дәрігерге жазылудан үйдегі бәрі қызмет алушының қашаннан қашанға дейін бос еместігін ғана көреді, себебін ешқашан көрмейді.</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>{sheets} lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>{sheets} «{drawer}» тартпасында жатыр, Сізде оның кілті жоқ.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Кілті мыналарда: {roles}. Солардың бірінен сұраңыз.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>This shelter closes: the keys on this computer are destroyed.</source>
        <translation>Баспана жабылады: осы компьютердегі кілттер жойылады.</translation>
    </message>
    <message>
        <source>The last backup lies on “{place}”.</source>
        <translation>Соңғы сақтық көшірме «{place}» орнында жатыр.</translation>
    </message>
    <message>
        <source>Close the shelter</source>
        <translation>Баспананы жабу</translation>
    </message>
    <message>
        <source>In this order. The last step needs two administrators and a backup that holds everything; after it nothing opens the case file on this computer. What becomes of the backup and the cards, the law says: write down where they lie and until when.</source>
        <translation>Осы ретпен. Соңғы қадамға екі әкімші мен бәрі бар сақтық көшірме керек; содан кейін осы компьютердегі сейфті ештеңе ашпайды. Көшірме мен карталардың не болатынын заң айтады: олардың қайда және қай күнге дейін жататынын жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Every client has somebody who goes on: handed over with consent, or the case is closed</source>
        <translation>Әр клиентпен жұмысты жалғастыратын адам бар: келісімімен тапсырылды немесе іс жабылды</translation>
    </message>
    <message>
        <source>Partners know that this shelter closes, and whom to ask from now on</source>
        <translation>Серіктестер баспананың жабылатынын және енді кімге жүгіну керегін біледі</translation>
    </message>
    <message>
        <source>What nobody may keep is erased for good, what others need is handed over</source>
        <translation>Ешкім сақтай алмайтын нәрсе біржола өшірілді, басқаларға керегі тапсырылды</translation>
    </message>
    <message>
        <source>The last backup holds everything; it is plugged in, and will lie with the cards</source>
        <translation>Соңғы көшірмеде бәрі бар; ол қосулы тұр және карталармен бірге жатады</translation>
    </message>
    <message>
        <source>Go to &amp;erasing</source>
        <translation>Ө&amp;шіруге өту</translation>
    </message>
    <message>
        <source>Go to the bac&amp;kups</source>
        <translation>К&amp;өшірмелерге өту</translation>
    </message>
    <message>
        <source>&amp;Close for good (hold)</source>
        <translation>&amp;Біржола жабу (басып тұру)</translation>
    </message>
    <message>
        <source>You do not see from here how many cases are open.</source>
        <translation>Осы жерден қанша іс ашық екені көрінбейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation>
            <numerusform>%n іс ашық.</numerusform>
            <numerusform>%n іс ашық.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ашық іс жоқ.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A backup before you leave?</source>
        <translation>Кетер алдында көшірме?</translation>
    </message>
    <message>
        <source>“{place}” is plugged in, and what was written since its last backup is not on it yet.</source>
        <translation>«{place}» салулы тұр, соңғы көшірмеден кейін жазылғандар онда әлі жоқ.</translation>
    </message>
    <message>
        <source>&amp;Back up and leave</source>
        <translation>&amp;Көшірме жасап, шығу</translation>
    </message>
    <message>
        <source>Leave &amp;without</source>
        <translation>Көшірме&amp;сіз шығу</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Қалу</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Көшірме жасалуда</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What “{heading}” means</source>
        <translation>«{heading}» нені білдіреді</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алмау</translation>
    </message>
    <message>
        <source>Keep word for word in a note</source>
        <translation>Ескертпеде сөзбе-сөз сақтау</translation>
    </message>
    <message>
        <source>{field}: yes means “{answer}”</source>
        <translation>{field}: «иә» — «{answer}» дегені</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Алдымен ай</translation>
    </message>
    <message>
        <source>05/12/2024 means 12 May 2024</source>
        <translation>05/12/2024 — 2024 жылғы 12 мамыр</translation>
    </message>
    <message>
        <source>Two columns fill the same field: {fields}. Choose another meaning for one of them.</source>
        <translation>Екі баған бір өрісті толтырады: {fields}. Біреуіне басқа мағына таңдаңыз.</translation>
    </message>
    <message>
        <source>What has no field of its own is kept word for word in a note of the client: nothing is lost.</source>
        <translation>Өз өрісі жоқ нәрсе қызмет алушының ескертпесінде сөзбе-сөз сақталады: ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Бағандар нені білдіреді?</translation>
    </message>
    <message>
        <source>These are guesses from the headings. Correct what is wrong.</source>
        <translation>Бұл тақырыптарға қарап болжау. Қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Мысалы</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Тізім бағандары</translation>
    </message>
</context>
<context>
    <name>ComeBackWizard</name>
    <message>
        <source>&amp;Open the case file</source>
        <translation>Сейфті &amp;ашу</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Is it the right case file?</source>
        <translation>Бұл дұрыс сейф пе?</translation>
    </message>
    <message>
        <source>The cards fit. Nothing was opened or changed yet.</source>
        <translation>Карталар сәйкес. Әзірге ештеңе ашылған да, өзгертілген де жоқ.</translation>
    </message>
    <message>
        <source>Root words</source>
        <translation>Түбір сөздер</translation>
    </message>
    <message>
        <source>These six root words stand on every card and on the recovery sheet. If they differ there, stop: somebody exchanged the case file.</source>
        <translation>Бұл алты түбір сөз әр картада және қалпына келтіру парағында тұр. Ондағы басқа болса, тоқтаңыз: біреу сейфті ауыстырған.</translation>
    </message>
    <message>
        <source>They are the &amp;same on the cards</source>
        <translation>Карталарда да &amp;сол сөздер</translation>
    </message>
    <message>
        <source>These cards open: {drawers}.</source>
        <translation>Бұл карталар ашады: {drawers}.</translation>
    </message>
    <message>
        <source>They do not open {drawers}. Its own cards, or somebody who holds it, are needed for that.</source>
        <translation>Олар {drawers} дегенді ашпайды. Оған өз карталары не оны ұстайтын адам керек.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>&amp;Hand it in</source>
        <translation>&amp;Тапсыру</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ешкім аталмаған</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;Кімдікі:</translation>
    </message>
    <message>
        <source>Every place for it is open to the person it is about. Write it on paper and give it to somebody outside whom the client trusts.</source>
        <translation>Бұған арналған әр орын сол адамға ашық. Қағазға жазып, қызмет алушы сенетін сырттағы біреуге беріңіз.</translation>
    </message>
    <message>
        <source>Will be read by: {names} (drawer “{drawer}”).</source>
        <translation>Оқитындар: {names} («{drawer}» тартпасы).</translation>
    </message>
    <message>
        <source>You cannot read it again.</source>
        <translation>Қайта оқи алмайсыз.</translation>
    </message>
    <message>
        <source>Write what was said, in the client&apos;s own words.</source>
        <translation>Айтылғанды қызмет алушының өз сөзімен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>Handed in. It can be read by: {names}.</source>
        <translation>Тапсырылды. Оқи алатындар: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints, praise and ideas. Before you write, the form says who will read it: never the person it is about. You see here only those that you may read.</source>
        <translation>Шағым, алғыс және ой. Жазбас бұрын форма кім оқитынын айтады: ол туралы айтылған адам ешқашан оқымайды. Мұнда тек өзіңіз оқи алатыны көрінеді.</translation>
    </message>
</context>
<context>
    <name>ConductPane</name>
    <message>
        <source>Not yet accepted in the newest version: {names}</source>
        <translation>Жаңа нұсқасын әлі қабылдамаған: {names}</translation>
    </message>
    <message>
        <source>Who read the code of conduct of the house and accepted it. What is written here stays.</source>
        <translation>Үйдің әдеп ережесін кім оқып, қабылдағаны. Мұнда жазылған нәрсе қалады.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Take {alias} out</source>
        <translation>{alias} дегенді шығару</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Мұны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Type the alias of the person who leaves, so that nobody is taken out by mistake.</source>
        <translation>Ешкім қателесіп шығарылмасын деп, кететін адамның бүркеншік атын теріңіз.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>&amp;Бүркеншік ат:</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Шығару</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Keep what is typed here</source>
        <translation>Осында терілгенін қалдыру</translation>
    </message>
    <message>
        <source>Keep what was saved meanwhile</source>
        <translation>Осы арада сақталғанын қалдыру</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Осы арада басқа біреу өзгертті</translation>
    </message>
    <message>
        <source>Both versions are kept. For each answer choose which one holds; the other stays in the history.</source>
        <translation>Екі нұсқа да сақталды. Әр жауапқа қайсысы дұрыс екенін таңдаңыз; екіншісі тарихта қалады.</translation>
    </message>
    <message>
        <source>Keep what I chose</source>
        <translation>Таңдағанымды қалдыру</translation>
    </message>
</context>
<context>
    <name>CoursesPane</name>
    <message>
        <source>School, training, a language: where, since when, and how far it went. Write places as aliases.</source>
        <translation>Мектеп, оқу, тіл: қайда, қашаннан бері, қаншалықты ілгері. Орындарды бүркеншік атпен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CreationPage</name>
    <message>
        <source>Making the case file</source>
        <translation>Сейф жасалуда</translation>
    </message>
    <message>
        <source>The keys are made slowly on purpose: whoever steals the file must pay the same for each guess.</source>
        <translation>Кілттер әдейі баяу жасалады: файлды ұрлаған адам әр болжамы үшін сонша уақыт жұмсайды.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Backups to &amp;another place…</source>
        <translation>Көшірмелер &amp;басқа жерге…</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>Алғашқы көшірме</translation>
    </message>
    <message>
        <source>We opened the backup and it reads. The shelter is ready.</source>
        <translation>Біз көшірмені аштық, ол оқылады. Баспана дайын.</translation>
    </message>
    <message>
        <source>Keys and drawers</source>
        <translation>Кілттер мен тартпалар</translation>
    </message>
    <message>
        <source>The alias of the organisation</source>
        <translation>Ұйымның бүркеншік аты</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not understood as a date; your text stays here. Write for example 12.05.2024, 05.2024 or 2024.</source>
        <translation>Бұл күн ретінде танылмады; мәтініңіз осында қалады. Мысалы, былай жазыңыз: 12.05.2024, 05.2024 не 2024.</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>not assessed yet</source>
        <translation>әлі бағаланбаған</translation>
    </message>
    <message>
        <source>{domain}: {level}</source>
        <translation>{domain}: {level}</translation>
    </message>
    <message>
        <source>Press 0 to 3 to set it, Enter to write more</source>
        <translation>Қою үшін 0–3 басыңыз, көбірек жазу үшін Enter</translation>
    </message>
</context>
<context>
    <name>DrawersCard</name>
    <message>
        <source>{drawer}: {code}</source>
        <translation>{drawer}: {code}</translation>
    </message>
    <message>
        <source>promised: waits until another holder unlocks</source>
        <translation>уәде етілген: басқа ұстаушы кіргенше күтеді</translation>
    </message>
    <message>
        <source>holds the key; a new one is made when a holder unlocks</source>
        <translation>кілті бар; ұстаушы кіргенде жаңасы жасалады</translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation>кілті бар</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Қалпына келтіру карталары</translation>
    </message>
    <message>
        <source>no cards cover it</source>
        <translation>карталар оны ашпайды</translation>
    </message>
    <message>
        <source>set {number}: any {least} of {total} cards open it</source>
        <translation>{number}-жинақ: {total} картаның кез келген {least} ашады</translation>
    </message>
    <message>
        <source>Who holds which drawer, and since when</source>
        <translation>Кімде қай тартпа, қай күннен бері</translation>
    </message>
    <message>
        <source>Keys decide, not windows: who is not listed at a drawer cannot open it with any tool.</source>
        <translation>Терезе емес, кілт шешеді: тартпаның тізімінде жоқ адам оны ешбір бағдарламамен аша алмайды.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Тартпа</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Жағдайы қандай</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Yearly check of the cards</source>
        <translation>Карталарды жылдық тексеру</translation>
    </message>
    <message>
        <source>Type as many cards as are needed. You learn whether they still open the case file; nothing is opened and nothing changes. Afterwards each card goes back to its holder.</source>
        <translation>Қанша керек болса, сонша карта теріңіз. Олардың сейфті әлі ашатынын білесіз; ештеңе ашылмайды, өзгермейді. Кейін әр карта сақтаушысына қайтады.</translation>
    </message>
    <message>
        <source>These cards work. The date was noted. Nothing else was changed.</source>
        <translation>Бұл карталар жарайды. Күні жазылды. Басқа ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Kept for: {purpose}. That time is over.</source>
        <translation>Не үшін: {purpose}. Мерзімі өтті.</translation>
    </message>
    <message>
        <source>Nobody has decided yet how long it is kept.</source>
        <translation>Қанша сақталатынын әлі ешкім шешпеген.</translation>
    </message>
    <message>
        <source>Closed files to decide about</source>
        <translation>Шешім керек жабық істер</translation>
    </message>
    <message>
        <source>No closed file waits for a decision. A file comes here when the time on its sheet “How long it is kept”, or by the rules of the house, is over.</source>
        <translation>Шешім күтетін жабық іс жоқ. Іс мұнда «Сақтау мерзімі» парағындағы не баспана ережесіндегі уақыт өткенде түседі.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Дейін сақталады</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Неге осында</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <translation>Ұзағырақ сақтау…</translation>
    </message>
    <message>
        <source>Erase it for good…</source>
        <translation>Біржола өшіру…</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n минут кешікті</numerusform>
            <numerusform>%n минут кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>келесі: {time}</translation>
    </message>
    <message>
        <source>last {time} {state}</source>
        <translation>соңғысы {time}: {state}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>{count} left in the box</source>
        <translation>қорапта қалғаны: {count}</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Nobody is watched tonight. The care card says who is looked at how often.</source>
        <translation>Бүгін түнде ешкім бақылауда емес. Кімді қаншалықты жиі қарау керегін күтім картасы айтады.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Дәрілер</translation>
    </message>
    <message>
        <source>No medicine is due in the next twelve hours.</source>
        <translation>Алдағы он екі сағатта дәрі берілмейді.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>{what}, since {when}</source>
        <translation>{what}, {when} бастап</translation>
    </message>
    <message>
        <source>From {who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>{shift}: {who} since {when}</source>
        <translation>{shift}: {who}, {when} бастап</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) due</source>
        <translation>
            <numerusform>%n доза күтіп тұр</numerusform>
            <numerusform>%n доза күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n айналым күтіп тұр</numerusform>
            <numerusform>%n айналым күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>No roll-call in this shift</source>
        <translation>Бұл ауысымда түгендеу болған жоқ</translation>
    </message>
    <message>
        <source>Can be called: {who}</source>
        <translation>Шақыруға болады: {who}</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Kept in the drawer “Protection”.</source>
        <translation>«Қорғау» тартпасында сақталды.</translation>
    </message>
    <message>
        <source>It lies in the letter slot. Who holds the drawer “Protection” sees it first at the next unlock. Where a life is at risk, call somebody now.</source>
        <translation>Хат саңылауында жатыр. «Қорғау» тартпасының кілті бар адам келесі ашқанда бірінші көреді. Өмірге қауіп төнсе, біреуді қазір шақырыңыз.</translation>
    </message>
    <message>
        <source>Ambulance sheet from the care card</source>
        <translation>Күтім картасынан жедел жәрдем парағы</translation>
    </message>
    <message>
        <source>The roll-call is printed. Take it out with you when everybody leaves.</source>
        <translation>Түгендеу парағы басылды. Бәрі шыққанда өзіңізбен алыңыз.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>&amp;Somebody arrived…</source>
        <translation>&amp;Біреу келді…</translation>
    </message>
    <message>
        <source>&amp;Threat or worry…</source>
        <translation>&amp;Қоқан-лоққы не алаң…</translation>
    </message>
    <message>
        <source>Serious &amp;incident…</source>
        <translation>Ау&amp;ыр оқиға…</translation>
    </message>
    <message>
        <source>&amp;Roll-call…</source>
        <translation>&amp;Түгендеу…</translation>
    </message>
    <message>
        <source>&amp;Print roll-call</source>
        <translation>Түгендеуді б&amp;асып шығару</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>If the address is &amp;known…</source>
        <translation>&amp;Мекенжай белгілі болса…</translation>
    </message>
</context>
<context>
    <name>ElementsCard</name>
    <message>
        <source>Act, means, purpose</source>
        <translation>Әрекет, тәсіл, мақсат</translation>
    </message>
    <message>
        <source>What the file says; the program decides nothing.</source>
        <translation>Істе не жазылғаны; бағдарлама ештеңе шешпейді.</translation>
    </message>
    <message>
        <source>Act: what was done</source>
        <translation>Әрекет: не істелді</translation>
    </message>
    <message>
        <source>Means: how</source>
        <translation>Тәсіл: қалай</translation>
    </message>
    <message>
        <source>Purpose: what for</source>
        <translation>Мақсат: не үшін</translation>
    </message>
    <message>
        <source>For a child no means are needed.</source>
        <translation>Бала үшін тәсіл талап етілмейді.</translation>
    </message>
    <message>
        <source>Nothing on file</source>
        <translation>Істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>{sheet}, {question}: {answer}</source>
        <translation>{sheet}, {question}: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>Exploitation lasted at least %n month(s) in all.</source>
        <translation>
            <numerusform>Қанау барлығы кемінде %n айға созылды.</numerusform>
            <numerusform>Қанау барлығы кемінде %n айға созылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploitation lasted %n month(s) in all.</source>
        <translation>
            <numerusform>Қанау барлығы %n айға созылды.</numerusform>
            <numerusform>Қанау барлығы %n айға созылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exploitation lasted {least} to {most} months in all.</source>
        <translation>Қанау барлығы {least}–{most} айға созылды.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>{who} told {recipient} on {when}</source>
        <translation>{who} → {recipient}, {when}</translation>
    </message>
    <message>
        <source>{what}: the review is overdue</source>
        <translation>{what}: тексеріс мерзімі өтті</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Жаңа: {what}</translation>
    </message>
    <message>
        <source>{what}: look at it until {until}</source>
        <translation>{what}: {until} дейін қарау</translation>
    </message>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Өмірге қауіп төнгендіктен айтылды</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>Парақты &amp;көрсету</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>&amp;Файлмен сақтау…</translation>
    </message>
    <message>
        <source>Show in &amp;large letters</source>
        <translation>&amp;Ірі етіп көрсету</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Life at risk</source>
        <translation>Өмірге қауіп</translation>
    </message>
    <message>
        <source>Choose the client and to whom this goes.</source>
        <translation>Қызмет алушыны және кімге баратынын таңдаңыз.</translation>
    </message>
    <message>
        <source>The gate stops this sheet, because these words must never leave the house: {words}. Nothing has left. Take them out of the text (F2 on a line), or untick the line.</source>
        <translation>Шлюз бұл парақты тоқтатты: мына сөздер үйден шықпауы керек: {words}. Ештеңе шыққан жоқ. Оларды мәтіннен алыңыз (жолда F2) не белгісін алыңыз.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Read the sheet out, or save it as a file.</source>
        <translation>Бұл компьютерде принтер жоқ. Парақты дауыстап оқыңыз не файлмен сақтаңыз.</translation>
    </message>
    <message>
        <source>Printed. A copy may stay in the printer’s queue for a while. All administrators are told.</source>
        <translation>Басып шығарылды. Көшірмесі принтер кезегінде біраз қалуы мүмкін. Әкімшілерге айтылады.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one, or read it out.</source>
        <translation>Принтер қабылдамады. Басқасын көріңіз не дауыстап оқыңыз.</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Парақты қайда жазу керек</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. You may pull the stick out. All administrators are told.</source>
        <translation>{name} деп жазылды, қайта оқылып салыстырылды. Флешканы суыруға болады. Әкімшілерге айтылады.</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. Delete it there when it is no longer needed. All administrators are told.</source>
        <translation>{name} деп жазылды, қайта оқылып салыстырылды. Керек болмағанда ол жерден жойыңыз. Әкімшілерге айтылады.</translation>
    </message>
    <message>
        <source>All administrators are told.</source>
        <translation>Барлық әкімшіге айтылады.</translation>
    </message>
</context>
<context>
    <name>EmergencyRecordDialog</name>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Өмірге қауіп төнгендіктен айтылды</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>&amp;Көрдім</translation>
    </message>
    <message>
        <source>Save the &amp;review</source>
        <translation>&amp;Тексерісті сақтау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Тексерісіңіз</translation>
    </message>
    <message>
        <source>In &amp;words (kept in the drawer “{drawer}”):</source>
        <translation>С&amp;өзбен («{drawer}» тартпасында сақталады):</translation>
    </message>
    <message>
        <source>Who and when:</source>
        <translation>Кім және қашан:</translation>
    </message>
    <message>
        <source>To whom:</source>
        <translation>Кімге:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Қалай:</translation>
    </message>
    <message>
        <source>About the file:</source>
        <translation>Іс туралы:</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>қызмет алушы</translation>
    </message>
    <message>
        <source>Parts of the file:</source>
        <translation>Іс бөліктері:</translation>
    </message>
    <message>
        <source>none, only a message</source>
        <translation>жоқ, тек хабар</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Неге:</translation>
    </message>
    <message>
        <source>Review:</source>
        <translation>Тексеріс:</translation>
    </message>
    <message>
        <source>The words lie in the drawer “{drawer}”: ask who told it, or a colleague who holds it.</source>
        <translation>Сөздер «{drawer}» тартпасында: айтқан адамнан не оны ұстайтын әріптестен сұраңыз.</translation>
    </message>
    <message>
        <source>Choose what you think of it. What you wrote stays here.</source>
        <translation>Бұл туралы не ойлайтыныңызды таңдаңыз. Жазғаныңыз осында қалады.</translation>
    </message>
</context>
<context>
    <name>EpisodesPane</name>
    <message>
        <source>Add next exploiter</source>
        <translation>Келесі қанаушыны қосу</translation>
    </message>
    <message>
        <source>Sold or passed on: a new episode that follows the chosen one</source>
        <translation>Сатылды не берілді: таңдалғаннан кейінгі жаңа эпизод</translation>
    </message>
    <message>
        <source>{episode} (resale)</source>
        <translation>{episode} (қайта сату)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Go on, with a second person…</source>
        <translation>Екінші адаммен &amp;жалғастыру…</translation>
    </message>
    <message>
        <source>Erase the whole file {code} for good</source>
        <translation>{code} ісін түгел біржола өшіру</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>This goes: {sheets}.</source>
        <translation>Өшетіні: {sheets}.</translation>
    </message>
    <message>
        <source>This goes from the file {code}: {sheets}.</source>
        <translation>{code} ісінен өшетіні: {sheets}.</translation>
    </message>
    <message>
        <source>All versions, the search for their words, text typed about them and never saved. Who wrote something and when stays; what it was does not. Nobody can bring it back, also not with an older backup.</source>
        <translation>Барлық нұсқасы, олардың сөздері бойынша іздеу, терілген, бірақ сақталмаған мәтін. Кім, қашан жазғаны қалады, не екені қалмайды. Ескі көшірмемен де ешкім қайтара алмайды.</translation>
    </message>
    <message>
        <source>You have no key to: {drawers}. What lies there about this client is erased when somebody who has the key unlocks next.</source>
        <translation>Сізде мынаның кілті жоқ: {drawers}. Ондағы осы қызмет алушы туралы нәрсе кілті бар адам келесі кіргенде өшіріледі.</translation>
    </message>
    <message>
        <source>What other files say about this client stays. Look through them yourself.</source>
        <translation>Басқа істерде осы қызмет алушы туралы жазылғаны қалады. Өзіңіз қарап шығыңыз.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Өшірілуде…</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Өшірілді</translation>
    </message>
    <message>
        <source>Gone for good: {sheets}.</source>
        <translation>Біржола өшті: {sheets}.</translation>
    </message>
    <message>
        <source>It is noted, without contents, under Administration, “Erasure and retention”, with a certificate.</source>
        <translation>Бұл мазмұнсыз «Басқару», «Өшіру және сақтау мерзімі» бөлімінде анықтамамен жазылды.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>No backup made before is known that still holds it.</source>
        <translation>Онысы бар бұрынғы көшірме белгісіз.</translation>
    </message>
    <message>
        <source>Older backups still hold it, sealed. The oldest: number {number} on “{place}”, made {day}. If backups are made as usual, none of them is left after {until}.</source>
        <translation>Ескі көшірмелерде ол әлі бар, мөрленген. Ең ескісі: «{place}» ішіндегі {number}-нөмір, {day}. Көшірмелер әдеттегідей жасалса, {until} кейін ешқайсысы қалмайды.</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Erased for good</source>
        <translation>Біржола өшірілді</translation>
    </message>
    <message>
        <source>Certificate of the chosen erasure, without contents:</source>
        <translation>Таңдалған өшіру туралы анықтама, мазмұнсыз:</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Әзірге ештеңе өшірілмеген.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кімге</translation>
    </message>
</context>
<context>
    <name>EvacuateDialog</name>
    <message>
        <source>Leave in a hurry</source>
        <translation>Шұғыл кету</translation>
    </message>
    <message>
        <source>If somebody may take this computer by force: afterwards no passphrase opens the case file any more, nobody&apos;s. Only {needed} of the {total} recovery cards, which lie elsewhere, open it again.</source>
        <translation>Компьютерді күшпен тартып алуы мүмкін болса: содан кейін сейфті ешкімнің құпия сөйлемі ашпайды. Тек басқа жердегі {total} қалпына келтіру картасының {needed} ашады.</translation>
    </message>
    <message>
        <source>What was saved and typed stays, sealed. A laboratory may still find old traces on a disk without moving parts; with a passphrase they open. Letting the button go before the ring is full changes nothing.</source>
        <translation>Сақталған, терілген нәрсе мөрленген күйде қалады. Қозғалмалы бөлігі жоқ дискіден зертхана ескі іздерді табуы мүмкін; құпия сөйлеммен олар ашылады. Шеңбер толғанша түймені жіберсеңіз, ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>&amp;Hold for three seconds</source>
        <translation>Үш секунд &amp;басып тұру</translation>
    </message>
    <message>
        <source>Looking which backups are here…</source>
        <translation>Қай көшірмелер осында екені қаралуда…</translation>
    </message>
    <message>
        <source>{place} (last backup {when})</source>
        <translation>{place} (соңғы көшірме {when})</translation>
    </message>
    <message>
        <source>Backups that are here are closed to passphrases too: {places}</source>
        <translation>Осындағы көшірмелер де құпия сөйлемдерге жабылады: {places}</translation>
    </message>
    <message>
        <source>Backups that are not here still open with the passphrases of their time: {places}. Take them with you or have them fetched.</source>
        <translation>Мұнда жоқ көшірмелер өз кезіндегі құпия сөйлемдермен әлі ашылады: {places}. Оларды өзіңізбен алыңыз не алдыртыңыз.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Recovery cards</source>
        <translation>Қалпына келтіру карталары</translation>
    </message>
    <message>
        <source>The way back when passphrases are lost, a person is ill, or a laptop is gone.</source>
        <translation>Құпия сөйлемдер жоғалғанда, адам ауырғанда не ноутбук қолда болмағанда қайту жолы.</translation>
    </message>
    <message>
        <source>Each card is a sheet with twenty words. One card opens nothing. Some of them together, for example 2 of 3, open every drawer without any passphrase: therefore each goes to another trusted person outside the house, and none of them knows who has the others.</source>
        <translation>Әр карта — жиырма сөзі бар парақ. Бір карта ештеңе ашпайды. Бірнешеуі бірге, мысалы 3 картаның 2-еуі, барлық тартпаны құпия сөйлемсіз ашады: сондықтан әрқайсысы үйден тыс басқа сенімді адамға беріледі, қалғандары кімде екенін ешқайсысы білмейді.</translation>
    </message>
    <message>
        <source>Two administrators make them together, in about twenty minutes: choose how many, print or write them down, and type every card back, because a card with a mistake opens nothing. Until then nothing changes.</source>
        <translation>Оларды екі әкімші бірге жиырма минуттай жасайды: қанша екенін таңдау, басып шығару не көшіріп жазу, әр картаны қайта теру, өйткені қатесі бар карта ештеңе ашпайды. Оған дейін ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>At hand should be: the second administrator, a printer or a pen, an envelope for each card.</source>
        <translation>Қол астында болуы керек: екінші әкімші, принтер не қалам, әр картаға конверт.</translation>
    </message>
    <message>
        <source>Printers and the computers between may keep what they printed. A printer on a cable is best.</source>
        <translation>Принтерлер мен аралықтағы компьютерлер басып шығарғанын сақтап қалуы мүмкін. Кабельдегі принтер жақсырақ.</translation>
    </message>
    <message>
        <source>A set is in force already. The new one ends it for this case file: fetch the old cards and destroy them. Backups made before still open with the old ones.</source>
        <translation>Бір жинақ күшінде тұр. Жаңасы оны осы сейф үшін жарамсыз етеді: ескі карталарды жинап, жойыңыз. Бұрынғы көшірмелер ескілерімен ашылады.</translation>
    </message>
</context>
<context>
    <name>FamilyPane</name>
    <message>
        <source>Add child</source>
        <translation>Бала қосу</translation>
    </message>
    <message>
        <source>A child who lives here: begins a file of its own, linked to this one</source>
        <translation>Осында тұратын бала: осы іспен байланысқан жеке ісі ашылады</translation>
    </message>
    <message>
        <source>Open own file</source>
        <translation>Жеке ісін ашу</translation>
    </message>
    <message>
        <source>Open the file of the chosen family member</source>
        <translation>Таңдалған отбасы мүшесінің ісін ашу</translation>
    </message>
    <message>
        <source>own file {code}</source>
        <translation>жеке ісі {code}</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(мұнда жоқ)</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Қай тізім?</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Тізім оқылуда…</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet.</source>
        <translation>Әзірге ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Бұл файлда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (жасырын)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the headings.</source>
        <translation>
            <numerusform>Тақырыптардан төмен %n жол.</numerusform>
            <numerusform>Тақырыптардан төмен %n жол.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than can be read, or a text was cut: look at its end.</source>
        <translation>Тізім оқи алғаннан ұзын, не мәтін қиылған: соңын қараңыз.</translation>
    </message>
    <message>
        <source>A spreadsheet (xlsx, xls, ods) or a text table (csv). It is only read; nothing is taken in before the last page. You can also drop the file here.</source>
        <translation>Кесте (xlsx, xls, ods) не мәтіндік кесте (csv). Ол тек оқылады; соңғы бетке дейін ештеңе қабылданбайды. Файлды осында тастауға да болады.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Файл таңдау…</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Парақ:</translation>
    </message>
    <message>
        <source>&amp;Rows of headings:</source>
        <translation>&amp;Тақырып жолдары:</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Тізімнің алғашқы жолдары</translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Making the key…</source>
        <translation>Кілт жасалуда…</translation>
    </message>
    <message>
        <source>Six words for the new key</source>
        <translation>Жаңа кілттің алты сөзі</translation>
    </message>
    <message>
        <source>Say them aloud to each other, so that both know which key was taken in.</source>
        <translation>Қай кілт қабылданғанын екеуіңіз де білуі үшін, оларды бір-біріңізге дауыстап айтыңыз.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Six words of the new key</source>
        <translation>Жаңа кілттің алты сөзі</translation>
    </message>
    <message>
        <source>{alias} writes them down. At their first unlock the same six words stand in “Staff and keys” beside their alias. If other words stand there, somebody exchanged the key: stop working and tell both administrators.</source>
        <translation>{alias} оларды жазып алады. Алғаш кіргенде сол алты сөз «Қызметкерлер мен кілттер» бөлімінде бүркеншік атының жанында тұрады. Басқа сөздер тұрса, біреу кілтті ауыстырған: жұмысты тоқтатып, екі әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>{alias} has &amp;written the six words down</source>
        <translation>{alias} алты сөзді &amp;жазып алды</translation>
    </message>
    <message>
        <source>&amp;We compared them, word by word</source>
        <translation>Біз оларды сөзбе-сөз &amp;салыстырдық</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>A new shelter</source>
        <translation>Жаңа баспана</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <translation>&amp;Орны:</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in “{ending}”.</source>
        <translation>Атауы «{ending}» деп аяқталатын қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Due?</source>
        <translation>Уақыты ма?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Уақыты келді</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Алда</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) due</source>
        <translation>
            <numerusform>%n сапардың уақыты келді</numerusform>
            <numerusform>%n сапардың уақыты келді</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit: {day}</source>
        <translation>Келесі сапар: {day}</translation>
    </message>
    <message>
        <source>Plan when somebody looks how work, course or small business goes, and write what was seen.</source>
        <translation>Жұмыстың, курстың не шағын істің қалай жүріп жатқанын қашан қарайтынын жоспарлап, не көргенін жазыңыз.</translation>
    </message>
    <message>
        <source>&amp;Done today…</source>
        <translation>&amp;Бүгін орындалды…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Only to read.</source>
        <translation>Тек оқу үшін.</translation>
    </message>
    <message>
        <source>Draft kept, not saved: {error}</source>
        <translation>Нобай сақталды, өзі сақталмады: {error}</translation>
    </message>
    <message>
        <source>Draft kept, not saved: please choose above.</source>
        <translation>Нобай сақталды, өзі сақталмады: жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>Recovered, not yet saved.</source>
        <translation>Қалпына келтірілді, әлі сақталмаған.</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Нобай сақталды.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Kept as a draft until you save it for good. F4 in a field says why there is no answer.</source>
        <translation>Біржола сақтағанша нобай болып тұрады. Өрістегі F4 неге жауап жоғын белгілейді.</translation>
    </message>
    <message>
        <source>Everything is saved by itself. F4 in a field says why there is no answer.</source>
        <translation>Бәрі өздігінен сақталады. Өрістегі F4 неге жауап жоғын белгілейді.</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save for good</source>
        <translation>Біржола сақтау</translation>
    </message>
    <message>
        <source>Ctrl+S. Afterwards a note is only continued, never changed.</source>
        <translation>Ctrl+S. Содан кейін жазба өзгертілмейді, тек жалғастырылады.</translation>
    </message>
</context>
<context>
    <name>GiveOutDialog</name>
    <message>
        <source>&amp;What for:</source>
        <translation>&amp;Не үшін:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;Кімге:</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>Көшірме беру</translation>
    </message>
    <message>
        <source>The copy holds the picture and nothing else. What left the house cannot be called back.</source>
        <translation>Көшірмеде тек суреттің өзі бар. Үйден шыққанды қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Somebody can be recognised on it: ask that person as well.</source>
        <translation>Онда біреуді тануға болады: ол адамнан да сұраңыз.</translation>
    </message>
    <message>
        <source>The client: {answer}.</source>
        <translation>Қызмет алушы: {answer}.</translation>
    </message>
    <message>
        <source>Without agreement to exactly this nothing leaves.</source>
        <translation>Дәл осыған келісімсіз ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Say to whom the copy goes.</source>
        <translation>Көшірме кімге баратынын айтыңыз.</translation>
    </message>
    <message>
        <source>Given out before: {purpose}, to {who}, {when}</source>
        <translation>Бұрын берілген: {purpose}, кімге: {who}, {when}</translation>
    </message>
    <message>
        <source>Where shall the copy lie?</source>
        <translation>Көшірме қайда жатсын?</translation>
    </message>
    <message>
        <source>The gate stops it: nothing may go to {name}. Nothing has left.</source>
        <translation>Шлюз тоқтатты: мына жаққа ештеңе беруге болмайды: {name}. Ештеңе шықпады.</translation>
    </message>
    <message>
        <source>Saved and read back: {name}.</source>
        <translation>Сақталып, қайта оқылды: {name}.</translation>
    </message>
</context>
<context>
    <name>GrantSheetDialog</name>
    <message>
        <source>Grant and its receipts</source>
        <translation>Грант және түбіртектері</translation>
    </message>
    <message>
        <source>&amp;Language of the paper:</source>
        <translation>Қағаздың &amp;тілі:</translation>
    </message>
    <message>
        <source>The code stands for the client. Purpose, conditions and receipts stand there as you wrote them: look for names before it leaves.</source>
        <translation>Қызмет алушының орнында код тұр. Мақсаты, шарттары мен түбіртектері сіз жазғандай тұрады: шықпай тұрып есімдердің жоғын қараңыз.</translation>
    </message>
</context>
<context>
    <name>GrantsPane</name>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалғаны</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) over the amount</source>
        <translation>
            <numerusform>%n түбіртек сомадан асады</numerusform>
            <numerusform>%n түбіртек сомадан асады</numerusform>
        </translation>
    </message>
    <message>
        <source>Money to begin anew: what for, how much, under which conditions. Its receipts come below.</source>
        <translation>Жаңадан бастауға арналған ақша: не үшін, қанша, қандай шартпен. Түбіртектері төменде.</translation>
    </message>
    <message>
        <source>&amp;List of receipts…</source>
        <translation>Түбіртектер &amp;тізімі…</translation>
    </message>
</context>
<context>
    <name>GroupNoteEditor</name>
    <message>
        <source>May name somebody: {words}</source>
        <translation>Біреудің аты болуы мүмкін: {words}</translation>
    </message>
    <message>
        <source>“{word}” names nobody</source>
        <translation>«{word}» — есім емес</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it for good; then it is only added to.</source>
        <translation>Ctrl+Enter біржола сақтайды; содан кейін тек толықтырылады.</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Жоба сақталды.</translation>
    </message>
    <message>
        <source>&amp;Save for good</source>
        <translation>&amp;Біржола сақтау</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Жазбаны толықтыру</translation>
    </message>
</context>
<context>
    <name>GroupPaperDialog</name>
    <message>
        <source>Codes only</source>
        <translation>Тек кодтар</translation>
    </message>
    <message>
        <source>First names and codes</source>
        <translation>Аттары мен кодтары</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>How clients are named</source>
        <translation>Қызмет алушылар қалай аталған</translation>
    </message>
    <message>
        <source>Sheet of the group</source>
        <translation>Топ парағы</translation>
    </message>
    <message>
        <source>With first names it must not hang on the wall.</source>
        <translation>Аттары жазылса, парақты қабырғаға ілуге болмайды.</translation>
    </message>
</context>
<context>
    <name>GroupRoster</name>
    <message>
        <source>Client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Wants to come</source>
        <translation>Келгісі келеді</translation>
    </message>
    <message>
        <source>{one} and {other} must not meet.</source>
        <translation>{one} мен {other} кездеспеуі керек.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are places</source>
        <translation>
            <numerusform>Орыннан %n адам артық</numerusform>
            <numerusform>Орыннан %n адам артық</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is closed; came later: {who}</source>
        <translation>Топ жабық; кейін келгендер: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n without signed rules</source>
        <translation>
            <numerusform>%n адам ережеге қол қоймаған</numerusform>
            <numerusform>%n адам ережеге қол қоймаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not say yet that they want to come</source>
        <translation>
            <numerusform>%n адам келгісі келетінін әлі айтқан жоқ</numerusform>
            <numerusform>%n адам келгісі келетінін әлі айтқан жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Must not meet {who}.</source>
        <translation>Мынамен кездеспеуі керек: {who}.</translation>
    </message>
    <message>
        <source>No place is free.</source>
        <translation>Бос орын жоқ.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Қызмет алушыны табу</translation>
    </message>
    <message>
        <source>Who comes to the group</source>
        <translation>Топқа кім келеді</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Rules signed today</source>
        <translation>Ережеге &amp;бүгін қол қойды</translation>
    </message>
    <message>
        <source>&amp;Leaves today</source>
        <translation>Бүгін &amp;шығады</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Қате енгізілген</translation>
    </message>
    <message>
        <source>&amp;Sheet to print…</source>
        <translation>Басып шығару &amp;парағы…</translation>
    </message>
    <message>
        <source>Who belongs to the group</source>
        <translation>Топта кім бар</translation>
    </message>
    <message>
        <source>Nobody belongs to this group yet. Type a name above and press Enter.</source>
        <translation>Бұл топта әзірге ешкім жоқ. Жоғарыға аты-жөнін теріп, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>GroupSessions</name>
    <message>
        <source>{came} of {all} came</source>
        <translation>{all} адамнан {came} келді</translation>
    </message>
    <message>
        <source>{said} · note</source>
        <translation>{said} · жазба</translation>
    </message>
    <message>
        <source>Sessions of the group</source>
        <translation>Топтың сеанстары</translation>
    </message>
    <message>
        <source>&amp;Plan one…</source>
        <translation>Жос&amp;парлау…</translation>
    </message>
    <message>
        <source>This group has no sessions yet. Plan one in the week.</source>
        <translation>Бұл топта әлі сеанс жоқ. Аптада жоспарлаңыз.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Group without a name</source>
        <translation>Атаусыз топ</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>{day} аяқталды</translation>
    </message>
    <message numerus="yes">
        <source>%n in the group</source>
        <translation>
            <numerusform>Топта %n адам</numerusform>
            <numerusform>Топта %n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n орын бос</numerusform>
            <numerusform>%n орын бос</numerusform>
        </translation>
    </message>
    <message>
        <source>led by {who}</source>
        <translation>жүргізуші {who}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>Аяқталғандарын да</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Жаңа топ</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Онда кім бар</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Топ туралы</translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation>Сеанстар мен жазбалар</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Әзірге топ жоқ</translation>
    </message>
    <message>
        <source>A group has people who come to it, rules they sign, and notes without names.</source>
        <translation>Топтың қатысушылары, олар қол қоятын ережелері және есімсіз жазбалары болады.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Жаңа топ</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;Кімге:</translation>
    </message>
    <message>
        <source>&amp;Keys and telephone are handed over</source>
        <translation>Кілттер мен &amp;телефон тапсырылды</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Келесі ауысым не білуі керек</translation>
    </message>
    <message>
        <source>What the next shift must know. Codes, no surnames, no reasons.</source>
        <translation>Келесі ауысым не білуі керек. Кодтар ғана, тегі де, себебі де жоқ.</translation>
    </message>
    <message>
        <source>Hand-over &amp;sheet…</source>
        <translation>Тапсыру п&amp;арағы…</translation>
    </message>
    <message>
        <source>Hand over and &amp;end</source>
        <translation>Тапсырып &amp;аяқтау</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) without a word</source>
        <translation>
            <numerusform>%n доза белгіленбеген</numerusform>
            <numerusform>%n доза белгіленбеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n айналым күтіп тұр</numerusform>
            <numerusform>%n айналым күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>no roll-call in this shift</source>
        <translation>бұл ауысымда түгендеу жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) go on</source>
        <translation>
            <numerusform>%n оқиға жалғасуда</numerusform>
            <numerusform>%n оқиға жалғасуда</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: {list}</source>
        <translation>Әлі істелмеген: {list}</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Ештеңе қалған жоқ.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Nobody for now</source>
        <translation>Әзірге ешкімге</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Бітпеген жұмыс</translation>
    </message>
    <message>
        <source>What {alias} has in hand, as far as your drawers tell.</source>
        <translation>{alias} қазір не жүргізіп отыр, тартпаларыңыздан көрінгенше.</translation>
    </message>
    <message>
        <source>&amp;Hand it over to:</source>
        <translation>Кімге &amp;беру:</translation>
    </message>
    <message>
        <source>Only tasks and clients are handed over. The history keeps who did what before.</source>
        <translation>Тек тапсырмалар мен қызмет алушылар беріледі. Бұрын кім не істегені тарихта қалады.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks of the house: %n</source>
        <translation>
            <numerusform>Үй тапсырмалары: %n</numerusform>
            <numerusform>Үй тапсырмалары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without words</source>
        <translation>сөзсіз</translation>
    </message>
    <message>
        <source>Clients: you do not hold that drawer. Ask a caseworker to look through them.</source>
        <translation>Қызмет алушылар: бұл тартпа сізде жоқ. Іс жүргізушіден қарауды сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Clients as worker: %n</source>
        <translation>
            <numerusform>Жүргізетін қызмет алушылары: %n</numerusform>
            <numerusform>Жүргізетін қызмет алушылары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>кодсыз</translation>
    </message>
    <message numerus="yes">
        <source>Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold the drawer.</source>
        <translation>
            <numerusform>Терілген, сақталмаған мәтін: %n. Ол қалады; кеткеннен кейін тартпасы барларға «Бүгін» бетінде ұсынылады.</numerusform>
            <numerusform>Терілген, сақталмаған мәтін: %n. Ол қалады; кеткеннен кейін тартпасы барларға «Бүгін» бетінде ұсынылады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n client(s) here</source>
        <translation>
            <numerusform>Мұнда %n қызмет алушы</numerusform>
            <numerusform>Мұнда %n қызмет алушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a care card</source>
        <translation>
            <numerusform>%n күтім картасынсыз</numerusform>
            <numerusform>%n күтім картасынсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>No diagnosis, no history: what a colleague must know at night.</source>
        <translation>Диагноз да, өткені де жоқ: әріптес түнде білуге тиіс нәрсе ғана.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулық</translation>
    </message>
    <message>
        <source>Health in the house</source>
        <translation>Үйдегі денсаулық</translation>
    </message>
    <message>
        <source>&amp;New arrival: make a care card</source>
        <translation>&amp;Жаңа келген: күтім картасын жасау</translation>
    </message>
    <message>
        <source>Clients who are here</source>
        <translation>Осындағы қызмет алушылар</translation>
    </message>
    <message>
        <source>About the chosen client</source>
        <translation>Таңдалған қызмет алушы туралы</translation>
    </message>
    <message>
        <source>&amp;Care card</source>
        <translation>Күтім &amp;картасы</translation>
    </message>
    <message>
        <source>Me&amp;dicines</source>
        <translation>Дә&amp;рілер</translation>
    </message>
    <message>
        <source>C&amp;linical</source>
        <translation>Кл&amp;иника</translation>
    </message>
    <message>
        <source>Everybody in the house reads care cards and medicines. No diagnosis, no history.</source>
        <translation>Күтім карталары мен дәрілерді үйдегі бәрі оқиды. Диагнозсыз, өткенсіз.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Мұнда әлі ешкім жоқ</translation>
    </message>
    <message>
        <source>Make a care card for whoever arrives, also at night: a name to call, languages, allergies.</source>
        <translation>Келген әр адамға, түнде де, күтім картасын жасаңыз: қалай атау керек, тілдері, аллергиясы.</translation>
    </message>
    <message>
        <source>New arrival: make a care card</source>
        <translation>Жаңа келген: күтім картасын жасау</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Анықтама беттері</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the sheet</source>
        <translation>Параққа қайту</translation>
    </message>
    <message>
        <source>History: {sheet}</source>
        <translation>Тарихы: {sheet}</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Өзгерістер, жаңасынан бастап</translation>
    </message>
    <message>
        <source>Nothing was saved in this sheet yet.</source>
        <translation>Бұл парақта әлі ештеңе сақталмаған.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Бұрынғы өзгерістерді көрсету</translation>
    </message>
    <message>
        <source>Taken back, except {fields}: changed again later.</source>
        <translation>Өзгеріс қайтарылды, мыналардан басқасы: {fields} — кейін қайта өзгертілген.</translation>
    </message>
    <message>
        <source>Not undone: {fields} was changed again later. Undo the later change first.</source>
        <translation>Болдырмау мүмкін болмады: {fields} кейін қайта өзгертілген. Алдымен кейінгі өзгерісті болдырмаңыз.</translation>
    </message>
</context>
<context>
    <name>HoursPane</name>
    <message>
        <source>On which days and from when until when somebody can have sessions. Nobody is planned for other hours without being asked.</source>
        <translation>Қай күндері және қай сағаттан қай сағатқа дейін сеанс өткізе алады. Басқа сағатқа сұраусыз ешкім қойылмайды.</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Things and people</source>
        <translation>Заттар мен адамдар</translation>
    </message>
    <message>
        <source>Parts of things and people</source>
        <translation>«Заттар мен адамдар» бөліктері</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Take in a list</source>
        <translation>Тізім қабылдау</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Since {when}. Space ticks a step; time and name are noted.</source>
        <translation>{when} бастап. Бос орын қадамды белгілейді; уақыты мен аты жазылады.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кімге айтылады</translation>
    </message>
    <message>
        <source>Write it &amp;down…</source>
        <translation>&amp;Жазып қою…</translation>
    </message>
    <message>
        <source>Our check&amp;list…</source>
        <translation>Біздің т&amp;ізбе…</translation>
    </message>
    <message>
        <source>The &amp;plan…</source>
        <translation>Ж&amp;оспар…</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>&amp;Аяқталды</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>{what}, since {when}: {done} of {all} done</source>
        <translation>{what}, {when} бастап: {all} ішінен {done} істелді</translation>
    </message>
    <message>
        <source>Goes on now</source>
        <translation>Қазір болып жатыр</translation>
    </message>
    <message>
        <source>Serious incidents that go on</source>
        <translation>Жалғасып жатқан ауыр оқиғалар</translation>
    </message>
</context>
<context>
    <name>IssuedPane</name>
    <message>
        <source>Clothes, hygiene, a telephone: given for good or lent. What comes from the store is taken off there by itself.</source>
        <translation>Киім, гигиена, телефон: біржола не уақытша. Қоймадан алынғаны сол жерден өзі шегеріледі.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Among those who must stay out. Send nobody there, and tell them nothing.</source>
        <translation>Жақындатуға болмайтындардың арасында. Ол жаққа ешкімді жібермеңіз, оларға ештеңе айтпаңыз.</translation>
    </message>
    <message>
        <source>The list of those who must stay out cannot be read now. Send nobody there before it was compared.</source>
        <translation>Жақындатуға болмайтындар тізімі қазір оқылмайды. Салыстырылғанша ол жаққа ешкімді жібермеңіз.</translation>
    </message>
    <message>
        <source>Not among those who must stay out. That alone does not make the job safe.</source>
        <translation>Жақындатуға болмайтындардың арасында жоқ. Бұл ғана жұмысты қауіпсіз етпейді.</translation>
    </message>
    <message>
        <source>Name and telephone of the employer are compared with those who must stay out.</source>
        <translation>Жұмыс берушінің аты мен телефоны жақындатуға болмайтындармен салыстырылады.</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>Must stay out?</source>
        <translation>Жақындатуға болмай ма?</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
    <message>
        <source>Yes: send nobody</source>
        <translation>Иә: ешкімді жібермеу</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Cannot be compared now</source>
        <translation>Қазір салыстыруға болмайды</translation>
    </message>
    <message>
        <source>Among those who must stay out: {names}. Send nobody there.</source>
        <translation>Жақындатуға болмайтындардың арасында: {names}. Ол жаққа ешкімді жібермеңіз.</translation>
    </message>
    <message>
        <source>Look at an employer before somebody goes there. What was checked is ticked box by box; names and telephones are compared with those who must stay out.</source>
        <translation>Біреу бармай тұрып жұмыс берушіні тексеріңіз. Тексерілгені бір-бірлеп белгіленеді; аттар мен телефондар жақындатуға болмайтындармен салыстырылады.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>A court or an authority needs it: nothing may be erased now</source>
        <translation>Сотқа не органға керек: қазір ештеңе өшіруге болмайды</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Keep the file {code} longer</source>
        <translation>{code} ісін ұзағырақ сақтау</translation>
    </message>
    <message>
        <source>Write until when, for example 31.12.2028, and why.</source>
        <translation>Қай күнге дейін, мысалы 31.12.2028, және неге екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>“{drawer}”, since {day}; not open here, so not counted</source>
        <translation>«{drawer}», {day} бері; мұнда ашылмаған, саналмады</translation>
    </message>
    <message numerus="yes">
        <source>“{drawer}”, since {day}: %n record(s)</source>
        <translation>
            <numerusform>«{drawer}», {day} бері: %n жазба</numerusform>
            <numerusform>«{drawer}», {day} бері: %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>“{drawer}”, by an earlier role</source>
        <translation>«{drawer}», бұрынғы рөлі бойынша</translation>
    </message>
    <message numerus="yes">
        <source>Backups made meanwhile: %n, the last to “{place}”</source>
        <translation>
            <numerusform>Осы уақытта жасалған көшірме: %n, соңғысы «{place}»</numerusform>
            <numerusform>Осы уақытта жасалған көшірме: %n, соңғысы «{place}»</numerusform>
        </translation>
    </message>
    <message>
        <source>What {alias} may have kept</source>
        <translation>{alias} қолында не қалуы мүмкін</translation>
    </message>
    <message>
        <source>New keys close what comes. What was read or copied nobody can take back.</source>
        <translation>Жаңа кілттер болашақты жабады. Оқылғанды, көшірілгенді қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Ask back sticks, papers and telephones. Old backups still open with the old passphrase of {alias}: destroy those that {alias} could reach, after a new one was made. Think of which clients must be warned, and of codes and locks of the house.</source>
        <translation>Флешкаларды, қағаздарды, телефондарды қайтаруды сұраңыз. Ескі көшірмелер {alias} ескі құпия сөйлемімен ашылады: жаңасын жасаған соң, {alias} қолы жететіндерін жойыңыз. Қай қызмет алушыларды ескерту керегін, үйдің кодтары мен құлыптарын ойланыңыз.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Your unlock handed over the key of “{drawer}” to {who}.</source>
        <translation>Сіздің кіруіңіз «{drawer}» кілтін {who} дегенге берді.</translation>
    </message>
    <message>
        <source>“{drawer}” got a new key at your unlock, before anything of it was opened.</source>
        <translation>«{drawer}» сіз кіргенде, ештеңесі ашылмай тұрып, жаңа кілт алды.</translation>
    </message>
    <message>
        <source>The access of {who} has ended, but nobody else opens “{drawer}”, so the keys were left in place. Make recovery cards, or give somebody a role that opens it and let {who} unlock once more.</source>
        <translation>{who} рұқсаты бітті, бірақ «{drawer}» тартпасын басқа ешкім ашпайды, сондықтан кілттер қалдырылды. Карталар жасаңыз не біреуге оны ашатын рөл беріп, {who} тағы бір рет кірсін.</translation>
    </message>
    <message>
        <source>the recovery cards</source>
        <translation>қалпына келтіру карталары</translation>
    </message>
    <message>
        <source>Somebody else has seen your passphrase. Choose one now that only you know.</source>
        <translation>Құпия сөйлеміңізді басқа біреу көрген. Енді тек өзіңіз білетінін таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Your access ends on {day}, in %n day(s). If you stay, ask an administrator to move the day.</source>
        <translation>
            <numerusform>Рұқсатыңыз {day} бітеді, %n күннен кейін. Қалсаңыз, әкімшіден күнін жылжытуды сұраңыз.</numerusform>
            <numerusform>Рұқсатыңыз {day} бітеді, %n күннен кейін. Қалсаңыз, әкімшіден күнін жылжытуды сұраңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>New key: {drawers}.</source>
        <translation>Жаңа кілт: {drawers}.</translation>
    </message>
    <message>
        <source>The access of {who} ended with its last day; {who} was taken out ({when}).</source>
        <translation>{who} рұқсаты соңғы күнімен бітті; {who} шығарылды ({when}).</translation>
    </message>
    <message>
        <source>{by} changed the rights of {who}, who is an administrator ({when}).</source>
        <translation>{by} әкімші {who} құқықтарын өзгертті ({when}).</translation>
    </message>
    <message>
        <source>{by} took {who} out: {who} left ({when}).</source>
        <translation>{by} {who} дегенді шығарды: {who} кетті ({when}).</translation>
    </message>
    <message>
        <source>{by} changed roles or last day of {who}: {roles} ({when}).</source>
        <translation>{by} {who} рөлдерін не соңғы күнін өзгертті: {roles} ({when}).</translation>
    </message>
    <message>
        <source>New key after somebody left or lost a role: {drawers} ({when}).</source>
        <translation>Біреу кеткеннен не рөлінен айырылғаннан кейін жаңа кілт: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>{by} made new recovery cards ({when}). Older cards no longer open this case file, but still open older backups.</source>
        <translation>{by} жаңа қалпына келтіру карталарын жасады ({when}). Ескілері бұл сейфті ашпайды, бірақ ескі көшірмелерді ашады.</translation>
    </message>
    <message>
        <source>The recovery cards are now meant to open as well: {drawers} ({when}).</source>
        <translation>Қалпына келтіру карталары енді мынаған да арналған: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>The recovery cards now open more drawers: {drawers} ({when}).</source>
        <translation>Қалпына келтіру карталары енді мынаны да ашады: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>{by} gave a sealed case a key of its own, or said anew who holds it ({when}).</source>
        <translation>{by} мөрленген іске жеке кілт берді не ұстаушыларын жаңадан атады ({when}).</translation>
    </message>
    <message>
        <source>Recovery cards were used on {when}: {who} is now an administrator. If nobody told you why, ask at once who holds the cards.</source>
        <translation>{when} қалпына келтіру карталары қолданылды: {who} енді әкімші. Неге екенін ешкім айтпаса, карталары барлардан бірден сұраңыз.</translation>
    </message>
    <message>
        <source>Two lists of members that had been changed apart were joined ({when}); where they differ, the stricter holds. Look through the list.</source>
        <translation>Бөлек өзгертілген екі мүше тізімі біріктірілді ({when}); айырмасы бар жерде қатаңырағы күшінде. Тізімді қарап шығыңыз.</translation>
    </message>
    <message>
        <source>Something about keys was changed by {by} ({when}).</source>
        <translation>{by} кілттерде бірдеңе өзгертті ({when}).</translation>
    </message>
    <message>
        <source>{by} took you in ({when}). Your key has these six words: {words}. If your paper says others, stop and tell both administrators.</source>
        <translation>{by} сізді қабылдады ({when}). Кілтіңіздің алты сөзі: {words}. Қағазыңызда басқа болса, тоқтап, екі әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>{by} took in {who} as a new administrator ({when}).</source>
        <translation>{by} {who} дегенді жаңа әкімші етіп қабылдады ({when}).</translation>
    </message>
    <message>
        <source>{by} took in {who}: {roles} ({when}).</source>
        <translation>{by} {who} дегенді қабылдады: {roles} ({when}).</translation>
    </message>
    <message>
        <source>About keys and people</source>
        <translation>Кілттер мен адамдар туралы</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Оқылды</translation>
    </message>
</context>
<context>
    <name>KindPane</name>
    <message>
        <source>Client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Everybody who is here</source>
        <translation>Осындағылардың бәрі</translation>
    </message>
    <message>
        <source>Also those who left</source>
        <translation>Кеткендер де</translation>
    </message>
    <message>
        <source>Nobody here has a care card yet</source>
        <translation>Мұнда әлі ешкімнің күтім картасы жоқ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа жазба…</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Жаңа: {sheet}</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Таңдалған жолды ашу</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Мұнда әзірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Жаңа жазба…</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Әзірге ешкім қараған жоқ</translation>
    </message>
    <message>
        <source>{level}, seen {day}</source>
        <translation>{level}, {day} байқалды</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <source>Arrows choose a skill, 0 to 4 writes down what was seen today, Enter adds a line.</source>
        <translation>Көрсеткілер дағдыны таңдайды, 0–4 бүгін байқалғанды жазады, Enter жол қосады.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>Қош келдіңіз</translation>
    </message>
    <message>
        <source>A new shelter needs two people, ten minutes and a second place for backups.</source>
        <translation>Жаңа баспанаға екі адам, он минут және көшірмелерге екінші орын керек.</translation>
    </message>
    <message>
        <source>New here? Look around in a shelter with invented people before you enter real ones.</source>
        <translation>Алғаш рет пе? Шынайы адамдарды енгізбес бұрын ойдан шығарылған адамдары бар баспананы қарап шығыңыз.</translation>
    </message>
    <message>
        <source>&amp;Try it with an invented shelter first</source>
        <translation>Алдымен &amp;оқу баспанасында байқап көру</translation>
    </message>
    <message>
        <source>In which language should the program speak? You can change it at any time.</source>
        <translation>Бағдарлама қай тілде сөйлесін? Оны кез келген уақытта ауыстыра аласыз.</translation>
    </message>
    <message>
        <source>The words in this language were not yet reviewed by a native speaker. Please tell us what reads wrong.</source>
        <translation>Бұл тілдегі сөздерді ана тілінде сөйлейтін адам әлі тексерген жоқ. Не дұрыс емес екенін бізге айтыңызшы.</translation>
    </message>
    <message>
        <source>Russian and Kazakh were not yet reviewed by a native speaker.</source>
        <translation>Орыс және қазақ тілдеріндегі сөздерді ана тілінде сөйлейтін адам әлі тексерген жоқ.</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>The sheet in large letters</source>
        <translation>Ірі әріпті парақ</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>This place comes with a later version.</source>
        <translation>Бұл орын кейінгі нұсқада қосылады.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Қызмет алушыларға өту</translation>
    </message>
</context>
<context>
    <name>LayerLine</name>
    <message>
        <source>{kind} · only for: {readers}</source>
        <translation>{kind} · тек мыналарға: {readers}</translation>
    </message>
    <message>
        <source>{kind} · for the team: {readers}</source>
        <translation>{kind} · ұжымға: {readers}</translation>
    </message>
</context>
<context>
    <name>LeavingDayPage</name>
    <message>
        <source>Do one of the two first, or tick above.</source>
        <translation>Алдымен екеуінің бірін істеңіз не жоғарыда белгілеңіз.</translation>
    </message>
    <message>
        <source>Only {alias} can open: {drawers}. No recovery cards cover it. Without {alias} what lies there can never be read again. Make recovery cards first, or give somebody else a role that opens it and let {alias} unlock once more.</source>
        <translation>Мынаны тек {alias} аша алады: {drawers}. Карталар оны ашпайды. {alias} болмаса, ондағыны енді ешқашан оқи алмайсыз. Алдымен карталар жасаңыз не біреуге оны ашатын рөл беріп, {alias} тағы бір рет кірсін.</translation>
    </message>
    <message>
        <source>{alias} leaves</source>
        <translation>{alias} кетеді</translation>
    </message>
    <message>
        <source>Whoever left can be taken in again only as somebody new, with a new key.</source>
        <translation>Кеткен адамды тек жаңа адам ретінде, жаңа кілтпен қайта қабылдауға болады.</translation>
    </message>
    <message>
        <source>&amp;Now, at once</source>
        <translation>&amp;Қазір, бірден</translation>
    </message>
    <message>
        <source>The passphrase stops working and all keys are destroyed. Drawers that you hold get new keys now; the others before their next holder sees anything.</source>
        <translation>Құпия сөйлем жарамай қалады, барлық кілт жойылады. Сіздегі тартпалар қазір жаңа кілт алады, қалғандары — келесі ұстаушысы бірдеңе көргенге дейін.</translation>
    </message>
    <message>
        <source>On a &amp;later day</source>
        <translation>&amp;Кейін, басқа күні</translation>
    </message>
    <message>
        <source>Until the end of that day everything works. Then access ends by itself, in the same way.</source>
        <translation>Сол күннің соңына дейін бәрі істейді. Сосын рұқсат дәл солай өзі бітеді.</translation>
    </message>
    <message>
        <source>I &amp;know that what lies there can never be read again</source>
        <translation>Ондағыны енді ешқашан оқи алмайтынын &amp;білемін</translation>
    </message>
</context>
<context>
    <name>LeavingWizard</name>
    <message>
        <source>Access ends by itself after {day}. Until then everything works.</source>
        <translation>Рұқсат {day} кейін өзі бітеді. Оған дейін бәрі істейді.</translation>
    </message>
    <message>
        <source>The passphrase of {alias} opens nothing any more.</source>
        <translation>{alias} құпия сөйлемі енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>New keys were made: {drawers}.</source>
        <translation>Жаңа кілттер жасалды: {drawers}.</translation>
    </message>
    <message>
        <source>“{drawer}” gets its new key before the next holder sees anything: {holders}.</source>
        <translation>«{drawer}» келесі ұстаушы бірдеңе көргенге дейін жаңа кілт алады: {holders}.</translation>
    </message>
    <message>
        <source>Make a backup now, then destroy the older ones that {alias} could reach.</source>
        <translation>Қазір көшірме жасап, {alias} қолы жететін ескілерін жойыңыз.</translation>
    </message>
    <message>
        <source>Open work was handed over to {alias}.</source>
        <translation>Бітпеген жұмыс берілді: {alias}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Stopped. Nobody was taken out.</source>
        <translation>Тоқтатылды. Ешкім шығарылған жоқ.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept as a draft until you hand it in.</source>
        <translation>Тапсырғанша жоба ретінде сақталады.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Log of the shift</source>
        <translation>Ауысым журналы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>What happened, in one line; Enter keeps it. Everybody here reads it.</source>
        <translation>Не болғаны, бір жолмен; Enter сақтайды. Мұндағы бәрі оқиды.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Nothing is written yet. A threat goes by “Threat or worry…”, not here.</source>
        <translation>Әлі ештеңе жазылмаған. Қоқан-лоққы мұнда емес, «Қоқан-лоққы не алаң…» арқылы жазылады.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Тіл:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Т&amp;үстер:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Мәтін өлшемі:</translation>
    </message>
    <message>
        <source>&amp;Minutes until lock:</source>
        <translation>&amp;Құлыптауға дейін, минут:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>The mouse in the &amp;upper left corner of the screen hides everything too</source>
        <translation>Экранның сол жақ &amp;жоғарғы бұрышындағы тінтуір де бәрін жасырады</translation>
    </message>
    <message>
        <source>The words in this language were not yet reviewed by a native speaker. Please tell us what reads wrong.</source>
        <translation>Бұл тілдегі сөздерді ана тілінде сөйлейтін адам әлі тексерген жоқ. Не дұрыс емес екенін бізге айтыңызшы.</translation>
    </message>
    <message>
        <source>Also locks when the session is locked or the computer goes to sleep.</source>
        <translation>Сеанс құлыпталғанда не компьютер ұйқыға кеткенде де құлыпталады.</translation>
    </message>
    <message>
        <source>This system does not tell when the session is locked. Lock with Ctrl+L; after sleep it locks by itself.</source>
        <translation>Бұл жүйе сеанстың құлыпталғанын хабарламайды. Ctrl+L арқылы құлыптаңыз; ұйқыдан кейін өзі құлыпталады.</translation>
    </message>
    <message>
        <source>{key}, or Shift three times, hides everything behind a calendar and locks. In the calendar, {key} brings the unlock window.</source>
        <translation>{key} не үш рет Shift бәрін күнтізбенің артына жасырып, құлыптайды. Күнтізбеде {key} құлыпты ашу терезесін шығарады.</translation>
    </message>
</context>
<context>
    <name>LooksPane</name>
    <message>
        <source>Choose a skill above with the arrows and press 0 to 4: what you saw today is written down. What is written here stays; look again and write anew.</source>
        <translation>Жоғарыдан дағдыны көрсеткілермен таңдап, 0–4 басыңыз: бүгін байқағаныңыз жазылады. Жазылған нәрсе қалады; қайта қарап, жаңадан жазыңыз.</translation>
    </message>
</context>
<context>
    <name>LowSpaceBar</name>
    <message>
        <source>The disk is nearly full</source>
        <translation>Диск толуға жақын</translation>
    </message>
    <message>
        <source>Less than {size} megabytes are free where the case file lies. Everything saved is safe. Delete or move other files now: on a full disk nothing more can be saved.</source>
        <translation>Сейф жатқан жерде {size} мегабайттан аз бос орын бар. Сақталғанның бәрі аман. Басқа файлдарды қазір жойыңыз не көшіріңіз: толы дискіге ештеңе сақталмайды.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>{place}, number {number}</source>
        <translation>{place}, {number}-нөмір</translation>
    </message>
    <message>
        <source>{place} (here now)</source>
        <translation>{place} (қазір осында)</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>Жасалған көшірмелер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Тасушы</translation>
    </message>
    <message>
        <source>Opened in it</source>
        <translation>Ішінде ашылғаны</translation>
    </message>
    <message>
        <source>Not yet opened</source>
        <translation>Әлі ашылмағаны</translation>
    </message>
    <message>
        <source>On each medium the three newest stay, and the last of each of five weeks. What was not yet opened was compared byte by byte; it is opened by itself when somebody who holds the drawer unlocks with the medium plugged in.</source>
        <translation>Әр тасушыда ең жаңа үшеуі және бес аптаның әрқайсысының соңғысы қалады. Әлі ашылмағаны байтпен салыстырылды; тартпаны ұстайтын адам тасушыны салып кіргенде өзі ашылады.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ShelterDesk (practice)</source>
        <translation>ShelterDesk (оқу)</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Where should the backup go?</source>
        <translation>Көшірме қайда барсын?</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Everything is backed up, also what you cannot read yourself, and everything stays sealed. Keep the stick in another room than the computer.</source>
        <translation>Бәрінің көшірмесі жасалады, өзіңіз оқи алмайтынның да, бәрі мөрленген күйде қалады. Флешканы компьютер тұрған бөлмеден басқа жерде ұстаңыз.</translation>
    </message>
    <message>
        <source>&amp;Back up to “{place}” now</source>
        <translation>Қазір «{place}» дегенге &amp;көшірме жасау</translation>
    </message>
    <message>
        <source>Back up to another &amp;place…</source>
        <translation>Басқа &amp;жерге көшірме…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Қазір &amp;көшірме жасау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Көшірме жасалуда</translation>
    </message>
    <message>
        <source>No backup was made yet. Before the first client, one must lie in a second place.</source>
        <translation>Көшірме әлі жасалмаған. Алғашқы қызмет алушыға дейін бірі екінші жерде жатуы керек.</translation>
    </message>
    <message>
        <source>Last backup: {when}, by {who}, to “{place}”.</source>
        <translation>Соңғы көшірме: {when}, {who}, «{place}».</translation>
    </message>
    <message>
        <source>The backup is on the medium and was read back.</source>
        <translation>Көшірме тасушыда, қайта оқылды.</translation>
    </message>
    <message numerus="yes">
        <source>We opened it and read %n client(s).</source>
        <translation>
            <numerusform>Біз оны ашып, %n қызмет алушыны оқыдық.</numerusform>
            <numerusform>Біз оны ашып, %n қызмет алушыны оқыдық.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared, but not yet opened, because only others hold the keys: {drawers}.</source>
        <translation>Салыстырылды, бірақ әлі ашылмады, кілттері тек басқаларда: {drawers}.</translation>
    </message>
    <message>
        <source>It lies on the same disk: one accident takes both. Better use a stick.</source>
        <translation>Ол сол дискіде: бір апат екеуін де алады. Флешка дұрысырақ.</translation>
    </message>
    <message>
        <source>The stick may be taken out when the system says so.</source>
        <translation>Жүйе айтқанда флешканы суыруға болады.</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message>
        <source>Something</source>
        <translation>Бірдеңе</translation>
    </message>
    <message>
        <source>{thing}: {number} left</source>
        <translation>{thing}: {number} қалды</translation>
    </message>
    <message>
        <source>{thing}: {number} left, too few</source>
        <translation>{thing}: {number} қалды, аз</translation>
    </message>
    <message>
        <source>on the wish list</source>
        <translation>тілектер тізімінде</translation>
    </message>
    <message>
        <source>Art material</source>
        <translation>Шығармашылық материалдары</translation>
    </message>
    <message>
        <source>Nothing of this kind is entered in store yet.</source>
        <translation>Қоймада мұндай әлі жазылмаған.</translation>
    </message>
    <message>
        <source>Put on the wis&amp;h list</source>
        <translation>&amp;Тілектер тізіміне</translation>
    </message>
</context>
<context>
    <name>MedicinesPane</name>
    <message>
        <source>Medicines</source>
        <translation>Дәрілер</translation>
    </message>
    <message>
        <source>Doses today</source>
        <translation>Бүгінгі дозалар</translation>
    </message>
    <message>
        <source>New &amp;medicine…</source>
        <translation>Жаңа дәр&amp;і…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Өзгер&amp;ту…</translation>
    </message>
    <message>
        <source>Given no&amp;w</source>
        <translation>Қазір бері&amp;лді</translation>
    </message>
    <message>
        <source>No medicines. With “New medicine” they get dose, hours and what is in the box.</source>
        <translation>Дәрі жоқ. «Жаңа дәрі» арқылы дозасы, сағаттары және қораптағы саны жазылады.</translation>
    </message>
    <message>
        <source>No dose is due today. One given when needed is noted with “Given now”.</source>
        <translation>Бүгін доза жоқ. Қажет болғанда берілгені «Қазір берілді» арқылы белгіленеді.</translation>
    </message>
    <message>
        <source>A medicine that is not taken any more is marked as stopped. A dose noted wrongly is noted again.</source>
        <translation>Енді қабылданбайтын дәрі тоқтатылды деп белгіленеді. Қате белгіленген доза қайта белгіленеді.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>no end</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>access is over</source>
        <translation>рұқсаты бітті</translation>
    </message>
    <message>
        <source>waits for {drawers}</source>
        <translation>күтеді: {drawers}</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>бұл сіз</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>мұнда істейді</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>{day} кетті</translation>
    </message>
    <message>
        <source>Six words of the key of {alias}: {words}</source>
        <translation>{alias} кілтінің алты сөзі: {words}</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Мұнда кім жұмыс істейді</translation>
    </message>
    <message>
        <source>Choose a row to change roles or the last day, or to take somebody out who leaves.</source>
        <translation>Рөлдерін не соңғы күнін өзгерту, не кететін адамды шығару үшін жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Only administrators take people in and out: {aliases}.</source>
        <translation>Адамдарды тек әкімшілер қабылдап, шығарады: {aliases}.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Рұқсат мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>Адам &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Roles and last day…</source>
        <translation>&amp;Рөлдері мен соңғы күні…</translation>
    </message>
    <message>
        <source>Lea&amp;ving…</source>
        <translation>&amp;Кету…</translation>
    </message>
    <message>
        <source>My &amp;passphrase…</source>
        <translation>Менің құпия &amp;сөйлемім…</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>кетті</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Not understood as day and time; your text stays here. Write for example 12.05.2024 14:30.</source>
        <translation>Бұл күн мен уақыт ретінде танылмады; мәтініңіз осында қалады. Мысалы, былай жазыңыз: 12.05.2024 14:30.</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>{client}: {money}</source>
        <translation>{client}: {money}</translation>
    </message>
    <message>
        <source>Kept now:</source>
        <translation>Қазір сақталуда:</translation>
    </message>
    <message>
        <source>Nothing is kept any more.</source>
        <translation>Енді ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Money that a client hands in or gets back, counted by two. What is written here stays.</source>
        <translation>Қызмет алушы тапсыратын не қайтып алатын ақша; екеуі санайды. Жазылғаны қалады.</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>&amp;Қайтару…</translation>
    </message>
    <message>
        <source>Money of the chosen client is given back</source>
        <translation>Таңдалған қызмет алушының ақшасы қайтарылады</translation>
    </message>
</context>
<context>
    <name>MovesPane</name>
    <message>
        <source>What came into the store, was used up or counted. What is written here stays.</source>
        <translation>Қоймаға не түсті, не жұмсалды, не саналды. Жазылғаны қалады.</translation>
    </message>
</context>
<context>
    <name>MovingPane</name>
    <message>
        <source>Moving</source>
        <translation>Көшу</translation>
    </message>
    <message>
        <source>Everything here takes more than a moment. Nothing happens by one press.</source>
        <translation>Мұндағының бәрі уақыт алады. Бір басумен ештеңе болмайды.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Places that come with later versions</source>
        <translation>Кейінгі нұсқаларда қосылатын орындар</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Press 0 to 3 on a line to set how great the need is; Enter to write more about it.</source>
        <translation>Қажеттілік деңгейін қою үшін жолда 0–3 басыңыз; толығырақ жазу үшін Enter.</translation>
    </message>
</context>
<context>
    <name>NeutralWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>NewClient</name>
    <message>
        <source>New client</source>
        <translation>Жаңа қызмет алушы</translation>
    </message>
    <message>
        <source>What the first ten minutes need. Everything may stay empty and be added later.</source>
        <translation>Алғашқы он минутқа керегі. Бәрі бос қалып, кейін қосылуы мүмкін.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Кейінге қойып, қайтадан бастау</translation>
    </message>
    <message>
        <source>Open “Backups”</source>
        <translation>«Сақтық көшірмелерді» ашу</translation>
    </message>
    <message>
        <source>Back, keep as draft</source>
        <translation>Артқа, нобай ретінде қалдыру</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Save everything and open the file (Ctrl+Enter)</source>
        <translation>Бәрін сақтап, істі ашу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Code of the new file: {code}</source>
        <translation>Жаңа істің коды: {code}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Келуі</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Сөйлесу</translation>
    </message>
    <message>
        <source>Needed now</source>
        <translation>Қазір керегі</translation>
    </message>
    <message>
        <source>You began this on {when}. Here it is again; it is not saved yet.</source>
        <translation>Мұны бастаған уақытыңыз: {when}. Міне, қайта ашылды; әлі сақталмаған.</translation>
    </message>
    <message numerus="yes">
        <source>There is already a client called like this:</source>
        <translation>
            <numerusform>Бұлай аталатын қызмет алушы бар:</numerusform>
            <numerusform>Бұлай аталатын қызмет алушы бар:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file {code}</source>
        <translation>{code} ісін ашу</translation>
    </message>
</context>
<context>
    <name>NewComputerCard</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Жаңа компьютерге көшу</translation>
    </message>
    <message>
        <source>1. Make a backup here, and let everybody who holds other parts unlock once with the stick plugged in.</source>
        <translation>1. Осы жерде сақтық көшірме жасаңыз, басқа бөліктері бар әркім флешка қосулы кезде бір рет құлпын ашсын.</translation>
    </message>
    <message>
        <source>2. On the new computer start ShelterDesk, choose “Restore from a backup”, and unlock as always.</source>
        <translation>2. Жаңа компьютерде ShelterDesk бағдарламасын іске қосып, «Сақтық көшірмеден қалпына келтіру» дегенді таңдаңыз да, әдеттегідей құлпын ашыңыз.</translation>
    </message>
    <message>
        <source>3. Look there whether the last entries are in it. From then on work only on the new computer.</source>
        <translation>3. Онда соңғы жазбалардың бар-жоғын қараңыз. Содан бастап тек жаңа компьютерде жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>4. Here: either hold the button, which destroys the keys on this computer while the stick is plugged in, or keep this case file as a spare and never work in it.</source>
        <translation>4. Мұнда: не флешка қосулы кезде батырманы басып тұрыңыз — ол осы компьютердегі кілттерді жояды, не осы сейфті қорға қалдырып, онда ешқашан жұмыс істемеңіз.</translation>
    </message>
    <message>
        <source>Go to the &amp;backups</source>
        <translation>К&amp;өшірмелерге өту</translation>
    </message>
    <message>
        <source>&amp;Destroy the keys here (hold)</source>
        <translation>Мұндағы кілттерді &amp;жою (басып тұру)</translation>
    </message>
    <message>
        <source>The restored case file begins a new life with numbers of its own. If both were used, neither would know what was written in the other, and nobody could put them together again.</source>
        <translation>Қалпына келтірілген сейф өз нөмірлерімен жаңа өмірін бастайды. Екеуінде де жұмыс істелсе, бірі екіншісінде не жазылғанын білмейді, оларды енді ешкім біріктіре алмайды.</translation>
    </message>
    <message>
        <source>Only an administrator can destroy the keys.</source>
        <translation>Кілттерді тек әкімші жоя алады.</translation>
    </message>
</context>
<context>
    <name>NewKeys</name>
    <message>
        <source>Making new keys: {drawers}…</source>
        <translation>Жаңа кілттер жасалуда: {drawers}…</translation>
    </message>
    <message>
        <source>Nothing is changed then.</source>
        <translation>Онда ештеңе өзгермейді.</translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Their passphrase</source>
        <translation>Жаңа адамның құпия сөйлемі</translation>
    </message>
    <message>
        <source>Let the new person sit here now, alone, and choose. Nobody else should know it.</source>
        <translation>Жаңа адам осында жалғыз отырып, өзі таңдасын. Оны басқа ешкім білмеуі керек.</translation>
    </message>
    <message>
        <source>They are not here: I &amp;hand the words over on paper</source>
        <translation>Ол мұнда жоқ: сөздерді қағазбен &amp;беремін</translation>
    </message>
    <message>
        <source>At their first unlock they are asked to choose a passphrase that only they know.</source>
        <translation>Алғаш кіргенде одан тек өзі білетін сөйлем таңдау сұралады.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Жаңа кілт жасалуда…</translation>
    </message>
    <message>
        <source>An alias is needed.</source>
        <translation>Бүркеншік ат керек.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>From now on you are an administrator and hold every drawer that the cards opened.</source>
        <translation>Енді сіз әкімшісіз, карталар ашқан барлық тартпа сізде.</translation>
    </message>
    <message>
        <source>Everybody who works here will be told at the next unlock that the cards were used, and when. Afterwards give your colleagues new access, and make new cards.</source>
        <translation>Карталар қолданылғаны, қашан екені әр қызметкерге келесі кіргенде айтылады. Кейін әріптестеріңізге жаңа рұқсат беріп, жаңа карталар жасаңыз.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>&amp;Бүркеншік ат:</translation>
    </message>
    <message>
        <source>If you take the alias you had, your old access ends.</source>
        <translation>Бұрынғы бүркеншік атыңызды алсаңыз, ескі рұқсатыңыз бітеді.</translation>
    </message>
</context>
<context>
    <name>NoContactCard</name>
    <message>
        <source>{code}: nobody yet</source>
        <translation>{code}: әлі ешкім</translation>
    </message>
    <message numerus="yes">
        <source>{code}: for %n day(s)</source>
        <translation>
            <numerusform>{code}: %n күн</numerusform>
            <numerusform>{code}: %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here, and nobody spoke with them for %n days</source>
        <translation>
            <numerusform>Осында, бірақ олармен %n күн ешкім сөйлеспеген</numerusform>
            <numerusform>Осында, бірақ олармен %n күн ешкім сөйлеспеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>A note is never changed. Continue it to correct or add something.</source>
        <translation>Жазба ешқашан өзгертілмейді. Түзету не қосу үшін оны жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Continues an earlier note.</source>
        <translation>Бұрынғы жазбаның жалғасы.</translation>
    </message>
    <message>
        <source>Continue the note: {written}</source>
        <translation>Жазбаны жалғастыру: {written}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Corrected: {written}</source>
        <translation>Түзетілді: {written}</translation>
    </message>
    <message>
        <source>Corrects an earlier note.</source>
        <translation>Бұрынғы жазбаны түзетеді.</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it (%n letters)</source>
        <translation>
            <numerusform>Бәрін көрсету (%n әріп)</numerusform>
            <numerusform>Бәрін көрсету (%n әріп)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Табылды: %n</numerusform>
            <numerusform>Табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in process notes.</source>
        <translation>Процесс жазбаларында ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Search in process notes, then Enter</source>
        <translation>Процесс жазбаларынан іздеу, содан кейін Enter</translation>
    </message>
    <message>
        <source>Search in process notes</source>
        <translation>Процесс жазбаларынан іздеу</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Табу</translation>
    </message>
    <message>
        <source>Process notes found</source>
        <translation>Табылған процесс жазбалары</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>New: {note}</source>
        <translation>Жаңа: {note}</translation>
    </message>
    <message>
        <source>Write a new one (Insert); Ctrl+Enter saves it for good</source>
        <translation>Жаңасын жазу (Insert); Ctrl+Enter біржола сақтайды</translation>
    </message>
    <message>
        <source>What is saved here is never changed, only continued by a new note.</source>
        <translation>Мұнда сақталғаны ешқашан өзгертілмейді, тек жаңа жазбамен жалғастырылады.</translation>
    </message>
    <message>
        <source>Filled in, drawn and corrected at the place “Therapy”.</source>
        <translation>«Терапия» бөлімінде толтырылады, салынады және түзетіледі.</translation>
    </message>
    <message>
        <source>Earlier notes, newest first</source>
        <translation>Бұрынғы жазбалар, жаңасынан бастап</translation>
    </message>
    <message>
        <source>Handed to those who protect.</source>
        <translation>Қорғайтындарға берілді.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Press Insert to write the first one.</source>
        <translation>Мұнда әлі ештеңе жазылмаған. Алғашқысын жазу үшін Insert басыңыз.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Мұнда әзірге ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Бұрынғыларын көрсету</translation>
    </message>
    <message>
        <source>Choose a client.</source>
        <translation>Қызмет алушыны таңдаңыз.</translation>
    </message>
    <message>
        <source>Came to {came} of {planned} sessions</source>
        <translation>{planned} сеанстың {came} сеансына келді</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct the note: {written}</source>
        <translation>Жазбаны түзету: {written}</translation>
    </message>
    <message>
        <source>Insert; Ctrl+Enter signs and keeps it</source>
        <translation>Insert; Ctrl+Enter қол қойып сақтайды</translation>
    </message>
    <message>
        <source>Sessions and notes, newest first</source>
        <translation>Сеанстар мен жазбалар, жаңалары жоғарыда</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Not a whole number; your text stays here.</source>
        <translation>Бүтін сан емес; мәтініңіз осында қалады.</translation>
    </message>
</context>
<context>
    <name>OlderCopyDialog</name>
    <message>
        <source>An older copy was put back</source>
        <translation>Ескі көшірме қайта қойылған</translation>
    </message>
    <message>
        <source>This case file was restored from the backup of {when}. On this computer newer entries were seen, which are not in that backup. Nothing was opened yet, and nothing was changed.</source>
        <translation>Бұл сейф {when} көшірмесінен қалпына келтірілді. Осы компьютерде одан жаңа жазбалар көрілген, олар бұл көшірмеде жоқ. Әзірге ештеңе ашылмады, өзгертілмеді.</translation>
    </message>
    <message>
        <source>Part of the case file is older than when it was last closed on this computer. This happens when somebody puts back a copy, or when a cloud folder or a stick mixes files. Nothing was opened yet, and nothing was changed.</source>
        <translation>Сейфтің бір бөлігі осы компьютерде соңғы жабылған кездегіден ескі. Біреу көшірмені қайта қойса не бұлт қалтасы не флешка файлдарды араластырса, осылай болады. Әлі ештеңе ашылған не өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>• {drawer}: the last entry found is number {found}, but number {seen} had been written.</source>
        <translation>• {drawer}: табылған соңғы жазба нөмірі {found}, бірақ {seen} нөмірлісі жазылған болатын.</translation>
    </message>
    <message>
        <source>If it was restored on purpose, open the older state; nobody is asked again. If nobody knows of it, open nothing and ask an administrator.</source>
        <translation>Әдейі қалпына келтірілсе, ескі күйін ашыңыз; енді сұралмайды. Бұл туралы ешкім білмесе, ештеңе ашпай, әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>If you put back a copy on purpose, open the older state: entries after that number are missing. If not, do not work in it: ask an administrator and look for the newer files first.</source>
        <translation>Көшірмені әдейі қойған болсаңыз, ескі күйін ашыңыз: сол нөмірден кейінгі жазбалар жоқ. Олай болмаса, онда жұмыс істемеңіз: алдымен әкімшіден сұрап, жаңарақ файлдарды іздеңіз.</translation>
    </message>
    <message>
        <source>Leave these &amp;closed</source>
        <translation>Бұларды &amp;жабық қалдыру</translation>
    </message>
    <message>
        <source>Open the &amp;older state</source>
        <translation>&amp;Ескі күйін ашу</translation>
    </message>
    <message>
        <source>Open &amp;nothing</source>
        <translation>Ештеңе &amp;ашпау</translation>
    </message>
</context>
<context>
    <name>OpenFilesCard</name>
    <message>
        <source>Where should the open files go?</source>
        <translation>Ашық файлдар қайда қойылсын?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) and their history, unsealed, to “{place}”.</source>
        <translation>
            <numerusform>%n жазба мен тарихы, мөрсіз, «{place}» ішіне.</numerusform>
            <numerusform>%n жазба мен тарихы, мөрсіз, «{place}» ішіне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Included: {drawers}.</source>
        <translation>Кіреді: {drawers}.</translation>
    </message>
    <message>
        <source>Leave ShelterDesk</source>
        <translation>ShelterDesk-тен кету</translation>
    </message>
    <message>
        <source>Everything you hold, with its whole history, as tables and text files that any program reads, and a description of every field. Two administrators do this together. The case file itself stays as it is.</source>
        <translation>Сізге қолжетімді нәрсенің бәрі, бүкіл тарихымен: кез келген бағдарлама оқитын кестелер мен мәтін файлдары және әр өрістің сипаттамасы. Мұны екі әкімші бірге жасайды. Сейфтің өзі сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Nothing in these files is sealed. Whoever finds them reads everything. Take an encrypted disk, and delete them as soon as they were taken in elsewhere.</source>
        <translation>Бұл файлдарда ештеңе мөрленбеген. Тапқан адам бәрін оқиды. Шифрланған дискіні алыңыз және басқа жерде қабылданған соң бірден жойыңыз.</translation>
    </message>
    <message>
        <source>Take everything &amp;out…</source>
        <translation>Бәрін &amp;шығару…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Бәрін шығару</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written, read back and compared: {folder}</source>
        <translation>
            <numerusform>%n жазба жазылды, қайта оқылып салыстырылды: {folder}</numerusform>
            <numerusform>%n жазба жазылды, қайта оқылып салыстырылды: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not included, because you do not hold them: {drawers}.</source>
        <translation>Кірмейді, өйткені сізде қолжетім жоқ: {drawers}.</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not in the list: choose one, or keep your words in a note. They stay here meanwhile.</source>
        <translation>Тізімде жоқ: біреуін таңдаңыз не сөзіңізді жазбаға қалдырыңыз. Әзірге ол осында тұрады.</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>Choices</source>
        <translation>Таңдау</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>What should the shelter be called in the program?</source>
        <translation>Бағдарламада баспана қалай аталсын?</translation>
    </message>
    <message>
        <source>&amp;Alias of the organisation:</source>
        <translation>Ұйымның &amp;бүркеншік аты:</translation>
    </message>
    <message>
        <source>for example: Blue House</source>
        <translation>мысалы: Көк үй</translation>
    </message>
    <message>
        <source>An invented name is best. Never type the name of a village, a street or a house number.</source>
        <translation>Ойдан шығарылған атау — ең дұрысы. Ауылдың, көшенің атауын не үй нөмірін ешқашан жазбаңыз.</translation>
    </message>
    <message>
        <source>There is no field for the shelter&apos;s address anywhere in this program: what is not written down cannot leak.</source>
        <translation>Бұл бағдарламада баспананың мекенжайына арналған өріс еш жерде жоқ: жазылмаған нәрсе сыртқа шықпайды.</translation>
    </message>
</context>
<context>
    <name>OutsidePane</name>
    <message>
        <source>Confidentiality</source>
        <translation>Құпиялылық</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>{day} мерзімі бітті</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>%n күннен кейін бітеді</numerusform>
            <numerusform>%n күннен кейін бітеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Signed, no end</source>
        <translation>Қол қойылған, мерзімсіз</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Қол қойылмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid promise of confidentiality</source>
        <translation>
            <numerusform>%n жарамды құпиялылық уәдесінсіз</numerusform>
            <numerusform>%n жарамды құпиялылық уәдесінсіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed anew within 30 days</source>
        <translation>
            <numerusform>%n 30 күн ішінде қайта қол қойылады</numerusform>
            <numerusform>%n 30 күн ішінде қайта қол қойылады</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreters, volunteers, doctors who visit: their languages, and until when they promised to keep silent. They never get access to a case.</source>
        <translation>Аудармашылар, еріктілер, келетін дәрігерлер: тілдері және қай күнге дейін үндемеуге уәде бергені. Оларда іске қолжетім ешқашан болмайды.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Copy of the own &amp;file…</source>
        <translation>Өз ісінің &amp;көшірмесі…</translation>
    </message>
    <message>
        <source>For the client who asks for it; each line is looked at, others are left out</source>
        <translation>Сұраған қызмет алушы үшін; әр жол қаралады, басқа адамдар алынып тасталады</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Бір қарағанда</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Open a section on the left and type.</source>
        <translation>Әлі ештеңе жазылмаған. Сол жақтан бөлім ашып, теріңіз.</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Ескеріңіз</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Бұрын айтылғаны</translation>
    </message>
    <message>
        <source>Before coming here: told to {whom}.</source>
        <translation>Осында келгенге дейін тыңдаған: {whom}.</translation>
    </message>
    <message>
        <source>No story is written down. None is needed: write only what the client wants to tell.</source>
        <translation>Әңгімесі жазылмаған. Ол міндетті емес: тек қызмет алушы айтқысы келгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Read it before you ask, so that nobody has to tell it twice.</source>
        <translation>Сұрамас бұрын оқыңыз: ешкім екі рет айтып бермесін.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>Told to {whom} on {day}, about: {topics}</source>
        <translation>Тыңдаған: {whom}, {day}. Тақырыптар: {topics}</translation>
    </message>
    <message>
        <source>Told to {whom} on {day}</source>
        <translation>Тыңдаған: {whom}, {day}</translation>
    </message>
    <message>
        <source>Told to {whom}, about: {topics}</source>
        <translation>Тыңдаған: {whom}. Тақырыптар: {topics}</translation>
    </message>
    <message>
        <source>Told to {whom}</source>
        <translation>Тыңдаған: {whom}</translation>
    </message>
    <message>
        <source>Please do not ask about: {topics}</source>
        <translation>Бұл туралы сұрамаңыз: {topics}</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Әлі басталмаған</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Отбасы мен балалар</translation>
    </message>
    <message>
        <source>Relation not noted</source>
        <translation>Туыстығы белгіленбеген</translation>
    </message>
    <message>
        <source>{relation}: own file {code}</source>
        <translation>{relation}: жеке ісі {code}</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(мұнда жоқ)</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Соңғы жазылғаны</translation>
    </message>
    <message>
        <source>{sheet}, {who}, {when}</source>
        <translation>{sheet}, {who}, {when}</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Change stage, stay, worker</source>
        <translation>Кезеңді, тұруын, қызметкерді өзгерту</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Шолуға қайту</translation>
    </message>
</context>
<context>
    <name>OwnFileDialog</name>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Іс жолдары</translation>
    </message>
    <message>
        <source>Copy of the own file</source>
        <translation>Өз ісінің көшірмесі</translation>
    </message>
    <message>
        <source>Ticked lines are given. Names of others are not ticked; free text is half ticked until you have read it: Space decides. Threats and what protects the client are not in a copy.</source>
        <translation>Белгіленген жолдар беріледі. Басқалардың аттары белгіленбеген; еркін мәтін оқығанша жартылай белгіленген: бос орын шешеді. Қауіп пен қорғау шаралары көшірмеде жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to be read and decided.</source>
        <translation>
            <numerusform>Әлі оқып, шешетін %n жол бар.</numerusform>
            <numerusform>Әлі оқып, шешетін %n жол бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every line is decided; %n withheld.</source>
        <translation>
            <numerusform>Әр жол шешілді; %n берілмейді.</numerusform>
            <numerusform>Әр жол шешілді; %n берілмейді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanedPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Осы беттің бөліктері</translation>
    </message>
    <message>
        <source>These sheets lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>Бұл парақтар «{drawer}» тартпасында жатыр, оның кілті сізде жоқ.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Кілт мына адамдарда: {roles}. Солардың біріне хабарласыңыз.</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>This computer knows no printer. Connect one, or write the words down by hand.</source>
        <translation>Бұл компьютерде принтер жоқ. Қосыңыз не сөздерді қолмен жазып алыңыз.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether it is whole, and fetch it yourself.</source>
        <translation>Принтерге берілді. Толық шыққанын қарап, өзіңіз алыңыз.</translation>
    </message>
    <message>
        <source>Where shall the PDF lie?</source>
        <translation>PDF қайда жатады?</translation>
    </message>
    <message>
        <source>Saved and read back: {name}.</source>
        <translation>Сақталды, қайта оқылды: {name}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save all the same…</source>
        <translation>Бәрібір сақтау…</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>A file with the words is a key that lies about: whoever can read the disk or stick can copy it, and deleting it may leave traces. Better print, or write by hand. If you save, take a stick and destroy it afterwards.</source>
        <translation>Сөздері бар файл — кез келген жерде жатқан кілт: дискіні не флешканы оқи алатын адам оны көшіре алады, жойғанда іздері қалуы мүмкін. Басып шығарған не қолмен жазған дұрыс. Сақтасаңыз, флешка алып, кейін оны жойыңыз.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>&amp;Файлға сақтау…</translation>
    </message>
    <message>
        <source>Show in &amp;large letters</source>
        <translation>&amp;Ірі әріппен көрсету</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>The gate stops this sheet, because of words that must never leave the house: {words}. Take them out of the sheets they stand on; nothing has left.</source>
        <translation>Үйден шықпауға тиіс сөздер болғандықтан қақпа бұл парақты тоқтатты: {words}. Оларды тұрған парақтарынан алып тастаңыз; ештеңе шыққан жоқ.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save it as a file, or show it in large letters.</source>
        <translation>Бұл компьютерде принтер жоқ. Файлға сақтаңыз не ірі әріппен көрсетіңіз.</translation>
    </message>
    <message>
        <source>Printed. A copy may stay in the printer’s queue for a while.</source>
        <translation>Басылды. Көшірмесі принтер кезегінде біраз қалуы мүмкін.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one, or save it as a file.</source>
        <translation>Принтер қабылдамады. Басқасын көріңіз не файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Парақты қайда жазу керек</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. Delete it there when it is no longer needed.</source>
        <translation>{name} атымен жазылды, қайта оқылып салыстырылды. Керек болмағанда сол жерден өшіріңіз.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Bring every card onto paper</source>
        <translation>Әр картаны қағазға түсіріңіз</translation>
    </message>
    <message>
        <source>One after the other. Nobody but the two of you should see them.</source>
        <translation>Бірінен соң бірін. Екеуіңізден басқа ешкім көрмеуі керек.</translation>
    </message>
    <message>
        <source>Put each card into its envelope as soon as it was typed back on the next page.</source>
        <translation>Әр картаны келесі бетте қайта терген бойда конвертке салыңыз.</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the six words.</source>
        <translation>Бұл сөйлемді табу тым оңай. Ұзартыңыз не алты сөзді алыңыз.</translation>
    </message>
    <message>
        <source>Type the passphrase again, without copying, so that your hand knows it.</source>
        <translation>Қолыңыз есте сақтауы үшін сөйлемді көшірмей, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Somebody with a copy of the file could not pay for guessing it.</source>
        <translation>Файл көшірмесі бар адамның оны табуға қаражаты жетпейді.</translation>
    </message>
    <message>
        <source>Somebody with a copy of the file would pay about {euros} euros in computing to guess it.</source>
        <translation>Файл көшірмесі бар адамға оны табу шамамен {euros} еуроға түседі.</translation>
    </message>
    <message>
        <source>Six words drawn &amp;by the program (best)</source>
        <translation>Бағдарлама таңдаған алты &amp;сөз (ең дұрысы)</translation>
    </message>
    <message>
        <source>A passphrase of my &amp;own</source>
        <translation>&amp;Өз құпия сөйлемім</translation>
    </message>
    <message>
        <source>A&amp;nother one</source>
        <translation>&amp;Басқасы</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Алты сөз</translation>
    </message>
    <message>
        <source>Own passphrase</source>
        <translation>Өз құпия сөйлемі</translation>
    </message>
    <message>
        <source>Type it &amp;again:</source>
        <translation>Қайта &amp;теріңіз:</translation>
    </message>
    <message>
        <source>Write the words on paper and keep the paper away from this computer. Nobody can tell you them later.</source>
        <translation>Сөздерді қағазға жазып, қағазды осы компьютерден бөлек ұстаңыз. Кейін оларды ешкім айта алмайды.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Қазіргі құпия сөйлеміңізді теріңіз.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Жаңа кілт жасалуда…</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Менің құпия сөйлемім</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen or heard it, and once when it was handed to you by somebody else. What you may open stays the same.</source>
        <translation>Біреу көріп не естіп қойса, не оны сізге басқа біреу берсе, ауыстырыңыз. Не аша алатыныңыз өзгермейді.</translation>
    </message>
    <message>
        <source>Passphrase no&amp;w:</source>
        <translation>Қа&amp;зіргі сөйлем:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>Кө&amp;шірме жасау…</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the case file here. Backups and copies made before still open with the old one: make a new backup now, and destroy old ones if somebody else knows the old passphrase.</source>
        <translation>Енді сейфті мұнда тек жаңа сөйлем ашады. Бұрынғы көшірмелер ескісімен ашылады: қазір жаңасын жасаңыз, ескі сөйлемді басқа біреу білсе, бұрынғыларын жойыңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>An alias is needed.</source>
        <translation>Бүркеншік ат керек.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this alias already. Take another one, so that the history stays clear.</source>
        <translation>Бұл бүркеншік ат біреуде бар не болған. Тарих анық қалуы үшін басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Кемінде бір рөлді белгілеңіз.</translation>
    </message>
    <message>
        <source>Opens at once: {drawers}.</source>
        <translation>Бірден ашылады: {drawers}.</translation>
    </message>
    <message>
        <source>You do not hold these keys yourself, so they are promised:</source>
        <translation>Бұл кілттер өзіңізде жоқ, сондықтан уәде етілді:</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>Кім жаңа?</translation>
    </message>
    <message>
        <source>Roles decide which drawers open. Give what the work needs, and no more.</source>
        <translation>Қай тартпалар ашылатынын рөлдер шешеді. Жұмысқа керегін ғана беріңіз.</translation>
    </message>
    <message>
        <source>A&amp;lias, as the house calls them:</source>
        <translation>&amp;Бүркеншік аты, үйде қалай атайды:</translation>
    </message>
    <message>
        <source>What do they do here?</source>
        <translation>Мұнда не істейді?</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>Ә&amp;кімші</translation>
    </message>
    <message>
        <source>Administrators take people in and out and change roles. It opens no drawer by itself.</source>
        <translation>Әкімшілер адамдарды қабылдап, шығарып, рөлдерді өзгертеді. Өздігінен тартпа ашпайды.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Phases</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>{phase}: not yet</source>
        <translation>{phase}: әлі жоқ</translation>
    </message>
    <message>
        <source>{phase}: goes on, {weeks}</source>
        <translation>{phase}: жүріп жатыр, {weeks}</translation>
    </message>
    <message>
        <source>{phase}: over, {weeks}</source>
        <translation>{phase}: аяқталды, {weeks}</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>қашаннан бері екені белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n апта</numerusform>
            <numerusform>%n апта</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} weeks</source>
        <translation>{least}–{most} апта</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>No phase goes on</source>
        <translation>Ешбір кезең жүріп жатқан жоқ</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>{day} бастап.</translation>
    </message>
    <message>
        <source>It takes the time it takes: no due date. It ends when social worker and psychologist both say that it is time.</source>
        <translation>Қанша уақыт керек болса, сонша: мерзімі жоқ. Әлеуметтік қызметкер де, психолог та уақыты келді дегенде аяқталады.</translation>
    </message>
    <message>
        <source>Trust-building ended: {day}.</source>
        <translation>Сенім орнату аяқталды: {day}.</translation>
    </message>
    <message>
        <source>{role}: said nothing.</source>
        <translation>{role}: ештеңе айтпады.</translation>
    </message>
    <message>
        <source>{role}: nobody here has this role; the director may stand in.</source>
        <translation>{role}: мұнда бұл рөл ешкімде жоқ; директор ауыстыра алады.</translation>
    </message>
    <message>
        <source>{role}: has not said anything yet.</source>
        <translation>{role}: әлі ештеңе айтылған жоқ.</translation>
    </message>
    <message>
        <source>{who} as director</source>
        <translation>{who}, директор ретінде</translation>
    </message>
    <message>
        <source>I say: &amp;ready to go on</source>
        <translation>Менің сөзім: &amp;дайын</translation>
    </message>
    <message>
        <source>I say: not &amp;yet</source>
        <translation>Менің сөзім: &amp;әлі емес</translation>
    </message>
    <message>
        <source>&amp;Begin a phase</source>
        <translation>Кезеңді &amp;бастау</translation>
    </message>
    <message>
        <source>&amp;Go on to</source>
        <translation>&amp;Келесіге өту</translation>
    </message>
    <message>
        <source>S&amp;heets of the phases</source>
        <translation>Ке&amp;зең парақтары</translation>
    </message>
</context>
<context>
    <name>PhasesPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a client at the left: here stands how far the stay has come.</source>
        <translation>Сол жақтан қызмет алушыны таңдаңыз: мұнда оның болу барысы көрінеді.</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Photo of {title}</source>
        <translation>Фото: {title}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where should the case file lie?</source>
        <translation>Сейф қайда жатсын?</translation>
    </message>
    <message>
        <source>Where do backups go?</source>
        <translation>Көшірмелер қайда барады?</translation>
    </message>
    <message>
        <source>Please choose a folder with its whole path.</source>
        <translation>Қалтаны толық жолымен таңдаңыз.</translation>
    </message>
    <message>
        <source>This is a network drive: locks and writing cannot be trusted there. Choose a disk of this computer.</source>
        <translation>Бұл — желілік диск: ондағы құлыптар мен жазуға сенуге болмайды. Осы компьютердің дискісін таңдаңыз.</translation>
    </message>
    <message>
        <source>{service} copies this folder to a company&apos;s computers. Choose a folder outside it.</source>
        <translation>{service} бұл қалтаны компанияның компьютерлеріне көшіреді. Одан тыс қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>This is a removable disk. It is better for backups; the work itself should lie on the computer.</source>
        <translation>Бұл алынбалы диск. Ол көшірмелерге жақсырақ, ал жұмыстың өзі компьютерде жатуы керек.</translation>
    </message>
    <message>
        <source>Backups need another place than the case file itself.</source>
        <translation>Көшірмелерге сейфтен басқа орын керек.</translation>
    </message>
    <message>
        <source>This folder is copied to a company&apos;s computers. The backup is sealed, but its size and times show.</source>
        <translation>Бұл қалта бір компанияның компьютерлеріне көшіріледі. Көшірме мөрленген, бірақ өлшемі мен уақыты көрінеді.</translation>
    </message>
    <message>
        <source>This is the same disk: if it breaks or is stolen, the backup is gone too. A USB stick in another room is better.</source>
        <translation>Бұл сол диск: бұзылса не ұрланса, көшірме де жоғалады. Басқа бөлмедегі флешка дұрысырақ.</translation>
    </message>
    <message>
        <source>One for the work, one for sealed backups. Nobody can read either without a passphrase.</source>
        <translation>Бірі жұмысқа, бірі мөрленген көшірмелерге. Құпия сөйлемсіз екеуін де оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>A second place, best a USB stick that is kept in another room. The first backup is made now.</source>
        <translation>Екінші орын, ең дұрысы басқа бөлмеде сақталатын флешка. Алғашқы көшірме қазір жасалады.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Көшірмелер қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Екі орын</translation>
    </message>
    <message>
        <source>The case file</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Осы компьютердегі қалта.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Сейф қалтасы</translation>
    </message>
    <message>
        <source>Choose the folder of the case file</source>
        <translation>Сейф қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>PlanDueCard</name>
    <message>
        <source>{code}: {what}, since {day}</source>
        <translation>{code}: {what}, {day} бастап</translation>
    </message>
    <message>
        <source>{code}: {what}, until {day}</source>
        <translation>{code}: {what}, {day} дейін</translation>
    </message>
    <message>
        <source>Due in the plans</source>
        <translation>Жоспарлардағы мерзімдер</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a client at the left.</source>
        <translation>Сол жақтан қызмет алушыны таңдаңыз.</translation>
    </message>
    <message>
        <source>First objective</source>
        <translation>Бірінші мақсат</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Әзірге жоспар жоқ</translation>
    </message>
    <message>
        <source>Begin with what the client wants to reach.</source>
        <translation>Қызмет алушының неге жеткісі келетінінен бастаңыз.</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Мақсат</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Әрекет</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>&amp;How far</source>
        <translation>&amp;Қаншалықты</translation>
    </message>
    <message>
        <source>The client sa&amp;ys…</source>
        <translation>Қызмет алушы ай&amp;тады…</translation>
    </message>
    <message>
        <source>Appro&amp;ve…</source>
        <translation>&amp;Бекіту…</translation>
    </message>
    <message>
        <source>Please change…</source>
        <translation>Өзгертуді сұраймын…</translation>
    </message>
    <message>
        <source>On pape&amp;r…</source>
        <translation>Қа&amp;ғазға…</translation>
    </message>
    <message>
        <source>Add an objective (Ctrl+Insert)</source>
        <translation>Мақсат қосу (Ctrl+Insert)</translation>
    </message>
    <message>
        <source>Add an action to the objective at the cursor (Insert)</source>
        <translation>Меңзердегі мақсатқа әрекет қосу (Insert)</translation>
    </message>
    <message>
        <source>Insert adds an action, Enter opens, 1, 2, 3 say how far, Delete removes.</source>
        <translation>Insert әрекет қосады, Enter ашады, 1, 2, 3 қаншалықты екенін айтады, Delete алып тастайды.</translation>
    </message>
</context>
<context>
    <name>PlanPaperDialog</name>
    <message>
        <source>The client speaks another language ({language}). Please read the paper out, or have it read out.</source>
        <translation>Қызмет алушы басқа тілде сөйлейді ({language}). Қағазды дауыстап оқып беріңіз немесе оқытыңыз.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Тілі:</translation>
    </message>
    <message>
        <source>&amp;Client as:</source>
        <translation>Қызмет &amp;алушы былай:</translation>
    </message>
    <message>
        <source>The plan on paper</source>
        <translation>Қағаздағы жоспар</translation>
    </message>
    <message>
        <source>What was typed stays as it was typed; only the words around it change.</source>
        <translation>Терілгені сол күйі қалады; тек айналасындағы сөздер өзгереді.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Objectives and actions</source>
        <translation>Мақсаттар мен әрекеттер</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Қаншалықты</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Мақсатсыз</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(әлі аталмаған)</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>PocketPane</name>
    <message>
        <source>Paid out this month: {money}</source>
        <translation>Осы айда берілді: {money}</translation>
    </message>
    <message>
        <source>Pocket money that was paid out, each time with a receipt. What is written here stays.</source>
        <translation>Берілген қалта ақшасы, әр жолы қолхатпен. Жазылғаны қалады.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: everybody in here is invented. Do not enter real people.</source>
        <translation>Оқу баспанасы: мұндағы адамдардың бәрі ойдан шығарылған. Шынайы адамдарды енгізбеңіз.</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>An invented shelter</source>
        <translation>Оқу баспанасы</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Жасау</translation>
    </message>
    <message>
        <source>All people in it are invented. It cannot be mixed with real case files, carries a coloured banner everywhere, and may be deleted like any folder.</source>
        <translation>Ондағы адамдардың бәрі ойдан шығарылған. Ол шынайы сейфтермен араласпайды, барлық жерде түрлі-түсті жолақпен белгіленеді және кәдімгі қалта сияқты жойыла береді.</translation>
    </message>
    <message>
        <source>Where the invented shelter will lie</source>
        <translation>Оқу баспанасы орналасатын жер</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>&amp;Басқа орын…</translation>
    </message>
    <message>
        <source>It will lie in:</source>
        <translation>Орналасатын жері:</translation>
    </message>
    <message>
        <source>Inventing people and their stories…</source>
        <translation>Адамдар мен олардың әңгімелері ойдан шығарылуда…</translation>
    </message>
    <message>
        <source>Making the invented shelter</source>
        <translation>Оқу баспанасы жасалуда</translation>
    </message>
    <message>
        <source>Ready. As whom would you like to go in? Each role sees other drawers.</source>
        <translation>Дайын. Кім болып кіргіңіз келеді? Әр рөл басқа тартпаларды көреді.</translation>
    </message>
    <message>
        <source>Invented staff</source>
        <translation>Ойдан шығарылған қызметкерлер</translation>
    </message>
    <message>
        <source>Write one of them down: after a lock, the alias and the passphrase are asked for as usual.</source>
        <translation>Бірін жазып алыңыз: құлыпталған соң бүркеншік ат пен құпия сөйлем әдеттегідей сұралады.</translation>
    </message>
    <message>
        <source>Where should the invented shelter lie?</source>
        <translation>Оқу баспанасы қайда жатсын?</translation>
    </message>
    <message>
        <source>&amp;Go in</source>
        <translation>&amp;Кіру</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message numerus="yes">
        <source>%n thing(s) of the case file need attention</source>
        <translation>
            <numerusform>Сейфтегі %n жайт назар аударуды қажет етеді</numerusform>
            <numerusform>Сейфтегі %n жайт назар аударуды қажет етеді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessForm</name>
    <message>
        <source>&amp;Sign and keep</source>
        <translation>&amp;Қол қойып сақтау</translation>
    </message>
    <message>
        <source>Ctrl+Enter. Afterwards a note is only continued, never changed.</source>
        <translation>Ctrl+Enter. Содан кейін жазба тек жалғасады, өзгертілмейді.</translation>
    </message>
    <message>
        <source>For those who protect</source>
        <translation>Қорғайтындарға</translation>
    </message>
    <message>
        <source>A line for those who protect</source>
        <translation>Қорғайтындарға бір жол</translation>
    </message>
    <message>
        <source>The signs and this line go to those who hold the drawer “Protection”; the rest of the note never.</source>
        <translation>Белгілер мен осы жол «Қорғау» тартпасының кілті барларға барады; жазбаның қалғаны — ешқашан.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Empty the answer first; then you can say why there is none.</source>
        <translation>Алдымен жауапты өшіріңіз; содан кейін неге жоқ екенін белгілей аласыз.</translation>
    </message>
    <message>
        <source>Why there is no answer (F4)</source>
        <translation>Неге жауап жоқ (F4)</translation>
    </message>
    <message>
        <source>Why there is no answer: {reason}</source>
        <translation>Неге жауап жоқ: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDialog</name>
    <message>
        <source>{language} (no total)</source>
        <translation>{language} (жиынысыз)</translation>
    </message>
    <message>
        <source>Asked in the language</source>
        <translation>Сұрақтардың тілі</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Бұл туралы</translation>
    </message>
    <message>
        <source>A&amp;bout it:</source>
        <translation>Бұл &amp;туралы:</translation>
    </message>
    <message>
        <source>Asked in the &amp;language:</source>
        <translation>Сұрақтардың &amp;тілі:</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>&amp;Күні:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n сұраққа жауап жоқ</numerusform>
            <numerusform>%n сұраққа жауап жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are kept, no total is made. The words here are only a help.</source>
        <translation>Жауаптар сақталады, жиыны есептелмейді. Мұндағы сөздер — тек көмек.</translation>
    </message>
    <message>
        <source>The date is missing or not understood. Press Save again to save it without one.</source>
        <translation>Күні жоқ немесе түсініксіз. Онсыз сақтау үшін «Сақтау» түймесін тағы бір рет басыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: there will be no total. Press Save again to save it so.</source>
        <translation>
            <numerusform>%n сұраққа жауап жоқ: жиыны болмайды. Осылай сақтау үшін «Сақтау» түймесін тағы бір рет басыңыз.</numerusform>
            <numerusform>%n сұраққа жауап жоқ: жиыны болмайды. Осылай сақтау үшін «Сақтау» түймесін тағы бір рет басыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietLines</name>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others.</source>
        <translation>
            <numerusform>Сіз соңғы рет қарағаннан бері басқалар %n іс ашты.</numerusform>
            <numerusform>Сіз соңғы рет қарағаннан бері басқалар %n іс ашты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed file(s) to decide about: keep longer or erase.</source>
        <translation>
            <numerusform>%n жабық іс туралы шешу керек: ұзағырақ сақтау не өшіру.</numerusform>
            <numerusform>%n жабық іс туралы шешу керек: ұзағырақ сақтау не өшіру.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n day(s).</source>
        <translation>
            <numerusform>%n күн көшірме жоқ.</numerusform>
            <numerusform>%n күн көшірме жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{place}” got no backup since {when}.</source>
        <translation>«{place}» дегенге {when} бері көшірме жасалмаған.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet: lost passphrases would be lost for good.</source>
        <translation>Қалпына келтіру карталары әлі жоқ: жоғалған сөйлем біржола жоғалады.</translation>
    </message>
    <message>
        <source>The recovery cards were not tried out for a year.</source>
        <translation>Қалпына келтіру карталары бір жыл тексерілмеді.</translation>
    </message>
</context>
<context>
    <name>QuorumEntry</name>
    <message>
        <source>Card {number} was read.</source>
        <translation>{number}-карта оқылды.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Жеткілікті.</translation>
    </message>
    <message>
        <source>{set}, set number {number}: {given} of {needed} cards.</source>
        <translation>{set}, {number}-жинақ: {needed} картаның {given}.</translation>
    </message>
    <message>
        <source>{set}, set number {number}: {needed} cards; may be left out.</source>
        <translation>{set}, {number}-жинақ: {needed} карта; қалдыруға болады.</translation>
    </message>
    <message>
        <source>Take this &amp;card</source>
        <translation>Бұл &amp;картаны алу</translation>
    </message>
</context>
<context>
    <name>QuorumPage</name>
    <message>
        <source>More cards would be needed than there are.</source>
        <translation>Бардан көп карта керек болар еді.</translation>
    </message>
    <message>
        <source>If a single card is lost, the others open nothing. Better make one or two more.</source>
        <translation>Бір карта жоғалса, қалғандары ештеңе ашпайды. Тағы бір-екеуін жасаған дұрыс.</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Қанша карта</translation>
    </message>
    <message>
        <source>Fewer needed: easier to gather, also for somebody who should not have them.</source>
        <translation>Неғұрлым аз керек болса, жинау да оңай, бөтенге де.</translation>
    </message>
    <message>
        <source>3 cards, any &amp;2 open (fits a team of up to five)</source>
        <translation>3 карта, кез келген &amp;2 ашады (бес адамға дейінгі ұжымға)</translation>
    </message>
    <message>
        <source>5 cards, any &amp;3 open (fits a larger team)</source>
        <translation>5 карта, кез келген &amp;3 ашады (үлкен ұжымға)</translation>
    </message>
    <message>
        <source>&amp;Other numbers</source>
        <translation>Басқа &amp;сандар</translation>
    </message>
    <message>
        <source>&amp;Needed:</source>
        <translation>&amp;Керегі:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ішінен</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Қанша карта керек</translation>
    </message>
    <message>
        <source>Cards in all</source>
        <translation>Барлық карта</translation>
    </message>
    <message>
        <source>The &amp;clinical drawer gets cards of its own</source>
        <translation>&amp;Терапия тартпасының өз карталары болады</translation>
    </message>
    <message>
        <source>Then process notes and health records open only if the holders of the clinical cards agree too. Twice as many cards, and twice as many people to find again.</source>
        <translation>Онда терапия жазбалары мен денсаулық карталары терапия карталарының сақтаушылары да келіскенде ғана ашылады. Карта да, іздейтін адам да екі есе көп.</translation>
    </message>
    <message>
        <source>&amp;Language of the cards:</source>
        <translation>Карталар &amp;тілі:</translation>
    </message>
</context>
<context>
    <name>ReadsPane</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Looked at this list</source>
        <translation>Осы тізімді қарау</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>You hold no drawer whose sheets are noted when they are opened.</source>
        <translation>Парақтарының ашылуы жазылатын тартпа сізде жоқ.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық іс</translation>
    </message>
    <message>
        <source>Since you last looked, nobody else opened anything here.</source>
        <translation>Сіз соңғы рет қарағаннан бері мұнда басқа ешкім ештеңе ашқан жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others: {who}.</source>
        <translation>
            <numerusform>Сіз соңғы рет қарағаннан бері басқалар %n іс ашты: {who}.</numerusform>
            <numerusform>Сіз соңғы рет қарағаннан бері басқалар %n іс ашты: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <translation>Кім нені ашты</translation>
    </message>
    <message>
        <source>Opening a person’s sheet or name, a process note or a sheet of the protection drawer is noted once for each person and session. Whoever holds the drawer can read it here; looking is noted as well.</source>
        <translation>Адам парағын не атын, терапия жазбасын не «Қорғау» тартпасының парағын ашу әр сеанста бір рет жазылады. Тартпаны ұстайтын адам осында оқи алады; қарау да жазылады.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Тартпа</translation>
    </message>
    <message>
        <source>Only this member</source>
        <translation>Тек осы қызметкер</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Тек осы іс</translation>
    </message>
    <message>
        <source>Who opened what, newest first</source>
        <translation>Кім нені ашты, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>Nothing that fits was noted yet.</source>
        <translation>Сәйкес ештеңе әлі жазылмаған.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Language of the receipt:</source>
        <translation>Қолхат &amp;тілі:</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>Once for the client, once for the house; both are signed by hand.</source>
        <translation>Біреуі қызмет алушыға, біреуі үйге; екеуіне де қолмен қол қойылады.</translation>
    </message>
</context>
<context>
    <name>ReceiptsPane</name>
    <message>
        <source>Over?</source>
        <translation>Асты ма?</translation>
    </message>
    <message>
        <source>Over the amount</source>
        <translation>Сомадан асады</translation>
    </message>
    <message>
        <source>What was bought from the chosen grant, receipt by receipt.</source>
        <translation>Таңдалған гранттан не сатып алынғаны, түбіртек бойынша.</translation>
    </message>
</context>
<context>
    <name>RecoveredBar</name>
    <message>
        <source>Text of {when} was recovered. It is not yet saved.</source>
        <translation>{when} кезіндегі мәтін қалпына келтірілді. Ол әлі сақталмаған.</translation>
    </message>
    <message>
        <source>The record was changed since; compare before you save.</source>
        <translation>Содан бері парақ өзгерген; сақтамас бұрын салыстырыңыз.</translation>
    </message>
    <message>
        <source>These texts have no field in this version; copy what you need:</source>
        <translation>Бұл мәтіндерге осы нұсқада өріс жоқ; керегін көшіріп алыңыз:</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>This wants attention</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Nobody who works here can open “{drawer}”. Only recovery cards, or the first two administrators together, can give its key to somebody.</source>
        <translation>«{drawer}» тартпасын мұнда ешкім аша алмайды. Кілтін тек қалпына келтіру карталары не алғашқы екі әкімші бірге бере алады.</translation>
    </message>
    <message>
        <source>Only {alias} can open “{drawer}”, and no recovery cards cover that. If {alias} loses the passphrase, everything in there is lost. Make recovery cards, or give the role to a second person.</source>
        <translation>«{drawer}» тартпасын тек {alias} аша алады, карталар оны ашпайды. {alias} сөйлемін жоғалтса, ондағының бәрі жоғалады. Карталар жасаңыз не рөлді екінші адамға беріңіз.</translation>
    </message>
    <message>
        <source>Somebody who left, or lost the role, knew the key of “{drawer}”. It gets a new key before the next holder sees anything: one of these only needs to unlock: {holders}.</source>
        <translation>Кеткен не рөлінен айырылған адам «{drawer}» кілтін білген. Келесі ұстаушы бірдеңе көргенге дейін ол жаңа кілт алады; мыналардың бірі кірсе болды: {holders}.</translation>
    </message>
    <message>
        <source>The recovery cards do not open “{drawer}” yet. They will as soon as one of these unlocks: {holders}.</source>
        <translation>Карталар «{drawer}» тартпасын әлі ашпайды. Мыналардың бірі кіргенде ашады: {holders}.</translation>
    </message>
    <message>
        <source>{alias} waits for the key of “{drawer}”. It is handed over as soon as one of these unlocks: {holders}.</source>
        <translation>{alias} «{drawer}» кілтін күтеді. Мыналардың бірі кіргенде беріледі: {holders}.</translation>
    </message>
    <message>
        <source>{alias} is the only administrator. If {alias} falls ill or forgets the passphrase, nobody can take people in or out. Make a second person administrator.</source>
        <translation>{alias} — жалғыз әкімші. {alias} ауырса не сөйлемін ұмытса, ешкім адамдарды қабылдай да, шығара да алмайды. Екінші адамды әкімші етіңіз.</translation>
    </message>
    <message>
        <source>The access of {alias} ended on {day}; it no longer opens anything. It is cleared away when an administrator next unlocks.</source>
        <translation>{alias} рұқсаты {day} бітті; ол енді ештеңе ашпайды. Әкімші келесі кіргенде алынып тасталады.</translation>
    </message>
    <message numerus="yes">
        <source>The access of {alias} ends on {day}, in %n day(s). An administrator can move or clear the day.</source>
        <translation>
            <numerusform>{alias} рұқсаты {day} бітеді, %n күннен кейін. Әкімші күнін жылжыта не алып тастай алады.</numerusform>
            <numerusform>{alias} рұқсаты {day} бітеді, %n күннен кейін. Әкімші күнін жылжыта не алып тастай алады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindCard</name>
    <message>
        <source>Reminder</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>&amp;Days without a backup until Today says so:</source>
        <translation>«Бүгін» ескерткенге дейінгі көшірмесіз &amp;күндер:</translation>
    </message>
    <message>
        <source>At the end of the day the program offers a backup when a medium that it knows is plugged in and something was written since.</source>
        <translation>Күн соңында таныс тасушы салулы болып, бірдеңе жазылса, бағдарлама көшірме жасауды ұсынады.</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Removed sheets</source>
        <translation>Алынған парақтар</translation>
    </message>
    <message>
        <source>Erase this whole file for good…</source>
        <translation>Бүкіл істі біржола өшіру…</translation>
    </message>
    <message>
        <source>Nothing was removed from this file.</source>
        <translation>Бұл істен ештеңе алынбаған.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Bring back: {sheet}</source>
        <translation>Қайтару: {sheet}</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Біржола өшіру…</translation>
    </message>
    <message>
        <source>Erase for good: {sheet}</source>
        <translation>Біржола өшіру: {sheet}</translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message numerus="yes">
        <source>%n session(s), the last on {day}</source>
        <translation>
            <numerusform>%n сеанс, соңғысы {day}</numerusform>
            <numerusform>%n сеанс, соңғысы {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repeat:</source>
        <translation>&amp;Қайталау:</translation>
    </message>
    <message>
        <source>&amp;How many times:</source>
        <translation>&amp;Неше рет:</translation>
    </message>
    <message>
        <source>or &amp;until:</source>
        <translation>немесе &amp;дейін:</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Бір рет</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Апта сайын</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Екі апта сайын</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Төрт апта сайын</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ай сайын</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Күн сайын</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Asked by {who} on {when}, valid until {until}.</source>
        <translation>Сұраған {who}, {when}, {until} дейін жарамды.</translation>
    </message>
    <message>
        <source>Talk to the one who asks: they tell you what exactly it is, and their window must show the same four words. Your approval counts once, for exactly this.</source>
        <translation>Сұраған адаммен сөйлесіңіз: ол нақты не екенін айтады, терезесінде дәл сол төрт сөз тұруы керек. Келісіміңіз бір рет, тек осыған жарайды.</translation>
    </message>
    <message>
        <source>I &amp;approve</source>
        <translation>&amp;Мақұлдаймын</translation>
    </message>
    <message>
        <source>I &amp;refuse</source>
        <translation>&amp;Бас тартамын</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Қайтып алу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>from {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n түн</numerusform>
            <numerusform>%n түн</numerusform>
        </translation>
    </message>
    <message>
        <source>fits: {beds}</source>
        <translation>сәйкес: {beds}</translation>
    </message>
    <message>
        <source>no bed is free all the time</source>
        <translation>бүкіл уақытта бос төсек жоқ</translation>
    </message>
    <message>
        <source>Requests for a place</source>
        <translation>Орын сұраулары</translation>
    </message>
    <message>
        <source>Nobody is looking for a place. Requests hold sex, age and dates, never a name.</source>
        <translation>Ешкім орын іздемейді. Сұрауларда жынысы, жасы, күндері болады, аты емес.</translation>
    </message>
    <message>
        <source>New re&amp;quest…</source>
        <translation>Жаңа &amp;сұрау…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>&amp;Not needed any more</source>
        <translation>Енді &amp;керек емес</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Қ&amp;алпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Кіру…</translation>
    </message>
</context>
<context>
    <name>RestoredBar</name>
    <message>
        <source>I know</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>This case file was restored from a backup</source>
        <translation>Бұл сейф көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>It is as it was on {when}. Entries after {time} are not in it.</source>
        <translation>Ол {when} болған күйінде. {time} кейінгі жазбалар онда жоқ.</translation>
    </message>
    <message>
        <source>{drawer}: at least the entries {first} to {last} are lost.</source>
        <translation>{drawer}: кемінде {first}–{last} жазбалар жоғалды.</translation>
    </message>
    <message>
        <source>The list of this backup was not made by a member of this house: somebody may have put it together. Tell an administrator and compare with another backup.</source>
        <translation>Бұл көшірменің тізімін осы баспана мүшесі жасамаған: оны бөтен біреу құрастыруы мүмкін. Әкімшіге айтып, басқа көшірмемен салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Putting the case file back</source>
        <translation>Сейф қайтарылуда</translation>
    </message>
    <message>
        <source>Every piece is compared with what was written.</source>
        <translation>Әр бөлігі жазылғанмен салыстырылады.</translation>
    </message>
    <message>
        <source>The case file is back as it was on {when}. Entries after {time} are not in it.</source>
        <translation>Сейф {when} болған күйіне келді. {time} кейінгі жазбалар онда жоқ.</translation>
    </message>
    <message>
        <source>A newer backup, of {when}, was damaged. Another stick may still have what came after.</source>
        <translation>{when} жаңарақ көшірме бүлінген. Одан кейінгісі басқа флешкада болуы мүмкін.</translation>
    </message>
    <message>
        <source>A newer backup was damaged. Another stick may still have what came after.</source>
        <translation>Жаңарақ көшірме бүлінген. Одан кейінгісі басқа флешкада болуы мүмкін.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), draft(s) or letter(s) could not be read.</source>
        <translation>
            <numerusform>%n қосымша файл, жоба не хат оқылмады.</numerusform>
            <numerusform>%n қосымша файл, жоба не хат оқылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now unlock it with your alias and passphrase.</source>
        <translation>Енді бүркеншік атыңызбен, құпия сөйлеміңізбен кіріңіз.</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message>
        <source>Erasure and retention</source>
        <translation>Өшіру және сақтау мерзімі</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Somebody decides, and a second person agrees.</source>
        <translation>Ештеңе өздігінен өшпейді. Біреу шешеді, екінші адам келіседі.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Sign of risk</source>
        <translation>Қауіп белгісі</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Кодсыз іс</translation>
    </message>
    <message>
        <source>Looked at: {code}</source>
        <translation>Қаралды: {code}</translation>
    </message>
    <message>
        <source>Signs of risk</source>
        <translation>Қауіп белгілері</translation>
    </message>
    <message>
        <source>Space: I looked at the marked one</source>
        <translation>Бос орын пернесі: белгіленгенді қарадым</translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message>
        <source>Roll-call</source>
        <translation>Түгендеу</translation>
    </message>
    <message>
        <source>&amp;Keep the roll-call</source>
        <translation>Түгендеуді &amp;сақтау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nobody is here: no care card says so.</source>
        <translation>Мұнда ешкім жоқ: күтім карталары солай дейді.</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Үйде</translation>
    </message>
    <message>
        <source>Away, known where</source>
        <translation>Жоқ, қайда екені белгілі</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>әлі түгенделмеді</translation>
    </message>
    <message numerus="yes">
        <source>%n not called yet</source>
        <translation>
            <numerusform>%n әлі түгенделмеді</numerusform>
            <numerusform>%n әлі түгенделмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was called.</source>
        <translation>Бәрі түгенделді.</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message numerus="yes">
        <source>%n in beds</source>
        <translation>
            <numerusform>төсекте: %n</numerusform>
            <numerusform>төсекте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n төсек бос</numerusform>
            <numerusform>%n төсек бос</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n night(s) so far</source>
        <translation>
            <numerusform>{who}: әзірге %n түн</numerusform>
            <numerusform>{who}: әзірге %n түн</numerusform>
        </translation>
    </message>
    <message>
        <source>This bed: {stays}</source>
        <translation>Бұл төсек: {stays}</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;No bed from this night on</source>
        <translation>Осы түннен бастап &amp;төсексіз</translation>
    </message>
    <message>
        <source>&amp;Keep apart from…</source>
        <translation>Мынадан &amp;бөлек ұстау…</translation>
    </message>
    <message>
        <source>Open the &amp;care card</source>
        <translation>&amp;Күтім карточкасын ашу</translation>
    </message>
    <message>
        <source>&amp;Give to</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>Change the &amp;bed…</source>
        <translation>&amp;Төсекті өзгерту…</translation>
    </message>
    <message>
        <source>Change the &amp;room…</source>
        <translation>&amp;Бөлмені өзгерту…</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Бөлмелер</translation>
    </message>
    <message>
        <source>Who sleeps where</source>
        <translation>Кім қайда ұйықтайды</translation>
    </message>
    <message>
        <source>&amp;Tonight</source>
        <translation>&amp;Бүгін түнде</translation>
    </message>
    <message>
        <source>The night before</source>
        <translation>Алдыңғы түн</translation>
    </message>
    <message>
        <source>The next night</source>
        <translation>Келесі түн</translation>
    </message>
    <message>
        <source>New &amp;room…</source>
        <translation>&amp;Жаңа бөлме…</translation>
    </message>
    <message>
        <source>New &amp;bed…</source>
        <translation>Жаңа т&amp;өсек…</translation>
    </message>
    <message>
        <source>&amp;Keep apart…</source>
        <translation>Бөлек &amp;ұстау…</translation>
    </message>
    <message>
        <source>Drag a client to another bed; or press Space on the client, walk with the arrows, and press Space on the bed. Enter shows what else can be done.</source>
        <translation>Қызмет алушыны басқа төсекке сүйреңіз; не оның үстінде бос орынды басып, бағдармен жүріп, төсекте бос орынды басыңыз. Enter тағы не істеуге болатынын көрсетеді.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Бөлмелер әлі жоқ</translation>
    </message>
    <message>
        <source>Enter the rooms of the house by the names they have there, then the beds. No address is ever asked.</source>
        <translation>Бөлмелерді үйдегі аттарымен енгізіңіз, сосын төсектерді. Мекенжай ешқашан сұралмайды.</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Жаңа бөлме…</translation>
    </message>
</context>
<context>
    <name>RotaPane</name>
    <message>
        <source>Can be called today: {names}</source>
        <translation>Бүгін шақыруға болады: {names}</translation>
    </message>
    <message>
        <source>Nobody is entered as on call today.</source>
        <translation>Бүгін шақыруға ешкім жазылмаған.</translation>
    </message>
    <message>
        <source>Who has which shift on which day, and who can be called.</source>
        <translation>Кімнің қай күні қай ауысымы бар және кімді шақыруға болады.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules of the house</source>
        <translation>Үй ережесі</translation>
    </message>
    <message>
        <source>For how many months after its closing a file is kept. No law is built in: ask a lawyer what holds for you. Without a number the file is asked about each year. A sheet in the file goes before the rule.</source>
        <translation>Іс жабылғаннан кейін қанша ай сақталады. Заң енгізілмеген: сізде не күшінде екенін заңгерден сұраңыз. Сан болмаса, іс туралы жыл сайын сұралады. Істегі парақ ережеден жоғары.</translation>
    </message>
    <message>
        <source>A whole number of months, up to 600, or nothing. This one was not kept.</source>
        <translation>600-ге дейінгі бүтін ай саны не ештеңе. Бұл сақталмады.</translation>
    </message>
    <message>
        <source>ask each year</source>
        <translation>жыл сайын сұрау</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Дайын</translation>
    </message>
    <message>
        <source>It is kept in the drawer “Protection”.</source>
        <translation>«Қорғау» тартпасында сақталды.</translation>
    </message>
    <message>
        <source>It was handed in for the drawer “Protection” and is read when one of these unlocks: {names}. Tell one of them in person, too.</source>
        <translation>«Қорғау» тартпасына берілді; мыналардың бірі ашқанда оқылады: {names}. Олардың біріне жеке де айтыңыз.</translation>
    </message>
    <message>
        <source>What was &amp;said, in the client&apos;s own words:</source>
        <translation>Не &amp;айтылды, қызмет алушының өз сөзімен:</translation>
    </message>
    <message>
        <source>What was done at &amp;once:</source>
        <translation>&amp;Бірден не істелді:</translation>
    </message>
    <message>
        <source>How s&amp;oon:</source>
        <translation>Қаншалықты &amp;жедел:</translation>
    </message>
    <message>
        <source>Ask now whether the client is safe today. Stay until you know.</source>
        <translation>Адамның бүгін қауіпсіз екенін қазір сұраңыз. Білгенше қасында болыңыз.</translation>
    </message>
    <message>
        <source>A sign of risk: ask now</source>
        <translation>Қауіп белгісі: қазір сұраңыз</translation>
    </message>
</context>
<context>
    <name>ScoreCurve</name>
    <message>
        <source>{day}: {total}, {band}</source>
        <translation>{day}: {total}, {band}</translation>
    </message>
    <message>
        <source>No total yet</source>
        <translation>Әзірге жиыны жоқ</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Tick one more person: what only one can open is lost with one passphrase.</source>
        <translation>Тағы бір адамды белгілеңіз: бір адам ғана ашатын нәрсе бір сөйлеммен жоғалады.</translation>
    </message>
    <message>
        <source>What lies in “{drawer}” about this client moves when one of these unlocks: {holders}.</source>
        <translation>«{drawer}» ішіндегі осы қызмет алушы туралысы мыналардың бірі кіргенде көшеді: {holders}.</translation>
    </message>
    <message>
        <source>None of those ticked opens “{drawer}”: what lies there about this client stays where it is, for those who open it by their role.</source>
        <translation>Белгіленгендердің ешқайсысы «{drawer}» ашпайды: ондағы осы қызмет алушы туралысы орнында қалады, рөлі бойынша ашатындарға.</translation>
    </message>
    <message>
        <source>Who opens this sealed case</source>
        <translation>Бұл мөрленген істі кім ашады</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>Seal this case</source>
        <translation>Бұл істі мөрлеу</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Мөрлеу</translation>
    </message>
    <message>
        <source>For the file of a colleague&apos;s relative, or of somebody whom people here know. It gets a drawer and a key of its own. Everybody who is not ticked no longer sees this client at all, whatever their role: not in the list, not in the search, no notes, no therapy and health, no threats. Those who are ticked see all of it, also therapy and health, whatever their role.</source>
        <translation>Әріптестің туысының немесе мұндағылар танитын адамның ісі үшін. Ол өз тартпасы мен өз кілтін алады. Белгіленбегендер рөліне қарамастан бұл клиентті мүлде көрмейді: тізімде де, іздеуде де жоқ, жазба да, терапия мен денсаулық та, қауіп те көрінбейді. Белгіленгендер рөліне қарамастан бәрін көреді, терапия мен денсаулықты да.</translation>
    </message>
    <message>
        <source>Who still opens it</source>
        <translation>Кім аша береді</translation>
    </message>
    <message>
        <source>What others read or copied before cannot be taken back, and older backups still hold it.</source>
        <translation>Басқалар бұрын оқып, көшіргенін қайтару мүмкін емес, ескі көшірмелерде ол әлі бар.</translation>
    </message>
    <message>
        <source>{alias} ({roles})</source>
        <translation>{alias} ({roles})</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>What was found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>{code} — {kind} ({drawer})</source>
        <translation>{code} — {kind} ({drawer})</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>іс жоқ</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, another spelling or the case code.</source>
        <translation>Ештеңе табылмады. Азырақ әріп, басқаша жазылуын не істің кодын көріңіз.</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Бәрінен іздеу (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Бәрінен іздеу</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>New recovery cards: any {needed} of {total} open every drawer without a passphrase.</source>
        <translation>Жаңа қалпына келтіру карталары: {total} картаның кез келген {needed} барлық тартпаны құпия сөйлемсіз ашады.</translation>
    </message>
    <message>
        <source>New recovery cards: any {needed} of {total} open every drawer but the clinical one, which gets {total} cards of its own.</source>
        <translation>Жаңа қалпына келтіру карталары: {total} картаның кез келген {needed} терапиядан басқа барлық тартпаны ашады, терапияның өз {total} картасы болады.</translation>
    </message>
    <message>
        <source>They end the cards that are in force now.</source>
        <translation>Олар қазір күшіндегі карталарды жарамсыз етеді.</translation>
    </message>
    <message>
        <source>Another administrator has to agree before the cards are drawn.</source>
        <translation>Карталар жасалмас бұрын басқа әкімші келісуі керек.</translation>
    </message>
    <message>
        <source>The cards are drawn. Nothing is in force yet.</source>
        <translation>Карталар дайын. Әзірге ештеңе күшінде емес.</translation>
    </message>
    <message>
        <source>{who} agreed. The cards are drawn; nothing is in force yet.</source>
        <translation>{who} келісті. Карталар дайын; әзірге ештеңе күшінде емес.</translation>
    </message>
    <message>
        <source>The second administrator</source>
        <translation>Екінші әкімші</translation>
    </message>
    <message>
        <source>Nobody makes keys to everything alone.</source>
        <translation>Бәрінің кілтін ешкім жалғыз жасамайды.</translation>
    </message>
    <message>
        <source>&amp;Ask the second administrator…</source>
        <translation>Екінші әкімшіден &amp;сұрау…</translation>
    </message>
</context>
<context>
    <name>SecondPersonCard</name>
    <message>
        <source>{act} — you asked; it waits until {until}</source>
        <translation>{act} — сіз сұрадыңыз; {until} дейін күтеді</translation>
    </message>
    <message>
        <source>{act} — approved by {who}: go on where you asked</source>
        <translation>{act} — мақұлдаған {who}: сұраған жеріңізден жалғастырыңыз</translation>
    </message>
    <message>
        <source>{act} — refused by {who}</source>
        <translation>{act} — бас тартқан {who}</translation>
    </message>
    <message>
        <source>{act} — nobody approved it in time</source>
        <translation>{act} — уақытында ешкім мақұлдамады</translation>
    </message>
    <message>
        <source>{who} asks: {act}</source>
        <translation>{who} сұрайды: {act}</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Екінші адамды күтеді</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Both windows must show the same four words:</source>
        <translation>Екі терезеде де бірдей төрт сөз тұруы керек:</translation>
    </message>
    <message>
        <source>A second person is &amp;here</source>
        <translation>Екінші адам &amp;осында</translation>
    </message>
    <message>
        <source>Ask, they approve &amp;later</source>
        <translation>Сұрау, &amp;кейін мақұлдайды</translation>
    </message>
    <message>
        <source>&amp;Go on alone</source>
        <translation>&amp;Жалғыз жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Waiting for the second person</source>
        <translation>Екінші адам күтілуде</translation>
    </message>
    <message>
        <source>Two people do this together. In this practice shelter there is nobody else who may approve it, so you can go on alone. In a real shelter nobody can.</source>
        <translation>Мұны екі адам бірге істейді. Осы жаттығу баспанасында мақұлдайтын басқа ешкім жоқ, сондықтан жалғыз жалғастыра аласыз. Шынайы баспанада ешкім олай істей алмайды.</translation>
    </message>
    <message>
        <source>Two people do this together, and nobody else here may approve it. Nothing was done.</source>
        <translation>Мұны екі адам бірге істейді, мұнда мақұлдай алатын басқа ешкім жоқ. Ештеңе істелмеді.</translation>
    </message>
    <message>
        <source>A window for the second person has opened. They compare the four words and type their own passphrase there; this window never sees it.</source>
        <translation>Екінші адамның терезесі ашылды. Ол төрт сөзді салыстырып, өз құпия сөйлемін сонда тереді; бұл терезе оны көрмейді.</translation>
    </message>
    <message>
        <source>Two people do this together. May approve: {names}.</source>
        <translation>Мұны екі адам бірге істейді. Мақұлдай алады: {names}.</translation>
    </message>
    <message>
        <source>You asked on {when}; it waits until {until}.</source>
        <translation>{when} сұрадыңыз; {until} дейін күтеді.</translation>
    </message>
    <message>
        <source>{who} refused it on {when}.</source>
        <translation>{who} {when} бас тартты.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Sheets of this section</source>
        <translation>Осы бөлімнің парақтары</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Attendance</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Процесс жазбасы</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Белгі әлі жоқ</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message numerus="yes">
        <source>and on %n more day(s)</source>
        <translation>
            <numerusform>және тағы %n күні</numerusform>
            <numerusform>және тағы %n күні</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: {fields}</source>
        <translation>Түсініксіз: {fields}</translation>
    </message>
    <message>
        <source>When does it begin, and how long is it?</source>
        <translation>Қашан басталады, қаншаға созылады?</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Соңғы күн біріншісінен бұрын.</translation>
    </message>
    <message>
        <source>With whom is it?</source>
        <translation>Кіммен?</translation>
    </message>
    <message>
        <source>This breaks a rule. Write why it is planned all the same.</source>
        <translation>Бұл ережені бұзады. Соған қарамастан неге жоспарланатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңа сеанс</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>Қызмет &amp;алушы:</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Leave it empty for a group.</source>
        <translation>Топ үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Change &amp;which:</source>
        <translation>&amp;Қайсысын өзгерту:</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Тек осыны</translation>
    </message>
    <message>
        <source>This one and those after it</source>
        <translation>Осыны және келесілерін</translation>
    </message>
    <message>
        <source>All that are to come</source>
        <translation>Алдағының бәрін</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кіммен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Бөлме</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>әлі жазылмаған</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Attendance…</source>
        <translation>&amp;Қатысу…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>&amp;Істі ашу</translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation>Қа&amp;йта жоспарлау</translation>
    </message>
    <message>
        <source>&amp;Cancel it, because</source>
        <translation>&amp;Болдырмау, себебі</translation>
    </message>
    <message>
        <source>&amp;Remove it, entered by mistake</source>
        <translation>Алып &amp;тастау, қате енгізілген</translation>
    </message>
    <message>
        <source>Cancel this one and those af&amp;ter it, because</source>
        <translation>Осыны және кейінгілерін &amp;болдырмау, себебі</translation>
    </message>
    <message>
        <source>Cancel it, because</source>
        <translation>Болдырмау, себебі</translation>
    </message>
</context>
<context>
    <name>SessionRoomPane</name>
    <message>
        <source>Rooms for talks and groups, and how many people they take. Two sessions at once in one room are noticed.</source>
        <translation>Әңгіме мен топқа арналған бөлмелер және неше адам сыятыны. Бір бөлмедегі қатар екі сеанс байқалады.</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message numerus="yes">
        <source>%n session(s) without attendance, the oldest of {day}</source>
        <translation>
            <numerusform>Қатысуы белгіленбеген %n сеанс, ең ескісі {day}</numerusform>
            <numerusform>Қатысуы белгіленбеген %n сеанс, ең ескісі {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {session}</source>
        <translation>Қазір: {session}</translation>
    </message>
    <message>
        <source>Next: {session}</source>
        <translation>Келесі: {session}</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Атаусыз топ</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>Бүгінгі сеанстар</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>This shelter and this program</source>
        <translation>Осы баспана және осы бағдарлама</translation>
    </message>
    <message>
        <source>The organisation has no alias yet.</source>
        <translation>Ұйымның әлі бүркеншік аты жоқ.</translation>
    </message>
    <message>
        <source>ShelterDesk {version}. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ShelterDesk {version}. GNU General Public License лицензиясының 3 не одан кейінгі нұсқасы бойынша еркін бағдарлама.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>How to go on when the computer or the passphrases are lost, in twelve steps. It holds no secret; where cards and backups are is written on it by hand. Keep one copy in the house and one elsewhere.</source>
        <translation>Компьютер не құпия сөйлемдер жоғалса, не істеу керегі он екі қадаммен. Онда құпия жоқ; карталар мен көшірмелердің қайда екені қолмен жазылады. Бір данасын үйде, бірін басқа жерде сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet as it will leave</source>
        <translation>Парақ шығатын күйінде</translation>
    </message>
</context>
<context>
    <name>SheetsPane</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a sheet (Ctrl+Enter or Insert)</source>
        <translation>Парақ қосу (Ctrl+Enter не Insert)</translation>
    </message>
    <message>
        <source>Add: {sheet}</source>
        <translation>Қосу: {sheet}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Remove the chosen sheet; it can be brought back</source>
        <translation>Таңдалған парақты алу; оны қайтаруға болады</translation>
    </message>
    <message>
        <source>Remove the chosen sheet: {sheet}</source>
        <translation>Таңдалған парақты алу: {sheet}</translation>
    </message>
    <message>
        <source>It is written on the page “Therapy”, for everybody in a session at once.</source>
        <translation>Бұл «Терапия» бетінде, сеанстағылардың бәріне бірден жазылады.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Мұнда әлі ештеңе жоқ</translation>
    </message>
    <message>
        <source>Press Insert or “Add” to begin. Every field may stay empty.</source>
        <translation>Бастау үшін Insert не «Қосу» басыңыз. Әр өріс бос қала алады.</translation>
    </message>
    <message>
        <source>New, nothing saved yet</source>
        <translation>Жаңа, әлі ештеңе сақталмаған</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>From {who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>No shift runs. Begin yours, or just write: the first line begins it.</source>
        <translation>Ауысым жүріп жатқан жоқ. Өзіңіздікін бастаңыз не жаза беріңіз: бірінші жол оны бастайды.</translation>
    </message>
    <message>
        <source>{shift}, {who}, since {when}.</source>
        <translation>{shift}, {who}, {when} бастап.</translation>
    </message>
    <message>
        <source>No roll-call yet.</source>
        <translation>Түгендеу әлі болған жоқ.</translation>
    </message>
    <message>
        <source>Roll-call at {time}: {here} in the house, {away} away, {lost} not found.</source>
        <translation>{time} түгендеу: үйде {here}, жоқ {away}, табылмады {lost}.</translation>
    </message>
    <message>
        <source>Can be called: {who}</source>
        <translation>Шақыруға болады: {who}</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ауысым</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Бұрынғы ауысымдар</translation>
    </message>
    <message>
        <source>&amp;Begin my shift</source>
        <translation>А&amp;уысымымды бастау</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>Тап&amp;сыру…</translation>
    </message>
    <message>
        <source>Hand-over sh&amp;eet…</source>
        <translation>Тапсыру &amp;парағы…</translation>
    </message>
</context>
<context>
    <name>SkillsPane</name>
    <message>
        <source>{skill}, seen today:</source>
        <translation>{skill}, бүгін байқалғаны:</translation>
    </message>
</context>
<context>
    <name>SoonBar</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Move the mouse or press a key to stay.</source>
        <translation>
            <numerusform>%n секундтан кейін құлыпталады. Қалу үшін тінтуірді қозғаңыз не перне басыңыз.</numerusform>
            <numerusform>%n секундтан кейін құлыпталады. Қалу үшін тінтуірді қозғаңыз не перне басыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Staff and keys</source>
        <translation>Қызметкерлер мен кілттер</translation>
    </message>
    <message>
        <source>Without a card: {names}</source>
        <translation>Картасы жоқ: {names}</translation>
    </message>
    <message>
        <source>First name or alias, languages, woman or man: whoever plans a session sees who fits a client. No surnames.</source>
        <translation>Аты не бүркеншік аты, тілдері, әйел не ер: сеанс жоспарлайтын адам қызмет алушыға кім лайық екенін көреді. Тегі жазылмайды.</translation>
    </message>
</context>
<context>
    <name>StayBand</name>
    <message>
        <source>No guideline: how long the servitude lasted is not known.</source>
        <translation>Бағдар жоқ: құлдықта қанша болғаны белгісіз.</translation>
    </message>
    <message>
        <source>Guideline: about {least} months or more.</source>
        <translation>Бағдар: шамамен {least} ай немесе одан көп.</translation>
    </message>
    <message>
        <source>Guideline: about a month.</source>
        <translation>Бағдар: шамамен бір ай.</translation>
    </message>
    <message>
        <source>Guideline: up to about a month.</source>
        <translation>Бағдар: шамамен бір айға дейін.</translation>
    </message>
    <message>
        <source>Guideline: about {months} months.</source>
        <translation>Бағдар: шамамен {months} ай.</translation>
    </message>
    <message>
        <source>Guideline: up to about {months} months.</source>
        <translation>Бағдар: шамамен {months} айға дейін.</translation>
    </message>
    <message>
        <source>Guideline: about {least} to {most} months.</source>
        <translation>Бағдар: шамамен {least}–{most} ай.</translation>
    </message>
    <message numerus="yes">
        <source>Here for %n night(s), {months} months.</source>
        <translation>
            <numerusform>Осында %n түн, {months} ай.</numerusform>
            <numerusform>Осында %n түн, {months} ай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here for {least} to {most} months.</source>
        <translation>Осында {least}–{most} ай.</translation>
    </message>
    <message>
        <source>Guideline for the stay</source>
        <translation>Болу мерзімінің бағдары</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>Guideline for the stay</source>
        <translation>Болу мерзімінің бағдары</translation>
    </message>
    <message>
        <source>A guideline from the practice of a shelter’s psychologist: a stay of about half the time of servitude, and it varies. Nobody has to leave because of it.</source>
        <translation>Баспана психологының тәжірибесінен алынған бағдар: болу мерзімі құлдықта болған уақыттың шамамен жартысы, әркімде әртүрлі. Соған бола ешкім кетуге тиіс емес.</translation>
    </message>
    <message>
        <source>&amp;Another guideline…</source>
        <translation>Басқа ба&amp;ғдар…</translation>
    </message>
    <message>
        <source>Chosen for this client: {why}</source>
        <translation>Осы қызмет алушы үшін таңдалды: {why}</translation>
    </message>
    <message>
        <source>From the servitude it would be {least} to {most} months.</source>
        <translation>Құлдықта болған уақыты бойынша {least}–{most} ай болар еді.</translation>
    </message>
</context>
<context>
    <name>StockPane</name>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>{number}: too few</source>
        <translation>{number}: аз</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of which there are too few</source>
        <translation>
            <numerusform>%n заттан аз қалды</numerusform>
            <numerusform>%n заттан аз қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter each kind of thing that lies in store; then what comes in, what is used, and counts.</source>
        <translation>Қоймадағы заттың әр түрін енгізіңіз; содан кейін кірісін, шығысын және санағын.</translation>
    </message>
    <message>
        <source>&amp;Came in…</source>
        <translation>&amp;Түсті…</translation>
    </message>
    <message>
        <source>&amp;Used up…</source>
        <translation>&amp;Жұмсалды…</translation>
    </message>
    <message>
        <source>Coun&amp;ted…</source>
        <translation>Са&amp;налды…</translation>
    </message>
</context>
<context>
    <name>SuggestDialog</name>
    <message>
        <source>Client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Уақыттар</translation>
    </message>
    <message>
        <source>&amp;Take this time…</source>
        <translation>Осы уақытты &amp;алу…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>Suggest a time</source>
        <translation>Уақыт ұсыну</translation>
    </message>
    <message>
        <source>For whom? Choose a client or a group.</source>
        <translation>Кімге? Қызмет алушыны не топты таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>No time in the next %n day(s). What leaves none:</source>
        <translation>
            <numerusform>Алдағы %n күнде уақыт жоқ. Не кедергі:</numerusform>
            <numerusform>Алдағы %n күнде уақыт жоқ. Не кедергі:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s), the best first. Enter takes one.</source>
        <translation>
            <numerusform>Алдағы %n күнде, жақсысы жоғарыда. Enter таңдайды.</numerusform>
            <numerusform>Алдағы %n күнде, жақсысы жоғарыда. Enter таңдайды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message>
        <source>Due?</source>
        <translation>Мерзімі?</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>{day} бастап кешікті</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>When somebody of the team had supervision and when it is due again. Never what was said.</source>
        <translation>Ұжымнан кімде супервизия болғаны және келесісі қашан. Не айтылғаны ешқашан жазылмайды.</translation>
    </message>
</context>
<context>
    <name>SurroundingsBar</name>
    <message numerus="yes">
        <source>%n more thing(s) to know about this computer.</source>
        <translation>
            <numerusform>Осы компьютер туралы тағы %n нәрсе.</numerusform>
            <numerusform>Осы компьютер туралы тағы %n нәрсе.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>The case file lies in a folder that {service} copies to other computers.</source>
        <translation>Сейф {service} басқа компьютерлерге көшіретін қалтада жатыр.</translation>
    </message>
    <message>
        <source>The copies are sealed, but nobody can call them back, and two computers writing at once would spoil the file. Close ShelterDesk and move the whole folder to a place that is not copied, for example straight into your home folder.</source>
        <translation>Көшірмелер мөрленген, бірақ оларды қайтару мүмкін емес, ал екі компьютер қатар жазса, файл бүлінеді. ShelterDesk-ті жауып, бүкіл қалтаны көшірілмейтін жерге, мысалы үй қалтаңызға апарыңыз.</translation>
    </message>
    <message>
        <source>The case file lies on a stick or a disk that can be pulled out.</source>
        <translation>Сейф суырылып алынатын флешкада не дискіде жатыр.</translation>
    </message>
    <message>
        <source>Sticks get lost and wear out early. Keep the case file on the computer&apos;s own disk and use the stick for backups. If it must stay there: never pull it out before ShelterDesk is closed.</source>
        <translation>Флешкалар жоғалады, тез тозады. Сейфті компьютердің өз дискісінде ұстап, флешканы көшірмелерге қолданыңыз. Сонда қалуы керек болса: ShelterDesk жабылмай тұрып суырмаңыз.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translation>Бұл компьютердің дискісі шифрланбаған.</translation>
    </message>
    <message>
        <source>The case file itself is sealed, but traces of what was on the screen can reach the disk in other ways. Ask whoever looks after this computer to switch on BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translation>Сейфтің өзі мөрленген, бірақ экранда болғанның іздері дискіге басқа жолмен түсуі мүмкін. Компьютерге қарайтын адамнан BitLocker (Windows), FileVault (Mac) не LUKS (Linux) қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>We could not tell whether the disk of this computer is encrypted.</source>
        <translation>Бұл компьютер дискісінің шифрланғаны белгісіз.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer whether BitLocker (Windows), FileVault (Mac) or LUKS (Linux) is switched on. If it is, nothing needs to be done.</source>
        <translation>Компьютерге қарайтын адамнан BitLocker (Windows), FileVault (Mac) не LUKS (Linux) қосулы ма, сұраңыз. Қосулы болса, ештеңе істеудің керегі жоқ.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to the disk unencrypted ({place}).</source>
        <translation>Бұл компьютер жадының бөліктерін дискіге шифрсыз жаза алады ({place}).</translation>
    </message>
    <message>
        <source>When memory is short, text that is open here could be written there and be found later. Encrypting the disk helps; so does closing other programs, or a swap in memory (zram).</source>
        <translation>Жад аз болғанда, мұнда ашық тұрған мәтін сонда жазылып, кейін табылуы мүмкін. Дискіні шифрлау, басқа бағдарламаларды жабу не жадтағы swap (zram) көмектеседі.</translation>
    </message>
    <message>
        <source>This computer can hibernate, which writes all its memory to the disk unencrypted.</source>
        <translation>Бұл компьютер гибернацияға кете алады, онда бүкіл жады дискіге шифрсыз жазылады.</translation>
    </message>
    <message>
        <source>Lock ShelterDesk before you close the lid or walk away: locking removes everything from memory. Ask whoever looks after this computer to switch hibernation off or to encrypt the disk.</source>
        <translation>Қақпағын жаппас бұрын не кетпес бұрын ShelterDesk-ті құлыптаңыз: құлыптау жадтан бәрін кетіреді. Гибернацияны өшіруді не дискіні шифрлауды сұраңыз.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message numerus="yes">
        <source>Taken in so far: %n client(s). The rest was not.</source>
        <translation>
            <numerusform>Әзірге %n қызмет алушы қабылданды. Қалғаны жоқ.</numerusform>
            <numerusform>Әзірге %n қызмет алушы қабылданды. Қалғаны жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were taken in.</source>
        <translation>
            <numerusform>%n қызмет алушы қабылданды.</numerusform>
            <numerusform>%n қызмет алушы қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ішінен {done}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n sheet(s) lie in the bin.</source>
        <translation>
            <numerusform>Қайтарылды: %n парақ себетте.</numerusform>
            <numerusform>Қайтарылды: %n парақ себетте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, because somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%n қалды: біреу өзгертіп үлгерген.</numerusform>
            <numerusform>%n қалды: біреу өзгертіп үлгерген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Each step is on the disk when it is counted. You can go on working meanwhile.</source>
        <translation>Әр қадам саналғанда дискіде болады. Бұл кезде жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>&amp;Stop and take back what is in</source>
        <translation>&amp;Тоқтатып, қабылданғанды қайтару</translation>
    </message>
    <message>
        <source>Take all of it &amp;back</source>
        <translation>Бәрін қа&amp;йтарып алу</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Task without words</source>
        <translation>Мәтіні жоқ тапсырма</translation>
    </message>
    <message>
        <source>{task} — until {day}</source>
        <translation>{task} — мерзімі: {day}</translation>
    </message>
    <message>
        <source>{task} ({who})</source>
        <translation>{task} ({who})</translation>
    </message>
    <message>
        <source>Tasks of the house</source>
        <translation>Үй тапсырмалары</translation>
    </message>
    <message>
        <source>Nothing to do is written down. Type a task below; everybody here can read it, so no names.</source>
        <translation>Жазылған тапсырма жоқ. Төменге теріңіз; оны мұндағы бәрі оқи алады, сондықтан ат жазылмасын.</translation>
    </message>
    <message>
        <source>New task, without names of clients</source>
        <translation>Жаңа тапсырма, қызмет алушының атынсыз</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message>
        <source>House rules, rights and the code of conduct, in each language that is spoken here. When they were explained to a client is written in the file.</source>
        <translation>Үй ережелері, құқықтар және әдеп ережесі, мұнда сөйлейтін әр тілде. Қызмет алушыға қашан түсіндірілгені ісінде жазылады.</translation>
    </message>
</context>
<context>
    <name>TimetableCard</name>
    <message>
        <source>Sessions that do not fit any more</source>
        <translation>Енді сәйкес келмейтін сеанстар</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Әлі ештеңе сақталмаған.</translation>
    </message>
    <message>
        <source>Last saved {when} by {who}, entry {number}.</source>
        <translation>Соңғы сақтау: {when}, {who}, {number}-жазба.</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Кодсыз іс</translation>
    </message>
    <message>
        <source>{kind} from {who}, {when}</source>
        <translation>{kind}, жіберген: {who}, {when}</translation>
    </message>
    <message>
        <source>{kind} — typed {when}</source>
        <translation>{kind} — терілген: {when}</translation>
    </message>
    <message>
        <source>{kind} — typed {when} by {who}, who left</source>
        <translation>{kind} — {when} терген {who} (кеткен)</translation>
    </message>
    <message numerus="yes">
        <source>{code}: {first} and %n more</source>
        <translation>
            <numerusform>{code}: {first} және тағы %n</numerusform>
            <numerusform>{code}: {first} және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Жаңа қызмет алушы</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Came in by the letter slot</source>
        <translation>Хат саңылауынан келгені</translation>
    </message>
    <message>
        <source>Text that waits for you</source>
        <translation>Сізді күтіп тұрған мәтін</translation>
    </message>
    <message>
        <source>Nothing waits. What you type and do not finish is found here again, also after a lock.</source>
        <translation>Ештеңе күтіп тұрған жоқ. Теріп, аяқтамағаныңыз құлыптан кейін де осында қайта табылады.</translation>
    </message>
    <message>
        <source>Nobody is marked as present. Set “Is the client here?” on the case sheet.</source>
        <translation>Осында деп ешкім белгіленбеген. Іс парағында «Қызмет алушы осында ма?» сұрағына жауап беріңіз.</translation>
    </message>
    <message>
        <source>No care card says that somebody is here; “Somebody arrived…” on the page “Duty” makes one. Files lie in the drawer “{drawer}”, to which your role has no key.</source>
        <translation>Мұнда біреу бар деген күтім картасы жоқ; «Кезекшілік» бетіндегі «Біреу келді…» карта жасайды. Істер «{drawer}» тартпасында, сіздің рөліңізде оның кілті жоқ.</translation>
    </message>
    <message>
        <source>Here tonight</source>
        <translation>Бүгін түнде осында</translation>
    </message>
    <message>
        <source>Files with gaps</source>
        <translation>Толық емес істер</translation>
    </message>
    <message>
        <source>No file of a client who is here or expected has gaps.</source>
        <translation>Осындағы не күтілетін қызмет алушылардың істері толық.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Already told: please do not ask again</source>
        <translation>Айтылып қойған: қайта сұрамаңызшы</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Әзірге ештеңе белгіленбеген.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{alias}: menu</source>
        <translation>{alias}: мәзір</translation>
    </message>
    <message>
        <source>&amp;Life at risk… (Ctrl+Shift+E)</source>
        <translation>&amp;Өмірге қауіп… (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Құпия &amp;сөйлемімді ауыстыру…</translation>
    </message>
    <message>
        <source>Leave in a &amp;hurry… (Ctrl+F11)</source>
        <translation>&amp;Шұғыл кету… (Ctrl+F11)</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Осы бет туралы анықтама (F1)</translation>
    </message>
    <message>
        <source>Hide everything at once ({key}, or Shift three times)</source>
        <translation>Бәрін бірден жасыру ({key} не үш рет Shift)</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Құлыптау (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>{set}: still to be typed: card {numbers}.</source>
        <translation>{set}: әлі терілмеген карта: {numbers}.</translation>
    </message>
    <message>
        <source>{set}: all were typed and found right.</source>
        <translation>{set}: бәрі терілді, дұрыс.</translation>
    </message>
    <message>
        <source>Type every card back</source>
        <translation>Әр картаны қайта теріңіз</translation>
    </message>
    <message>
        <source>From the paper. The first four letters and a blank are enough for each word.</source>
        <translation>Қағаздан. Әр сөзге алғашқы төрт әріп пен бос орын жеткілікті.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Saved: {kind}</source>
        <translation>Сақталды: {kind}</translation>
    </message>
    <message>
        <source>Moved to the recycle bin: {kind}</source>
        <translation>Себетке салынды: {kind}</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin: {kind}</source>
        <translation>Себеттен алынды: {kind}</translation>
    </message>
    <message>
        <source>Undone: {kind}</source>
        <translation>Өзгеріс қайтарылды: {kind}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Case file:</source>
        <translation>Сейф:</translation>
    </message>
    <message>
        <source>&amp;Another…</source>
        <translation>Ба&amp;сқа…</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>Бүркеншік а&amp;т:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Құпия сөйлем:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Құпия сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock қосулы сияқты.</translation>
    </message>
    <message>
        <source>&amp;Remember where the case file lies</source>
        <translation>Сейфтің &amp;орнын есте сақтау</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>&amp;Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Құ&amp;лыпты ашу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Бас та&amp;рту</translation>
    </message>
    <message>
        <source>Passphrases lost? U&amp;se recovery cards…</source>
        <translation>Құпия сөйлемдер жоғалды ма? Қалпына келтіру к&amp;арталары…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Құлып ашылуда</translation>
    </message>
    <message>
        <source>Somebody left or lost a role: drawers that they could open get new keys first. This is done once.</source>
        <translation>Біреу кетті не рөлінен айырылды: ол аша алған тартпалар алдымен жаңа кілт алады. Бұл бір рет жасалады.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Which case file?</source>
        <translation>Қай сейф?</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Write the last day, for example 31.12.2026, or take the tick away.</source>
        <translation>Соңғы күнін жазыңыз, мысалы 31.12.2026, не белгіні алыңыз.</translation>
    </message>
    <message>
        <source>This day is over already. Whoever goes at once is taken out with “Leaving…”.</source>
        <translation>Бұл күн өтіп кетті. Бірден кететін адам «Кету…» арқылы шығарылады.</translation>
    </message>
    <message>
        <source>Access &amp;ends on a day:</source>
        <translation>Рұқсат &amp;бітетін күн:</translation>
    </message>
    <message>
        <source>Last day of access</source>
        <translation>Рұқсаттың соңғы күні</translation>
    </message>
</context>
<context>
    <name>UsesDialog</name>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Қызмет алушы не айтты</translation>
    </message>
    <message>
        <source>Uses of this work</source>
        <translation>Осы жұмысты пайдалану</translation>
    </message>
    <message>
        <source>&amp;New answer…</source>
        <translation>&amp;Жаңа жауап…</translation>
    </message>
    <message>
        <source>Each use is asked for by itself, for this work alone, and can be withdrawn at any time. What was said stays written down; the latest word holds.</source>
        <translation>Әр пайдалану туралы бөлек, тек осы жұмыс жайлы сұралады, келісімді кез келген уақытта қайтарып алуға болады. Айтылғаны жазулы қалады; соңғы сөз күшінде.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>бұрын</translation>
    </message>
    <message>
        <source>What is kept here is never changed, only said anew.</source>
        <translation>Мұнда сақталған өзгертілмейді, тек қайта айтылады.</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Do not let in. Do not say that anybody is here. Call {who}.</source>
        <translation>Кіргізбеңіз. Мұнда біреу бар деп айтпаңыз. Қоңырау шалыңыз: {who}.</translation>
    </message>
    <message>
        <source>The list of those who must stay out cannot be read now. Let nobody in before you have called {who}.</source>
        <translation>Кіргізуге болмайтындар тізімі қазір оқылмайды. Қоңырау шалмай тұрып ешкімді кіргізбеңіз: {who}.</translation>
    </message>
    <message>
        <source>Not among those who must stay out. That alone is no reason to let somebody in.</source>
        <translation>Кіргізуге болмайтындар арасында жоқ. Бұл ғана кіргізуге себеп емес.</translation>
    </message>
    <message>
        <source>Write name, telephone and number of the paper before you open: they are compared with those who must stay out.</source>
        <translation>Есікті ашпас бұрын атын, телефонын және құжат нөмірін жазыңыз: олар кіргізуге болмайтындармен салыстырылады.</translation>
    </message>
    <message>
        <source>the colleague on call</source>
        <translation>шақырылатын әріптес</translation>
    </message>
    <message>
        <source>Compared at the door: must not be let in.</source>
        <translation>Есік алдында салыстырылды: кіргізуге болмайды.</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>Үйде %n келуші бар</numerusform>
            <numerusform>Үйде %n келуші бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who came to the door. Begin before you open: what you type is compared with those who must stay out.</source>
        <translation>Есікке келгендердің бәрі. Ашпас бұрын бастаңыз: терілгеніңіз кіргізуге болмайтындармен салыстырылады.</translation>
    </message>
</context>
<context>
    <name>WallPlanDialog</name>
    <message>
        <source>&amp;Language of the plan:</source>
        <translation>Жоспардың &amp;тілі:</translation>
    </message>
    <message>
        <source>The week for the wall</source>
        <translation>Қабырғаға арналған апта</translation>
    </message>
    <message>
        <source>Codes instead of names; a crisis is printed as a talk. Everybody in the house sees it.</source>
        <translation>Есім орнына код; дағдарыс әңгіме ретінде басылады. Мұны үйдегілердің бәрі көреді.</translation>
    </message>
</context>
<context>
    <name>WayOutDialog</name>
    <message>
        <source>If the address is known</source>
        <translation>Мекенжай белгілі болса</translation>
    </message>
    <message>
        <source>Rooms and groups, no names of clients; aliases for places and cars. Print it in quiet times and keep it where duty finds it in the dark.</source>
        <translation>Бөлмелер мен топтар, қызмет алушылардың атынсыз; жер мен көліктің бүркеншік аттары. Тыныш кезде басып шығарып, кезекші қараңғыда табатын жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>&amp;New line…</source>
        <translation>&amp;Жаңа жол…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Өз&amp;герту…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Алып &amp;тастау</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>No room yet</source>
        <translation>Бөлме әлі жоқ</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Барлық сеанс</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Менің сеанстарым</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Б&amp;үгін</translation>
    </message>
    <message>
        <source>N&amp;ew…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>&amp;Suggest a time…</source>
        <translation>&amp;Уақыт ұсыну…</translation>
    </message>
    <message>
        <source>&amp;Print for the wall…</source>
        <translation>&amp;Қабырғаға басып шығару…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Адамдар бойынша</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Бөлмелер бойынша</translation>
    </message>
    <message>
        <source>Columns of the day</source>
        <translation>Күннің бағандары</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>&amp;Suggest a time…</source>
        <translation>&amp;Уақыт ұсыну…</translation>
    </message>
    <message>
        <source>Drag to move, pull the lower edge to make longer. Enter opens, N begins a new one, Alt with arrows moves, Delete cancels, T shows a list.</source>
        <translation>Жылжыту үшін сүйреңіз, ұзарту үшін төменгі шетін тартыңыз. Enter ашады, N жаңасын бастайды, Alt пен көрсеткілер жылжытады, Delete болдырмайды, T тізім көрсетеді.</translation>
    </message>
</context>
<context>
    <name>WeekSurface</name>
    <message>
        <source>{times} free</source>
        <translation>{times} бос</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>жазылды</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>әлі жазылмаған</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>болмайды</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>please mind</source>
        <translation>назар аударыңыз</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>ережені бұзады</translation>
    </message>
</context>
<context>
    <name>WelcomeFace</name>
    <message>
        <source>Encrypted case work on this computer. Nothing is sent anywhere. What would you like to do?</source>
        <translation>Осы компьютердегі шифрланған іс жүргізу. Ештеңе ешқайда жіберілмейді. Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>&amp;Try it with an invented shelter first</source>
        <translation>&amp;Алдымен оқу баспанасында байқап көру</translation>
    </message>
    <message>
        <source>Sixty invented people to practise with. Nothing you do there can harm anybody.</source>
        <translation>Жаттығуға арналған ойдан шығарылған алпыс адам. Онда істегеніңіз ешкімге зиян келтірмейді.</translation>
    </message>
    <message>
        <source>Set up a &amp;new shelter…</source>
        <translation>&amp;Жаңа баспана құру…</translation>
    </message>
    <message>
        <source>About ten minutes, two people, and a second place for backups, such as a USB stick.</source>
        <translation>Он минуттай уақыт, екі адам, көшірмелерге екінші орын, мысалы флешка.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>After a loss, or on a new computer: from the stick or folder that backups were made to.</source>
        <translation>Жоғалтқаннан кейін не жаңа компьютерде: көшірмелер жасалған флешкадан не қалтадан.</translation>
    </message>
    <message>
        <source>&amp;Open an existing case file…</source>
        <translation>&amp;Бар сейфті ашу…</translation>
    </message>
    <message>
        <source>A folder whose name ends in “.shelter”.</source>
        <translation>Атауы «.shelter» деп аяқталатын қалта.</translation>
    </message>
</context>
<context>
    <name>WishPane</name>
    <message>
        <source>What the house needs. The list can be shown to givers: write no names and no place.</source>
        <translation>Үйге не керек. Тізімді сыйлаушыларға көрсетуге болады: ат та, жер де жазбаңыз.</translation>
    </message>
</context>
<context>
    <name>WithReceipts</name>
    <message>
        <source>&amp;Receipt…</source>
        <translation>&amp;Қолхат…</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Every word of the list is understood. Go on.</source>
        <translation>Тізімнің барлық сөзі түсінікті. Әрі қарай.</translation>
    </message>
    <message>
        <source>What “{word}” stands for</source>
        <translation>«{word}» нені білдіреді</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Ескертпеде сақтау</translation>
    </message>
    <message>
        <source>What do these words stand for?</source>
        <translation>Бұл сөздер нені білдіреді?</translation>
    </message>
    <message>
        <source>These fields have a list of answers. Choose one for each word, or keep the word in a note.</source>
        <translation>Бұл өрістердің жауаптар тізімі бар. Әр сөзге біреуін таңдаңыз не сөзді ескертпеде сақтаңыз.</translation>
    </message>
    <message>
        <source>Show the words that were &amp;understood, too</source>
        <translation>&amp;Түсінілген сөздерді де көрсету</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Білдіреді</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Тізім сөздері</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Reading the photo…</source>
        <translation>Фото оқылып жатыр…</translation>
    </message>
    <message>
        <source>No photo is kept.</source>
        <translation>Фото сақталмаған.</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Фотоны үлкейтіп көрсету</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото оқылмайды.</translation>
    </message>
    <message>
        <source>Another &amp;photo…</source>
        <translation>Басқа &amp;фото…</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Әзірге фото жоқ.</translation>
    </message>
    <message>
        <source>Add a &amp;photo…</source>
        <translation>&amp;Фото қосу…</translation>
    </message>
</context>
<context>
    <name>WorryDialog</name>
    <message>
        <source>The house</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>A threat or a worry</source>
        <translation>Қоқан-лоққы не алаң</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Кім туралы:</translation>
    </message>
    <message>
        <source>&amp;From whom:</source>
        <translation>Кім&amp;нен:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>Қа&amp;лай:</translation>
    </message>
    <message>
        <source>How &amp;bad could it get:</source>
        <translation>Қанша&amp;лықты нашар болуы мүмкін:</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Не айтылды не көрінді</translation>
    </message>
    <message>
        <source>What was said or seen, word for word where you can</source>
        <translation>Не айтылды не көрінді, мүмкіндігінше сөзбе-сөз</translation>
    </message>
    <message>
        <source>Kept in the drawer “Protection”: only those who hold it read this.</source>
        <translation>«Қорғау» тартпасында сақталады: кілті барлар ғана оқиды.</translation>
    </message>
    <message>
        <source>This goes into the letter slot. Those who hold the drawer “Protection” see it first when they unlock; nobody else reads it, and you cannot read it again.</source>
        <translation>Бұл хат саңылауына түседі. «Қорғау» тартпасының кілті барлар құлып ашқанда бірінші көреді; басқа ешкім оқымайды, Сіз де қайта оқи алмайсыз.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Hand it &amp;in</source>
        <translation>&amp;Тапсыру</translation>
    </message>
    <message>
        <source>Write what was said or seen.</source>
        <translation>Не айтылғанын не көрінгенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>art</name>
    <message>
        <source>not asked yet</source>
        <translation>әлі сұралмаған</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>келісті</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алды</translation>
    </message>
    <message>
        <source>agreed, but not any more</source>
        <translation>келіскен, бірақ енді емес</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Атаусыз</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>атынсыз</translation>
    </message>
    <message>
        <source>with the name “{name}”</source>
        <translation>«{name}» деген атпен</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>атымен</translation>
    </message>
    <message>
        <source>For looking at in sessions only</source>
        <translation>Тек сеанста қарау үшін</translation>
    </message>
    <message>
        <source>May be used: {purposes}</source>
        <translation>Пайдалануға болады: {purposes}</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Қай фото?</translation>
    </message>
</context>
<context>
    <name>called</name>
    <message>
        <source>Case without a code</source>
        <translation>Кодсыз іс</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Отбасы мен балалар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Қажеттіліктер</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Тұруы</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Істің коды</translation>
    </message>
    <message>
        <source>A made-up code. Never initials, a birth date or a running number.</source>
        <translation>Ойдан алынған код. Инициал, туған күн не реттік нөмір болмасын.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Is the client here?</source>
        <translation>Қызмет алушы осында ма?</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation>Екінші қызметкер</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ашылған күні</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Жабылған күні</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Жабылу себебі</translation>
    </message>
    <message>
        <source>Look at again on</source>
        <translation>Қайта қарау күні</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Отбасы мүшесі</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Отбасы мүшелері</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Is the client&apos;s</source>
        <translation>Қызмет алушыға кімі</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Жеке ісі</translation>
    </message>
    <message>
        <source>A child who lives here has a file of its own.</source>
        <translation>Осында тұратын баланың жеке ісі болады.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Knows what happened?</source>
        <translation>Болған жайды біле ме?</translation>
    </message>
    <message>
        <source>Took part in it?</source>
        <translation>Қатысы болды ма?</translation>
    </message>
    <message>
        <source>Safe to contact?</source>
        <translation>Хабарласу қауіпсіз бе?</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Осы адам туралы</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Қамқоршы</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Қамқоршылар</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Қандай түрі</translation>
    </message>
    <message>
        <source>Is the child&apos;s</source>
        <translation>Балаға кімі</translation>
    </message>
    <message>
        <source>Paper and number</source>
        <translation>Құжат және нөмірі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Any concern?</source>
        <translation>Алаңдататын жайт бар ма?</translation>
    </message>
    <message>
        <source>About the guardian</source>
        <translation>Қамқоршы туралы</translation>
    </message>
    <message>
        <source>Best-interest decision</source>
        <translation>Бала мүддесі туралы шешім</translation>
    </message>
    <message>
        <source>Best-interest decisions</source>
        <translation>Бала мүддесі туралы шешімдер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>The child&apos;s voice</source>
        <translation>Баланың пікірі</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>In the child&apos;s own words</source>
        <translation>Баланың өз сөзімен</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Не ескерілді</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>Шешім және себептері</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Неге келісім</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Which guardian</source>
        <translation>Қай қамқоршы</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Нені қамтиды</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>For which help</source>
        <translation>Қандай көмекке</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Кімге қатысты</translation>
    </message>
    <message>
        <source>What must be left out</source>
        <translation>Нені айтпау керек</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Айтпау себебі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Қалай берілді</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Түсіндірілген тіл</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Қандай түрде</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куәгер</translation>
    </message>
    <message>
        <source>Was told about</source>
        <translation>Не туралы айтылды</translation>
    </message>
    <message>
        <source>Copy given?</source>
        <translation>Көшірме берілді ме?</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Қайтарып алған күні</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Interpreter used</source>
        <translation>Аудармашы қатысуы</translation>
    </message>
    <message>
        <source>Interpreters used</source>
        <translation>Аудармашы қатысулары</translation>
    </message>
    <message>
        <source>Alias is enough.</source>
        <translation>Бүркеншік аты жеткілікті.</translation>
    </message>
    <message>
        <source>Sex of the interpreter</source>
        <translation>Аудармашының жынысы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>For which talk</source>
        <translation>Қай әңгімеге</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Promise of silence signed?</source>
        <translation>Құпия сақтауға қол қойды ма?</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Мүдде қақтығысын тексеру</translation>
    </message>
    <message>
        <source>Was the client at ease?</source>
        <translation>Қызмет алушы еркін болды ма?</translation>
    </message>
    <message>
        <source>About the interpreting</source>
        <translation>Аударма туралы</translation>
    </message>
    <message>
        <source>Device check</source>
        <translation>Құрылғыны тексеру</translation>
    </message>
    <message>
        <source>Device checks</source>
        <translation>Құрылғыларды тексеру</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісім алынды</translation>
    </message>
    <message>
        <source>Agreed with the client?</source>
        <translation>Қызмет алушымен келісілді ме?</translation>
    </message>
    <message>
        <source>Without agreement nothing is looked at.</source>
        <translation>Келісімсіз ештеңе қаралмайды.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кім тексерді</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Үйде</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Құқықтар</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулық</translation>
    </message>
    <message>
        <source>Request for a second person</source>
        <translation>Екінші адамға өтініш</translation>
    </message>
    <message>
        <source>Requests for a second person</source>
        <translation>Екінші адамға өтініштер</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Digest of the exact bytes</source>
        <translation>Нақты байттардың хеші</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Қай жазба туралы</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кім сұрайды</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Answer of a second person</source>
        <translation>Екінші адамның жауабы</translation>
    </message>
    <message>
        <source>Answers of a second person</source>
        <translation>Екінші адамның жауаптары</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Жауап уақыты</translation>
    </message>
    <message>
        <source>Act carried out</source>
        <translation>Орындалған әрекет</translation>
    </message>
    <message>
        <source>Acts carried out</source>
        <translation>Орындалған әрекеттер</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кім орындады</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Орындалған уақыты</translation>
    </message>
    <message>
        <source>Check of the recovery cards</source>
        <translation>Қалпына келтіру карталарын тексеру</translation>
    </message>
    <message>
        <source>Checks of the recovery cards</source>
        <translation>Қалпына келтіру карталарын тексерулер</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Number of the set</source>
        <translation>Жинақ нөмірі</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Тексерілген уақыты</translation>
    </message>
    <message>
        <source>News of the key file seen</source>
        <translation>Кілт файлы туралы оқылған хабар</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>Мәлімдеменің хеші</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кім оқыды</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Оқу және жұмыс</translation>
    </message>
    <message>
        <source>Work of art</source>
        <translation>Шығармашылық жұмыс</translation>
    </message>
    <message>
        <source>Works of art</source>
        <translation>Шығармашылық жұмыстар</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Title, as the client calls it</source>
        <translation>Атауы, қызмет алушының айтуынша</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation>Қызмет алушы бұл туралы не айтады</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Не көрінеді</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Жұмыстың өзі қайда</translation>
    </message>
    <message>
        <source>Shows somebody who can be recognised?</source>
        <translation>Тануға болатын біреу бейнеленген бе?</translation>
    </message>
    <message>
        <source>Use of a work</source>
        <translation>Жұмысты пайдалану</translation>
    </message>
    <message>
        <source>Uses of works</source>
        <translation>Жұмыстарды пайдалану</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Пайдалану</translation>
    </message>
    <message>
        <source>With a name?</source>
        <translation>Атымен бе?</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Көрсетілетін есім</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Берілген көшірме</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>Берілген көшірмелер</translation>
    </message>
    <message>
        <source>Given out at</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>Given out by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Сауалнамалар</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>Why there is no total</source>
        <translation>Жиыны неге жоқ</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Түзетеді</translation>
    </message>
    <message>
        <source>Sign of risk</source>
        <translation>Қауіп белгісі</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Не байқалды</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Байқалған күні</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Қайда байқалды</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>Кім байқады</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Не айтылды немесе байқалды</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>Бірден не істелді</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Әрі қарай не болады</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Оқылған уақыты</translation>
    </message>
    <message>
        <source>Care card</source>
        <translation>Күтім карточкасы</translation>
    </message>
    <message>
        <source>Care cards</source>
        <translation>Күтім карточкалары</translation>
    </message>
    <message>
        <source>One first name, never a surname.</source>
        <translation>Тек аты, ешқашан тегі емес.</translation>
    </message>
    <message>
        <source>Sleeps with</source>
        <translation>Қай аймақта ұйықтайды</translation>
    </message>
    <message>
        <source>Would rather have near</source>
        <translation>Қасында кім болғаны жөн</translation>
    </message>
    <message>
        <source>Is in the house?</source>
        <translation>Үйде ме?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келуі</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Шұғыл жағдайда</translation>
    </message>
    <message>
        <source>Medicine, food, insects.</source>
        <translation>Дәрі, тамақ, жәндіктер.</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Қаншалықты күшті</translation>
    </message>
    <message>
        <source>What a doctor must know</source>
        <translation>Дәрігер нені білуі керек</translation>
    </message>
    <message>
        <source>Only what matters in an emergency. No diagnosis, no history.</source>
        <translation>Тек шұғыл жағдайда маңыздысы. Диагнозсыз, өткенсіз.</translation>
    </message>
    <message>
        <source>For example: spray in the blue box.</source>
        <translation>Мысалы: спрей көк қорапта.</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Түнде</translation>
    </message>
    <message>
        <source>Watch at night</source>
        <translation>Түнгі бақылау</translation>
    </message>
    <message>
        <source>For the night</source>
        <translation>Түнге</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Тамақ</translation>
    </message>
    <message>
        <source>For every day</source>
        <translation>Әр күнге</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Дәрі</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Дәрілер</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Мөлшері</translation>
    </message>
    <message>
        <source>For example: 20 mg.</source>
        <translation>Мысалы: 20 мг.</translation>
    </message>
    <message>
        <source>How much each time</source>
        <translation>Бір ретте қанша</translation>
    </message>
    <message>
        <source>For example: 1, or a half.</source>
        <translation>Мысалы: 1 немесе жартысы.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Немен саналады</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>Мына сағаттарда</translation>
    </message>
    <message>
        <source>For example: 08:00, 20:00.</source>
        <translation>Мысалы: 08:00, 20:00.</translation>
    </message>
    <message>
        <source>With food?</source>
        <translation>Тамақпен бе?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Қанша уақыт</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Stopped?</source>
        <translation>Тоқтатылды ма?</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Қор</translation>
    </message>
    <message>
        <source>Left in the box</source>
        <translation>Қорапта қалғаны</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Саналған күні</translation>
    </message>
    <message>
        <source>Kept locked away?</source>
        <translation>Құлыпта сақтала ма?</translation>
    </message>
    <message>
        <source>Not what it is for.</source>
        <translation>Неден екенін жазбаңыз.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Дәрі қабылдау</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Дәрі қабылдаулар</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Қашан беру керек</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>Мына жазбаны түзетеді</translation>
    </message>
    <message>
        <source>About this dose</source>
        <translation>Осы қабылдау туралы</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Аралап шығу</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Аралап шығулар</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Make and colour</source>
        <translation>Маркасы және түсі</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Did the exploiter give it?</source>
        <translation>Оны қанаушы берді ме?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Қаралғаны</translation>
    </message>
    <message>
        <source>Shared with whom</source>
        <translation>Кіммен бөлісілген</translation>
    </message>
    <message>
        <source>About what was found</source>
        <translation>Табылған жайт туралы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Істелгені</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Не өшірілді</translation>
    </message>
    <message>
        <source>Where is it kept</source>
        <translation>Қайда сақтаулы</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Нақты қайда</translation>
    </message>
    <message>
        <source>When may it be used</source>
        <translation>Қашан қолдануға болады</translation>
    </message>
    <message>
        <source>For example: only away from here.</source>
        <translation>Мысалы: тек осы жерден тыс.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ауысым</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ауысымдар</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Кезекші</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Екінші адам</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кімге тапсырылды</translation>
    </message>
    <message>
        <source>Keys and telephone handed over?</source>
        <translation>Кілттер мен телефон тапсырылды ма?</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Келесі ауысым нені білуі керек</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. Codes, no surnames, no reasons.</source>
        <translation>Мұны үйдегілердің бәрі оқиды. Кодтар ғана, тегі мен себебі жазылмайды.</translation>
    </message>
    <message>
        <source>Entry in the duty log</source>
        <translation>Кезекшілік журналындағы жазба</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>Кезекшілік журналы</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. A threat goes into the letter slot instead.</source>
        <translation>Мұны үйдегілердің бәрі оқиды. Қоқан-лоққы хат саңылауына жазылады.</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Мына жазбаны түзетеді</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Түгендеу</translation>
    </message>
    <message>
        <source>Roll-calls</source>
        <translation>Түгендеулер</translation>
    </message>
    <message>
        <source>Away, known where</source>
        <translation>Үйде жоқ, қайда екені белгілі</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>About this roll-call</source>
        <translation>Осы түгендеу туралы</translation>
    </message>
    <message>
        <source>Serious incident</source>
        <translation>Төтенше оқиға</translation>
    </message>
    <message>
        <source>Serious incidents</source>
        <translation>Төтенше оқиғалар</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Кім жазды</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Жасалған қадамдар</translation>
    </message>
    <message>
        <source>One step in each line: its name, when, by whom.</source>
        <translation>Әр жолда бір қадам: не, қашан, кім.</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Кімге айтылды</translation>
    </message>
    <message>
        <source>One in each line: whom, when, by whom.</source>
        <translation>Әр жолда: кімге, қашан, кім айтты.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. Reasons and names go into the letter slot.</source>
        <translation>Мұны үйдегілердің бәрі оқиды. Себептер мен аттар хат саңылауына.</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Талқыланған күні</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Нені басқаша істейміз</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тізбе</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Тізбелер</translation>
    </message>
    <message>
        <source>Steps of our own</source>
        <translation>Өз қадамдарымыз</translation>
    </message>
    <message>
        <source>One step in each line. No names, no address.</source>
        <translation>Әр жолда бір қадам. Есім де, мекенжай да жоқ.</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кімге айтылады</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>Тағы кімге айтылады</translation>
    </message>
    <message>
        <source>One in each line, with by when. Aliases only.</source>
        <translation>Әр жолда біреу, қай уақытқа дейін екенімен. Тек бүркеншік аттар.</translation>
    </message>
    <message>
        <source>If the address is known</source>
        <translation>Егер мекенжай белгілі болса</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Rooms or groups, no names: “blue room”, “mothers with babies”.</source>
        <translation>Бөлмелер не топтар, атсыз: «көк бөлме», «сәбилі аналар».</translation>
    </message>
    <message>
        <source>Where to (alias)</source>
        <translation>Қайда (шартты аты)</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Немен</translation>
    </message>
    <message>
        <source>Aliases only, no number plate.</source>
        <translation>Тек шартты аттар, көлік нөмірінсіз.</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Кім бастайды</translation>
    </message>
    <message>
        <source>What is carried</source>
        <translation>Не алып шығады</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кімге айту керек</translation>
    </message>
    <message>
        <source>Aliases only.</source>
        <translation>Тек шартты аттар.</translation>
    </message>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Өмірге қауіп төнгендіктен айтылды</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Айтылған уақыты</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Which parts of the file</source>
        <translation>Істің қай бөліктері</translation>
    </message>
    <message>
        <source>Digest of the sheet</source>
        <translation>Парақтың хеші</translation>
    </message>
    <message>
        <source>To be looked at until</source>
        <translation>Қарап шығу мерзімі</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>Оқылған хабарлама</translation>
    </message>
    <message>
        <source>Notices seen</source>
        <translation>Оқылған хабарламалар</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеріс</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Тексерістер</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Кім қарады</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>About what was told in need</source>
        <translation>Қауіп кезінде айтылған туралы</translation>
    </message>
    <message>
        <source>Told in need</source>
        <translation>Қауіп кезінде айтылды</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Мұнда не жазылған</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Эпизод</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Эпизодтар</translation>
    </message>
    <message>
        <source>The episode</source>
        <translation>Эпизод</translation>
    </message>
    <message>
        <source>What kind of episode</source>
        <translation>Эпизод түрі</translation>
    </message>
    <message>
        <source>Which one in order</source>
        <translation>Реті бойынша нешінші</translation>
    </message>
    <message>
        <source>Follows the episode</source>
        <translation>Қай эпизодтан кейін</translation>
    </message>
    <message>
        <source>Sold or passed on at its start?</source>
        <translation>Басында сатылды ма, берілді ме?</translation>
    </message>
    <message>
        <source>Sold or passed on by</source>
        <translation>Кім сатты не берді</translation>
    </message>
    <message>
        <source>Sold or passed on at its end?</source>
        <translation>Соңында сатылды ма, берілді ме?</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Төленген баға</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Баға валютасы</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Қайда және қашан</translation>
    </message>
    <message>
        <source>A year or a season is fine.</source>
        <translation>Жыл не маусым жеткілікті.</translation>
    </message>
    <message>
        <source>Lasted at least</source>
        <translation>Кемінде созылды</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>Lasted at most</source>
        <translation>Ең көбі созылды</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жер</translation>
    </message>
    <message>
        <source>Taken from country</source>
        <translation>Әкетілген ел</translation>
    </message>
    <message>
        <source>Taken from region</source>
        <translation>Әкетілген өңір</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Азғырып көндіру</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Қалай басталды</translation>
    </message>
    <message>
        <source>Way of recruiting</source>
        <translation>Азғыру тәсілі</translation>
    </message>
    <message>
        <source>Websites and apps</source>
        <translation>Сайттар мен қосымшалар</translation>
    </message>
    <message>
        <source>Recruiter: relation to the client</source>
        <translation>Азғырушы: қызмет алушыға кімі</translation>
    </message>
    <message>
        <source>Relationship to the trafficker</source>
        <translation>Саудагермен байланысы</translation>
    </message>
    <message>
        <source>Recruiter: sex</source>
        <translation>Азғырушы: жынысы</translation>
    </message>
    <message>
        <source>Recruiter: citizenship</source>
        <translation>Азғырушы: азаматтығы</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Не уәде етілді</translation>
    </message>
    <message>
        <source>Age at that time</source>
        <translation>Сол кездегі жасы</translation>
    </message>
    <message>
        <source>years</source>
        <translation>жас</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Way and transport</source>
        <translation>Жол және көлік</translation>
    </message>
    <message>
        <source>Countries passed through</source>
        <translation>Қай елдер арқылы өтті</translation>
    </message>
    <message>
        <source>Travelled with</source>
        <translation>Кіммен бірге барды</translation>
    </message>
    <message>
        <source>Papers used on the way</source>
        <translation>Жолдағы құжаттар</translation>
    </message>
    <message>
        <source>Own, forged, another&apos;s.</source>
        <translation>Өзінікі, жалған, басқаныкі.</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Қанау</translation>
    </message>
    <message>
        <source>Kind of sexual exploitation</source>
        <translation>Сексуалдық қанау түрі</translation>
    </message>
    <message>
        <source>Kind of labour</source>
        <translation>Еңбек түрі</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>Part of the industry</source>
        <translation>Саланың бөлігі</translation>
    </message>
    <message>
        <source>Websites and apps used</source>
        <translation>Қолданылған сайттар, қосымшалар</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Күніне неше сағат</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Аптасына неше күн</translation>
    </message>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>Pay: what came of it</source>
        <translation>Еңбекақы: не болды</translation>
    </message>
    <message>
        <source>Debt claimed</source>
        <translation>Талап етілген қарыз</translation>
    </message>
    <message>
        <source>Currency of the debt</source>
        <translation>Қарыз валютасы</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>Бақылау құралдары</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Нақты қалай</translation>
    </message>
    <message>
        <source>Papers taken by</source>
        <translation>Құжаттарын кім алды</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation>Қанаушы</translation>
    </message>
    <message>
        <source>Exploiter: sex</source>
        <translation>Қанаушы: жынысы</translation>
    </message>
    <message>
        <source>Others held there</source>
        <translation>Онда ұсталған басқалар</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Қалай аяқталды</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>Тағы не маңызды</translation>
    </message>
    <message>
        <source>Locked word</source>
        <translation>Құлыпталған сөз</translation>
    </message>
    <message>
        <source>Locked words</source>
        <translation>Құлыпталған сөздер</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>What it stops</source>
        <translation>Нені тоқтатады</translation>
    </message>
    <message>
        <source>Comes from the record</source>
        <translation>Қай жазбадан</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Бөлек ұстау</translation>
    </message>
    <message>
        <source>Must not meet</source>
        <translation>Кездеспеуі керек</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>Бос емес уақыт</translation>
    </message>
    <message>
        <source>Busy times</source>
        <translation>Бос емес уақыттар</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Кім бірге барады</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>What troubles the client now</source>
        <translation>Қызмет алушыны қазір не мазалайды</translation>
    </message>
    <message>
        <source>Pain, as the client says</source>
        <translation>Ауырғаны, өз сөзімен</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Қызмет алушы не қалайды</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>Қызмет алушының өз сөзімен.</translation>
    </message>
    <message>
        <source>Where the birth will be</source>
        <translation>Қайда босанады</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Не сұралды</translation>
    </message>
    <message>
        <source>Is the client content?</source>
        <translation>Қызмет алушы риза ма?</translation>
    </message>
    <message>
        <source>Thing in safe-keeping</source>
        <translation>Сақтаудағы зат</translation>
    </message>
    <message>
        <source>Things in safe-keeping</source>
        <translation>Сақтаудағы заттар</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Зат</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Қолхат нөмірі</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Signed by the client?</source>
        <translation>Қызмет алушы қол қойды ма?</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Қайтарылған күні</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Кім қайтарды</translation>
    </message>
    <message>
        <source>About this thing</source>
        <translation>Осы зат туралы</translation>
    </message>
    <message>
        <source>Money in safe-keeping</source>
        <translation>Сақтаудағы ақша</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ақша</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>About this phase</source>
        <translation>Осы кезең туралы</translation>
    </message>
    <message>
        <source>Decision on a phase</source>
        <translation>Кезең бойынша шешім</translation>
    </message>
    <message>
        <source>Decisions on phases</source>
        <translation>Кезеңдер бойынша шешімдер</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Кім ретінде айтылды</translation>
    </message>
    <message>
        <source>What the assessment showed</source>
        <translation>Бағалау не көрсетті</translation>
    </message>
    <message>
        <source>What was already told</source>
        <translation>Не айтылып қойды</translation>
    </message>
    <message>
        <source>What helps to feel safe</source>
        <translation>Өзін қауіпсіз сезінуге не көмектеседі</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Жасамаған жөн</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Не күте алмайды</translation>
    </message>
    <message>
        <source>Guideline for the stay</source>
        <translation>Болу мерзімінің бағдары</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Кемінде</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>Comes from the need</source>
        <translation>Мына қажеттіліктен туындайды</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Жоспарланған мерзім</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ілгерілеу</translation>
    </message>
    <message>
        <source>About the progress</source>
        <translation>Ілгерілеу туралы</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Agreement on the plan</source>
        <translation>Жоспармен келісу</translation>
    </message>
    <message>
        <source>Agreements on the plan</source>
        <translation>Жоспармен келісулер</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Agreed?</source>
        <translation>Келісе ме?</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Жоспардың таңбасы</translation>
    </message>
    <message>
        <source>Approval of the plan</source>
        <translation>Жоспарды бекіту</translation>
    </message>
    <message>
        <source>Approvals of the plan</source>
        <translation>Жоспарды бекітулер</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Аптасына сағат</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Жұмыс және жұмыс беруші</translation>
    </message>
    <message>
        <source>Jobs and employers</source>
        <translation>Жұмыстар және жұмыс берушілер</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>Reintegration grant</source>
        <translation>Реинтеграцияға грант</translation>
    </message>
    <message>
        <source>Reintegration grants</source>
        <translation>Реинтеграцияға гранттар</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Грант</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>From (alias)</source>
        <translation>Кімнен (бүркеншік ат)</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Келісілген күні</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Receipt of the grant</source>
        <translation>Грант бойынша түбіртек</translation>
    </message>
    <message>
        <source>Receipts of the grant</source>
        <translation>Грант бойынша түбіртектер</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>Бақылау сапары</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Бақылау сапарлары</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Жоспарланған күні</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Кім барды</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Жағдайы қалай</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation>Тағы кім қатысады</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>The team reads this.</source>
        <translation>Мұны ұжым оқиды.</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Неге болмайды</translation>
    </message>
    <message>
        <source>Planned all the same because</source>
        <translation>Соған қарамастан жоспарланды, себебі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>Топтамадағы күн</translation>
    </message>
    <message>
        <source>Series of sessions</source>
        <translation>Сеанстар топтамасы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>For example 10:00.</source>
        <translation>Мысалы, 10:00.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Қайталануы</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Ұжым үшін</translation>
    </message>
    <message>
        <source>A line for the team</source>
        <translation>Ұжым үшін бір жол</translation>
    </message>
    <message>
        <source>What the team needs to know. What happened in therapy goes into the process note.</source>
        <translation>Ұжым білуі керек нәрсе. Терапияда болған жайт процесс жазбасына жазылады.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Room for sessions</source>
        <translation>Сеанс бөлмесі</translation>
    </message>
    <message>
        <source>Rooms for sessions</source>
        <translation>Сеанс бөлмелері</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>Пайдаланылмайды, мына күннен</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>For example 9:00.</source>
        <translation>Мысалы, 9:00.</translation>
    </message>
    <message>
        <source>For example 17:30.</source>
        <translation>Мысалы, 17:30.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Болмау</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Болмаған күндер</translation>
    </message>
    <message>
        <source>Skill seen</source>
        <translation>Дағдыны байқау</translation>
    </message>
    <message>
        <source>Skills seen</source>
        <translation>Дағдыларды байқау</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Дағды</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Кім санады</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Тағы кім</translation>
    </message>
    <message>
        <source>Pocket money</source>
        <translation>Қалта ақшасы</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Issued to the client</source>
        <translation>Қызмет алушыға берілді</translation>
    </message>
    <message>
        <source>Issued to clients</source>
        <translation>Қызмет алушыларға берілгендер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>From the store</source>
        <translation>Қоймадан</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Only lent?</source>
        <translation>Уақытша ғана ма?</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Қайтқан күні</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>Қоймада</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>Should never be fewer than</source>
        <translation>Кем болмауы тиіс саны</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Сөре</translation>
    </message>
    <message>
        <source>Movement in store</source>
        <translation>Қоймадағы қозғалыс</translation>
    </message>
    <message>
        <source>Movements in store</source>
        <translation>Қоймадағы қозғалыстар</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Қозғалыс</translation>
    </message>
    <message>
        <source>Alias of the giver.</source>
        <translation>Берушінің шартты аты.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Қажет зат</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Қажет заттар тізімі</translation>
    </message>
    <message>
        <source>Promised by (alias)</source>
        <translation>Кім уәде берді (шартты аты)</translation>
    </message>
    <message>
        <source>Two people in one bed</source>
        <translation>Бір төсекте екі адам</translation>
    </message>
    <message>
        <source>Has another bed in the same night</source>
        <translation>Сол түні басқа төсегі де бар</translation>
    </message>
    <message>
        <source>Sleeps in another zone than the card says</source>
        <translation>Карточкадағыдан басқа аймақта ұйықтайды</translation>
    </message>
    <message>
        <source>Must not be in one room with {code}</source>
        <translation>{code} екеуін бір бөлмеге қоюға болмайды</translation>
    </message>
    <message>
        <source>A child without an adult in the room</source>
        <translation>Бөлмеде ересексіз бала</translation>
    </message>
    <message>
        <source>Bed or room is out of use</source>
        <translation>Төсек не бөлме пайдаланылмайды</translation>
    </message>
    <message>
        <source>Quarantine: others sleep here too</source>
        <translation>Карантин: мұнда басқалар да ұйықтайды</translation>
    </message>
    <message>
        <source>Is not marked as in the house</source>
        <translation>Үйде деп белгіленбеген</translation>
    </message>
    <message>
        <source>The social worker’s assessment of needs is not there yet.</source>
        <translation>Әлеуметтік қызметкердің қажеттіліктерді бағалауы әлі жоқ.</translation>
    </message>
    <message>
        <source>There is no hand-over to the psychologist yet.</source>
        <translation>Психологқа тапсыру әлі жоқ.</translation>
    </message>
    <message>
        <source>Trust-building was ended without the word of both.</source>
        <translation>Сенім орнату екеуінің сөзінсіз аяқталды.</translation>
    </message>
    <message>
        <source>A phase of trust-building was removed or renamed without the word of both.</source>
        <translation>Сенім орнату кезеңі екеуінің сөзінсіз алынып тасталды немесе атауы өзгертілді.</translation>
    </message>
    <message>
        <source>More than one phase is going on.</source>
        <translation>Бірден көп кезең жүріп жатыр.</translation>
    </message>
    <message>
        <source>Said in a role that this person did not have; it does not count.</source>
        <translation>Бұл адамда болмаған рөлде айтылған; есепке алынбайды.</translation>
    </message>
    <message>
        <source>Typed in the name of somebody else; who wrote it counts.</source>
        <translation>Басқаның атынан терілген; жазған адам есепке алынады.</translation>
    </message>
    <message>
        <source>The signature does not hold; it does not count.</source>
        <translation>Қолтаңба расталмады; есепке алынбайды.</translation>
    </message>
    <message>
        <source>This number is unusually small.</source>
        <translation>Сан тым аз.</translation>
    </message>
    <message>
        <source>This number is unusually large.</source>
        <translation>Сан тым көп.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Бұл әлі болған жоқ.</translation>
    </message>
    <message>
        <source>This answer is not in the list of this version.</source>
        <translation>Мұндай жауап осы нұсқаның тізімінде жоқ.</translation>
    </message>
    <message>
        <source>“Nothing” and something are both ticked.</source>
        <translation>«Ештеңе» де, басқа да белгіленген.</translation>
    </message>
    <message>
        <source>There is an answer and a reason why there is none.</source>
        <translation>Жауап та, оның жоқ болу себебі де бар.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen.</source>
        <translation>Мәтінде көрінбейтін таңбалар бар.</translation>
    </message>
    <message>
        <source>This should be one line.</source>
        <translation>Бұл бір жол болуы керек.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>Бұл уақыты бар күн емес.</translation>
    </message>
    <message>
        <source>No hour of the day is understood here. Write it as 9:00.</source>
        <translation>Мұнда сағат түсініксіз. 9:00 деп жазыңыз.</translation>
    </message>
    <message>
        <source>This is short for a telephone number.</source>
        <translation>Телефон нөмірі үшін қысқа.</translation>
    </message>
    <message>
        <source>This points to itself.</source>
        <translation>Бұл өзіне өзі сілтейді.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Соңы басынан бұрын.</translation>
    </message>
    <message>
        <source>“At least” is more than “at most”.</source>
        <translation>«Кемінде» «ең көбі» дегеннен көп.</translation>
    </message>
    <message>
        <source>The dates and the months do not fit together.</source>
        <translation>Күндер мен айлар сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Age and birth date do not fit together.</source>
        <translation>Жасы мен туған күні сәйкес келмейді.</translation>
    </message>
    <message>
        <source>More than there are in all.</source>
        <translation>Барлығынан көп.</translation>
    </message>
    <message>
        <source>This lies before the birth.</source>
        <translation>Бұл туғанға дейін.</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Ескеріңіз</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Жасалған көшірме</translation>
    </message>
    <message>
        <source>Copies made</source>
        <translation>Жасалған көшірмелер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Орынның атауы</translation>
    </message>
    <message>
        <source>For example: blue stick.</source>
        <translation>Мысалы: көк флешка.</translation>
    </message>
    <message>
        <source>Files copied and compared</source>
        <translation>Көшірілген және салыстырылған файлдар</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Салыстырылған уақыты</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>Қызметкер картасы</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Қалай аталады</translation>
    </message>
    <message>
        <source>First name or alias, no surname.</source>
        <translation>Аты не бүркеншік аты, тегі жазылмайды.</translation>
    </message>
    <message>
        <source>Task in the house</source>
        <translation>Үйдегі міндеті</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Phone on duty</source>
        <translation>Кезекшілік телефоны</translation>
    </message>
    <message>
        <source>Usually on duty</source>
        <translation>Әдетте кезекшілікте</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>No names of clients: everybody in the house reads this.</source>
        <translation>Қызмет алушылардың аты жазылмасын: мұны үйдегі бәрі оқиды.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кім істейді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>Тапсырма туралы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Alias of the organisation</source>
        <translation>Ұйымның бүркеншік аты</translation>
    </message>
    <message>
        <source>Never the name of a village or a street.</source>
        <translation>Ауылдың не көшенің атауын ешқашан жазбаңыз.</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Қабылдаулар</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Келуі</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>Where (alias)</source>
        <translation>Қайда (бүркеншік)</translation>
    </message>
    <message>
        <source>Only the alias of the place, never an address.</source>
        <translation>Орынның тек бүркеншік аты, мекенжай ешқашан жазылмайды.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Кім бірге келді</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Әңгіме тілі</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Would rather talk with</source>
        <translation>Кіммен сөйлескісі келеді</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жіберілуі</translation>
    </message>
    <message>
        <source>Who sent or brought the client</source>
        <translation>Кім жіберді не алып келді</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Қалай белгілі болды</translation>
    </message>
    <message>
        <source>Which hotline</source>
        <translation>Қай сенім телефоны</translation>
    </message>
    <message>
        <source>Hotline call number</source>
        <translation>Сенім телефонына қоңырау нөмірі</translation>
    </message>
    <message>
        <source>The number of the call in the hotline&apos;s book, never the caller&apos;s phone.</source>
        <translation>Сенім телефоны журналындағы қоңырау нөмірі, қоңырау шалушының телефоны емес.</translation>
    </message>
    <message>
        <source>Organisation that referred</source>
        <translation>Жіберген ұйым</translation>
    </message>
    <message>
        <source>Person there</source>
        <translation>Ондағы адам</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Жіберу себебі</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Бізге не айтты</translation>
    </message>
    <message>
        <source>Has already told it to</source>
        <translation>Бұған дейін кімге айтты</translation>
    </message>
    <message>
        <source>So that nobody asks again.</source>
        <translation>Ешкім қайта сұрамауы үшін.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөзімен</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Қызмет алушының өз сөзімен</translation>
    </message>
    <message>
        <source>Only what the client wishes to say. May stay empty.</source>
        <translation>Тек қызмет алушы айтқысы келгені. Бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>What the client wants first</source>
        <translation>Алдымен не қалайды</translation>
    </message>
    <message>
        <source>Fears and hopes about the house</source>
        <translation>Үй туралы қорқыныштары мен үміттері</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Қауіпсіз байланыс</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Қауіпсіз жолдар</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Қауіпсіз уақыт</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Кім жауап беруі мүмкін</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>Хабар қалдыруға бола ма?</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Шартты сөз</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Сенімді адам</translation>
    </message>
    <message>
        <source>Phone of the trusted person</source>
        <translation>Сенімді адамның телефоны</translation>
    </message>
    <message>
        <source>What that person may know</source>
        <translation>Ол адам нені біле алады</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Ешқашан хабарласпау</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>How it was recorded</source>
        <translation>Қалай жазылды</translation>
    </message>
    <message>
        <source>Recorded on paper by</source>
        <translation>Қағазға кім жазды</translation>
    </message>
    <message>
        <source>Recorded on paper on</source>
        <translation>Қағазға жазылған күні</translation>
    </message>
    <message>
        <source>Immediate needs</source>
        <translation>Шұғыл қажеттіліктер</translation>
    </message>
    <message>
        <source>Health now</source>
        <translation>Қазіргі денсаулығы</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Сұралған уақыты</translation>
    </message>
    <message>
        <source>Urgent now</source>
        <translation>Қазір не шұғыл</translation>
    </message>
    <message>
        <source>Where, since when</source>
        <translation>Қай жері, қашаннан бері</translation>
    </message>
    <message>
        <source>Medicine taken every day?</source>
        <translation>Күнде ішетін дәрісі бар ма?</translation>
    </message>
    <message>
        <source>Which medicine, next dose</source>
        <translation>Қай дәрі, келесі мөлшері</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Mark of the medium</source>
        <translation>Тасушының белгісі</translation>
    </message>
    <message>
        <source>Drawn at random with the first backup.</source>
        <translation>Алғашқы көшірмемен кездейсоқ алынған.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Where it was found last.</source>
        <translation>Соңғы рет қайдан табылды.</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Көшірме нөмірі</translation>
    </message>
    <message>
        <source>Drawers opened in the copy</source>
        <translation>Көшірмеде ашылған тартпалар</translation>
    </message>
    <message>
        <source>Drawers not yet opened in the copy</source>
        <translation>Көшірмеде әлі ашылмаған тартпалар</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Топтың атауы</translation>
    </message>
    <message>
        <source>It may stand on the wall.</source>
        <translation>Қабырғада тұруы мүмкін.</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ашық немесе жабық</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>People and room</source>
        <translation>Адамдар және бөлме</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Бірге</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Rules of the group</source>
        <translation>Топ ережелері</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Топтағы орын</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Топтардағы орындар</translation>
    </message>
    <message>
        <source>Wants to come to the group?</source>
        <translation>Топқа келгісі келе ме?</translation>
    </message>
    <message>
        <source>Rules signed on</source>
        <translation>Ережеге қол қойған күні</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Неге аяқталды</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Топ туралы жазба</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>Топтар туралы жазбалар</translation>
    </message>
    <message>
        <source>What the group did</source>
        <translation>Топ не істеді</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Келесі жолға</translation>
    </message>
    <message>
        <source>Health record</source>
        <translation>Денсаулық картасы</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Денсаулық карталары</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>10-нан</translation>
    </message>
    <message>
        <source>Injuries and scars</source>
        <translation>Жарақаттар мен тыртықтар</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Кім қарады</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Illnesses and operations</source>
        <translation>Аурулар мен операциялар</translation>
    </message>
    <message>
        <source>Medicines taken before</source>
        <translation>Бұрын ішкен дәрілер</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Екпелер</translation>
    </message>
    <message>
        <source>Alcohol, drugs, tobacco</source>
        <translation>Алкоголь, есірткі, темекі</translation>
    </message>
    <message>
        <source>Sleep, mood, thoughts</source>
        <translation>Ұйқы, көңіл күй, ойлар</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Талдаулар</translation>
    </message>
    <message>
        <source>Wants to be tested for</source>
        <translation>Неге тексерілгісі келеді</translation>
    </message>
    <message>
        <source>Tests and results</source>
        <translation>Талдаулар мен нәтижелер</translation>
    </message>
    <message>
        <source>Wants a woman as doctor?</source>
        <translation>Дәрігері әйел болғанын қалай ма?</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Жүктілік</translation>
    </message>
    <message>
        <source>Pregnancies</source>
        <translation>Жүктіліктер</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Күтілетін күні</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>апта</translation>
    </message>
    <message>
        <source>Weeks as of</source>
        <translation>Апта саналған күн</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Күтім</translation>
    </message>
    <message>
        <source>Care during pregnancy</source>
        <translation>Жүктілік кезіндегі күтім</translation>
    </message>
    <message>
        <source>Alias of the hospital.</source>
        <translation>Аурухананың шартты аты.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Medical appointment</source>
        <translation>Дәрігерге бару</translation>
    </message>
    <message>
        <source>Medical appointments</source>
        <translation>Дәрігерге барулар</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Until, with the way</source>
        <translation>Дейін, жолымен қоса</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Ертіп жүру</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>Қай әріптес</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Аударма тілі</translation>
    </message>
    <message>
        <source>To bring along</source>
        <translation>Өзімен алу керек</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Не шықты</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Қайтадан</translation>
    </message>
    <message>
        <source>Medical referral</source>
        <translation>Дәрігерге жолдама</translation>
    </message>
    <message>
        <source>Medical referrals</source>
        <translation>Дәрігерге жолдамалар</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Does the client agree?</source>
        <translation>Қызмет алушы келісе ме?</translation>
    </message>
    <message>
        <source>Barrier to care</source>
        <translation>Емделуге кедергі</translation>
    </message>
    <message>
        <source>Barriers to care</source>
        <translation>Емделуге кедергілер</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Which care</source>
        <translation>Қандай көмек</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Не кедергі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Шешу жолы</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Не істеп көрілді</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Кім көмектесе алады</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Кім тағайындады</translation>
    </message>
    <message>
        <source>Side effects to watch for</source>
        <translation>Қандай жанама әсерін бақылау керек</translation>
    </message>
    <message>
        <source>Pregnant?</source>
        <translation>Жүкті ме?</translation>
    </message>
    <message>
        <source>Ask everybody in the same way, or note why not.</source>
        <translation>Бәрінен бірдей сұраңыз не неге сұралмағанын белгілеңіз.</translation>
    </message>
    <message>
        <source>Wants to see a doctor?</source>
        <translation>Дәрігерге көрінгісі келе ме?</translation>
    </message>
    <message>
        <source>Would rather see</source>
        <translation>Қай дәрігер ыңғайлы</translation>
    </message>
    <message>
        <source>Safety now</source>
        <translation>Қазіргі қауіпсіздігі</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Қазір қауіп бар ма?</translation>
    </message>
    <message>
        <source>From whom, what to do</source>
        <translation>Кімнен, не істеу керек</translation>
    </message>
    <message>
        <source>Does anybody know the client is here?</source>
        <translation>Оның осында екенін білетін адам бар ма?</translation>
    </message>
    <message>
        <source>Whom not to meet here</source>
        <translation>Мұнда кіммен кездеспеуі керек</translation>
    </message>
    <message>
        <source>People left behind</source>
        <translation>Артта қалған адамдар</translation>
    </message>
    <message>
        <source>Children left behind</source>
        <translation>Артта қалған балалар</translation>
    </message>
    <message>
        <source>Where are they, who is with them</source>
        <translation>Олар қайда, кіммен</translation>
    </message>
    <message>
        <source>Others still held there</source>
        <translation>Онда әлі ұсталғандар</translation>
    </message>
    <message>
        <source>Wants to call somebody?</source>
        <translation>Біреуге қоңырау шалғысы келе ме?</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Жайлылық</translation>
    </message>
    <message>
        <source>Needs an interpreter?</source>
        <translation>Аудармашы керек пе?</translation>
    </message>
    <message>
        <source>Food: what to avoid</source>
        <translation>Тамақ: не жемейді</translation>
    </message>
    <message>
        <source>How to sleep</source>
        <translation>Ұйықтау жағдайы</translation>
    </message>
    <message>
        <source>What would help tonight</source>
        <translation>Бүгін түнде не жеңілдетеді</translation>
    </message>
    <message>
        <source>First-day kit</source>
        <translation>Алғашқы күн жинағы</translation>
    </message>
    <message>
        <source>First-day kits</source>
        <translation>Алғашқы күн жинақтары</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Заттары</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Немен келді</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Нақты не</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Қайда сақтаулы</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілгені</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Әлі керегі</translation>
    </message>
    <message>
        <source>Sizes of clothes and shoes</source>
        <translation>Киім және аяқ киім өлшемі</translation>
    </message>
    <message>
        <source>About the things</source>
        <translation>Заттар туралы</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Қажеттілік</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>How great is the need</source>
        <translation>Қажеттілік деңгейі</translation>
    </message>
    <message>
        <source>For the client it</source>
        <translation>Қызмет алушы үшін бұл</translation>
    </message>
    <message>
        <source>What the client can build on</source>
        <translation>Қызмет алушы неге сүйенеді</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Қаншалықты тез</translation>
    </message>
    <message>
        <source>Talked about on</source>
        <translation>Әңгіме күні</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Не істеледі</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Кім қадағалайды</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Қауіп және қорғаныс факторлары</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Risks: the person</source>
        <translation>Қауіптер: адам</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Адам туралы</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>Үй іші</translation>
    </message>
    <message>
        <source>Risks: the household</source>
        <translation>Қауіптер: үй іші</translation>
    </message>
    <message>
        <source>About the household</source>
        <translation>Үй іші туралы</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>Қоғамдастық</translation>
    </message>
    <message>
        <source>Risks: the community</source>
        <translation>Қауіптер: қоғамдастық</translation>
    </message>
    <message>
        <source>About the community</source>
        <translation>Қоғамдастық туралы</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Не қорғайды</translation>
    </message>
    <message>
        <source>About what protects</source>
        <translation>Қорғайтын жайттар туралы</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Әңгімесі</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Әңгімелері</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Айтылғаны</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Айтылған күні</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Кімге айтты</translation>
    </message>
    <message>
        <source>Told to somebody outside</source>
        <translation>Сырттағы біреуге айтты</translation>
    </message>
    <message>
        <source>For example: statement at the police.</source>
        <translation>Мысалы: полициядағы жауап.</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Айтылған тілі</translation>
    </message>
    <message>
        <source>Told to a</source>
        <translation>Тыңдаушының жынысы</translation>
    </message>
    <message>
        <source>How far it may go</source>
        <translation>Кімге дейін жетуі мүмкін</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Нені қамтиды</translation>
    </message>
    <message>
        <source>So that nobody needs to ask about it again.</source>
        <translation>Бұл туралы ешкім қайта сұрамауы үшін.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Please do not ask about</source>
        <translation>Бұл туралы сұрамаңыз</translation>
    </message>
    <message>
        <source>Continues the story</source>
        <translation>Қай әңгіменің жалғасы</translation>
    </message>
    <message>
        <source>Team note</source>
        <translation>Ұжым жазбасы</translation>
    </message>
    <message>
        <source>Team notes</source>
        <translation>Ұжым жазбалары</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>What kind of note</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Бұдан не шығады</translation>
    </message>
    <message>
        <source>Continues the note</source>
        <translation>Қай жазбаның жалғасы</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Процесс жазбасы</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Процесс жазбалары</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Session on</source>
        <translation>Сеанс күні</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Сеанс түрі</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>Distress before, as the client says</source>
        <translation>Басындағы күйзеліс, өз бағасы</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Distress after, as the client says</source>
        <translation>Соңындағы күйзеліс, өз бағасы</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Бұл нені білдіруі мүмкін</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Signs of risk</source>
        <translation>Қауіп белгілері</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Келесі сеанс</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>In the script the client uses. Other spellings go under Names.</source>
        <translation>Қызмет алушы қолданатын әліпбимен. Басқа жазылуы «Аты-жөндері» бөлімінде.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Patronymic or middle name</source>
        <translation>Әкесінің аты не екінші аты</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Қалай атағанды қалайды</translation>
    </message>
    <message>
        <source>The name we use in the house.</source>
        <translation>Үйде қолданатын атымыз.</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>Жасы және гендері</translation>
    </message>
    <message>
        <source>The year alone is fine.</source>
        <translation>Тек жылы жеткілікті.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>What calms, light on or off. Never why.</source>
        <translation>Не тыныштандырады, жарықпен бе, жарықсыз ба. Ешқашан неге екенін жазбаңыз.</translation>
    </message>
    <message>
        <source>How the client was</source>
        <translation>Қызмет алушының жайы</translation>
    </message>
    <message>
        <source>Note on a passphrase</source>
        <translation>Құпия сөйлем туралы белгі</translation>
    </message>
    <message>
        <source>Notes on passphrases</source>
        <translation>Құпия сөйлемдер туралы белгілер</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Person from outside</source>
        <translation>Сырттан келетін адам</translation>
    </message>
    <message>
        <source>People from outside</source>
        <translation>Сырттан келетін адамдар</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Қашан келе алады</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Сенім</translation>
    </message>
    <message>
        <source>Confidentiality signed on</source>
        <translation>Құпияны сақтауға қол қойған күні</translation>
    </message>
    <message>
        <source>Confidentiality until</source>
        <translation>Құпиялылық мерзімі</translation>
    </message>
    <message>
        <source>Comes from (region, community)</source>
        <translation>Қай өңірден, қауымнан</translation>
    </message>
    <message>
        <source>To see whether somebody of the same village or family is here. Never the way to the house.</source>
        <translation>Мұнда ауылдасы не туысы бар ма. Ешқашан үйге баратын жол емес.</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Кімге болмайды</translation>
    </message>
    <message>
        <source>Case codes, one below the other. Never why.</source>
        <translation>Іс кодтары, бірінің астына бірі. Ешқашан неге екені емес.</translation>
    </message>
    <message>
        <source>Does not come any more?</source>
        <translation>Енді келмей ме?</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Келіп кету</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келіп кетулер</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Таныс адам</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>Көрсетілген құжат</translation>
    </message>
    <message>
        <source>Never confirm that somebody is here.</source>
        <translation>Біреудің осында екенін ешқашан растамаңыз.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткен уақыты</translation>
    </message>
    <message>
        <source>About the visit</source>
        <translation>Келіп кету туралы</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>Кезекшілік кестесі</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation>Шақыруға болады</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Бұл туралы</translation>
    </message>
    <message>
        <source>Continued as</source>
        <translation>Қалай жалғасты</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Супервизия</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Қызметкерлердің әдеп ережесі</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Қай нұсқасы</translation>
    </message>
    <message>
        <source>When the birth date is not known.</source>
        <translation>Туған күні белгісіз болса.</translation>
    </message>
    <message>
        <source>Is the age an estimate?</source>
        <translation>Жасы шамамен бе?</translation>
    </message>
    <message>
        <source>Age as of</source>
        <translation>Жасы қай күнге</translation>
    </message>
    <message>
        <source>Under age?</source>
        <translation>Кәмелетке толмаған ба?</translation>
    </message>
    <message>
        <source>If in doubt, treat as a child until it is clear.</source>
        <translation>Күмән болса, анықталғанша бала деп қараңыз.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Гендер</translation>
    </message>
    <message>
        <source>How to speak of the client</source>
        <translation>Қызмет алушы туралы қалай айту</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Сөйлесу</translation>
    </message>
    <message>
        <source>About whom to talk with</source>
        <translation>Кіммен сөйлескені жөн</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Ана тілі</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Басқа тілдер</translation>
    </message>
    <message>
        <source>Language to talk in</source>
        <translation>Сөйлесу тілі</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Оқу және жазу</translation>
    </message>
    <message>
        <source>Reads in these scripts</source>
        <translation>Қай әліпбиде оқиды</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Тиесілігі</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Азаматтықтары</translation>
    </message>
    <message>
        <source>Stateless?</source>
        <translation>Азаматтығы жоқ па?</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Only if the client wishes to tell it.</source>
        <translation>Тек қызмет алушы айтқысы келсе.</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Туған елі</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Туған жері</translation>
    </message>
    <message>
        <source>Country of last home</source>
        <translation>Соңғы тұрған елі</translation>
    </message>
    <message>
        <source>Region of last home</source>
        <translation>Соңғы тұрған өңірі</translation>
    </message>
    <message>
        <source>Last home</source>
        <translation>Соңғы үйі</translation>
    </message>
    <message>
        <source>Stay in the country</source>
        <translation>Елде болуы</translation>
    </message>
    <message>
        <source>Migration status</source>
        <translation>Көші-қон мәртебесі</translation>
    </message>
    <message>
        <source>Basis of the stay</source>
        <translation>Болу негізі</translation>
    </message>
    <message>
        <source>Stay allowed until</source>
        <translation>Болуға рұқсат мерзімі</translation>
    </message>
    <message>
        <source>May work?</source>
        <translation>Жұмыс істей ала ма?</translation>
    </message>
    <message>
        <source>Risk of deportation or detention?</source>
        <translation>Шығарылу не ұсталу қаупі бар ма?</translation>
    </message>
    <message>
        <source>About the stay</source>
        <translation>Болуы туралы</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Отбасылық жағдайы</translation>
    </message>
    <message>
        <source>Kind of marriage</source>
        <translation>Неке түрі</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалары</translation>
    </message>
    <message>
        <source>Children under age</source>
        <translation>Кәмелетке толмаған балалары</translation>
    </message>
    <message>
        <source>Others who depend on the client</source>
        <translation>Асырауындағы басқалар</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>Отбасы туралы</translation>
    </message>
    <message>
        <source>Who knows? Who may be told what?</source>
        <translation>Кім біледі? Кімге нені айтуға болады?</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Оқу және жұмыс</translation>
    </message>
    <message>
        <source>Schooling finished</source>
        <translation>Аяқтаған білімі</translation>
    </message>
    <message>
        <source>Years at school</source>
        <translation>Оқыған жылдары</translation>
    </message>
    <message>
        <source>Trade or skill</source>
        <translation>Кәсібі не дағдысы</translation>
    </message>
    <message>
        <source>Work before</source>
        <translation>Бұрынғы жұмысы</translation>
    </message>
    <message>
        <source>Everyday health</source>
        <translation>Күнделікті денсаулығы</translation>
    </message>
    <message>
        <source>Difficulty with</source>
        <translation>Қиындық неде</translation>
    </message>
    <message>
        <source>How much difficulty</source>
        <translation>Қиындық дәрежесі</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Не көмектеседі</translation>
    </message>
    <message>
        <source>Faith, food and customs to keep</source>
        <translation>Дін, тамақ, ұстанатын әдет</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Аты-жөні / бүркеншік аты</translation>
    </message>
    <message>
        <source>Names and aliases</source>
        <translation>Аты-жөндері</translation>
    </message>
    <message>
        <source>Written exactly as the client or the paper has it.</source>
        <translation>Қызмет алушы не құжат қалай жазса, дәл солай.</translation>
    </message>
    <message>
        <source>What name is it?</source>
        <translation>Бұл қандай ат?</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Әліпби</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Аттың тілі</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Seen on which paper</source>
        <translation>Қай құжаттан көрінді</translation>
    </message>
    <message>
        <source>For example: passport.</source>
        <translation>Мысалы: паспорт.</translation>
    </message>
    <message>
        <source>Who uses this name</source>
        <translation>Бұл атты кім қолданады</translation>
    </message>
    <message>
        <source>Safe to use outside?</source>
        <translation>Сыртта қолдану қауіпсіз бе?</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>Осы ат туралы</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Орналастыру</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Орналастырулар</translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation>Қандай орын</translation>
    </message>
    <message>
        <source>Place (alias)</source>
        <translation>Орын (бүркеншік)</translation>
    </message>
    <message>
        <source>Only the alias, never an address.</source>
        <translation>Тек бүркеншік аты, мекенжай ешқашан жазылмайды.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Бөлме</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Төсек</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Неге сонда</translation>
    </message>
    <message>
        <source>Who went along</source>
        <translation>Кім бірге барды</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Бірге барған балалар</translation>
    </message>
    <message>
        <source>About the stay there</source>
        <translation>Ондағы тұруы туралы</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Қоқан-лоққы</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Қоқан-лоққылар</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Кімге қарсы</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Аты, белгілі болса</translation>
    </message>
    <message>
        <source>Number it came from</source>
        <translation>Қай нөмірден келді</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Сөзбе-сөз</translation>
    </message>
    <message>
        <source>What proves it, where kept</source>
        <translation>Дәлелі не, қайда сақтаулы</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Қаншалықты ауыр</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Не рас</translation>
    </message>
    <message>
        <source>How bad could it get</source>
        <translation>Ең ауыр салдары</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Ықтималдығы</translation>
    </message>
    <message>
        <source>What the client thinks of it</source>
        <translation>Қызмет алушының пікірі</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>About what was done</source>
        <translation>Істелгені туралы</translation>
    </message>
    <message>
        <source>What the house must mind</source>
        <translation>Үй нені ескеруі керек</translation>
    </message>
    <message>
        <source>Everybody on duty sees these words, never the reason.</source>
        <translation>Бұл сөздерді кезекшілердің бәрі көреді, себебін ешкім көрмейді.</translation>
    </message>
    <message>
        <source>Keep apart from</source>
        <translation>Кімнен бөлек ұстау</translation>
    </message>
    <message>
        <source>Everybody on duty sees that these two must not meet, never why.</source>
        <translation>Бұл екеуінің кездеспеуі керегін кезекшілердің бәрі көреді, себебін ешкім көрмейді.</translation>
    </message>
    <message>
        <source>Word that must never leave</source>
        <translation>Сыртқа шықпайтын сөз</translation>
    </message>
    <message>
        <source>Words that must never leave</source>
        <translation>Сыртқа шықпайтын сөздер</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Word or number</source>
        <translation>Сөз не нөмір</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>About this word</source>
        <translation>Осы сөз туралы</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Тыйым</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Тыйымдар</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Тыйым салынған</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кім немесе не</translation>
    </message>
    <message>
        <source>Other names and addresses</source>
        <translation>Басқа аттары мен мекенжайлары</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Не үшін сақталады</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Дейін сақтау</translation>
    </message>
    <message>
        <source>Must not be erased now?</source>
        <translation>Қазір өшіруге болмай ма?</translation>
    </message>
    <message>
        <source>Yes, while a court or an authority needs it. Then nothing is due, whatever the dates say.</source>
        <translation>Иә, сотқа не органға керек кезде. Онда күні не болса да, мерзім келмейді.</translation>
    </message>
    <message>
        <source>Who decided it, and after which rule.</source>
        <translation>Кім шешті, қай ереже бойынша.</translation>
    </message>
    <message>
        <source>House rule on keeping</source>
        <translation>Баспананың сақтау ережесі</translation>
    </message>
    <message>
        <source>House rules on keeping</source>
        <translation>Баспананың сақтау ережелері</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <translation>Жабылғаннан кейінгі айлар</translation>
    </message>
    <message>
        <source>Order to erase</source>
        <translation>Өшіру тапсырмасы</translation>
    </message>
    <message>
        <source>Orders to erase</source>
        <translation>Өшіру тапсырмалары</translation>
    </message>
    <message>
        <source>Sheets begun up to (milliseconds)</source>
        <translation>Мына уақытқа дейін басталған парақтар (миллисекунд)</translation>
    </message>
    <message>
        <source>How many sheets the asking member saw</source>
        <translation>Сұраған адам қанша парақ көрді</translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>Олардың тізімінің хеші</translation>
    </message>
    <message>
        <source>Approved as request</source>
        <translation>Өтініш ретінде мақұлданды</translation>
    </message>
    <message>
        <source>Text of the house</source>
        <translation>Баспана мәтіні</translation>
    </message>
    <message>
        <source>Texts of the house</source>
        <translation>Баспана мәтіндері</translation>
    </message>
    <message>
        <source>For example: house rules, your rights, code of conduct.</source>
        <translation>Мысалы: үй ережесі, құқықтарыңыз, әдеп ережесі.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Hand-over to the psychologist</source>
        <translation>Психологқа тапсыру</translation>
    </message>
    <message>
        <source>Hand-overs to the psychologist</source>
        <translation>Психологқа тапсырулар</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Кім тапсырды</translation>
    </message>
    <message>
        <source>No place, no surname.</source>
        <translation>Орнысыз, тексіз.</translation>
    </message>
    <message>
        <source>Rules and rights explained</source>
        <translation>Ережелер мен құқықтар түсіндірілді</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Түсіндірілген күні</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Understood?</source>
        <translation>Түсінікті ме?</translation>
    </message>
    <message>
        <source>Has a copy?</source>
        <translation>Данасы бар ма?</translation>
    </message>
    <message>
        <source>Complaint or praise</source>
        <translation>Шағым не алғыс</translation>
    </message>
    <message>
        <source>Complaints and praise</source>
        <translation>Шағымдар мен алғыстар</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>About which colleague</source>
        <translation>Қай әріптес туралы</translation>
    </message>
    <message>
        <source>Wants to stay unnamed?</source>
        <translation>Атын атамағанын қалай ма?</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>Кім қарайды</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап берілген күні</translation>
    </message>
    <message>
        <source>Complaint, kept apart</source>
        <translation>Шағым, бөлек сақталады</translation>
    </message>
    <message>
        <source>Complaints, kept apart</source>
        <translation>Шағымдар, бөлек сақталады</translation>
    </message>
    <message>
        <source>Complaint, kept with health</source>
        <translation>Шағым, терапиямен бірге сақталады</translation>
    </message>
    <message>
        <source>Complaints, kept with health</source>
        <translation>Шағымдар, терапиямен бірге сақталады</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Бөлмелер</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Бөлме аты</translation>
    </message>
    <message>
        <source>For example: blue room.</source>
        <translation>Мысалы: көк бөлме.</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Тізімдегі орны</translation>
    </message>
    <message>
        <source>Own entrance?</source>
        <translation>Жеке кіреберісі бар ма?</translation>
    </message>
    <message>
        <source>Out of use?</source>
        <translation>Пайдаланылмай ма?</translation>
    </message>
    <message>
        <source>About the room</source>
        <translation>Бөлме туралы</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Төсектер</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Төсек аты</translation>
    </message>
    <message>
        <source>A number or a letter is enough.</source>
        <translation>Цифр не әріп жеткілікті.</translation>
    </message>
    <message>
        <source>Place in the room</source>
        <translation>Бөлмедегі орны</translation>
    </message>
    <message>
        <source>What is special</source>
        <translation>Ерекшелігі</translation>
    </message>
    <message>
        <source>Nights in a bed</source>
        <translation>Төсектегі түндер</translation>
    </message>
    <message>
        <source>Nights in beds</source>
        <translation>Төсектердегі түндер</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Түндер</translation>
    </message>
    <message>
        <source>From the night of</source>
        <translation>Қай түннен</translation>
    </message>
    <message>
        <source>The day on which the client does not sleep there any more.</source>
        <translation>Қызмет алушы енді мұнда ұйықтамайтын күн.</translation>
    </message>
    <message>
        <source>Children in the same bed</source>
        <translation>Сол төсектегі балалар</translation>
    </message>
    <message>
        <source>About these nights</source>
        <translation>Осы түндер туралы</translation>
    </message>
    <message>
        <source>Request for a place</source>
        <translation>Орын сұрауы</translation>
    </message>
    <message>
        <source>Requests for a place</source>
        <translation>Орын сұраулары</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кім сұрайды</translation>
    </message>
    <message>
        <source>Other shelter (alias)</source>
        <translation>Басқа баспана (шартты аты)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Қанша адам</translation>
    </message>
    <message>
        <source>Bed kept free</source>
        <translation>Бос ұсталған төсек</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>Сұрау туралы</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Атсыз.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>ILO indicators of forced labour</source>
        <translation>ХЕҰ-ның мәжбүрлі еңбек белгілері</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation>Осал жағдайын пайдалану</translation>
    </message>
    <message>
        <source>Poverty, no papers, language, age.</source>
        <translation>Кедейлік, құжатсыздық, тіл, жас.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability: note</source>
        <translation>Осал жағдайын пайдалану: ескертпе</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation>Алдау</translation>
    </message>
    <message>
        <source>Work, pay, place or stay were not as promised.</source>
        <translation>Жұмыс, еңбекақы, орын не тұру уәдедегідей болмады.</translation>
    </message>
    <message>
        <source>Deception: note</source>
        <translation>Алдау: ескертпе</translation>
    </message>
    <message>
        <source>Restriction of movement</source>
        <translation>Жүріп-тұруын шектеу</translation>
    </message>
    <message>
        <source>Locked in, guarded, never alone.</source>
        <translation>Қамауда, күзетте, ешқашан жалғыз емес.</translation>
    </message>
    <message>
        <source>Restriction of movement: note</source>
        <translation>Жүріп-тұруын шектеу: ескертпе</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Оқшаулау</translation>
    </message>
    <message>
        <source>Far away, no phone, no contact.</source>
        <translation>Шалғайда, телефонсыз, байланыссыз.</translation>
    </message>
    <message>
        <source>Isolation: note</source>
        <translation>Оқшаулау: ескертпе</translation>
    </message>
    <message>
        <source>Physical and sexual violence</source>
        <translation>Дене және сексуалдық зорлық</translation>
    </message>
    <message>
        <source>Towards the client or others, to force.</source>
        <translation>Қызмет алушыға не басқаларға, мәжбүрлеу үшін.</translation>
    </message>
    <message>
        <source>Violence: note</source>
        <translation>Зорлық: ескертпе</translation>
    </message>
    <message>
        <source>Intimidation and threats</source>
        <translation>Үркіту және қоқан-лоққы</translation>
    </message>
    <message>
        <source>Towards the client or the family.</source>
        <translation>Қызмет алушыға не отбасына қарсы.</translation>
    </message>
    <message>
        <source>Intimidation and threats: note</source>
        <translation>Үркіту және қоқан-лоққы: ескертпе</translation>
    </message>
    <message>
        <source>Retention of identity documents</source>
        <translation>Жеке құжаттарын ұстап қалу</translation>
    </message>
    <message>
        <source>Taken, hidden, not given back.</source>
        <translation>Тартып алған, жасырған, қайтармаған.</translation>
    </message>
    <message>
        <source>Retention of documents: note</source>
        <translation>Құжаттарын ұстап қалу: ескертпе</translation>
    </message>
    <message>
        <source>Withholding of wages</source>
        <translation>Еңбекақысын бермеу</translation>
    </message>
    <message>
        <source>Not paid, on purpose.</source>
        <translation>Әдейі төлемеген.</translation>
    </message>
    <message>
        <source>Withholding of wages: note</source>
        <translation>Еңбекақысын бермеу: ескертпе</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation>Қарызға кіріптарлық</translation>
    </message>
    <message>
        <source>A debt that work could never pay.</source>
        <translation>Жұмыспен ешқашан өтелмейтін қарыз.</translation>
    </message>
    <message>
        <source>Debt bondage: note</source>
        <translation>Қарызға кіріптарлық: ескертпе</translation>
    </message>
    <message>
        <source>Abusive working and living conditions</source>
        <translation>Еңбек пен тұрмыстың жан төзгісіз жағдайы</translation>
    </message>
    <message>
        <source>Dangerous, degrading, crowded, no medical care.</source>
        <translation>Қауіпті, қорлайтын, тар, медициналық көмексіз.</translation>
    </message>
    <message>
        <source>Working and living conditions: note</source>
        <translation>Еңбек пен тұрмыс жағдайы: ескертпе</translation>
    </message>
    <message>
        <source>Excessive overtime</source>
        <translation>Шамадан тыс үстеме жұмыс</translation>
    </message>
    <message>
        <source>Beyond the law, under threat.</source>
        <translation>Заңнан артық, қоқан-лоққымен.</translation>
    </message>
    <message>
        <source>Excessive overtime: note</source>
        <translation>Шамадан тыс үстеме жұмыс: ескертпе</translation>
    </message>
    <message>
        <source>What backs it</source>
        <translation>Не растайды</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>Was the client made to break the law?</source>
        <translation>Заң бұзуға мәжбүрленді ме?</translation>
    </message>
    <message>
        <source>Nobody should be punished for what traffickers made them do.</source>
        <translation>Саудагерлер мәжбүрлеген іс үшін ешкім жазаланбауға тиіс.</translation>
    </message>
    <message>
        <source>Decision on status</source>
        <translation>Мәртебе туралы шешім</translation>
    </message>
    <message>
        <source>Decisions on status</source>
        <translation>Мәртебе туралы шешімдер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Қай мекеме</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>What it entitles to</source>
        <translation>Неге құқық береді</translation>
    </message>
    <message>
        <source>Reasons and next steps</source>
        <translation>Себептері мен келесі қадамдар</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>somebody unknown here</source>
        <translation>мұнда белгісіз біреу</translation>
    </message>
    <message>
        <source>linked sheet</source>
        <translation>байланысқан парақ</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Әлі ештеңе толтырылмаған</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Plan completed</source>
        <translation>Жоспар орындалды</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Қажеттіліктер мүмкіндігінше өтелді</translation>
    </message>
    <message>
        <source>Agreed that no further support is needed</source>
        <translation>Енді көмек керек емес деп келісілді</translation>
    </message>
    <message>
        <source>Client asks to close</source>
        <translation>Қызмет алушы жабуды сұрайды</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Көптен байланыс жоқ</translation>
    </message>
    <message>
        <source>Left the area</source>
        <translation>Бұл жерден кетті</translation>
    </message>
    <message>
        <source>Transferred to another organisation</source>
        <translation>Басқа ұйымға берілді</translation>
    </message>
    <message>
        <source>Repatriated</source>
        <translation>Отанына қайтарылды</translation>
    </message>
    <message>
        <source>Resettled in the country</source>
        <translation>Елде қоныстанды</translation>
    </message>
    <message>
        <source>Reunited with family</source>
        <translation>Отбасына қосылды</translation>
    </message>
    <message>
        <source>Own housing</source>
        <translation>Жеке баспанасы бар</translation>
    </message>
    <message>
        <source>Left without notice</source>
        <translation>Ескертпей кетті</translation>
    </message>
    <message>
        <source>Return to exploiter suspected</source>
        <translation>Қанаушыға қайтты деген күмән бар</translation>
    </message>
    <message>
        <source>Funding constraints</source>
        <translation>Қаржы жетпеді</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Қайталанған іс</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Қайтыс болды</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Rescue and first days</source>
        <translation>Құтқару және алғашқы күндер</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Оңалту</translation>
    </message>
    <message>
        <source>Re-integration</source>
        <translation>Қоғамға қайта кіріктіру</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Кейінгі қолдау</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Closed, referred elsewhere</source>
        <translation>Жабық, басқа жаққа жіберілді</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтілуде</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Осында</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Уақытша жоқ</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>Supported without a stay</source>
        <translation>Тұрмай көмек алады</translation>
    </message>
    <message>
        <source>Stay here with the parent</source>
        <translation>Осында ата-анасымен қалу</translation>
    </message>
    <message>
        <source>Reunite with family</source>
        <translation>Отбасына қайта қосу</translation>
    </message>
    <message>
        <source>Care by relatives</source>
        <translation>Туыстарының қамқорлығы</translation>
    </message>
    <message>
        <source>Foster care</source>
        <translation>Патронаттық тәрбие</translation>
    </message>
    <message>
        <source>Institution for children</source>
        <translation>Балалар мекемесі</translation>
    </message>
    <message>
        <source>Return to the home country</source>
        <translation>Отанына қайтару</translation>
    </message>
    <message>
        <source>Not return</source>
        <translation>Қайтармау</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation>Емдеу</translation>
    </message>
    <message>
        <source>School or kindergarten</source>
        <translation>Мектеп не балабақша</translation>
    </message>
    <message>
        <source>Interview or testimony</source>
        <translation>Сұхбат не айғақ беру</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Келіседі</translation>
    </message>
    <message>
        <source>Is unsure</source>
        <translation>Екіұдай</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Келіспейді</translation>
    </message>
    <message>
        <source>Too young to say</source>
        <translation>Айтуға тым кішкентай</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Анасы</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Әкесі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Баласы</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Бауыры</translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation>Күйеуі, әйелі не серігі</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Атасы не әжесі</translation>
    </message>
    <message>
        <source>Aunt or uncle</source>
        <translation>Тәтесі, ағасы не нағашысы</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Басқа туысы</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Сенімді адам</translation>
    </message>
    <message>
        <source>No relation, came together</source>
        <translation>Туыс емес, бірге келді</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>Алаңдататын жайт жоқ</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Әлі анық емес</translation>
    </message>
    <message>
        <source>May be involved in the exploitation</source>
        <translation>Қанауға қатысы болуы мүмкін</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Мүдде қақтығысы</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Байланысу мүмкін емес</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ата-анасы</translation>
    </message>
    <message>
        <source>Appointed by a court</source>
        <translation>Сот тағайындаған</translation>
    </message>
    <message>
        <source>Guardianship authority</source>
        <translation>Қорғаншылық органы</translation>
    </message>
    <message>
        <source>Temporary guardian</source>
        <translation>Уақытша қорғаншы</translation>
    </message>
    <message>
        <source>Relative with a power of attorney</source>
        <translation>Сенімхаты бар туысы</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әлі жоқ</translation>
    </message>
    <message>
        <source>Here in the house</source>
        <translation>Осы үйде</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>Отбасында</translation>
    </message>
    <message>
        <source>With the exploiter</source>
        <translation>Қанаушының қолында</translation>
    </message>
    <message>
        <source>In an institution</source>
        <translation>Мекемеде</translation>
    </message>
    <message>
        <source>In a foster family</source>
        <translation>Патронаттық отбасында</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Шетелде</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Із-түзсіз жоғалған</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Қайтыс болған</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Басқа жерде</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Give identifying facts to a partner for the first time</source>
        <translation>Серіктеске кім екенін алғаш рет айту</translation>
    </message>
    <message>
        <source>Write readable files without a seal</source>
        <translation>Мөрсіз оқылатын файлдар жазу</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>Make new recovery cards</source>
        <translation>Жаңа қалпына келтіру карталарын жасау</translation>
    </message>
    <message>
        <source>Let a word pass that the gate stops</source>
        <translation>Шлюз тоқтатқан сөзді өткізу</translation>
    </message>
    <message>
        <source>Take everything out as open files</source>
        <translation>Бәрін ашық файлдармен шығару</translation>
    </message>
    <message>
        <source>Close the shelter</source>
        <translation>Баспананы жабу</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Typed back when they were made</source>
        <translation>Жасалғанда қайта терілді</translation>
    </message>
    <message>
        <source>Tried out at the yearly check</source>
        <translation>Жылдық тексеруде сыналды</translation>
    </message>
    <message>
        <source>House cards</source>
        <translation>Баспана карталары</translation>
    </message>
    <message>
        <source>Clinical cards</source>
        <translation>Терапия карталары</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Сәби</translation>
    </message>
    <message>
        <source>14 to 17</source>
        <translation>14–17 жас</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Ересек</translation>
    </message>
    <message>
        <source>Over 60</source>
        <translation>60-тан асқан</translation>
    </message>
    <message>
        <source>Eats everything</source>
        <translation>Бәрін жейді</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Шошқа етінсіз</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Халал</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Етсіз</translation>
    </message>
    <message>
        <source>No milk</source>
        <translation>Сүтсіз</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>Глютенсіз</translation>
    </message>
    <message>
        <source>Counts sugar</source>
        <translation>Қантын есептейді</translation>
    </message>
    <message>
        <source>Soft food</source>
        <translation>Жұмсақ тамақ</translation>
    </message>
    <message>
        <source>Baby food</source>
        <translation>Балалар тамағы</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Өткізіп алынды</translation>
    </message>
    <message>
        <source>Given, came up again</source>
        <translation>Берілді, құсып тастады</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Таңертең</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>Түсте</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Кешке</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Түнде</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Қажет болғанда</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>таблетка</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>мл</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>тамшы</translation>
    </message>
    <message>
        <source>puffs</source>
        <translation>дем</translation>
    </message>
    <message>
        <source>units</source>
        <translation>бірлік</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>жапсырма</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Құрысу</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>Демікпе</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Жүрек</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Диабет</translation>
    </message>
    <message>
        <source>Bleeds easily</source>
        <translation>Қаны тез кетеді</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Жүкті</translation>
    </message>
    <message>
        <source>Severe allergy</source>
        <translation>Қатты аллергия</translation>
    </message>
    <message>
        <source>Withdrawal from alcohol or drugs</source>
        <translation>Алкоголь не есірткіден айығу</translation>
    </message>
    <message>
        <source>Infection others can catch</source>
        <translation>Жұқпалы ауру</translation>
    </message>
    <message>
        <source>Cannot hear well</source>
        <translation>Нашар естиді</translation>
    </message>
    <message>
        <source>Cannot see well</source>
        <translation>Нашар көреді</translation>
    </message>
    <message>
        <source>Cannot walk alone</source>
        <translation>Өзі жүре алмайды</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Ұйықтап жатыр</translation>
    </message>
    <message>
        <source>Awake, calm</source>
        <translation>Ояу, тыныш</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Мазасыз</translation>
    </message>
    <message>
        <source>Not in bed</source>
        <translation>Төсегінде жоқ</translation>
    </message>
    <message>
        <source>Needed help</source>
        <translation>Көмек керек болды</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Жеңіл</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Күшті</translation>
    </message>
    <message>
        <source>Can kill</source>
        <translation>Өмірге қауіпті</translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation>Кез келген аймақ</translation>
    </message>
    <message>
        <source>As everybody</source>
        <translation>Бәріндей</translation>
    </message>
    <message>
        <source>Look in every hour</source>
        <translation>Сағат сайын қарау</translation>
    </message>
    <message>
        <source>Look in every 15 minutes</source>
        <translation>15 минут сайын қарау</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>Тамаққа дейін</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>Тамақпен</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>Тамақтан кейін</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Кез келген уақытта</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Нақты емес</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>Аурухана не дәрігер</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Жедел жәрдем</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>Дұрыс болды</translation>
    </message>
    <message>
        <source>Right, but too much was told</source>
        <translation>Дұрыс, бірақ артық айтылды</translation>
    </message>
    <message>
        <source>It should not have been told</source>
        <translation>Айтпау керек еді</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Файлмен</translation>
    </message>
    <message>
        <source>Read out from the screen</source>
        <translation>Экраннан оқылды</translation>
    </message>
    <message>
        <source>Why it was told</source>
        <translation>Неге айтылды</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>Тексеріс не көрсетті</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Орындалуда</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Өтелді</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Қолжетімсіз</translation>
    </message>
    <message>
        <source>Declined by the client</source>
        <translation>Қызмет алушы бас тартты</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Бірінші кезекте</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Маңызды</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Күте тұрады</translation>
    </message>
    <message>
        <source>Not wanted now</source>
        <translation>Қазір қажет емес</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Жұмыс жоқ</translation>
    </message>
    <message>
        <source>Poor access to education</source>
        <translation>Білім алу қиын</translation>
    </message>
    <message>
        <source>Poor access to health care</source>
        <translation>Медициналық көмек алу қиын</translation>
    </message>
    <message>
        <source>Poor access to police and courts</source>
        <translation>Полиция мен сотқа жету қиын</translation>
    </message>
    <message>
        <source>Officials who take part</source>
        <translation>Қатысы бар лауазымды адамдар</translation>
    </message>
    <message>
        <source>Weak local governance</source>
        <translation>Жергілікті билік әлсіз</translation>
    </message>
    <message>
        <source>Recruiters active there</source>
        <translation>Азғырушылар белсенді</translation>
    </message>
    <message>
        <source>Stigma</source>
        <translation>Стигма</translation>
    </message>
    <message>
        <source>Conflict or disaster</source>
        <translation>Қақтығыс не апат</translation>
    </message>
    <message>
        <source>Remote place</source>
        <translation>Шалғай жер</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>Смартфон</translation>
    </message>
    <message>
        <source>Simple phone</source>
        <translation>Қарапайым телефон</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Планшет</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Watch or bracelet</source>
        <translation>Сағат не білезік</translation>
    </message>
    <message>
        <source>Tracker or tag</source>
        <translation>Трекер не метка</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Құрылғы жоқ</translation>
    </message>
    <message>
        <source>Location sharing</source>
        <translation>Орналасқан жерін бөлісу</translation>
    </message>
    <message>
        <source>“Find my phone”</source>
        <translation>«Телефонды табу»</translation>
    </message>
    <message>
        <source>Shared accounts</source>
        <translation>Ортақ аккаунттар</translation>
    </message>
    <message>
        <source>Others know the code</source>
        <translation>Кодты басқалар біледі</translation>
    </message>
    <message>
        <source>Messengers linked elsewhere</source>
        <translation>Мессенджер басқа жерге қосылған</translation>
    </message>
    <message>
        <source>Unknown or watching apps</source>
        <translation>Белгісіз не бақылайтын қосымшалар</translation>
    </message>
    <message>
        <source>Family or parental control</source>
        <translation>Отбасылық не ата-ана бақылауы</translation>
    </message>
    <message>
        <source>Tags in bags and clothes</source>
        <translation>Сөмке мен киімдегі меткалар</translation>
    </message>
    <message>
        <source>Place in photos</source>
        <translation>Фотодағы орын</translation>
    </message>
    <message>
        <source>Backup that others can read</source>
        <translation>Басқалар оқи алатын сақтық көшірме</translation>
    </message>
    <message>
        <source>SIM in another name</source>
        <translation>Басқа атқа тіркелген SIM</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Қызмет алушыда</translation>
    </message>
    <message>
        <source>With the client, switched off</source>
        <translation>Қызмет алушыда, өшірулі</translation>
    </message>
    <message>
        <source>In the locker</source>
        <translation>Шкафта</translation>
    </message>
    <message>
        <source>In the office safe</source>
        <translation>Кеңсе сейфінде</translation>
    </message>
    <message>
        <source>In a shielding bag</source>
        <translation>Сигнал өткізбейтін қапта</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>Полицияда</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Енді мұнда жоқ</translation>
    </message>
    <message>
        <source>Only for this file</source>
        <translation>Тек осы іс үшін</translation>
    </message>
    <message>
        <source>May be told in the team</source>
        <translation>Топта айтуға болады</translation>
    </message>
    <message>
        <source>May be used in legal steps</source>
        <translation>Заңды әрекеттерде қолдануға болады</translation>
    </message>
    <message>
        <source>Known, but details not told</source>
        <translation>Белгілі, бірақ егжейі айтылмаған</translation>
    </message>
    <message>
        <source>No or unsteady income</source>
        <translation>Табыс жоқ не тұрақсыз</translation>
    </message>
    <message>
        <source>Many dependants</source>
        <translation>Асырауындағылар көп</translation>
    </message>
    <message>
        <source>Debts of the family</source>
        <translation>Отбасының қарыздары</translation>
    </message>
    <message>
        <source>Violence or abuse in the household</source>
        <translation>Үй ішіндегі зорлық не қорлық</translation>
    </message>
    <message>
        <source>Preferential treatment or discrimination</source>
        <translation>Алалау не кемсіту</translation>
    </message>
    <message>
        <source>Substance use in the family</source>
        <translation>Отбасында ішімдік не есірткі</translation>
    </message>
    <message>
        <source>Illness or death in the family</source>
        <translation>Отбасында ауру не өлім</translation>
    </message>
    <message>
        <source>One adult alone for all</source>
        <translation>Бәріне жалғыз ересек</translation>
    </message>
    <message>
        <source>Family took part in recruiting</source>
        <translation>Отбасы азғыруға қатысты</translation>
    </message>
    <message>
        <source>Family rejects or shames</source>
        <translation>Отбасы қабылдамайды не ұялтады</translation>
    </message>
    <message>
        <source>Early or forced marriage</source>
        <translation>Ерте не мәжбүрлі неке</translation>
    </message>
    <message>
        <source>Raised in an institution</source>
        <translation>Мекемеде тәрбиеленген</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Жынысы не гендері</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Сексуалдық бағдары</translation>
    </message>
    <message>
        <source>Nationality, race or ethnicity</source>
        <translation>Ұлты, нәсілі не этносы</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation>Тіл кедергісі</translation>
    </message>
    <message>
        <source>Little schooling</source>
        <translation>Білімі аз</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Құжаты жоқ</translation>
    </message>
    <message>
        <source>Irregular stay</source>
        <translation>Елде реттелмеген болуы</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Мүгедектік</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Дене саулығы</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Психикалық денсаулық</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Жүктілік</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Ішімдік не есірткі қолдану</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Қарыз</translation>
    </message>
    <message>
        <source>Homelessness</source>
        <translation>Үйсіздік</translation>
    </message>
    <message>
        <source>Earlier abuse</source>
        <translation>Бұрынғы зорлық</translation>
    </message>
    <message>
        <source>Earlier exploitation</source>
        <translation>Бұрынғы қанау</translation>
    </message>
    <message>
        <source>Bond with the exploiter</source>
        <translation>Қанаушыға байланып қалу</translation>
    </message>
    <message>
        <source>Is a witness</source>
        <translation>Куәгер</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулық</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>Психоәлеуметтік</translation>
    </message>
    <message>
        <source>Legal and justice</source>
        <translation>Құқық және сот</translation>
    </message>
    <message>
        <source>Practical and material</source>
        <translation>Тұрмыстық және материалдық</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Отбасы мен балалар</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білім</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>Жұмыс және табыс</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Баспана</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Әлеуметтік дағдылар</translation>
    </message>
    <message>
        <source>0 – no need</source>
        <translation>0 – қажеттілік жоқ</translation>
    </message>
    <message>
        <source>1 – some need</source>
        <translation>1 – аздап бар</translation>
    </message>
    <message>
        <source>2 – clear need</source>
        <translation>2 – анық қажет</translation>
    </message>
    <message>
        <source>3 – great need</source>
        <translation>3 – өте қажет</translation>
    </message>
    <message>
        <source>Day in the house</source>
        <translation>Үйдегі күн</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Қызмет алушымен әңгіме</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Ауысымды өткізу</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Телефон қоңырауы</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Ұжым жиналысы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқыс оқиға</translation>
    </message>
    <message>
        <source>Reception centre</source>
        <translation>Қабылдау орталығы</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Аурухана</translation>
    </message>
    <message>
        <source>Court trip</source>
        <translation>Сотқа бару</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Отбасына бару</translation>
    </message>
    <message>
        <source>Other shelter</source>
        <translation>Басқа баспана</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Қабылдаушы отбасы</translation>
    </message>
    <message>
        <source>Rented room</source>
        <translation>Жалға алған бөлме</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Қамау</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Үйінде</translation>
    </message>
    <message>
        <source>Somebody to trust</source>
        <translation>Сенетін адамы бар</translation>
    </message>
    <message>
        <source>Supportive family</source>
        <translation>Қолдайтын отбасы</translation>
    </message>
    <message>
        <source>Children give strength</source>
        <translation>Балалары күш береді</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Достары</translation>
    </message>
    <message>
        <source>Faith or community</source>
        <translation>Діні не қауымы</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>A trade or skill</source>
        <translation>Кәсібі не дағдысы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Good health</source>
        <translation>Денсаулығы жақсы</translation>
    </message>
    <message>
        <source>Own plans</source>
        <translation>Өз жоспарлары</translation>
    </message>
    <message>
        <source>Ways of coping that worked</source>
        <translation>Көмектескен өз тәсілдері</translation>
    </message>
    <message>
        <source>Own documents</source>
        <translation>Жеке құжаттары</translation>
    </message>
    <message>
        <source>A place to go</source>
        <translation>Баратын жері бар</translation>
    </message>
    <message>
        <source>Savings or property</source>
        <translation>Жинағы не мүлкі</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Өзіне зиян келтіру</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Суицид</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>Басқаларға зиян келтіру</translation>
    </message>
    <message>
        <source>Contact by the exploiter</source>
        <translation>Қанаушы хабарласуы</translation>
    </message>
    <message>
        <source>Wish to return</source>
        <translation>Қайтқысы келуі</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Байқалмады</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Жеке</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топтық</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Арт-терапия</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Дағдарыс</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон арқылы</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Бірінші қабат</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Тыныш бөлме</translation>
    </message>
    <message>
        <source>Medicine locked away</source>
        <translation>Дәрі құлыптаулы</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Баспалдақсыз</translation>
    </message>
    <message>
        <source>Near the staff</source>
        <translation>Қызметкерлерге жақын</translation>
    </message>
    <message>
        <source>Room alone</source>
        <translation>Жеке бөлме</translation>
    </message>
    <message>
        <source>Special diet</source>
        <translation>Арнайы тамақ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Орналасқан жері</translation>
    </message>
    <message>
        <source>Sharing with others</source>
        <translation>Басқалармен бөлісу</translation>
    </message>
    <message>
        <source>Mobile data</source>
        <translation>Мобильді интернет</translation>
    </message>
    <message>
        <source>The whole device</source>
        <translation>Бүкіл құрылғы</translation>
    </message>
    <message>
        <source>SIM taken out</source>
        <translation>SIM алынды</translation>
    </message>
    <message>
        <source>Signed out of accounts</source>
        <translation>Аккаунттардан шықты</translation>
    </message>
    <message>
        <source>Apps removed</source>
        <translation>Қосымшалар жойылды</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Код ауыстырылды</translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation>Трекер алынды</translation>
    </message>
    <message>
        <source>Nothing, as the client wishes</source>
        <translation>Ештеңе, қызмет алушының қалауы</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кім екені</translation>
    </message>
    <message>
        <source>Childhood</source>
        <translation>Балалық шағы</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Қалай басталды</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Сонда барар жол</translation>
    </message>
    <message>
        <source>What had to be done</source>
        <translation>Не істеуге мәжбүр болды</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Зорлық</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Сексуалдық зорлық</translation>
    </message>
    <message>
        <source>How they were controlled</source>
        <translation>Қалай бақыланды</translation>
    </message>
    <message>
        <source>Money and debts</source>
        <translation>Ақша және қарыз</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Қалай аяқталды</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалары</translation>
    </message>
    <message>
        <source>Threats and fears</source>
        <translation>Қоқан-лоққы және қорқыныш</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттары</translation>
    </message>
    <message>
        <source>Police and courts</source>
        <translation>Полиция және сот</translation>
    </message>
    <message>
        <source>Wishes and plans</source>
        <translation>Тілек пен жоспар</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Бірнеше күнде</translation>
    </message>
    <message>
        <source>Within weeks</source>
        <translation>Бірнеше аптада</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Call the ambulance</source>
        <translation>Жедел жәрдем шақыру</translation>
    </message>
    <message>
        <source>Call the fire brigade</source>
        <translation>Өрт сөндірушілерді шақыру</translation>
    </message>
    <message>
        <source>Call the police only after the director was asked, unless a life is at risk</source>
        <translation>Өмірге қауіп болмаса, полицияны тек директордан сұрағаннан кейін шақыру</translation>
    </message>
    <message>
        <source>Call the police</source>
        <translation>Полиция шақыру</translation>
    </message>
    <message>
        <source>Stay with the person, leave nobody alone</source>
        <translation>Адамның қасында болу, ешкімді жалғыз қалдырмау</translation>
    </message>
    <message>
        <source>Wake the second person on duty</source>
        <translation>Екінші кезекшіні ояту</translation>
    </message>
    <message>
        <source>Take away what is dangerous: blades, cords, medicine, glass</source>
        <translation>Қауіпті нәрселерді алып тастау: өткір зат, бау, дәрі, шыны</translation>
    </message>
    <message>
        <source>First aid; do not move who may be injured</source>
        <translation>Алғашқы көмек; жарақат алуы мүмкін адамды қозғамау</translation>
    </message>
    <message>
        <source>Make the ambulance sheet</source>
        <translation>Жедел жәрдем парағын жасау</translation>
    </message>
    <message>
        <source>One person of the staff goes along</source>
        <translation>Бір қызметкер бірге барады</translation>
    </message>
    <message>
        <source>Take the others, the children first, to another room</source>
        <translation>Басқаларды, алдымен балаларды, басқа бөлмеге апару</translation>
    </message>
    <message>
        <source>Separate them, each with one person of the staff</source>
        <translation>Оларды бөлу, әрқайсысымен бір қызметкер</translation>
    </message>
    <message>
        <source>Speak calmly, do not hold anybody who is not in danger</source>
        <translation>Сабырлы сөйлеу, қауіп төнбеген адамды ұстамау</translation>
    </message>
    <message>
        <source>Search every room, the cellar, the roof and the yard</source>
        <translation>Әр бөлмені, жертөлені, шатырды және ауланы қарау</translation>
    </message>
    <message>
        <source>Ask the others who was with her last</source>
        <translation>Соңғы рет кім бірге болғанын басқалардан сұрау</translation>
    </message>
    <message>
        <source>Call her telephone</source>
        <translation>Телефонына қоңырау шалу</translation>
    </message>
    <message>
        <source>Write down what she wore and when she was last seen</source>
        <translation>Не киіп жүргенін және соңғы рет қашан көргенін жазу</translation>
    </message>
    <message>
        <source>Tell the guardian</source>
        <translation>Қамқоршыға айту</translation>
    </message>
    <message>
        <source>Write down the times</source>
        <translation>Уақытын жазып отыру</translation>
    </message>
    <message>
        <source>Warm room, clean towels, nobody who is not needed</source>
        <translation>Жылы бөлме, таза сүлгілер, артық адам жоқ</translation>
    </message>
    <message>
        <source>Mother and child stay together</source>
        <translation>Ана мен бала бірге қалады</translation>
    </message>
    <message>
        <source>Touch nothing, close the room, nobody goes in</source>
        <translation>Ештеңеге тимеу, бөлмені жабу, ешкім кірмейді</translation>
    </message>
    <message>
        <source>Tell the others together, in their languages</source>
        <translation>Басқаларға бірге, өз тілдерінде айту</translation>
    </message>
    <message>
        <source>The family is told by the director, not by duty</source>
        <translation>Отбасына кезекші емес, директор айтады</translation>
    </message>
    <message>
        <source>Everybody out, nobody takes anything along</source>
        <translation>Бәрі сыртқа, ешкім ештеңе алмайды</translation>
    </message>
    <message>
        <source>Roll-call at the meeting place</source>
        <translation>Жиналу орнында түгендеу</translation>
    </message>
    <message>
        <source>No lift, close doors behind you</source>
        <translation>Лифтсіз, артыңыздан есікті жабыңыз</translation>
    </message>
    <message>
        <source>Say the address to the fire brigade only</source>
        <translation>Мекенжайды тек өрт сөндірушілерге айту</translation>
    </message>
    <message>
        <source>Ask for name, office and the order of the court; write them down</source>
        <translation>Атын, мекемесін және сот қаулысын сұрап, жазып алу</translation>
    </message>
    <message>
        <source>Ask them to wait outside until the director or the lawyer is there</source>
        <translation>Директор немесе заңгер келгенше сыртта күтуін сұрау</translation>
    </message>
    <message>
        <source>Hide or lock the case files</source>
        <translation>Сейфті жасыру немесе құлыптау</translation>
    </message>
    <message>
        <source>Nobody has to say a passphrase; say that you call the lawyer</source>
        <translation>Ешкім құпия сөйлемді айтуға міндетті емес; заңгерді шақыратыныңызды айтыңыз</translation>
    </message>
    <message>
        <source>Ask for a list of what they take, signed</source>
        <translation>Алынғанның қол қойылған тізімін сұрау</translation>
    </message>
    <message>
        <source>Clients stay in their rooms, away from the windows</source>
        <translation>Клиенттер бөлмелерінде, терезеден алыс болады</translation>
    </message>
    <message>
        <source>Keep the door shut and speak through it</source>
        <translation>Есікті ашпай, есік арқылы сөйлесу</translation>
    </message>
    <message>
        <source>Confirm nobody and nothing: “There is nobody of that name here”</source>
        <translation>Ешкімді, ештеңені растамау: «Мұнда ондай есімді ешкім жоқ»</translation>
    </message>
    <message>
        <source>Write down how they look, their car, their words</source>
        <translation>Түр-түсін, көлігін, сөздерін жазып алу</translation>
    </message>
    <message>
        <source>Lights off towards the street</source>
        <translation>Көше жақтағы шамды өшіру</translation>
    </message>
    <message>
        <source>Take the plan “If the address is known”</source>
        <translation>«Мекенжай белгілі болса» жоспарын алу</translation>
    </message>
    <message>
        <source>Nobody calls, posts or sends where we are</source>
        <translation>Ешкім қайда екенімізді айтып қоңырау шалмайды, жазбайды, жібермейді</translation>
    </message>
    <message>
        <source>Telephones off; look for trackers in new things</source>
        <translation>Телефондарды өшіру; жаңа заттардан трекер іздеу</translation>
    </message>
    <message>
        <source>Director, at once</source>
        <translation>Директорға, бірден</translation>
    </message>
    <message>
        <source>Director, within an hour</source>
        <translation>Директорға, бір сағат ішінде</translation>
    </message>
    <message>
        <source>Director, in the morning</source>
        <translation>Директорға, таңертең</translation>
    </message>
    <message>
        <source>Who can be called tonight, at once</source>
        <translation>Бүгін түнде шақырылатын адамға, бірден</translation>
    </message>
    <message>
        <source>Psychologist, at once</source>
        <translation>Психологқа, бірден</translation>
    </message>
    <message>
        <source>Psychologist, in the morning</source>
        <translation>Психологқа, таңертең</translation>
    </message>
    <message>
        <source>Nurse, in the morning</source>
        <translation>Мейіргерге, таңертең</translation>
    </message>
    <message>
        <source>Her worker, within an hour</source>
        <translation>Жетекші маманға, бір сағат ішінде</translation>
    </message>
    <message>
        <source>Her worker, in the morning</source>
        <translation>Жетекші маманға, таңертең</translation>
    </message>
    <message>
        <source>Guardian or authority for children, at once</source>
        <translation>Қамқоршыға немесе қамқорлық органына, бірден</translation>
    </message>
    <message>
        <source>Lawyer, at once</source>
        <translation>Заңгерге, бірден</translation>
    </message>
    <message>
        <source>Police, within an hour</source>
        <translation>Полицияға, бір сағат ішінде</translation>
    </message>
    <message>
        <source>Police, after three hours without a trace</source>
        <translation>Полицияға, үш сағат ізі табылмаса</translation>
    </message>
    <message>
        <source>The whole team, within a day</source>
        <translation>Бүкіл ұжымға, бір тәулік ішінде</translation>
    </message>
    <message>
        <source>Was handed over by somebody who has seen it</source>
        <translation>Оны көрген адам берген</translation>
    </message>
    <message>
        <source>Was chosen by the member alone</source>
        <translation>Қызметкер өзі таңдаған</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Әйелдер</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Ерлер</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>No conflict found</source>
        <translation>Қақтығыс табылмады</translation>
    </message>
    <message>
        <source>Same village or town</source>
        <translation>Бір ауылдан не қаладан</translation>
    </message>
    <message>
        <source>Same clan or family</source>
        <translation>Бір рудан не отбасынан</translation>
    </message>
    <message>
        <source>Knows the accused</source>
        <translation>Айыпталушыны таниды</translation>
    </message>
    <message>
        <source>The client does not want them</source>
        <translation>Қызмет алушы оны қаламайды</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеді</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Somebody stays near</source>
        <translation>Біреу қасында болады</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Бояумен салынған сурет</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Саз</translation>
    </message>
    <message>
        <source>Textile</source>
        <translation>Мата</translation>
    </message>
    <message>
        <source>Collage</source>
        <translation>Коллаж</translation>
    </message>
    <message>
        <source>Shown in the house</source>
        <translation>Үйде көрсету</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Көрме</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Given as a present</source>
        <translation>Сыйға беру</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Қызметкерлерді оқыту</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Осында сақтаулы</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Destroyed as wished</source>
        <translation>Қалауы бойынша жойылды</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Үйде</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Жазбаша</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Бармақ ізі</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Ауызша, куәгермен</translation>
    </message>
    <message>
        <source>Services of the house</source>
        <translation>Үйдің қызметтері</translation>
    </message>
    <message>
        <source>Keeping this file</source>
        <translation>Осы істі жүргізу</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Photos and artwork</source>
        <translation>Фото мен суреттер</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Басқаға жіберу</translation>
    </message>
    <message>
        <source>Police and prosecution</source>
        <translation>Полиция мен прокуратура</translation>
    </message>
    <message>
        <source>Contact with the embassy</source>
        <translation>Елшілікпен байланыс</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>Отбасымен байланыс</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>Атсыз статистика</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>БАҚ</translation>
    </message>
    <message>
        <source>Check of phone and devices</source>
        <translation>Телефон мен құрылғыны тексеру</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медициналық тексеру</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Health and medical</source>
        <translation>Денсаулық және медицина</translation>
    </message>
    <message>
        <source>Safe house or shelter</source>
        <translation>Қауіпсіз үй не баспана</translation>
    </message>
    <message>
        <source>Legal assistance</source>
        <translation>Құқықтық көмек</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Күнкөріс</translation>
    </message>
    <message>
        <source>No, it would be unsafe</source>
        <translation>Жоқ, қауіпті болар еді</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Қаламады</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>Қамқоршы</translation>
    </message>
    <message>
        <source>Client and guardian</source>
        <translation>Қызмет алушы және қамқоршы</translation>
    </message>
    <message>
        <source>What the talk is for</source>
        <translation>Әңгіме не үшін екені</translation>
    </message>
    <message>
        <source>What the data may be used for</source>
        <translation>Деректер не үшін қолданылатыны</translation>
    </message>
    <message>
        <source>Use for research without names</source>
        <translation>Атсыз зерттеуге қолдану</translation>
    </message>
    <message>
        <source>The right to see the data</source>
        <translation>Деректерді көру құқығы</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Деректер қанша сақталатыны</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Қалай қайтарып алу</translation>
    </message>
    <message>
        <source>That help does not depend on it</source>
        <translation>Көмек бұған тәуелді еместігі</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Бөлмеде</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Телефон арқылы</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Бейнебайланыс арқылы</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Тіс дәрігері</translation>
    </message>
    <message>
        <source>Gynaecologist</source>
        <translation>Гинеколог</translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation>Психиатр</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Зертхана</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Екпе</translation>
    </message>
    <message>
        <source>Forensic examination</source>
        <translation>Сот-медициналық сараптама</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Болмайды</translation>
    </message>
    <message>
        <source>No insurance</source>
        <translation>Сақтандыру жоқ</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Құжат жоқ</translation>
    </message>
    <message>
        <source>No permit to stay</source>
        <translation>Тұруға рұқсат жоқ</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Төлей алмайды</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Қорқыныш</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Тым алыс</translation>
    </message>
    <message>
        <source>Refused by the institution</source>
        <translation>Мекеме бас тартты</translation>
    </message>
    <message>
        <source>No such doctor here</source>
        <translation>Мұнда ондай дәрігер жоқ</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Шешілуде</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Lower bunk</source>
        <translation>Төменгі төсек</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Бесік төсек</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тыныш</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Кедергісіз</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Үй ережесі</translation>
    </message>
    <message>
        <source>Food, room, things</source>
        <translation>Тамақ, бөлме, заттар</translation>
    </message>
    <message>
        <source>Help that was given or not</source>
        <translation>Көрсетілген не көрсетілмеген көмек</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Сырттағы біреу</translation>
    </message>
    <message>
        <source>Praise or an idea</source>
        <translation>Алғыс не ой</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Тозған</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Сынған</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Байқау</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Көңіл күй</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Күтім көрсетілді</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Үйден шықты</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Қайтып келді</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Келуші</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефон қоңырауы</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>Үйдің өзі туралы</translation>
    </message>
    <message>
        <source>To do in the morning</source>
        <translation>Таңертең істеу керек</translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>Suicide attempt or self-harm</source>
        <translation>Өзіне қол жұмсау не өзін жаралау</translation>
    </message>
    <message>
        <source>A child is missing</source>
        <translation>Бала жоғалды</translation>
    </message>
    <message>
        <source>An adult is missing</source>
        <translation>Ересек адам жоғалды</translation>
    </message>
    <message>
        <source>Birth begins</source>
        <translation>Босану басталды</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Шұғыл медициналық көмек</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Өлім</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Өрт</translation>
    </message>
    <message>
        <source>Officials want to search</source>
        <translation>Ресми адамдар тінткісі келеді</translation>
    </message>
    <message>
        <source>Somebody at the door</source>
        <translation>Есік алдында біреу тұр</translation>
    </message>
    <message>
        <source>The address is known</source>
        <translation>Мекенжай белгілі болды</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Жалғасуда</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>Талқыланды</translation>
    </message>
    <message>
        <source>In the safe</source>
        <translation>Сейфте</translation>
    </message>
    <message>
        <source>In the store room</source>
        <translation>Қоймада</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Ерікті</translation>
    </message>
    <message>
        <source>Trainer or teacher</source>
        <translation>Жаттықтырушы не мұғалім</translation>
    </message>
    <message>
        <source>Doctor who visits</source>
        <translation>Келетін дәрігер</translation>
    </message>
    <message>
        <source>Supplier or craftsman</source>
        <translation>Жеткізуші не шебер</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Лауазымды адам</translation>
    </message>
    <message>
        <source>Family of a client</source>
        <translation>Қызмет алушының туыстары</translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation>Орын ұсынылды</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Орын жоқ</translation>
    </message>
    <message>
        <source>They ask us</source>
        <translation>Бізден сұрайды</translation>
    </message>
    <message>
        <source>We ask them</source>
        <translation>Біз сұраймыз</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Ер адам</translation>
    </message>
    <message>
        <source>Woman with a child</source>
        <translation>Балалы әйел</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келуі</translation>
    </message>
    <message>
        <source>Moved within the house</source>
        <translation>Үй ішінде көшті</translation>
    </message>
    <message>
        <source>Because of illness</source>
        <translation>Ауруына байланысты</translation>
    </message>
    <message>
        <source>To keep apart</source>
        <translation>Бөлек ұстау үшін</translation>
    </message>
    <message>
        <source>At the client&apos;s wish</source>
        <translation>Қызмет алушының қалауымен</translation>
    </message>
    <message>
        <source>Bedding and towels</source>
        <translation>Төсек-орын мен сүлгілер</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Гигиена</translation>
    </message>
    <message>
        <source>For babies</source>
        <translation>Сәбилерге</translation>
    </message>
    <message>
        <source>Food and kitchen</source>
        <translation>Тамақ пен ас үй</translation>
    </message>
    <message>
        <source>Art material</source>
        <translation>Сурет пен қолөнерге</translation>
    </message>
    <message>
        <source>School things</source>
        <translation>Мектепке</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Жиһаз</translation>
    </message>
    <message>
        <source>Medicine chest</source>
        <translation>Дәрі қобдишасы</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Жұмсалды</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Тасталды</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналды</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Жеке</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ұжым</translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation>Оқиғадан кейін</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>In safe-keeping</source>
        <translation>Сақтауда</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Әрі қарай берілді</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Жоғалды</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>To be explained again</source>
        <translation>Қайта түсіндіру керек</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Кіргізілді</translation>
    </message>
    <message>
        <source>Met outside</source>
        <translation>Сыртта кездесті</translation>
    </message>
    <message>
        <source>Sent away</source>
        <translation>Қайтарып жіберілді</translation>
    </message>
    <message>
        <source>Police called</source>
        <translation>Полиция шақырылды</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Керек</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Уәде берілді</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>Agriculture, forestry and fishing</source>
        <translation>Ауыл, орман және балық шаруашылығы</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>Кен өндіру және карьерлер</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Өңдеу өнеркәсібі</translation>
    </message>
    <message>
        <source>Electricity, gas, steam and air conditioning supply</source>
        <translation>Электр, газ, бу және ауа баптау</translation>
    </message>
    <message>
        <source>Water supply; sewerage, waste management and remediation</source>
        <translation>Сумен жабдықтау; кәріз, қалдықтар және тазарту</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Құрылыс</translation>
    </message>
    <message>
        <source>Wholesale and retail trade; repair of motor vehicles</source>
        <translation>Көтерме және бөлшек сауда; автокөлік жөндеу</translation>
    </message>
    <message>
        <source>Transportation and storage</source>
        <translation>Көлік және қоймалау</translation>
    </message>
    <message>
        <source>Accommodation and food service activities</source>
        <translation>Тұру және тамақтану қызметтері</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Ақпарат және байланыс</translation>
    </message>
    <message>
        <source>Financial and insurance activities</source>
        <translation>Қаржы және сақтандыру қызметі</translation>
    </message>
    <message>
        <source>Real estate activities</source>
        <translation>Жылжымайтын мүлік</translation>
    </message>
    <message>
        <source>Professional, scientific and technical activities</source>
        <translation>Кәсіби, ғылыми және техникалық қызмет</translation>
    </message>
    <message>
        <source>Administrative and support service activities</source>
        <translation>Әкімшілік және қосалқы қызмет көрсету</translation>
    </message>
    <message>
        <source>Public administration and defence; compulsory social security</source>
        <translation>Мемлекеттік басқару және қорғаныс; міндетті әлеуметтік қамсыздандыру</translation>
    </message>
    <message>
        <source>Human health and social work activities</source>
        <translation>Денсаулық сақтау және әлеуметтік қызметтер</translation>
    </message>
    <message>
        <source>Arts, entertainment and recreation</source>
        <translation>Өнер, ойын-сауық және демалыс</translation>
    </message>
    <message>
        <source>Other service activities</source>
        <translation>Өзге қызмет түрлері</translation>
    </message>
    <message>
        <source>Activities of households as employers</source>
        <translation>Жұмыс беруші үй шаруашылықтары</translation>
    </message>
    <message>
        <source>Activities of extraterritorial organisations and bodies</source>
        <translation>Экстерриториялық ұйымдар мен органдар</translation>
    </message>
    <message>
        <source>Growing of non-perennial crops</source>
        <translation>Бір жылдық дақылдар өсіру</translation>
    </message>
    <message>
        <source>Plant propagation</source>
        <translation>Өсімдік көбейту</translation>
    </message>
    <message>
        <source>Animal production</source>
        <translation>Мал шаруашылығы</translation>
    </message>
    <message>
        <source>Mixed farming</source>
        <translation>Аралас ауыл шаруашылығы</translation>
    </message>
    <message>
        <source>Support activities to agriculture and post-harvest crop activities</source>
        <translation>Ауыл шаруашылығына қосалқы қызмет, өнімді жинаудан кейінгі өңдеу</translation>
    </message>
    <message>
        <source>Other crop and animal production, hunting</source>
        <translation>Өзге өсімдік пен мал өсіру, аңшылық</translation>
    </message>
    <message>
        <source>Forestry and logging</source>
        <translation>Орман өсіру және ағаш дайындау</translation>
    </message>
    <message>
        <source>Marine fishing or aquaculture</source>
        <translation>Теңіз балық аулауы не аквакультура</translation>
    </message>
    <message>
        <source>Freshwater fishing or aquaculture</source>
        <translation>Тұщы су балық аулауы не аквакультура</translation>
    </message>
    <message>
        <source>Manufacture of food products</source>
        <translation>Тамақ өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of beverages</source>
        <translation>Сусындар өндіру</translation>
    </message>
    <message>
        <source>Manufacture of tobacco products</source>
        <translation>Темекі өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of textiles</source>
        <translation>Тоқыма өндірісі</translation>
    </message>
    <message>
        <source>Manufacture of wearing apparel</source>
        <translation>Киім өндірісі</translation>
    </message>
    <message>
        <source>Manufacture of leather and related products</source>
        <translation>Былғары және осыған ұқсас өнім өндіру</translation>
    </message>
    <message>
        <source>Manufacture of wood products, straw and plaiting materials</source>
        <translation>Ағаш, сабан және өрме бұйымдар өндіру</translation>
    </message>
    <message>
        <source>Manufacture of paper and paper products</source>
        <translation>Қағаз және қағаз өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Printing and reproduction of recorded media</source>
        <translation>Баспа және жазба тасығыштарын көбейту</translation>
    </message>
    <message>
        <source>Manufacture of coke and refined petroleum products</source>
        <translation>Кокс және мұнай өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of chemicals and chemical products</source>
        <translation>Химия өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of pharmaceutical products</source>
        <translation>Фармацевтика өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of rubber and plastics products</source>
        <translation>Резеңке және пластмасса өнімдерін өндіру</translation>
    </message>
    <message>
        <source>Manufacture of bricks, glass, cement and other minerals</source>
        <translation>Кірпіш, шыны, цемент және өзге минерал өндіру</translation>
    </message>
    <message>
        <source>Manufacture of basic metals</source>
        <translation>Негізгі металдар өндіру</translation>
    </message>
    <message>
        <source>Manufacture of fabricated metal products</source>
        <translation>Дайын металл бұйымдар өндіру</translation>
    </message>
    <message>
        <source>Manufacture of computer, electronic and optical products</source>
        <translation>Компьютер, электрон және оптика өндіру</translation>
    </message>
    <message>
        <source>Manufacture of electrical equipment</source>
        <translation>Электр жабдықтарын өндіру</translation>
    </message>
    <message>
        <source>Manufacture of other machinery and equipment</source>
        <translation>Өзге машина мен жабдық өндіру</translation>
    </message>
    <message>
        <source>Manufacture of motor vehicles, trailers and semi-trailers</source>
        <translation>Автокөлік және тіркеме өндіру</translation>
    </message>
    <message>
        <source>Manufacture of other transport equipment</source>
        <translation>Өзге көлік құралдарын өндіру</translation>
    </message>
    <message>
        <source>Manufacture of furniture</source>
        <translation>Жиһаз өндіру</translation>
    </message>
    <message>
        <source>Other manufacturing</source>
        <translation>Өзге өндіріс</translation>
    </message>
    <message>
        <source>Repair and installation of machinery and equipment</source>
        <translation>Машина мен жабдықты жөндеу және орнату</translation>
    </message>
    <message>
        <source>Land transport and transport via pipelines</source>
        <translation>Құрлық және құбыр көлігі</translation>
    </message>
    <message>
        <source>Water transport</source>
        <translation>Су көлігі</translation>
    </message>
    <message>
        <source>Air transport</source>
        <translation>Әуе көлігі</translation>
    </message>
    <message>
        <source>Warehousing and support activities for transportation</source>
        <translation>Қоймалау және көлікке қосалқы қызмет</translation>
    </message>
    <message>
        <source>Postal and courier activities</source>
        <translation>Пошта және курьер қызметі</translation>
    </message>
    <message>
        <source>Primarily accommodation</source>
        <translation>Негізінен тұру қызметі</translation>
    </message>
    <message>
        <source>Primarily food</source>
        <translation>Негізінен тамақ</translation>
    </message>
    <message>
        <source>Primarily beverages</source>
        <translation>Негізінен сусындар</translation>
    </message>
    <message>
        <source>Rental and leasing activities</source>
        <translation>Жалға беру және лизинг</translation>
    </message>
    <message>
        <source>Employment activities</source>
        <translation>Жұмысқа орналастыру</translation>
    </message>
    <message>
        <source>Travel agency and tour operator activities</source>
        <translation>Туристік агенттік және туроператор</translation>
    </message>
    <message>
        <source>Security and investigation activities</source>
        <translation>Күзет және тергеп-тексеру қызметі</translation>
    </message>
    <message>
        <source>Services to buildings and landscape, including cleaning</source>
        <translation>Ғимарат пен аумаққа қызмет, тазалауды қоса</translation>
    </message>
    <message>
        <source>Office administrative and support activities</source>
        <translation>Кеңсе және әкімшілік қосалқы қызмет</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Ең аз</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>Орташа ауыр</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Ауыр</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>Шектен төмен</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>Шекте</translation>
    </message>
    <message>
        <source>Above the cut-off</source>
        <translation>Шектен жоғары</translation>
    </message>
    <message>
        <source>There is no published translation into this language</source>
        <translation>Бұл тілге жарияланған аударма жоқ</translation>
    </message>
    <message>
        <source>The translation was not reviewed</source>
        <translation>Аударма тексерілмеген</translation>
    </message>
    <message>
        <source>Not every question was answered</source>
        <translation>Барлық сұраққа жауап берілмеген</translation>
    </message>
    <message>
        <source>An answer is none of those offered</source>
        <translation>Жауаптардың бірі ұсынылғандардың қатарында жоқ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Еніп кету</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>Қашқақтау</translation>
    </message>
    <message>
        <source>Thoughts and mood</source>
        <translation>Ой мен көңіл күй</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Қозу</translation>
    </message>
    <message>
        <source>Typed during or after the talk</source>
        <translation>Әңгіме кезінде не кейін терілді</translation>
    </message>
    <message>
        <source>On paper, typed later</source>
        <translation>Қағазға, кейін терілді</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>Телефонмен айтылды</translation>
    </message>
    <message>
        <source>Taken over from another file</source>
        <translation>Басқа істен алынды</translation>
    </message>
    <message>
        <source>Nothing but the clothes worn</source>
        <translation>Үстіндегі киімі ғана</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Жеке куәлік</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Басқа құжаттар</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ақша</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Дәрі</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Сөмке</translation>
    </message>
    <message>
        <source>Keepsakes</source>
        <translation>Естелік заттар</translation>
    </message>
    <message>
        <source>No danger seen</source>
        <translation>Қауіп байқалмайды</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Мүмкін</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Анық</translation>
    </message>
    <message>
        <source>Was followed here</source>
        <translation>Соңынан осында еріп келген</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translation>Мемлекеттік</translation>
    </message>
    <message>
        <source>Run by an NGO</source>
        <translation>ҮЕҰ-нікі</translation>
    </message>
    <message>
        <source>Run by an international organisation</source>
        <translation>Халықаралық ұйымдікі</translation>
    </message>
    <message>
        <source>Another hotline</source>
        <translation>Басқа сенім телефоны</translation>
    </message>
    <message>
        <source>Police raid</source>
        <translation>Полиция рейді</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Біреу хабарлады</translation>
    </message>
    <message>
        <source>Call to a hotline</source>
        <translation>Сенім телефонына қоңырау</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Қашып шықты</translation>
    </message>
    <message>
        <source>Was let go</source>
        <translation>Босатып жіберді</translation>
    </message>
    <message>
        <source>A customer helped</source>
        <translation>Клиент көмектесті</translation>
    </message>
    <message>
        <source>Check at a border</source>
        <translation>Шекарадағы тексеру</translation>
    </message>
    <message>
        <source>In detention or before deportation</source>
        <translation>Қамауда не шығару алдында</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Ауруханада</translation>
    </message>
    <message>
        <source>Outreach work</source>
        <translation>Аутрич-жұмыс</translation>
    </message>
    <message>
        <source>Asked an embassy for help</source>
        <translation>Елшіліктен көмек сұрады</translation>
    </message>
    <message>
        <source>Family searched for the person</source>
        <translation>Отбасы іздеді</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>Interpreter in the room</source>
        <translation>Аудармашы бөлмеде</translation>
    </message>
    <message>
        <source>Interpreter by telephone</source>
        <translation>Аудармашы телефонда</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Another resident, in an emergency</source>
        <translation>Басқа тұрғын, шұғыл жағдайда</translation>
    </message>
    <message>
        <source>Needed, but nobody found yet</source>
        <translation>Керек, бірақ әлі табылмады</translation>
    </message>
    <message>
        <source>Underwear</source>
        <translation>Іш киім</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Киім</translation>
    </message>
    <message>
        <source>Warm clothes</source>
        <translation>Жылы киім</translation>
    </message>
    <message>
        <source>Nightwear</source>
        <translation>Түнгі киім</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Аяқ киім</translation>
    </message>
    <message>
        <source>Slippers</source>
        <translation>Тәпішке</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Сүлгі</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>Төсек жаймасы</translation>
    </message>
    <message>
        <source>Soap, brush, hygiene set</source>
        <translation>Сабын, щетка, гигиена жинағы</translation>
    </message>
    <message>
        <source>Sanitary towels</source>
        <translation>Гигиеналық төсемдер</translation>
    </message>
    <message>
        <source>Shaving things</source>
        <translation>Қырыну заттары</translation>
    </message>
    <message>
        <source>Things for a baby</source>
        <translation>Сәбиге арналған заттар</translation>
    </message>
    <message>
        <source>A bag of one’s own</source>
        <translation>Жеке сөмке</translation>
    </message>
    <message>
        <source>Notebook and pens</source>
        <translation>Дәптер мен қалам</translation>
    </message>
    <message>
        <source>Art paper and paints</source>
        <translation>Сурет қағазы мен бояу</translation>
    </message>
    <message>
        <source>Phone or phone card</source>
        <translation>Телефон не телефон картасы</translation>
    </message>
    <message>
        <source>Key to a locker</source>
        <translation>Шкаф кілті</translation>
    </message>
    <message>
        <source>A warm meal</source>
        <translation>Ыстық тамақ</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Мүмкін</translation>
    </message>
    <message>
        <source>Would like a test</source>
        <translation>Тест жасағысы келеді</translation>
    </message>
    <message>
        <source>Additional services required</source>
        <translation>Қосымша қызметтер керек</translation>
    </message>
    <message>
        <source>Migration or change of location</source>
        <translation>Көші-қон не орын ауыстыру</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Migration police</source>
        <translation>Көші-қон полициясы</translation>
    </message>
    <message>
        <source>Border service</source>
        <translation>Шекара қызметі</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation>Прокурор не сот</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Сенім телефоны</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Үкіметтік емес ұйым</translation>
    </message>
    <message>
        <source>IOM or other international organisation</source>
        <translation>ХКҰ не басқа халықаралық ұйым</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Елшілік не консулдық</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Денсаулық сақтау</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Әлеуметтік қызмет</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Labour inspectorate</source>
        <translation>Еңбек инспекциясы</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Заңгер</translation>
    </message>
    <message>
        <source>Religious community</source>
        <translation>Діни қауым</translation>
    </message>
    <message>
        <source>A customer who reported it</source>
        <translation>Хабарлаған клиент</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation>Отбасы не досы</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Өзі келді</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Through a trusted person</source>
        <translation>Сенімді адам арқылы</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>Тек кездесіп</translation>
    </message>
    <message>
        <source>No contact at all</source>
        <translation>Мүлде байланыспау</translation>
    </message>
    <message>
        <source>A room alone</source>
        <translation>Жеке бөлме</translation>
    </message>
    <message>
        <source>A shared room</source>
        <translation>Ортақ бөлме</translation>
    </message>
    <message>
        <source>Near the staff room</source>
        <translation>Қызметкер бөлмесіне жақын</translation>
    </message>
    <message>
        <source>With the child</source>
        <translation>Баласымен бірге</translation>
    </message>
    <message>
        <source>With a light on</source>
        <translation>Жарық жанып тұрса</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Қан кету</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ауырсыну</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Жарақат</translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation>Қызба не инфекция</translation>
    </message>
    <message>
        <source>Trouble breathing</source>
        <translation>Тыныс алу қиын</translation>
    </message>
    <message>
        <source>Withdrawal or intoxication</source>
        <translation>Абстиненция не улану</translation>
    </message>
    <message>
        <source>Thoughts of self-harm</source>
        <translation>Өзіне зиян келтіру ойы</translation>
    </message>
    <message>
        <source>Exhausted, needs sleep first</source>
        <translation>Қалжыраған, алдымен ұйықтауы керек</translation>
    </message>
    <message>
        <source>Hungry or thirsty</source>
        <translation>Аш не шөлдеген</translation>
    </message>
    <message>
        <source>Nothing urgent</source>
        <translation>Шұғыл ештеңе жоқ</translation>
    </message>
    <message>
        <source>Some difficulty</source>
        <translation>Аздап қиын</translation>
    </message>
    <message>
        <source>A lot of difficulty</source>
        <translation>Өте қиын</translation>
    </message>
    <message>
        <source>Cannot do it at all</source>
        <translation>Мүлде істей алмайды</translation>
    </message>
    <message>
        <source>Seeing, even with glasses</source>
        <translation>Көру, тіпті көзілдірікпен</translation>
    </message>
    <message>
        <source>Hearing, even with a hearing aid</source>
        <translation>Есту, тіпті есту аппаратымен</translation>
    </message>
    <message>
        <source>Walking or climbing steps</source>
        <translation>Жүру не баспалдақпен көтерілу</translation>
    </message>
    <message>
        <source>Remembering or concentrating</source>
        <translation>Есте сақтау не зейін қою</translation>
    </message>
    <message>
        <source>Washing or dressing</source>
        <translation>Жуыну не киіну</translation>
    </message>
    <message>
        <source>Understanding or being understood</source>
        <translation>Түсіну не түсіндіру</translation>
    </message>
    <message>
        <source>No difficulty</source>
        <translation>Қиындық жоқ</translation>
    </message>
    <message>
        <source>Other difficulty</source>
        <translation>Басқа қиындық</translation>
    </message>
    <message>
        <source>Early childhood education</source>
        <translation>Мектепке дейінгі білім</translation>
    </message>
    <message>
        <source>Primary education</source>
        <translation>Бастауыш білім</translation>
    </message>
    <message>
        <source>Lower secondary education</source>
        <translation>Негізгі орта білім</translation>
    </message>
    <message>
        <source>Upper secondary education</source>
        <translation>Жалпы орта білім</translation>
    </message>
    <message>
        <source>Post-secondary non-tertiary education</source>
        <translation>Орта білімнен кейінгі білім</translation>
    </message>
    <message>
        <source>Short-cycle tertiary education</source>
        <translation>Қысқа циклды жоғары білім</translation>
    </message>
    <message>
        <source>Bachelor’s or equivalent level</source>
        <translation>Бакалавр не тең деңгей</translation>
    </message>
    <message>
        <source>Master’s or equivalent level</source>
        <translation>Магистр не тең деңгей</translation>
    </message>
    <message>
        <source>Doctoral or equivalent level</source>
        <translation>Доктор не тең деңгей</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Еркін</translation>
    </message>
    <message>
        <source>Everyday conversation</source>
        <translation>Күнделікті әңгіме</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Аздап</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Transgender feminine</source>
        <translation>Трансгендер әйел</translation>
    </message>
    <message>
        <source>Transgender masculine</source>
        <translation>Трансгендер ер</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translation>Нонконформды</translation>
    </message>
    <message>
        <source>Not specified or unknown</source>
        <translation>Көрсетілмеген не белгісіз</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Әйел адам</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Ер адам</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Айырмасы жоқ</translation>
    </message>
    <message>
        <source>Differs by topic (see note)</source>
        <translation>Тақырыпқа қарай (ескертпені қараңыз)</translation>
    </message>
    <message>
        <source>Reads and writes easily</source>
        <translation>Еркін оқиды және жазады</translation>
    </message>
    <message>
        <source>Reads and writes a little</source>
        <translation>Аздап оқиды және жазады</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Тек оқиды</translation>
    </message>
    <message>
        <source>Signs own name</source>
        <translation>Қолын қоя алады</translation>
    </message>
    <message>
        <source>Does not read or write</source>
        <translation>Оқымайды және жазбайды</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латын</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузин</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армян</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Моңғол</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Қытай</translation>
    </message>
    <message>
        <source>Another script</source>
        <translation>Басқа әліпби</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Некеде емес</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Некеде</translation>
    </message>
    <message>
        <source>Registered partnership</source>
        <translation>Тіркелген серіктестік</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Бөлек тұрады</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Ажырасқан</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Жұбайы қайтыс болған</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтық</translation>
    </message>
    <message>
        <source>Visa-free stay</source>
        <translation>Визасыз болу</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Work permit or patent</source>
        <translation>Жұмысқа рұқсат не патент</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Тұруға ықтиярхат</translation>
    </message>
    <message>
        <source>Stay as victim of trafficking</source>
        <translation>Адам саудасының жәбірленушісі ретінде</translation>
    </message>
    <message>
        <source>Stay during criminal procedure</source>
        <translation>Қылмыстық іс кезінде болу</translation>
    </message>
    <message>
        <source>Asylum certificate</source>
        <translation>Пана іздеуші куәлігі</translation>
    </message>
    <message>
        <source>Return certificate</source>
        <translation>Қайтып оралу куәлігі</translation>
    </message>
    <message>
        <source>Overstayed</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>No valid papers</source>
        <translation>Жарамды құжаты жоқ</translation>
    </message>
    <message>
        <source>Under an order to leave</source>
        <translation>Кету туралы шешім бар</translation>
    </message>
    <message>
        <source>Citizen in own country</source>
        <translation>Өз елінің азаматы</translation>
    </message>
    <message>
        <source>Labour migrant</source>
        <translation>Еңбек мигранты</translation>
    </message>
    <message>
        <source>Student migrant</source>
        <translation>Оқу мигранты</translation>
    </message>
    <message>
        <source>Visitor or tourist</source>
        <translation>Қонақ не турист</translation>
    </message>
    <message>
        <source>Family migrant</source>
        <translation>Отбасылық мигрант</translation>
    </message>
    <message>
        <source>Irregular migrant</source>
        <translation>Реттелмеген мигрант</translation>
    </message>
    <message>
        <source>Permanent resident</source>
        <translation>Тұрақты тұрғын</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <translation>Пана іздеуші</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Босқын</translation>
    </message>
    <message>
        <source>Complementary protection</source>
        <translation>Қосымша қорғау</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>Азаматтығы жоқ адам</translation>
    </message>
    <message>
        <source>Stranded migrant</source>
        <translation>Жолда қалған мигрант</translation>
    </message>
    <message>
        <source>Forced migrant</source>
        <translation>Мәжбүрлі мигрант</translation>
    </message>
    <message>
        <source>Environmental migrant</source>
        <translation>Экологиялық мигрант</translation>
    </message>
    <message>
        <source>Internally displaced person</source>
        <translation>Ел ішінде қоныс аударған</translation>
    </message>
    <message>
        <source>Deportee</source>
        <translation>Елден шығарылған</translation>
    </message>
    <message>
        <source>Returnee</source>
        <translation>Қайтып оралған</translation>
    </message>
    <message>
        <source>Separated or unaccompanied child</source>
        <translation>Ата-анасынан айырылған не жалғыз бала</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Ресми аты-жөні</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>Паспорттағыдай</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Туғандағы аты-жөні</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>Бұрынғы аты-жөні</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Name in false papers</source>
        <translation>Жалған құжаттағы аты</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Лақап ат</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Қалай атағанды қалайды</translation>
    </message>
    <message>
        <source>Name used by the exploiter</source>
        <translation>Қанаушы қойған ат</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Several people, women and men</source>
        <translation>Бірнеше адам, әйел мен ер</translation>
    </message>
    <message>
        <source>Registered by the state</source>
        <translation>Мемлекет тіркеген</translation>
    </message>
    <message>
        <source>Religious only</source>
        <translation>Тек діни</translation>
    </message>
    <message>
        <source>Customary or informal</source>
        <translation>Дәстүрлі не бейресми</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Жалдамалы жұмыс</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Өзін-өзі жұмыспен қамтыған</translation>
    </message>
    <message>
        <source>Own farm or household plot</source>
        <translation>Өз шаруашылығы не ауласы</translation>
    </message>
    <message>
        <source>Seasonal work</source>
        <translation>Маусымдық жұмыс</translation>
    </message>
    <message>
        <source>Work at home, caring</source>
        <translation>Үй шаруасы, күтім</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>Оқушы не студент</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>Жұмыссыз</translation>
    </message>
    <message>
        <source>Work with the client</source>
        <translation>Қызмет алушымен жұмыс</translation>
    </message>
    <message>
        <source>Follow-up after the stay</source>
        <translation>Баспанадан кейінгі қолдау</translation>
    </message>
    <message>
        <source>A claim or a case at court</source>
        <translation>Талап не сот ісі</translation>
    </message>
    <message>
        <source>Reports to donors</source>
        <translation>Донорларға есептер</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Look in often tonight</source>
        <translation>Бүгін түнде жиі қарап тұрыңыз</translation>
    </message>
    <message>
        <source>No visitors</source>
        <translation>Келушілерге болмайды</translation>
    </message>
    <message>
        <source>No calls put through</source>
        <translation>Қоңырауға қоспаңыз</translation>
    </message>
    <message>
        <source>Never goes out alone</source>
        <translation>Сыртқа жалғыз шықпайды</translation>
    </message>
    <message>
        <source>Call the person on duty if unsettled</source>
        <translation>Мазасызданса, кезекшіні шақырыңыз</translation>
    </message>
    <message>
        <source>Medicine stays locked away</source>
        <translation>Дәрі құлыпта тұрсын</translation>
    </message>
    <message>
        <source>Keep apart, wash hands</source>
        <translation>Бөлек ұстаңыз, қол жуыңыз</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Кәмелетке толмаған</translation>
    </message>
    <message>
        <source>Tell nobody that the person is here</source>
        <translation>Осында екенін ешкімге айтпаңыз</translation>
    </message>
    <message>
        <source>Staff of the same sex only</source>
        <translation>Тек бір жыныстағы қызметкер</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Memory stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Сыртқы диск</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Басқа компьютер</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Басқа орын</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Екі адам</translation>
    </message>
    <message>
        <source>Officer or official</source>
        <translation>Қызметкер не лауазымды адам</translation>
    </message>
    <message>
        <source>Agency or office</source>
        <translation>Мекеме не кеңсе</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Туысы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Exploiter or helper</source>
        <translation>Қанаушы не көмекшісі</translation>
    </message>
    <message>
        <source>Village, road, landmark</source>
        <translation>Ауыл, жол, бағдар</translation>
    </message>
    <message>
        <source>Surname of staff</source>
        <translation>Қызметкердің тегі</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Телефон нөмірі</translation>
    </message>
    <message>
        <source>Real name of the organisation</source>
        <translation>Ұйымның шын атауы</translation>
    </message>
    <message>
        <source>Car and number plate</source>
        <translation>Көлік және нөмірі</translation>
    </message>
    <message>
        <source>Word that must never leave</source>
        <translation>Сыртқа шықпайтын сөз</translation>
    </message>
    <message>
        <source>Number that must never leave</source>
        <translation>Сыртқа шықпайтын нөмір</translation>
    </message>
    <message>
        <source>Recipient who must get nothing</source>
        <translation>Ештеңе берілмейтін алушы</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Екіталай</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Ықтималдығы жоғары</translation>
    </message>
    <message>
        <source>Is happening</source>
        <translation>Болып жатыр</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Басқа жерге көшірілді</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Ертіп жүру</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Телефон нөмірі ауысты</translation>
    </message>
    <message>
        <source>Police told</source>
        <translation>Полицияға айтылды</translation>
    </message>
    <message>
        <source>Staff told</source>
        <translation>Қызметкерлерге айтылды</translation>
    </message>
    <message>
        <source>Going out only together</source>
        <translation>Тек бірге шығу</translation>
    </message>
    <message>
        <source>Family warned</source>
        <translation>Отбасы ескертілді</translation>
    </message>
    <message>
        <source>Video testimony asked</source>
        <translation>Бейне-айғақ беру сұралды</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Әзірге ештеңе</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Өмірге қауіп</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Енді керек емес</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Көзбе-көз</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Интернетте</translation>
    </message>
    <message>
        <source>Through family</source>
        <translation>Отбасы арқылы</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>Сотта</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Хатпен</translation>
    </message>
    <message>
        <source>Seen nearby</source>
        <translation>Жақын жерден көрінді</translation>
    </message>
    <message>
        <source>The exploiter knows where the client is</source>
        <translation>Қанаушы қызмет алушының қайда екенін біледі</translation>
    </message>
    <message>
        <source>Has access to a weapon</source>
        <translation>Қаруға қолы жетеді</translation>
    </message>
    <message>
        <source>Could come here easily</source>
        <translation>Мұнда оңай келе алады</translation>
    </message>
    <message>
        <source>Was violent before</source>
        <translation>Бұрын зорлық көрсеткен</translation>
    </message>
    <message>
        <source>Claims a debt</source>
        <translation>Қарыз талап етеді</translation>
    </message>
    <message>
        <source>Threatens the family</source>
        <translation>Отбасына қоқан-лоққы көрсетеді</translation>
    </message>
    <message>
        <source>Has contact by phone</source>
        <translation>Телефонмен байланысы бар</translation>
    </message>
    <message>
        <source>The client wishes to return</source>
        <translation>Қызмет алушы қайтқысы келеді</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation>Қанаушы</translation>
    </message>
    <message>
        <source>People around the exploiter</source>
        <translation>Қанаушының айналасындағылар</translation>
    </message>
    <message>
        <source>An official</source>
        <translation>Лауазымды адам</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation>Басқа тұрғын</translation>
    </message>
    <message>
        <source>The client themselves</source>
        <translation>Қызмет алушының өзі</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Family in the home country</source>
        <translation>Отанындағы отбасы</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Agreed in part</source>
        <translation>Ішінара келісілді</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Келісілмеді</translation>
    </message>
    <message>
        <source>Please change</source>
        <translation>Өзгертуді сұраймын</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Бекітілмеді</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Кешікті</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Ерте кетті</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Себепті</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>Қаламады</translation>
    </message>
    <message>
        <source>Not safe to come</source>
        <translation>Келу қауіпті</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Біз болдырмадық</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>Қызмет алушының өтінішімен</translation>
    </message>
    <message>
        <source>Therapist not here</source>
        <translation>Маман жоқ</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Бөлме жоқ</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Аудармашы жоқ</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Қауіпті</translation>
    </message>
    <message>
        <source>The client left</source>
        <translation>Қызмет алушы кетті</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Толықтыру</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Кәсіби оқыту</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Көлік жүргізу</translation>
    </message>
    <message>
        <source>Looking for a place</source>
        <translation>Орын ізделуде</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Going there</source>
        <translation>Барып жүр</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Finished with a certificate</source>
        <translation>Куәлікпен аяқталды</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Соңына дейін бармады</translation>
    </message>
    <message>
        <source>Goes well</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>Some trouble</source>
        <translation>Қиындықтар бар</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>Қауіпте</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыс болмады</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Ашық топ</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Жабық топ</translation>
    </message>
    <message>
        <source>Registered employer</source>
        <translation>Жұмыс беруші тіркелген</translation>
    </message>
    <message>
        <source>Written contract</source>
        <translation>Жазбаша шарт</translation>
    </message>
    <message>
        <source>Wage and payday in writing</source>
        <translation>Жалақы мен төлем күні жазылған</translation>
    </message>
    <message>
        <source>Keeps own papers</source>
        <translation>Құжаттары өзінде қалады</translation>
    </message>
    <message>
        <source>Hours and days off agreed</source>
        <translation>Сағаттар мен демалыс келісілген</translation>
    </message>
    <message>
        <source>Housing not tied to the job</source>
        <translation>Тұрғын үй жұмысқа байланбаған</translation>
    </message>
    <message>
        <source>Place was seen</source>
        <translation>Орны көрілген</translation>
    </message>
    <message>
        <source>Can phone freely</source>
        <translation>Еркін қоңырау шала алады</translation>
    </message>
    <message>
        <source>No link to those who must stay out</source>
        <translation>Кіргізілмейтіндермен байланысы жоқ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Жарайды</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Сақтықпен</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>Жарамайды</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Шешілмеген</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Trust-building</source>
        <translation>Сенім орнату</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Дағдылар</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Кету</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Кейінгі қолдау</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Rehabilitation after labour exploitation</source>
        <translation>Еңбек қанауынан кейінгі оңалту</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Құқық</translation>
    </message>
    <message>
        <source>Training about rights</source>
        <translation>Құқықтарға оқыту</translation>
    </message>
    <message>
        <source>Rehabilitation after sexual exploitation</source>
        <translation>Жыныстық қанаудан кейінгі оңалту</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>Әлеуметтік көмек</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Басталмаған</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Әрі қарай жүруге дайын</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі емес</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Әлеуметтік қызметкер</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Біз</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>Басқаларға бағытталды</translation>
    </message>
    <message>
        <source>Already from others</source>
        <translation>Басқалар көмектесіп жатыр</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <source>Own hygiene</source>
        <translation>Жеке гигиена</translation>
    </message>
    <message>
        <source>Washing clothes</source>
        <translation>Кір жуу</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Тұрмыс</translation>
    </message>
    <message>
        <source>Using a telephone</source>
        <translation>Телефон пайдалану</translation>
    </message>
    <message>
        <source>Living in a shared room</source>
        <translation>Ортақ бөлмеде тұру</translation>
    </message>
    <message>
        <source>0 – not seen</source>
        <translation>0 – байқалмады</translation>
    </message>
    <message>
        <source>1 – with help</source>
        <translation>1 – көмекпен</translation>
    </message>
    <message>
        <source>2 – when prompted</source>
        <translation>2 – еске салғанда</translation>
    </message>
    <message>
        <source>3 – alone</source>
        <translation>3 – өз бетінше</translation>
    </message>
    <message>
        <source>4 – teaches others</source>
        <translation>4 – басқаларды үйретеді</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Телефон арқылы</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Хабарлама арқылы</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>Серіктес арқылы</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Жексенбі</translation>
    </message>
    <message>
        <source>Ticket or boarding pass</source>
        <translation>Билет не отырғызу талоны</translation>
    </message>
    <message>
        <source>Contract or advertisement</source>
        <translation>Шарт не жарнама</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation>Медициналық құжат</translation>
    </message>
    <message>
        <source>Police paper</source>
        <translation>Полиция құжаты</translation>
    </message>
    <message>
        <source>Messages, call lists, photos</source>
        <translation>Хабарлар, қоңыраулар, фото</translation>
    </message>
    <message>
        <source>Payment slips, debt papers</source>
        <translation>Төлем қағаздары, қарыз қағаздары</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куәгер</translation>
    </message>
    <message>
        <source>Visible injuries</source>
        <translation>Көзге көрінетін жарақат</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Қолда ештеңе жоқ</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ҮЕҰ</translation>
    </message>
    <message>
        <source>Court or prosecution</source>
        <translation>Сот не прокуратура</translation>
    </message>
    <message>
        <source>Non-police governmental organisation</source>
        <translation>Полициядан басқа мемлекеттік ұйым</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Қашу</translation>
    </message>
    <message>
        <source>Raid by the authorities</source>
        <translation>Билік рейді</translation>
    </message>
    <message>
        <source>With help of a customer</source>
        <translation>Клиенттің көмегімен</translation>
    </message>
    <message>
        <source>With help of family or friends</source>
        <translation>Отбасы не достар көмегімен</translation>
    </message>
    <message>
        <source>Released by the exploiter</source>
        <translation>Қанаушы босатты</translation>
    </message>
    <message>
        <source>Somebody paid</source>
        <translation>Біреу төледі</translation>
    </message>
    <message>
        <source>Sold or passed on</source>
        <translation>Сатылды не берілді</translation>
    </message>
    <message>
        <source>Put out when ill or hurt</source>
        <translation>Ауырған не жараланған соң қуылды</translation>
    </message>
    <message>
        <source>Labour migration</source>
        <translation>Еңбек көші-қоны</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Ұрлап әкету</translation>
    </message>
    <message>
        <source>Sold by family</source>
        <translation>Отбасы сатты</translation>
    </message>
    <message>
        <source>Sold by somebody else</source>
        <translation>Басқа біреу сатты</translation>
    </message>
    <message>
        <source>Friendship or romance</source>
        <translation>Достық не махаббат</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Неке</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Асырап алу</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Visit or tourism</source>
        <translation>Қонақ не туризм</translation>
    </message>
    <message>
        <source>To work off a debt</source>
        <translation>Қарызды өтеу үшін</translation>
    </message>
    <message>
        <source>Born into it</source>
        <translation>Сонда туған</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Азғырып көндіру</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Транзит</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Қанау</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Мәжбүрлі еңбек</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>Сексуалдық қанау</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Балалар еңбегі</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Мәжбүрлі неке</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation>Кіріптарлық</translation>
    </message>
    <message>
        <source>Forced military (by non-state actors)</source>
        <translation>Мәжбүрлі әскер (мемлекеттік емес)</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation>Ағзасын алу</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation>Мәжбүрлі қайыр сұрау</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translation>Мәжбүрлі асырап алу</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translation>Суррогат ана болу</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Күмән бар</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Ауыл шаруашылығы</translation>
    </message>
    <message>
        <source>Aquafarming</source>
        <translation>Аквашаруашылық</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation>Қайыр сұрау</translation>
    </message>
    <message>
        <source>Domestic work</source>
        <translation>Үй жұмысы</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Қонақүй, тамақтану</translation>
    </message>
    <message>
        <source>Illicit activities</source>
        <translation>Заңсыз әрекет</translation>
    </message>
    <message>
        <source>Mining or drilling</source>
        <translation>Кен өндіру не бұрғылау</translation>
    </message>
    <message>
        <source>Peddling</source>
        <translation>Ұсақ сауда</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Көлік саласы</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation>Қарызға кіріптарлық</translation>
    </message>
    <message>
        <source>Takes earnings</source>
        <translation>Тапқанын алып қояды</translation>
    </message>
    <message>
        <source>Restricts financial access</source>
        <translation>Ақшаға қолын жеткізбейді</translation>
    </message>
    <message>
        <source>Physical threats</source>
        <translation>Күш қолданамын деп қорқытады</translation>
    </message>
    <message>
        <source>Threatens children or family</source>
        <translation>Балаларымен не отбасымен қорқытады</translation>
    </message>
    <message>
        <source>Threats of law enforcement</source>
        <translation>Полициямен қорқытады</translation>
    </message>
    <message>
        <source>Psychological abuse</source>
        <translation>Психологиялық қысым</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Дене зорлығы</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Сексуалдық зорлық</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation>Жалған уәде</translation>
    </message>
    <message>
        <source>Psychoactive substances</source>
        <translation>Психобелсенді заттар</translation>
    </message>
    <message>
        <source>Restricts movement</source>
        <translation>Жүріп-тұруын шектейді</translation>
    </message>
    <message>
        <source>Restricts medical care</source>
        <translation>Емделуін шектейді</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation>Шамадан тыс жұмыс уақыты</translation>
    </message>
    <message>
        <source>Uses children</source>
        <translation>Балаларды пайдаланады</translation>
    </message>
    <message>
        <source>Withholds necessities</source>
        <translation>Қажетті заттарды бермейді</translation>
    </message>
    <message>
        <source>Withholds documents</source>
        <translation>Құжаттарын бермейді</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>SnapChat</source>
        <translation>SnapChat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>4Sale</source>
        <translation>4Sale</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>QZone</source>
        <translation>QZone</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>Odnoklassniki</source>
        <translation>Одноклассники</translation>
    </message>
    <message>
        <source>Imo</source>
        <translation>Imo</translation>
    </message>
    <message>
        <source>Intimate partner</source>
        <translation>Жақын серігі</translation>
    </message>
    <message>
        <source>Parent, brother, sister or child</source>
        <translation>Ата-анасы, бауыры не баласы</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Досы</translation>
    </message>
    <message>
        <source>Neighbour or fellow villager</source>
        <translation>Көршісі не ауылдасы</translation>
    </message>
    <message>
        <source>Employer or foreman</source>
        <translation>Жұмыс беруші не бригадир</translation>
    </message>
    <message>
        <source>Agency or broker</source>
        <translation>Агенттік не делдал</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Бейтаныс адам</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translation>Кәсіпорында</translation>
    </message>
    <message>
        <source>At an educational institution</source>
        <translation>Оқу орнында</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Through online social networks</source>
        <translation>Әлеуметтік желі арқылы</translation>
    </message>
    <message>
        <source>Through an online advertisement</source>
        <translation>Интернет-хабарландыру арқылы</translation>
    </message>
    <message>
        <source>Through a television advert</source>
        <translation>Теледидар жарнамасы арқылы</translation>
    </message>
    <message>
        <source>Through a newspaper advert</source>
        <translation>Газет хабарландыруы арқылы</translation>
    </message>
    <message>
        <source>Through family or family events</source>
        <translation>Отбасы не отбасылық жиын арқылы</translation>
    </message>
    <message>
        <source>Through friends or social events</source>
        <translation>Достар не жиындар арқылы</translation>
    </message>
    <message>
        <source>Familial</source>
        <translation>Туыс</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Таныс</translation>
    </message>
    <message>
        <source>Unacquainted</source>
        <translation>Бейтаныс</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation>Жезөкшелік</translation>
    </message>
    <message>
        <source>Pornography</source>
        <translation>Порнография</translation>
    </message>
    <message>
        <source>Remote interactive services</source>
        <translation>Қашықтан интерактивті қызметтер</translation>
    </message>
    <message>
        <source>Private sexual services</source>
        <translation>Жеке сексуалдық қызметтер</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translation>Ықтимал жәбірленуші</translation>
    </message>
    <message>
        <source>Actual victim of trafficking</source>
        <translation>Адам саудасының жәбірленушісі</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translation>Адам саудасының жәбірленушісі емес</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>It has no day and hour yet.</source>
        <translation>Күні мен сағаты әлі жоқ.</translation>
    </message>
    <message>
        <source>It has no length.</source>
        <translation>Ұзақтығы жоқ.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Басталмай жатып аяқталады.</translation>
    </message>
    <message>
        <source>It lasts {number} minutes, more than eight hours.</source>
        <translation>{number} минут, сегіз сағаттан көп.</translation>
    </message>
    <message>
        <source>{client} has another session {time}.</source>
        <translation>{client}: басқа сеансы бар {time}.</translation>
    </message>
    <message>
        <source>{client} is not free {time}.</source>
        <translation>{client}: бос емес {time}.</translation>
    </message>
    <message>
        <source>{member} has another session {time}.</source>
        <translation>{member}: басқа сеансы бар {time}.</translation>
    </message>
    <message>
        <source>{interpreter} interprets elsewhere {time}.</source>
        <translation>{interpreter} басқа жерде аударады {time}.</translation>
    </message>
    <message>
        <source>{room} is taken {time}.</source>
        <translation>{room}: бос емес {time}.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Бұл бөлме енді жоқ.</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>{room}: пайдаланылмайды.</translation>
    </message>
    <message>
        <source>No room is free that fits.</source>
        <translation>Лайықты бос бөлме жоқ.</translation>
    </message>
    <message>
        <source>{member} does not work here any more.</source>
        <translation>{member} енді мұнда жұмыс істемейді.</translation>
    </message>
    <message>
        <source>{member} is not here on that day.</source>
        <translation>{member} ол күні болмайды.</translation>
    </message>
    <message>
        <source>{client} has left the house.</source>
        <translation>{client} үйден кеткен.</translation>
    </message>
    <message>
        <source>{interpreter} does not come any more.</source>
        <translation>{interpreter} енді келмейді.</translation>
    </message>
    <message>
        <source>{interpreter}: no promise of confidentiality that holds on that day.</source>
        <translation>{interpreter}: сол күні күші бар құпиялық міндеттемесі жоқ.</translation>
    </message>
    <message>
        <source>{interpreter} is not for {client}.</source>
        <translation>{interpreter} мына адамға болмайды: {client}.</translation>
    </message>
    <message>
        <source>{interpreter} does not speak the language.</source>
        <translation>{interpreter} бұл тілде сөйлемейді.</translation>
    </message>
    <message>
        <source>{client} and {other} must not meet.</source>
        <translation>{client} мен {other} кездеспеуі керек.</translation>
    </message>
    <message>
        <source>{client} and {other} must not meet: {other} is in the same room {time}.</source>
        <translation>{client} мен {other} кездеспеуі керек: {other} сол бөлмеде {time}.</translation>
    </message>
    <message>
        <source>{client} has left the house and still belongs to the group.</source>
        <translation>{client} үйден кеткен, бірақ әлі топта.</translation>
    </message>
    <message>
        <source>Outside the working hours of {member}.</source>
        <translation>Жұмыс уақытынан тыс: {member}.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>Түн ортасынан кейін де жалғасады.</translation>
    </message>
    <message>
        <source>{client}: no language in common, and nobody interprets.</source>
        <translation>{client}: ортақ тіл жоқ, аударатын ешкім жоқ.</translation>
    </message>
    <message>
        <source>{client} would rather talk with: {wanted}.</source>
        <translation>{client} мынамен сөйлескісі келеді: {wanted}.</translation>
    </message>
    <message>
        <source>{client} would rather talk with: {wanted}. {interpreter} interprets.</source>
        <translation>{client} мынамен сөйлескісі келеді: {wanted}. {interpreter} аударады.</translation>
    </message>
    <message>
        <source>More people than the group takes: {number}.</source>
        <translation>Топ сыйғызатыннан көп адам: {number}.</translation>
    </message>
    <message>
        <source>{room} is too small for {number} people.</source>
        <translation>{room}: {number} адамға тар.</translation>
    </message>
    <message>
        <source>{client} is new in a closed group.</source>
        <translation>{client}: жабық топта жаңа адам.</translation>
    </message>
    <message>
        <source>{client}: the social worker’s assessment and the hand-over come first.</source>
        <translation>{client}: алдымен әлеуметтік қызметкердің бағалауы мен тапсыруы.</translation>
    </message>
    <message>
        <source>{client}: {number} sessions on that day.</source>
        <translation>{client}: сол күні {number} сеанс.</translation>
    </message>
    <message>
        <source>Usual day of the week</source>
        <translation>Әдеттегі апта күні</translation>
    </message>
    <message>
        <source>Usual hour</source>
        <translation>Әдеттегі сағат</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Әдеттегі бөлме</translation>
    </message>
    <message>
        <source>Days to the nearest other session: {number}</source>
        <translation>Ең жақын басқа сеансқа дейінгі күн: {number}</translation>
    </message>
    <message>
        <source>No appointment on that day</source>
        <translation>Сол күні жазылу жоқ</translation>
    </message>
    <message>
        <source>No other session on that day</source>
        <translation>Сол күні басқа сеанс жоқ</translation>
    </message>
    <message>
        <source>Nothing else in the morning</source>
        <translation>Таңертең басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>Nothing else in the afternoon</source>
        <translation>Түстен кейін басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>The interpreter is here on that day</source>
        <translation>Аудармашы сол күні осында</translation>
    </message>
    <message>
        <source>from {from} to {until}</source>
        <translation>{from}–{until}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed. Start it again whenever you like.</source>
        <translation>Мұны Сіз тоқтаттыңыз. Ештеңе өзгерген жоқ. Қалаған кезде қайта бастаңыз.</translation>
    </message>
    <message>
        <source>No case file here</source>
        <translation>Мұнда сейф жоқ</translation>
    </message>
    <message>
        <source>This folder holds no case file. Nothing was touched. Choose the folder whose name ends in “.shelter”.</source>
        <translation>Бұл қалтада сейф жоқ. Ештеңеге тиіскен жоқпыз. Атауы «.shelter» деп аяқталатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Something is already there</source>
        <translation>Мұнда бір нәрсе бар</translation>
    </message>
    <message>
        <source>A new case file cannot be made where something already lies. Nothing was overwritten. Choose another name or place.</source>
        <translation>Орын бос болмаса, жаңа сейф жасауға болмайды. Ештеңенің үстіне жазылған жоқ. Басқа атау не орын таңдаңыз.</translation>
    </message>
    <message>
        <source>This does not open the case file</source>
        <translation>Бұл сейфті ашпайды</translation>
    </message>
    <message>
        <source>Alias and passphrase do not fit together. The case file is unharmed. Check the keyboard language and Caps Lock, and try again.</source>
        <translation>Бүркеншік ат пен құпия сөйлем бір-біріне сай емес. Сейфке зиян келген жоқ. Пернетақта тілін және Caps Lock-ты тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Кілт файлы жоқ</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Кілт файлы бүлінген</translation>
    </message>
    <message>
        <source>Your part of the key file is damaged</source>
        <translation>Кілт файлының Сізге тиесілі бөлігі бүлінген</translation>
    </message>
    <message>
        <source>The key file was changed by somebody else</source>
        <translation>Кілт файлын басқа біреу өзгерткен</translation>
    </message>
    <message>
        <source>Its list of members was not made by your administrators, so it was not used and nothing was opened. Do not enter passphrases again; tell an administrator and keep this folder as it is.</source>
        <translation>Ондағы мүшелер тізімін Сіздің әкімшілеріңіз жасамаған, сондықтан ол қолданылмады және ештеңе ашылмады. Құпия сөйлемдерді енді енгізбеңіз; әкімшіге айтып, қалтаны сол күйінде қалдырыңыз.</translation>
    </message>
    <message>
        <source>An older key file was put back</source>
        <translation>Ескі кілт файлы қайта қойылған</translation>
    </message>
    <message>
        <source>The key file has member list number {membership}, but work was done under number {seen}. Nothing was opened or changed. Put the newer key file back, or ask an administrator.</source>
        <translation>Кілт файлындағы мүшелер тізімінің нөмірі {membership}, ал жұмыс {seen} нөмірлі тізіммен істелген. Ештеңе ашылған не өзгертілген жоқ. Жаңарақ кілт файлын қайта қойыңыз не әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The key file asks for too much</source>
        <translation>Кілт файлы тым көп сұрайды</translation>
    </message>
    <message>
        <source>The drawers are there, but both copies of the key file are gone. The contents are still sealed and unharmed. Restore the newest backup into another folder, and keep this one.</source>
        <translation>Тартпалар орнында, бірақ кілт файлының екі данасы да жоқ. Мазмұны мөрленген, аман. Ең жаңа көшірмені басқа қалтаға қалпына келтіріп, мұны сақтаңыз.</translation>
    </message>
    <message>
        <source>Neither copy of the key file can be read. The drawers are still sealed and unharmed. Restore the newest backup into another folder, and keep this one.</source>
        <translation>Кілт файлының бірде-бір данасы оқылмайды. Тартпалар мөрленген, аман. Ең жаңа көшірмені басқа қалтаға қалпына келтіріп, мұны сақтаңыз.</translation>
    </message>
    <message>
        <source>Only your own access is affected: colleagues can still open the case file and nothing in it is lost. Ask an administrator to give you access again, or restore a backup.</source>
        <translation>Тек сіздің рұқсатыңызға әсер етті: әріптестер сейфті аша береді, ештеңе жоғалған жоқ. Әкімшіден рұқсатты қайта беруін сұраңыз не көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>It demands more memory or time than this program will ever spend, which points to tampering. Nothing was opened. Restore a backup and tell an administrator.</source>
        <translation>Ол бағдарлама ешқашан жұмсамайтын жад не уақыт талап етеді: қолдан жасалғанға ұқсайды. Ештеңе ашылмады. Көшірмені қалпына келтіріп, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Жад жетпейді</translation>
    </message>
    <message>
        <source>Opening needs {mib} MiB of free memory for a moment, and this computer has less. Nothing was opened or changed. Close other programs and try again.</source>
        <translation>Ашу үшін бір сәтке {mib} МиБ бос жад керек, ал бұл компьютерде одан аз. Ештеңе ашылған да, өзгертілген де жоқ. Басқа бағдарламаларды жауып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>This case file needs a newer ShelterDesk</source>
        <translation>Бұл сейфке жаңарақ ShelterDesk керек</translation>
    </message>
    <message>
        <source>It was last written by version {found} of the format; this program knows up to {known}. Nothing was changed. Update ShelterDesk on this computer and open it again.</source>
        <translation>Ол соңғы рет пішімнің {found} нұсқасымен жазылған; бұл бағдарлама {known} нұсқасына дейін біледі. Ештеңе өзгерген жоқ. Осы компьютердегі ShelterDesk-ті жаңартып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Сейф ашық тұр</translation>
    </message>
    <message>
        <source>Another ShelterDesk has this case file open. Nothing is wrong with it. Use the window that is already open, or close it and try again.</source>
        <translation>Бұл сейфті басқа ShelterDesk ашып тұр. Оған ештеңе болған жоқ. Ашық тұрған терезені қолданыңыз не оны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Not on a network folder</source>
        <translation>Желілік қалтада болмайды</translation>
    </message>
    <message>
        <source>On a network folder a case file could be damaged without anybody noticing, so it was not opened. Move it to a disk of this computer and open it there.</source>
        <translation>Желілік қалтада сейф ешкім байқамай бүлінуі мүмкін, сондықтан ол ашылмады. Оны осы компьютердің дискісіне көшіріп, сол жерде ашыңыз.</translation>
    </message>
    <message>
        <source>A drawer is missing</source>
        <translation>Бір тартпа жоқ</translation>
    </message>
    <message>
        <source>The file of the drawer “{drawer}” is not in the folder. The other drawers are open and safe. Restore the newest backup into another folder, and keep this one.</source>
        <translation>«{drawer}» тартпасының файлы қалтада жоқ. Басқа тартпалар ашық, аман. Ең жаңа көшірмені басқа қалтаға қалпына келтіріп, мұны сақтаңыз.</translation>
    </message>
    <message>
        <source>The drawer “{drawer}” contradicts itself or cannot be read ({where}). The other drawers are safe. Do not work in it. Restore the newest backup into another folder, and keep this one: what is newer may still be read out of it.</source>
        <translation>«{drawer}» тартпасы өзіне қайшы не оқылмайды ({where}). Қалғандары аман. Онда жұмыс істемеңіз. Ең жаңа көшірмені басқа қалтаға қалпына келтіріп, мұны сақтаңыз: жаңарағын одан оқуға болар.</translation>
    </message>
    <message>
        <source>The small file that proves a drawer is its newest state cannot be read: {path}. The drawer itself was not changed. Compare it with the newest backup before you work on.</source>
        <translation>Тартпаның ең жаңа екенін дәлелдейтін шағын файл оқылмайды: {path}. Тартпаның өзі өзгермеген. Жұмысты жалғастырмас бұрын ең жаңа көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A drawer is damaged</source>
        <translation>Бір тартпа бүлінген</translation>
    </message>
    <message>
        <source>An older copy of a drawer was put back</source>
        <translation>Тартпаның ескі көшірмесі қойылған</translation>
    </message>
    <message>
        <source>The drawer “{drawer}” ends at change {number}, but change {anchored} had been saved. What it holds is intact but not complete. Put the newer file back; open it only if there is none.</source>
        <translation>«{drawer}» тартпасы {number}-өзгеріспен аяқталады, бірақ {anchored}-өзгеріс сақталған болатын. Ондағысы бүтін, бірақ толық емес. Жаңарақ файлды қайтарыңыз; ол жоқ болса ғана мұны ашыңыз.</translation>
    </message>
    <message>
        <source>A safety setting was refused</source>
        <translation>Қауіпсіздік баптауы қабылданбады</translation>
    </message>
    <message>
        <source>The database would not take the setting “{setting}”, so nothing was opened and nothing changed. Install ShelterDesk again; if it stays, report this with the words above.</source>
        <translation>Дерекқор «{setting}» баптауын қабылдамады, сондықтан ештеңе ашылмады және өзгермеді. ShelterDesk-ті қайта орнатыңыз; қайталанса, жоғарыдағы сөздермен хабарлаңыз.</translation>
    </message>
    <message>
        <source>This drawer is not yours to open</source>
        <translation>Бұл тартпаны Сіз аша алмайсыз</translation>
    </message>
    <message>
        <source>You do not hold the key of the drawer “{drawer}”. Your text is kept. Hand it in as a letter, or ask a colleague who holds the drawer.</source>
        <translation>Сізде «{drawer}» тартпасының кілті жоқ. Мәтініңіз сақталды. Оны хат ретінде тапсырыңыз не тартпаның кілті бар әріптесіңізден сұраңыз.</translation>
    </message>
    <message>
        <source>Your role does not write this</source>
        <translation>Мұны Сіздің рөліңіз жазбайды</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are written by other roles. Your text is kept. Ask a colleague to enter it, or hand it in as a letter.</source>
        <translation>«{kind}» түріндегі парақтарды басқа рөлдер жазады. Мәтініңіз сақталды. Енгізуді әріптесіңізден сұраңыз не хат ретінде тапсырыңыз.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Осы арада басқа біреу өзгертті</translation>
    </message>
    <message>
        <source>The same answers were changed while you were writing. Both versions are kept and nothing was overwritten. Compare them and choose which one holds.</source>
        <translation>Сіз жазып жатқанда сол жауаптар өзгертілді. Екі нұсқа да сақталды, ештеңенің үстіне жазылған жоқ. Оларды салыстырып, дұрысын таңдаңыз.</translation>
    </message>
    <message>
        <source>Notes are only continued</source>
        <translation>Жазбалар тек жалғастырылады</translation>
    </message>
    <message>
        <source>A note that was saved for good is never changed. The saved note and your new text are both kept. Write the correction as a new note that continues it.</source>
        <translation>Біржола сақталған жазба ешқашан өзгертілмейді. Сақталған жазба да, жаңа мәтініңіз де тұр. Түзетуді оның жалғасы болатын жаңа жазбаға жазыңыз.</translation>
    </message>
    <message>
        <source>This record is gone</source>
        <translation>Бұл парақ енді жоқ</translation>
    </message>
    <message>
        <source>The record is no longer in its drawer. Your text is kept. Look in the recycle bin, or enter it as a new record.</source>
        <translation>Парақ өз тартпасында жоқ. Мәтініңіз сақталды. Себетті қараңыз не жаңа парақ етіп енгізіңіз.</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Мұны енді болдырмауға болмайды</translation>
    </message>
    <message>
        <source>Later changes touched the same answers, or the change was erased. Nothing was changed now. Correct the record by hand; its history shows the earlier values.</source>
        <translation>Кейінгі өзгерістер сол жауаптарға тиді не өзгеріс өшірілді. Қазір ештеңе өзгерген жоқ. Парақты қолмен түзетіңіз; бұрынғы мәндер тарихында көрінеді.</translation>
    </message>
    <message>
        <source>The drawer is busy</source>
        <translation>Тартпа бос емес</translation>
    </message>
    <message>
        <source>Something else is working in the drawer “{drawer}”. Nothing was saved yet; your text is kept as a draft. Wait a moment and save again.</source>
        <translation>«{drawer}» тартпасында басқа жұмыс жүріп жатыр. Әлі ештеңе сақталмады; мәтініңіз нобай ретінде тұр. Сәл күтіп, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск толы</translation>
    </message>
    <message>
        <source>The last change was not saved; everything saved earlier is safe and your text is kept. Free some space on the disk of {path} and save again.</source>
        <translation>Соңғы өзгеріс сақталмады; бұрын сақталғанның бәрі аман, мәтініңіз тұр. Мына жердің дискісінен орын босатып, қайта сақтаңыз: {path}.</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Мұнда жазуға болмайды</translation>
    </message>
    <message>
        <source>The folder or the disk of {path} is write-protected. Nothing was changed. Remove the protection, or copy the case file to another disk.</source>
        <translation>Мына қалта не оның дискісі жазудан қорғалған: {path}. Ештеңе өзгерген жоқ. Қорғауды алып тастаңыз не сейфті басқа дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>The disk refused to write</source>
        <translation>Диск жазбай қойды</translation>
    </message>
    <message>
        <source>Writing to {path} failed, so the case file now accepts no changes until it is opened again. What was saved earlier is safe. Lock, check the disk, unlock; make a backup soon.</source>
        <translation>{path} дегенге жазу сәтсіз болды, сондықтан сейф қайта ашылғанша өзгеріс қабылдамайды. Бұрын сақталғаны аман. Құлыптап, дискіні тексеріп, кіріңіз; жақында көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>First a backup in a second place</source>
        <translation>Алдымен екінші жерде көшірме</translation>
    </message>
    <message>
        <source>Before the first client a backup of the case file must lie in a second place, for example on a stick in the safe. Nothing is lost. Make the backup, then go on.</source>
        <translation>Алғашқы қызмет алушыға дейін сейф көшірмесі екінші жерде, мысалы құлыптаулы флешкада жатуы керек. Ештеңе жоғалмады. Көшірме жасап, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The attached file is missing, cut short or altered, so it was not opened. The record it belongs to is safe. An older backup may still have it whole.</source>
        <translation>Қосымша файл жоқ, қиылған не өзгертілген, сондықтан ашылмады. Жазбаның өзі аман. Ескі көшірмеде ол бүтін болуы мүмкін.</translation>
    </message>
    <message>
        <source>An anchor is damaged</source>
        <translation>Зәкір файлы бүлінген</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Файл оқылмады</translation>
    </message>
    <message>
        <source>It could not be read to its end, so nothing of it was kept. The case file is unharmed. Check the stick or folder it comes from and try again.</source>
        <translation>Оны соңына дейін оқу мүмкін болмады, сондықтан одан ештеңе алынбады. Сейфке зиян келген жоқ. Файл келген флешканы не қалтаны тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Nothing may leave now</source>
        <translation>Қазір сыртқа ештеңе шықпайды</translation>
    </message>
    <message>
        <source>The drawer with the rules for everything that leaves is missing, damaged or too old, so nothing was printed or sent. Casework goes on. Tell an administrator.</source>
        <translation>Сыртқа шығатынның бәріне қатысты ережелер тартпасы жоқ, бүлінген не тым ескі, сондықтан ештеңе басып шығарылмады және жіберілмеді. Іс жүргізу жалғаса береді. Әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The copy is not good</source>
        <translation>Көшірме жарамсыз</translation>
    </message>
    <message>
        <source>The copy in {path} did not match its original ({reason}). The original is unharmed. Do not rely on this copy; try again, best on another stick.</source>
        <translation>Мына жердегі көшірме түпнұсқаға сай келмеді: {path} ({reason}). Түпнұсқа аман. Бұл көшірмеге сенбеңіз; қайта жасап көріңіз, басқа флешка дұрысырақ.</translation>
    </message>
    <message>
        <source>Two administrators are needed</source>
        <translation>Екі әкімші керек</translation>
    </message>
    <message>
        <source>If the only one forgot the passphrase, everything would be lost. Nothing was made yet. Enter two administrators with different aliases and different passphrases.</source>
        <translation>Жалғыз әкімші құпия сөйлемді ұмытса, бәрі жоғалар еді. Әлі ештеңе жасалған жоқ. Бүркеншік аты мен құпия сөйлемі әртүрлі екі әкімшіні енгізіңіз.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Бұл құпия сөйлемді табу тым оңай</translation>
    </message>
    <message>
        <source>It resists only about {bits} bits of guessing. Nothing was changed. Take the proposed six words, or make your own longer.</source>
        <translation>Оның беріктігі шамамен {bits} бит қана. Ештеңе өзгерген жоқ. Ұсынылған алты сөзді алыңыз не өзіңіздікін ұзартыңыз.</translation>
    </message>
    <message>
        <source>This alias is taken</source>
        <translation>Бұл бүркеншік ат бұрыннан бар</translation>
    </message>
    <message>
        <source>Another member already uses this alias. Nothing was changed. Choose another one.</source>
        <translation>Бұл бүркеншік атты басқа мүше қолданып жүр. Ештеңе өзгерген жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>For administrators only</source>
        <translation>Тек әкімшілерге</translation>
    </message>
    <message>
        <source>Only an administrator can change who is a member. Nothing was changed. Ask one of your administrators.</source>
        <translation>Кімнің мүше екенін тек әкімші өзгерте алады. Ештеңе өзгерген жоқ. Әкімшілеріңіздің бірінен сұраңыз.</translation>
    </message>
    <message>
        <source>Practice and real data stay apart</source>
        <translation>Оқу және шынайы деректер бөлек тұрады</translation>
    </message>
    <message>
        <source>One side is the invented practice shelter, the other is real. Nothing was copied. Open the one that you mean.</source>
        <translation>Бір жағы — ойдан шығарылған оқу баспанасы, екіншісі — шынайы. Ештеңе көшірілген жоқ. Өзіңізге керегін ашыңыз.</translation>
    </message>
    <message>
        <source>An attached file is damaged</source>
        <translation>Тіркелген файл бүлінген</translation>
    </message>
    <message>
        <source>A letter was not accepted</source>
        <translation>Бір хат қабылданбады</translation>
    </message>
    <message>
        <source>A letter in the slot is damaged or its author may not write it ({reason}). It was put aside, not filed and not deleted. Ask the author to hand it in again.</source>
        <translation>Саңылаудағы хат бүлінген не авторы оны жаза алмайды ({reason}). Ол бөлек қойылды: іске тігілмеді және жойылмады. Автордан қайта тапсыруын сұраңыз.</translation>
    </message>
    <message>
        <source>A questionnaire cannot be used</source>
        <translation>Сауалнаманы пайдалану мүмкін емес</translation>
    </message>
    <message>
        <source>The description of the questionnaire “{name}” is not there or not whole ({place}), so nothing is scored by it. All earlier results are safe. Install or update ShelterDesk to use it again.</source>
        <translation>«{name}» сауалнамасының сипаттамасы жоқ немесе толық емес ({place}), сондықтан ол бойынша ештеңе есептелмейді. Бұрынғы нәтижелердің бәрі сақтаулы. Қайта пайдалану үшін ShelterDesk бағдарламасын орнатыңыз немесе жаңартыңыз.</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Күн ретінде танылмады</translation>
    </message>
    <message>
        <source>“{text}” is not a date that this program understands. Your text stays in the field. Write for example 12.05.2024, May 2024, spring 2024 or 2024.</source>
        <translation>Бағдарлама мұны күн деп түсінбеді: «{text}». Мәтініңіз өрісте қалады. Мысалы, былай жазыңыз: 12.05.2024, мамыр 2024, көктем 2024 не 2024.</translation>
    </message>
    <message>
        <source>A series that is not understood</source>
        <translation>Түсініксіз топтама</translation>
    </message>
    <message>
        <source>How these sessions repeat is not understood (“{rule}”), so none were added. All sessions that are there stay. Say anew how they repeat.</source>
        <translation>Бұл сеанстардың қалай қайталанатыны түсініксіз («{rule}»), сондықтан жаңасы қосылмады. Бар сеанстардың бәрі қалады. Қайталануын қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>A newer kind of record</source>
        <translation>Жаңарақ парақ түрі</translation>
    </message>
    <message>
        <source>This version does not know records of the kind “{kind}”. They are kept unread and safe. Update ShelterDesk to see them.</source>
        <translation>Бұл нұсқа «{kind}» түріндегі парақтарды білмейді. Олар оқылмаған күйде аман тұр. Көру үшін ShelterDesk-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>A mistake in ShelterDesk</source>
        <translation>ShelterDesk қатесі</translation>
    </message>
    <message>
        <source>The program did something wrong ({kind}, {place}). What was saved before is safe and what you typed is kept as a draft. Lock and unlock to go on, and report these words: they hold nothing from the case file.</source>
        <translation>Бағдарлама қате жіберді ({kind}, {place}). Бұрын сақталғаны аман, тергеніңіз нобай ретінде тұр. Жалғастыру үшін құлыптап, қайта ашыңыз және осы сөздерді хабарлаңыз: оларда сейфтегі ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Part of a backup is damaged</source>
        <translation>Көшірменің бір бөлігі бүлінген</translation>
    </message>
    <message>
        <source>A piece of the backup in {path} cannot be read as it was written. The case file itself is not touched. Make a new backup, best on another stick; older ones on this stick may still be whole.</source>
        <translation>{path} ішіндегі көшірменің бір бөлігі жазылғандай оқылмайды. Сейфтің өзіне тиген жоқ. Жаңа көшірме жасаңыз, дұрысы басқа флешкаға; мұндағы ескілері бүтін болуы мүмкін.</translation>
    </message>
    <message>
        <source>No backup found here</source>
        <translation>Мұнда көшірме жоқ</translation>
    </message>
    <message>
        <source>There is no backup of a case file in {path}. Nothing was changed. Choose the stick or the folder that the backups were made to.</source>
        <translation>{path} ішінде сейф көшірмесі жоқ. Ештеңе өзгермеді. Көшірмелер жасалған флешканы не қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>No whole backup on this medium</source>
        <translation>Бұл тасушыда бүтін көшірме жоқ</translation>
    </message>
    <message>
        <source>All {tried} backups in {path} were tried and none is whole. Nothing was changed, neither here nor there. Try another medium, and keep this one: a technician may still read parts of it.</source>
        <translation>{path} ішіндегі барлық көшірме ({tried}) тексерілді, бүтіні жоқ. Мұнда да, онда да ештеңе өзгермеді. Басқа тасушыны көріп, мұны сақтаңыз: маман бір бөлігін оқи алар.</translation>
    </message>
    <message>
        <source>A backup needs another place</source>
        <translation>Көшірмеге басқа орын керек</translation>
    </message>
    <message>
        <source>{path} lies in the case file itself. Nothing was copied. Choose a stick, another disk or another folder.</source>
        <translation>{path} сейфтің өз ішінде жатыр. Ештеңе көшірілмеді. Флешка, басқа диск не басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup was overtaken</source>
        <translation>Көшірмеден озып кетті</translation>
    </message>
    <message>
        <source>While it was made, somebody changed who works here, and keys changed with it. The earlier backups are as they were. Make the backup again; most of it is done already.</source>
        <translation>Ол жасалып жатқанда қызметкерлер құрамы, онымен бірге кілттер өзгерді. Бұрынғы көшірмелер сол күйінде. Қайта жасаңыз; көбі дайын.</translation>
    </message>
    <message>
        <source>The backup medium is gone</source>
        <translation>Көшірме тасушысы жоқ</translation>
    </message>
    <message>
        <source>{path} is not there any more; perhaps the stick was pulled out. The case file and the earlier backups are safe, the one being made does not count. Plug it in again and make the backup once more.</source>
        <translation>{path} енді жоқ; флешка суырылған болар. Сейф пен бұрынғы көшірмелер аман, басталғаны есепке кірмейді. Қайта салып, көшірмені тағы жасаңыз.</translation>
    </message>
    <message>
        <source>The backup medium is full</source>
        <translation>Көшірме тасымалдағышы толды</translation>
    </message>
    <message>
        <source>There is no room left in {path}. The case file and the earlier backups there are safe, the one being made does not count. Make room on it, or take another stick.</source>
        <translation>{path} ішінде орын қалмады. Сейф пен ондағы бұрынғы көшірмелер аман, басталғаны есепке кірмейді. Орын босатыңыз немесе басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>The backup medium refused to write</source>
        <translation>Көшірме тасымалдағышы жазуды қабылдамады</translation>
    </message>
    <message>
        <source>Writing to {path} failed. The case file and the earlier backups are safe, the one being made does not count. Try once more; if it fails again, take another stick and do not rely on this one.</source>
        <translation>{path} ішіне жазу сәтсіз болды. Сейф пен бұрынғы көшірмелер аман, басталғаны есепке кірмейді. Тағы бір рет көріңіз; қайта болмаса, басқа флешка алыңыз, бұған сенбеңіз.</translation>
    </message>
    <message>
        <source>Not enough room there</source>
        <translation>Онда орын жетпейді</translation>
    </message>
    <message>
        <source>There is not enough room for the case file in {path}. Nothing was put there, and the backup is unharmed. Make room, or choose another place.</source>
        <translation>{path} ішінде сейфке орын жетпейді. Онда ештеңе қойылған жоқ, көшірме аман. Орын босатыңыз немесе басқа жерді таңдаңыз.</translation>
    </message>
    <message>
        <source>A word that is on no card</source>
        <translation>Карталарда жоқ сөз</translation>
    </message>
    <message>
        <source>Card {card}, word {word}: no card has this word. Nothing was opened. Compare it with the paper, letter by letter; the first four letters tell every word.</source>
        <translation>{card}-карта, {word}-сөз: карталарда мұндай сөз болмайды. Ештеңе ашылмады. Қағазбен әріптеп салыстырыңыз; сөз алғашқы төрт әрпінен танылады.</translation>
    </message>
    <message>
        <source>A card has twenty words</source>
        <translation>Картада жиырма сөз бар</translation>
    </message>
    <message>
        <source>Card {card} has {words} words here, and there should be 20. Nothing was opened. Look whether one was left out or typed twice.</source>
        <translation>{card}-картада мұнда {words} сөз, ал 20 болуы керек. Ештеңе ашылмады. Біреуі қалып қойған ба не екі рет терілген бе, қараңыз.</translation>
    </message>
    <message>
        <source>These words are not a card</source>
        <translation>Бұл сөздер карта емес</translation>
    </message>
    <message>
        <source>Card {card}: a word is wrong, or two stand in the wrong order. Nothing was opened and the card is not spent. Compare it with the paper, word by word.</source>
        <translation>{card}-карта: бір сөз қате не екеуінің орны ауысқан. Ештеңе ашылмады, карта жарамды. Қағазбен сөзбе-сөз салыстырыңыз.</translation>
    </message>
    <message>
        <source>A card of another set</source>
        <translation>Басқа жинақтың картасы</translation>
    </message>
    <message>
        <source>Card {card} was typed rightly, but it does not belong to this set. Nothing was opened. Take cards that carry the same set number and the same mark of the case file; old sets no longer open anything here.</source>
        <translation>{card}-карта дұрыс терілді, бірақ бұл жинақтан емес. Ештеңе ашылмады. Жинақ нөмірі мен сейф белгісі бірдей карталарды алыңыз; ескі жинақтар мұнда ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The same card twice</source>
        <translation>Бір карта екі рет</translation>
    </message>
    <message>
        <source>Card {card} is the same as card {first}. Nothing was opened. A different card of the same set is needed.</source>
        <translation>{card}-карта {first}-картамен бірдей. Ештеңе ашылмады. Сол жинақтың басқа картасы керек.</translation>
    </message>
    <message>
        <source>More cards are needed</source>
        <translation>Тағы карталар керек</translation>
    </message>
    <message>
        <source>{given} of {needed} cards are here. Fewer than {needed} tell nothing, to nobody. Fetch the others; what was typed can simply be typed again.</source>
        <translation>{needed} картаның {given} бар. {needed}-ден азы ешкімге ештеңе айтпайды. Қалғандарын әкеліңіз; терілгенді қайта теруге болады.</translation>
    </message>
    <message>
        <source>The cards contradict each other</source>
        <translation>Карталар бір-біріне қайшы</translation>
    </message>
    <message>
        <source>Every card is whole, yet together they open nothing: one of them was altered or made up. The case file is unharmed. Try other cards of the set, and find out where each of these was kept.</source>
        <translation>Әр карта бүтін, бірақ бірге ештеңе ашпайды: біреуі өзгертілген не ойдан шығарылған. Сейф аман. Жинақтың басқа карталарын көріп, бұлардың қайда сақталғанын біліңіз.</translation>
    </message>
    <message>
        <source>Not every card was typed back</source>
        <translation>Барлық карта қайта терілмеген</translation>
    </message>
    <message>
        <source>New cards come into force only when each was typed back ({missing} still missing), because a card with a mistake opens nothing. The earlier cards still hold. Type the missing ones, or begin again.</source>
        <translation>Жаңа карталар әрқайсысы қайта терілгенде ғана күшіне енеді (қалғаны {missing}), өйткені қатесі бар карта ештеңе ашпайды. Бұрынғылары күшінде. Жетпейтінін теріңіз не қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The cards of the house are needed</source>
        <translation>Баспана карталары керек</translation>
    </message>
    <message>
        <source>These cards are only for the clinical drawer, which lies inside the case file. Nothing was opened. Type the cards of the house first.</source>
        <translation>Бұл карталар тек сейф ішіндегі терапия тартпасына арналған. Ештеңе ашылмады. Алдымен баспана карталарын теріңіз.</translation>
    </message>
    <message>
        <source>The recovery cards do not open everything yet</source>
        <translation>Карталар әлі бәрін ашпайды</translation>
    </message>
    <message>
        <source>They do not open “{drawer}”: after leaving in a hurry it would be lost for ever. Nothing was changed. Let somebody who holds it unlock once; if that does not help, make new cards.</source>
        <translation>Олар «{drawer}» ашпайды: шұғыл кеткеннен кейін ол біржола жоғалар еді. Ештеңе өзгермеді. Оны ұстайтын адам бір рет кірсін; көмектеспесе, жаңа карталар жасаңыз.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list</source>
        <translation>Бұл файл тізім ретінде оқылмайды</translation>
    </message>
    <message>
        <source>It is no spreadsheet (xlsx, xls, ods) and no text table (csv), or it is damaged or locked with a password. Nothing was taken in. Open it in the program it comes from and save it as xlsx without a password.</source>
        <translation>Бұл кесте (xlsx, xls, ods) де, мәтіндік кесте (csv) де емес, не файл бүлінген, не құпия сөзбен жабылған. Ештеңе қабылданбады. Оны өз бағдарламасында ашып, құпия сөзсіз xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>This list is too large</source>
        <translation>Бұл тізім тым үлкен</translation>
    </message>
    <message>
        <source>The file ({mib} MiB) needs more time or memory than a list of clients should. Nothing was taken in. Take out pictures and sheets that are not needed, or split it, and try again.</source>
        <translation>Файлға ({mib} МиБ) қызмет алушылар тізіміне керектен көп уақыт не жад керек. Ештеңе қабылданбады. Суреттер мен керексіз парақтарды алып тастаңыз не бөліп, қайталаңыз.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Екінші адам керек</translation>
    </message>
    <message>
        <source>Nobody does this alone: “{act}”. Nothing was done yet. Ask a colleague to approve it here and now, or ask for it and go on when they have approved it from their own Today.</source>
        <translation>Мұны ешкім жалғыз істемейді: «{act}». Әзірге ештеңе істелмеді. Әріптестен осында, қазір мақұлдауды сұраңыз не сұрап қойып, ол өз «Бүгін» бетінде мақұлдағанда жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Your role does not ask for this</source>
        <translation>Рөліңіз мұны сұрамайды</translation>
    </message>
    <message>
        <source>“{act}” is asked for by other roles. Nothing was done. Talk to a colleague who may ask for it.</source>
        <translation>«{act}» туралы басқа рөлдер сұрайды. Ештеңе істелмеді. Сұрай алатын әріптеспен сөйлесіңіз.</translation>
    </message>
    <message>
        <source>This needs somebody else’s approval</source>
        <translation>Басқа адамның мақұлдауы керек</translation>
    </message>
    <message>
        <source>“{act}” is approved by a second person whose role allows it, never by the one who asks. Nothing was done. Ask another colleague.</source>
        <translation>«{act}» дегенді рөлі сай екінші адам мақұлдайды, сұраған адамның өзі емес. Ештеңе істелмеді. Басқа әріптестен сұраңыз.</translation>
    </message>
    <message>
        <source>There is no second person</source>
        <translation>Екінші адам жоқ</translation>
    </message>
    <message>
        <source>No other member may approve “{act}”. Nothing was done. Add a member with the right role under Staff and keys first.</source>
        <translation>«{act}» дегенді басқа ешкім мақұлдай алмайды. Ештеңе істелмеді. Алдымен «Қызметкерлер мен кілттер» бөлімінде тиісті рөлі бар адам қосыңыз.</translation>
    </message>
    <message>
        <source>This file must not be erased now</source>
        <translation>Бұл істі қазір өшіруге болмайды</translation>
    </message>
    <message>
        <source>A sheet “How long it is kept” says that a court or an authority needs this file. Nothing was erased. When the hold is over, change that sheet first; then the file can be erased.</source>
        <translation>«Сақтау мерзімі» парағы бұл іс сотқа не органға керек дейді. Ештеңе өшірілмеді. Бұл біткенде алдымен парақты өзгертіңіз; сосын істі өшіруге болады.</translation>
    </message>
    <message>
        <source>This answer does not count</source>
        <translation>Бұл жауап есепке алынбайды</translation>
    </message>
    <message>
        <source>The request no longer waits for an answer, or the answer was made for something else. Nothing was done. Ask again and compare the four words on both sides.</source>
        <translation>Өтініш енді жауап күтпейді, не жауап басқа нәрсеге берілген. Ештеңе істелмеді. Қайта сұрап, төрт сөзді екі жақта да салыстырыңыз.</translation>
    </message>
    <message>
        <source>The gate stops this</source>
        <translation>Шлюз мұны тоқтатады</translation>
    </message>
    <message>
        <source>{count} words or numbers in it must never leave the house, or its recipient must get nothing. Nothing has left. Change the text, or ask those who keep these words.</source>
        <translation>Онда үйден шықпауы тиіс сөздер не нөмірлер ({count}) бар, не алушыға ештеңе беруге болмайды. Ештеңе шықпады. Мәтінді өзгертіңіз не сол сөздерді сақтайтындардан сұраңыз.</translation>
    </message>
    <message>
        <source>Not among the sealed files</source>
        <translation>Мөрленген файлдар арасында емес</translation>
    </message>
    <message>
        <source>What anybody can read does not belong into the folder of the case file or of its copies. Nothing was written. Choose another folder.</source>
        <translation>Кез келген адам оқи алатын нәрсенің орны сейф не оның көшірмелері қалтасында емес. Ештеңе жазылмады. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>It did not arrive whole</source>
        <translation>Толық жазылмады</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so it was deleted there. The case file is unharmed. Use another stick or folder.</source>
        <translation>Қайта оқылғаны жазылғаннан басқа, сондықтан ол жерден жойылды. Сейф аман. Басқа флешка не қалта алыңыз.</translation>
    </message>
    <message>
        <source>Please write down why</source>
        <translation>Неге екенін жазыңыз</translation>
    </message>
    <message>
        <source>You tell this alone, so the reason is needed: one sentence is enough. Nothing has left yet, and nothing that you ticked or wrote is lost.</source>
        <translation>Мұны жалғыз айтасыз, сондықтан себебі керек: бір сөйлем жеткілікті. Әзірге ештеңе шықпады, белгілегеніңіз бен жазғаныңыз жоғалмады.</translation>
    </message>
    <message>
        <source>Somebody else looks at this</source>
        <translation>Мұны басқа адам қарайды</translation>
    </message>
    <message>
        <source>What was told in need is looked at by another person: an administrator, or somebody who holds the protection drawer. Nothing was saved. Ask one of them.</source>
        <translation>Қауіп кезінде айтылғанды басқа адам қарайды: әкімші не «Қорғау» тартпасы бар адам. Ештеңе сақталмады. Солардың бірінен сұраңыз.</translation>
    </message>
    <message>
        <source>Your time here has ended</source>
        <translation>Мұндағы мерзіміңіз бітті</translation>
    </message>
    <message>
        <source>Your membership was agreed until {until}. The case file is unharmed, and unsaved text of yours is kept. Ask an administrator to extend it.</source>
        <translation>Рұқсатыңыз {until} дейін болды. Сейф аман, сақталмаған мәтініңіз сақтаулы. Әкімшіден ұзартуды сұраңыз.</translation>
    </message>
    <message>
        <source>Not by yourself</source>
        <translation>Өзіңізге өзіңіз емес</translation>
    </message>
    <message>
        <source>Nobody ends their own membership. Nothing was changed. Ask another administrator to do it.</source>
        <translation>Ешкім өзін-өзі шығармайды. Ештеңе өзгермеді. Басқа әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>One administrator must stay</source>
        <translation>Бір әкімші қалуы керек</translation>
    </message>
    <message>
        <source>After this nobody could add or remove members any more. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Бұдан кейін ешкім адамдарды қабылдай да, шығара да алмас еді. Ештеңе өзгермеді. Алдымен басқа біреуді әкімші етіңіз.</translation>
    </message>
    <message>
        <source>Nobody else can open this drawer</source>
        <translation>Бұл тартпаны басқа ешкім ашпайды</translation>
    </message>
    <message>
        <source>Only this member can open “{drawer}”, and no recovery cards open it. Nothing was changed. Give somebody else a role that holds it, or make cards, first.</source>
        <translation>«{drawer}» тартпасын тек осы адам ашады, карталар ашпайды. Ештеңе өзгермеді. Алдымен біреуге оны ұстайтын рөл беріңіз не карталар жасаңыз.</translation>
    </message>
    <message>
        <source>Only for those who hold the case</source>
        <translation>Тек осы ісі барларға</translation>
    </message>
    <message>
        <source>A case is sealed, and its holders are named, by somebody who holds it. Nothing was changed. Name yourself as well, or ask one of its holders.</source>
        <translation>Істі мөрлеп, ұстаушыларын атайтын — оны ұстайтын адам. Ештеңе өзгермеді. Өзіңізді де атаңыз не ұстаушыларының бірінен сұраңыз.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet</source>
        <translation>Қалпына келтіру карталары әлі жоқ</translation>
    </message>
    <message>
        <source>Without a set of recovery cards nobody could open the case file again. Nothing was changed. Make and check a set of cards first.</source>
        <translation>Қалпына келтіру карталарынсыз сейфті енді ешкім аша алмас еді. Ештеңе өзгермеді. Алдымен карталар жасап, тексеріңіз.</translation>
    </message>
    <message>
        <source>The passphrases may be older ones</source>
        <translation>Құпия сөйлемдер ескі болуы мүмкін</translation>
    </message>
    <message>
        <source>This vault has seen version {seen} of its key file; now version {revision} lies there. All records are safe. A passphrase changed since then is the old one again: ask who put it back, and change it anew.</source>
        <translation>Бұл сейф кілт файлының {seen}-нұсқасын көрген, енді {revision}-нұсқа жатыр. Барлық жазба аман. Содан бері ауысқан сөйлем қайта ескі болды: кім қайтарғанын сұрап, жаңадан ауыстырыңыз.</translation>
    </message>
    <message>
        <source>A drawer still has its old key</source>
        <translation>Тартпада әлі ескі кілт</translation>
    </message>
    <message>
        <source>Somebody who may no longer open “{drawer}” could still read a copy of it. Nothing is lost and work goes on. Make room on the disk; the next unlock tries again.</source>
        <translation>«{drawer}» ашуға енді рұқсаты жоқ біреу оның көшірмесін әлі оқи алар еді. Ештеңе жоғалмады, жұмыс жүре береді. Дискіде орын босатыңыз; келесі кіргенде қайталанады.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile</source>
        <translation>Осы арада бірдеңе өзгерді</translation>
    </message>
    <message>
        <source>The case file is no longer what the two of you agreed to take out. Nothing was written, and nothing in it was changed. Begin again and agree once more.</source>
        <translation>Сейф енді екеуіңіз шығаруға келіскен күйінде емес. Ештеңе жазылмады, ішінде ештеңе өзгермеді. Қайта бастап, тағы келісіңіз.</translation>
    </message>
    <message>
        <source>There is no fresh backup here</source>
        <translation>Мұнда жаңа сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>Before the keys on this computer are destroyed, a backup that is plugged in must hold everything, and its parts must have been opened once by those who hold them. Nothing was changed. Make a backup now.</source>
        <translation>Осы компьютердегі кілттер жойылмас бұрын, қосулы көшірмеде бәрі болуы және оның бөліктерін иелері бір рет ашқан болуы керек. Ештеңе өзгертілген жоқ. Қазір көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture</source>
        <translation>Бұл файл сурет ретінде оқылмайды</translation>
    </message>
    <message>
        <source>It is no photo (jpg, png, webp, gif), or it is damaged or cut short. Nothing was taken in. Look at it in another program, or take the photo again.</source>
        <translation>Бұл фото емес (jpg, png, webp, gif), не бүлінген, не үзілген. Ештеңе қабылданбады. Оны басқа бағдарламада қараңыз немесе қайта түсіріңіз.</translation>
    </message>
    <message>
        <source>Photos of the kind HEIC cannot be read</source>
        <translation>HEIC түріндегі фотолар оқылмайды</translation>
    </message>
    <message>
        <source>The telephone saved this photo as HEIC. Nothing was taken in. Set its camera to “Most compatible” (JPEG) and take the photo again.</source>
        <translation>Телефон бұл фотоны HEIC түрінде сақтаған. Ештеңе қабылданбады. Камерада «Ең үйлесімді» (JPEG) түрін таңдап, қайта түсіріңіз.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Бұл сурет тым үлкен</translation>
    </message>
    <message>
        <source>The file ({mib} MiB) needs more time or memory than a photo should. Nothing was taken in. Make it smaller or take the photo again with fewer pixels.</source>
        <translation>Файл ({mib} МиБ) фотоға керегінен көп уақыт не жад талап етеді. Ештеңе қабылданбады. Оны кішірейтіңіз немесе пиксель санын азайтып қайта түсіріңіз.</translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation>Бұл сілтеме, фото емес</translation>
    </message>
    <message>
        <source>The file only points to another one. Nothing was taken in. Choose the photo itself.</source>
        <translation>Бұл файл тек басқасына сілтейді. Ештеңе қабылданбады. Фотоның өзін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>a file kept with it</source>
        <translation>қоса сақталған файл</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>No care card yet</source>
        <translation>Күтім картасы әлі жоқ</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>әлі белгіленбеген</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>бүгін кейінірек</translation>
    </message>
    <message>
        <source>Medicine without a name</source>
        <translation>Атаусыз дәрі</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>locked away</source>
        <translation>құлыптаулы</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s) only: get more</source>
        <translation>
            <numerusform>тек %n күнге: тағы алу керек</numerusform>
            <numerusform>тек %n күнге: тағы алу керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n күнге</numerusform>
            <numerusform>%n күнге</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>household</name>
    <message>
        <source>Client without a care card</source>
        <translation>Күтім картасы жоқ қызмет алушы</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Атсыз карта</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Not understood as a date</source>
        <translation>Күн ретінде түсінілмеді</translation>
    </message>
    <message>
        <source>A year of two digits: nobody can know the century</source>
        <translation>Екі цифрлы жыл: ғасырын білу мүмкін емес</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Сан емес</translation>
    </message>
    <message>
        <source>This word stands for no answer of the form</source>
        <translation>Бұл сөзге формада жауап жоқ</translation>
    </message>
    <message>
        <source>Several answers where there is room for one</source>
        <translation>Бір жауаптың орнында бірнешеуі</translation>
    </message>
    <message>
        <source>Too long for its field</source>
        <translation>Өріс үшін тым ұзын</translation>
    </message>
    <message>
        <source>The same client as in row {row}</source>
        <translation>{row}-жолдағы қызмет алушының өзі</translation>
    </message>
    <message>
        <source>This case code is taken; a new one would be given</source>
        <translation>Бұл іс коды бос емес; жаңасы беріледі</translation>
    </message>
    <message>
        <source>Looks like a client who is here already</source>
        <translation>Мұнда бар қызмет алушыға ұқсайды</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <source>The way home, step by step. Meanwhile use tasks on Today, without names.</source>
        <translation>Үйге қайту жолы, қадам-қадаммен. Әзірге «Бүгін» бетіндегі тапсырмаларды қолданыңыз, ат жазбаңыз.</translation>
    </message>
    <message>
        <source>Safety plans and threats of the whole house. Meanwhile note threats in the client&apos;s file under Protection.</source>
        <translation>Бүкіл үйдің қауіпсіздік жоспарлары мен қоқан-лоққылар. Әзірге қоқан-лоққыны қызмет алушы ісіндегі «Қорғау» бөлімінде белгілеңіз.</translation>
    </message>
    <message>
        <source>Calls and visits after the stay. Meanwhile set “Look at again on” on the case sheet.</source>
        <translation>Кеткеннен кейінгі қоңыраулар мен кездесулер. Әзірге іс парағында «Қайта қарау күні» өрісін толтырыңыз.</translation>
    </message>
    <message>
        <source>All consents of all clients. Meanwhile each file has its own sheet of consents.</source>
        <translation>Барлық қызмет алушының барлық келісімі. Әзірге әр істің өз келісім парағы бар.</translation>
    </message>
    <message>
        <source>Organisations you work with and their keys. Meanwhile keep them where you keep them now.</source>
        <translation>Сіз жұмыс істейтін ұйымдар мен олардың кілттері. Әзірге оларды қазіргі орнында сақтаңыз.</translation>
    </message>
    <message>
        <source>Sealed referrals to partners and back. Until then only papers and open files leave, by hand.</source>
        <translation>Серіктестерге мөрленген жолдамалар және кері. Оған дейін тек қағаздар мен ашық файлдар қолдан қолға шығады.</translation>
    </message>
    <message>
        <source>Funders, gifts and what they were used for. Meanwhile keep your own list, without names of clients.</source>
        <translation>Қаржы берушілер, сыйлар және олардың жұмсалуы. Әзірге өз тізіміңізді қызмет алушылардың атынсыз жүргізіңіз.</translation>
    </message>
    <message>
        <source>Statistics that cannot give anybody away. Meanwhile the list of clients counts what you filter.</source>
        <translation>Ешкімді әшкерелемейтін статистика. Әзірге қызмет алушылар тізімі сүзгеніңізді санайды.</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>&amp;Phases and stay</source>
        <translation>&amp;Кезеңдер мен болу</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Жо&amp;спар</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Дағдылар</translation>
    </message>
    <message>
        <source>&amp;Work and grant</source>
        <translation>&amp;Жұмыс және грант</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Апта</translation>
    </message>
    <message>
        <source>A&amp;ttendance</source>
        <translation>&amp;Қатысу</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Жазбалар</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Топтар</translation>
    </message>
    <message>
        <source>&amp;Questionnaires</source>
        <translation>&amp;Сауалнамалар</translation>
    </message>
    <message>
        <source>&amp;Caseload</source>
        <translation>Жү&amp;ктеме</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Шығармашылық</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Қызмет алушылар</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Бөлмелер</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Басқару</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулық</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Things and people</source>
        <translation>Заттар мен адамдар</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation>Үйге қайту</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Кейінгі қолдау</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмасу</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Handed over by {who}, {when}.</source>
        <translation>Тапсырған {who}, {when}.</translation>
    </message>
    <message>
        <source>{sheet}: asked by {who}, {when}</source>
        <translation>{sheet}: сұраған {who}, {when}</translation>
    </message>
    <message>
        <source>The client has not been asked about this plan yet.</source>
        <translation>Бұл жоспар туралы қызмет алушыдан әлі сұралмаған.</translation>
    </message>
    <message>
        <source>The client, {when}: {answer}.</source>
        <translation>Қызмет алушы, {when}: {answer}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{who}, {when}: {answer}.</source>
        <translation>{who}, {when}: {answer}.</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>Содан бері жоспар өзгерді.</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Asked by {alias}, {when}</source>
        <translation>{alias} сұрады, {when}</translation>
    </message>
    <message>
        <source>Already told: see the story told to {who}, {when}.</source>
        <translation>Бұрын айтылған: әңгімені қараңыз, тыңдаған: {who}, {when}.</translation>
    </message>
    <message>
        <source>It covers: {topics}.</source>
        <translation>Қамтитыны: {topics}.</translation>
    </message>
    <message>
        <source>Please do not ask about: {topics}.</source>
        <translation>Бұл туралы сұрамаңыз: {topics}.</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Client without a care card</source>
        <translation>Күтім карточкасы жоқ қызмет алушы</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Атсыз карточка</translation>
    </message>
    <message>
        <source>Room without a name</source>
        <translation>Атсыз бөлме</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>{name}, question {number}: “{question}” Answer: “{answer}”</source>
        <translation>{name}, {number}-сұрақ: «{question}» Жауабы: «{answer}»</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>{total} of {highest}</source>
        <translation>{total}/{highest}</translation>
    </message>
    <message>
        <source>Total {total}: {band}.</source>
        <translation>Жиыны {total}: {band}.</translation>
    </message>
    <message>
        <source>From {least} on a closer look is worth it. It is a hint and no diagnosis.</source>
        <translation>{least} мәнінен бастап мұқият қараған жөн. Бұл нұсқау, диагноз емес.</translation>
    </message>
    <message>
        <source>The answers have the pattern of symptoms that the source describes: look further.</source>
        <translation>Жауаптар дереккөзде сипатталған белгілерге сәйкес: әрі қарай қараңыз.</translation>
    </message>
    <message>
        <source>The answers do not have the pattern of symptoms that the source describes.</source>
        <translation>Жауаптар дереккөзде сипатталған белгілерге сәйкес емес.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>opens only what everybody opens</source>
        <translation>тек бәрі ашатынды ашады</translation>
    </message>
    <message>
        <source>opens {drawers}</source>
        <translation>ашады: {drawers}</translation>
    </message>
    <message>
        <source>{drawer}: nobody holds its key any more; only recovery cards can give it.</source>
        <translation>{drawer}: кілті енді ешкімде жоқ; оны тек карталар бере алады.</translation>
    </message>
    <message>
        <source>{drawer}: as soon as one of these unlocks: {holders}.</source>
        <translation>{drawer}: мыналардың бірі кіргенде: {holders}.</translation>
    </message>
</context>
<context>
    <name>therapy</name>
    <message>
        <source>Somebody</source>
        <translation>Біреу</translation>
    </message>
    <message>
        <source>room taken away</source>
        <translation>бөлме алынып тасталған</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Бос емес</translation>
    </message>
    <message>
        <source>Group taken away</source>
        <translation>Топ алынып тасталған</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>away</source>
        <translation>орнында жоқ</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Атаусыз топ</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ешкім аталмаған</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Уақытсыз</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not asked yet</source>
        <translation>Әлі сұралмаған</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Жауап бергісі келмеді</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Білмейді</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>Сұрау қауіпті</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Қатысы жоқ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Casework</source>
        <translation>Іс жүргізу</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Клиникалық</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Әлеуметтік қызметкер</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Үйлестіруші</translation>
    </message>
    <message>
        <source>Nurse or doctor</source>
        <translation>Медбике не дәрігер</translation>
    </message>
    <message>
        <source>Lawyer in the house</source>
        <translation>Үйдегі заңгер</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>Түнгі кезекші</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Көктем {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Жаз {year}</translation>
    </message>
    <message>
        <source>Autumn {year}</source>
        <translation>Күз {year}</translation>
    </message>
    <message>
        <source>Winter {year}/{next}</source>
        <translation>Қыс {year}/{next}</translation>
    </message>
    <message>
        <source>A sealed case</source>
        <translation>Мөрленген іс</translation>
    </message>
    <message>
        <source>Client without a care card</source>
        <translation>Күтім картасы жоқ қызмет алушы</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Атсыз карта</translation>
    </message>
</context>
</TS>
