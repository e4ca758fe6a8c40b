<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>AbsencePane</name>
    <message>
        <source>Days on which somebody of the team is not here. Never why.</source>
        <translation>Дни, когда кого-то из команды нет. Никогда — почему.</translation>
    </message>
</context>
<context>
    <name>AddMemberWizard</name>
    <message>
        <source>{alias} can unlock now, with alias and passphrase, on every computer with this case file.</source>
        <translation>{alias} теперь может войти с псевдонимом и парольной фразой на любом компьютере с этим сейфом.</translation>
    </message>
    <message>
        <source>Opens now: {drawers}.</source>
        <translation>Открывается сейчас: {drawers}.</translation>
    </message>
    <message>
        <source>Promised, because you do not hold these keys yourself:</source>
        <translation>Обещано, потому что этих ключей нет у вас самих:</translation>
    </message>
    <message>
        <source>Make a backup soon: older ones do not know {alias} yet.</source>
        <translation>Скоро сделайте резервную копию: прежние ещё не знают {alias}.</translation>
    </message>
    <message>
        <source>{alias} belongs to the house</source>
        <translation>{alias} теперь в команде</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Что действует теперь</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Создать ключ</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Разделы управления</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Staff and keys</source>
        <translation>Сотрудники и ключи</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Карты восстановления</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Erasure and retention</source>
        <translation>Стирание и сроки хранения</translation>
    </message>
    <message>
        <source>Who opened what</source>
        <translation>Кто что открывал</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Переезд</translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>An alias is needed.</source>
        <translation>Нужен псевдоним.</translation>
    </message>
    <message>
        <source>The first administrator has this alias already.</source>
        <translation>Этот псевдоним уже у первого администратора.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Отметьте хотя бы одну роль.</translation>
    </message>
    <message>
        <source>The first administrator has this passphrase already.</source>
        <translation>Эта парольная фраза уже у первого администратора.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Первый администратор</translation>
    </message>
    <message>
        <source>Administrators give and take away access. Two are needed, so that nobody is locked out.</source>
        <translation>Администраторы дают и отнимают доступ. Нужны двое, чтобы никто не остался за дверью.</translation>
    </message>
    <message>
        <source>Second administrator</source>
        <translation>Второй администратор</translation>
    </message>
    <message>
        <source>Let the second person sit here now, alone, and choose.</source>
        <translation>Пусть теперь сюда сядет второй человек и выберет без посторонних.</translation>
    </message>
    <message>
        <source>A&amp;lias, as the house calls you:</source>
        <translation>&amp;Псевдоним, как зовут в приюте:</translation>
    </message>
    <message>
        <source>What do you do here? The role decides which drawers you can open.</source>
        <translation>Что вы здесь делаете? От роли зависит, какие ящики вы сможете открыть.</translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>&amp;First client:</source>
        <translation>&amp;Первый клиент:</translation>
    </message>
    <message>
        <source>&amp;Second client:</source>
        <translation>&amp;Второй клиент:</translation>
    </message>
    <message>
        <source>Why? Only those who hold the drawer “Protection” read this. Everybody sees the pair.</source>
        <translation>Почему? Это читают только те, у кого есть ящик «Защита». Пару видят все.</translation>
    </message>
    <message>
        <source>Why? This goes into the letter slot: only those who hold the drawer “Protection” will read it. Everybody sees the pair.</source>
        <translation>Почему? Это уйдёт в щель для писем: прочитают только те, у кого есть ящик «Защита». Пару видят все.</translation>
    </message>
    <message>
        <source>Choose two different clients.</source>
        <translation>Выберите двух разных клиентов.</translation>
    </message>
</context>
<context>
    <name>ApprovalWindow</name>
    <message>
        <source>{who} asks a second person to approve this. Asked {when}, valid until {until}.</source>
        <translation>{who} просит второго человека одобрить это. Просьба от {when}, действует до {until}.</translation>
    </message>
    <message>
        <source>Compare: the window of the one who asks must show the same four words.</source>
        <translation>Сверьте: в окне того, кто просит, должны стоять те же четыре слова.</translation>
    </message>
    <message>
        <source>Four words to compare: {words}</source>
        <translation>Четыре слова для сверки: {words}</translation>
    </message>
    <message>
        <source>You are the second person. Your passphrase opens only your signature here, and the other window never sees it.</source>
        <translation>Вы — второй человек. Ваша парольная фраза открывает здесь только вашу подпись, другое окно её не видит.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>П&amp;севдоним:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Парольная &amp;фраза:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Opening your signature</source>
        <translation>Открываем вашу подпись</translation>
    </message>
    <message>
        <source>I &amp;approve</source>
        <translation>&amp;Одобряю</translation>
    </message>
    <message>
        <source>I &amp;refuse</source>
        <translation>О&amp;тказываю</translation>
    </message>
    <message>
        <source>&amp;Close without an answer</source>
        <translation>&amp;Закрыть без ответа</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>A &amp;medicine…</source>
        <translation>&amp;Лекарство…</translation>
    </message>
    <message>
        <source>Choose a &amp;bed…</source>
        <translation>Выбрать &amp;кровать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Somebody arrived</source>
        <translation>Кто-то прибыл</translation>
    </message>
    <message>
        <source>The card is kept already, with the code {code}. First name, language and allergies are enough for tonight. In the morning a caseworker opens the file with this code; nothing is asked twice.</source>
        <translation>Карта уже сохранена, код {code}. На эту ночь достаточно имени, языка и аллергий. Утром сотрудник откроет дело с этим кодом; ничего не спросят дважды.</translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>{who}, arrived {when}</source>
        <translation>{who}, время прибытия: {when}</translation>
    </message>
    <message>
        <source>Arrived at night, no file yet: Enter opens one</source>
        <translation>Прибыли ночью, дела ещё нет: Enter откроет</translation>
    </message>
</context>
<context>
    <name>ArtPane</name>
    <message>
        <source>Reading the photo…</source>
        <translation>Фото читается…</translation>
    </message>
    <message>
        <source>No photo is kept.</source>
        <translation>Фото не хранится.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото не читается.</translation>
    </message>
    <message>
        <source>The client has not agreed to any use of this work.</source>
        <translation>Клиент не дал согласия ни на какое использование этой работы.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>The photo is kept here without place and time. The file it came from still holds both: delete it on the stick and on the telephone.</source>
        <translation>Здесь фото хранится без места и времени. В исходном файле они остались: удалите его с флешки и с телефона.</translation>
    </message>
    <message>
        <source>Add a &amp;photo…</source>
        <translation>Добавить &amp;фото…</translation>
    </message>
    <message>
        <source>W&amp;ithout a photo…</source>
        <translation>&amp;Без фото…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>Показать &amp;крупно</translation>
    </message>
    <message>
        <source>What it &amp;may be used for…</source>
        <translation>Для чего &amp;можно использовать…</translation>
    </message>
    <message>
        <source>Give o&amp;ut a copy…</source>
        <translation>В&amp;ыдать копию…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Уб&amp;рать</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose a client at the left.</source>
        <translation>Выберите клиента слева.</translation>
    </message>
    <message>
        <source>These sheets lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>Эти листы лежат в ящике «{drawer}», от которого у вас нет ключа.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Ключ есть у: {roles}. Обратитесь к кому-нибудь из них.</translation>
    </message>
    <message>
        <source>No works yet</source>
        <translation>Работ пока нет</translation>
    </message>
    <message>
        <source>Photograph what a client made and add the photo here, or drag it onto this page. It is kept sealed, without place and time.</source>
        <translation>Сфотографируйте то, что сделал клиент, и добавьте фото сюда или перетащите его на эту страницу. Оно хранится запечатанным, без места и времени.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPane</name>
    <message>
        <source>Corrected later</source>
        <translation>Исправлено позже</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Новый…</translation>
    </message>
    <message>
        <source>Go &amp;on ({given} of {all})…</source>
        <translation>&amp;Продолжить ({given} из {all})…</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто спрашивал</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>A total is a hint and no diagnosis. Who opened this page is noted.</source>
        <translation>Сумма — подсказка, а не диагноз. Кто открывал эту страницу, отмечается.</translation>
    </message>
    <message>
        <source>Questionnaires lie in the drawer “Clinical”. It is held by: {names}.</source>
        <translation>Опросники лежат в ящике «Терапия». Ключ есть у: {names}.</translation>
    </message>
</context>
<context>
    <name>AttachmentField</name>
    <message>
        <source>A file is kept with this.</source>
        <translation>Здесь хранится файл.</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Файла нет.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Without attendance</source>
        <translation>Без отметки о посещении</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Of every session it is written down who came.</source>
        <translation>По каждой сессии записано, кто пришёл.</translation>
    </message>
    <message>
        <source>No session today.</source>
        <translation>Сегодня сессий нет.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>&amp;Next without attendance</source>
        <translation>&amp;Следующая без отметки</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>No mark yet</source>
        <translation>Отметки ещё нет</translation>
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
        <translation>Выберите сессию слева.</translation>
    </message>
    <message>
        <source>Nobody belonged to this group on that day.</source>
        <translation>В этот день в группе никого не было.</translation>
    </message>
    <message>
        <source>No client is named in this session.</source>
        <translation>В этой сессии не назван клиент.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark</source>
        <translation>
            <numerusform>%n без отметки</numerusform>
            <numerusform>%n без отметки</numerusform>
            <numerusform>%n без отметки</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a mark.</source>
        <translation>Отмечены все.</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Отметки ещё нет</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>Пришли все</translation>
    </message>
    <message>
        <source>&amp;0 Everybody came</source>
        <translation>&amp;0 Пришли все</translation>
    </message>
    <message>
        <source>All who have no mark yet</source>
        <translation>Все, у кого ещё нет отметки</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{keys} · Enter: a line for the team · Ctrl+Enter: notes</source>
        <translation>{keys} · Enter: строка для команды · Ctrl+Enter: записи</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Make a backup…</source>
        <translation>Сделать резервную копию…</translation>
    </message>
    <message>
        <source>Before the first client, a sealed backup must lie in a second place. It takes a minute.</source>
        <translation>До первого клиента запечатанная копия должна лежать во втором месте. Это займёт минуту.</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the psychologist</source>
        <translation>До психолога</translation>
    </message>
    <message>
        <source>Hand &amp;over to the psychologist…</source>
        <translation>Передать пси&amp;хологу…</translation>
    </message>
</context>
<context>
    <name>BelongingPane</name>
    <message>
        <source>Still here?</source>
        <translation>Ещё здесь?</translation>
    </message>
    <message>
        <source>In safe-keeping</source>
        <translation>На хранении</translation>
    </message>
    <message>
        <source>Given back {day}</source>
        <translation>Возвращено {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in safe-keeping</source>
        <translation>
            <numerusform>%n вещь на хранении</numerusform>
            <numerusform>%n вещи на хранении</numerusform>
            <numerusform>%n вещей на хранении</numerusform>
        </translation>
    </message>
    <message>
        <source>What a client hands in: papers, rings, a telephone. Each thing gets a numbered receipt.</source>
        <translation>Что клиент сдаёт: бумаги, кольца, телефон. На каждую вещь — расписка с номером.</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Note that the client has it again, from today</source>
        <translation>Отметить, что с сегодняшнего дня вещь снова у клиента</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Nothing lies in the recycle bin.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Only this kind of sheet</source>
        <translation>Только этот вид листов</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Только это дело</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Кто удалил</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Когда удалено</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>out of use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n кровать свободна</numerusform>
            <numerusform>%n кровати свободны</numerusform>
            <numerusform>%n кроватей свободно</numerusform>
        </translation>
    </message>
    <message>
        <source>no bed free</source>
        <translation>нет свободных кроватей</translation>
    </message>
    <message>
        <source>Here, without a bed</source>
        <translation>Здесь, без кровати</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>Space takes “{word}”.</source>
        <translation>Пробел возьмёт «{word}».</translation>
    </message>
    <message>
        <source>No card has this word. Perhaps: {words}</source>
        <translation>Такого слова на картах нет. Возможно: {words}</translation>
    </message>
    <message>
        <source>No card has this word.</source>
        <translation>Такого слова на картах нет.</translation>
    </message>
    <message>
        <source>Word {number} of the card</source>
        <translation>Слово {number} карты</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>{set}: card {number} of {total}</source>
        <translation>{set}: карта {number} из {total}</translation>
    </message>
    <message>
        <source>{card}  ✓</source>
        <translation>{card}  ✓</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Show, to write by hand</source>
        <translation>Показать, чтобы переписать</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Not free from {begins}</source>
        <translation>Не свободен с {begins}</translation>
    </message>
    <message>
        <source>Not free from {begins} until {ends}</source>
        <translation>Не свободен с {begins} до {ends}</translation>
    </message>
    <message>
        <source>Goes along: {who}</source>
        <translation>Сопровождает: {who}</translation>
    </message>
    <message>
        <source>Nothing is noted. Nobody may have asked yet.</source>
        <translation>Ничего не записано. Возможно, ещё никто не спросил.</translation>
    </message>
    <message>
        <source>C&amp;hange the card…</source>
        <translation>&amp;Изменить карту…</translation>
    </message>
    <message>
        <source>No care card yet</source>
        <translation>Карты ухода ещё нет</translation>
    </message>
    <message>
        <source>On the card stands what a colleague must know at night: name in the house, languages, allergies, what a doctor must know. Everybody in the house reads it.</source>
        <translation>На карте то, что коллега должен знать ночью: имя в доме, языки, аллергии, что нужно знать врачу. Её читают все в доме.</translation>
    </message>
    <message>
        <source>&amp;Make the care card</source>
        <translation>&amp;Сделать карту ухода</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Type the cards</source>
        <translation>Введите карты</translation>
    </message>
    <message>
        <source>One after the other. The first four letters and a blank are enough for each word.</source>
        <translation>Одну за другой. Для каждого слова хватит первых четырёх букв и пробела.</translation>
    </message>
    <message>
        <source>Mark of this case file: {mark}. The same must stand on the cards.</source>
        <translation>Метка этого сейфа: {mark}. Та же должна стоять на картах.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Make &amp;new cards…</source>
        <translation>Сделать &amp;новые карты…</translation>
    </message>
    <message>
        <source>&amp;Make recovery cards…</source>
        <translation>&amp;Сделать карты восстановления…</translation>
    </message>
    <message>
        <source>{set}, set number {number}, made {when}: any {needed} of {total} open {drawers}.</source>
        <translation>{set}, набор {number} от {when}: любые {needed} из {total} открывают {drawers}.</translation>
    </message>
    <message>
        <source>Mark of this case file: {mark}. Root words: {words}.</source>
        <translation>Метка этого сейфа: {mark}. Корневые слова: {words}.</translation>
    </message>
    <message>
        <source>A quorum was last typed {when}.</source>
        <translation>Карты последний раз проверяли {when}.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet. If passphrases are lost or a holder does not come back, what only they could open is lost for good. Make cards before real case files are written.</source>
        <translation>Карт восстановления ещё нет. Если парольные фразы потеряны или человек не вернётся, то, что открывал только он, потеряно навсегда. Сделайте карты до настоящих дел.</translation>
    </message>
    <message>
        <source>The cards were not tried out for a year. Gather a quorum and see whether they still work.</source>
        <translation>Карты не проверяли год. Соберите нужное число и посмотрите, действуют ли они.</translation>
    </message>
    <message>
        <source>The cards do not open {drawers} yet. They will once somebody who holds it unlocks.</source>
        <translation>Карты ещё не открывают {drawers}. Откроют, когда войдёт тот, у кого есть этот ящик.</translation>
    </message>
    <message>
        <source>No card is meant to open {drawers} yet: it came to be after the cards. It is added when an administrator next unlocks.</source>
        <translation>Карты пока не рассчитаны на {drawers}: он появился после них. Он добавится при следующем входе администратора.</translation>
    </message>
    <message>
        <source>Ended cards, together with an old key file, could still open {drawers}, until somebody who holds it unlocks and it gets a new key.</source>
        <translation>Отменённые карты вместе со старым файлом ключей ещё могут открыть {drawers}, пока не войдёт владелец и ящик не получит новый ключ.</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Карты восстановления</translation>
    </message>
    <message>
        <source>Sheets with words, held by trusted people outside the house. Enough of them together open everything without a passphrase.</source>
        <translation>Листы со словами у надёжных людей вне дома. Достаточное их число вместе открывает всё без парольной фразы.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоит дело</translation>
    </message>
    <message>
        <source>&amp;Yearly check…</source>
        <translation>&amp;Ежегодная проверка…</translation>
    </message>
    <message>
        <source>Administrators make cards, two of them together.</source>
        <translation>Карты делают администраторы, вдвоём.</translation>
    </message>
</context>
<context>
    <name>CardsWizard</name>
    <message>
        <source>The cards are in force. Put each into its envelope and bring it to its holder, outside the house.</source>
        <translation>Карты действуют. Положите каждую в конверт и отнесите хранителю вне дома.</translation>
    </message>
    <message>
        <source>Write by hand on the recovery sheet where each card is; never into the computer.</source>
        <translation>Запишите от руки на листе восстановления, где какая карта; никогда — в компьютер.</translation>
    </message>
    <message>
        <source>Once a year type a quorum under “Yearly check”, to see that the cards are still there and readable.</source>
        <translation>Раз в год введите нужное число карт в «Ежегодной проверке», чтобы видеть, что они целы и читаются.</translation>
    </message>
    <message>
        <source>They open “{drawers}” as soon as somebody who holds it unlocks.</source>
        <translation>Они откроют «{drawers}», как только войдёт тот, у кого есть этот ящик.</translation>
    </message>
    <message>
        <source>Make a backup soon: older ones do not know these cards.</source>
        <translation>Скоро сделайте резервную копию: прежние не знают этих карт.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Что действует теперь</translation>
    </message>
    <message>
        <source>&amp;Put them in force</source>
        <translation>&amp;Ввести в действие</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Any stage</source>
        <translation>Любой этап</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Здесь или нет</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Любой сотрудник</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Полные и неполные</translation>
    </message>
    <message>
        <source>Not begun: {sheet}</source>
        <translation>Не начато: {sheet}</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>Отбор по этапу</translation>
    </message>
    <message>
        <source>Filter by stay</source>
        <translation>Отбор по пребыванию</translation>
    </message>
    <message>
        <source>Filter by worker</source>
        <translation>Отбор по сотруднику</translation>
    </message>
    <message>
        <source>Filter by what is not begun</source>
        <translation>Отбор по тому, что не начато</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять отбор</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Здесь?</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Не начато</translation>
    </message>
    <message numerus="yes">
        <source>{code} (sealed: %n people)</source>
        <translation>
            <numerusform>{code} (опечатано: %n человек)</numerusform>
            <numerusform>{code} (опечатано: %n человека)</numerusform>
            <numerusform>{code} (опечатано: %n человек)</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>{count}: {first} …</source>
        <translation>{count}: {first} …</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>Take in a list that the shelter already has: a spreadsheet or a text table</source>
        <translation>Принять список, который уже есть: таблицу или текстовую таблицу</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Take in a new client (Ctrl+N)</source>
        <translation>Принять нового клиента (Ctrl+N)</translation>
    </message>
    <message>
        <source>Name in any spelling, code, phone number or a word from a note</source>
        <translation>Имя в любом написании, код, телефон или слово из записи</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>The list below follows what you type; Down goes into it</source>
        <translation>Список внизу меняется, пока вы печатаете; клавиша «вниз» переходит в него</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Take in the first one: a name to call the person is enough, even that may wait.</source>
        <translation>Примите первого: достаточно имени для обращения, но и с ним можно подождать.</translation>
    </message>
    <message>
        <source>The clients’ files are not open to you</source>
        <translation>Дела клиентов для вас закрыты</translation>
    </message>
    <message>
        <source>They lie in the casework drawer. Ask a social worker for what you need to know.</source>
        <translation>Они лежат в ящике «Дела». Спросите нужное у социального работника.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Type fewer letters, or only the first name; the spelling and the script do not matter. Filters may hide somebody.</source>
        <translation>Введите меньше букв или только имя; написание и алфавит не важны. Возможно, кого-то скрывает отбор.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Очистить поиск и отбор</translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation>Под этот отбор не подходит ни один клиент</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Снимите часть отбора, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Скрыть имена</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показать имена</translation>
    </message>
    <message>
        <source>Names stay hidden until you want them, and hide again when you leave this page</source>
        <translation>Имена скрыты, пока они вам не нужны, и скрываются снова, когда вы уходите с этой страницы</translation>
    </message>
    <message>
        <source>The best {number} are shown; type more letters to narrow it down.</source>
        <translation>Показаны лучшие {number}; введите больше букв, чтобы сузить поиск.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPane</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>of them here</source>
        <translation>из них здесь</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n weeks</source>
        <translation>
            <numerusform>Проведено, %n неделя</numerusform>
            <numerusform>Проведено, %n недели</numerusform>
            <numerusform>Проведено, %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned, %n weeks</source>
        <translation>
            <numerusform>Намечено, %n неделя</numerusform>
            <numerusform>Намечено, %n недели</numerusform>
            <numerusform>Намечено, %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long without contact</source>
        <translation>Слишком долго без контакта</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Следующая сессия</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Carried by nobody</source>
        <translation>Никто не ведёт</translation>
    </message>
    <message>
        <source>{number} · {hours} h</source>
        <translation>{number} · {hours} ч</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ещё никто</translation>
    </message>
    <message numerus="yes">
        <source>nobody since the file was opened %n day(s) ago</source>
        <translation>
            <numerusform>никто с открытия дела %n день назад</numerusform>
            <numerusform>никто с открытия дела %n дня назад</numerusform>
            <numerusform>никто с открытия дела %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {when}</source>
        <translation>Слишком долго: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) here with whom nobody spoke for a week or longer</source>
        <translation>
            <numerusform>%n клиент здесь, с которым никто не говорил неделю или дольше</numerusform>
            <numerusform>%n клиента здесь, с которыми никто не говорил неделю или дольше</numerusform>
            <numerusform>%n клиентов здесь, с которыми никто не говорил неделю или дольше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody spoke with everybody who is here within the last %n days.</source>
        <translation>
            <numerusform>За последний %n день кто-то говорил с каждым, кто здесь.</numerusform>
            <numerusform>За последние %n дня кто-то говорил с каждым, кто здесь.</numerusform>
            <numerusform>За последние %n дней кто-то говорил с каждым, кто здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>A contact is a session the client came to, a team note, a visit after the stay, or a story told. Hours show where help is short; they compare nobody.</source>
        <translation>Контакт — это сессия, на которую клиент пришёл, запись команды, визит после выезда или рассказанная история. Часы показывают, где не хватает рук; они никого не сравнивают.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Taken back by {who} on {when}.</source>
        <translation>Отмена: {who}, {when}.</translation>
    </message>
    <message>
        <source>The signature of this change does not fit. Tell an administrator.</source>
        <translation>Подпись этого изменения не сходится. Сообщите администратору.</translation>
    </message>
    <message>
        <source>{when} · {who} · {what}</source>
        <translation>{when} · {who} · {what}</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Undo the change of {when}</source>
        <translation>Отменить изменение ({when})</translation>
    </message>
    <message>
        <source>first written</source>
        <translation>первая запись</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>возвращение</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>отмена изменения</translation>
    </message>
    <message>
        <source>handed in as a letter</source>
        <translation>письмо через щель</translation>
    </message>
    <message>
        <source>read out of a damaged case file</source>
        <translation>прочитано из повреждённого сейфа</translation>
    </message>
    <message>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
    <message>
        <source>{before}  →  no answer</source>
        <translation>{before}  →  нет ответа</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Tick at least one role.</source>
        <translation>Отметьте хотя бы одну роль.</translation>
    </message>
    <message>
        <source>Nobody takes a right from themselves: ask another administrator to do it.</source>
        <translation>Никто не лишает прав сам себя: попросите другого администратора.</translation>
    </message>
    <message>
        <source>Give somebody else a role that opens it first, or make recovery cards, or tick above.</source>
        <translation>Сначала дайте кому-то другому роль, которая его открывает, или сделайте карты, или поставьте отметку выше.</translation>
    </message>
    <message>
        <source>I &amp;know that afterwards nobody can open: {drawers}</source>
        <translation>Я &amp;знаю, что потом никто не откроет: {drawers}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Opens at once: {drawers}.</source>
        <translation>Открывается сразу: {drawers}.</translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation>Обещано: {promise}</translation>
    </message>
    <message>
        <source>Closes at once, with a new key: {drawers}.</source>
        <translation>Закрывается сразу, с новым ключом: {drawers}.</translation>
    </message>
    <message>
        <source>Closes at once: {drawers}. You do not hold it, so the new key is made at the next holder&apos;s unlock, before that holder sees anything.</source>
        <translation>Закрывается сразу: {drawers}. У вас его нет, поэтому новый ключ появится при входе следующего владельца, прежде чем тот что-либо увидит.</translation>
    </message>
    <message>
        <source>What was read or copied before cannot be taken back.</source>
        <translation>Прочитанное и скопированное раньше вернуть нельзя.</translation>
    </message>
    <message>
        <source>May take people in and out and change roles.</source>
        <translation>Может принимать и увольнять людей и менять роли.</translation>
    </message>
    <message>
        <source>May no longer take people in and out.</source>
        <translation>Больше не может принимать и увольнять людей.</translation>
    </message>
    <message>
        <source>Access has no end any more.</source>
        <translation>У доступа больше нет срока.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Roles and last day of {alias}</source>
        <translation>Роли и последний день: {alias}</translation>
    </message>
    <message>
        <source>What do they do here?</source>
        <translation>Чем человек здесь занят?</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>&amp;Администратор</translation>
    </message>
    <message>
        <source>Administrators take people in and out and change roles. It opens no drawer by itself.</source>
        <translation>Администраторы принимают и увольняют людей и меняют роли. Само по себе это не открывает ящиков.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что из этого следует</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Looking at every row…</source>
        <translation>Просматриваем каждую строку…</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet.</source>
        <translation>Пока ничего не принято.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n row(s) that look like a client who is here already</source>
        <translation>
            <numerusform>Принять и %n строку, похожую на клиента, который уже есть</numerusform>
            <numerusform>Принять и %n строки, похожие на клиентов, которые уже есть</numerusform>
            <numerusform>Принять и %n строк, похожих на клиентов, которые уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the list.</source>
        <translation>
            <numerusform>В списке %n клиент.</numerusform>
            <numerusform>В списке %n клиента.</numerusform>
            <numerusform>В списке %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without any problem.</source>
        <translation>
            <numerusform>Без трудностей: %n.</numerusform>
            <numerusform>Без трудностей: %n.</numerusform>
            <numerusform>Без трудностей: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be taken in.</source>
        <translation>
            <numerusform>Будет принят: %n.</numerusform>
            <numerusform>Будет принято: %n.</numerusform>
            <numerusform>Будет принято: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Go back to correct the columns or the words; the list itself stays as it is.</source>
        <translation>Вернитесь назад, чтобы исправить столбцы или слова; сам список не меняется.</translation>
    </message>
    <message>
        <source>Take in &amp;all; what could not be read is kept word for word in a note</source>
        <translation>Принять &amp;всё; непонятное сохранить слово в слово в заметке</translation>
    </message>
    <message>
        <source>Take in only rows &amp;without a problem</source>
        <translation>Принять только строки &amp;без трудностей</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Трудности</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Принять</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{option}, chosen; press to take it away</source>
        <translation>{option}: выбрано; нажмите, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Type to find, Down for all</source>
        <translation>Начните печатать; «вниз» — весь список</translation>
    </message>
    <message>
        <source>Not in the list: choose one, or keep your words in a note. They stay here meanwhile.</source>
        <translation>Этого нет в списке: выберите из него или сохраните свои слова в записи. Пока они остаются здесь.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>{name} on “{place}”, last backup {when}</source>
        <translation>{name} на «{place}», последняя копия {when}</translation>
    </message>
    <message>
        <source>There is no backup in “{place}”.</source>
        <translation>В «{place}» нет резервной копии.</translation>
    </message>
    <message>
        <source>Where do the backups lie?</source>
        <translation>Где лежат копии?</translation>
    </message>
    <message>
        <source>Where should the case file lie?</source>
        <translation>Где будет лежать сейф?</translation>
    </message>
    <message>
        <source>The newest, of {when}</source>
        <translation>Самая новая, {when}</translation>
    </message>
    <message>
        <source>The one of {when}</source>
        <translation>От {when}</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Какая копия?</translation>
    </message>
    <message>
        <source>Plug in the stick with the backups. It is found by itself and stays as it is.</source>
        <translation>Вставьте флешку с копиями. Она найдётся сама и не изменится.</translation>
    </message>
    <message>
        <source>No backup was found yet. Plug in the stick, or look elsewhere.</source>
        <translation>Копия пока не найдена. Вставьте флешку или поищите в другом месте.</translation>
    </message>
    <message>
        <source>Backups that are here</source>
        <translation>Копии, которые есть здесь</translation>
    </message>
    <message>
        <source>&amp;Look elsewhere…</source>
        <translation>&amp;Искать в другом месте…</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Со&amp;стояние:</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>&amp;Новое место:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose the folder of the case file</source>
        <translation>Выберите папку сейфа</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Afterwards, alias and passphrase are the ones of the day of the backup.</source>
        <translation>Ничего не перезаписывается. Псевдоним и парольная фраза будут такими, как в день копии.</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>You may tell this alone. All administrators hear of it, and another person looks at it within seven days. Where the house is, who works here and notes of therapy are never told.</source>
        <translation>Вы можете сообщить это в одиночку. Об этом узнают все администраторы, и в течение семи дней посмотрит другой человек. Где дом, кто здесь работает и записи терапии не сообщаются никогда.</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Клиент:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>К&amp;ому:</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet:</source>
        <translation>&amp;Язык листа:</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>&amp;Facts on the sheet (Space ticks, F2 changes a text for this sheet only):</source>
        <translation>&amp;Сведения на листе (пробел отмечает, F2 меняет текст только для этого листа):</translation>
    </message>
    <message>
        <source>What they &amp;must know or do now (stands on the sheet):</source>
        <translation>Что им &amp;нужно знать или сделать сейчас (стоит на листе):</translation>
    </message>
    <message>
        <source>&amp;Why you tell it (needed; stays in the house):</source>
        <translation>По&amp;чему вы сообщаете (обязательно; остаётся в доме):</translation>
    </message>
    <message>
        <source>Client files lie in the drawer “{drawer}”, to which your role has no key. Tell the message by telephone, and call a colleague who holds it.</source>
        <translation>Дела клиентов лежат в ящике «{drawer}», от которого у вашей роли нет ключа. Сообщите по телефону и позвоните коллеге, у которого он есть.</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Дело без кода</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who changed this sheet, when and how (Ctrl+H)</source>
        <translation>Кто, когда и как менял этот лист (Ctrl+H)</translation>
    </message>
    <message>
        <source>Life at risk…</source>
        <translation>Угроза жизни…</translation>
    </message>
    <message>
        <source>Tell hospital, ambulance or police what they need now (Ctrl+Shift+E)</source>
        <translation>Сообщить больнице, скорой или полиции то, что им нужно сейчас (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>This client&apos;s file is not here</source>
        <translation>Дела этого клиента здесь нет</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Пока без кода</translation>
    </message>
    <message>
        <source>Worker {alias}</source>
        <translation>Ведёт {alias}</translation>
    </message>
    <message>
        <source>Arrived {day}</source>
        <translation>Прибытие {day}</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n people</source>
        <translation>
            <numerusform>Опечатано: %n человек</numerusform>
            <numerusform>Опечатано: %n человека</numerusform>
            <numerusform>Опечатано: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these open it: {aliases}</source>
        <translation>Открывают только: {aliases}</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Опечатать…</translation>
    </message>
    <message>
        <source>Give this case a drawer of its own, for named people only</source>
        <translation>Дать этому делу свой ящик, только для названных людей</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long the client is here</comment>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Скрыть имя</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Показать имя</translation>
    </message>
    <message>
        <source>The name stays hidden until you want it (Ctrl+Shift+S)</source>
        <translation>Имя скрыто, пока оно вам не нужно (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Пока без имени</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>(without a code)</source>
        <translation>(без кода)</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто здесь</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Мои клиенты</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Removed sheets</source>
        <translation>Удалённые листы</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Разделы дела</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>allergies: {what}</source>
        <translation>аллергии: {what}</translation>
    </message>
    <message>
        <source>No medicine is written down</source>
        <translation>Лекарства не записаны</translation>
    </message>
    <message>
        <source>Here tonight</source>
        <translation>Ночуют здесь</translation>
    </message>
    <message>
        <source>No care card says that somebody is here. “Somebody arrived…” makes one.</source>
        <translation>Ни одна карта ухода не говорит, что здесь кто-то есть. «Кто-то прибыл…» сделает карту.</translation>
    </message>
    <message>
        <source>&amp;Care card…</source>
        <translation>Ка&amp;рта ухода…</translation>
    </message>
    <message>
        <source>New &amp;medicine…</source>
        <translation>Н&amp;овое лекарство…</translation>
    </message>
    <message>
        <source>Give as &amp;needed</source>
        <translation>Дать по необхо&amp;димости</translation>
    </message>
    <message>
        <source>Ambu&amp;lance sheet…</source>
        <translation>Лист для &amp;скорой…</translation>
    </message>
</context>
<context>
    <name>ClinicalPane</name>
    <message>
        <source>{sheets}: none</source>
        <translation>{sheets}: нет</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Ещё ничего не заполнено</translation>
    </message>
    <message>
        <source>Ne&amp;w: {sheet}…</source>
        <translation>Но&amp;вое: {sheet}…</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>Но&amp;вое…</translation>
    </message>
    <message>
        <source>Everybody in the house sees from when until when, and who goes along. Nothing else.</source>
        <translation>Все в доме видят, с какого часа до какого и кто сопровождает. Больше ничего.</translation>
    </message>
    <message>
        <source>Clinical sheets</source>
        <translation>Медицинские листы</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Only those who hold the clinical drawer read this, and who opened it is noted.</source>
        <translation>Это читают только те, у кого ключ от ящика «Терапия»; кто открывал, записывается.</translation>
    </message>
    <message>
        <source>Of an appointment everybody in the house sees from when until when the client is busy, never why.</source>
        <translation>О визите все в доме видят, с какого часа до какого клиент занят, но никогда не почему.</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>{sheets} lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>{sheets} — в ящике «{drawer}», от которого у вас нет ключа.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Ключ есть у ролей: {roles}. Обратитесь к ним.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>This shelter closes: the keys on this computer are destroyed.</source>
        <translation>Приют закрывается: ключи на этом компьютере уничтожаются.</translation>
    </message>
    <message>
        <source>The last backup lies on “{place}”.</source>
        <translation>Последняя резервная копия лежит на «{place}».</translation>
    </message>
    <message>
        <source>Close the shelter</source>
        <translation>Закрыть приют</translation>
    </message>
    <message>
        <source>In this order. The last step needs two administrators and a backup that holds everything; after it nothing opens the case file on this computer. What becomes of the backup and the cards, the law says: write down where they lie and until when.</source>
        <translation>В этом порядке. Последний шаг требует двух администраторов и резервной копии, в которой есть всё; после него сейф на этом компьютере не откроет ничто. Что будет с копией и картами, говорит закон: запишите, где они лежат и до какого дня.</translation>
    </message>
    <message>
        <source>Every client has somebody who goes on: handed over with consent, or the case is closed</source>
        <translation>У каждого клиента есть, кто продолжит: передан с согласия, или дело закрыто</translation>
    </message>
    <message>
        <source>Partners know that this shelter closes, and whom to ask from now on</source>
        <translation>Партнёры знают, что приют закрывается, и к кому обращаться теперь</translation>
    </message>
    <message>
        <source>What nobody may keep is erased for good, what others need is handed over</source>
        <translation>Что никто не вправе хранить, стёрто навсегда; что нужно другим, передано</translation>
    </message>
    <message>
        <source>The last backup holds everything; it is plugged in, and will lie with the cards</source>
        <translation>Последняя копия содержит всё; она подключена и будет лежать вместе с картами</translation>
    </message>
    <message>
        <source>Go to &amp;erasing</source>
        <translation>К с&amp;тиранию</translation>
    </message>
    <message>
        <source>Go to the bac&amp;kups</source>
        <translation>К &amp;копиям</translation>
    </message>
    <message>
        <source>&amp;Close for good (hold)</source>
        <translation>&amp;Закрыть навсегда (удерживать)</translation>
    </message>
    <message>
        <source>You do not see from here how many cases are open.</source>
        <translation>Отсюда не видно, сколько дел открыто.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation>
            <numerusform>Открыто %n дело.</numerusform>
            <numerusform>Открыто %n дела.</numerusform>
            <numerusform>Открыто %n дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Открытых дел нет.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A backup before you leave?</source>
        <translation>Копия перед уходом?</translation>
    </message>
    <message>
        <source>“{place}” is plugged in, and what was written since its last backup is not on it yet.</source>
        <translation>«{place}» вставлена, и записанного после последней копии на ней ещё нет.</translation>
    </message>
    <message>
        <source>&amp;Back up and leave</source>
        <translation>Сделать &amp;копию и выйти</translation>
    </message>
    <message>
        <source>Leave &amp;without</source>
        <translation>Выйти &amp;без копии</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Делается копия</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What “{heading}” means</source>
        <translation>Что значит «{heading}»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Keep word for word in a note</source>
        <translation>Сохранить слово в слово в заметке</translation>
    </message>
    <message>
        <source>{field}: yes means “{answer}”</source>
        <translation>{field}: «да» значит «{answer}»</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Сначала месяц</translation>
    </message>
    <message>
        <source>05/12/2024 means 12 May 2024</source>
        <translation>05/12/2024 значит 12 мая 2024</translation>
    </message>
    <message>
        <source>Two columns fill the same field: {fields}. Choose another meaning for one of them.</source>
        <translation>Два столбца заполняют одно поле: {fields}. Выберите для одного другое значение.</translation>
    </message>
    <message>
        <source>What has no field of its own is kept word for word in a note of the client: nothing is lost.</source>
        <translation>То, для чего нет поля, сохраняется слово в слово в заметке клиента: ничего не теряется.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Что значат столбцы?</translation>
    </message>
    <message>
        <source>These are guesses from the headings. Correct what is wrong.</source>
        <translation>Это догадки по заголовкам. Исправьте неверное.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
</context>
<context>
    <name>ComeBackWizard</name>
    <message>
        <source>&amp;Open the case file</source>
        <translation>&amp;Открыть сейф</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Is it the right case file?</source>
        <translation>Тот ли это сейф?</translation>
    </message>
    <message>
        <source>The cards fit. Nothing was opened or changed yet.</source>
        <translation>Карты подходят. Пока ничего не открыто и не изменено.</translation>
    </message>
    <message>
        <source>Root words</source>
        <translation>Корневые слова</translation>
    </message>
    <message>
        <source>These six root words stand on every card and on the recovery sheet. If they differ there, stop: somebody exchanged the case file.</source>
        <translation>Эти шесть корневых слов стоят на каждой карте и на листе восстановления. Если там другие, остановитесь: кто-то подменил сейф.</translation>
    </message>
    <message>
        <source>They are the &amp;same on the cards</source>
        <translation>На картах &amp;те же</translation>
    </message>
    <message>
        <source>These cards open: {drawers}.</source>
        <translation>Эти карты открывают: {drawers}.</translation>
    </message>
    <message>
        <source>They do not open {drawers}. Its own cards, or somebody who holds it, are needed for that.</source>
        <translation>Они не открывают {drawers}. Для этого нужны его собственные карты или тот, у кого он есть.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>&amp;Hand it in</source>
        <translation>&amp;Отдать</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;Чьё:</translation>
    </message>
    <message>
        <source>Every place for it is open to the person it is about. Write it on paper and give it to somebody outside whom the client trusts.</source>
        <translation>Любое место для этого доступно тому, о ком речь. Напишите на бумаге и отдайте кому-то снаружи, кому клиент доверяет.</translation>
    </message>
    <message>
        <source>Will be read by: {names} (drawer “{drawer}”).</source>
        <translation>Прочтут: {names} (ящик «{drawer}»).</translation>
    </message>
    <message>
        <source>You cannot read it again.</source>
        <translation>Перечитать вы не сможете.</translation>
    </message>
    <message>
        <source>Write what was said, in the client&apos;s own words.</source>
        <translation>Запишите сказанное словами самого клиента.</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>Handed in. It can be read by: {names}.</source>
        <translation>Отдано. Могут прочесть: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints, praise and ideas. Before you write, the form says who will read it: never the person it is about. You see here only those that you may read.</source>
        <translation>Жалобы, похвала и идеи. Прежде чем писать, форма скажет, кто прочтёт: никогда не тот, о ком речь. Здесь видно только то, что можно читать вам.</translation>
    </message>
</context>
<context>
    <name>ConductPane</name>
    <message>
        <source>Not yet accepted in the newest version: {names}</source>
        <translation>Новую редакцию ещё не приняли: {names}</translation>
    </message>
    <message>
        <source>Who read the code of conduct of the house and accepted it. What is written here stays.</source>
        <translation>Кто прочёл правила поведения дома и принял их. Что здесь записано, остаётся.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Take {alias} out</source>
        <translation>Исключить {alias}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Type the alias of the person who leaves, so that nobody is taken out by mistake.</source>
        <translation>Введите псевдоним того, кто уходит, чтобы никого не исключить по ошибке.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>П&amp;севдоним:</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Исключить</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Keep what is typed here</source>
        <translation>Оставить введённое здесь</translation>
    </message>
    <message>
        <source>Keep what was saved meanwhile</source>
        <translation>Оставить сохранённое за это время</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>За это время изменено кем-то другим</translation>
    </message>
    <message>
        <source>Both versions are kept. For each answer choose which one holds; the other stays in the history.</source>
        <translation>Сохранены обе версии. Для каждого ответа выберите верный; другой останется в истории.</translation>
    </message>
    <message>
        <source>Keep what I chose</source>
        <translation>Оставить выбранное</translation>
    </message>
</context>
<context>
    <name>CoursesPane</name>
    <message>
        <source>School, training, a language: where, since when, and how far it went. Write places as aliases.</source>
        <translation>Школа, обучение, язык: где, с какого времени и насколько продвинулось. Места пишите псевдонимами.</translation>
    </message>
</context>
<context>
    <name>CreationPage</name>
    <message>
        <source>Making the case file</source>
        <translation>Создание сейфа</translation>
    </message>
    <message>
        <source>The keys are made slowly on purpose: whoever steals the file must pay the same for each guess.</source>
        <translation>Ключи создаются медленно нарочно: каждая попытка подбора обойдётся вору так же дорого.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Backups to &amp;another place…</source>
        <translation>Копии в &amp;другое место…</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>Первая копия</translation>
    </message>
    <message>
        <source>We opened the backup and it reads. The shelter is ready.</source>
        <translation>Мы открыли копию, она читается. Приют готов.</translation>
    </message>
    <message>
        <source>Keys and drawers</source>
        <translation>Ключи и ящики</translation>
    </message>
    <message>
        <source>The alias of the organisation</source>
        <translation>Псевдоним организации</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not understood as a date; your text stays here. Write for example 12.05.2024, 05.2024 or 2024.</source>
        <translation>Не похоже на дату; ваш текст остаётся здесь. Пишите, например: 12.05.2024, 05.2024 или 2024.</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>not assessed yet</source>
        <translation>пока без оценки</translation>
    </message>
    <message>
        <source>{domain}: {level}</source>
        <translation>{domain}: {level}</translation>
    </message>
    <message>
        <source>Press 0 to 3 to set it, Enter to write more</source>
        <translation>Нажмите от 0 до 3 для оценки, Enter — чтобы написать больше</translation>
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
        <translation>обещано: ждёт, пока войдёт другой владелец</translation>
    </message>
    <message>
        <source>holds the key; a new one is made when a holder unlocks</source>
        <translation>есть ключ; новый появится, когда войдёт владелец</translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation>есть ключ</translation>
    </message>
    <message>
        <source>Recovery cards</source>
        <translation>Карты восстановления</translation>
    </message>
    <message>
        <source>no cards cover it</source>
        <translation>карты его не открывают</translation>
    </message>
    <message>
        <source>set {number}: any {least} of {total} cards open it</source>
        <translation>набор {number}: открывают любые {least} из {total} карт</translation>
    </message>
    <message>
        <source>Who holds which drawer, and since when</source>
        <translation>У кого какой ящик и с какого дня</translation>
    </message>
    <message>
        <source>Keys decide, not windows: who is not listed at a drawer cannot open it with any tool.</source>
        <translation>Решают ключи, а не окна: кого нет в списке у ящика, тот не откроет его никакой программой.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоит дело</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Yearly check of the cards</source>
        <translation>Ежегодная проверка карт</translation>
    </message>
    <message>
        <source>Type as many cards as are needed. You learn whether they still open the case file; nothing is opened and nothing changes. Afterwards each card goes back to its holder.</source>
        <translation>Введите столько карт, сколько нужно. Вы узнаете, открывают ли они ещё сейф; ничего не открывается и не меняется. Потом каждая карта возвращается хранителю.</translation>
    </message>
    <message>
        <source>These cards work. The date was noted. Nothing else was changed.</source>
        <translation>Эти карты действуют. Дата записана. Больше ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Kept for: {purpose}. That time is over.</source>
        <translation>Для чего: {purpose}. Срок вышел.</translation>
    </message>
    <message>
        <source>Nobody has decided yet how long it is kept.</source>
        <translation>Ещё никто не решил, сколько хранить.</translation>
    </message>
    <message>
        <source>Closed files to decide about</source>
        <translation>Закрытые дела, о которых нужно решить</translation>
    </message>
    <message>
        <source>No closed file waits for a decision. A file comes here when the time on its sheet “How long it is kept”, or by the rules of the house, is over.</source>
        <translation>Ни одно закрытое дело не ждёт решения. Дело попадает сюда, когда выходит срок на его листе «Срок хранения» или по правилам приюта.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему оно здесь</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <translation>Хранить дольше…</translation>
    </message>
    <message>
        <source>Erase it for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>опоздание на %n минуту</numerusform>
            <numerusform>опоздание на %n минуты</numerusform>
            <numerusform>опоздание на %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>следующий обход в {time}</translation>
    </message>
    <message>
        <source>last {time} {state}</source>
        <translation>последний обход {time}: {state}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>{count} left in the box</source>
        <translation>осталось в упаковке: {count}</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Заглянуть</translation>
    </message>
    <message>
        <source>Nobody is watched tonight. The care card says who is looked at how often.</source>
        <translation>Этой ночью никого не надо проверять. К кому и как часто заглядывать, сказано в карте ухода.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>No medicine is due in the next twelve hours.</source>
        <translation>В ближайшие двенадцать часов приёмов нет.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>{what}, since {when}</source>
        <translation>{what}, с {when}</translation>
    </message>
    <message>
        <source>From {who}: {words}</source>
        <translation>От {who}: {words}</translation>
    </message>
    <message>
        <source>{shift}: {who} since {when}</source>
        <translation>{shift}: {who}, с {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) due</source>
        <translation>
            <numerusform>%n приём ждёт</numerusform>
            <numerusform>%n приёма ждут</numerusform>
            <numerusform>%n приёмов ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n обход ждёт</numerusform>
            <numerusform>%n обхода ждут</numerusform>
            <numerusform>%n обходов ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>No roll-call in this shift</source>
        <translation>В этой смене переклички не было</translation>
    </message>
    <message>
        <source>Can be called: {who}</source>
        <translation>Можно вызвать: {who}</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Kept in the drawer “Protection”.</source>
        <translation>Сохранено в ящике «Защита».</translation>
    </message>
    <message>
        <source>It lies in the letter slot. Who holds the drawer “Protection” sees it first at the next unlock. Where a life is at risk, call somebody now.</source>
        <translation>Лежит в щели для писем. У кого есть ключ от ящика «Защита», увидит это первым при следующей разблокировке. Если есть угроза жизни, позовите кого-нибудь сейчас.</translation>
    </message>
    <message>
        <source>Ambulance sheet from the care card</source>
        <translation>Лист для скорой по карте ухода</translation>
    </message>
    <message>
        <source>The roll-call is printed. Take it out with you when everybody leaves.</source>
        <translation>Перекличка напечатана. Возьмите её с собой, когда все выходят.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>&amp;Somebody arrived…</source>
        <translation>&amp;Кто-то прибыл…</translation>
    </message>
    <message>
        <source>&amp;Threat or worry…</source>
        <translation>&amp;Угроза или тревога…</translation>
    </message>
    <message>
        <source>Serious &amp;incident…</source>
        <translation>&amp;Чрезвычайное происшествие…</translation>
    </message>
    <message>
        <source>&amp;Roll-call…</source>
        <translation>&amp;Перекличка…</translation>
    </message>
    <message>
        <source>&amp;Print roll-call</source>
        <translation>П&amp;ечатать перекличку</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>If the address is &amp;known…</source>
        <translation>Если &amp;адрес стал известен…</translation>
    </message>
</context>
<context>
    <name>ElementsCard</name>
    <message>
        <source>Act, means, purpose</source>
        <translation>Деяние, средства, цель</translation>
    </message>
    <message>
        <source>What the file says; the program decides nothing.</source>
        <translation>То, что есть в деле; программа ничего не решает.</translation>
    </message>
    <message>
        <source>Act: what was done</source>
        <translation>Деяние: что сделано</translation>
    </message>
    <message>
        <source>Means: how</source>
        <translation>Средства: как</translation>
    </message>
    <message>
        <source>Purpose: what for</source>
        <translation>Цель: для чего</translation>
    </message>
    <message>
        <source>For a child no means are needed.</source>
        <translation>Для ребёнка средства не требуются.</translation>
    </message>
    <message>
        <source>Nothing on file</source>
        <translation>В деле ничего нет</translation>
    </message>
    <message>
        <source>{sheet}, {question}: {answer}</source>
        <translation>{sheet}, {question}: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>Exploitation lasted at least %n month(s) in all.</source>
        <translation>
            <numerusform>Эксплуатация длилась в общей сложности не менее %n месяца.</numerusform>
            <numerusform>Эксплуатация длилась в общей сложности не менее %n месяцев.</numerusform>
            <numerusform>Эксплуатация длилась в общей сложности не менее %n месяцев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploitation lasted %n month(s) in all.</source>
        <translation>
            <numerusform>Эксплуатация длилась в общей сложности %n месяц.</numerusform>
            <numerusform>Эксплуатация длилась в общей сложности %n месяца.</numerusform>
            <numerusform>Эксплуатация длилась в общей сложности %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exploitation lasted {least} to {most} months in all.</source>
        <translation>Эксплуатация длилась в общей сложности от {least} до {most} мес.</translation>
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
        <translation>{what}: проверка просрочена</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Новое: {what}</translation>
    </message>
    <message>
        <source>{what}: look at it until {until}</source>
        <translation>{what}: посмотреть до {until}</translation>
    </message>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Сообщено из-за угрозы жизни</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>&amp;Показать лист</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Сохранить &amp;файлом…</translation>
    </message>
    <message>
        <source>Show in &amp;large letters</source>
        <translation>Показать &amp;крупно</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Life at risk</source>
        <translation>Угроза жизни</translation>
    </message>
    <message>
        <source>Choose the client and to whom this goes.</source>
        <translation>Выберите клиента и кому это пойдёт.</translation>
    </message>
    <message>
        <source>The gate stops this sheet, because these words must never leave the house: {words}. Nothing has left. Take them out of the text (F2 on a line), or untick the line.</source>
        <translation>Шлюз остановил этот лист: эти слова не должны выходить из дома: {words}. Ничего не вышло. Уберите их из текста (F2 на строке) или снимите отметку.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Read the sheet out, or save it as a file.</source>
        <translation>На этом компьютере нет принтера. Прочитайте лист вслух или сохраните файлом.</translation>
    </message>
    <message>
        <source>Printed. A copy may stay in the printer’s queue for a while. All administrators are told.</source>
        <translation>Напечатано. Копия может какое-то время оставаться в очереди принтера. Администраторы узнают.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one, or read it out.</source>
        <translation>Принтер не принял. Попробуйте другой или прочитайте вслух.</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Куда записать лист</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. You may pull the stick out. All administrators are told.</source>
        <translation>Записано как {name}, прочитано и сверено. Флешку можно вынуть. Администраторы узнают.</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. Delete it there when it is no longer needed. All administrators are told.</source>
        <translation>Записано как {name}, прочитано и сверено. Удалите там, когда станет не нужно. Администраторы узнают.</translation>
    </message>
    <message>
        <source>All administrators are told.</source>
        <translation>Все администраторы узнают.</translation>
    </message>
</context>
<context>
    <name>EmergencyRecordDialog</name>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Сообщено из-за угрозы жизни</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>Я &amp;видел это</translation>
    </message>
    <message>
        <source>Save the &amp;review</source>
        <translation>Сохранить &amp;вывод</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Ваш вывод</translation>
    </message>
    <message>
        <source>In &amp;words (kept in the drawer “{drawer}”):</source>
        <translation>С&amp;ловами (хранится в ящике «{drawer}»):</translation>
    </message>
    <message>
        <source>Who and when:</source>
        <translation>Кто и когда:</translation>
    </message>
    <message>
        <source>To whom:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Как:</translation>
    </message>
    <message>
        <source>About the file:</source>
        <translation>О деле:</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>Parts of the file:</source>
        <translation>Части дела:</translation>
    </message>
    <message>
        <source>none, only a message</source>
        <translation>нет, только сообщение</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Почему:</translation>
    </message>
    <message>
        <source>Review:</source>
        <translation>Вывод:</translation>
    </message>
    <message>
        <source>The words lie in the drawer “{drawer}”: ask who told it, or a colleague who holds it.</source>
        <translation>Слова лежат в ящике «{drawer}»: спросите того, кто сообщал, или коллегу, у которого он есть.</translation>
    </message>
    <message>
        <source>Choose what you think of it. What you wrote stays here.</source>
        <translation>Выберите, что вы об этом думаете. Написанное остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>EpisodesPane</name>
    <message>
        <source>Add next exploiter</source>
        <translation>Следующий эксплуататор</translation>
    </message>
    <message>
        <source>Sold or passed on: a new episode that follows the chosen one</source>
        <translation>Продажа или передача: новый эпизод, который следует за выбранным</translation>
    </message>
    <message>
        <source>{episode} (resale)</source>
        <translation>{episode} (перепродажа)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Go on, with a second person…</source>
        <translation>&amp;Дальше, со вторым человеком…</translation>
    </message>
    <message>
        <source>Erase the whole file {code} for good</source>
        <translation>Стереть всё дело {code} навсегда</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>This goes: {sheets}.</source>
        <translation>Уйдёт: {sheets}.</translation>
    </message>
    <message>
        <source>This goes from the file {code}: {sheets}.</source>
        <translation>Из дела {code} уйдёт: {sheets}.</translation>
    </message>
    <message>
        <source>All versions, the search for their words, text typed about them and never saved. Who wrote something and when stays; what it was does not. Nobody can bring it back, also not with an older backup.</source>
        <translation>Все версии, поиск по их словам, набранный и не сохранённый текст. Кто и когда писал — останется, что именно — нет. Вернуть не сможет никто, даже из старой копии.</translation>
    </message>
    <message>
        <source>You have no key to: {drawers}. What lies there about this client is erased when somebody who has the key unlocks next.</source>
        <translation>У вас нет ключа от: {drawers}. Что лежит там об этом клиенте, сотрётся, когда войдёт тот, у кого он есть.</translation>
    </message>
    <message>
        <source>What other files say about this client stays. Look through them yourself.</source>
        <translation>Что говорят об этом клиенте другие дела, остаётся. Просмотрите их сами.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стирается…</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Gone for good: {sheets}.</source>
        <translation>Ушло навсегда: {sheets}.</translation>
    </message>
    <message>
        <source>It is noted, without contents, under Administration, “Erasure and retention”, with a certificate.</source>
        <translation>Это записано без содержания в «Управление», «Стирание и сроки хранения», со справкой.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No backup made before is known that still holds it.</source>
        <translation>Прежних копий, в которых это ещё есть, не известно.</translation>
    </message>
    <message>
        <source>Older backups still hold it, sealed. The oldest: number {number} on “{place}”, made {day}. If backups are made as usual, none of them is left after {until}.</source>
        <translation>В прежних копиях это ещё есть, запечатанное. Самая старая: номер {number} на «{place}», {day}. Если делать копии как обычно, после {until} таких не останется.</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Erased for good</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>Certificate of the chosen erasure, without contents:</source>
        <translation>Справка о выбранном стирании, без содержания:</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Пока ничего не стёрто.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
</context>
<context>
    <name>EvacuateDialog</name>
    <message>
        <source>Leave in a hurry</source>
        <translation>Срочный уход</translation>
    </message>
    <message>
        <source>If somebody may take this computer by force: afterwards no passphrase opens the case file any more, nobody&apos;s. Only {needed} of the {total} recovery cards, which lie elsewhere, open it again.</source>
        <translation>Если компьютер могут отнять: после этого сейф не откроет ничья парольная фраза. Откроют только {needed} из {total} карт восстановления, которые лежат в другом месте.</translation>
    </message>
    <message>
        <source>What was saved and typed stays, sealed. A laboratory may still find old traces on a disk without moving parts; with a passphrase they open. Letting the button go before the ring is full changes nothing.</source>
        <translation>Сохранённое и набранное остаётся запечатанным. На диске без движущихся частей лаборатория может найти старые следы; с фразой они откроются. Если отпустить кнопку до полного круга, ничего не изменится.</translation>
    </message>
    <message>
        <source>&amp;Hold for three seconds</source>
        <translation>&amp;Держать три секунды</translation>
    </message>
    <message>
        <source>Looking which backups are here…</source>
        <translation>Смотрим, какие копии здесь…</translation>
    </message>
    <message>
        <source>{place} (last backup {when})</source>
        <translation>{place} (последняя копия {when})</translation>
    </message>
    <message>
        <source>Backups that are here are closed to passphrases too: {places}</source>
        <translation>Копии, которые здесь, тоже закроются для фраз: {places}</translation>
    </message>
    <message>
        <source>Backups that are not here still open with the passphrases of their time: {places}. Take them with you or have them fetched.</source>
        <translation>Копии, которых здесь нет, по-прежнему открываются фразами своего времени: {places}. Возьмите их с собой или пусть их заберут.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Recovery cards</source>
        <translation>Карты восстановления</translation>
    </message>
    <message>
        <source>The way back when passphrases are lost, a person is ill, or a laptop is gone.</source>
        <translation>Путь назад, если потеряны фразы, заболел человек или пропал ноутбук.</translation>
    </message>
    <message>
        <source>Each card is a sheet with twenty words. One card opens nothing. Some of them together, for example 2 of 3, open every drawer without any passphrase: therefore each goes to another trusted person outside the house, and none of them knows who has the others.</source>
        <translation>Каждая карта — лист с двадцатью словами. Одна карта не открывает ничего. Несколько вместе, например 2 из 3, открывают все ящики без парольной фразы: поэтому каждая уходит к другому надёжному человеку вне дома, и никто не знает, у кого остальные.</translation>
    </message>
    <message>
        <source>Two administrators make them together, in about twenty minutes: choose how many, print or write them down, and type every card back, because a card with a mistake opens nothing. Until then nothing changes.</source>
        <translation>Их делают два администратора вместе, минут за двадцать: выбрать сколько, напечатать или переписать и ввести каждую карту обратно, ведь карта с ошибкой не открывает ничего. До тех пор ничего не меняется.</translation>
    </message>
    <message>
        <source>At hand should be: the second administrator, a printer or a pen, an envelope for each card.</source>
        <translation>Под рукой должны быть: второй администратор, принтер или ручка, конверт для каждой карты.</translation>
    </message>
    <message>
        <source>Printers and the computers between may keep what they printed. A printer on a cable is best.</source>
        <translation>Принтеры и компьютеры между ними могут хранить напечатанное. Лучше принтер на кабеле.</translation>
    </message>
    <message>
        <source>A set is in force already. The new one ends it for this case file: fetch the old cards and destroy them. Backups made before still open with the old ones.</source>
        <translation>Набор уже действует. Новый отменит его для этого сейфа: заберите старые карты и уничтожьте. Прежние копии открываются старыми картами.</translation>
    </message>
</context>
<context>
    <name>FamilyPane</name>
    <message>
        <source>Add child</source>
        <translation>Добавить ребёнка</translation>
    </message>
    <message>
        <source>A child who lives here: begins a file of its own, linked to this one</source>
        <translation>Ребёнок, который живёт здесь: начать для него своё дело, связанное с этим</translation>
    </message>
    <message>
        <source>Open own file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Open the file of the chosen family member</source>
        <translation>Открыть дело выбранного члена семьи</translation>
    </message>
    <message>
        <source>own file {code}</source>
        <translation>своё дело {code}</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(не здесь)</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Какой список?</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читаем список…</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet.</source>
        <translation>Пока ничего не принято.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>В этом файле ничего нет.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (скрыт)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the headings.</source>
        <translation>
            <numerusform>Под заголовками %n строка.</numerusform>
            <numerusform>Под заголовками %n строки.</numerusform>
            <numerusform>Под заголовками %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than can be read, or a text was cut: look at its end.</source>
        <translation>Список длиннее, чем можно прочитать, или текст обрезан: посмотрите на конец.</translation>
    </message>
    <message>
        <source>A spreadsheet (xlsx, xls, ods) or a text table (csv). It is only read; nothing is taken in before the last page. You can also drop the file here.</source>
        <translation>Таблица (xlsx, xls, ods) или текстовая таблица (csv). Она только читается; до последней страницы ничего не принимается. Файл можно бросить сюда мышью.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>&amp;Rows of headings:</source>
        <translation>Строк &amp;заголовков:</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Первые строки списка</translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Making the key…</source>
        <translation>Создаётся ключ…</translation>
    </message>
    <message>
        <source>Six words for the new key</source>
        <translation>Шесть слов нового ключа</translation>
    </message>
    <message>
        <source>Say them aloud to each other, so that both know which key was taken in.</source>
        <translation>Произнесите их вслух друг другу, чтобы оба знали, какой ключ принят.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Six words of the new key</source>
        <translation>Шесть слов нового ключа</translation>
    </message>
    <message>
        <source>{alias} writes them down. At their first unlock the same six words stand in “Staff and keys” beside their alias. If other words stand there, somebody exchanged the key: stop working and tell both administrators.</source>
        <translation>{alias} записывает их. При первом входе те же шесть слов стоят в «Сотрудники и ключи» рядом с псевдонимом. Если там другие, ключ подменили: прекратите работу и сообщите обоим администраторам.</translation>
    </message>
    <message>
        <source>{alias} has &amp;written the six words down</source>
        <translation>{alias} &amp;записал(а) шесть слов</translation>
    </message>
    <message>
        <source>&amp;We compared them, word by word</source>
        <translation>&amp;Мы сверили их слово за словом</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>A new shelter</source>
        <translation>Новый приют</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <translation>&amp;Место:</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in “{ending}”.</source>
        <translation>Выберите папку, имя которой кончается на «{ending}».</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Due?</source>
        <translation>Пора?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Пора</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Предстоит</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) due</source>
        <translation>
            <numerusform>%n визит пора провести</numerusform>
            <numerusform>%n визита пора провести</numerusform>
            <numerusform>%n визитов пора провести</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit: {day}</source>
        <translation>Следующий визит: {day}</translation>
    </message>
    <message>
        <source>Plan when somebody looks how work, course or small business goes, and write what was seen.</source>
        <translation>Запланируйте, когда посмотреть, как идёт работа, курс или своё дело, и запишите увиденное.</translation>
    </message>
    <message>
        <source>&amp;Done today…</source>
        <translation>&amp;Проведён сегодня…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Only to read.</source>
        <translation>Только для чтения.</translation>
    </message>
    <message>
        <source>Draft kept, not saved: {error}</source>
        <translation>Черновик есть, но не сохранён: {error}</translation>
    </message>
    <message>
        <source>Draft kept, not saved: please choose above.</source>
        <translation>Черновик есть, но не сохранён: выберите выше.</translation>
    </message>
    <message>
        <source>Recovered, not yet saved.</source>
        <translation>Восстановлено, пока не сохранено.</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Черновик есть.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Kept as a draft until you save it for good. F4 in a field says why there is no answer.</source>
        <translation>Остаётся черновиком, пока вы не сохраните навсегда. F4 в поле — почему нет ответа.</translation>
    </message>
    <message>
        <source>Everything is saved by itself. F4 in a field says why there is no answer.</source>
        <translation>Всё сохраняется само. F4 в поле — почему нет ответа.</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save for good</source>
        <translation>Сохранить навсегда</translation>
    </message>
    <message>
        <source>Ctrl+S. Afterwards a note is only continued, never changed.</source>
        <translation>Ctrl+S. После этого запись только продолжают, но не меняют.</translation>
    </message>
</context>
<context>
    <name>GiveOutDialog</name>
    <message>
        <source>&amp;What for:</source>
        <translation>&amp;Для чего:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>Выдать копию</translation>
    </message>
    <message>
        <source>The copy holds the picture and nothing else. What left the house cannot be called back.</source>
        <translation>В копии только изображение и больше ничего. Вышедшее из дома не вернуть.</translation>
    </message>
    <message>
        <source>Somebody can be recognised on it: ask that person as well.</source>
        <translation>На ней можно узнать человека: спросите и его.</translation>
    </message>
    <message>
        <source>The client: {answer}.</source>
        <translation>Клиент: {answer}.</translation>
    </message>
    <message>
        <source>Without agreement to exactly this nothing leaves.</source>
        <translation>Без согласия именно на это ничего не уходит.</translation>
    </message>
    <message>
        <source>Say to whom the copy goes.</source>
        <translation>Укажите, кому идёт копия.</translation>
    </message>
    <message>
        <source>Given out before: {purpose}, to {who}, {when}</source>
        <translation>Выдано раньше: {purpose}, кому: {who}, {when}</translation>
    </message>
    <message>
        <source>Where shall the copy lie?</source>
        <translation>Куда положить копию?</translation>
    </message>
    <message>
        <source>The gate stops it: nothing may go to {name}. Nothing has left.</source>
        <translation>Шлюз остановил: для {name} ничего нельзя. Ничего не ушло.</translation>
    </message>
    <message>
        <source>Saved and read back: {name}.</source>
        <translation>Сохранено и прочитано обратно: {name}.</translation>
    </message>
</context>
<context>
    <name>GrantSheetDialog</name>
    <message>
        <source>Grant and its receipts</source>
        <translation>Грант и чеки</translation>
    </message>
    <message>
        <source>&amp;Language of the paper:</source>
        <translation>&amp;Язык бумаги:</translation>
    </message>
    <message>
        <source>The code stands for the client. Purpose, conditions and receipts stand there as you wrote them: look for names before it leaves.</source>
        <translation>Вместо клиента стоит код. Назначение, условия и чеки — как вы их написали: проверьте, нет ли имён, прежде чем бумага уйдёт.</translation>
    </message>
</context>
<context>
    <name>GrantsPane</name>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) over the amount</source>
        <translation>
            <numerusform>%n чек сверх суммы</numerusform>
            <numerusform>%n чека сверх суммы</numerusform>
            <numerusform>%n чеков сверх суммы</numerusform>
        </translation>
    </message>
    <message>
        <source>Money to begin anew: what for, how much, under which conditions. Its receipts come below.</source>
        <translation>Деньги на новое начало: на что, сколько, на каких условиях. Чеки — ниже.</translation>
    </message>
    <message>
        <source>&amp;List of receipts…</source>
        <translation>&amp;Список чеков…</translation>
    </message>
</context>
<context>
    <name>GroupNoteEditor</name>
    <message>
        <source>May name somebody: {words}</source>
        <translation>Возможно, названо имя: {words}</translation>
    </message>
    <message>
        <source>“{word}” names nobody</source>
        <translation>«{word}» — не имя</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it for good; then it is only added to.</source>
        <translation>Ctrl+Enter сохраняет навсегда; потом только дополняют.</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Черновик сохранён.</translation>
    </message>
    <message>
        <source>&amp;Save for good</source>
        <translation>Сохранить навсе&amp;гда</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Дополнить запись</translation>
    </message>
</context>
<context>
    <name>GroupPaperDialog</name>
    <message>
        <source>Codes only</source>
        <translation>Только коды</translation>
    </message>
    <message>
        <source>First names and codes</source>
        <translation>Имена и коды</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>How clients are named</source>
        <translation>Как названы клиенты</translation>
    </message>
    <message>
        <source>Sheet of the group</source>
        <translation>Лист группы</translation>
    </message>
    <message>
        <source>With first names it must not hang on the wall.</source>
        <translation>С именами лист нельзя вешать на стену.</translation>
    </message>
</context>
<context>
    <name>GroupRoster</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Wants to come</source>
        <translation>Хочет ходить</translation>
    </message>
    <message>
        <source>{one} and {other} must not meet.</source>
        <translation>{one} и {other} не должны встречаться.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are places</source>
        <translation>
            <numerusform>На %n больше, чем мест</numerusform>
            <numerusform>На %n больше, чем мест</numerusform>
            <numerusform>На %n больше, чем мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is closed; came later: {who}</source>
        <translation>Группа закрытая; пришли позже: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n without signed rules</source>
        <translation>
            <numerusform>%n без подписанных правил</numerusform>
            <numerusform>%n без подписанных правил</numerusform>
            <numerusform>%n без подписанных правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not say yet that they want to come</source>
        <translation>
            <numerusform>%n ещё не сказал, что хочет ходить</numerusform>
            <numerusform>%n ещё не сказали, что хотят ходить</numerusform>
            <numerusform>%n ещё не сказали, что хотят ходить</numerusform>
        </translation>
    </message>
    <message>
        <source>Must not meet {who}.</source>
        <translation>Не должны встречаться с: {who}.</translation>
    </message>
    <message>
        <source>No place is free.</source>
        <translation>Свободных мест нет.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Who comes to the group</source>
        <translation>Кто ходит в группу</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Rules signed today</source>
        <translation>&amp;Правила подписаны сегодня</translation>
    </message>
    <message>
        <source>&amp;Leaves today</source>
        <translation>&amp;Выходит сегодня</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>&amp;Sheet to print…</source>
        <translation>&amp;Лист для печати…</translation>
    </message>
    <message>
        <source>Who belongs to the group</source>
        <translation>Кто в группе</translation>
    </message>
    <message>
        <source>Nobody belongs to this group yet. Type a name above and press Enter.</source>
        <translation>В этой группе пока никого. Введите имя выше и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>GroupSessions</name>
    <message>
        <source>{came} of {all} came</source>
        <translation>пришли {came} из {all}</translation>
    </message>
    <message>
        <source>{said} · note</source>
        <translation>{said} · запись</translation>
    </message>
    <message>
        <source>Sessions of the group</source>
        <translation>Сессии группы</translation>
    </message>
    <message>
        <source>&amp;Plan one…</source>
        <translation>&amp;Запланировать…</translation>
    </message>
    <message>
        <source>This group has no sessions yet. Plan one in the week.</source>
        <translation>У этой группы ещё нет сессий. Запланируйте на неделе.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Group without a name</source>
        <translation>Группа без названия</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Закончена {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the group</source>
        <translation>
            <numerusform>%n в группе</numerusform>
            <numerusform>%n в группе</numerusform>
            <numerusform>%n в группе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n место свободно</numerusform>
            <numerusform>%n места свободны</numerusform>
            <numerusform>%n мест свободно</numerusform>
        </translation>
    </message>
    <message>
        <source>led by {who}</source>
        <translation>ведёт {who}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>И законченные</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Новая группа</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Кто в ней</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>О группе</translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation>Сессии и записи</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message>
        <source>A group has people who come to it, rules they sign, and notes without names.</source>
        <translation>У группы есть участники, правила, которые они подписывают, и записи без имён.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Сдать смену</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>&amp;Keys and telephone are handed over</source>
        <translation>К&amp;лючи и телефон переданы</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Что должна знать следующая смена</translation>
    </message>
    <message>
        <source>What the next shift must know. Codes, no surnames, no reasons.</source>
        <translation>Что должна знать следующая смена. Коды, без фамилий и причин.</translation>
    </message>
    <message>
        <source>Hand-over &amp;sheet…</source>
        <translation>Лист сдачи с&amp;мены…</translation>
    </message>
    <message>
        <source>Hand over and &amp;end</source>
        <translation>Сдать и за&amp;кончить</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) without a word</source>
        <translation>
            <numerusform>%n приём без отметки</numerusform>
            <numerusform>%n приёма без отметки</numerusform>
            <numerusform>%n приёмов без отметки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n обход ждёт</numerusform>
            <numerusform>%n обхода ждут</numerusform>
            <numerusform>%n обходов ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>no roll-call in this shift</source>
        <translation>в этой смене не было переклички</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) go on</source>
        <translation>
            <numerusform>%n происшествие продолжается</numerusform>
            <numerusform>%n происшествия продолжаются</numerusform>
            <numerusform>%n происшествий продолжаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: {list}</source>
        <translation>Ещё не сделано: {list}</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Nobody for now</source>
        <translation>Пока никому</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Незаконченная работа</translation>
    </message>
    <message>
        <source>What {alias} has in hand, as far as your drawers tell.</source>
        <translation>Что сейчас ведёт {alias}, насколько видно из ваших ящиков.</translation>
    </message>
    <message>
        <source>&amp;Hand it over to:</source>
        <translation>&amp;Передать:</translation>
    </message>
    <message>
        <source>Only tasks and clients are handed over. The history keeps who did what before.</source>
        <translation>Передаются только задачи и клиенты. В истории остаётся, кто что делал.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks of the house: %n</source>
        <translation>
            <numerusform>Задачи дома: %n</numerusform>
            <numerusform>Задачи дома: %n</numerusform>
            <numerusform>Задачи дома: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>Clients: you do not hold that drawer. Ask a caseworker to look through them.</source>
        <translation>Клиенты: у вас нет этого ящика. Попросите посмотреть того, кто ведёт дела.</translation>
    </message>
    <message numerus="yes">
        <source>Clients as worker: %n</source>
        <translation>
            <numerusform>Ведёт клиентов: %n</numerusform>
            <numerusform>Ведёт клиентов: %n</numerusform>
            <numerusform>Ведёт клиентов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>без кода</translation>
    </message>
    <message numerus="yes">
        <source>Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold the drawer.</source>
        <translation>
            <numerusform>Набранный и не сохранённый текст: %n. Он останется; после ухода его предложат на «Сегодня» тем, у кого есть ящик.</numerusform>
            <numerusform>Набранный и не сохранённый текст: %n. Он останется; после ухода его предложат на «Сегодня» тем, у кого есть ящик.</numerusform>
            <numerusform>Набранный и не сохранённый текст: %n. Он останется; после ухода его предложат на «Сегодня» тем, у кого есть ящик.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n client(s) here</source>
        <translation>
            <numerusform>Здесь %n клиент</numerusform>
            <numerusform>Здесь %n клиента</numerusform>
            <numerusform>Здесь %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a care card</source>
        <translation>
            <numerusform>%n без карты ухода</numerusform>
            <numerusform>%n без карты ухода</numerusform>
            <numerusform>%n без карты ухода</numerusform>
        </translation>
    </message>
    <message>
        <source>No diagnosis, no history: what a colleague must know at night.</source>
        <translation>Без диагноза и истории: только то, что коллега должен знать ночью.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Health in the house</source>
        <translation>Здоровье в доме</translation>
    </message>
    <message>
        <source>&amp;New arrival: make a care card</source>
        <translation>&amp;Новый человек: сделать карту ухода</translation>
    </message>
    <message>
        <source>Clients who are here</source>
        <translation>Клиенты, которые здесь</translation>
    </message>
    <message>
        <source>About the chosen client</source>
        <translation>О выбранном клиенте</translation>
    </message>
    <message>
        <source>&amp;Care card</source>
        <translation>Ка&amp;рта ухода</translation>
    </message>
    <message>
        <source>Me&amp;dicines</source>
        <translation>&amp;Лекарства</translation>
    </message>
    <message>
        <source>C&amp;linical</source>
        <translation>Клини&amp;ка</translation>
    </message>
    <message>
        <source>Everybody in the house reads care cards and medicines. No diagnosis, no history.</source>
        <translation>Карты ухода и лекарства читают все в доме. Без диагноза, без истории.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Здесь ещё никого нет</translation>
    </message>
    <message>
        <source>Make a care card for whoever arrives, also at night: a name to call, languages, allergies.</source>
        <translation>Сделайте карту ухода каждому, кто приходит, и ночью тоже: как звать, языки, аллергии.</translation>
    </message>
    <message>
        <source>New arrival: make a care card</source>
        <translation>Новый человек: сделать карту ухода</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the sheet</source>
        <translation>Назад к листу</translation>
    </message>
    <message>
        <source>History: {sheet}</source>
        <translation>История: {sheet}</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <source>Nothing was saved in this sheet yet.</source>
        <translation>На этом листе пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Показать более ранние изменения</translation>
    </message>
    <message>
        <source>Taken back, except {fields}: changed again later.</source>
        <translation>Отменено, кроме {fields}: изменено позже ещё раз.</translation>
    </message>
    <message>
        <source>Not undone: {fields} was changed again later. Undo the later change first.</source>
        <translation>Не отменено: {fields} — изменено позже ещё раз. Сначала отмените более позднее изменение.</translation>
    </message>
</context>
<context>
    <name>HoursPane</name>
    <message>
        <source>On which days and from when until when somebody can have sessions. Nobody is planned for other hours without being asked.</source>
        <translation>В какие дни и с какого до какого часа у человека могут быть сессии. На другие часы без спроса никого не ставят.</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Things and people</source>
        <translation>Вещи и люди</translation>
    </message>
    <message>
        <source>Parts of things and people</source>
        <translation>Части раздела «Вещи и люди»</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Take in a list</source>
        <translation>Принять список</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Since {when}. Space ticks a step; time and name are noted.</source>
        <translation>С {when}. Пробел отмечает шаг; время и имя записываются.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Write it &amp;down…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <source>Our check&amp;list…</source>
        <translation>Наша памя&amp;тка…</translation>
    </message>
    <message>
        <source>The &amp;plan…</source>
        <translation>&amp;План…</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Это за&amp;кончилось</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>{what}, since {when}: {done} of {all} done</source>
        <translation>{what}, с {when}: сделано {done} из {all}</translation>
    </message>
    <message>
        <source>Goes on now</source>
        <translation>Идёт сейчас</translation>
    </message>
    <message>
        <source>Serious incidents that go on</source>
        <translation>Происшествия, которые продолжаются</translation>
    </message>
</context>
<context>
    <name>IssuedPane</name>
    <message>
        <source>Clothes, hygiene, a telephone: given for good or lent. What comes from the store is taken off there by itself.</source>
        <translation>Одежда, гигиена, телефон: насовсем или на время. Что взято со склада, списывается там само.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Among those who must stay out. Send nobody there, and tell them nothing.</source>
        <translation>Среди тех, кого нельзя подпускать. Никого туда не направляйте и ничего им не говорите.</translation>
    </message>
    <message>
        <source>The list of those who must stay out cannot be read now. Send nobody there before it was compared.</source>
        <translation>Список тех, кого нельзя подпускать, сейчас не читается. Никого туда не направляйте, пока не сверено.</translation>
    </message>
    <message>
        <source>Not among those who must stay out. That alone does not make the job safe.</source>
        <translation>Не среди тех, кого нельзя подпускать. Одно это ещё не делает работу безопасной.</translation>
    </message>
    <message>
        <source>Name and telephone of the employer are compared with those who must stay out.</source>
        <translation>Имя и телефон работодателя сверяются со списком тех, кого нельзя подпускать.</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Must stay out?</source>
        <translation>Нельзя подпускать?</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>Yes: send nobody</source>
        <translation>Да: никого не направлять</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Cannot be compared now</source>
        <translation>Сейчас не сверить</translation>
    </message>
    <message>
        <source>Among those who must stay out: {names}. Send nobody there.</source>
        <translation>Среди тех, кого нельзя подпускать: {names}. Никого туда не направляйте.</translation>
    </message>
    <message>
        <source>Look at an employer before somebody goes there. What was checked is ticked box by box; names and telephones are compared with those who must stay out.</source>
        <translation>Проверьте работодателя прежде, чем кто-то туда пойдёт. Проверенное отмечается галочками; имена и телефоны сверяются со списком тех, кого нельзя подпускать.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>A court or an authority needs it: nothing may be erased now</source>
        <translation>Это нужно суду или органу: сейчас стирать нельзя</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Хранить</translation>
    </message>
    <message>
        <source>Keep the file {code} longer</source>
        <translation>Хранить дело {code} дольше</translation>
    </message>
    <message>
        <source>Write until when, for example 31.12.2028, and why.</source>
        <translation>Напишите, до какого дня, например 31.12.2028, и почему.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>“{drawer}”, since {day}; not open here, so not counted</source>
        <translation>«{drawer}», с {day}; здесь не открыт, не посчитан</translation>
    </message>
    <message numerus="yes">
        <source>“{drawer}”, since {day}: %n record(s)</source>
        <translation>
            <numerusform>«{drawer}», с {day}: %n запись</numerusform>
            <numerusform>«{drawer}», с {day}: %n записи</numerusform>
            <numerusform>«{drawer}», с {day}: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>“{drawer}”, by an earlier role</source>
        <translation>«{drawer}», по прежней роли</translation>
    </message>
    <message numerus="yes">
        <source>Backups made meanwhile: %n, the last to “{place}”</source>
        <translation>
            <numerusform>Сделано копий за это время: %n, последняя на «{place}»</numerusform>
            <numerusform>Сделано копий за это время: %n, последняя на «{place}»</numerusform>
            <numerusform>Сделано копий за это время: %n, последняя на «{place}»</numerusform>
        </translation>
    </message>
    <message>
        <source>What {alias} may have kept</source>
        <translation>Что могло остаться у {alias}</translation>
    </message>
    <message>
        <source>New keys close what comes. What was read or copied nobody can take back.</source>
        <translation>Новые ключи закрывают будущее. Прочитанное и скопированное не вернуть.</translation>
    </message>
    <message>
        <source>Ask back sticks, papers and telephones. Old backups still open with the old passphrase of {alias}: destroy those that {alias} could reach, after a new one was made. Think of which clients must be warned, and of codes and locks of the house.</source>
        <translation>Попросите вернуть флешки, бумаги и телефоны. Старые копии открываются старой фразой {alias}: сделав новую, уничтожьте те, до которых {alias} может добраться. Подумайте, кого из клиентов предупредить, и о кодах и замках дома.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Your unlock handed over the key of “{drawer}” to {who}.</source>
        <translation>Ваш вход передал ключ от «{drawer}» человеку {who}.</translation>
    </message>
    <message>
        <source>“{drawer}” got a new key at your unlock, before anything of it was opened.</source>
        <translation>«{drawer}» получил новый ключ при вашем входе, прежде чем что-либо открылось.</translation>
    </message>
    <message>
        <source>The access of {who} has ended, but nobody else opens “{drawer}”, so the keys were left in place. Make recovery cards, or give somebody a role that opens it and let {who} unlock once more.</source>
        <translation>Доступ {who} закончился, но «{drawer}» больше никто не открывает, поэтому ключи оставлены. Сделайте карты восстановления или дайте кому-то роль, которая его открывает, и пусть {who} войдёт ещё раз.</translation>
    </message>
    <message>
        <source>the recovery cards</source>
        <translation>карты восстановления</translation>
    </message>
    <message>
        <source>Somebody else has seen your passphrase. Choose one now that only you know.</source>
        <translation>Вашу парольную фразу видел кто-то ещё. Выберите сейчас ту, которую знаете только вы.</translation>
    </message>
    <message numerus="yes">
        <source>Your access ends on {day}, in %n day(s). If you stay, ask an administrator to move the day.</source>
        <translation>
            <numerusform>Ваш доступ закончится {day}, через %n день. Если остаётесь, попросите администратора перенести день.</numerusform>
            <numerusform>Ваш доступ закончится {day}, через %n дня. Если остаётесь, попросите администратора перенести день.</numerusform>
            <numerusform>Ваш доступ закончится {day}, через %n дней. Если остаётесь, попросите администратора перенести день.</numerusform>
        </translation>
    </message>
    <message>
        <source>New key: {drawers}.</source>
        <translation>Новый ключ: {drawers}.</translation>
    </message>
    <message>
        <source>The access of {who} ended with its last day; {who} was taken out ({when}).</source>
        <translation>Доступ {who} закончился в последний день; {who} исключён ({when}).</translation>
    </message>
    <message>
        <source>{by} changed the rights of {who}, who is an administrator ({when}).</source>
        <translation>{by}: изменены права администратора {who} ({when}).</translation>
    </message>
    <message>
        <source>{by} took {who} out: {who} left ({when}).</source>
        <translation>{by} закрыл(а) доступ {who}: {who} больше не работает ({when}).</translation>
    </message>
    <message>
        <source>{by} changed roles or last day of {who}: {roles} ({when}).</source>
        <translation>{by}: изменены роли или последний день, {who}: {roles} ({when}).</translation>
    </message>
    <message>
        <source>New key after somebody left or lost a role: {drawers} ({when}).</source>
        <translation>Новый ключ после ухода или смены роли: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>{by} made new recovery cards ({when}). Older cards no longer open this case file, but still open older backups.</source>
        <translation>{by}: сделаны новые карты восстановления ({when}). Прежние больше не открывают этот сейф, но открывают прежние копии.</translation>
    </message>
    <message>
        <source>The recovery cards are now meant to open as well: {drawers} ({when}).</source>
        <translation>Карты восстановления теперь рассчитаны и на: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>The recovery cards now open more drawers: {drawers} ({when}).</source>
        <translation>Карты восстановления теперь открывают ещё: {drawers} ({when}).</translation>
    </message>
    <message>
        <source>{by} gave a sealed case a key of its own, or said anew who holds it ({when}).</source>
        <translation>{by}: опечатанное дело получило свой ключ или новых владельцев ({when}).</translation>
    </message>
    <message>
        <source>Recovery cards were used on {when}: {who} is now an administrator. If nobody told you why, ask at once who holds the cards.</source>
        <translation>{when} были использованы карты восстановления: {who} теперь администратор. Если вам не сказали почему, сразу спросите тех, у кого карты.</translation>
    </message>
    <message>
        <source>Two lists of members that had been changed apart were joined ({when}); where they differ, the stricter holds. Look through the list.</source>
        <translation>Соединены два списка участников, менявшиеся порознь ({when}); где они расходятся, действует более строгое. Просмотрите список.</translation>
    </message>
    <message>
        <source>Something about keys was changed by {by} ({when}).</source>
        <translation>{by}: изменено что-то в ключах ({when}).</translation>
    </message>
    <message>
        <source>{by} took you in ({when}). Your key has these six words: {words}. If your paper says others, stop and tell both administrators.</source>
        <translation>{by}: вы приняты ({when}). У вашего ключа шесть слов: {words}. Если на вашей бумаге другие, остановитесь и сообщите обоим администраторам.</translation>
    </message>
    <message>
        <source>{by} took in {who} as a new administrator ({when}).</source>
        <translation>{by}: новый администратор {who} ({when}).</translation>
    </message>
    <message>
        <source>{by} took in {who}: {roles} ({when}).</source>
        <translation>{by}: принят {who}: {roles} ({when}).</translation>
    </message>
    <message>
        <source>About keys and people</source>
        <translation>О ключах и людях</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Прочитано</translation>
    </message>
</context>
<context>
    <name>KindPane</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Everybody who is here</source>
        <translation>Все, кто здесь</translation>
    </message>
    <message>
        <source>Also those who left</source>
        <translation>И те, кто ушёл</translation>
    </message>
    <message>
        <source>Nobody here has a care card yet</source>
        <translation>Ни у кого здесь ещё нет карты ухода</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая запись…</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Новое: {sheet}</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Открыть выбранную строку</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая запись…</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Пока никто не смотрел</translation>
    </message>
    <message>
        <source>{level}, seen {day}</source>
        <translation>{level}, замечено {day}</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <source>Arrows choose a skill, 0 to 4 writes down what was seen today, Enter adds a line.</source>
        <translation>Стрелки выбирают навык, 0–4 записывают замеченное сегодня, Enter добавляет строку.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>A new shelter needs two people, ten minutes and a second place for backups.</source>
        <translation>Новому приюту нужны два человека, десять минут и второе место для копий.</translation>
    </message>
    <message>
        <source>New here? Look around in a shelter with invented people before you enter real ones.</source>
        <translation>Вы здесь впервые? Осмотритесь в учебном приюте с вымышленными людьми, прежде чем вносить настоящих.</translation>
    </message>
    <message>
        <source>&amp;Try it with an invented shelter first</source>
        <translation>&amp;Сначала попробовать в учебном приюте</translation>
    </message>
    <message>
        <source>In which language should the program speak? You can change it at any time.</source>
        <translation>На каком языке работать программе? Его можно сменить в любое время.</translation>
    </message>
    <message>
        <source>The words in this language were not yet reviewed by a native speaker. Please tell us what reads wrong.</source>
        <translation>Слова на этом языке ещё не проверены носителем языка. Пожалуйста, сообщите нам, что звучит неверно.</translation>
    </message>
    <message>
        <source>Russian and Kazakh were not yet reviewed by a native speaker.</source>
        <translation>Русский и казахский ещё не проверены носителями языка.</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>The sheet in large letters</source>
        <translation>Лист крупными буквами</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>This place comes with a later version.</source>
        <translation>Этот раздел появится в следующей версии.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Перейти к клиентам</translation>
    </message>
</context>
<context>
    <name>LayerLine</name>
    <message>
        <source>{kind} · only for: {readers}</source>
        <translation>{kind} · только для: {readers}</translation>
    </message>
    <message>
        <source>{kind} · for the team: {readers}</source>
        <translation>{kind} · для команды: {readers}</translation>
    </message>
</context>
<context>
    <name>LeavingDayPage</name>
    <message>
        <source>Do one of the two first, or tick above.</source>
        <translation>Сначала сделайте одно из двух или поставьте отметку выше.</translation>
    </message>
    <message>
        <source>Only {alias} can open: {drawers}. No recovery cards cover it. Without {alias} what lies there can never be read again. Make recovery cards first, or give somebody else a role that opens it and let {alias} unlock once more.</source>
        <translation>Только {alias} может открыть: {drawers}. Карты его не открывают. Без {alias} лежащее там больше никогда не прочитать. Сначала сделайте карты или дайте кому-то роль, которая его открывает, и пусть {alias} войдёт ещё раз.</translation>
    </message>
    <message>
        <source>{alias} leaves</source>
        <translation>{alias} уходит</translation>
    </message>
    <message>
        <source>Whoever left can be taken in again only as somebody new, with a new key.</source>
        <translation>Ушедшего можно принять снова только как нового, с новым ключом.</translation>
    </message>
    <message>
        <source>&amp;Now, at once</source>
        <translation>&amp;Сейчас, сразу</translation>
    </message>
    <message>
        <source>The passphrase stops working and all keys are destroyed. Drawers that you hold get new keys now; the others before their next holder sees anything.</source>
        <translation>Парольная фраза перестаёт действовать, все ключи уничтожаются. Ваши ящики получают новые ключи сейчас, остальные — прежде чем их увидит следующий владелец.</translation>
    </message>
    <message>
        <source>On a &amp;later day</source>
        <translation>&amp;Позже, в другой день</translation>
    </message>
    <message>
        <source>Until the end of that day everything works. Then access ends by itself, in the same way.</source>
        <translation>До конца того дня всё работает. Потом доступ закончится сам, точно так же.</translation>
    </message>
    <message>
        <source>I &amp;know that what lies there can never be read again</source>
        <translation>Я &amp;знаю, что лежащее там больше никогда не прочитать</translation>
    </message>
</context>
<context>
    <name>LeavingWizard</name>
    <message>
        <source>Access ends by itself after {day}. Until then everything works.</source>
        <translation>Доступ закончится сам после {day}. До тех пор всё работает.</translation>
    </message>
    <message>
        <source>The passphrase of {alias} opens nothing any more.</source>
        <translation>Парольная фраза {alias} больше ничего не открывает.</translation>
    </message>
    <message>
        <source>New keys were made: {drawers}.</source>
        <translation>Сделаны новые ключи: {drawers}.</translation>
    </message>
    <message>
        <source>“{drawer}” gets its new key before the next holder sees anything: {holders}.</source>
        <translation>«{drawer}» получит новый ключ, прежде чем его увидит следующий владелец: {holders}.</translation>
    </message>
    <message>
        <source>Make a backup now, then destroy the older ones that {alias} could reach.</source>
        <translation>Сделайте сейчас копию, затем уничтожьте прежние, до которых может добраться {alias}.</translation>
    </message>
    <message>
        <source>Open work was handed over to {alias}.</source>
        <translation>Незаконченная работа передана: {alias}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stopped. Nobody was taken out.</source>
        <translation>Остановлено. Никто не исключён.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept as a draft until you hand it in.</source>
        <translation>Хранится как черновик, пока не отдадите.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Log of the shift</source>
        <translation>Журнал смены</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What happened, in one line; Enter keeps it. Everybody here reads it.</source>
        <translation>Что произошло, одной строкой; Enter сохранит. Читают все здесь.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Nothing is written yet. A threat goes by “Threat or worry…”, not here.</source>
        <translation>Пока ничего не записано. Угрозу пишут через «Угроза или тревога…», не здесь.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>&amp;Minutes until lock:</source>
        <translation>&amp;Минут до блокировки:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>The mouse in the &amp;upper left corner of the screen hides everything too</source>
        <translation>Мышь в &amp;левом верхнем углу экрана тоже скрывает всё</translation>
    </message>
    <message>
        <source>The words in this language were not yet reviewed by a native speaker. Please tell us what reads wrong.</source>
        <translation>Слова на этом языке ещё не проверены носителем языка. Пожалуйста, сообщите нам, что звучит неверно.</translation>
    </message>
    <message>
        <source>Also locks when the session is locked or the computer goes to sleep.</source>
        <translation>Блокируется и тогда, когда блокируется сеанс или засыпает компьютер.</translation>
    </message>
    <message>
        <source>This system does not tell when the session is locked. Lock with Ctrl+L; after sleep it locks by itself.</source>
        <translation>Эта система не сообщает о блокировке сеанса. Блокируйте клавишами Ctrl+L; после сна программа заблокируется сама.</translation>
    </message>
    <message>
        <source>{key}, or Shift three times, hides everything behind a calendar and locks. In the calendar, {key} brings the unlock window.</source>
        <translation>{key} или три раза Shift скрывает всё за календарём и блокирует. В календаре {key} вызывает окно разблокировки.</translation>
    </message>
</context>
<context>
    <name>LooksPane</name>
    <message>
        <source>Choose a skill above with the arrows and press 0 to 4: what you saw today is written down. What is written here stays; look again and write anew.</source>
        <translation>Выберите навык выше стрелками и нажмите 0–4: замеченное сегодня записано. Записанное остаётся; посмотрите ещё раз и запишите заново.</translation>
    </message>
</context>
<context>
    <name>LowSpaceBar</name>
    <message>
        <source>The disk is nearly full</source>
        <translation>Диск почти полон</translation>
    </message>
    <message>
        <source>Less than {size} megabytes are free where the case file lies. Everything saved is safe. Delete or move other files now: on a full disk nothing more can be saved.</source>
        <translation>Там, где лежит сейф, свободно меньше {size} мегабайт. Сохранённое цело. Удалите или перенесите другие файлы сейчас: на полный диск ничего не сохранить.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>{place}, number {number}</source>
        <translation>{place}, номер {number}</translation>
    </message>
    <message>
        <source>{place} (here now)</source>
        <translation>{place} (сейчас здесь)</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>Сделанные копии</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Opened in it</source>
        <translation>Открыто в ней</translation>
    </message>
    <message>
        <source>Not yet opened</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>On each medium the three newest stay, and the last of each of five weeks. What was not yet opened was compared byte by byte; it is opened by itself when somebody who holds the drawer unlocks with the medium plugged in.</source>
        <translation>На каждом носителе остаются три самые новые и последняя за каждую из пяти недель. Ещё не открытое сверено байт за байтом; оно откроется само, когда войдёт владелец ящика с этим носителем.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ShelterDesk (practice)</source>
        <translation>ShelterDesk (учебный)</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Where should the backup go?</source>
        <translation>Куда сделать копию?</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Everything is backed up, also what you cannot read yourself, and everything stays sealed. Keep the stick in another room than the computer.</source>
        <translation>Копируется всё, и то, что вы сами прочитать не можете, и всё остаётся запечатанным. Держите флешку не в той комнате, где компьютер.</translation>
    </message>
    <message>
        <source>&amp;Back up to “{place}” now</source>
        <translation>Сделать &amp;копию на «{place}»</translation>
    </message>
    <message>
        <source>Back up to another &amp;place…</source>
        <translation>Копия в другое &amp;место…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Сделать копию сейчас…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Делается копия</translation>
    </message>
    <message>
        <source>No backup was made yet. Before the first client, one must lie in a second place.</source>
        <translation>Копии ещё нет. До первого клиента она должна лежать во втором месте.</translation>
    </message>
    <message>
        <source>Last backup: {when}, by {who}, to “{place}”.</source>
        <translation>Последняя копия: {when}, {who}, на «{place}».</translation>
    </message>
    <message>
        <source>The backup is on the medium and was read back.</source>
        <translation>Копия на носителе и прочитана обратно.</translation>
    </message>
    <message numerus="yes">
        <source>We opened it and read %n client(s).</source>
        <translation>
            <numerusform>Мы открыли её и прочитали %n клиента.</numerusform>
            <numerusform>Мы открыли её и прочитали %n клиентов.</numerusform>
            <numerusform>Мы открыли её и прочитали %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared, but not yet opened, because only others hold the keys: {drawers}.</source>
        <translation>Сверено, но ещё не открыто, ключи есть только у других: {drawers}.</translation>
    </message>
    <message>
        <source>It lies on the same disk: one accident takes both. Better use a stick.</source>
        <translation>Она на том же диске: одна авария заберёт обе. Лучше флешка.</translation>
    </message>
    <message>
        <source>The stick may be taken out when the system says so.</source>
        <translation>Флешку можно вынуть, когда скажет система.</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message>
        <source>Something</source>
        <translation>Что-то</translation>
    </message>
    <message>
        <source>{thing}: {number} left</source>
        <translation>{thing}: осталось {number}</translation>
    </message>
    <message>
        <source>{thing}: {number} left, too few</source>
        <translation>{thing}: осталось {number}, мало</translation>
    </message>
    <message>
        <source>on the wish list</source>
        <translation>в списке пожеланий</translation>
    </message>
    <message>
        <source>Art material</source>
        <translation>Материалы для творчества</translation>
    </message>
    <message>
        <source>Nothing of this kind is entered in store yet.</source>
        <translation>На складе такого пока не записано.</translation>
    </message>
    <message>
        <source>Put on the wis&amp;h list</source>
        <translation>В список по&amp;желаний</translation>
    </message>
</context>
<context>
    <name>MedicinesPane</name>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Doses today</source>
        <translation>Приёмы сегодня</translation>
    </message>
    <message>
        <source>New &amp;medicine…</source>
        <translation>Н&amp;овое лекарство…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>И&amp;зменить…</translation>
    </message>
    <message>
        <source>Given no&amp;w</source>
        <translation>Дано с&amp;ейчас</translation>
    </message>
    <message>
        <source>No medicines. With “New medicine” they get dose, hours and what is in the box.</source>
        <translation>Лекарств нет. «Новое лекарство» задаст дозу, часы и сколько в упаковке.</translation>
    </message>
    <message>
        <source>No dose is due today. One given when needed is noted with “Given now”.</source>
        <translation>Сегодня приёмов нет. Данное по необходимости отмечается кнопкой «Дано сейчас».</translation>
    </message>
    <message>
        <source>A medicine that is not taken any more is marked as stopped. A dose noted wrongly is noted again.</source>
        <translation>Лекарство, которое больше не принимают, отмечается как отменённое. Неверно отмеченный приём отмечается ещё раз.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>access is over</source>
        <translation>доступ закончился</translation>
    </message>
    <message>
        <source>waits for {drawers}</source>
        <translation>ждёт {drawers}</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>это вы</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>работает здесь</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ушёл {day}</translation>
    </message>
    <message>
        <source>Six words of the key of {alias}: {words}</source>
        <translation>Шесть слов ключа, {alias}: {words}</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Choose a row to change roles or the last day, or to take somebody out who leaves.</source>
        <translation>Выберите строку, чтобы изменить роли или последний день или исключить того, кто уходит.</translation>
    </message>
    <message>
        <source>Only administrators take people in and out: {aliases}.</source>
        <translation>Принимают и исключают только администраторы: {aliases}.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Доступ до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Roles and last day…</source>
        <translation>&amp;Роли и последний день…</translation>
    </message>
    <message>
        <source>Lea&amp;ving…</source>
        <translation>&amp;Уход…</translation>
    </message>
    <message>
        <source>My &amp;passphrase…</source>
        <translation>Моя парольная &amp;фраза…</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>больше не работает</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Not understood as day and time; your text stays here. Write for example 12.05.2024 14:30.</source>
        <translation>Не похоже на день и время; ваш текст остаётся здесь. Пишите, например: 12.05.2024 14:30.</translation>
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
        <translation>Сейчас хранится:</translation>
    </message>
    <message>
        <source>Nothing is kept any more.</source>
        <translation>Больше ничего не хранится.</translation>
    </message>
    <message>
        <source>Money that a client hands in or gets back, counted by two. What is written here stays.</source>
        <translation>Деньги, которые клиент сдаёт или получает назад; считают двое. Что записано, остаётся.</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>&amp;Вернуть…</translation>
    </message>
    <message>
        <source>Money of the chosen client is given back</source>
        <translation>Возвращаются деньги выбранного клиента</translation>
    </message>
</context>
<context>
    <name>MovesPane</name>
    <message>
        <source>What came into the store, was used up or counted. What is written here stays.</source>
        <translation>Что поступило на склад, израсходовано или пересчитано. Что записано, остаётся.</translation>
    </message>
</context>
<context>
    <name>MovingPane</name>
    <message>
        <source>Moving</source>
        <translation>Переезд</translation>
    </message>
    <message>
        <source>Everything here takes more than a moment. Nothing happens by one press.</source>
        <translation>Всё здесь требует времени. Ничто не происходит от одного нажатия.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Places that come with later versions</source>
        <translation>Разделы, которые появятся в следующих версиях</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Press 0 to 3 on a line to set how great the need is; Enter to write more about it.</source>
        <translation>Нажмите на строке от 0 до 3, чтобы отметить, насколько велика потребность; Enter — чтобы написать больше.</translation>
    </message>
</context>
<context>
    <name>NeutralWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>NewClient</name>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>What the first ten minutes need. Everything may stay empty and be added later.</source>
        <translation>То, что нужно в первые десять минут. Всё можно оставить пустым и дополнить позже.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Отложить и начать заново</translation>
    </message>
    <message>
        <source>Open “Backups”</source>
        <translation>Открыть «Резервные копии»</translation>
    </message>
    <message>
        <source>Back, keep as draft</source>
        <translation>Назад, оставить черновик</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Save everything and open the file (Ctrl+Enter)</source>
        <translation>Сохранить всё и открыть дело (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Code of the new file: {code}</source>
        <translation>Код нового дела: {code}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Needed now</source>
        <translation>Нужно сейчас</translation>
    </message>
    <message>
        <source>You began this on {when}. Here it is again; it is not saved yet.</source>
        <translation>Начато вами {when}. Текст снова здесь; он ещё не сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>There is already a client called like this:</source>
        <translation>
            <numerusform>Уже есть клиент с таким именем:</numerusform>
            <numerusform>Уже есть клиенты с таким именем:</numerusform>
            <numerusform>Уже есть клиенты с таким именем:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file {code}</source>
        <translation>Открыть дело {code}</translation>
    </message>
</context>
<context>
    <name>NewComputerCard</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Переехать на новый компьютер</translation>
    </message>
    <message>
        <source>1. Make a backup here, and let everybody who holds other parts unlock once with the stick plugged in.</source>
        <translation>1. Сделайте здесь резервную копию, и пусть каждый, у кого другие части, один раз разблокирует с подключённой флешкой.</translation>
    </message>
    <message>
        <source>2. On the new computer start ShelterDesk, choose “Restore from a backup”, and unlock as always.</source>
        <translation>2. На новом компьютере запустите ShelterDesk, выберите «Восстановить из резервной копии» и разблокируйте как обычно.</translation>
    </message>
    <message>
        <source>3. Look there whether the last entries are in it. From then on work only on the new computer.</source>
        <translation>3. Проверьте там, есть ли последние записи. С этого момента работайте только на новом компьютере.</translation>
    </message>
    <message>
        <source>4. Here: either hold the button, which destroys the keys on this computer while the stick is plugged in, or keep this case file as a spare and never work in it.</source>
        <translation>4. Здесь: либо удерживайте кнопку — она уничтожит ключи на этом компьютере, пока флешка подключена, — либо оставьте этот сейф про запас и никогда в нём не работайте.</translation>
    </message>
    <message>
        <source>Go to the &amp;backups</source>
        <translation>К &amp;копиям</translation>
    </message>
    <message>
        <source>&amp;Destroy the keys here (hold)</source>
        <translation>&amp;Уничтожить ключи здесь (удерживать)</translation>
    </message>
    <message>
        <source>The restored case file begins a new life with numbers of its own. If both were used, neither would know what was written in the other, and nobody could put them together again.</source>
        <translation>Восстановленный сейф начинает новую жизнь со своими номерами. Если работать в обоих, ни один не узнает, что записано в другом, и соединить их уже никто не сможет.</translation>
    </message>
    <message>
        <source>Only an administrator can destroy the keys.</source>
        <translation>Уничтожить ключи может только администратор.</translation>
    </message>
</context>
<context>
    <name>NewKeys</name>
    <message>
        <source>Making new keys: {drawers}…</source>
        <translation>Создаём новые ключи: {drawers}…</translation>
    </message>
    <message>
        <source>Nothing is changed then.</source>
        <translation>Тогда ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Their passphrase</source>
        <translation>Парольная фраза нового человека</translation>
    </message>
    <message>
        <source>Let the new person sit here now, alone, and choose. Nobody else should know it.</source>
        <translation>Пусть новый человек сядет сюда один и выберет сам. Больше никто не должен её знать.</translation>
    </message>
    <message>
        <source>They are not here: I &amp;hand the words over on paper</source>
        <translation>Человека нет: я &amp;передам слова на бумаге</translation>
    </message>
    <message>
        <source>At their first unlock they are asked to choose a passphrase that only they know.</source>
        <translation>При первом входе человека попросят выбрать фразу, которую знает только он.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Создаём новый ключ…</translation>
    </message>
    <message>
        <source>An alias is needed.</source>
        <translation>Нужен псевдоним.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>From now on you are an administrator and hold every drawer that the cards opened.</source>
        <translation>Теперь вы администратор, и у вас все ящики, которые открыли карты.</translation>
    </message>
    <message>
        <source>Everybody who works here will be told at the next unlock that the cards were used, and when. Afterwards give your colleagues new access, and make new cards.</source>
        <translation>Каждому сотруднику при следующем входе скажут, что карты использованы и когда. Потом дайте коллегам новый доступ и сделайте новые карты.</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>П&amp;севдоним:</translation>
    </message>
    <message>
        <source>If you take the alias you had, your old access ends.</source>
        <translation>Если взять прежний псевдоним, старый доступ закончится.</translation>
    </message>
</context>
<context>
    <name>NoContactCard</name>
    <message>
        <source>{code}: nobody yet</source>
        <translation>{code}: ещё никто</translation>
    </message>
    <message numerus="yes">
        <source>{code}: for %n day(s)</source>
        <translation>
            <numerusform>{code}: %n день</numerusform>
            <numerusform>{code}: %n дня</numerusform>
            <numerusform>{code}: %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here, and nobody spoke with them for %n days</source>
        <translation>
            <numerusform>Здесь, и никто не говорил с ними %n день</numerusform>
            <numerusform>Здесь, и никто не говорил с ними %n дня</numerusform>
            <numerusform>Здесь, и никто не говорил с ними %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A note is never changed. Continue it to correct or add something.</source>
        <translation>Запись никогда не меняют. Продолжите её, чтобы исправить или дополнить.</translation>
    </message>
    <message>
        <source>Continues an earlier note.</source>
        <translation>Продолжает прежнюю запись.</translation>
    </message>
    <message>
        <source>Continue the note: {written}</source>
        <translation>Продолжить запись: {written}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Corrected: {written}</source>
        <translation>Исправлено: {written}</translation>
    </message>
    <message>
        <source>Corrects an earlier note.</source>
        <translation>Исправляет прежнюю запись.</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it (%n letters)</source>
        <translation>
            <numerusform>Показать целиком (%n буква)</numerusform>
            <numerusform>Показать целиком (%n буквы)</numerusform>
            <numerusform>Показать целиком (%n букв)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in process notes.</source>
        <translation>В записях терапии ничего не найдено.</translation>
    </message>
    <message>
        <source>Search in process notes, then Enter</source>
        <translation>Поиск в записях терапии, затем Enter</translation>
    </message>
    <message>
        <source>Search in process notes</source>
        <translation>Поиск в записях терапии</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Process notes found</source>
        <translation>Найденные записи терапии</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>New: {note}</source>
        <translation>Создать: {note}</translation>
    </message>
    <message>
        <source>Write a new one (Insert); Ctrl+Enter saves it for good</source>
        <translation>Начать новую (Insert); Ctrl+Enter сохраняет её навсегда</translation>
    </message>
    <message>
        <source>What is saved here is never changed, only continued by a new note.</source>
        <translation>Сохранённое здесь никогда не меняют, а только продолжают новой записью.</translation>
    </message>
    <message>
        <source>Filled in, drawn and corrected at the place “Therapy”.</source>
        <translation>Заполняется, рисуется и исправляется в месте «Терапия».</translation>
    </message>
    <message>
        <source>Earlier notes, newest first</source>
        <translation>Прежние записи, сначала новые</translation>
    </message>
    <message>
        <source>Handed to those who protect.</source>
        <translation>Передано тем, кто защищает.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Press Insert to write the first one.</source>
        <translation>Здесь пока ничего нет. Нажмите Insert, чтобы начать первую запись.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Здесь пока ничего не записано.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Choose a client.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Came to {came} of {planned} sessions</source>
        <translation>Посещено сессий: {came} из {planned}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the note: {written}</source>
        <translation>Исправить запись: {written}</translation>
    </message>
    <message>
        <source>Insert; Ctrl+Enter signs and keeps it</source>
        <translation>Insert; Ctrl+Enter подписывает и сохраняет</translation>
    </message>
    <message>
        <source>Sessions and notes, newest first</source>
        <translation>Сессии и записи, новые сверху</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Not a whole number; your text stays here.</source>
        <translation>Это не целое число; ваш текст остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>OlderCopyDialog</name>
    <message>
        <source>An older copy was put back</source>
        <translation>Возвращена старая копия</translation>
    </message>
    <message>
        <source>This case file was restored from the backup of {when}. On this computer newer entries were seen, which are not in that backup. Nothing was opened yet, and nothing was changed.</source>
        <translation>Этот сейф восстановлен из копии от {when}. На этом компьютере видели более новые записи, которых в ней нет. Пока ничего не открыто и не изменено.</translation>
    </message>
    <message>
        <source>Part of the case file is older than when it was last closed on this computer. This happens when somebody puts back a copy, or when a cloud folder or a stick mixes files. Nothing was opened yet, and nothing was changed.</source>
        <translation>Часть сейфа старше, чем была при последнем закрытии на этом компьютере. Так бывает, если кто-то вернул копию или если файлы перемешало облако или флешка. Пока ничего не открыто и не изменено.</translation>
    </message>
    <message>
        <source>• {drawer}: the last entry found is number {found}, but number {seen} had been written.</source>
        <translation>• {drawer}: последняя найденная запись — номер {found}, но уже была записана {seen}.</translation>
    </message>
    <message>
        <source>If it was restored on purpose, open the older state; nobody is asked again. If nobody knows of it, open nothing and ask an administrator.</source>
        <translation>Если восстановили намеренно, откройте прежнее состояние; больше не спросят. Если никто об этом не знает, ничего не открывайте и спросите администратора.</translation>
    </message>
    <message>
        <source>If you put back a copy on purpose, open the older state: entries after that number are missing. If not, do not work in it: ask an administrator and look for the newer files first.</source>
        <translation>Если копию вернули намеренно, откройте старое состояние: записей после этого номера не будет. Если нет, не работайте в нём: обратитесь к администратору и сначала поищите новые файлы.</translation>
    </message>
    <message>
        <source>Leave these &amp;closed</source>
        <translation>Оставить их &amp;закрытыми</translation>
    </message>
    <message>
        <source>Open the &amp;older state</source>
        <translation>Открыть &amp;старое состояние</translation>
    </message>
    <message>
        <source>Open &amp;nothing</source>
        <translation>&amp;Ничего не открывать</translation>
    </message>
</context>
<context>
    <name>OpenFilesCard</name>
    <message>
        <source>Where should the open files go?</source>
        <translation>Куда положить открытые файлы?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) and their history, unsealed, to “{place}”.</source>
        <translation>
            <numerusform>%n запись и её история, без печати, в «{place}».</numerusform>
            <numerusform>%n записи и их история, без печати, в «{place}».</numerusform>
            <numerusform>%n записей и их история, без печати, в «{place}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Included: {drawers}.</source>
        <translation>Входит: {drawers}.</translation>
    </message>
    <message>
        <source>Leave ShelterDesk</source>
        <translation>Уйти из ShelterDesk</translation>
    </message>
    <message>
        <source>Everything you hold, with its whole history, as tables and text files that any program reads, and a description of every field. Two administrators do this together. The case file itself stays as it is.</source>
        <translation>Всё, что вам доступно, со всей историей: таблицы и текстовые файлы, которые читает любая программа, и описание каждого поля. Это делают два администратора вместе. Сам сейф остаётся каким был.</translation>
    </message>
    <message>
        <source>Nothing in these files is sealed. Whoever finds them reads everything. Take an encrypted disk, and delete them as soon as they were taken in elsewhere.</source>
        <translation>В этих файлах ничего не запечатано. Кто их найдёт, прочтёт всё. Возьмите зашифрованный диск и удалите их, как только их примут в другом месте.</translation>
    </message>
    <message>
        <source>Take everything &amp;out…</source>
        <translation>&amp;Вывести всё…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Вывод всего</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written, read back and compared: {folder}</source>
        <translation>
            <numerusform>%n запись записана, прочитана обратно и сверена: {folder}</numerusform>
            <numerusform>%n записи записаны, прочитаны обратно и сверены: {folder}</numerusform>
            <numerusform>%n записей записано, прочитано обратно и сверено: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not included, because you do not hold them: {drawers}.</source>
        <translation>Не входит, потому что у вас нет к этому доступа: {drawers}.</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not in the list: choose one, or keep your words in a note. They stay here meanwhile.</source>
        <translation>Этого нет в списке: выберите из него или сохраните свои слова в записи. Пока они остаются здесь.</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>What should the shelter be called in the program?</source>
        <translation>Как называть приют в программе?</translation>
    </message>
    <message>
        <source>&amp;Alias of the organisation:</source>
        <translation>&amp;Псевдоним организации:</translation>
    </message>
    <message>
        <source>for example: Blue House</source>
        <translation>например: Синий дом</translation>
    </message>
    <message>
        <source>An invented name is best. Never type the name of a village, a street or a house number.</source>
        <translation>Лучше всего выдуманное имя. Никогда не пишите название села, улицу или номер дома.</translation>
    </message>
    <message>
        <source>There is no field for the shelter&apos;s address anywhere in this program: what is not written down cannot leak.</source>
        <translation>Для адреса приюта в программе нет ни одного поля: что не записано, не может утечь.</translation>
    </message>
</context>
<context>
    <name>OutsidePane</name>
    <message>
        <source>Confidentiality</source>
        <translation>Неразглашение</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>Истекло {day}</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Истекает через %n день</numerusform>
            <numerusform>Истекает через %n дня</numerusform>
            <numerusform>Истекает через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Signed, no end</source>
        <translation>Подписано, бессрочно</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписано</translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid promise of confidentiality</source>
        <translation>
            <numerusform>%n без действующего обещания молчать</numerusform>
            <numerusform>%n без действующего обещания молчать</numerusform>
            <numerusform>%n без действующего обещания молчать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed anew within 30 days</source>
        <translation>
            <numerusform>%n подписать заново в течение 30 дней</numerusform>
            <numerusform>%n подписать заново в течение 30 дней</numerusform>
            <numerusform>%n подписать заново в течение 30 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreters, volunteers, doctors who visit: their languages, and until when they promised to keep silent. They never get access to a case.</source>
        <translation>Переводчики, волонтёры, приходящие врачи: языки и до какого дня они обещали молчать. Доступа к делам у них не бывает.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Copy of the own &amp;file…</source>
        <translation>Копия собственного &amp;дела…</translation>
    </message>
    <message>
        <source>For the client who asks for it; each line is looked at, others are left out</source>
        <translation>Для клиента, который её просит; каждая строка просматривается, другие люди исключены</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Open a section on the left and type.</source>
        <translation>Пока ничего не записано. Откройте раздел слева и пишите.</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Уже рассказано</translation>
    </message>
    <message>
        <source>Before coming here: told to {whom}.</source>
        <translation>До приюта уже рассказано: {whom}.</translation>
    </message>
    <message>
        <source>No story is written down. None is needed: write only what the client wants to tell.</source>
        <translation>Рассказа нет, и он не обязателен: пишите только то, что клиент хочет рассказать.</translation>
    </message>
    <message>
        <source>Read it before you ask, so that nobody has to tell it twice.</source>
        <translation>Прочтите, прежде чем спрашивать, чтобы никому не пришлось рассказывать дважды.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>Told to {whom} on {day}, about: {topics}</source>
        <translation>Знает {whom} ({day}), о чём: {topics}</translation>
    </message>
    <message>
        <source>Told to {whom} on {day}</source>
        <translation>Знает {whom} ({day})</translation>
    </message>
    <message>
        <source>Told to {whom}, about: {topics}</source>
        <translation>Знает {whom}, о чём: {topics}</translation>
    </message>
    <message>
        <source>Told to {whom}</source>
        <translation>Знает {whom}</translation>
    </message>
    <message>
        <source>Please do not ask about: {topics}</source>
        <translation>Пожалуйста, не спрашивайте: {topics}</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Пока не начато</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Семья и дети</translation>
    </message>
    <message>
        <source>Relation not noted</source>
        <translation>Родство не указано</translation>
    </message>
    <message>
        <source>{relation}: own file {code}</source>
        <translation>{relation}: своё дело {code}</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(не здесь)</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Последние записи</translation>
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
        <translation>Изменить этап, пребывание, кто ведёт</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Назад к обзору</translation>
    </message>
</context>
<context>
    <name>OwnFileDialog</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Строки дела</translation>
    </message>
    <message>
        <source>Copy of the own file</source>
        <translation>Копия собственного дела</translation>
    </message>
    <message>
        <source>Ticked lines are given. Names of others are not ticked; free text is half ticked until you have read it: Space decides. Threats and what protects the client are not in a copy.</source>
        <translation>Отмеченные строки выдаются. Имена других не отмечены; свободный текст отмечен наполовину, пока вы его не прочли: решает пробел. Угроз и мер защиты в копии нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to be read and decided.</source>
        <translation>
            <numerusform>Ещё прочитать и решить: %n строка.</numerusform>
            <numerusform>Ещё прочитать и решить: %n строки.</numerusform>
            <numerusform>Ещё прочитать и решить: %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every line is decided; %n withheld.</source>
        <translation>
            <numerusform>Решено о каждой строке; не выдано: %n.</numerusform>
            <numerusform>Решено о каждой строке; не выдано: %n.</numerusform>
            <numerusform>Решено о каждой строке; не выдано: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanedPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Части этой страницы</translation>
    </message>
    <message>
        <source>These sheets lie in the drawer “{drawer}”, to which you have no key.</source>
        <translation>Эти листы лежат в ящике «{drawer}», от которого у вас нет ключа.</translation>
    </message>
    <message>
        <source>It is held by: {roles}. Please ask one of them.</source>
        <translation>Ключ есть у: {roles}. Обратитесь к кому-нибудь из них.</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>This computer knows no printer. Connect one, or write the words down by hand.</source>
        <translation>На этом компьютере нет принтера. Подключите его или перепишите слова от руки.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether it is whole, and fetch it yourself.</source>
        <translation>Отдано принтеру. Проверьте, всё ли напечатано, и заберите сами.</translation>
    </message>
    <message>
        <source>Where shall the PDF lie?</source>
        <translation>Где будет лежать PDF?</translation>
    </message>
    <message>
        <source>Saved and read back: {name}.</source>
        <translation>Сохранено и прочитано обратно: {name}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save all the same…</source>
        <translation>Всё равно сохранить…</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Лучше не надо</translation>
    </message>
    <message>
        <source>A file with the words is a key that lies about: whoever can read the disk or stick can copy it, and deleting it may leave traces. Better print, or write by hand. If you save, take a stick and destroy it afterwards.</source>
        <translation>Файл со словами — это ключ, который лежит где попало: кто читает диск или флешку, может его скопировать, а удаление оставляет следы. Лучше напечатайте или перепишите. Если сохраняете, возьмите флешку и потом уничтожьте её.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Show in &amp;large letters</source>
        <translation>Показать &amp;крупно</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The gate stops this sheet, because of words that must never leave the house: {words}. Take them out of the sheets they stand on; nothing has left.</source>
        <translation>Шлюз останавливает этот лист из-за слов, которые не должны покидать дом: {words}. Уберите их с листов, где они стоят; ничего не ушло.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save it as a file, or show it in large letters.</source>
        <translation>На этом компьютере нет принтера. Сохраните в файл или покажите крупно.</translation>
    </message>
    <message>
        <source>Printed. A copy may stay in the printer’s queue for a while.</source>
        <translation>Напечатано. Копия может ещё немного лежать в очереди принтера.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one, or save it as a file.</source>
        <translation>Принтер не принял. Попробуйте другой или сохраните в файл.</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Куда записать лист</translation>
    </message>
    <message>
        <source>Written as {name}, read back and compared. Delete it there when it is no longer needed.</source>
        <translation>Записано как {name}, прочитано обратно и сверено. Удалите там, когда станет не нужно.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Bring every card onto paper</source>
        <translation>Перенесите каждую карту на бумагу</translation>
    </message>
    <message>
        <source>One after the other. Nobody but the two of you should see them.</source>
        <translation>Одну за другой. Никто, кроме вас двоих, не должен их видеть.</translation>
    </message>
    <message>
        <source>Put each card into its envelope as soon as it was typed back on the next page.</source>
        <translation>Кладите каждую карту в конверт, как только введёте её на следующей странице.</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the six words.</source>
        <translation>Эту фразу слишком легко угадать. Сделайте длиннее или возьмите шесть слов.</translation>
    </message>
    <message>
        <source>Type the passphrase again, without copying, so that your hand knows it.</source>
        <translation>Введите фразу ещё раз, не копируя, чтобы её запомнила рука.</translation>
    </message>
    <message>
        <source>Somebody with a copy of the file could not pay for guessing it.</source>
        <translation>Тому, у кого есть копия файла, не хватит денег на перебор.</translation>
    </message>
    <message>
        <source>Somebody with a copy of the file would pay about {euros} euros in computing to guess it.</source>
        <translation>Тому, у кого есть копия файла, перебор обойдётся примерно в {euros} евро.</translation>
    </message>
    <message>
        <source>Six words drawn &amp;by the program (best)</source>
        <translation>Шесть слов, &amp;выбранных программой (лучше всего)</translation>
    </message>
    <message>
        <source>A passphrase of my &amp;own</source>
        <translation>&amp;Своя парольная фраза</translation>
    </message>
    <message>
        <source>A&amp;nother one</source>
        <translation>&amp;Другая</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Шесть слов</translation>
    </message>
    <message>
        <source>Own passphrase</source>
        <translation>Своя парольная фраза</translation>
    </message>
    <message>
        <source>Type it &amp;again:</source>
        <translation>Введите &amp;ещё раз:</translation>
    </message>
    <message>
        <source>Write the words on paper and keep the paper away from this computer. Nobody can tell you them later.</source>
        <translation>Запишите слова на бумаге и храните её не у этого компьютера. Потом их вам никто не скажет.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Введите нынешнюю парольную фразу.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Создаём новый ключ…</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Моя парольная фраза</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen or heard it, and once when it was handed to you by somebody else. What you may open stays the same.</source>
        <translation>Смените её, если кто-то мог увидеть или услышать, и один раз, если вам её передали. Что вы открываете, не изменится.</translation>
    </message>
    <message>
        <source>Passphrase no&amp;w:</source>
        <translation>Фраза &amp;сейчас:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>Сделать &amp;копию…</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the case file here. Backups and copies made before still open with the old one: make a new backup now, and destroy old ones if somebody else knows the old passphrase.</source>
        <translation>Теперь сейф здесь открывает только новая фраза. Прежние копии открываются старой: сделайте новую, а прежние уничтожьте, если старую фразу знает кто-то ещё.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>An alias is needed.</source>
        <translation>Нужен псевдоним.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this alias already. Take another one, so that the history stays clear.</source>
        <translation>Этот псевдоним у кого-то есть или был. Возьмите другой, чтобы история оставалась ясной.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Отметьте хотя бы одну роль.</translation>
    </message>
    <message>
        <source>Opens at once: {drawers}.</source>
        <translation>Открывается сразу: {drawers}.</translation>
    </message>
    <message>
        <source>You do not hold these keys yourself, so they are promised:</source>
        <translation>Этих ключей у вас нет, поэтому они обещаны:</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>Кто новый?</translation>
    </message>
    <message>
        <source>Roles decide which drawers open. Give what the work needs, and no more.</source>
        <translation>Роли решают, какие ящики открываются. Дайте то, что нужно для работы, и не больше.</translation>
    </message>
    <message>
        <source>A&amp;lias, as the house calls them:</source>
        <translation>П&amp;севдоним, как зовут в доме:</translation>
    </message>
    <message>
        <source>What do they do here?</source>
        <translation>Чем человек здесь занят?</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>&amp;Администратор</translation>
    </message>
    <message>
        <source>Administrators take people in and out and change roles. It opens no drawer by itself.</source>
        <translation>Администраторы принимают и увольняют людей и меняют роли. Само по себе это не открывает ящиков.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>{phase}: not yet</source>
        <translation>{phase}: ещё нет</translation>
    </message>
    <message>
        <source>{phase}: goes on, {weeks}</source>
        <translation>{phase}: идёт, {weeks}</translation>
    </message>
    <message>
        <source>{phase}: over, {weeks}</source>
        <translation>{phase}: закончен, {weeks}</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>с какого времени, неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} weeks</source>
        <translation>от {least} до {most} недель</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>No phase goes on</source>
        <translation>Этап не идёт</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>С {day}.</translation>
    </message>
    <message>
        <source>It takes the time it takes: no due date. It ends when social worker and psychologist both say that it is time.</source>
        <translation>Сколько нужно, столько и длится: срока нет. Заканчивается, когда и социальный работник, и психолог скажут, что пора.</translation>
    </message>
    <message>
        <source>Trust-building ended: {day}.</source>
        <translation>Установление доверия закончено: {day}.</translation>
    </message>
    <message>
        <source>{role}: said nothing.</source>
        <translation>{role}: ничего не сказано.</translation>
    </message>
    <message>
        <source>{role}: nobody here has this role; the director may stand in.</source>
        <translation>{role}: такой роли здесь ни у кого нет; может заменить директор.</translation>
    </message>
    <message>
        <source>{role}: has not said anything yet.</source>
        <translation>{role}: ещё ничего не сказано.</translation>
    </message>
    <message>
        <source>{who} as director</source>
        <translation>{who} как директор</translation>
    </message>
    <message>
        <source>I say: &amp;ready to go on</source>
        <translation>Моё слово: &amp;можно дальше</translation>
    </message>
    <message>
        <source>I say: not &amp;yet</source>
        <translation>Моё слово: &amp;ещё нет</translation>
    </message>
    <message>
        <source>&amp;Begin a phase</source>
        <translation>&amp;Начать этап</translation>
    </message>
    <message>
        <source>&amp;Go on to</source>
        <translation>&amp;Перейти к</translation>
    </message>
    <message>
        <source>S&amp;heets of the phases</source>
        <translation>&amp;Листы этапов</translation>
    </message>
</context>
<context>
    <name>PhasesPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose a client at the left: here stands how far the stay has come.</source>
        <translation>Выберите клиента слева: здесь видно, как далеко продвинулось пребывание.</translation>
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
        <translation>Где хранить сейф?</translation>
    </message>
    <message>
        <source>Where do backups go?</source>
        <translation>Куда идут копии?</translation>
    </message>
    <message>
        <source>Please choose a folder with its whole path.</source>
        <translation>Выберите папку с полным путём.</translation>
    </message>
    <message>
        <source>This is a network drive: locks and writing cannot be trusted there. Choose a disk of this computer.</source>
        <translation>Это сетевой диск: на нём нельзя полагаться на блокировки и запись. Выберите диск этого компьютера.</translation>
    </message>
    <message>
        <source>{service} copies this folder to a company&apos;s computers. Choose a folder outside it.</source>
        <translation>{service} копирует эту папку на компьютеры компании. Выберите папку вне её.</translation>
    </message>
    <message>
        <source>This is a removable disk. It is better for backups; the work itself should lie on the computer.</source>
        <translation>Это съёмный диск. Он лучше для копий, а работа должна лежать на компьютере.</translation>
    </message>
    <message>
        <source>Backups need another place than the case file itself.</source>
        <translation>Копиям нужно другое место, чем сейфу.</translation>
    </message>
    <message>
        <source>This folder is copied to a company&apos;s computers. The backup is sealed, but its size and times show.</source>
        <translation>Эта папка копируется на компьютеры компании. Копия запечатана, но её размер и время видны.</translation>
    </message>
    <message>
        <source>This is the same disk: if it breaks or is stolen, the backup is gone too. A USB stick in another room is better.</source>
        <translation>Это тот же диск: сломается или украдут — пропадёт и копия. Лучше флешка в другой комнате.</translation>
    </message>
    <message>
        <source>One for the work, one for sealed backups. Nobody can read either without a passphrase.</source>
        <translation>Одно для работы, другое для запечатанных копий. Без фразы не прочитать ни то ни другое.</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>A second place, best a USB stick that is kept in another room. The first backup is made now.</source>
        <translation>Второе место, лучше флешка, которая хранится в другой комнате. Первая копия делается сейчас.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Выберите папку для копий</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Два места</translation>
    </message>
    <message>
        <source>The case file</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Папка на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Папка сейфа</translation>
    </message>
    <message>
        <source>Choose the folder of the case file</source>
        <translation>Выберите папку сейфа</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>PlanDueCard</name>
    <message>
        <source>{code}: {what}, since {day}</source>
        <translation>{code}: {what}, с {day}</translation>
    </message>
    <message>
        <source>{code}: {what}, until {day}</source>
        <translation>{code}: {what}, до {day}</translation>
    </message>
    <message>
        <source>Due in the plans</source>
        <translation>Сроки по планам</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose a client at the left.</source>
        <translation>Выберите клиента слева.</translation>
    </message>
    <message>
        <source>First objective</source>
        <translation>Первая цель</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Плана пока нет</translation>
    </message>
    <message>
        <source>Begin with what the client wants to reach.</source>
        <translation>Начните с того, чего хочет достичь клиент.</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Действие</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;How far</source>
        <translation>&amp;Насколько</translation>
    </message>
    <message>
        <source>The client sa&amp;ys…</source>
        <translation>&amp;Клиент говорит…</translation>
    </message>
    <message>
        <source>Appro&amp;ve…</source>
        <translation>&amp;Утвердить…</translation>
    </message>
    <message>
        <source>Please change…</source>
        <translation>Прошу изменить…</translation>
    </message>
    <message>
        <source>On pape&amp;r…</source>
        <translation>На &amp;бумаге…</translation>
    </message>
    <message>
        <source>Add an objective (Ctrl+Insert)</source>
        <translation>Добавить цель (Ctrl+Insert)</translation>
    </message>
    <message>
        <source>Add an action to the objective at the cursor (Insert)</source>
        <translation>Добавить действие к цели под курсором (Insert)</translation>
    </message>
    <message>
        <source>Insert adds an action, Enter opens, 1, 2, 3 say how far, Delete removes.</source>
        <translation>Insert добавляет действие, Enter открывает, 1, 2, 3 говорят, насколько продвинулось, Delete убирает.</translation>
    </message>
</context>
<context>
    <name>PlanPaperDialog</name>
    <message>
        <source>The client speaks another language ({language}). Please read the paper out, or have it read out.</source>
        <translation>Клиент говорит на другом языке ({language}). Прочитайте бумагу вслух или попросите прочитать.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Client as:</source>
        <translation>&amp;Клиент как:</translation>
    </message>
    <message>
        <source>The plan on paper</source>
        <translation>План на бумаге</translation>
    </message>
    <message>
        <source>What was typed stays as it was typed; only the words around it change.</source>
        <translation>Напечатанное остаётся как есть; меняются только слова вокруг.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Objectives and actions</source>
        <translation>Цели и действия</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Насколько</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Без цели</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(ещё не названо)</translation>
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
        <translation>Выдано в этом месяце: {money}</translation>
    </message>
    <message>
        <source>Pocket money that was paid out, each time with a receipt. What is written here stays.</source>
        <translation>Выданные карманные деньги, каждый раз с распиской. Что записано, остаётся.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: everybody in here is invented. Do not enter real people.</source>
        <translation>Учебный приют: все люди здесь вымышлены. Не вносите настоящих.</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>An invented shelter</source>
        <translation>Учебный приют</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>All people in it are invented. It cannot be mixed with real case files, carries a coloured banner everywhere, and may be deleted like any folder.</source>
        <translation>Все люди в нём вымышлены. Его нельзя смешать с настоящими делами, на нём везде цветная полоса, и его можно удалить, как любую папку.</translation>
    </message>
    <message>
        <source>Where the invented shelter will lie</source>
        <translation>Где будет лежать учебный приют</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Другое &amp;место…</translation>
    </message>
    <message>
        <source>It will lie in:</source>
        <translation>Он будет лежать в:</translation>
    </message>
    <message>
        <source>Inventing people and their stories…</source>
        <translation>Придумываем людей и их истории…</translation>
    </message>
    <message>
        <source>Making the invented shelter</source>
        <translation>Создание учебного приюта</translation>
    </message>
    <message>
        <source>Ready. As whom would you like to go in? Each role sees other drawers.</source>
        <translation>Готово. Кем вы хотите войти? Каждой роли открыты свои ящики.</translation>
    </message>
    <message>
        <source>Invented staff</source>
        <translation>Вымышленный персонал</translation>
    </message>
    <message>
        <source>Write one of them down: after a lock, the alias and the passphrase are asked for as usual.</source>
        <translation>Запишите данные одного из них: после блокировки, как обычно, нужны псевдоним и парольная фраза.</translation>
    </message>
    <message>
        <source>Where should the invented shelter lie?</source>
        <translation>Где разместить учебный приют?</translation>
    </message>
    <message>
        <source>&amp;Go in</source>
        <translation>&amp;Войти</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message numerus="yes">
        <source>%n thing(s) of the case file need attention</source>
        <translation>
            <numerusform>Сейф: %n замечание требует внимания</numerusform>
            <numerusform>Сейф: %n замечания требуют внимания</numerusform>
            <numerusform>Сейф: %n замечаний требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessForm</name>
    <message>
        <source>&amp;Sign and keep</source>
        <translation>&amp;Подписать и сохранить</translation>
    </message>
    <message>
        <source>Ctrl+Enter. Afterwards a note is only continued, never changed.</source>
        <translation>Ctrl+Enter. После этого запись только продолжают, не меняют.</translation>
    </message>
    <message>
        <source>For those who protect</source>
        <translation>Для тех, кто защищает</translation>
    </message>
    <message>
        <source>A line for those who protect</source>
        <translation>Строка для тех, кто защищает</translation>
    </message>
    <message>
        <source>The signs and this line go to those who hold the drawer “Protection”; the rest of the note never.</source>
        <translation>Признаки и эта строка идут тем, у кого ключ от ящика «Защита»; остальная запись — никогда.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Empty the answer first; then you can say why there is none.</source>
        <translation>Сначала очистите ответ; потом можно указать, почему его нет.</translation>
    </message>
    <message>
        <source>Why there is no answer (F4)</source>
        <translation>Почему нет ответа (F4)</translation>
    </message>
    <message>
        <source>Why there is no answer: {reason}</source>
        <translation>Почему нет ответа: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDialog</name>
    <message>
        <source>{language} (no total)</source>
        <translation>{language} (без суммы)</translation>
    </message>
    <message>
        <source>Asked in the language</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Об этом</translation>
    </message>
    <message>
        <source>A&amp;bout it:</source>
        <translation>О&amp;б этом:</translation>
    </message>
    <message>
        <source>Asked in the &amp;language:</source>
        <translation>&amp;Язык вопросов:</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>&amp;Дата:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n вопрос без ответа</numerusform>
            <numerusform>%n вопроса без ответа</numerusform>
            <numerusform>%n вопросов без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are kept, no total is made. The words here are only a help.</source>
        <translation>Ответы сохраняются, сумма не считается. Слова здесь — только помощь.</translation>
    </message>
    <message>
        <source>The date is missing or not understood. Press Save again to save it without one.</source>
        <translation>Даты нет или она непонятна. Нажмите «Сохранить» ещё раз, чтобы сохранить без неё.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: there will be no total. Press Save again to save it so.</source>
        <translation>
            <numerusform>%n вопрос без ответа: суммы не будет. Нажмите «Сохранить» ещё раз, чтобы сохранить так.</numerusform>
            <numerusform>%n вопроса без ответа: суммы не будет. Нажмите «Сохранить» ещё раз, чтобы сохранить так.</numerusform>
            <numerusform>%n вопросов без ответа: суммы не будет. Нажмите «Сохранить» ещё раз, чтобы сохранить так.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietLines</name>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others.</source>
        <translation>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дело.</numerusform>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дела.</numerusform>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed file(s) to decide about: keep longer or erase.</source>
        <translation>
            <numerusform>Решить о %n закрытом деле: хранить дольше или стереть.</numerusform>
            <numerusform>Решить о %n закрытых делах: хранить дольше или стереть.</numerusform>
            <numerusform>Решить о %n закрытых делах: хранить дольше или стереть.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n day(s).</source>
        <translation>
            <numerusform>Копии нет %n день.</numerusform>
            <numerusform>Копии нет %n дня.</numerusform>
            <numerusform>Копии нет %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{place}” got no backup since {when}.</source>
        <translation>На «{place}» нет копии с {when}.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet: lost passphrases would be lost for good.</source>
        <translation>Карт восстановления ещё нет: потерянная фраза потеряна навсегда.</translation>
    </message>
    <message>
        <source>The recovery cards were not tried out for a year.</source>
        <translation>Карты восстановления не проверяли год.</translation>
    </message>
</context>
<context>
    <name>QuorumEntry</name>
    <message>
        <source>Card {number} was read.</source>
        <translation>Карта {number} прочитана.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Достаточно.</translation>
    </message>
    <message>
        <source>{set}, set number {number}: {given} of {needed} cards.</source>
        <translation>{set}, набор {number}: {given} из {needed} карт.</translation>
    </message>
    <message>
        <source>{set}, set number {number}: {needed} cards; may be left out.</source>
        <translation>{set}, набор {number}: {needed} карт; можно пропустить.</translation>
    </message>
    <message>
        <source>Take this &amp;card</source>
        <translation>Принять эту &amp;карту</translation>
    </message>
</context>
<context>
    <name>QuorumPage</name>
    <message>
        <source>More cards would be needed than there are.</source>
        <translation>Нужно было бы больше карт, чем есть.</translation>
    </message>
    <message>
        <source>If a single card is lost, the others open nothing. Better make one or two more.</source>
        <translation>Если потеряется хоть одна, остальные не откроют ничего. Лучше сделайте ещё одну-две.</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Сколько карт</translation>
    </message>
    <message>
        <source>Fewer needed: easier to gather, also for somebody who should not have them.</source>
        <translation>Чем меньше нужно, тем легче собрать, и чужому тоже.</translation>
    </message>
    <message>
        <source>3 cards, any &amp;2 open (fits a team of up to five)</source>
        <translation>3 карты, открывают любые &amp;2 (для команды до пяти)</translation>
    </message>
    <message>
        <source>5 cards, any &amp;3 open (fits a larger team)</source>
        <translation>5 карт, открывают любые &amp;3 (для большой команды)</translation>
    </message>
    <message>
        <source>&amp;Other numbers</source>
        <translation>&amp;Другие числа</translation>
    </message>
    <message>
        <source>&amp;Needed:</source>
        <translation>&amp;Нужно:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>из</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Сколько карт нужно</translation>
    </message>
    <message>
        <source>Cards in all</source>
        <translation>Всего карт</translation>
    </message>
    <message>
        <source>The &amp;clinical drawer gets cards of its own</source>
        <translation>У ящика &amp;терапии будут свои карты</translation>
    </message>
    <message>
        <source>Then process notes and health records open only if the holders of the clinical cards agree too. Twice as many cards, and twice as many people to find again.</source>
        <translation>Тогда записи терапии и карты здоровья открываются, только если согласны и хранители карт терапии. Карт вдвое больше, и людей, которых искать, тоже.</translation>
    </message>
    <message>
        <source>&amp;Language of the cards:</source>
        <translation>&amp;Язык карт:</translation>
    </message>
</context>
<context>
    <name>ReadsPane</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Looked at this list</source>
        <translation>Просмотр этого списка</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>You hold no drawer whose sheets are noted when they are opened.</source>
        <translation>У вас нет ящика, открытие листов которого записывается.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Since you last looked, nobody else opened anything here.</source>
        <translation>С тех пор как вы смотрели, другие здесь ничего не открывали.</translation>
    </message>
    <message numerus="yes">
        <source>Since you last looked, %n file(s) were opened by others: {who}.</source>
        <translation>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дело: {who}.</numerusform>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дела: {who}.</numerusform>
            <numerusform>С тех пор как вы смотрели, другие открыли %n дел: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <translation>Кто что открывал</translation>
    </message>
    <message>
        <source>Opening a person’s sheet or name, a process note or a sheet of the protection drawer is noted once for each person and session. Whoever holds the drawer can read it here; looking is noted as well.</source>
        <translation>Открытие листа или имени человека, записи терапии или листа ящика «Защита» записывается один раз за сеанс. Читать это может тот, у кого есть ящик; просмотр тоже записывается.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Only this member</source>
        <translation>Только этот сотрудник</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Только это дело</translation>
    </message>
    <message>
        <source>Who opened what, newest first</source>
        <translation>Кто что открывал, новое сверху</translation>
    </message>
    <message>
        <source>Nothing that fits was noted yet.</source>
        <translation>Подходящего пока не записано.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Language of the receipt:</source>
        <translation>&amp;Язык расписки:</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Once for the client, once for the house; both are signed by hand.</source>
        <translation>Одна клиенту, одна дому; обе подписывают от руки.</translation>
    </message>
</context>
<context>
    <name>ReceiptsPane</name>
    <message>
        <source>Over?</source>
        <translation>Сверх?</translation>
    </message>
    <message>
        <source>Over the amount</source>
        <translation>Сверх суммы</translation>
    </message>
    <message>
        <source>What was bought from the chosen grant, receipt by receipt.</source>
        <translation>Что куплено на выбранный грант, чек за чеком.</translation>
    </message>
</context>
<context>
    <name>RecoveredBar</name>
    <message>
        <source>Text of {when} was recovered. It is not yet saved.</source>
        <translation>Восстановлен текст от {when}. Он ещё не сохранён.</translation>
    </message>
    <message>
        <source>The record was changed since; compare before you save.</source>
        <translation>С тех пор лист изменён; сравните, прежде чем сохранять.</translation>
    </message>
    <message>
        <source>These texts have no field in this version; copy what you need:</source>
        <translation>Для этих текстов в этой версии нет поля; скопируйте нужное:</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>This wants attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nobody who works here can open “{drawer}”. Only recovery cards, or the first two administrators together, can give its key to somebody.</source>
        <translation>Никто из сотрудников не открывает «{drawer}». Дать его ключ могут только карты восстановления или первые два администратора вместе.</translation>
    </message>
    <message>
        <source>Only {alias} can open “{drawer}”, and no recovery cards cover that. If {alias} loses the passphrase, everything in there is lost. Make recovery cards, or give the role to a second person.</source>
        <translation>«{drawer}» открывает только {alias}, и карты его не открывают. Если {alias} потеряет фразу, всё там потеряно. Сделайте карты или дайте роль второму человеку.</translation>
    </message>
    <message>
        <source>Somebody who left, or lost the role, knew the key of “{drawer}”. It gets a new key before the next holder sees anything: one of these only needs to unlock: {holders}.</source>
        <translation>Ушедший или лишившийся роли знал ключ от «{drawer}». Он получит новый ключ, прежде чем его увидит следующий владелец; нужно лишь войти одному из: {holders}.</translation>
    </message>
    <message>
        <source>The recovery cards do not open “{drawer}” yet. They will as soon as one of these unlocks: {holders}.</source>
        <translation>Карты пока не открывают «{drawer}». Откроют, как только войдёт один из: {holders}.</translation>
    </message>
    <message>
        <source>{alias} waits for the key of “{drawer}”. It is handed over as soon as one of these unlocks: {holders}.</source>
        <translation>{alias} ждёт ключ от «{drawer}». Он передастся, как только войдёт один из: {holders}.</translation>
    </message>
    <message>
        <source>{alias} is the only administrator. If {alias} falls ill or forgets the passphrase, nobody can take people in or out. Make a second person administrator.</source>
        <translation>{alias} — единственный администратор. Если {alias} заболеет или забудет фразу, никто не сможет принимать и исключать людей. Сделайте администратором второго человека.</translation>
    </message>
    <message>
        <source>The access of {alias} ended on {day}; it no longer opens anything. It is cleared away when an administrator next unlocks.</source>
        <translation>Доступ {alias} закончился {day}; он больше ничего не открывает. Его уберут при следующем входе администратора.</translation>
    </message>
    <message numerus="yes">
        <source>The access of {alias} ends on {day}, in %n day(s). An administrator can move or clear the day.</source>
        <translation>
            <numerusform>Доступ {alias} закончится {day}, через %n день. Администратор может перенести или убрать день.</numerusform>
            <numerusform>Доступ {alias} закончится {day}, через %n дня. Администратор может перенести или убрать день.</numerusform>
            <numerusform>Доступ {alias} закончится {day}, через %n дней. Администратор может перенести или убрать день.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindCard</name>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>&amp;Days without a backup until Today says so:</source>
        <translation>&amp;Дней без копии до напоминания на «Сегодня»:</translation>
    </message>
    <message>
        <source>At the end of the day the program offers a backup when a medium that it knows is plugged in and something was written since.</source>
        <translation>В конце дня программа предлагает копию, если вставлен знакомый носитель и что-то было записано.</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Removed sheets</source>
        <translation>Удалённые листы</translation>
    </message>
    <message>
        <source>Erase this whole file for good…</source>
        <translation>Стереть всё дело навсегда…</translation>
    </message>
    <message>
        <source>Nothing was removed from this file.</source>
        <translation>Из этого дела ничего не удаляли.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back: {sheet}</source>
        <translation>Вернуть: {sheet}</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Erase for good: {sheet}</source>
        <translation>Стереть навсегда: {sheet}</translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message numerus="yes">
        <source>%n session(s), the last on {day}</source>
        <translation>
            <numerusform>%n сессия, последняя {day}</numerusform>
            <numerusform>%n сессии, последняя {day}</numerusform>
            <numerusform>%n сессий, последняя {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repeat:</source>
        <translation>&amp;Повторять:</translation>
    </message>
    <message>
        <source>&amp;How many times:</source>
        <translation>Ско&amp;лько раз:</translation>
    </message>
    <message>
        <source>or &amp;until:</source>
        <translation>или &amp;до:</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Каждые две недели</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Каждые четыре недели</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Asked by {who} on {when}, valid until {until}.</source>
        <translation>Просит {who}, {when}, действует до {until}.</translation>
    </message>
    <message>
        <source>Talk to the one who asks: they tell you what exactly it is, and their window must show the same four words. Your approval counts once, for exactly this.</source>
        <translation>Поговорите с тем, кто просит: он скажет, что именно это, и в его окне должны стоять те же четыре слова. Ваше согласие действует один раз и только для этого.</translation>
    </message>
    <message>
        <source>I &amp;approve</source>
        <translation>&amp;Одобряю</translation>
    </message>
    <message>
        <source>I &amp;refuse</source>
        <translation>О&amp;тказываю</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Забрать просьбу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ночь</numerusform>
            <numerusform>%n ночи</numerusform>
            <numerusform>%n ночей</numerusform>
        </translation>
    </message>
    <message>
        <source>fits: {beds}</source>
        <translation>подходят: {beds}</translation>
    </message>
    <message>
        <source>no bed is free all the time</source>
        <translation>ни одна кровать не свободна всё время</translation>
    </message>
    <message>
        <source>Requests for a place</source>
        <translation>Просьбы о месте</translation>
    </message>
    <message>
        <source>Nobody is looking for a place. Requests hold sex, age and dates, never a name.</source>
        <translation>Никто не ищет места. Просьбы содержат пол, возраст и даты, но не имя.</translation>
    </message>
    <message>
        <source>New re&amp;quest…</source>
        <translation>Новая &amp;просьба…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Not needed any more</source>
        <translation>Больше &amp;не нужно</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>В&amp;ойти…</translation>
    </message>
</context>
<context>
    <name>RestoredBar</name>
    <message>
        <source>I know</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>This case file was restored from a backup</source>
        <translation>Этот сейф восстановлен из копии</translation>
    </message>
    <message>
        <source>It is as it was on {when}. Entries after {time} are not in it.</source>
        <translation>Он такой, каким был {when}. Записей после {time} в нём нет.</translation>
    </message>
    <message>
        <source>{drawer}: at least the entries {first} to {last} are lost.</source>
        <translation>{drawer}: потеряны по меньшей мере записи с {first} по {last}.</translation>
    </message>
    <message>
        <source>The list of this backup was not made by a member of this house: somebody may have put it together. Tell an administrator and compare with another backup.</source>
        <translation>Список этой копии составлен не участником приюта: её мог собрать кто-то чужой. Сообщите администратору и сравните с другой копией.</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Putting the case file back</source>
        <translation>Возвращаем сейф</translation>
    </message>
    <message>
        <source>Every piece is compared with what was written.</source>
        <translation>Каждый кусок сверяется с записанным.</translation>
    </message>
    <message>
        <source>The case file is back as it was on {when}. Entries after {time} are not in it.</source>
        <translation>Сейф снова такой, каким был {when}. Записей после {time} в нём нет.</translation>
    </message>
    <message>
        <source>A newer backup, of {when}, was damaged. Another stick may still have what came after.</source>
        <translation>Более новая копия от {when} повреждена. На другой флешке может быть то, что было позже.</translation>
    </message>
    <message>
        <source>A newer backup was damaged. Another stick may still have what came after.</source>
        <translation>Более новая копия повреждена. На другой флешке может быть то, что было позже.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), draft(s) or letter(s) could not be read.</source>
        <translation>
            <numerusform>Не прочитан %n вложенный файл, черновик или письмо.</numerusform>
            <numerusform>Не прочитаны %n вложенных файла, черновика или письма.</numerusform>
            <numerusform>Не прочитаны %n вложенных файлов, черновиков или писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now unlock it with your alias and passphrase.</source>
        <translation>Теперь войдите с псевдонимом и парольной фразой.</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message>
        <source>Erasure and retention</source>
        <translation>Стирание и сроки хранения</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Somebody decides, and a second person agrees.</source>
        <translation>Само ничего не стирается. Кто-то решает, и второй человек соглашается.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Sign of risk</source>
        <translation>Признак риска</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Дело без кода</translation>
    </message>
    <message>
        <source>Looked at: {code}</source>
        <translation>Просмотрено: {code}</translation>
    </message>
    <message>
        <source>Signs of risk</source>
        <translation>Признаки риска</translation>
    </message>
    <message>
        <source>Space: I looked at the marked one</source>
        <translation>Пробел: отмеченное я посмотрел(а)</translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message>
        <source>Roll-call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>&amp;Keep the roll-call</source>
        <translation>&amp;Сохранить перекличку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nobody is here: no care card says so.</source>
        <translation>Никого нет: ни одна карта ухода этого не говорит.</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>В доме</translation>
    </message>
    <message>
        <source>Away, known where</source>
        <translation>Нет, известно где</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>ещё не отмечено</translation>
    </message>
    <message numerus="yes">
        <source>%n not called yet</source>
        <translation>
            <numerusform>%n ещё не отмечен</numerusform>
            <numerusform>%n ещё не отмечены</numerusform>
            <numerusform>%n ещё не отмечены</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was called.</source>
        <translation>Отмечены все.</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message numerus="yes">
        <source>%n in beds</source>
        <translation>
            <numerusform>в кроватях: %n</numerusform>
            <numerusform>в кроватях: %n</numerusform>
            <numerusform>в кроватях: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n кровать свободна</numerusform>
            <numerusform>%n кровати свободны</numerusform>
            <numerusform>%n кроватей свободно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n night(s) so far</source>
        <translation>
            <numerusform>{who}: пока %n ночь</numerusform>
            <numerusform>{who}: пока %n ночи</numerusform>
            <numerusform>{who}: пока %n ночей</numerusform>
        </translation>
    </message>
    <message>
        <source>This bed: {stays}</source>
        <translation>Эта кровать: {stays}</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Переселить в</translation>
    </message>
    <message>
        <source>&amp;No bed from this night on</source>
        <translation>&amp;Без кровати с этой ночи</translation>
    </message>
    <message>
        <source>&amp;Keep apart from…</source>
        <translation>&amp;Держать порознь с…</translation>
    </message>
    <message>
        <source>Open the &amp;care card</source>
        <translation>Открыть карточку &amp;ухода</translation>
    </message>
    <message>
        <source>&amp;Give to</source>
        <translation>&amp;Отдать</translation>
    </message>
    <message>
        <source>Change the &amp;bed…</source>
        <translation>Изменить &amp;кровать…</translation>
    </message>
    <message>
        <source>Change the &amp;room…</source>
        <translation>Изменить ко&amp;мнату…</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Who sleeps where</source>
        <translation>Кто где спит</translation>
    </message>
    <message>
        <source>&amp;Tonight</source>
        <translation>&amp;Эта ночь</translation>
    </message>
    <message>
        <source>The night before</source>
        <translation>Предыдущая ночь</translation>
    </message>
    <message>
        <source>The next night</source>
        <translation>Следующая ночь</translation>
    </message>
    <message>
        <source>New &amp;room…</source>
        <translation>Новая &amp;комната…</translation>
    </message>
    <message>
        <source>New &amp;bed…</source>
        <translation>Новая к&amp;ровать…</translation>
    </message>
    <message>
        <source>&amp;Keep apart…</source>
        <translation>&amp;Держать порознь…</translation>
    </message>
    <message>
        <source>Drag a client to another bed; or press Space on the client, walk with the arrows, and press Space on the bed. Enter shows what else can be done.</source>
        <translation>Перетащите клиента на другую кровать; или нажмите пробел на клиенте, идите стрелками и нажмите пробел на кровати. Enter покажет, что ещё можно.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Комнат ещё нет</translation>
    </message>
    <message>
        <source>Enter the rooms of the house by the names they have there, then the beds. No address is ever asked.</source>
        <translation>Внесите комнаты под теми именами, какими их зовут в доме, затем кровати. Адрес не спрашивается никогда.</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Новая комната…</translation>
    </message>
</context>
<context>
    <name>RotaPane</name>
    <message>
        <source>Can be called today: {names}</source>
        <translation>Сегодня можно вызвать: {names}</translation>
    </message>
    <message>
        <source>Nobody is entered as on call today.</source>
        <translation>Сегодня никто не записан на вызов.</translation>
    </message>
    <message>
        <source>Who has which shift on which day, and who can be called.</source>
        <translation>У кого какая смена в какой день и кого можно вызвать.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules of the house</source>
        <translation>Правила дома</translation>
    </message>
    <message>
        <source>For how many months after its closing a file is kept. No law is built in: ask a lawyer what holds for you. Without a number the file is asked about each year. A sheet in the file goes before the rule.</source>
        <translation>Сколько месяцев после закрытия хранится дело. Закон не зашит: спросите юриста, что действует у вас. Без числа о деле спрашивают каждый год. Лист в деле важнее правила.</translation>
    </message>
    <message>
        <source>A whole number of months, up to 600, or nothing. This one was not kept.</source>
        <translation>Целое число месяцев до 600 или ничего. Это не сохранено.</translation>
    </message>
    <message>
        <source>ask each year</source>
        <translation>спрашивать каждый год</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>It is kept in the drawer “Protection”.</source>
        <translation>Хранится в ящике «Защита».</translation>
    </message>
    <message>
        <source>It was handed in for the drawer “Protection” and is read when one of these unlocks: {names}. Tell one of them in person, too.</source>
        <translation>Передано в ящик «Защита»; прочтут, когда откроет кто-то из них: {names}. Скажите кому-нибудь из них и лично.</translation>
    </message>
    <message>
        <source>What was &amp;said, in the client&apos;s own words:</source>
        <translation>Что &amp;сказано, словами клиента:</translation>
    </message>
    <message>
        <source>What was done at &amp;once:</source>
        <translation>Что сделано с&amp;разу:</translation>
    </message>
    <message>
        <source>How s&amp;oon:</source>
        <translation>Как с&amp;коро:</translation>
    </message>
    <message>
        <source>Ask now whether the client is safe today. Stay until you know.</source>
        <translation>Спросите сейчас, в безопасности ли человек сегодня. Оставайтесь рядом, пока не узнаете.</translation>
    </message>
    <message>
        <source>A sign of risk: ask now</source>
        <translation>Признак риска: спросите сейчас</translation>
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
        <translation>Суммы пока нет</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Tick one more person: what only one can open is lost with one passphrase.</source>
        <translation>Отметьте ещё одного: что открывает один, теряется с одной фразой.</translation>
    </message>
    <message>
        <source>What lies in “{drawer}” about this client moves when one of these unlocks: {holders}.</source>
        <translation>Что лежит в «{drawer}» об этом клиенте, перейдёт, когда войдёт один из: {holders}.</translation>
    </message>
    <message>
        <source>None of those ticked opens “{drawer}”: what lies there about this client stays where it is, for those who open it by their role.</source>
        <translation>Никто из отмеченных не открывает «{drawer}»: что там лежит об этом клиенте, останется на месте, для тех, кому его открывает роль.</translation>
    </message>
    <message>
        <source>Who opens this sealed case</source>
        <translation>Кто открывает это опечатанное дело</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Seal this case</source>
        <translation>Опечатать это дело</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Опечатать</translation>
    </message>
    <message>
        <source>For the file of a colleague&apos;s relative, or of somebody whom people here know. It gets a drawer and a key of its own. Everybody who is not ticked no longer sees this client at all, whatever their role: not in the list, not in the search, no notes, no therapy and health, no threats. Those who are ticked see all of it, also therapy and health, whatever their role.</source>
        <translation>Для дела родственника коллеги или того, кого здесь знают. Оно получает свой ящик и свой ключ. Кто не отмечен, больше совсем не видит этого клиента, какой бы ни была роль: ни в списке, ни в поиске, ни заметок, ни терапии и здоровья, ни угроз. Кто отмечен, видит всё, также терапию и здоровье, какой бы ни была роль.</translation>
    </message>
    <message>
        <source>Who still opens it</source>
        <translation>Кто будет открывать</translation>
    </message>
    <message>
        <source>What others read or copied before cannot be taken back, and older backups still hold it.</source>
        <translation>Прочитанное и скопированное другими не вернуть, и в прежних копиях оно ещё есть.</translation>
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
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>{code} — {kind} ({drawer})</source>
        <translation>{code} — {kind} ({drawer})</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>без дела</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, another spelling or the case code.</source>
        <translation>Ничего не найдено. Попробуйте меньше букв, другое написание или код дела.</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Искать по всему (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать по всему</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>New recovery cards: any {needed} of {total} open every drawer without a passphrase.</source>
        <translation>Новые карты восстановления: любые {needed} из {total} открывают все ящики без парольной фразы.</translation>
    </message>
    <message>
        <source>New recovery cards: any {needed} of {total} open every drawer but the clinical one, which gets {total} cards of its own.</source>
        <translation>Новые карты восстановления: любые {needed} из {total} открывают все ящики, кроме терапии, у которой свои {total} карт.</translation>
    </message>
    <message>
        <source>They end the cards that are in force now.</source>
        <translation>Они отменяют карты, которые действуют сейчас.</translation>
    </message>
    <message>
        <source>Another administrator has to agree before the cards are drawn.</source>
        <translation>Прежде чем карты появятся, должен согласиться другой администратор.</translation>
    </message>
    <message>
        <source>The cards are drawn. Nothing is in force yet.</source>
        <translation>Карты готовы. Пока ничего не действует.</translation>
    </message>
    <message>
        <source>{who} agreed. The cards are drawn; nothing is in force yet.</source>
        <translation>{who} даёт согласие. Карты готовы; пока ничего не действует.</translation>
    </message>
    <message>
        <source>The second administrator</source>
        <translation>Второй администратор</translation>
    </message>
    <message>
        <source>Nobody makes keys to everything alone.</source>
        <translation>Никто не делает ключи ко всему в одиночку.</translation>
    </message>
    <message>
        <source>&amp;Ask the second administrator…</source>
        <translation>&amp;Попросить второго администратора…</translation>
    </message>
</context>
<context>
    <name>SecondPersonCard</name>
    <message>
        <source>{act} — you asked; it waits until {until}</source>
        <translation>{act} — вы попросили; ждёт до {until}</translation>
    </message>
    <message>
        <source>{act} — approved by {who}: go on where you asked</source>
        <translation>{act} — одобрено: {who}; продолжайте там, где просили</translation>
    </message>
    <message>
        <source>{act} — refused by {who}</source>
        <translation>{act} — отказ: {who}</translation>
    </message>
    <message>
        <source>{act} — nobody approved it in time</source>
        <translation>{act} — вовремя никто не одобрил</translation>
    </message>
    <message>
        <source>{who} asks: {act}</source>
        <translation>{who} просит: {act}</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго человека</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Both windows must show the same four words:</source>
        <translation>В обоих окнах должны стоять те же четыре слова:</translation>
    </message>
    <message>
        <source>A second person is &amp;here</source>
        <translation>Второй человек &amp;здесь</translation>
    </message>
    <message>
        <source>Ask, they approve &amp;later</source>
        <translation>Попросить, одобрят &amp;позже</translation>
    </message>
    <message>
        <source>&amp;Go on alone</source>
        <translation>&amp;Продолжить в одиночку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Waiting for the second person</source>
        <translation>Ждём второго человека</translation>
    </message>
    <message>
        <source>Two people do this together. In this practice shelter there is nobody else who may approve it, so you can go on alone. In a real shelter nobody can.</source>
        <translation>Это делают вдвоём. В этом учебном приюте одобрить больше некому, поэтому можно в одиночку. В настоящем приюте нельзя никому.</translation>
    </message>
    <message>
        <source>Two people do this together, and nobody else here may approve it. Nothing was done.</source>
        <translation>Это делают вдвоём, а одобрить здесь больше некому. Ничего не сделано.</translation>
    </message>
    <message>
        <source>A window for the second person has opened. They compare the four words and type their own passphrase there; this window never sees it.</source>
        <translation>Открылось окно для второго человека. Он сверяет четыре слова и вводит там свою фразу; это окно её не видит.</translation>
    </message>
    <message>
        <source>Two people do this together. May approve: {names}.</source>
        <translation>Это делают вдвоём. Могут одобрить: {names}.</translation>
    </message>
    <message>
        <source>You asked on {when}; it waits until {until}.</source>
        <translation>Вы попросили {when}; ждёт до {until}.</translation>
    </message>
    <message>
        <source>{who} refused it on {when}.</source>
        <translation>{who}: отказ {when}.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Sheets of this section</source>
        <translation>Листы этого раздела</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Запись терапии</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Отметки ещё нет</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message numerus="yes">
        <source>and on %n more day(s)</source>
        <translation>
            <numerusform>и ещё в %n день</numerusform>
            <numerusform>и ещё в %n дня</numerusform>
            <numerusform>и ещё в %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: {fields}</source>
        <translation>Непонятно: {fields}</translation>
    </message>
    <message>
        <source>When does it begin, and how long is it?</source>
        <translation>Когда начало и сколько длится?</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>With whom is it?</source>
        <translation>С кем она?</translation>
    </message>
    <message>
        <source>This breaks a rule. Write why it is planned all the same.</source>
        <translation>Это нарушает правило. Напишите, почему всё равно планируется.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>&amp;Клиент:</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Leave it empty for a group.</source>
        <translation>Для группы оставьте пустым.</translation>
    </message>
    <message>
        <source>Change &amp;which:</source>
        <translation>&amp;Какие изменить:</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Только эту</translation>
    </message>
    <message>
        <source>This one and those after it</source>
        <translation>Эту и следующие</translation>
    </message>
    <message>
        <source>All that are to come</source>
        <translation>Все будущие</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>ещё не записано</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Attendance…</source>
        <translation>&amp;Посещение…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Открыть &amp;дело</translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation>Запланировать &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Cancel it, because</source>
        <translation>О&amp;тменить, потому что</translation>
    </message>
    <message>
        <source>&amp;Remove it, entered by mistake</source>
        <translation>&amp;Убрать, внесено по ошибке</translation>
    </message>
    <message>
        <source>Cancel this one and those af&amp;ter it, because</source>
        <translation>Отменить эту и сле&amp;дующие, потому что</translation>
    </message>
    <message>
        <source>Cancel it, because</source>
        <translation>Отменить, потому что</translation>
    </message>
</context>
<context>
    <name>SessionRoomPane</name>
    <message>
        <source>Rooms for talks and groups, and how many people they take. Two sessions at once in one room are noticed.</source>
        <translation>Кабинеты для бесед и групп и сколько людей они вмещают. Две сессии сразу в одном кабинете будут замечены.</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message numerus="yes">
        <source>%n session(s) without attendance, the oldest of {day}</source>
        <translation>
            <numerusform>%n сессия без отметки, самая старая {day}</numerusform>
            <numerusform>%n сессии без отметки, самая старая {day}</numerusform>
            <numerusform>%n сессий без отметки, самая старая {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {session}</source>
        <translation>Сейчас: {session}</translation>
    </message>
    <message>
        <source>Next: {session}</source>
        <translation>Далее: {session}</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Группа без названия</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>Сессии сегодня</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This shelter and this program</source>
        <translation>Этот приют и эта программа</translation>
    </message>
    <message>
        <source>The organisation has no alias yet.</source>
        <translation>У организации ещё нет псевдонима.</translation>
    </message>
    <message>
        <source>ShelterDesk {version}. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ShelterDesk {version}. Свободная программа по лицензии GNU General Public License, версия 3 или новее.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>How to go on when the computer or the passphrases are lost, in twelve steps. It holds no secret; where cards and backups are is written on it by hand. Keep one copy in the house and one elsewhere.</source>
        <translation>Что делать, если потеряны компьютер или фразы, в двенадцать шагов. Тайн на нём нет; где карты и копии, пишут от руки. Один экземпляр держите в доме, другой — в другом месте.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet as it will leave</source>
        <translation>Лист, каким он выйдет</translation>
    </message>
</context>
<context>
    <name>SheetsPane</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a sheet (Ctrl+Enter or Insert)</source>
        <translation>Добавить лист (Ctrl+Enter или Insert)</translation>
    </message>
    <message>
        <source>Add: {sheet}</source>
        <translation>Добавить: {sheet}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the chosen sheet; it can be brought back</source>
        <translation>Удалить выбранный лист; его можно вернуть</translation>
    </message>
    <message>
        <source>Remove the chosen sheet: {sheet}</source>
        <translation>Удалить выбранный лист: {sheet}</translation>
    </message>
    <message>
        <source>It is written on the page “Therapy”, for everybody in a session at once.</source>
        <translation>Это пишут на странице «Терапия», сразу для всех на сессии.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Press Insert or “Add” to begin. Every field may stay empty.</source>
        <translation>Нажмите Insert или «Добавить», чтобы начать. Любое поле можно оставить пустым.</translation>
    </message>
    <message>
        <source>New, nothing saved yet</source>
        <translation>Новый, ещё ничего не сохранено</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>From {who}: {words}</source>
        <translation>От {who}: {words}</translation>
    </message>
    <message>
        <source>No shift runs. Begin yours, or just write: the first line begins it.</source>
        <translation>Смена не идёт. Начните свою или просто пишите: первая строка её начнёт.</translation>
    </message>
    <message>
        <source>{shift}, {who}, since {when}.</source>
        <translation>{shift}, {who}, с {when}.</translation>
    </message>
    <message>
        <source>No roll-call yet.</source>
        <translation>Переклички ещё не было.</translation>
    </message>
    <message>
        <source>Roll-call at {time}: {here} in the house, {away} away, {lost} not found.</source>
        <translation>Перекличка в {time}: в доме {here}, нет {away}, не найдены {lost}.</translation>
    </message>
    <message>
        <source>Can be called: {who}</source>
        <translation>Можно вызвать: {who}</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Прежние смены</translation>
    </message>
    <message>
        <source>&amp;Begin my shift</source>
        <translation>&amp;Начать мою смену</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>С&amp;дать…</translation>
    </message>
    <message>
        <source>Hand-over sh&amp;eet…</source>
        <translation>&amp;Лист сдачи смены…</translation>
    </message>
</context>
<context>
    <name>SkillsPane</name>
    <message>
        <source>{skill}, seen today:</source>
        <translation>{skill}, замечено сегодня:</translation>
    </message>
</context>
<context>
    <name>SoonBar</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Move the mouse or press a key to stay.</source>
        <translation>
            <numerusform>Блокировка через %n секунду. Шевельните мышью или нажмите клавишу, чтобы остаться.</numerusform>
            <numerusform>Блокировка через %n секунды. Шевельните мышью или нажмите клавишу, чтобы остаться.</numerusform>
            <numerusform>Блокировка через %n секунд. Шевельните мышью или нажмите клавишу, чтобы остаться.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Staff and keys</source>
        <translation>Сотрудники и ключи</translation>
    </message>
    <message>
        <source>Without a card: {names}</source>
        <translation>Без карты: {names}</translation>
    </message>
    <message>
        <source>First name or alias, languages, woman or man: whoever plans a session sees who fits a client. No surnames.</source>
        <translation>Имя или псевдоним, языки, женщина или мужчина: кто планирует сессию, видит, кто подойдёт клиенту. Без фамилий.</translation>
    </message>
</context>
<context>
    <name>StayBand</name>
    <message>
        <source>No guideline: how long the servitude lasted is not known.</source>
        <translation>Ориентира нет: неизвестно, сколько длилась неволя.</translation>
    </message>
    <message>
        <source>Guideline: about {least} months or more.</source>
        <translation>Ориентир: около {least} мес. или больше.</translation>
    </message>
    <message>
        <source>Guideline: about a month.</source>
        <translation>Ориентир: около месяца.</translation>
    </message>
    <message>
        <source>Guideline: up to about a month.</source>
        <translation>Ориентир: примерно до месяца.</translation>
    </message>
    <message>
        <source>Guideline: about {months} months.</source>
        <translation>Ориентир: около {months} мес.</translation>
    </message>
    <message>
        <source>Guideline: up to about {months} months.</source>
        <translation>Ориентир: примерно до {months} мес.</translation>
    </message>
    <message>
        <source>Guideline: about {least} to {most} months.</source>
        <translation>Ориентир: примерно от {least} до {most} мес.</translation>
    </message>
    <message numerus="yes">
        <source>Here for %n night(s), {months} months.</source>
        <translation>
            <numerusform>Здесь %n ночь, {months} мес.</numerusform>
            <numerusform>Здесь %n ночи, {months} мес.</numerusform>
            <numerusform>Здесь %n ночей, {months} мес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here for {least} to {most} months.</source>
        <translation>Здесь от {least} до {most} мес.</translation>
    </message>
    <message>
        <source>Guideline for the stay</source>
        <translation>Ориентир пребывания</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>Guideline for the stay</source>
        <translation>Ориентир пребывания</translation>
    </message>
    <message>
        <source>A guideline from the practice of a shelter’s psychologist: a stay of about half the time of servitude, and it varies. Nobody has to leave because of it.</source>
        <translation>Ориентир из практики психолога приюта: пребывание примерно вдвое короче неволи, и бывает по-разному. Из-за него никто не должен уходить.</translation>
    </message>
    <message>
        <source>&amp;Another guideline…</source>
        <translation>&amp;Другой ориентир…</translation>
    </message>
    <message>
        <source>Chosen for this client: {why}</source>
        <translation>Выбрано для этого клиента: {why}</translation>
    </message>
    <message>
        <source>From the servitude it would be {least} to {most} months.</source>
        <translation>По времени неволи было бы от {least} до {most} мес.</translation>
    </message>
</context>
<context>
    <name>StockPane</name>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>{number}: too few</source>
        <translation>{number}: мало</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of which there are too few</source>
        <translation>
            <numerusform>%n вещи мало</numerusform>
            <numerusform>%n вещей мало</numerusform>
            <numerusform>%n вещей мало</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter each kind of thing that lies in store; then what comes in, what is used, and counts.</source>
        <translation>Внесите каждый вид вещей на складе; затем приход, расход и пересчёты.</translation>
    </message>
    <message>
        <source>&amp;Came in…</source>
        <translation>&amp;Поступило…</translation>
    </message>
    <message>
        <source>&amp;Used up…</source>
        <translation>&amp;Израсходовано…</translation>
    </message>
    <message>
        <source>Coun&amp;ted…</source>
        <translation>Пере&amp;считано…</translation>
    </message>
</context>
<context>
    <name>SuggestDialog</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>&amp;Take this time…</source>
        <translation>&amp;Взять это время…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Suggest a time</source>
        <translation>Предложить время</translation>
    </message>
    <message>
        <source>For whom? Choose a client or a group.</source>
        <translation>Для кого? Выберите клиента или группу.</translation>
    </message>
    <message numerus="yes">
        <source>No time in the next %n day(s). What leaves none:</source>
        <translation>
            <numerusform>В ближайший %n день времени нет. Что мешает:</numerusform>
            <numerusform>В ближайшие %n дня времени нет. Что мешает:</numerusform>
            <numerusform>В ближайшие %n дней времени нет. Что мешает:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s), the best first. Enter takes one.</source>
        <translation>
            <numerusform>В ближайший %n день, лучшее сверху. Enter выбирает.</numerusform>
            <numerusform>В ближайшие %n дня, лучшее сверху. Enter выбирает.</numerusform>
            <numerusform>В ближайшие %n дней, лучшее сверху. Enter выбирает.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message>
        <source>Due?</source>
        <translation>Срок?</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Просрочено с {day}</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>When somebody of the team had supervision and when it is due again. Never what was said.</source>
        <translation>Когда у кого из команды была супервизия и когда снова пора. Никогда — что говорилось.</translation>
    </message>
</context>
<context>
    <name>SurroundingsBar</name>
    <message numerus="yes">
        <source>%n more thing(s) to know about this computer.</source>
        <translation>
            <numerusform>Ещё %n вещь об этом компьютере.</numerusform>
            <numerusform>Ещё %n вещи об этом компьютере.</numerusform>
            <numerusform>Ещё %n вещей об этом компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The case file lies in a folder that {service} copies to other computers.</source>
        <translation>Сейф лежит в папке, которую {service} копирует на другие компьютеры.</translation>
    </message>
    <message>
        <source>The copies are sealed, but nobody can call them back, and two computers writing at once would spoil the file. Close ShelterDesk and move the whole folder to a place that is not copied, for example straight into your home folder.</source>
        <translation>Копии запечатаны, но отозвать их нельзя, а два компьютера, пишущие разом, испортят файл. Закройте ShelterDesk и перенесите всю папку туда, где она не копируется, например прямо в домашнюю папку.</translation>
    </message>
    <message>
        <source>The case file lies on a stick or a disk that can be pulled out.</source>
        <translation>Сейф лежит на флешке или диске, который можно вынуть.</translation>
    </message>
    <message>
        <source>Sticks get lost and wear out early. Keep the case file on the computer&apos;s own disk and use the stick for backups. If it must stay there: never pull it out before ShelterDesk is closed.</source>
        <translation>Флешки теряются и быстро изнашиваются. Держите сейф на диске компьютера, а флешку — для копий. Если он должен остаться там: не вынимайте её, пока ShelterDesk не закрыт.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translation>Диск этого компьютера не зашифрован.</translation>
    </message>
    <message>
        <source>The case file itself is sealed, but traces of what was on the screen can reach the disk in other ways. Ask whoever looks after this computer to switch on BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translation>Сам сейф запечатан, но следы того, что было на экране, могут попасть на диск иначе. Попросите того, кто смотрит за компьютером, включить BitLocker (Windows), FileVault (Mac) или LUKS (Linux).</translation>
    </message>
    <message>
        <source>We could not tell whether the disk of this computer is encrypted.</source>
        <translation>Не удалось узнать, зашифрован ли диск этого компьютера.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer whether BitLocker (Windows), FileVault (Mac) or LUKS (Linux) is switched on. If it is, nothing needs to be done.</source>
        <translation>Спросите того, кто смотрит за компьютером, включён ли BitLocker (Windows), FileVault (Mac) или LUKS (Linux). Если да, делать ничего не нужно.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to the disk unencrypted ({place}).</source>
        <translation>Этот компьютер может записать части памяти на диск незашифрованными ({place}).</translation>
    </message>
    <message>
        <source>When memory is short, text that is open here could be written there and be found later. Encrypting the disk helps; so does closing other programs, or a swap in memory (zram).</source>
        <translation>Когда памяти мало, открытый здесь текст может попасть туда и найтись потом. Помогает шифрование диска, закрытие других программ или подкачка в памяти (zram).</translation>
    </message>
    <message>
        <source>This computer can hibernate, which writes all its memory to the disk unencrypted.</source>
        <translation>Этот компьютер может уходить в гибернацию, записывая всю память на диск незашифрованной.</translation>
    </message>
    <message>
        <source>Lock ShelterDesk before you close the lid or walk away: locking removes everything from memory. Ask whoever looks after this computer to switch hibernation off or to encrypt the disk.</source>
        <translation>Блокируйте ShelterDesk, прежде чем закрыть крышку или отойти: блокировка убирает всё из памяти. Попросите отключить гибернацию или зашифровать диск.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message numerus="yes">
        <source>Taken in so far: %n client(s). The rest was not.</source>
        <translation>
            <numerusform>Принят пока %n клиент. Остальные нет.</numerusform>
            <numerusform>Принято пока %n клиента. Остальные нет.</numerusform>
            <numerusform>Принято пока %n клиентов. Остальные нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were taken in.</source>
        <translation>
            <numerusform>Принят %n клиент.</numerusform>
            <numerusform>Принято %n клиента.</numerusform>
            <numerusform>Принято %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n sheet(s) lie in the bin.</source>
        <translation>
            <numerusform>Забрано назад: %n лист в корзине.</numerusform>
            <numerusform>Забрано назад: %n листа в корзине.</numerusform>
            <numerusform>Забрано назад: %n листов в корзине.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, because somebody changed them meanwhile.</source>
        <translation>
            <numerusform>Остался %n: его успели изменить.</numerusform>
            <numerusform>Осталось %n: их успели изменить.</numerusform>
            <numerusform>Осталось %n: их успели изменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Each step is on the disk when it is counted. You can go on working meanwhile.</source>
        <translation>Каждый шаг уже на диске, когда он посчитан. Тем временем можно работать.</translation>
    </message>
    <message>
        <source>&amp;Stop and take back what is in</source>
        <translation>&amp;Остановить и забрать принятое назад</translation>
    </message>
    <message>
        <source>Take all of it &amp;back</source>
        <translation>Забрать всё &amp;назад</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Task without words</source>
        <translation>Задача без слов</translation>
    </message>
    <message>
        <source>{task} — until {day}</source>
        <translation>{task} — до {day}</translation>
    </message>
    <message>
        <source>{task} ({who})</source>
        <translation>{task} ({who})</translation>
    </message>
    <message>
        <source>Tasks of the house</source>
        <translation>Задачи приюта</translation>
    </message>
    <message>
        <source>Nothing to do is written down. Type a task below; everybody here can read it, so no names.</source>
        <translation>Задач пока нет. Впишите задачу ниже; её могут прочесть все здесь, поэтому без имён.</translation>
    </message>
    <message>
        <source>New task, without names of clients</source>
        <translation>Новая задача, без имён клиентов</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message>
        <source>House rules, rights and the code of conduct, in each language that is spoken here. When they were explained to a client is written in the file.</source>
        <translation>Правила дома, права и правила поведения на каждом языке, на котором здесь говорят. Когда их объяснили клиенту, записано в деле.</translation>
    </message>
</context>
<context>
    <name>TimetableCard</name>
    <message>
        <source>Sessions that do not fit any more</source>
        <translation>Сессии, которые больше не сходятся</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Last saved {when} by {who}, entry {number}.</source>
        <translation>Последнее сохранение: {when}, {who}, запись {number}.</translation>
    </message>
    <message>
        <source>Case without a code</source>
        <translation>Дело без кода</translation>
    </message>
    <message>
        <source>{kind} from {who}, {when}</source>
        <translation>{kind}, от {who}, {when}</translation>
    </message>
    <message>
        <source>{kind} — typed {when}</source>
        <translation>{kind} — набрано {when}</translation>
    </message>
    <message>
        <source>{kind} — typed {when} by {who}, who left</source>
        <translation>{kind} — набрано {when}, {who} (больше не работает)</translation>
    </message>
    <message numerus="yes">
        <source>{code}: {first} and %n more</source>
        <translation>
            <numerusform>{code}: {first} и ещё %n</numerusform>
            <numerusform>{code}: {first} и ещё %n</numerusform>
            <numerusform>{code}: {first} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Новый клиент</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Came in by the letter slot</source>
        <translation>Пришло через щель для писем</translation>
    </message>
    <message>
        <source>Text that waits for you</source>
        <translation>Текст, который вас ждёт</translation>
    </message>
    <message>
        <source>Nothing waits. What you type and do not finish is found here again, also after a lock.</source>
        <translation>Ничего не ждёт. То, что вы набрали и не закончили, снова найдётся здесь, даже после блокировки.</translation>
    </message>
    <message>
        <source>Nobody is marked as present. Set “Is the client here?” on the case sheet.</source>
        <translation>Нет никого с отметкой «здесь». Отметьте «Клиент здесь?» на листе дела.</translation>
    </message>
    <message>
        <source>No care card says that somebody is here; “Somebody arrived…” on the page “Duty” makes one. Files lie in the drawer “{drawer}”, to which your role has no key.</source>
        <translation>Ни одна карта ухода не говорит, что здесь кто-то есть; «Кто-то прибыл…» на странице «Дежурство» сделает карту. Дела лежат в ящике «{drawer}», от которого у вашей роли нет ключа.</translation>
    </message>
    <message>
        <source>Here tonight</source>
        <translation>Ночуют здесь</translation>
    </message>
    <message>
        <source>Files with gaps</source>
        <translation>Дела с пробелами</translation>
    </message>
    <message>
        <source>No file of a client who is here or expected has gaps.</source>
        <translation>В делах клиентов, которые здесь или ожидаются, пробелов нет.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Already told: please do not ask again</source>
        <translation>Уже рассказано: пожалуйста, не спрашивайте снова</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{alias}: menu</source>
        <translation>{alias}: меню</translation>
    </message>
    <message>
        <source>&amp;Life at risk… (Ctrl+Shift+E)</source>
        <translation>&amp;Угроза жизни… (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Сменить парольную &amp;фразу…</translation>
    </message>
    <message>
        <source>Leave in a &amp;hurry… (Ctrl+F11)</source>
        <translation>&amp;Срочный уход… (Ctrl+F11)</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Справка к этой странице (F1)</translation>
    </message>
    <message>
        <source>Hide everything at once ({key}, or Shift three times)</source>
        <translation>Сразу скрыть всё ({key} или три раза Shift)</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>{set}: still to be typed: card {numbers}.</source>
        <translation>{set}: ещё ввести карту {numbers}.</translation>
    </message>
    <message>
        <source>{set}: all were typed and found right.</source>
        <translation>{set}: все введены и верны.</translation>
    </message>
    <message>
        <source>Type every card back</source>
        <translation>Введите каждую карту обратно</translation>
    </message>
    <message>
        <source>From the paper. The first four letters and a blank are enough for each word.</source>
        <translation>С бумаги. Для каждого слова хватит первых четырёх букв и пробела.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Saved: {kind}</source>
        <translation>Сохранено: {kind}</translation>
    </message>
    <message>
        <source>Moved to the recycle bin: {kind}</source>
        <translation>Перемещено в корзину: {kind}</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin: {kind}</source>
        <translation>Возвращено из корзины: {kind}</translation>
    </message>
    <message>
        <source>Undone: {kind}</source>
        <translation>Отменено: {kind}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>&amp;Другой…</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>&amp;Псевдоним:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Пар&amp;ольная фраза:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>&amp;Remember where the case file lies</source>
        <translation>&amp;Запомнить, где лежит сейф</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Passphrases lost? U&amp;se recovery cards…</source>
        <translation>Парольные фразы утеряны? Карты восс&amp;тановления…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Разблокировка</translation>
    </message>
    <message>
        <source>Somebody left or lost a role: drawers that they could open get new keys first. This is done once.</source>
        <translation>Кто-то ушёл или лишился роли: его ящики сначала получают новые ключи. Это делается один раз.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Which case file?</source>
        <translation>Какой сейф?</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Write the last day, for example 31.12.2026, or take the tick away.</source>
        <translation>Напишите последний день, например 31.12.2026, или снимите отметку.</translation>
    </message>
    <message>
        <source>This day is over already. Whoever goes at once is taken out with “Leaving…”.</source>
        <translation>Этот день уже прошёл. Кто уходит сразу, исключается через «Уход…».</translation>
    </message>
    <message>
        <source>Access &amp;ends on a day:</source>
        <translation>Доступ &amp;кончается в день:</translation>
    </message>
    <message>
        <source>Last day of access</source>
        <translation>Последний день доступа</translation>
    </message>
</context>
<context>
    <name>UsesDialog</name>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Что сказал клиент</translation>
    </message>
    <message>
        <source>Uses of this work</source>
        <translation>Использование этой работы</translation>
    </message>
    <message>
        <source>&amp;New answer…</source>
        <translation>&amp;Новый ответ…</translation>
    </message>
    <message>
        <source>Each use is asked for by itself, for this work alone, and can be withdrawn at any time. What was said stays written down; the latest word holds.</source>
        <translation>О каждом использовании спрашивают отдельно, только об этой работе, и согласие можно отозвать в любое время. Сказанное остаётся записанным; действует последнее слово.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>What is kept here is never changed, only said anew.</source>
        <translation>Сохранённое здесь не меняют, только говорят заново.</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Do not let in. Do not say that anybody is here. Call {who}.</source>
        <translation>Не впускать. Не говорить, что здесь кто-то есть. Позвоните: {who}.</translation>
    </message>
    <message>
        <source>The list of those who must stay out cannot be read now. Let nobody in before you have called {who}.</source>
        <translation>Список тех, кого нельзя впускать, сейчас не читается. Не впускайте никого, пока не позвоните: {who}.</translation>
    </message>
    <message>
        <source>Not among those who must stay out. That alone is no reason to let somebody in.</source>
        <translation>В списке тех, кого нельзя впускать, нет. Одно это не повод впустить.</translation>
    </message>
    <message>
        <source>Write name, telephone and number of the paper before you open: they are compared with those who must stay out.</source>
        <translation>Прежде чем открыть, запишите имя, телефон и номер документа: их сравнят со списком тех, кого нельзя впускать.</translation>
    </message>
    <message>
        <source>the colleague on call</source>
        <translation>коллега на вызове</translation>
    </message>
    <message>
        <source>Compared at the door: must not be let in.</source>
        <translation>Сравнено у двери: впускать нельзя.</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>В доме %n посетитель</numerusform>
            <numerusform>В доме %n посетителя</numerusform>
            <numerusform>В доме %n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who came to the door. Begin before you open: what you type is compared with those who must stay out.</source>
        <translation>Все, кто приходил к двери. Начните, прежде чем открыть: набранное сравнивается со списком тех, кого нельзя впускать.</translation>
    </message>
</context>
<context>
    <name>WallPlanDialog</name>
    <message>
        <source>&amp;Language of the plan:</source>
        <translation>&amp;Язык плана:</translation>
    </message>
    <message>
        <source>The week for the wall</source>
        <translation>Неделя на стену</translation>
    </message>
    <message>
        <source>Codes instead of names; a crisis is printed as a talk. Everybody in the house sees it.</source>
        <translation>Коды вместо имён; кризис печатается как беседа. Это видят все в доме.</translation>
    </message>
</context>
<context>
    <name>WayOutDialog</name>
    <message>
        <source>If the address is known</source>
        <translation>Если адрес стал известен</translation>
    </message>
    <message>
        <source>Rooms and groups, no names of clients; aliases for places and cars. Print it in quiet times and keep it where duty finds it in the dark.</source>
        <translation>Комнаты и группы, без имён клиентов; псевдонимы мест и машин. Напечатайте в спокойное время и храните там, где дежурный найдёт в темноте.</translation>
    </message>
    <message>
        <source>&amp;New line…</source>
        <translation>&amp;Новая строка…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>No room yet</source>
        <translation>Кабинета ещё нет</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Все сессии</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Мои сессии</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Се&amp;годня</translation>
    </message>
    <message>
        <source>N&amp;ew…</source>
        <translation>&amp;Новая…</translation>
    </message>
    <message>
        <source>&amp;Suggest a time…</source>
        <translation>&amp;Предложить время…</translation>
    </message>
    <message>
        <source>&amp;Print for the wall…</source>
        <translation>Печать для &amp;стены…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>По кабинетам</translation>
    </message>
    <message>
        <source>Columns of the day</source>
        <translation>Столбцы дня</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая…</translation>
    </message>
    <message>
        <source>&amp;Suggest a time…</source>
        <translation>&amp;Предложить время…</translation>
    </message>
    <message>
        <source>Drag to move, pull the lower edge to make longer. Enter opens, N begins a new one, Alt with arrows moves, Delete cancels, T shows a list.</source>
        <translation>Тяните, чтобы передвинуть; нижний край — чтобы продлить. Enter открывает, N — новая, Alt со стрелками двигает, Delete отменяет, T — список.</translation>
    </message>
</context>
<context>
    <name>WeekSurface</name>
    <message>
        <source>{times} free</source>
        <translation>{times} свободно</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>ещё не записано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>please mind</source>
        <translation>обратите внимание</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>нарушает правило</translation>
    </message>
</context>
<context>
    <name>WelcomeFace</name>
    <message>
        <source>Encrypted case work on this computer. Nothing is sent anywhere. What would you like to do?</source>
        <translation>Зашифрованные дела на этом компьютере. Ничего никуда не отправляется. С чего начнём?</translation>
    </message>
    <message>
        <source>&amp;Try it with an invented shelter first</source>
        <translation>&amp;Сначала попробовать в учебном приюте</translation>
    </message>
    <message>
        <source>Sixty invented people to practise with. Nothing you do there can harm anybody.</source>
        <translation>Шестьдесят вымышленных людей для упражнений. Там никому не навредить.</translation>
    </message>
    <message>
        <source>Set up a &amp;new shelter…</source>
        <translation>Создать &amp;новый приют…</translation>
    </message>
    <message>
        <source>About ten minutes, two people, and a second place for backups, such as a USB stick.</source>
        <translation>Минут десять, два человека и второе место для копий, например флешка.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>After a loss, or on a new computer: from the stick or folder that backups were made to.</source>
        <translation>После потери или на новом компьютере: с флешки или из папки с копиями.</translation>
    </message>
    <message>
        <source>&amp;Open an existing case file…</source>
        <translation>&amp;Открыть существующий сейф…</translation>
    </message>
    <message>
        <source>A folder whose name ends in “.shelter”.</source>
        <translation>Папка, имя которой кончается на «.shelter».</translation>
    </message>
</context>
<context>
    <name>WishPane</name>
    <message>
        <source>What the house needs. The list can be shown to givers: write no names and no place.</source>
        <translation>Что нужно дому. Список можно показать дарителям: не пишите имён и места.</translation>
    </message>
</context>
<context>
    <name>WithReceipts</name>
    <message>
        <source>&amp;Receipt…</source>
        <translation>&amp;Расписка…</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Every word of the list is understood. Go on.</source>
        <translation>Все слова списка понятны. Идите дальше.</translation>
    </message>
    <message>
        <source>What “{word}” stands for</source>
        <translation>Что значит «{word}»</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Сохранить в заметке</translation>
    </message>
    <message>
        <source>What do these words stand for?</source>
        <translation>Что значат эти слова?</translation>
    </message>
    <message>
        <source>These fields have a list of answers. Choose one for each word, or keep the word in a note.</source>
        <translation>У этих полей есть список ответов. Выберите ответ для каждого слова или сохраните слово в заметке.</translation>
    </message>
    <message>
        <source>Show the words that were &amp;understood, too</source>
        <translation>Показать и &amp;понятые слова</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Значит</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Слова списка</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Reading the photo…</source>
        <translation>Фото читается…</translation>
    </message>
    <message>
        <source>No photo is kept.</source>
        <translation>Фото не хранится.</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Показать фото крупно</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото не читается.</translation>
    </message>
    <message>
        <source>Another &amp;photo…</source>
        <translation>Другое &amp;фото…</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Фото пока нет.</translation>
    </message>
    <message>
        <source>Add a &amp;photo…</source>
        <translation>Добавить &amp;фото…</translation>
    </message>
</context>
<context>
    <name>WorryDialog</name>
    <message>
        <source>The house</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>A threat or a worry</source>
        <translation>Угроза или тревога</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;О ком:</translation>
    </message>
    <message>
        <source>&amp;From whom:</source>
        <translation>От &amp;кого:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Как:</translation>
    </message>
    <message>
        <source>How &amp;bad could it get:</source>
        <translation>Насколько &amp;плохо может быть:</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Что сказано или замечено</translation>
    </message>
    <message>
        <source>What was said or seen, word for word where you can</source>
        <translation>Что сказано или замечено, по возможности дословно</translation>
    </message>
    <message>
        <source>Kept in the drawer “Protection”: only those who hold it read this.</source>
        <translation>Хранится в ящике «Защита»: читают только те, у кого есть ключ.</translation>
    </message>
    <message>
        <source>This goes into the letter slot. Those who hold the drawer “Protection” see it first when they unlock; nobody else reads it, and you cannot read it again.</source>
        <translation>Это уйдёт в щель для писем. Те, у кого ключ от ящика «Защита», увидят это первым при разблокировке; больше никто не прочтёт, и вы тоже не сможете перечитать.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Hand it &amp;in</source>
        <translation>&amp;Отдать</translation>
    </message>
    <message>
        <source>Write what was said or seen.</source>
        <translation>Напишите, что сказано или замечено.</translation>
    </message>
</context>
<context>
    <name>art</name>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>agreed, but not any more</source>
        <translation>было согласие, больше нет</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>with the name “{name}”</source>
        <translation>с именем «{name}»</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>с именем</translation>
    </message>
    <message>
        <source>For looking at in sessions only</source>
        <translation>Только для просмотра на сессиях</translation>
    </message>
    <message>
        <source>May be used: {purposes}</source>
        <translation>Можно использовать: {purposes}</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Какое фото?</translation>
    </message>
</context>
<context>
    <name>called</name>
    <message>
        <source>Case without a code</source>
        <translation>Дело без кода</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Семья и дети</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>A made-up code. Never initials, a birth date or a running number.</source>
        <translation>Вымышленный код. Никогда не инициалы, не дата рождения и не порядковый номер.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Is the client here?</source>
        <translation>Клиент здесь?</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ведёт дело</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Почему закрыто</translation>
    </message>
    <message>
        <source>Look at again on</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Is the client&apos;s</source>
        <translation>Кем приходится клиенту</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Своё дело</translation>
    </message>
    <message>
        <source>A child who lives here has a file of its own.</source>
        <translation>На ребёнка, который живёт здесь, заводят отдельное дело.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Knows what happened?</source>
        <translation>Знает о случившемся?</translation>
    </message>
    <message>
        <source>Took part in it?</source>
        <translation>Участие в случившемся?</translation>
    </message>
    <message>
        <source>Safe to contact?</source>
        <translation>Связь безопасна?</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Об этом человеке</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Опекуны</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Вид опеки</translation>
    </message>
    <message>
        <source>Is the child&apos;s</source>
        <translation>Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Paper and number</source>
        <translation>Документ и номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Any concern?</source>
        <translation>Есть сомнения?</translation>
    </message>
    <message>
        <source>About the guardian</source>
        <translation>Об опекуне</translation>
    </message>
    <message>
        <source>Best-interest decision</source>
        <translation>Решение в интересах ребёнка</translation>
    </message>
    <message>
        <source>Best-interest decisions</source>
        <translation>Решения в интересах ребёнка</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём решение</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Кто решал</translation>
    </message>
    <message>
        <source>The child&apos;s voice</source>
        <translation>Мнение ребёнка</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>In the child&apos;s own words</source>
        <translation>Словами самого ребёнка</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Что взвешивали</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>Решение и доводы</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Согласие на</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто даёт</translation>
    </message>
    <message>
        <source>Which guardian</source>
        <translation>Какой опекун</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>На что распространяется</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>С какой целью</translation>
    </message>
    <message>
        <source>For which help</source>
        <translation>Для какой помощи</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What must be left out</source>
        <translation>Чего не передавать</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Почему не передавать</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Язык объяснения</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>В какой форме</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Was told about</source>
        <translation>О чём рассказано</translation>
    </message>
    <message>
        <source>Copy given?</source>
        <translation>Копия выдана?</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Почему отозвано</translation>
    </message>
    <message>
        <source>Interpreter used</source>
        <translation>Участие переводчика</translation>
    </message>
    <message>
        <source>Interpreters used</source>
        <translation>Участие переводчиков</translation>
    </message>
    <message>
        <source>Alias is enough.</source>
        <translation>Достаточно псевдонима.</translation>
    </message>
    <message>
        <source>Sex of the interpreter</source>
        <translation>Пол переводчика</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Каким образом</translation>
    </message>
    <message>
        <source>For which talk</source>
        <translation>Для какой беседы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Promise of silence signed?</source>
        <translation>Подписка о неразглашении?</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Was the client at ease?</source>
        <translation>Клиенту было спокойно?</translation>
    </message>
    <message>
        <source>About the interpreting</source>
        <translation>О переводе</translation>
    </message>
    <message>
        <source>Device check</source>
        <translation>Проверка устройства</translation>
    </message>
    <message>
        <source>Device checks</source>
        <translation>Проверки устройств</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Agreed with the client?</source>
        <translation>Клиент не против?</translation>
    </message>
    <message>
        <source>Without agreement nothing is looked at.</source>
        <translation>Без согласия ничего не смотрим.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>В доме</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Request for a second person</source>
        <translation>Просьба ко второму человеку</translation>
    </message>
    <message>
        <source>Requests for a second person</source>
        <translation>Просьбы ко второму человеку</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Digest of the exact bytes</source>
        <translation>Хеш точных байтов</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>О какой записи</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто просит</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Answer of a second person</source>
        <translation>Ответ второго человека</translation>
    </message>
    <message>
        <source>Answers of a second person</source>
        <translation>Ответы второго человека</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Когда ответил</translation>
    </message>
    <message>
        <source>Act carried out</source>
        <translation>Выполненное действие</translation>
    </message>
    <message>
        <source>Acts carried out</source>
        <translation>Выполненные действия</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кто выполнил</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Когда выполнено</translation>
    </message>
    <message>
        <source>Check of the recovery cards</source>
        <translation>Проверка карт восстановления</translation>
    </message>
    <message>
        <source>Checks of the recovery cards</source>
        <translation>Проверки карт восстановления</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Number of the set</source>
        <translation>Номер набора</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Когда проверено</translation>
    </message>
    <message>
        <source>News of the key file seen</source>
        <translation>Прочитанное о файле ключей</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>Хеш заявления</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кто прочитал</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Учёба и работа</translation>
    </message>
    <message>
        <source>Work of art</source>
        <translation>Творческая работа</translation>
    </message>
    <message>
        <source>Works of art</source>
        <translation>Творческие работы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Title, as the client calls it</source>
        <translation>Название, как говорит клиент</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation>Что говорит об этом клиент</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Где сама работа</translation>
    </message>
    <message>
        <source>Shows somebody who can be recognised?</source>
        <translation>Изображён кто-то, кого можно узнать?</translation>
    </message>
    <message>
        <source>Use of a work</source>
        <translation>Использование работы</translation>
    </message>
    <message>
        <source>Uses of works</source>
        <translation>Использование работ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>With a name?</source>
        <translation>С именем?</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Указанное имя</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Выданная копия</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>Выданные копии</translation>
    </message>
    <message>
        <source>Given out at</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Given out by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Опросники</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Why there is no total</source>
        <translation>Почему нет суммы</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Исправляет</translation>
    </message>
    <message>
        <source>Sign of risk</source>
        <translation>Признак риска</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Где замечено</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>Кто заметил</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Что сказано или замечено</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>Что сделано сразу</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Когда прочитал</translation>
    </message>
    <message>
        <source>Care card</source>
        <translation>Карточка ухода</translation>
    </message>
    <message>
        <source>Care cards</source>
        <translation>Карточки ухода</translation>
    </message>
    <message>
        <source>One first name, never a surname.</source>
        <translation>Только имя, никогда не фамилия.</translation>
    </message>
    <message>
        <source>Sleeps with</source>
        <translation>Спит в зоне</translation>
    </message>
    <message>
        <source>Would rather have near</source>
        <translation>Кто пусть будет рядом</translation>
    </message>
    <message>
        <source>Is in the house?</source>
        <translation>В доме?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>В неотложном случае</translation>
    </message>
    <message>
        <source>Medicine, food, insects.</source>
        <translation>Лекарства, еда, насекомые.</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Насколько сильно</translation>
    </message>
    <message>
        <source>What a doctor must know</source>
        <translation>Что должен знать врач</translation>
    </message>
    <message>
        <source>Only what matters in an emergency. No diagnosis, no history.</source>
        <translation>Только важное в неотложном случае. Без диагноза и без истории.</translation>
    </message>
    <message>
        <source>For example: spray in the blue box.</source>
        <translation>Например: спрей в синей коробке.</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Ночью</translation>
    </message>
    <message>
        <source>Watch at night</source>
        <translation>Присмотр ночью</translation>
    </message>
    <message>
        <source>For the night</source>
        <translation>На ночь</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>For every day</source>
        <translation>На каждый день</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Дозировка</translation>
    </message>
    <message>
        <source>For example: 20 mg.</source>
        <translation>Например: 20 мг.</translation>
    </message>
    <message>
        <source>How much each time</source>
        <translation>Сколько за раз</translation>
    </message>
    <message>
        <source>For example: 1, or a half.</source>
        <translation>Например: 1 или половина.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>В чём считают</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>В эти часы</translation>
    </message>
    <message>
        <source>For example: 08:00, 20:00.</source>
        <translation>Например: 08:00, 20:00.</translation>
    </message>
    <message>
        <source>With food?</source>
        <translation>С едой?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Stopped?</source>
        <translation>Прекращено?</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Left in the box</source>
        <translation>Осталось в упаковке</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Kept locked away?</source>
        <translation>Хранится под замком?</translation>
    </message>
    <message>
        <source>Not what it is for.</source>
        <translation>Не писать, от чего.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Приём лекарства</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Приёмы лекарств</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Когда положено</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>Исправляет запись</translation>
    </message>
    <message>
        <source>About this dose</source>
        <translation>Об этом приёме</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Обход</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Make and colour</source>
        <translation>Марка и цвет</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Did the exploiter give it?</source>
        <translation>Получено от эксплуататора?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Shared with whom</source>
        <translation>Кому открыт доступ</translation>
    </message>
    <message>
        <source>About what was found</source>
        <translation>О найденном</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Where is it kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <source>When may it be used</source>
        <translation>Когда можно пользоваться</translation>
    </message>
    <message>
        <source>For example: only away from here.</source>
        <translation>Например: только вдали отсюда.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Дежурит</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй человек</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кому передана</translation>
    </message>
    <message>
        <source>Keys and telephone handed over?</source>
        <translation>Ключи и телефон переданы?</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Что должна знать следующая смена</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. Codes, no surnames, no reasons.</source>
        <translation>Это читают все в доме. Коды, без фамилий и причин.</translation>
    </message>
    <message>
        <source>Entry in the duty log</source>
        <translation>Запись в журнале дежурств</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>Журнал дежурств</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. A threat goes into the letter slot instead.</source>
        <translation>Это читают все в доме. Об угрозе пишут в щель для писем.</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Исправляет запись</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Roll-calls</source>
        <translation>Переклички</translation>
    </message>
    <message>
        <source>Away, known where</source>
        <translation>Не дома, известно где</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдены</translation>
    </message>
    <message>
        <source>About this roll-call</source>
        <translation>Об этой перекличке</translation>
    </message>
    <message>
        <source>Serious incident</source>
        <translation>Чрезвычайное происшествие</translation>
    </message>
    <message>
        <source>Serious incidents</source>
        <translation>Чрезвычайные происшествия</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Сделанные шаги</translation>
    </message>
    <message>
        <source>One step in each line: its name, when, by whom.</source>
        <translation>В каждой строке один шаг: что, когда, кто.</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Кому сообщено</translation>
    </message>
    <message>
        <source>One in each line: whom, when, by whom.</source>
        <translation>В каждой строке: кому, когда, кто сообщил.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Everybody in the house reads this. Reasons and names go into the letter slot.</source>
        <translation>Это читают все в доме. Причины и имена — в щель для писем.</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Обсудили</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Что делаем иначе</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Памятки</translation>
    </message>
    <message>
        <source>Steps of our own</source>
        <translation>Свои шаги</translation>
    </message>
    <message>
        <source>One step in each line. No names, no address.</source>
        <translation>По одному шагу в строке. Без имён, без адреса.</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>Кому ещё сообщить</translation>
    </message>
    <message>
        <source>One in each line, with by when. Aliases only.</source>
        <translation>По одному в строке и до какого времени. Только псевдонимы.</translation>
    </message>
    <message>
        <source>If the address is known</source>
        <translation>Если адрес известен</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Rooms or groups, no names: “blue room”, “mothers with babies”.</source>
        <translation>Комнаты или группы, без имён: «синяя комната», «мамы с малышами».</translation>
    </message>
    <message>
        <source>Where to (alias)</source>
        <translation>Куда (условное имя)</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>На чём</translation>
    </message>
    <message>
        <source>Aliases only, no number plate.</source>
        <translation>Только условные имена, без номера машины.</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>What is carried</source>
        <translation>Что берут с собой</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Aliases only.</source>
        <translation>Только условные имена.</translation>
    </message>
    <message>
        <source>Told because a life was at risk</source>
        <translation>Сообщено из-за угрозы жизни</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Когда сообщено</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Which parts of the file</source>
        <translation>Какие части дела</translation>
    </message>
    <message>
        <source>Digest of the sheet</source>
        <translation>Хеш листа</translation>
    </message>
    <message>
        <source>To be looked at until</source>
        <translation>Посмотреть до</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>Прочитанное извещение</translation>
    </message>
    <message>
        <source>Notices seen</source>
        <translation>Прочитанные извещения</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Кто смотрел</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Когда смотрели</translation>
    </message>
    <message>
        <source>About what was told in need</source>
        <translation>О сообщённом при угрозе</translation>
    </message>
    <message>
        <source>Told in need</source>
        <translation>Сообщено при угрозе</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Что здесь написано</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Эпизод</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Эпизоды</translation>
    </message>
    <message>
        <source>The episode</source>
        <translation>Эпизод</translation>
    </message>
    <message>
        <source>What kind of episode</source>
        <translation>Вид эпизода</translation>
    </message>
    <message>
        <source>Which one in order</source>
        <translation>Который по порядку</translation>
    </message>
    <message>
        <source>Follows the episode</source>
        <translation>После эпизода</translation>
    </message>
    <message>
        <source>Sold or passed on at its start?</source>
        <translation>Продажа или передача в начале?</translation>
    </message>
    <message>
        <source>Sold or passed on by</source>
        <translation>Кто продал или передал</translation>
    </message>
    <message>
        <source>Sold or passed on at its end?</source>
        <translation>Продажа или передача в конце?</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Валюта цены</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Где и когда</translation>
    </message>
    <message>
        <source>A year or a season is fine.</source>
        <translation>Достаточно года или времени года.</translation>
    </message>
    <message>
        <source>Lasted at least</source>
        <translation>Длилось не менее</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>Lasted at most</source>
        <translation>Длилось не более</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Taken from country</source>
        <translation>Из какой страны</translation>
    </message>
    <message>
        <source>Taken from region</source>
        <translation>Из какого региона</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Вербовка</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Как всё началось</translation>
    </message>
    <message>
        <source>Way of recruiting</source>
        <translation>Способ вербовки</translation>
    </message>
    <message>
        <source>Websites and apps</source>
        <translation>Сайты и приложения</translation>
    </message>
    <message>
        <source>Recruiter: relation to the client</source>
        <translation>Вербовщик: кто он клиенту</translation>
    </message>
    <message>
        <source>Relationship to the trafficker</source>
        <translation>Связь с торговцем людьми</translation>
    </message>
    <message>
        <source>Recruiter: sex</source>
        <translation>Вербовщик: пол</translation>
    </message>
    <message>
        <source>Recruiter: citizenship</source>
        <translation>Вербовщик: гражданство</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Что обещали</translation>
    </message>
    <message>
        <source>Age at that time</source>
        <translation>Возраст на тот момент</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Путь туда</translation>
    </message>
    <message>
        <source>Way and transport</source>
        <translation>Путь и транспорт</translation>
    </message>
    <message>
        <source>Countries passed through</source>
        <translation>Через какие страны</translation>
    </message>
    <message>
        <source>Travelled with</source>
        <translation>С кем ехали</translation>
    </message>
    <message>
        <source>Papers used on the way</source>
        <translation>Документы в пути</translation>
    </message>
    <message>
        <source>Own, forged, another&apos;s.</source>
        <translation>Свои, поддельные, чужие.</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Эксплуатация</translation>
    </message>
    <message>
        <source>Kind of sexual exploitation</source>
        <translation>Вид сексуальной эксплуатации</translation>
    </message>
    <message>
        <source>Kind of labour</source>
        <translation>Вид труда</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Part of the industry</source>
        <translation>Часть отрасли</translation>
    </message>
    <message>
        <source>Websites and apps used</source>
        <translation>Сайты и приложения там</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Часов в день</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Дней в неделю</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Pay: what came of it</source>
        <translation>Что стало с оплатой</translation>
    </message>
    <message>
        <source>Debt claimed</source>
        <translation>Требуемый долг</translation>
    </message>
    <message>
        <source>Currency of the debt</source>
        <translation>Валюта долга</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>Средства контроля</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Как именно</translation>
    </message>
    <message>
        <source>Papers taken by</source>
        <translation>Кто забрал документы</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation>Эксплуататор</translation>
    </message>
    <message>
        <source>Exploiter: sex</source>
        <translation>Эксплуататор: пол</translation>
    </message>
    <message>
        <source>Others held there</source>
        <translation>Кого ещё там удерживали</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>Что ещё важно</translation>
    </message>
    <message>
        <source>Locked word</source>
        <translation>Запретное слово</translation>
    </message>
    <message>
        <source>Locked words</source>
        <translation>Запретные слова</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>What it stops</source>
        <translation>Что останавливает</translation>
    </message>
    <message>
        <source>Comes from the record</source>
        <translation>Из какой записи</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Держать порознь</translation>
    </message>
    <message>
        <source>Must not meet</source>
        <translation>Не должны встретиться</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>Занятое время</translation>
    </message>
    <message>
        <source>Busy times</source>
        <translation>Занятое время</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Кто сопровождает</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>What troubles the client now</source>
        <translation>Что беспокоит клиента сейчас</translation>
    </message>
    <message>
        <source>Pain, as the client says</source>
        <translation>Боль со слов клиента</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Чего хочет клиент</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>Словами клиента.</translation>
    </message>
    <message>
        <source>Where the birth will be</source>
        <translation>Где будут роды</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём спрашивали</translation>
    </message>
    <message>
        <source>Is the client content?</source>
        <translation>Доволен ли клиент?</translation>
    </message>
    <message>
        <source>Thing in safe-keeping</source>
        <translation>Вещь на хранении</translation>
    </message>
    <message>
        <source>Things in safe-keeping</source>
        <translation>Вещи на хранении</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Вещь</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер расписки</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Дата сдачи</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Signed by the client?</source>
        <translation>Клиент подписал?</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Кто вернул</translation>
    </message>
    <message>
        <source>About this thing</source>
        <translation>Об этой вещи</translation>
    </message>
    <message>
        <source>Money in safe-keeping</source>
        <translation>Деньги на хранении</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>About this phase</source>
        <translation>Об этом этапе</translation>
    </message>
    <message>
        <source>Decision on a phase</source>
        <translation>Решение по этапу</translation>
    </message>
    <message>
        <source>Decisions on phases</source>
        <translation>Решения по этапам</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Сказано как</translation>
    </message>
    <message>
        <source>What the assessment showed</source>
        <translation>Что показала оценка</translation>
    </message>
    <message>
        <source>What was already told</source>
        <translation>Что уже рассказано</translation>
    </message>
    <message>
        <source>What helps to feel safe</source>
        <translation>Что помогает чувствовать себя в безопасности</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Лучше не надо</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Что не может ждать</translation>
    </message>
    <message>
        <source>Guideline for the stay</source>
        <translation>Ориентир пребывания</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Comes from the need</source>
        <translation>Исходит из потребности</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Планируется до</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Продвижение</translation>
    </message>
    <message>
        <source>About the progress</source>
        <translation>О продвижении</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Agreement on the plan</source>
        <translation>Согласие с планом</translation>
    </message>
    <message>
        <source>Agreements on the plan</source>
        <translation>Согласия с планом</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreed?</source>
        <translation>Согласны?</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Отпечаток плана</translation>
    </message>
    <message>
        <source>Approval of the plan</source>
        <translation>Утверждение плана</translation>
    </message>
    <message>
        <source>Approvals of the plan</source>
        <translation>Утверждения плана</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Часов в неделю</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Работа и работодатель</translation>
    </message>
    <message>
        <source>Jobs and employers</source>
        <translation>Работа и работодатели</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Reintegration grant</source>
        <translation>Грант на реинтеграцию</translation>
    </message>
    <message>
        <source>Reintegration grants</source>
        <translation>Гранты на реинтеграцию</translation>
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
        <translation>От кого (псевдоним)</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Receipt of the grant</source>
        <translation>Чек по гранту</translation>
    </message>
    <message>
        <source>Receipts of the grant</source>
        <translation>Чеки по гранту</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>Контрольный визит</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Контрольные визиты</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Кто посетил</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как идут дела</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation>Кто ещё участвует</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>The team reads this.</source>
        <translation>Это читает команда.</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Почему отменено</translation>
    </message>
    <message>
        <source>Planned all the same because</source>
        <translation>Всё равно запланировано, потому что</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>День в серии</translation>
    </message>
    <message>
        <source>Series of sessions</source>
        <translation>Серия сессий</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>For example 10:00.</source>
        <translation>Например, 10:00.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Для команды</translation>
    </message>
    <message>
        <source>A line for the team</source>
        <translation>Строка для команды</translation>
    </message>
    <message>
        <source>What the team needs to know. What happened in therapy goes into the process note.</source>
        <translation>То, что нужно знать команде. Что было в терапии, пишут в записи терапии.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Room for sessions</source>
        <translation>Кабинет для сессий</translation>
    </message>
    <message>
        <source>Rooms for sessions</source>
        <translation>Кабинеты для сессий</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>Не используется с</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>For example 9:00.</source>
        <translation>Например, 9:00.</translation>
    </message>
    <message>
        <source>For example 17:30.</source>
        <translation>Например, 17:30.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Skill seen</source>
        <translation>Наблюдение навыка</translation>
    </message>
    <message>
        <source>Skills seen</source>
        <translation>Наблюдения навыков</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Навык</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Кто пересчитал</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>И кто ещё</translation>
    </message>
    <message>
        <source>Pocket money</source>
        <translation>Карманные деньги</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Issued to the client</source>
        <translation>Выдано клиенту</translation>
    </message>
    <message>
        <source>Issued to clients</source>
        <translation>Выдано клиентам</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>From the store</source>
        <translation>Со склада</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Only lent?</source>
        <translation>Только на время?</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Когда вернули</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>На складе</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Should never be fewer than</source>
        <translation>Не меньше чем</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Movement in store</source>
        <translation>Движение на складе</translation>
    </message>
    <message>
        <source>Movements in store</source>
        <translation>Движения на складе</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Alias of the giver.</source>
        <translation>Условное имя дарителя.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Нужная вещь</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Список нужного</translation>
    </message>
    <message>
        <source>Promised by (alias)</source>
        <translation>Кто обещал (условное имя)</translation>
    </message>
    <message>
        <source>Two people in one bed</source>
        <translation>Двое в одной кровати</translation>
    </message>
    <message>
        <source>Has another bed in the same night</source>
        <translation>В эту же ночь есть другая кровать</translation>
    </message>
    <message>
        <source>Sleeps in another zone than the card says</source>
        <translation>Спит не в той зоне, что в карточке</translation>
    </message>
    <message>
        <source>Must not be in one room with {code}</source>
        <translation>Нельзя в одной комнате с {code}</translation>
    </message>
    <message>
        <source>A child without an adult in the room</source>
        <translation>Ребёнок без взрослого в комнате</translation>
    </message>
    <message>
        <source>Bed or room is out of use</source>
        <translation>Кровать или комната не используется</translation>
    </message>
    <message>
        <source>Quarantine: others sleep here too</source>
        <translation>Карантин: здесь спят и другие</translation>
    </message>
    <message>
        <source>Is not marked as in the house</source>
        <translation>Не отмечено, что человек в доме</translation>
    </message>
    <message>
        <source>The social worker’s assessment of needs is not there yet.</source>
        <translation>Оценки потребностей от социального работника ещё нет.</translation>
    </message>
    <message>
        <source>There is no hand-over to the psychologist yet.</source>
        <translation>Передачи психологу ещё нет.</translation>
    </message>
    <message>
        <source>Trust-building was ended without the word of both.</source>
        <translation>Установление доверия закончено без слова обоих.</translation>
    </message>
    <message>
        <source>A phase of trust-building was removed or renamed without the word of both.</source>
        <translation>Этап установления доверия удалён или переименован без слова обоих.</translation>
    </message>
    <message>
        <source>More than one phase is going on.</source>
        <translation>Идёт больше одного этапа.</translation>
    </message>
    <message>
        <source>Said in a role that this person did not have; it does not count.</source>
        <translation>Сказано в роли, которой у человека не было; не считается.</translation>
    </message>
    <message>
        <source>Typed in the name of somebody else; who wrote it counts.</source>
        <translation>Напечатано от чужого имени; считается тот, кто написал.</translation>
    </message>
    <message>
        <source>The signature does not hold; it does not count.</source>
        <translation>Подпись не подтверждается; не считается.</translation>
    </message>
    <message>
        <source>This number is unusually small.</source>
        <translation>Число необычно маленькое.</translation>
    </message>
    <message>
        <source>This number is unusually large.</source>
        <translation>Число необычно большое.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Это в будущем.</translation>
    </message>
    <message>
        <source>This answer is not in the list of this version.</source>
        <translation>Такого ответа нет в списке этой версии.</translation>
    </message>
    <message>
        <source>“Nothing” and something are both ticked.</source>
        <translation>Отмечены и «ничего», и что-то ещё.</translation>
    </message>
    <message>
        <source>There is an answer and a reason why there is none.</source>
        <translation>Есть и ответ, и причина, почему его нет.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen.</source>
        <translation>В тексте есть невидимые знаки.</translation>
    </message>
    <message>
        <source>This should be one line.</source>
        <translation>Здесь должна быть одна строка.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>Это не дата со временем.</translation>
    </message>
    <message>
        <source>No hour of the day is understood here. Write it as 9:00.</source>
        <translation>Час здесь непонятен. Напишите так: 9:00.</translation>
    </message>
    <message>
        <source>This is short for a telephone number.</source>
        <translation>Для номера телефона слишком коротко.</translation>
    </message>
    <message>
        <source>This points to itself.</source>
        <translation>Это ссылается само на себя.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>“At least” is more than “at most”.</source>
        <translation>«Не меньше» больше, чем «не больше».</translation>
    </message>
    <message>
        <source>The dates and the months do not fit together.</source>
        <translation>Даты и месяцы не сходятся.</translation>
    </message>
    <message>
        <source>Age and birth date do not fit together.</source>
        <translation>Возраст и дата рождения не сходятся.</translation>
    </message>
    <message>
        <source>More than there are in all.</source>
        <translation>Больше, чем всего.</translation>
    </message>
    <message>
        <source>This lies before the birth.</source>
        <translation>Это раньше рождения.</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Сделанная копия</translation>
    </message>
    <message>
        <source>Copies made</source>
        <translation>Сделанные копии</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Время создания</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>For example: blue stick.</source>
        <translation>Например: синяя флешка.</translation>
    </message>
    <message>
        <source>Files copied and compared</source>
        <translation>Файлов скопировано и сверено</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Время сверки</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>Карточка сотрудника</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Как звать</translation>
    </message>
    <message>
        <source>First name or alias, no surname.</source>
        <translation>Имя или псевдоним, без фамилии.</translation>
    </message>
    <message>
        <source>Task in the house</source>
        <translation>Обязанности в приюте</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Phone on duty</source>
        <translation>Телефон на дежурстве</translation>
    </message>
    <message>
        <source>Usually on duty</source>
        <translation>Обычно дежурит</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>No names of clients: everybody in the house reads this.</source>
        <translation>Без имён клиентов: это читают все в приюте.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>О задаче</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Alias of the organisation</source>
        <translation>Псевдоним организации</translation>
    </message>
    <message>
        <source>Never the name of a village or a street.</source>
        <translation>Никогда не название села или улицы.</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Дата прибытия</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Время прибытия</translation>
    </message>
    <message>
        <source>Where (alias)</source>
        <translation>Где (псевдоним)</translation>
    </message>
    <message>
        <source>Only the alias of the place, never an address.</source>
        <translation>Только псевдоним места, никогда не адрес.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Кто сопровождает</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Язык беседы</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Would rather talk with</source>
        <translation>С кем удобнее говорить</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Who sent or brought the client</source>
        <translation>Кто направил или привёз</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Как стало известно</translation>
    </message>
    <message>
        <source>Which hotline</source>
        <translation>Какая горячая линия</translation>
    </message>
    <message>
        <source>Hotline call number</source>
        <translation>Номер звонка на линию</translation>
    </message>
    <message>
        <source>The number of the call in the hotline&apos;s book, never the caller&apos;s phone.</source>
        <translation>Номер звонка по журналу горячей линии, никогда не телефон звонившего.</translation>
    </message>
    <message>
        <source>Organisation that referred</source>
        <translation>Направившая организация</translation>
    </message>
    <message>
        <source>Person there</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Дата направления</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Причина направления</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Что нам сообщили</translation>
    </message>
    <message>
        <source>Has already told it to</source>
        <translation>Кому уже рассказано</translation>
    </message>
    <message>
        <source>So that nobody asks again.</source>
        <translation>Чтобы никто не спрашивал снова.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Словами самого клиента</translation>
    </message>
    <message>
        <source>Only what the client wishes to say. May stay empty.</source>
        <translation>Только то, что клиент хочет сказать. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>What the client wants first</source>
        <translation>Чего клиент хочет прежде всего</translation>
    </message>
    <message>
        <source>Fears and hopes about the house</source>
        <translation>Опасения и надежды насчёт приюта</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безопасная связь</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Безопасные способы</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Безопасное время</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Кто может ответить</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>Можно оставить сообщение?</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Кодовое слово</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>Phone of the trusted person</source>
        <translation>Телефон доверенного лица</translation>
    </message>
    <message>
        <source>What that person may know</source>
        <translation>Что можно ему сказать</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Никогда не связываться</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>How it was recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>Recorded on paper by</source>
        <translation>Кто записал на бумаге</translation>
    </message>
    <message>
        <source>Recorded on paper on</source>
        <translation>Дата записи на бумаге</translation>
    </message>
    <message>
        <source>Immediate needs</source>
        <translation>Неотложные нужды</translation>
    </message>
    <message>
        <source>Health now</source>
        <translation>Здоровье сейчас</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Время опроса</translation>
    </message>
    <message>
        <source>Urgent now</source>
        <translation>Срочно сейчас</translation>
    </message>
    <message>
        <source>Where, since when</source>
        <translation>Где, с каких пор</translation>
    </message>
    <message>
        <source>Medicine taken every day?</source>
        <translation>Ежедневные лекарства?</translation>
    </message>
    <message>
        <source>Which medicine, next dose</source>
        <translation>Какое лекарство, следующий приём</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>Mark of the medium</source>
        <translation>Метка носителя</translation>
    </message>
    <message>
        <source>Drawn at random with the first backup.</source>
        <translation>Случайная, с первой копии.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where it was found last.</source>
        <translation>Где её нашли в последний раз.</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Номер копии</translation>
    </message>
    <message>
        <source>Drawers opened in the copy</source>
        <translation>Ящики, открытые в копии</translation>
    </message>
    <message>
        <source>Drawers not yet opened in the copy</source>
        <translation>Ящики, ещё не открытые в копии</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>It may stand on the wall.</source>
        <translation>Может висеть на стене.</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Открытая или закрытая</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>People and room</source>
        <translation>Люди и кабинет</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Rules of the group</source>
        <translation>Правила группы</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Место в группе</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Места в группах</translation>
    </message>
    <message>
        <source>Wants to come to the group?</source>
        <translation>Хочет ходить в группу?</translation>
    </message>
    <message>
        <source>Rules signed on</source>
        <translation>Правила подписаны</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Почему закончилось</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Запись о группе</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>Записи о группах</translation>
    </message>
    <message>
        <source>What the group did</source>
        <translation>Чем занималась группа</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>На следующий раз</translation>
    </message>
    <message>
        <source>Health record</source>
        <translation>Карта здоровья</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Карты здоровья</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>из 10</translation>
    </message>
    <message>
        <source>Injuries and scars</source>
        <translation>Травмы и шрамы</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Дата осмотра</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Кто осматривал</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Illnesses and operations</source>
        <translation>Болезни и операции</translation>
    </message>
    <message>
        <source>Medicines taken before</source>
        <translation>Принимавшиеся лекарства</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Прививки</translation>
    </message>
    <message>
        <source>Alcohol, drugs, tobacco</source>
        <translation>Алкоголь, наркотики, табак</translation>
    </message>
    <message>
        <source>Sleep, mood, thoughts</source>
        <translation>Сон, настроение, мысли</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Анализы</translation>
    </message>
    <message>
        <source>Wants to be tested for</source>
        <translation>Хочет провериться на</translation>
    </message>
    <message>
        <source>Tests and results</source>
        <translation>Анализы и результаты</translation>
    </message>
    <message>
        <source>Wants a woman as doctor?</source>
        <translation>Хочет, чтобы врачом была женщина?</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>Pregnancies</source>
        <translation>Беременности</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <source>Weeks as of</source>
        <translation>Недели на дату</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Care during pregnancy</source>
        <translation>Наблюдение беременности</translation>
    </message>
    <message>
        <source>Alias of the hospital.</source>
        <translation>Условное имя больницы.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Закончилась</translation>
    </message>
    <message>
        <source>Medical appointment</source>
        <translation>Приём у врача</translation>
    </message>
    <message>
        <source>Medical appointments</source>
        <translation>Приёмы у врача</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Until, with the way</source>
        <translation>До, вместе с дорогой</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>Какой сотрудник</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Переводчик с языка</translation>
    </message>
    <message>
        <source>To bring along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Medical referral</source>
        <translation>Направление к врачу</translation>
    </message>
    <message>
        <source>Medical referrals</source>
        <translation>Направления к врачу</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Does the client agree?</source>
        <translation>Клиент согласен?</translation>
    </message>
    <message>
        <source>Barrier to care</source>
        <translation>Препятствие к лечению</translation>
    </message>
    <message>
        <source>Barriers to care</source>
        <translation>Препятствия к лечению</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Which care</source>
        <translation>Какая помощь</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Что пробовали</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Кто мог бы помочь</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Кто назначил</translation>
    </message>
    <message>
        <source>Side effects to watch for</source>
        <translation>За какими побочными следить</translation>
    </message>
    <message>
        <source>Pregnant?</source>
        <translation>Беременность?</translation>
    </message>
    <message>
        <source>Ask everybody in the same way, or note why not.</source>
        <translation>Спрашивайте всех одинаково или отметьте, почему нет.</translation>
    </message>
    <message>
        <source>Wants to see a doctor?</source>
        <translation>Нужен врач?</translation>
    </message>
    <message>
        <source>Would rather see</source>
        <translation>Какой врач удобнее</translation>
    </message>
    <message>
        <source>Safety now</source>
        <translation>Безопасность сейчас</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Опасность сейчас</translation>
    </message>
    <message>
        <source>From whom, what to do</source>
        <translation>От кого, что делать</translation>
    </message>
    <message>
        <source>Does anybody know the client is here?</source>
        <translation>Кто-то знает, что клиент здесь?</translation>
    </message>
    <message>
        <source>Whom not to meet here</source>
        <translation>С кем здесь не встречаться</translation>
    </message>
    <message>
        <source>People left behind</source>
        <translation>Кто остался там</translation>
    </message>
    <message>
        <source>Children left behind</source>
        <translation>Оставленные дети</translation>
    </message>
    <message>
        <source>Where are they, who is with them</source>
        <translation>Где они, кто с ними</translation>
    </message>
    <message>
        <source>Others still held there</source>
        <translation>Там удерживают ещё кого-то</translation>
    </message>
    <message>
        <source>Wants to call somebody?</source>
        <translation>Нужно кому-то позвонить?</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Needs an interpreter?</source>
        <translation>Нужен переводчик?</translation>
    </message>
    <message>
        <source>Food: what to avoid</source>
        <translation>Еда: чего избегать</translation>
    </message>
    <message>
        <source>How to sleep</source>
        <translation>Как удобнее спать</translation>
    </message>
    <message>
        <source>What would help tonight</source>
        <translation>Что поможет этой ночью</translation>
    </message>
    <message>
        <source>First-day kit</source>
        <translation>Набор первого дня</translation>
    </message>
    <message>
        <source>First-day kits</source>
        <translation>Наборы первого дня</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Что с собой</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Ещё нужно</translation>
    </message>
    <message>
        <source>Sizes of clothes and shoes</source>
        <translation>Размеры одежды и обуви</translation>
    </message>
    <message>
        <source>About the things</source>
        <translation>О вещах</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>How great is the need</source>
        <translation>Насколько велика</translation>
    </message>
    <message>
        <source>For the client it</source>
        <translation>Для клиента это</translation>
    </message>
    <message>
        <source>What the client can build on</source>
        <translation>На что клиент может опереться</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Как скоро</translation>
    </message>
    <message>
        <source>Talked about on</source>
        <translation>Дата беседы</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Факторы риска и защиты</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Risks: the person</source>
        <translation>Риски: личность</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О личности</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Risks: the household</source>
        <translation>Риски: домохозяйство</translation>
    </message>
    <message>
        <source>About the household</source>
        <translation>О домохозяйстве</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Risks: the community</source>
        <translation>Риски: сообщество</translation>
    </message>
    <message>
        <source>About the community</source>
        <translation>О сообществе</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Что защищает</translation>
    </message>
    <message>
        <source>About what protects</source>
        <translation>О том, что защищает</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Рассказы</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Дата рассказа</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Кому рассказано</translation>
    </message>
    <message>
        <source>Told to somebody outside</source>
        <translation>Кому рассказано вне приюта</translation>
    </message>
    <message>
        <source>For example: statement at the police.</source>
        <translation>Например: показания в полиции.</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Язык рассказа</translation>
    </message>
    <message>
        <source>Told to a</source>
        <translation>Пол слушателя</translation>
    </message>
    <message>
        <source>How far it may go</source>
        <translation>Кому можно знать</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>О чём рассказ</translation>
    </message>
    <message>
        <source>So that nobody needs to ask about it again.</source>
        <translation>Чтобы никому не пришлось спрашивать снова.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Что рассказано</translation>
    </message>
    <message>
        <source>Please do not ask about</source>
        <translation>Не спрашивать о</translation>
    </message>
    <message>
        <source>Continues the story</source>
        <translation>Продолжает рассказ</translation>
    </message>
    <message>
        <source>Team note</source>
        <translation>Запись команды</translation>
    </message>
    <message>
        <source>Team notes</source>
        <translation>Записи команды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What kind of note</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Что из этого следует</translation>
    </message>
    <message>
        <source>Continues the note</source>
        <translation>Продолжает запись</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Запись терапии</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Записи терапии</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Session on</source>
        <translation>Дата сессии</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Вид сессии</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Distress before, as the client says</source>
        <translation>Тяжесть до, по словам клиента</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Distress after, as the client says</source>
        <translation>Тяжесть после, по словам клиента</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Что это может значить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Signs of risk</source>
        <translation>Признаки риска</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Следующая сессия</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>In the script the client uses. Other spellings go under Names.</source>
        <translation>Тем письмом, каким пишет клиент. Другие написания — в разделе «Имена».</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic or middle name</source>
        <translation>Отчество или второе имя</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>The name we use in the house.</source>
        <translation>Имя, которым мы зовём в приюте.</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>Возраст и гендер</translation>
    </message>
    <message>
        <source>The year alone is fine.</source>
        <translation>Достаточно года.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>What calms, light on or off. Never why.</source>
        <translation>Что успокаивает, со светом или без. Никогда — почему.</translation>
    </message>
    <message>
        <source>How the client was</source>
        <translation>Состояние клиента</translation>
    </message>
    <message>
        <source>Note on a passphrase</source>
        <translation>Пометка о парольной фразе</translation>
    </message>
    <message>
        <source>Notes on passphrases</source>
        <translation>Пометки о парольных фразах</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Person from outside</source>
        <translation>Человек со стороны</translation>
    </message>
    <message>
        <source>People from outside</source>
        <translation>Люди со стороны</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В качестве кого</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Когда может</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Confidentiality signed on</source>
        <translation>Подписка о неразглашении от</translation>
    </message>
    <message>
        <source>Confidentiality until</source>
        <translation>Неразглашение до</translation>
    </message>
    <message>
        <source>Comes from (region, community)</source>
        <translation>Откуда (край, община)</translation>
    </message>
    <message>
        <source>To see whether somebody of the same village or family is here. Never the way to the house.</source>
        <translation>Нет ли здесь земляков или родных. Никогда не путь к дому.</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Не для</translation>
    </message>
    <message>
        <source>Case codes, one below the other. Never why.</source>
        <translation>Коды дел, один под другим. Никогда — почему.</translation>
    </message>
    <message>
        <source>Does not come any more?</source>
        <translation>Больше не приходит?</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Известный человек</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>Показанный документ</translation>
    </message>
    <message>
        <source>Never confirm that somebody is here.</source>
        <translation>Никогда не подтверждайте, что кто-то здесь.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Время ухода</translation>
    </message>
    <message>
        <source>About the visit</source>
        <translation>О визите</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>График дежурств</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation>Можно вызвать</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Об этом</translation>
    </message>
    <message>
        <source>Continued as</source>
        <translation>Продолжено как</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Супервизия</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Правила поведения сотрудников</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Какая версия</translation>
    </message>
    <message>
        <source>When the birth date is not known.</source>
        <translation>Если дата рождения неизвестна.</translation>
    </message>
    <message>
        <source>Is the age an estimate?</source>
        <translation>Возраст примерный?</translation>
    </message>
    <message>
        <source>Age as of</source>
        <translation>Возраст на дату</translation>
    </message>
    <message>
        <source>Under age?</source>
        <translation>Младше 18 лет?</translation>
    </message>
    <message>
        <source>If in doubt, treat as a child until it is clear.</source>
        <translation>Если есть сомнения, считайте ребёнком, пока не станет ясно.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Гендер</translation>
    </message>
    <message>
        <source>How to speak of the client</source>
        <translation>Как говорить о клиенте</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>About whom to talk with</source>
        <translation>С кем лучше говорить</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Родной язык</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Другие языки</translation>
    </message>
    <message>
        <source>Language to talk in</source>
        <translation>Язык общения</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Чтение и письмо</translation>
    </message>
    <message>
        <source>Reads in these scripts</source>
        <translation>Какое письмо читает</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Принадлежность</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Гражданства</translation>
    </message>
    <message>
        <source>Stateless?</source>
        <translation>Без гражданства?</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этничность</translation>
    </message>
    <message>
        <source>Only if the client wishes to tell it.</source>
        <translation>Только если клиент хочет об этом сказать.</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Страна рождения</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Country of last home</source>
        <translation>Страна последнего жилья</translation>
    </message>
    <message>
        <source>Region of last home</source>
        <translation>Регион последнего жилья</translation>
    </message>
    <message>
        <source>Last home</source>
        <translation>Последнее жильё</translation>
    </message>
    <message>
        <source>Stay in the country</source>
        <translation>Пребывание в стране</translation>
    </message>
    <message>
        <source>Migration status</source>
        <translation>Миграционный статус</translation>
    </message>
    <message>
        <source>Basis of the stay</source>
        <translation>Основание пребывания</translation>
    </message>
    <message>
        <source>Stay allowed until</source>
        <translation>Пребывание разрешено до</translation>
    </message>
    <message>
        <source>May work?</source>
        <translation>Можно работать?</translation>
    </message>
    <message>
        <source>Risk of deportation or detention?</source>
        <translation>Риск депортации или задержания?</translation>
    </message>
    <message>
        <source>About the stay</source>
        <translation>О пребывании</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Семейное положение</translation>
    </message>
    <message>
        <source>Kind of marriage</source>
        <translation>Вид брака</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Children under age</source>
        <translation>Дети до 18 лет</translation>
    </message>
    <message>
        <source>Others who depend on the client</source>
        <translation>Другие иждивенцы</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>О семье</translation>
    </message>
    <message>
        <source>Who knows? Who may be told what?</source>
        <translation>Кто знает? Кому что можно сказать?</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Учёба и работа</translation>
    </message>
    <message>
        <source>Schooling finished</source>
        <translation>Оконченное образование</translation>
    </message>
    <message>
        <source>Years at school</source>
        <translation>Лет учёбы</translation>
    </message>
    <message>
        <source>Trade or skill</source>
        <translation>Профессия или умение</translation>
    </message>
    <message>
        <source>Work before</source>
        <translation>Прежняя работа</translation>
    </message>
    <message>
        <source>Everyday health</source>
        <translation>Повседневное здоровье</translation>
    </message>
    <message>
        <source>Difficulty with</source>
        <translation>Трудности</translation>
    </message>
    <message>
        <source>How much difficulty</source>
        <translation>Насколько трудно</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что помогает</translation>
    </message>
    <message>
        <source>Faith, food and customs to keep</source>
        <translation>Вера, еда и обычаи, которые важны</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Имя или псевдоним</translation>
    </message>
    <message>
        <source>Names and aliases</source>
        <translation>Имена и псевдонимы</translation>
    </message>
    <message>
        <source>Written exactly as the client or the paper has it.</source>
        <translation>Точно так, как пишет клиент или как в документе.</translation>
    </message>
    <message>
        <source>What name is it?</source>
        <translation>Что это за имя?</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Seen on which paper</source>
        <translation>В каком документе</translation>
    </message>
    <message>
        <source>For example: passport.</source>
        <translation>Например: паспорт.</translation>
    </message>
    <message>
        <source>Who uses this name</source>
        <translation>Кто так называет</translation>
    </message>
    <message>
        <source>Safe to use outside?</source>
        <translation>Безопасно вне приюта?</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>Об этом имени</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Размещения</translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Place (alias)</source>
        <translation>Место (псевдоним)</translation>
    </message>
    <message>
        <source>Only the alias, never an address.</source>
        <translation>Только псевдоним, никогда не адрес.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Кровать</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Почему туда</translation>
    </message>
    <message>
        <source>Who went along</source>
        <translation>Кто сопровождает</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Дети вместе с клиентом</translation>
    </message>
    <message>
        <source>About the stay there</source>
        <translation>О пребывании там</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Угрозы</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Кто под угрозой</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Имя, если известно</translation>
    </message>
    <message>
        <source>Number it came from</source>
        <translation>С какого номера</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>What proves it, where kept</source>
        <translation>Доказательства, где хранятся</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Насколько серьёзно</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Что верно</translation>
    </message>
    <message>
        <source>How bad could it get</source>
        <translation>Насколько тяжело</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Насколько вероятно</translation>
    </message>
    <message>
        <source>What the client thinks of it</source>
        <translation>Что думает клиент</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>About what was done</source>
        <translation>О сделанном</translation>
    </message>
    <message>
        <source>What the house must mind</source>
        <translation>Что учесть в приюте</translation>
    </message>
    <message>
        <source>Everybody on duty sees these words, never the reason.</source>
        <translation>Эти слова видят все дежурные, причину — никогда.</translation>
    </message>
    <message>
        <source>Keep apart from</source>
        <translation>Держать порознь с</translation>
    </message>
    <message>
        <source>Everybody on duty sees that these two must not meet, never why.</source>
        <translation>Все дежурные видят, что этим двоим нельзя встречаться, но не видят почему.</translation>
    </message>
    <message>
        <source>Word that must never leave</source>
        <translation>Слово, которое нельзя выпускать</translation>
    </message>
    <message>
        <source>Words that must never leave</source>
        <translation>Слова, которые нельзя выпускать</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Word or number</source>
        <translation>Слово или номер</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>About this word</source>
        <translation>Об этом слове</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <source>Other names and addresses</source>
        <translation>Другие имена и адреса</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Для чего хранится</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Must not be erased now?</source>
        <translation>Сейчас нельзя стирать?</translation>
    </message>
    <message>
        <source>Yes, while a court or an authority needs it. Then nothing is due, whatever the dates say.</source>
        <translation>Да, пока это нужно суду или органу. Тогда срок не наступает, что бы ни было в датах.</translation>
    </message>
    <message>
        <source>Who decided it, and after which rule.</source>
        <translation>Кто решил и по какому правилу.</translation>
    </message>
    <message>
        <source>House rule on keeping</source>
        <translation>Правило приюта о хранении</translation>
    </message>
    <message>
        <source>House rules on keeping</source>
        <translation>Правила приюта о хранении</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <translation>Месяцев после закрытия</translation>
    </message>
    <message>
        <source>Order to erase</source>
        <translation>Поручение стереть</translation>
    </message>
    <message>
        <source>Orders to erase</source>
        <translation>Поручения стереть</translation>
    </message>
    <message>
        <source>Sheets begun up to (milliseconds)</source>
        <translation>Листы, начатые до (миллисекунды)</translation>
    </message>
    <message>
        <source>How many sheets the asking member saw</source>
        <translation>Сколько листов видел просивший</translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>Хеш их списка</translation>
    </message>
    <message>
        <source>Approved as request</source>
        <translation>Одобрено как просьба</translation>
    </message>
    <message>
        <source>Text of the house</source>
        <translation>Текст приюта</translation>
    </message>
    <message>
        <source>Texts of the house</source>
        <translation>Тексты приюта</translation>
    </message>
    <message>
        <source>For example: house rules, your rights, code of conduct.</source>
        <translation>Например: правила дома, ваши права, правила поведения.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Hand-over to the psychologist</source>
        <translation>Передача психологу</translation>
    </message>
    <message>
        <source>Hand-overs to the psychologist</source>
        <translation>Передачи психологу</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Кто передал</translation>
    </message>
    <message>
        <source>No place, no surname.</source>
        <translation>Без места и фамилий.</translation>
    </message>
    <message>
        <source>Rules and rights explained</source>
        <translation>Правила и права объяснены</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>In</source>
        <translation>На языке</translation>
    </message>
    <message>
        <source>Understood?</source>
        <translation>Понятно?</translation>
    </message>
    <message>
        <source>Has a copy?</source>
        <translation>Есть экземпляр?</translation>
    </message>
    <message>
        <source>Complaint or praise</source>
        <translation>Жалоба или благодарность</translation>
    </message>
    <message>
        <source>Complaints and praise</source>
        <translation>Жалобы и благодарности</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>About which colleague</source>
        <translation>О каком сотруднике</translation>
    </message>
    <message>
        <source>Wants to stay unnamed?</source>
        <translation>Хочет остаться неназванным?</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>Кто разбирается</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Когда ответили</translation>
    </message>
    <message>
        <source>Complaint, kept apart</source>
        <translation>Жалоба, хранится отдельно</translation>
    </message>
    <message>
        <source>Complaints, kept apart</source>
        <translation>Жалобы, хранятся отдельно</translation>
    </message>
    <message>
        <source>Complaint, kept with health</source>
        <translation>Жалоба, хранится с терапией</translation>
    </message>
    <message>
        <source>Complaints, kept with health</source>
        <translation>Жалобы, хранятся с терапией</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Название комнаты</translation>
    </message>
    <message>
        <source>For example: blue room.</source>
        <translation>Например: синяя комната.</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Own entrance?</source>
        <translation>Отдельный вход?</translation>
    </message>
    <message>
        <source>Out of use?</source>
        <translation>Не используется?</translation>
    </message>
    <message>
        <source>About the room</source>
        <translation>О комнате</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Кровати</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Название кровати</translation>
    </message>
    <message>
        <source>A number or a letter is enough.</source>
        <translation>Достаточно цифры или буквы.</translation>
    </message>
    <message>
        <source>Place in the room</source>
        <translation>Место в комнате</translation>
    </message>
    <message>
        <source>What is special</source>
        <translation>Что особенного</translation>
    </message>
    <message>
        <source>Nights in a bed</source>
        <translation>Ночи в кровати</translation>
    </message>
    <message>
        <source>Nights in beds</source>
        <translation>Ночи в кроватях</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночи</translation>
    </message>
    <message>
        <source>From the night of</source>
        <translation>С ночи</translation>
    </message>
    <message>
        <source>The day on which the client does not sleep there any more.</source>
        <translation>День, когда клиент здесь уже не спит.</translation>
    </message>
    <message>
        <source>Children in the same bed</source>
        <translation>Детей в той же кровати</translation>
    </message>
    <message>
        <source>About these nights</source>
        <translation>Об этих ночах</translation>
    </message>
    <message>
        <source>Request for a place</source>
        <translation>Просьба о месте</translation>
    </message>
    <message>
        <source>Requests for a place</source>
        <translation>Просьбы о месте</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто просит</translation>
    </message>
    <message>
        <source>Other shelter (alias)</source>
        <translation>Другой приют (условное имя)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Сколько человек</translation>
    </message>
    <message>
        <source>Bed kept free</source>
        <translation>Придержанная кровать</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>О просьбе</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Без имён.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>ILO indicators of forced labour</source>
        <translation>Признаки принудительного труда (МОТ)</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation>Злоупотребление уязвимым положением</translation>
    </message>
    <message>
        <source>Poverty, no papers, language, age.</source>
        <translation>Бедность, нет документов, язык, возраст.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability: note</source>
        <translation>Злоупотребление уязвимостью: заметка</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation>Обман</translation>
    </message>
    <message>
        <source>Work, pay, place or stay were not as promised.</source>
        <translation>Работа, оплата, место или условия оказались не такими, как обещали.</translation>
    </message>
    <message>
        <source>Deception: note</source>
        <translation>Обман: заметка</translation>
    </message>
    <message>
        <source>Restriction of movement</source>
        <translation>Ограничение передвижения</translation>
    </message>
    <message>
        <source>Locked in, guarded, never alone.</source>
        <translation>Заперли, под охраной, никогда без надзора.</translation>
    </message>
    <message>
        <source>Restriction of movement: note</source>
        <translation>Ограничение передвижения: заметка</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Изоляция</translation>
    </message>
    <message>
        <source>Far away, no phone, no contact.</source>
        <translation>Далеко, без телефона, без связи.</translation>
    </message>
    <message>
        <source>Isolation: note</source>
        <translation>Изоляция: заметка</translation>
    </message>
    <message>
        <source>Physical and sexual violence</source>
        <translation>Физическое и сексуальное насилие</translation>
    </message>
    <message>
        <source>Towards the client or others, to force.</source>
        <translation>К клиенту или другим, чтобы принудить.</translation>
    </message>
    <message>
        <source>Violence: note</source>
        <translation>Насилие: заметка</translation>
    </message>
    <message>
        <source>Intimidation and threats</source>
        <translation>Запугивание и угрозы</translation>
    </message>
    <message>
        <source>Towards the client or the family.</source>
        <translation>Клиенту или семье.</translation>
    </message>
    <message>
        <source>Intimidation and threats: note</source>
        <translation>Запугивание и угрозы: заметка</translation>
    </message>
    <message>
        <source>Retention of identity documents</source>
        <translation>Удержание документов</translation>
    </message>
    <message>
        <source>Taken, hidden, not given back.</source>
        <translation>Забрали, спрятали, не отдают.</translation>
    </message>
    <message>
        <source>Retention of documents: note</source>
        <translation>Удержание документов: заметка</translation>
    </message>
    <message>
        <source>Withholding of wages</source>
        <translation>Удержание заработной платы</translation>
    </message>
    <message>
        <source>Not paid, on purpose.</source>
        <translation>Не платили намеренно.</translation>
    </message>
    <message>
        <source>Withholding of wages: note</source>
        <translation>Удержание зарплаты: заметка</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation>Долговая кабала</translation>
    </message>
    <message>
        <source>A debt that work could never pay.</source>
        <translation>Долг, который работой не погасить.</translation>
    </message>
    <message>
        <source>Debt bondage: note</source>
        <translation>Долговая кабала: заметка</translation>
    </message>
    <message>
        <source>Abusive working and living conditions</source>
        <translation>Тяжёлые условия труда и жизни</translation>
    </message>
    <message>
        <source>Dangerous, degrading, crowded, no medical care.</source>
        <translation>Опасно, унизительно, тесно, без врачебной помощи.</translation>
    </message>
    <message>
        <source>Working and living conditions: note</source>
        <translation>Условия труда и жизни: заметка</translation>
    </message>
    <message>
        <source>Excessive overtime</source>
        <translation>Сверхурочная работа</translation>
    </message>
    <message>
        <source>Beyond the law, under threat.</source>
        <translation>Сверх закона, под угрозой.</translation>
    </message>
    <message>
        <source>Excessive overtime: note</source>
        <translation>Сверхурочная работа: заметка</translation>
    </message>
    <message>
        <source>What backs it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Was the client made to break the law?</source>
        <translation>Клиента заставили нарушить закон?</translation>
    </message>
    <message>
        <source>Nobody should be punished for what traffickers made them do.</source>
        <translation>Нельзя наказывать за то, к чему принудили торговцы людьми.</translation>
    </message>
    <message>
        <source>Decision on status</source>
        <translation>Решение о статусе</translation>
    </message>
    <message>
        <source>Decisions on status</source>
        <translation>Решения о статусе</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Какой орган</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>What it entitles to</source>
        <translation>На что даёт право</translation>
    </message>
    <message>
        <source>Reasons and next steps</source>
        <translation>Доводы и дальнейшие шаги</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>somebody unknown here</source>
        <translation>неизвестно кто</translation>
    </message>
    <message>
        <source>linked sheet</source>
        <translation>связанный лист</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Пока ничего не заполнено</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Plan completed</source>
        <translation>План выполнен</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Потребности по возможности удовлетворены</translation>
    </message>
    <message>
        <source>Agreed that no further support is needed</source>
        <translation>По общему решению поддержка больше не нужна</translation>
    </message>
    <message>
        <source>Client asks to close</source>
        <translation>Клиент просит закрыть</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Долго нет связи</translation>
    </message>
    <message>
        <source>Left the area</source>
        <translation>Выезд из района</translation>
    </message>
    <message>
        <source>Transferred to another organisation</source>
        <translation>Передача в другую организацию</translation>
    </message>
    <message>
        <source>Repatriated</source>
        <translation>Репатриация</translation>
    </message>
    <message>
        <source>Resettled in the country</source>
        <translation>Переселение внутри страны</translation>
    </message>
    <message>
        <source>Reunited with family</source>
        <translation>Воссоединение с семьёй</translation>
    </message>
    <message>
        <source>Own housing</source>
        <translation>Своё жильё</translation>
    </message>
    <message>
        <source>Left without notice</source>
        <translation>Уход без предупреждения</translation>
    </message>
    <message>
        <source>Return to exploiter suspected</source>
        <translation>Вероятно возвращение к эксплуататору</translation>
    </message>
    <message>
        <source>Funding constraints</source>
        <translation>Нехватка средств</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Rescue and first days</source>
        <translation>Спасение и первые дни</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Реабилитация</translation>
    </message>
    <message>
        <source>Re-integration</source>
        <translation>Реинтеграция</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Closed, referred elsewhere</source>
        <translation>Закрыто, перенаправление</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Временно вне приюта</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Уже не здесь</translation>
    </message>
    <message>
        <source>Supported without a stay</source>
        <translation>Поддержка без проживания</translation>
    </message>
    <message>
        <source>Stay here with the parent</source>
        <translation>Остаться здесь с родителем</translation>
    </message>
    <message>
        <source>Reunite with family</source>
        <translation>Воссоединение с семьёй</translation>
    </message>
    <message>
        <source>Care by relatives</source>
        <translation>Забота родственников</translation>
    </message>
    <message>
        <source>Foster care</source>
        <translation>Приёмная семья</translation>
    </message>
    <message>
        <source>Institution for children</source>
        <translation>Детское учреждение</translation>
    </message>
    <message>
        <source>Return to the home country</source>
        <translation>Возвращение на родину</translation>
    </message>
    <message>
        <source>Not return</source>
        <translation>Не возвращать</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation>Лечение</translation>
    </message>
    <message>
        <source>School or kindergarten</source>
        <translation>Школа или детский сад</translation>
    </message>
    <message>
        <source>Interview or testimony</source>
        <translation>Опрос или показания</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Is unsure</source>
        <translation>Сомневается</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Too young to say</source>
        <translation>Слишком мал возраст</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Мать</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Отец</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation>Супруг(а) или партнёр</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Бабушка или дедушка</translation>
    </message>
    <message>
        <source>Aunt or uncle</source>
        <translation>Тётя или дядя</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Другая родня</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>No relation, came together</source>
        <translation>Не родня, прибыли вместе</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>Сомнений нет</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Пока неясно</translation>
    </message>
    <message>
        <source>May be involved in the exploitation</source>
        <translation>Возможно участие в эксплуатации</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Appointed by a court</source>
        <translation>По решению суда</translation>
    </message>
    <message>
        <source>Guardianship authority</source>
        <translation>Орган опеки</translation>
    </message>
    <message>
        <source>Temporary guardian</source>
        <translation>Временный опекун</translation>
    </message>
    <message>
        <source>Relative with a power of attorney</source>
        <translation>Родственник с доверенностью</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Here in the house</source>
        <translation>Здесь, в приюте</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>В семье</translation>
    </message>
    <message>
        <source>With the exploiter</source>
        <translation>У эксплуататора</translation>
    </message>
    <message>
        <source>In an institution</source>
        <translation>В учреждении</translation>
    </message>
    <message>
        <source>In a foster family</source>
        <translation>В приёмной семье</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>За границей</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Без вести</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Нет в живых</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Give identifying facts to a partner for the first time</source>
        <translation>Впервые сообщить партнёру, кто это</translation>
    </message>
    <message>
        <source>Write readable files without a seal</source>
        <translation>Записать читаемые файлы без печати</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Make new recovery cards</source>
        <translation>Сделать новые карты восстановления</translation>
    </message>
    <message>
        <source>Let a word pass that the gate stops</source>
        <translation>Пропустить слово, которое задержал шлюз</translation>
    </message>
    <message>
        <source>Take everything out as open files</source>
        <translation>Вынести всё открытыми файлами</translation>
    </message>
    <message>
        <source>Close the shelter</source>
        <translation>Закрыть приют</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Typed back when they were made</source>
        <translation>Введены обратно при изготовлении</translation>
    </message>
    <message>
        <source>Tried out at the yearly check</source>
        <translation>Проверены на ежегодной проверке</translation>
    </message>
    <message>
        <source>House cards</source>
        <translation>Карты приюта</translation>
    </message>
    <message>
        <source>Clinical cards</source>
        <translation>Карты терапии</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Младенец</translation>
    </message>
    <message>
        <source>14 to 17</source>
        <translation>14–17 лет</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Взрослый</translation>
    </message>
    <message>
        <source>Over 60</source>
        <translation>Старше 60</translation>
    </message>
    <message>
        <source>Eats everything</source>
        <translation>Ест всё</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Без свинины</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Халяль</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Без мяса</translation>
    </message>
    <message>
        <source>No milk</source>
        <translation>Без молока</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>Без глютена</translation>
    </message>
    <message>
        <source>Counts sugar</source>
        <translation>Считает сахар</translation>
    </message>
    <message>
        <source>Soft food</source>
        <translation>Мягкая еда</translation>
    </message>
    <message>
        <source>Baby food</source>
        <translation>Детское питание</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Given, came up again</source>
        <translation>Дано, вышло обратно</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Утро</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>Полдень</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>По необходимости</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>таблетки</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>мл</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>капли</translation>
    </message>
    <message>
        <source>puffs</source>
        <translation>вдохи</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>пластыри</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Судороги</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>Астма</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Сердце</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Диабет</translation>
    </message>
    <message>
        <source>Bleeds easily</source>
        <translation>Легко кровоточит</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>Severe allergy</source>
        <translation>Сильная аллергия</translation>
    </message>
    <message>
        <source>Withdrawal from alcohol or drugs</source>
        <translation>Ломка: алкоголь или наркотики</translation>
    </message>
    <message>
        <source>Infection others can catch</source>
        <translation>Заразная инфекция</translation>
    </message>
    <message>
        <source>Cannot hear well</source>
        <translation>Плохо слышит</translation>
    </message>
    <message>
        <source>Cannot see well</source>
        <translation>Плохо видит</translation>
    </message>
    <message>
        <source>Cannot walk alone</source>
        <translation>Не ходит без помощи</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Спит</translation>
    </message>
    <message>
        <source>Awake, calm</source>
        <translation>Не спит, спокойствие</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Беспокойство</translation>
    </message>
    <message>
        <source>Not in bed</source>
        <translation>Нет в кровати</translation>
    </message>
    <message>
        <source>Needed help</source>
        <translation>Нужна была помощь</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Слабая</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Сильная</translation>
    </message>
    <message>
        <source>Can kill</source>
        <translation>Опасна для жизни</translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation>Любая зона</translation>
    </message>
    <message>
        <source>As everybody</source>
        <translation>Как у всех</translation>
    </message>
    <message>
        <source>Look in every hour</source>
        <translation>Заглядывать каждый час</translation>
    </message>
    <message>
        <source>Look in every 15 minutes</source>
        <translation>Заглядывать каждые 15 минут</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>До еды</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>С едой</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>После еды</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>Больница или врач</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Скорая помощь</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>Это было правильно</translation>
    </message>
    <message>
        <source>Right, but too much was told</source>
        <translation>Правильно, но сообщили лишнее</translation>
    </message>
    <message>
        <source>It should not have been told</source>
        <translation>Сообщать не следовало</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Файлом</translation>
    </message>
    <message>
        <source>Read out from the screen</source>
        <translation>Прочитано с экрана</translation>
    </message>
    <message>
        <source>Why it was told</source>
        <translation>Почему сообщили</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>Что показала проверка</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Declined by the client</source>
        <translation>Отказ клиента</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>В первую очередь</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Может подождать</translation>
    </message>
    <message>
        <source>Not wanted now</source>
        <translation>Сейчас не нужно</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Нет работы</translation>
    </message>
    <message>
        <source>Poor access to education</source>
        <translation>Плохой доступ к образованию</translation>
    </message>
    <message>
        <source>Poor access to health care</source>
        <translation>Плохой доступ к медицине</translation>
    </message>
    <message>
        <source>Poor access to police and courts</source>
        <translation>Плохой доступ к полиции и судам</translation>
    </message>
    <message>
        <source>Officials who take part</source>
        <translation>Участие должностных лиц</translation>
    </message>
    <message>
        <source>Weak local governance</source>
        <translation>Слабая местная власть</translation>
    </message>
    <message>
        <source>Recruiters active there</source>
        <translation>Там действуют вербовщики</translation>
    </message>
    <message>
        <source>Stigma</source>
        <translation>Стигма</translation>
    </message>
    <message>
        <source>Conflict or disaster</source>
        <translation>Конфликт или бедствие</translation>
    </message>
    <message>
        <source>Remote place</source>
        <translation>Отдалённое место</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>Смартфон</translation>
    </message>
    <message>
        <source>Simple phone</source>
        <translation>Простой телефон</translation>
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
        <translation>Часы или браслет</translation>
    </message>
    <message>
        <source>Tracker or tag</source>
        <translation>Трекер или метка</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Нет устройства</translation>
    </message>
    <message>
        <source>Location sharing</source>
        <translation>Передача геопозиции</translation>
    </message>
    <message>
        <source>“Find my phone”</source>
        <translation>«Найти телефон»</translation>
    </message>
    <message>
        <source>Shared accounts</source>
        <translation>Общие учётные записи</translation>
    </message>
    <message>
        <source>Others know the code</source>
        <translation>Другие знают код</translation>
    </message>
    <message>
        <source>Messengers linked elsewhere</source>
        <translation>Мессенджеры на других устройствах</translation>
    </message>
    <message>
        <source>Unknown or watching apps</source>
        <translation>Неизвестные или следящие приложения</translation>
    </message>
    <message>
        <source>Family or parental control</source>
        <translation>Семейный или родительский контроль</translation>
    </message>
    <message>
        <source>Tags in bags and clothes</source>
        <translation>Метки в сумках и одежде</translation>
    </message>
    <message>
        <source>Place in photos</source>
        <translation>Место съёмки в фото</translation>
    </message>
    <message>
        <source>Backup that others can read</source>
        <translation>Резервная копия, доступная другим</translation>
    </message>
    <message>
        <source>SIM in another name</source>
        <translation>SIM-карта на чужое имя</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>У клиента</translation>
    </message>
    <message>
        <source>With the client, switched off</source>
        <translation>У клиента, выключено</translation>
    </message>
    <message>
        <source>In the locker</source>
        <translation>В шкафчике</translation>
    </message>
    <message>
        <source>In the office safe</source>
        <translation>В сейфе кабинета</translation>
    </message>
    <message>
        <source>In a shielding bag</source>
        <translation>В экранирующем чехле</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>В полиции</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Больше не здесь</translation>
    </message>
    <message>
        <source>Only for this file</source>
        <translation>Только для этого дела</translation>
    </message>
    <message>
        <source>May be told in the team</source>
        <translation>Можно рассказать команде</translation>
    </message>
    <message>
        <source>May be used in legal steps</source>
        <translation>Можно использовать в суде и следствии</translation>
    </message>
    <message>
        <source>Known, but details not told</source>
        <translation>Известно, но без подробностей</translation>
    </message>
    <message>
        <source>No or unsteady income</source>
        <translation>Нет или непостоянный доход</translation>
    </message>
    <message>
        <source>Many dependants</source>
        <translation>Много иждивенцев</translation>
    </message>
    <message>
        <source>Debts of the family</source>
        <translation>Долги семьи</translation>
    </message>
    <message>
        <source>Violence or abuse in the household</source>
        <translation>Насилие в домохозяйстве</translation>
    </message>
    <message>
        <source>Preferential treatment or discrimination</source>
        <translation>Неравное отношение или дискриминация</translation>
    </message>
    <message>
        <source>Substance use in the family</source>
        <translation>Зависимости в семье</translation>
    </message>
    <message>
        <source>Illness or death in the family</source>
        <translation>Болезнь или смерть в семье</translation>
    </message>
    <message>
        <source>One adult alone for all</source>
        <translation>Один взрослый на всех</translation>
    </message>
    <message>
        <source>Family took part in recruiting</source>
        <translation>Участие семьи в вербовке</translation>
    </message>
    <message>
        <source>Family rejects or shames</source>
        <translation>Семья отвергает или стыдит</translation>
    </message>
    <message>
        <source>Early or forced marriage</source>
        <translation>Ранний или принудительный брак</translation>
    </message>
    <message>
        <source>Raised in an institution</source>
        <translation>Детство в учреждении</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Пол или гендер</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Сексуальная ориентация</translation>
    </message>
    <message>
        <source>Nationality, race or ethnicity</source>
        <translation>Гражданство, раса или этничность</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation>Языковой барьер</translation>
    </message>
    <message>
        <source>Little schooling</source>
        <translation>Низкий уровень образования</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Нет документов</translation>
    </message>
    <message>
        <source>Irregular stay</source>
        <translation>Неурегулированное пребывание</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Физическое здоровье</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Психическое здоровье</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Употребление веществ</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Homelessness</source>
        <translation>Бездомность</translation>
    </message>
    <message>
        <source>Earlier abuse</source>
        <translation>Насилие в прошлом</translation>
    </message>
    <message>
        <source>Earlier exploitation</source>
        <translation>Эксплуатация в прошлом</translation>
    </message>
    <message>
        <source>Bond with the exploiter</source>
        <translation>Привязанность к эксплуататору</translation>
    </message>
    <message>
        <source>Is a witness</source>
        <translation>Статус свидетеля</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>Психосоциальная помощь</translation>
    </message>
    <message>
        <source>Legal and justice</source>
        <translation>Право и правосудие</translation>
    </message>
    <message>
        <source>Practical and material</source>
        <translation>Быт и материальная помощь</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Семья и дети</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>Работа и заработок</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Социальные навыки</translation>
    </message>
    <message>
        <source>0 – no need</source>
        <translation>0 – нет потребности</translation>
    </message>
    <message>
        <source>1 – some need</source>
        <translation>1 – небольшая</translation>
    </message>
    <message>
        <source>2 – clear need</source>
        <translation>2 – явная</translation>
    </message>
    <message>
        <source>3 – great need</source>
        <translation>3 – большая</translation>
    </message>
    <message>
        <source>Day in the house</source>
        <translation>День в приюте</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Беседа с клиентом</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Собрание команды</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Reception centre</source>
        <translation>Центр приёма</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Приют</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Court trip</source>
        <translation>Поездка в суд</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>У родных</translation>
    </message>
    <message>
        <source>Other shelter</source>
        <translation>Другой приют</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Принимающая семья</translation>
    </message>
    <message>
        <source>Rented room</source>
        <translation>Съёмная комната</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Под стражей</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Somebody to trust</source>
        <translation>Есть кому доверять</translation>
    </message>
    <message>
        <source>Supportive family</source>
        <translation>Поддержка семьи</translation>
    </message>
    <message>
        <source>Children give strength</source>
        <translation>Дети дают силы</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Друзья</translation>
    </message>
    <message>
        <source>Faith or community</source>
        <translation>Вера или община</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>A trade or skill</source>
        <translation>Профессия или умение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Good health</source>
        <translation>Хорошее здоровье</translation>
    </message>
    <message>
        <source>Own plans</source>
        <translation>Свои планы</translation>
    </message>
    <message>
        <source>Ways of coping that worked</source>
        <translation>Способы справляться, которые помогли</translation>
    </message>
    <message>
        <source>Own documents</source>
        <translation>Свои документы</translation>
    </message>
    <message>
        <source>A place to go</source>
        <translation>Есть куда пойти</translation>
    </message>
    <message>
        <source>Savings or property</source>
        <translation>Сбережения или имущество</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Самоповреждение</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Суицид</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>Вред другим</translation>
    </message>
    <message>
        <source>Contact by the exploiter</source>
        <translation>Эксплуататор выходит на связь</translation>
    </message>
    <message>
        <source>Wish to return</source>
        <translation>Желание вернуться</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Не замечено</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Индивидуальная</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Групповая</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Арт-терапия</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризисная</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Первый этаж</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Тихая комната</translation>
    </message>
    <message>
        <source>Medicine locked away</source>
        <translation>Лекарства под замком</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Без ступенек</translation>
    </message>
    <message>
        <source>Near the staff</source>
        <translation>Рядом с персоналом</translation>
    </message>
    <message>
        <source>Room alone</source>
        <translation>Отдельная комната</translation>
    </message>
    <message>
        <source>Special diet</source>
        <translation>Особое питание</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Геопозиция</translation>
    </message>
    <message>
        <source>Sharing with others</source>
        <translation>Общий доступ</translation>
    </message>
    <message>
        <source>Mobile data</source>
        <translation>Мобильный интернет</translation>
    </message>
    <message>
        <source>The whole device</source>
        <translation>Всё устройство</translation>
    </message>
    <message>
        <source>SIM taken out</source>
        <translation>SIM-карта вынута</translation>
    </message>
    <message>
        <source>Signed out of accounts</source>
        <translation>Выход из учётных записей</translation>
    </message>
    <message>
        <source>Apps removed</source>
        <translation>Приложения удалены</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Код изменён</translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation>Трекер снят</translation>
    </message>
    <message>
        <source>Nothing, as the client wishes</source>
        <translation>Ничего, по желанию клиента</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>Childhood</source>
        <translation>Детство</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Как всё началось</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Путь туда</translation>
    </message>
    <message>
        <source>What had to be done</source>
        <translation>К чему принуждали</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Насилие</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Сексуальное насилие</translation>
    </message>
    <message>
        <source>How they were controlled</source>
        <translation>Как держали под контролем</translation>
    </message>
    <message>
        <source>Money and debts</source>
        <translation>Деньги и долги</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Threats and fears</source>
        <translation>Угрозы и страхи</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Police and courts</source>
        <translation>Полиция и суды</translation>
    </message>
    <message>
        <source>Wishes and plans</source>
        <translation>Желания и планы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>За несколько дней</translation>
    </message>
    <message>
        <source>Within weeks</source>
        <translation>За несколько недель</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Call the ambulance</source>
        <translation>Вызвать скорую помощь</translation>
    </message>
    <message>
        <source>Call the fire brigade</source>
        <translation>Вызвать пожарных</translation>
    </message>
    <message>
        <source>Call the police only after the director was asked, unless a life is at risk</source>
        <translation>Полицию — только спросив директора, если нет угрозы жизни</translation>
    </message>
    <message>
        <source>Call the police</source>
        <translation>Вызвать полицию</translation>
    </message>
    <message>
        <source>Stay with the person, leave nobody alone</source>
        <translation>Оставаться рядом, никого не оставлять одного</translation>
    </message>
    <message>
        <source>Wake the second person on duty</source>
        <translation>Разбудить второго дежурного</translation>
    </message>
    <message>
        <source>Take away what is dangerous: blades, cords, medicine, glass</source>
        <translation>Убрать опасное: острое, шнуры, лекарства, стекло</translation>
    </message>
    <message>
        <source>First aid; do not move who may be injured</source>
        <translation>Первая помощь; не двигать того, кто мог быть ранен</translation>
    </message>
    <message>
        <source>Make the ambulance sheet</source>
        <translation>Сделать лист для скорой</translation>
    </message>
    <message>
        <source>One person of the staff goes along</source>
        <translation>Один сотрудник едет вместе</translation>
    </message>
    <message>
        <source>Take the others, the children first, to another room</source>
        <translation>Увести остальных, сначала детей, в другую комнату</translation>
    </message>
    <message>
        <source>Separate them, each with one person of the staff</source>
        <translation>Развести их, с каждым — один сотрудник</translation>
    </message>
    <message>
        <source>Speak calmly, do not hold anybody who is not in danger</source>
        <translation>Говорить спокойно, не удерживать никого, кто не в опасности</translation>
    </message>
    <message>
        <source>Search every room, the cellar, the roof and the yard</source>
        <translation>Осмотреть каждую комнату, подвал, крышу и двор</translation>
    </message>
    <message>
        <source>Ask the others who was with her last</source>
        <translation>Спросить остальных, кто видел последним</translation>
    </message>
    <message>
        <source>Call her telephone</source>
        <translation>Позвонить на её или его телефон</translation>
    </message>
    <message>
        <source>Write down what she wore and when she was last seen</source>
        <translation>Записать, какая была одежда и когда видели в последний раз</translation>
    </message>
    <message>
        <source>Tell the guardian</source>
        <translation>Сообщить опекуну</translation>
    </message>
    <message>
        <source>Write down the times</source>
        <translation>Записывать время</translation>
    </message>
    <message>
        <source>Warm room, clean towels, nobody who is not needed</source>
        <translation>Тёплая комната, чистые полотенца, никого лишнего</translation>
    </message>
    <message>
        <source>Mother and child stay together</source>
        <translation>Мать и ребёнок остаются вместе</translation>
    </message>
    <message>
        <source>Touch nothing, close the room, nobody goes in</source>
        <translation>Ничего не трогать, закрыть комнату, никто не входит</translation>
    </message>
    <message>
        <source>Tell the others together, in their languages</source>
        <translation>Сказать остальным вместе, на их языках</translation>
    </message>
    <message>
        <source>The family is told by the director, not by duty</source>
        <translation>Семье сообщает директор, не дежурный</translation>
    </message>
    <message>
        <source>Everybody out, nobody takes anything along</source>
        <translation>Все наружу, никто ничего не берёт</translation>
    </message>
    <message>
        <source>Roll-call at the meeting place</source>
        <translation>Перекличка в месте сбора</translation>
    </message>
    <message>
        <source>No lift, close doors behind you</source>
        <translation>Без лифта, закрывать за собой двери</translation>
    </message>
    <message>
        <source>Say the address to the fire brigade only</source>
        <translation>Адрес говорить только пожарным</translation>
    </message>
    <message>
        <source>Ask for name, office and the order of the court; write them down</source>
        <translation>Спросить имя, ведомство и постановление суда; записать</translation>
    </message>
    <message>
        <source>Ask them to wait outside until the director or the lawyer is there</source>
        <translation>Попросить ждать снаружи, пока не придёт директор или юрист</translation>
    </message>
    <message>
        <source>Hide or lock the case files</source>
        <translation>Скрыть или закрыть сейф</translation>
    </message>
    <message>
        <source>Nobody has to say a passphrase; say that you call the lawyer</source>
        <translation>Никто не обязан называть парольную фразу; скажите, что зовёте юриста</translation>
    </message>
    <message>
        <source>Ask for a list of what they take, signed</source>
        <translation>Попросить подписанный список изъятого</translation>
    </message>
    <message>
        <source>Clients stay in their rooms, away from the windows</source>
        <translation>Клиенты остаются в комнатах, не у окон</translation>
    </message>
    <message>
        <source>Keep the door shut and speak through it</source>
        <translation>Не открывать, говорить через дверь</translation>
    </message>
    <message>
        <source>Confirm nobody and nothing: “There is nobody of that name here”</source>
        <translation>Никого и ничего не подтверждать: «Здесь нет никого с таким именем»</translation>
    </message>
    <message>
        <source>Write down how they look, their car, their words</source>
        <translation>Записать внешность, машину, слова</translation>
    </message>
    <message>
        <source>Lights off towards the street</source>
        <translation>Погасить свет в сторону улицы</translation>
    </message>
    <message>
        <source>Take the plan “If the address is known”</source>
        <translation>Взять план «Если адрес стал известен»</translation>
    </message>
    <message>
        <source>Nobody calls, posts or sends where we are</source>
        <translation>Никто не звонит, не пишет и не отправляет, где мы</translation>
    </message>
    <message>
        <source>Telephones off; look for trackers in new things</source>
        <translation>Выключить телефоны; искать трекеры в новых вещах</translation>
    </message>
    <message>
        <source>Director, at once</source>
        <translation>Директору, сразу</translation>
    </message>
    <message>
        <source>Director, within an hour</source>
        <translation>Директору, в течение часа</translation>
    </message>
    <message>
        <source>Director, in the morning</source>
        <translation>Директору, утром</translation>
    </message>
    <message>
        <source>Who can be called tonight, at once</source>
        <translation>Тому, кто сегодня на вызове, сразу</translation>
    </message>
    <message>
        <source>Psychologist, at once</source>
        <translation>Психологу, сразу</translation>
    </message>
    <message>
        <source>Psychologist, in the morning</source>
        <translation>Психологу, утром</translation>
    </message>
    <message>
        <source>Nurse, in the morning</source>
        <translation>Медсестре, утром</translation>
    </message>
    <message>
        <source>Her worker, within an hour</source>
        <translation>Ведущему специалисту, в течение часа</translation>
    </message>
    <message>
        <source>Her worker, in the morning</source>
        <translation>Ведущему специалисту, утром</translation>
    </message>
    <message>
        <source>Guardian or authority for children, at once</source>
        <translation>Опекуну или органу опеки, сразу</translation>
    </message>
    <message>
        <source>Lawyer, at once</source>
        <translation>Юристу, сразу</translation>
    </message>
    <message>
        <source>Police, within an hour</source>
        <translation>Полиции, в течение часа</translation>
    </message>
    <message>
        <source>Police, after three hours without a trace</source>
        <translation>Полиции, через три часа без следов</translation>
    </message>
    <message>
        <source>The whole team, within a day</source>
        <translation>Всей команде, в течение суток</translation>
    </message>
    <message>
        <source>Was handed over by somebody who has seen it</source>
        <translation>Передана тем, кто её видел</translation>
    </message>
    <message>
        <source>Was chosen by the member alone</source>
        <translation>Выбрана самим сотрудником</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>No conflict found</source>
        <translation>Конфликта не найдено</translation>
    </message>
    <message>
        <source>Same village or town</source>
        <translation>Одно село или город</translation>
    </message>
    <message>
        <source>Same clan or family</source>
        <translation>Один род или семья</translation>
    </message>
    <message>
        <source>Knows the accused</source>
        <translation>Знакомство с обвиняемым</translation>
    </message>
    <message>
        <source>The client does not want them</source>
        <translation>Клиент против</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Somebody stays near</source>
        <translation>Кто-то всегда рядом</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Живопись</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Глина</translation>
    </message>
    <message>
        <source>Textile</source>
        <translation>Ткань</translation>
    </message>
    <message>
        <source>Collage</source>
        <translation>Коллаж</translation>
    </message>
    <message>
        <source>Shown in the house</source>
        <translation>Показ в доме</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Given as a present</source>
        <translation>Подарить</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Обучение сотрудников</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Хранится здесь</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Destroyed as wished</source>
        <translation>Уничтожено по желанию</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>В доме</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Отпечаток пальца</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Устно, при свидетеле</translation>
    </message>
    <message>
        <source>Services of the house</source>
        <translation>Услуги приюта</translation>
    </message>
    <message>
        <source>Keeping this file</source>
        <translation>Ведение этого дела</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Photos and artwork</source>
        <translation>Фото и рисунки</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Перенаправление</translation>
    </message>
    <message>
        <source>Police and prosecution</source>
        <translation>Полиция и следствие</translation>
    </message>
    <message>
        <source>Contact with the embassy</source>
        <translation>Связь с посольством</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>Связь с семьёй</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>Статистика без имён</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Исследования</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Check of phone and devices</source>
        <translation>Проверка телефона и устройств</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медицинский осмотр</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Health and medical</source>
        <translation>Здоровье и медицина</translation>
    </message>
    <message>
        <source>Safe house or shelter</source>
        <translation>Убежище или приют</translation>
    </message>
    <message>
        <source>Legal assistance</source>
        <translation>Правовая помощь</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Средства к жизни</translation>
    </message>
    <message>
        <source>No, it would be unsafe</source>
        <translation>Нет, это небезопасно</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не нужна</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Client and guardian</source>
        <translation>Клиент и опекун</translation>
    </message>
    <message>
        <source>What the talk is for</source>
        <translation>Зачем эта беседа</translation>
    </message>
    <message>
        <source>What the data may be used for</source>
        <translation>Как могут использоваться данные</translation>
    </message>
    <message>
        <source>Use for research without names</source>
        <translation>Исследования без имён</translation>
    </message>
    <message>
        <source>The right to see the data</source>
        <translation>Право видеть данные</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Сколько хранятся данные</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Как отозвать согласие</translation>
    </message>
    <message>
        <source>That help does not depend on it</source>
        <translation>Помощь от этого не зависит</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>В комнате</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>По видео</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Стоматолог</translation>
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
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Прививка</translation>
    </message>
    <message>
        <source>Forensic examination</source>
        <translation>Судебно-медицинская экспертиза</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>No insurance</source>
        <translation>Нет страховки</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Нет документов</translation>
    </message>
    <message>
        <source>No permit to stay</source>
        <translation>Нет разрешения на пребывание</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Нечем платить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Страх</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Слишком далеко</translation>
    </message>
    <message>
        <source>Refused by the institution</source>
        <translation>Отказ учреждения</translation>
    </message>
    <message>
        <source>No such doctor here</source>
        <translation>Нет такого врача</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Решается</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Lower bunk</source>
        <translation>Нижняя койка</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Детская кроватка</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Без барьеров</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Правила дома</translation>
    </message>
    <message>
        <source>Food, room, things</source>
        <translation>Еда, комната, вещи</translation>
    </message>
    <message>
        <source>Help that was given or not</source>
        <translation>Помощь, оказанная или нет</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Кто-то снаружи</translation>
    </message>
    <message>
        <source>Praise or an idea</source>
        <translation>Благодарность или идея</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Рассматривается</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошее</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Поношенное</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Сломано</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Оказан уход</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Уход из дома</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>О самом доме</translation>
    </message>
    <message>
        <source>To do in the morning</source>
        <translation>Сделать утром</translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation>Исправление записи</translation>
    </message>
    <message>
        <source>Suicide attempt or self-harm</source>
        <translation>Попытка суицида или самоповреждение</translation>
    </message>
    <message>
        <source>A child is missing</source>
        <translation>Пропал ребёнок</translation>
    </message>
    <message>
        <source>An adult is missing</source>
        <translation>Пропал взрослый</translation>
    </message>
    <message>
        <source>Birth begins</source>
        <translation>Начинаются роды</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Срочная медицинская помощь</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Пожар</translation>
    </message>
    <message>
        <source>Officials want to search</source>
        <translation>Официальные лица хотят обыска</translation>
    </message>
    <message>
        <source>Somebody at the door</source>
        <translation>Кто-то у дверей</translation>
    </message>
    <message>
        <source>The address is known</source>
        <translation>Адрес стал известен</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>Обсуждено</translation>
    </message>
    <message>
        <source>In the safe</source>
        <translation>В сейфе</translation>
    </message>
    <message>
        <source>In the store room</source>
        <translation>В кладовой</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Trainer or teacher</source>
        <translation>Тренер или учитель</translation>
    </message>
    <message>
        <source>Doctor who visits</source>
        <translation>Приходящий врач</translation>
    </message>
    <message>
        <source>Supplier or craftsman</source>
        <translation>Поставщик или мастер</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Family of a client</source>
        <translation>Родные клиента</translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation>Место предложено</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Нет места</translation>
    </message>
    <message>
        <source>They ask us</source>
        <translation>Просят нас</translation>
    </message>
    <message>
        <source>We ask them</source>
        <translation>Просим мы</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Woman with a child</source>
        <translation>Женщина с ребёнком</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Moved within the house</source>
        <translation>Переезд внутри дома</translation>
    </message>
    <message>
        <source>Because of illness</source>
        <translation>Из-за болезни</translation>
    </message>
    <message>
        <source>To keep apart</source>
        <translation>Чтобы держать порознь</translation>
    </message>
    <message>
        <source>At the client&apos;s wish</source>
        <translation>По желанию клиента</translation>
    </message>
    <message>
        <source>Bedding and towels</source>
        <translation>Постельное бельё и полотенца</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Гигиена</translation>
    </message>
    <message>
        <source>For babies</source>
        <translation>Для младенцев</translation>
    </message>
    <message>
        <source>Food and kitchen</source>
        <translation>Еда и кухня</translation>
    </message>
    <message>
        <source>Art material</source>
        <translation>Для рисования и поделок</translation>
    </message>
    <message>
        <source>School things</source>
        <translation>Для школы</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Мебель</translation>
    </message>
    <message>
        <source>Medicine chest</source>
        <translation>Аптечка</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Выброшено</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Один на один</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation>После происшествия</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>In safe-keeping</source>
        <translation>На хранении</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Передано дальше</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>To be explained again</source>
        <translation>Объяснить ещё раз</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Впустили</translation>
    </message>
    <message>
        <source>Met outside</source>
        <translation>Встретили снаружи</translation>
    </message>
    <message>
        <source>Sent away</source>
        <translation>Отправили прочь</translation>
    </message>
    <message>
        <source>Police called</source>
        <translation>Вызвали полицию</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <source>Agriculture, forestry and fishing</source>
        <translation>Сельское, лесное и рыбное хозяйство</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>Горнодобывающая промышленность и разработка карьеров</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Обрабатывающая промышленность</translation>
    </message>
    <message>
        <source>Electricity, gas, steam and air conditioning supply</source>
        <translation>Снабжение электроэнергией, газом, паром и кондиционированным воздухом</translation>
    </message>
    <message>
        <source>Water supply; sewerage, waste management and remediation</source>
        <translation>Водоснабжение; канализация, сбор и переработка отходов, очистка</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Строительство</translation>
    </message>
    <message>
        <source>Wholesale and retail trade; repair of motor vehicles</source>
        <translation>Оптовая и розничная торговля; ремонт автомобилей</translation>
    </message>
    <message>
        <source>Transportation and storage</source>
        <translation>Транспорт и складирование</translation>
    </message>
    <message>
        <source>Accommodation and food service activities</source>
        <translation>Проживание и питание</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Информация и связь</translation>
    </message>
    <message>
        <source>Financial and insurance activities</source>
        <translation>Финансовая и страховая деятельность</translation>
    </message>
    <message>
        <source>Real estate activities</source>
        <translation>Операции с недвижимым имуществом</translation>
    </message>
    <message>
        <source>Professional, scientific and technical activities</source>
        <translation>Профессиональная, научная и техническая деятельность</translation>
    </message>
    <message>
        <source>Administrative and support service activities</source>
        <translation>Административное и вспомогательное обслуживание</translation>
    </message>
    <message>
        <source>Public administration and defence; compulsory social security</source>
        <translation>Государственное управление и оборона; обязательное социальное обеспечение</translation>
    </message>
    <message>
        <source>Human health and social work activities</source>
        <translation>Здравоохранение и социальное обслуживание</translation>
    </message>
    <message>
        <source>Arts, entertainment and recreation</source>
        <translation>Искусство, развлечения и отдых</translation>
    </message>
    <message>
        <source>Other service activities</source>
        <translation>Прочие виды услуг</translation>
    </message>
    <message>
        <source>Activities of households as employers</source>
        <translation>Деятельность домохозяйств как работодателей</translation>
    </message>
    <message>
        <source>Activities of extraterritorial organisations and bodies</source>
        <translation>Деятельность экстерриториальных организаций и органов</translation>
    </message>
    <message>
        <source>Growing of non-perennial crops</source>
        <translation>Выращивание однолетних культур</translation>
    </message>
    <message>
        <source>Plant propagation</source>
        <translation>Размножение растений</translation>
    </message>
    <message>
        <source>Animal production</source>
        <translation>Животноводство</translation>
    </message>
    <message>
        <source>Mixed farming</source>
        <translation>Смешанное сельское хозяйство</translation>
    </message>
    <message>
        <source>Support activities to agriculture and post-harvest crop activities</source>
        <translation>Услуги для сельского хозяйства и обработка урожая</translation>
    </message>
    <message>
        <source>Other crop and animal production, hunting</source>
        <translation>Прочее растениеводство и животноводство, охота</translation>
    </message>
    <message>
        <source>Forestry and logging</source>
        <translation>Лесное хозяйство и лесозаготовки</translation>
    </message>
    <message>
        <source>Marine fishing or aquaculture</source>
        <translation>Морское рыболовство или рыбоводство</translation>
    </message>
    <message>
        <source>Freshwater fishing or aquaculture</source>
        <translation>Пресноводное рыболовство или рыбоводство</translation>
    </message>
    <message>
        <source>Manufacture of food products</source>
        <translation>Производство продуктов питания</translation>
    </message>
    <message>
        <source>Manufacture of beverages</source>
        <translation>Производство напитков</translation>
    </message>
    <message>
        <source>Manufacture of tobacco products</source>
        <translation>Производство табачных изделий</translation>
    </message>
    <message>
        <source>Manufacture of textiles</source>
        <translation>Производство текстиля</translation>
    </message>
    <message>
        <source>Manufacture of wearing apparel</source>
        <translation>Производство одежды</translation>
    </message>
    <message>
        <source>Manufacture of leather and related products</source>
        <translation>Производство кожаных изделий</translation>
    </message>
    <message>
        <source>Manufacture of wood products, straw and plaiting materials</source>
        <translation>Изделия из дерева, соломы и плетёные изделия</translation>
    </message>
    <message>
        <source>Manufacture of paper and paper products</source>
        <translation>Производство бумаги и изделий из неё</translation>
    </message>
    <message>
        <source>Printing and reproduction of recorded media</source>
        <translation>Печать и воспроизведение записей</translation>
    </message>
    <message>
        <source>Manufacture of coke and refined petroleum products</source>
        <translation>Производство кокса и нефтепродуктов</translation>
    </message>
    <message>
        <source>Manufacture of chemicals and chemical products</source>
        <translation>Производство химических веществ</translation>
    </message>
    <message>
        <source>Manufacture of pharmaceutical products</source>
        <translation>Производство лекарств</translation>
    </message>
    <message>
        <source>Manufacture of rubber and plastics products</source>
        <translation>Производство резины и пластмасс</translation>
    </message>
    <message>
        <source>Manufacture of bricks, glass, cement and other minerals</source>
        <translation>Производство кирпича, стекла, цемента и других минеральных изделий</translation>
    </message>
    <message>
        <source>Manufacture of basic metals</source>
        <translation>Металлургия</translation>
    </message>
    <message>
        <source>Manufacture of fabricated metal products</source>
        <translation>Производство металлических изделий</translation>
    </message>
    <message>
        <source>Manufacture of computer, electronic and optical products</source>
        <translation>Производство компьютеров, электроники и оптики</translation>
    </message>
    <message>
        <source>Manufacture of electrical equipment</source>
        <translation>Производство электрооборудования</translation>
    </message>
    <message>
        <source>Manufacture of other machinery and equipment</source>
        <translation>Производство других машин и оборудования</translation>
    </message>
    <message>
        <source>Manufacture of motor vehicles, trailers and semi-trailers</source>
        <translation>Производство автомобилей и прицепов</translation>
    </message>
    <message>
        <source>Manufacture of other transport equipment</source>
        <translation>Производство других транспортных средств</translation>
    </message>
    <message>
        <source>Manufacture of furniture</source>
        <translation>Производство мебели</translation>
    </message>
    <message>
        <source>Other manufacturing</source>
        <translation>Прочее производство</translation>
    </message>
    <message>
        <source>Repair and installation of machinery and equipment</source>
        <translation>Ремонт и установка машин и оборудования</translation>
    </message>
    <message>
        <source>Land transport and transport via pipelines</source>
        <translation>Сухопутный и трубопроводный транспорт</translation>
    </message>
    <message>
        <source>Water transport</source>
        <translation>Водный транспорт</translation>
    </message>
    <message>
        <source>Air transport</source>
        <translation>Воздушный транспорт</translation>
    </message>
    <message>
        <source>Warehousing and support activities for transportation</source>
        <translation>Складирование и услуги для транспорта</translation>
    </message>
    <message>
        <source>Postal and courier activities</source>
        <translation>Почта и курьеры</translation>
    </message>
    <message>
        <source>Primarily accommodation</source>
        <translation>В основном проживание</translation>
    </message>
    <message>
        <source>Primarily food</source>
        <translation>В основном питание</translation>
    </message>
    <message>
        <source>Primarily beverages</source>
        <translation>В основном напитки</translation>
    </message>
    <message>
        <source>Rental and leasing activities</source>
        <translation>Аренда и лизинг</translation>
    </message>
    <message>
        <source>Employment activities</source>
        <translation>Трудоустройство и подбор персонала</translation>
    </message>
    <message>
        <source>Travel agency and tour operator activities</source>
        <translation>Турагентства и туроператоры</translation>
    </message>
    <message>
        <source>Security and investigation activities</source>
        <translation>Охрана и расследования</translation>
    </message>
    <message>
        <source>Services to buildings and landscape, including cleaning</source>
        <translation>Обслуживание зданий и территорий, уборка</translation>
    </message>
    <message>
        <source>Office administrative and support activities</source>
        <translation>Офисные и вспомогательные услуги</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Минимальная</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>Средней тяжести</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Тяжёлая</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>Ниже порога</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>На пороге</translation>
    </message>
    <message>
        <source>Above the cut-off</source>
        <translation>Выше порога</translation>
    </message>
    <message>
        <source>There is no published translation into this language</source>
        <translation>Опубликованного перевода на этот язык нет</translation>
    </message>
    <message>
        <source>The translation was not reviewed</source>
        <translation>Перевод не проверен</translation>
    </message>
    <message>
        <source>Not every question was answered</source>
        <translation>Ответ дан не на каждый вопрос</translation>
    </message>
    <message>
        <source>An answer is none of those offered</source>
        <translation>Один из ответов не из предложенных</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Вторжение</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>Избегание</translation>
    </message>
    <message>
        <source>Thoughts and mood</source>
        <translation>Мысли и настроение</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Возбуждение</translation>
    </message>
    <message>
        <source>Typed during or after the talk</source>
        <translation>Введено во время беседы или после</translation>
    </message>
    <message>
        <source>On paper, typed later</source>
        <translation>На бумаге, введено позже</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>Рассказано по телефону</translation>
    </message>
    <message>
        <source>Taken over from another file</source>
        <translation>Взято из другого дела</translation>
    </message>
    <message>
        <source>Nothing but the clothes worn</source>
        <translation>Только одежда на себе</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Другие документы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Сумка</translation>
    </message>
    <message>
        <source>Keepsakes</source>
        <translation>Памятные вещи</translation>
    </message>
    <message>
        <source>No danger seen</source>
        <translation>Опасности не видно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Was followed here</source>
        <translation>За клиентом следили</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translation>Государственная</translation>
    </message>
    <message>
        <source>Run by an NGO</source>
        <translation>Линия НПО</translation>
    </message>
    <message>
        <source>Run by an international organisation</source>
        <translation>Линия международной организации</translation>
    </message>
    <message>
        <source>Another hotline</source>
        <translation>Другая горячая линия</translation>
    </message>
    <message>
        <source>Police raid</source>
        <translation>Рейд полиции</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Сообщение со стороны</translation>
    </message>
    <message>
        <source>Call to a hotline</source>
        <translation>Звонок на горячую линию</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Побег</translation>
    </message>
    <message>
        <source>Was let go</source>
        <translation>Отпустили</translation>
    </message>
    <message>
        <source>A customer helped</source>
        <translation>С помощью покупателя услуг</translation>
    </message>
    <message>
        <source>Check at a border</source>
        <translation>Проверка на границе</translation>
    </message>
    <message>
        <source>In detention or before deportation</source>
        <translation>Под стражей или перед депортацией</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>В больнице</translation>
    </message>
    <message>
        <source>Outreach work</source>
        <translation>Выездная работа</translation>
    </message>
    <message>
        <source>Asked an embassy for help</source>
        <translation>Обращение в посольство</translation>
    </message>
    <message>
        <source>Family searched for the person</source>
        <translation>Поиски семьи</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Interpreter in the room</source>
        <translation>Переводчик в комнате</translation>
    </message>
    <message>
        <source>Interpreter by telephone</source>
        <translation>Переводчик по телефону</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Кто-то из персонала</translation>
    </message>
    <message>
        <source>Another resident, in an emergency</source>
        <translation>Кто-то из жильцов, в крайнем случае</translation>
    </message>
    <message>
        <source>Needed, but nobody found yet</source>
        <translation>Нужен, но пока не найден</translation>
    </message>
    <message>
        <source>Underwear</source>
        <translation>Нижнее бельё</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Warm clothes</source>
        <translation>Тёплая одежда</translation>
    </message>
    <message>
        <source>Nightwear</source>
        <translation>Одежда для сна</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Обувь</translation>
    </message>
    <message>
        <source>Slippers</source>
        <translation>Тапочки</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Полотенца</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>Постельное бельё</translation>
    </message>
    <message>
        <source>Soap, brush, hygiene set</source>
        <translation>Мыло, расчёска, гигиенический набор</translation>
    </message>
    <message>
        <source>Sanitary towels</source>
        <translation>Прокладки</translation>
    </message>
    <message>
        <source>Shaving things</source>
        <translation>Принадлежности для бритья</translation>
    </message>
    <message>
        <source>Things for a baby</source>
        <translation>Вещи для младенца</translation>
    </message>
    <message>
        <source>A bag of one’s own</source>
        <translation>Своя сумка</translation>
    </message>
    <message>
        <source>Notebook and pens</source>
        <translation>Тетрадь и ручки</translation>
    </message>
    <message>
        <source>Art paper and paints</source>
        <translation>Бумага и краски</translation>
    </message>
    <message>
        <source>Phone or phone card</source>
        <translation>Телефон или карта связи</translation>
    </message>
    <message>
        <source>Key to a locker</source>
        <translation>Ключ от шкафчика</translation>
    </message>
    <message>
        <source>A warm meal</source>
        <translation>Тёплая еда</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Would like a test</source>
        <translation>Нужен тест</translation>
    </message>
    <message>
        <source>Additional services required</source>
        <translation>Нужны дополнительные услуги</translation>
    </message>
    <message>
        <source>Migration or change of location</source>
        <translation>Миграция или переезд</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Migration police</source>
        <translation>Миграционная полиция</translation>
    </message>
    <message>
        <source>Border service</source>
        <translation>Пограничная служба</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation>Прокуратура или суд</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Горячая линия</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Неправительственная организация</translation>
    </message>
    <message>
        <source>IOM or other international organisation</source>
        <translation>МОМ или другая международная организация</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Посольство или консульство</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Медицинская служба</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Социальная служба</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Labour inspectorate</source>
        <translation>Инспекция труда</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Religious community</source>
        <translation>Религиозная община</translation>
    </message>
    <message>
        <source>A customer who reported it</source>
        <translation>Сообщивший покупатель услуг</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation>Родные или друзья</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Самостоятельное обращение</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Through a trusted person</source>
        <translation>Через доверенное лицо</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>Только лично</translation>
    </message>
    <message>
        <source>No contact at all</source>
        <translation>Никакой связи</translation>
    </message>
    <message>
        <source>A room alone</source>
        <translation>Отдельная комната</translation>
    </message>
    <message>
        <source>A shared room</source>
        <translation>Общая комната</translation>
    </message>
    <message>
        <source>Near the staff room</source>
        <translation>Рядом с комнатой персонала</translation>
    </message>
    <message>
        <source>With the child</source>
        <translation>С ребёнком</translation>
    </message>
    <message>
        <source>With a light on</source>
        <translation>При свете</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Кровотечение</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Боль</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Травма</translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation>Жар или инфекция</translation>
    </message>
    <message>
        <source>Trouble breathing</source>
        <translation>Трудно дышать</translation>
    </message>
    <message>
        <source>Withdrawal or intoxication</source>
        <translation>Ломка или опьянение</translation>
    </message>
    <message>
        <source>Thoughts of self-harm</source>
        <translation>Мысли о самоповреждении</translation>
    </message>
    <message>
        <source>Exhausted, needs sleep first</source>
        <translation>Истощение, сначала сон</translation>
    </message>
    <message>
        <source>Hungry or thirsty</source>
        <translation>Голод или жажда</translation>
    </message>
    <message>
        <source>Nothing urgent</source>
        <translation>Ничего срочного</translation>
    </message>
    <message>
        <source>Some difficulty</source>
        <translation>Некоторые трудности</translation>
    </message>
    <message>
        <source>A lot of difficulty</source>
        <translation>Большие трудности</translation>
    </message>
    <message>
        <source>Cannot do it at all</source>
        <translation>Совсем не получается</translation>
    </message>
    <message>
        <source>Seeing, even with glasses</source>
        <translation>Зрение, даже в очках</translation>
    </message>
    <message>
        <source>Hearing, even with a hearing aid</source>
        <translation>Слух, даже со слуховым аппаратом</translation>
    </message>
    <message>
        <source>Walking or climbing steps</source>
        <translation>Ходьба или подъём по ступеням</translation>
    </message>
    <message>
        <source>Remembering or concentrating</source>
        <translation>Память или сосредоточение</translation>
    </message>
    <message>
        <source>Washing or dressing</source>
        <translation>Мытьё или одевание</translation>
    </message>
    <message>
        <source>Understanding or being understood</source>
        <translation>Понимать или быть понятым</translation>
    </message>
    <message>
        <source>No difficulty</source>
        <translation>Нет трудностей</translation>
    </message>
    <message>
        <source>Other difficulty</source>
        <translation>Другие трудности</translation>
    </message>
    <message>
        <source>Early childhood education</source>
        <translation>Дошкольное образование</translation>
    </message>
    <message>
        <source>Primary education</source>
        <translation>Начальное образование</translation>
    </message>
    <message>
        <source>Lower secondary education</source>
        <translation>Основное среднее образование</translation>
    </message>
    <message>
        <source>Upper secondary education</source>
        <translation>Общее среднее образование</translation>
    </message>
    <message>
        <source>Post-secondary non-tertiary education</source>
        <translation>Послесреднее нетретичное образование</translation>
    </message>
    <message>
        <source>Short-cycle tertiary education</source>
        <translation>Короткий цикл третичного образования</translation>
    </message>
    <message>
        <source>Bachelor’s or equivalent level</source>
        <translation>Бакалавриат или равный уровень</translation>
    </message>
    <message>
        <source>Master’s or equivalent level</source>
        <translation>Магистратура или равный уровень</translation>
    </message>
    <message>
        <source>Doctoral or equivalent level</source>
        <translation>Докторантура или равный уровень</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Everyday conversation</source>
        <translation>Бытовое общение</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Transgender feminine</source>
        <translation>Трансгендерный женский</translation>
    </message>
    <message>
        <source>Transgender masculine</source>
        <translation>Трансгендерный мужской</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translation>Неконформный</translation>
    </message>
    <message>
        <source>Not specified or unknown</source>
        <translation>Не указано или неизвестно</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Не важно</translation>
    </message>
    <message>
        <source>Differs by topic (see note)</source>
        <translation>Зависит от темы (см. заметку)</translation>
    </message>
    <message>
        <source>Reads and writes easily</source>
        <translation>Читает и пишет свободно</translation>
    </message>
    <message>
        <source>Reads and writes a little</source>
        <translation>Читает и пишет немного</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Только читает</translation>
    </message>
    <message>
        <source>Signs own name</source>
        <translation>Пишет своё имя</translation>
    </message>
    <message>
        <source>Does not read or write</source>
        <translation>Не читает и не пишет</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабское</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинское</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армянское</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Монгольское</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайское</translation>
    </message>
    <message>
        <source>Another script</source>
        <translation>Другое письмо</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Вне брака</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>В браке</translation>
    </message>
    <message>
        <source>Registered partnership</source>
        <translation>Зарегистрированное партнёрство</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Раздельное проживание</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>В разводе</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Вдовство</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Visa-free stay</source>
        <translation>Безвизовое пребывание</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Work permit or patent</source>
        <translation>Разрешение на работу или патент</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Вид на жительство</translation>
    </message>
    <message>
        <source>Stay as victim of trafficking</source>
        <translation>Пребывание как жертва торговли людьми</translation>
    </message>
    <message>
        <source>Stay during criminal procedure</source>
        <translation>Пребывание на время уголовного процесса</translation>
    </message>
    <message>
        <source>Asylum certificate</source>
        <translation>Свидетельство лица, ищущего убежище</translation>
    </message>
    <message>
        <source>Return certificate</source>
        <translation>Свидетельство на возвращение</translation>
    </message>
    <message>
        <source>Overstayed</source>
        <translation>Срок пребывания истёк</translation>
    </message>
    <message>
        <source>No valid papers</source>
        <translation>Нет действующих документов</translation>
    </message>
    <message>
        <source>Under an order to leave</source>
        <translation>Предписание о выезде</translation>
    </message>
    <message>
        <source>Citizen in own country</source>
        <translation>Гражданин своей страны</translation>
    </message>
    <message>
        <source>Labour migrant</source>
        <translation>Трудовой мигрант</translation>
    </message>
    <message>
        <source>Student migrant</source>
        <translation>Учебный мигрант</translation>
    </message>
    <message>
        <source>Visitor or tourist</source>
        <translation>Гость или турист</translation>
    </message>
    <message>
        <source>Family migrant</source>
        <translation>Семейный мигрант</translation>
    </message>
    <message>
        <source>Irregular migrant</source>
        <translation>Мигрант с неурегулированным статусом</translation>
    </message>
    <message>
        <source>Permanent resident</source>
        <translation>Постоянный житель</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <translation>Лицо, ищущее убежище</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Беженец</translation>
    </message>
    <message>
        <source>Complementary protection</source>
        <translation>Дополнительная защита</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>Лицо без гражданства</translation>
    </message>
    <message>
        <source>Stranded migrant</source>
        <translation>Мигрант в бедственном положении</translation>
    </message>
    <message>
        <source>Forced migrant</source>
        <translation>Вынужденный мигрант</translation>
    </message>
    <message>
        <source>Environmental migrant</source>
        <translation>Экологический мигрант</translation>
    </message>
    <message>
        <source>Internally displaced person</source>
        <translation>Внутренне перемещённое лицо</translation>
    </message>
    <message>
        <source>Deportee</source>
        <translation>Депортируемое лицо</translation>
    </message>
    <message>
        <source>Returnee</source>
        <translation>Возвращающийся мигрант</translation>
    </message>
    <message>
        <source>Separated or unaccompanied child</source>
        <translation>Ребёнок, разлучённый с семьёй или без сопровождения</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Официальное имя</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>Как в паспорте</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Имя при рождении</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Name in false papers</source>
        <translation>Имя в поддельных документах</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Желаемое обращение</translation>
    </message>
    <message>
        <source>Name used by the exploiter</source>
        <translation>Имя, данное эксплуататором</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Several people, women and men</source>
        <translation>Несколько человек, женщины и мужчины</translation>
    </message>
    <message>
        <source>Registered by the state</source>
        <translation>Зарегистрирован государством</translation>
    </message>
    <message>
        <source>Religious only</source>
        <translation>Только религиозный</translation>
    </message>
    <message>
        <source>Customary or informal</source>
        <translation>По обычаю или неформальный</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Работа по найму</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Самозанятость</translation>
    </message>
    <message>
        <source>Own farm or household plot</source>
        <translation>Своё хозяйство или участок</translation>
    </message>
    <message>
        <source>Seasonal work</source>
        <translation>Сезонная работа</translation>
    </message>
    <message>
        <source>Work at home, caring</source>
        <translation>Работа по дому, уход</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>Без работы</translation>
    </message>
    <message>
        <source>Work with the client</source>
        <translation>Работа с клиентом</translation>
    </message>
    <message>
        <source>Follow-up after the stay</source>
        <translation>Сопровождение после приюта</translation>
    </message>
    <message>
        <source>A claim or a case at court</source>
        <translation>Требование или дело в суде</translation>
    </message>
    <message>
        <source>Reports to donors</source>
        <translation>Отчёты донорам</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Look in often tonight</source>
        <translation>Чаще заглядывайте этой ночью</translation>
    </message>
    <message>
        <source>No visitors</source>
        <translation>Без посетителей</translation>
    </message>
    <message>
        <source>No calls put through</source>
        <translation>Не соединять со звонками</translation>
    </message>
    <message>
        <source>Never goes out alone</source>
        <translation>Не выходить без сопровождения</translation>
    </message>
    <message>
        <source>Call the person on duty if unsettled</source>
        <translation>При тревоге звоните дежурному</translation>
    </message>
    <message>
        <source>Medicine stays locked away</source>
        <translation>Лекарства держать под замком</translation>
    </message>
    <message>
        <source>Keep apart, wash hands</source>
        <translation>Держать отдельно, мыть руки</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Младше 18 лет</translation>
    </message>
    <message>
        <source>Tell nobody that the person is here</source>
        <translation>Никому не говорить, что человек здесь</translation>
    </message>
    <message>
        <source>Staff of the same sex only</source>
        <translation>Только персонал того же пола</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Memory stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Внешний диск</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Другой компьютер</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не нужен никто</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Officer or official</source>
        <translation>Сотрудник органов или чиновник</translation>
    </message>
    <message>
        <source>Agency or office</source>
        <translation>Орган или ведомство</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Exploiter or helper</source>
        <translation>Эксплуататор или пособник</translation>
    </message>
    <message>
        <source>Village, road, landmark</source>
        <translation>Село, дорога, ориентир</translation>
    </message>
    <message>
        <source>Surname of staff</source>
        <translation>Фамилия персонала</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Real name of the organisation</source>
        <translation>Настоящее имя организации</translation>
    </message>
    <message>
        <source>Car and number plate</source>
        <translation>Автомобиль и номерной знак</translation>
    </message>
    <message>
        <source>Word that must never leave</source>
        <translation>Слово, которое нельзя выпускать</translation>
    </message>
    <message>
        <source>Number that must never leave</source>
        <translation>Номер, который нельзя выпускать</translation>
    </message>
    <message>
        <source>Recipient who must get nothing</source>
        <translation>Получатель, которому ничего нельзя давать</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Маловероятно</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Is happening</source>
        <translation>Уже происходит</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Переезд в другое место</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Номер телефона сменён</translation>
    </message>
    <message>
        <source>Police told</source>
        <translation>Сообщено полиции</translation>
    </message>
    <message>
        <source>Staff told</source>
        <translation>Сообщено персоналу</translation>
    </message>
    <message>
        <source>Going out only together</source>
        <translation>Выход только вместе</translation>
    </message>
    <message>
        <source>Family warned</source>
        <translation>Семья предупреждена</translation>
    </message>
    <message>
        <source>Video testimony asked</source>
        <translation>Просьба о видеопоказаниях</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Угроза жизни</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнена</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Больше не нужна</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>В интернете</translation>
    </message>
    <message>
        <source>Through family</source>
        <translation>Через семью</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>В суде</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Письмом</translation>
    </message>
    <message>
        <source>Seen nearby</source>
        <translation>Замечено поблизости</translation>
    </message>
    <message>
        <source>The exploiter knows where the client is</source>
        <translation>Эксплуататор знает, где клиент</translation>
    </message>
    <message>
        <source>Has access to a weapon</source>
        <translation>Есть доступ к оружию</translation>
    </message>
    <message>
        <source>Could come here easily</source>
        <translation>Может легко прийти сюда</translation>
    </message>
    <message>
        <source>Was violent before</source>
        <translation>Насилие с его стороны уже было</translation>
    </message>
    <message>
        <source>Claims a debt</source>
        <translation>Требует долг</translation>
    </message>
    <message>
        <source>Threatens the family</source>
        <translation>Угрожает семье</translation>
    </message>
    <message>
        <source>Has contact by phone</source>
        <translation>Связывается по телефону</translation>
    </message>
    <message>
        <source>The client wishes to return</source>
        <translation>Клиент хочет вернуться</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation>Эксплуататор</translation>
    </message>
    <message>
        <source>People around the exploiter</source>
        <translation>Окружение эксплуататора</translation>
    </message>
    <message>
        <source>An official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation>Кто-то из жильцов</translation>
    </message>
    <message>
        <source>The client themselves</source>
        <translation>Сам клиент</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Миновала</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Family in the home country</source>
        <translation>Семья на родине</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Agreed in part</source>
        <translation>Согласие частично</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>Please change</source>
        <translation>Прошу изменить</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Не утверждено</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Уход раньше</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уважительная причина</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>Не захотел(а)</translation>
    </message>
    <message>
        <source>Not safe to come</source>
        <translation>Приходить небезопасно</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Отменили мы</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>По просьбе клиента</translation>
    </message>
    <message>
        <source>Therapist not here</source>
        <translation>Нет специалиста</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Нет кабинета</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Нет переводчика</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Небезопасно</translation>
    </message>
    <message>
        <source>The client left</source>
        <translation>Клиент уехал</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Профессиональное обучение</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Вождение</translation>
    </message>
    <message>
        <source>Looking for a place</source>
        <translation>Ищем место</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Зачислен(а)</translation>
    </message>
    <message>
        <source>Going there</source>
        <translation>Посещает</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Finished with a certificate</source>
        <translation>Завершено со свидетельством</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Goes well</source>
        <translation>Всё хорошо</translation>
    </message>
    <message>
        <source>Some trouble</source>
        <translation>Есть трудности</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>В опасности</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не удалось связаться</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Открытая группа</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Закрытая группа</translation>
    </message>
    <message>
        <source>Registered employer</source>
        <translation>Работодатель зарегистрирован</translation>
    </message>
    <message>
        <source>Written contract</source>
        <translation>Письменный договор</translation>
    </message>
    <message>
        <source>Wage and payday in writing</source>
        <translation>Зарплата и день выплаты записаны</translation>
    </message>
    <message>
        <source>Keeps own papers</source>
        <translation>Документы остаются у человека</translation>
    </message>
    <message>
        <source>Hours and days off agreed</source>
        <translation>Часы и выходные согласованы</translation>
    </message>
    <message>
        <source>Housing not tied to the job</source>
        <translation>Жильё не связано с работой</translation>
    </message>
    <message>
        <source>Place was seen</source>
        <translation>Место осмотрено</translation>
    </message>
    <message>
        <source>Can phone freely</source>
        <translation>Может свободно звонить</translation>
    </message>
    <message>
        <source>No link to those who must stay out</source>
        <translation>Нет связи с теми, кого не пускаем</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>С осторожностью</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Trust-building</source>
        <translation>Установление доверия</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Сопровождение после</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Rehabilitation after labour exploitation</source>
        <translation>Реабилитация после трудовой эксплуатации</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Training about rights</source>
        <translation>Обучение правам</translation>
    </message>
    <message>
        <source>Rehabilitation after sexual exploitation</source>
        <translation>Реабилитация после сексуальной эксплуатации</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>Социальная помощь</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Можно идти дальше</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Социальный работник</translation>
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
        <translation>Мы сами</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>Направлено к другим</translation>
    </message>
    <message>
        <source>Already from others</source>
        <translation>Уже помогают другие</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Own hygiene</source>
        <translation>Личная гигиена</translation>
    </message>
    <message>
        <source>Washing clothes</source>
        <translation>Стирка</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Быт</translation>
    </message>
    <message>
        <source>Using a telephone</source>
        <translation>Пользование телефоном</translation>
    </message>
    <message>
        <source>Living in a shared room</source>
        <translation>Жизнь в общей комнате</translation>
    </message>
    <message>
        <source>0 – not seen</source>
        <translation>0 – не наблюдалось</translation>
    </message>
    <message>
        <source>1 – with help</source>
        <translation>1 – с помощью</translation>
    </message>
    <message>
        <source>2 – when prompted</source>
        <translation>2 – по напоминанию</translation>
    </message>
    <message>
        <source>3 – alone</source>
        <translation>3 – самостоятельно</translation>
    </message>
    <message>
        <source>4 – teaches others</source>
        <translation>4 – учит других</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Сообщением</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>Через партнёра</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Ticket or boarding pass</source>
        <translation>Билет или посадочный талон</translation>
    </message>
    <message>
        <source>Contract or advertisement</source>
        <translation>Договор или объявление</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation>Медицинский документ</translation>
    </message>
    <message>
        <source>Police paper</source>
        <translation>Документ полиции</translation>
    </message>
    <message>
        <source>Messages, call lists, photos</source>
        <translation>Сообщения, список звонков, фото</translation>
    </message>
    <message>
        <source>Payment slips, debt papers</source>
        <translation>Расчётные листы, долговые расписки</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Visible injuries</source>
        <translation>Видимые травмы</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Под рукой ничего нет</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>НПО</translation>
    </message>
    <message>
        <source>Court or prosecution</source>
        <translation>Суд или прокуратура</translation>
    </message>
    <message>
        <source>Non-police governmental organisation</source>
        <translation>Госорган, кроме полиции</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Побег</translation>
    </message>
    <message>
        <source>Raid by the authorities</source>
        <translation>Рейд властей</translation>
    </message>
    <message>
        <source>With help of a customer</source>
        <translation>С помощью покупателя услуг</translation>
    </message>
    <message>
        <source>With help of family or friends</source>
        <translation>С помощью родных или друзей</translation>
    </message>
    <message>
        <source>Released by the exploiter</source>
        <translation>Эксплуататор отпустил</translation>
    </message>
    <message>
        <source>Somebody paid</source>
        <translation>Кто-то заплатил</translation>
    </message>
    <message>
        <source>Sold or passed on</source>
        <translation>Продажа или передача</translation>
    </message>
    <message>
        <source>Put out when ill or hurt</source>
        <translation>Выгнали из-за болезни или травмы</translation>
    </message>
    <message>
        <source>Labour migration</source>
        <translation>Трудовая миграция</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Похищение</translation>
    </message>
    <message>
        <source>Sold by family</source>
        <translation>Продажа семьёй</translation>
    </message>
    <message>
        <source>Sold by somebody else</source>
        <translation>Продажа кем-то другим</translation>
    </message>
    <message>
        <source>Friendship or romance</source>
        <translation>Дружба или романтические отношения</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Усыновление</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Visit or tourism</source>
        <translation>Поездка или туризм</translation>
    </message>
    <message>
        <source>To work off a debt</source>
        <translation>Отработка долга</translation>
    </message>
    <message>
        <source>Born into it</source>
        <translation>Там с рождения</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Вербовка</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Перевозка</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Эксплуатация</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Принудительный труд</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>Сексуальная эксплуатация</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Детский труд</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Принудительный брак</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation>Подневольное состояние</translation>
    </message>
    <message>
        <source>Forced military (by non-state actors)</source>
        <translation>Принудительная военная служба (негосударственные группы)</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation>Изъятие органов</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation>Принудительное попрошайничество</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translation>Принудительное усыновление</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translation>Суррогатное материнство</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Есть подозрение</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Aquafarming</source>
        <translation>Рыбоводство</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation>Попрошайничество</translation>
    </message>
    <message>
        <source>Domestic work</source>
        <translation>Домашний труд</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Гостиницы и питание</translation>
    </message>
    <message>
        <source>Illicit activities</source>
        <translation>Незаконная деятельность</translation>
    </message>
    <message>
        <source>Mining or drilling</source>
        <translation>Добыча или бурение</translation>
    </message>
    <message>
        <source>Peddling</source>
        <translation>Торговля вразнос</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Перевозки</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation>Долговая кабала</translation>
    </message>
    <message>
        <source>Takes earnings</source>
        <translation>Отбирает заработок</translation>
    </message>
    <message>
        <source>Restricts financial access</source>
        <translation>Ограничивает доступ к деньгам</translation>
    </message>
    <message>
        <source>Physical threats</source>
        <translation>Угрожает расправой</translation>
    </message>
    <message>
        <source>Threatens children or family</source>
        <translation>Угрожает детям или семье</translation>
    </message>
    <message>
        <source>Threats of law enforcement</source>
        <translation>Угрожает полицией</translation>
    </message>
    <message>
        <source>Psychological abuse</source>
        <translation>Психологическое насилие</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Физическое насилие</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Сексуальное насилие</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation>Ложные обещания</translation>
    </message>
    <message>
        <source>Psychoactive substances</source>
        <translation>Психоактивные вещества</translation>
    </message>
    <message>
        <source>Restricts movement</source>
        <translation>Ограничивает передвижение</translation>
    </message>
    <message>
        <source>Restricts medical care</source>
        <translation>Ограничивает медицинскую помощь</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation>Чрезмерное рабочее время</translation>
    </message>
    <message>
        <source>Uses children</source>
        <translation>Использует детей</translation>
    </message>
    <message>
        <source>Withholds necessities</source>
        <translation>Лишает необходимого</translation>
    </message>
    <message>
        <source>Withholds documents</source>
        <translation>Удерживает документы</translation>
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
        <translation>Интимный партнёр</translation>
    </message>
    <message>
        <source>Parent, brother, sister or child</source>
        <translation>Родители, брат, сестра или дети</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Друг или подруга</translation>
    </message>
    <message>
        <source>Neighbour or fellow villager</source>
        <translation>Соседи или земляки</translation>
    </message>
    <message>
        <source>Employer or foreman</source>
        <translation>Работодатель или бригадир</translation>
    </message>
    <message>
        <source>Agency or broker</source>
        <translation>Агентство или посредник</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Посторонний человек</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translation>В месте торговли или услуг</translation>
    </message>
    <message>
        <source>At an educational institution</source>
        <translation>В учебном заведении</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>На работе</translation>
    </message>
    <message>
        <source>Through online social networks</source>
        <translation>Через социальные сети</translation>
    </message>
    <message>
        <source>Through an online advertisement</source>
        <translation>Через объявление в интернете</translation>
    </message>
    <message>
        <source>Through a television advert</source>
        <translation>Через рекламу на телевидении</translation>
    </message>
    <message>
        <source>Through a newspaper advert</source>
        <translation>Через объявление в газете</translation>
    </message>
    <message>
        <source>Through family or family events</source>
        <translation>Через семью или семейные события</translation>
    </message>
    <message>
        <source>Through friends or social events</source>
        <translation>Через друзей или встречи</translation>
    </message>
    <message>
        <source>Familial</source>
        <translation>Родственная</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Знакомые</translation>
    </message>
    <message>
        <source>Unacquainted</source>
        <translation>Незнакомые</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation>Проституция</translation>
    </message>
    <message>
        <source>Pornography</source>
        <translation>Порнография</translation>
    </message>
    <message>
        <source>Remote interactive services</source>
        <translation>Интерактивные услуги на расстоянии</translation>
    </message>
    <message>
        <source>Private sexual services</source>
        <translation>Частные сексуальные услуги</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translation>Возможная жертва торговли людьми</translation>
    </message>
    <message>
        <source>Actual victim of trafficking</source>
        <translation>Установленная жертва торговли людьми</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translation>Не жертва торговли людьми</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>It has no day and hour yet.</source>
        <translation>Дня и часа ещё нет.</translation>
    </message>
    <message>
        <source>It has no length.</source>
        <translation>Не указана длительность.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>It lasts {number} minutes, more than eight hours.</source>
        <translation>Длится {number} мин., больше восьми часов.</translation>
    </message>
    <message>
        <source>{client} has another session {time}.</source>
        <translation>{client}: другая сессия {time}.</translation>
    </message>
    <message>
        <source>{client} is not free {time}.</source>
        <translation>{client}: время занято {time}.</translation>
    </message>
    <message>
        <source>{member} has another session {time}.</source>
        <translation>{member}: другая сессия {time}.</translation>
    </message>
    <message>
        <source>{interpreter} interprets elsewhere {time}.</source>
        <translation>{interpreter} переводит в другом месте {time}.</translation>
    </message>
    <message>
        <source>{room} is taken {time}.</source>
        <translation>{room}: занято {time}.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Этого кабинета больше нет.</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>{room}: не используется.</translation>
    </message>
    <message>
        <source>No room is free that fits.</source>
        <translation>Нет свободного подходящего кабинета.</translation>
    </message>
    <message>
        <source>{member} does not work here any more.</source>
        <translation>{member} здесь больше не работает.</translation>
    </message>
    <message>
        <source>{member} is not here on that day.</source>
        <translation>{member} в этот день отсутствует.</translation>
    </message>
    <message>
        <source>{client} has left the house.</source>
        <translation>{client} уже не в доме.</translation>
    </message>
    <message>
        <source>{interpreter} does not come any more.</source>
        <translation>{interpreter} больше не приходит.</translation>
    </message>
    <message>
        <source>{interpreter}: no promise of confidentiality that holds on that day.</source>
        <translation>{interpreter}: нет обязательства о неразглашении, действующего в этот день.</translation>
    </message>
    <message>
        <source>{interpreter} is not for {client}.</source>
        <translation>{interpreter} не подходит для: {client}.</translation>
    </message>
    <message>
        <source>{interpreter} does not speak the language.</source>
        <translation>{interpreter} не говорит на этом языке.</translation>
    </message>
    <message>
        <source>{client} and {other} must not meet.</source>
        <translation>{client} и {other} не должны встречаться.</translation>
    </message>
    <message>
        <source>{client} and {other} must not meet: {other} is in the same room {time}.</source>
        <translation>{client} и {other} не должны встречаться: {other} в том же кабинете {time}.</translation>
    </message>
    <message>
        <source>{client} has left the house and still belongs to the group.</source>
        <translation>{client} уже не в доме, но ещё числится в группе.</translation>
    </message>
    <message>
        <source>Outside the working hours of {member}.</source>
        <translation>Вне рабочих часов: {member}.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>Продолжается после полуночи.</translation>
    </message>
    <message>
        <source>{client}: no language in common, and nobody interprets.</source>
        <translation>{client}: нет общего языка, и никто не переводит.</translation>
    </message>
    <message>
        <source>{client} would rather talk with: {wanted}.</source>
        <translation>{client} предпочитает говорить с: {wanted}.</translation>
    </message>
    <message>
        <source>{client} would rather talk with: {wanted}. {interpreter} interprets.</source>
        <translation>{client} предпочитает говорить с: {wanted}. Переводит {interpreter}.</translation>
    </message>
    <message>
        <source>More people than the group takes: {number}.</source>
        <translation>Больше людей, чем вмещает группа: {number}.</translation>
    </message>
    <message>
        <source>{room} is too small for {number} people.</source>
        <translation>{room}: тесно для {number} чел.</translation>
    </message>
    <message>
        <source>{client} is new in a closed group.</source>
        <translation>{client}: впервые в закрытой группе.</translation>
    </message>
    <message>
        <source>{client}: the social worker’s assessment and the hand-over come first.</source>
        <translation>{client}: сначала оценка социального работника и передача.</translation>
    </message>
    <message>
        <source>{client}: {number} sessions on that day.</source>
        <translation>{client}: сессий в этот день: {number}.</translation>
    </message>
    <message>
        <source>Usual day of the week</source>
        <translation>Обычный день недели</translation>
    </message>
    <message>
        <source>Usual hour</source>
        <translation>Обычный час</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Обычный кабинет</translation>
    </message>
    <message>
        <source>Days to the nearest other session: {number}</source>
        <translation>Дней до ближайшей другой сессии: {number}</translation>
    </message>
    <message>
        <source>No appointment on that day</source>
        <translation>В этот день нет приёмов</translation>
    </message>
    <message>
        <source>No other session on that day</source>
        <translation>В этот день нет других сессий</translation>
    </message>
    <message>
        <source>Nothing else in the morning</source>
        <translation>Утром больше ничего</translation>
    </message>
    <message>
        <source>Nothing else in the afternoon</source>
        <translation>Днём больше ничего</translation>
    </message>
    <message>
        <source>The interpreter is here on that day</source>
        <translation>Переводчик в этот день здесь</translation>
    </message>
    <message>
        <source>from {from} to {until}</source>
        <translation>с {from} до {until}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed. Start it again whenever you like.</source>
        <translation>Вы это остановили. Ничего не изменено. Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>No case file here</source>
        <translation>Здесь нет сейфа</translation>
    </message>
    <message>
        <source>This folder holds no case file. Nothing was touched. Choose the folder whose name ends in “.shelter”.</source>
        <translation>В этой папке нет сейфа. Ничего не тронуто. Выберите папку, имя которой кончается на «.shelter».</translation>
    </message>
    <message>
        <source>Something is already there</source>
        <translation>Там уже что-то есть</translation>
    </message>
    <message>
        <source>A new case file cannot be made where something already lies. Nothing was overwritten. Choose another name or place.</source>
        <translation>Нельзя создать новый сейф там, где уже что-то лежит. Ничего не перезаписано. Выберите другое имя или место.</translation>
    </message>
    <message>
        <source>This does not open the case file</source>
        <translation>Это не открывает сейф</translation>
    </message>
    <message>
        <source>Alias and passphrase do not fit together. The case file is unharmed. Check the keyboard language and Caps Lock, and try again.</source>
        <translation>Псевдоним и парольная фраза не подходят друг к другу. Сейф цел. Проверьте язык клавиатуры и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Нет файла ключей</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Файл ключей повреждён</translation>
    </message>
    <message>
        <source>Your part of the key file is damaged</source>
        <translation>Ваша часть файла ключей повреждена</translation>
    </message>
    <message>
        <source>The key file was changed by somebody else</source>
        <translation>Файл ключей изменён посторонним</translation>
    </message>
    <message>
        <source>Its list of members was not made by your administrators, so it was not used and nothing was opened. Do not enter passphrases again; tell an administrator and keep this folder as it is.</source>
        <translation>Список участников в нём составили не ваши администраторы, поэтому он не использован и ничего не открыто. Больше не вводите парольные фразы; сообщите администратору и оставьте эту папку как есть.</translation>
    </message>
    <message>
        <source>An older key file was put back</source>
        <translation>Возвращён старый файл ключей</translation>
    </message>
    <message>
        <source>The key file has member list number {membership}, but work was done under number {seen}. Nothing was opened or changed. Put the newer key file back, or ask an administrator.</source>
        <translation>В файле ключей список участников номер {membership}, но работа уже велась под номером {seen}. Ничего не открыто и не изменено. Верните более новый файл ключей или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The key file asks for too much</source>
        <translation>Файл ключей требует слишком много</translation>
    </message>
    <message>
        <source>The drawers are there, but both copies of the key file are gone. The contents are still sealed and unharmed. Restore the newest backup into another folder, and keep this one.</source>
        <translation>Ящики на месте, но обоих экземпляров файла ключей нет. Содержимое запечатано и цело. Восстановите самую новую копию в другую папку, а эту сохраните.</translation>
    </message>
    <message>
        <source>Neither copy of the key file can be read. The drawers are still sealed and unharmed. Restore the newest backup into another folder, and keep this one.</source>
        <translation>Ни один экземпляр файла ключей не читается. Ящики запечатаны и целы. Восстановите самую новую копию в другую папку, а эту сохраните.</translation>
    </message>
    <message>
        <source>Only your own access is affected: colleagues can still open the case file and nothing in it is lost. Ask an administrator to give you access again, or restore a backup.</source>
        <translation>Затронут только ваш доступ: коллеги по-прежнему открывают сейф, в нём ничего не потеряно. Попросите администратора дать доступ снова или восстановите копию.</translation>
    </message>
    <message>
        <source>It demands more memory or time than this program will ever spend, which points to tampering. Nothing was opened. Restore a backup and tell an administrator.</source>
        <translation>Он требует больше памяти или времени, чем программа когда-либо тратит: похоже на подделку. Ничего не открыто. Восстановите копию и сообщите администратору.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Не хватает памяти</translation>
    </message>
    <message>
        <source>Opening needs {mib} MiB of free memory for a moment, and this computer has less. Nothing was opened or changed. Close other programs and try again.</source>
        <translation>Чтобы открыть, на мгновение нужно {mib} МиБ свободной памяти, а на этом компьютере её меньше. Ничего не открыто и не изменено. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>This case file needs a newer ShelterDesk</source>
        <translation>Этому сейфу нужна более новая ShelterDesk</translation>
    </message>
    <message>
        <source>It was last written by version {found} of the format; this program knows up to {known}. Nothing was changed. Update ShelterDesk on this computer and open it again.</source>
        <translation>Он записан в формате версии {found}; эта программа знает версии до {known}. Ничего не изменено. Обновите ShelterDesk на этом компьютере и откройте его снова.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Уже открыто</translation>
    </message>
    <message>
        <source>Another ShelterDesk has this case file open. Nothing is wrong with it. Use the window that is already open, or close it and try again.</source>
        <translation>Этот сейф открыт в другой ShelterDesk. С ним всё в порядке. Перейдите в уже открытое окно или закройте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Not on a network folder</source>
        <translation>Не в сетевой папке</translation>
    </message>
    <message>
        <source>On a network folder a case file could be damaged without anybody noticing, so it was not opened. Move it to a disk of this computer and open it there.</source>
        <translation>В сетевой папке сейф может незаметно повредиться, поэтому он не открыт. Перенесите его на диск этого компьютера и откройте там.</translation>
    </message>
    <message>
        <source>A drawer is missing</source>
        <translation>Нет одного ящика</translation>
    </message>
    <message>
        <source>The file of the drawer “{drawer}” is not in the folder. The other drawers are open and safe. Restore the newest backup into another folder, and keep this one.</source>
        <translation>Файла ящика «{drawer}» в папке нет. Остальные ящики открыты и целы. Восстановите самую новую копию в другую папку, а эту сохраните.</translation>
    </message>
    <message>
        <source>The drawer “{drawer}” contradicts itself or cannot be read ({where}). The other drawers are safe. Do not work in it. Restore the newest backup into another folder, and keep this one: what is newer may still be read out of it.</source>
        <translation>Ящик «{drawer}» противоречит себе или не читается ({where}). Остальные целы. Не работайте в нём. Восстановите самую новую копию в другую папку, а эту сохраните: более новое из неё, возможно, удастся прочитать.</translation>
    </message>
    <message>
        <source>The small file that proves a drawer is its newest state cannot be read: {path}. The drawer itself was not changed. Compare it with the newest backup before you work on.</source>
        <translation>Не читается маленький файл, который доказывает, что ящик самый новый: {path}. Сам ящик не изменён. Прежде чем работать, сравните с самой новой копией.</translation>
    </message>
    <message>
        <source>A drawer is damaged</source>
        <translation>Ящик повреждён</translation>
    </message>
    <message>
        <source>An older copy of a drawer was put back</source>
        <translation>Возвращена старая копия ящика</translation>
    </message>
    <message>
        <source>The drawer “{drawer}” ends at change {number}, but change {anchored} had been saved. What it holds is intact but not complete. Put the newer file back; open it only if there is none.</source>
        <translation>Ящик «{drawer}» кончается изменением {number}, но уже было сохранено изменение {anchored}. То, что в нём есть, цело, но неполно. Верните более новый файл; открывайте этот, только если другого нет.</translation>
    </message>
    <message>
        <source>A safety setting was refused</source>
        <translation>Отклонена настройка безопасности</translation>
    </message>
    <message>
        <source>The database would not take the setting “{setting}”, so nothing was opened and nothing changed. Install ShelterDesk again; if it stays, report this with the words above.</source>
        <translation>База данных не приняла настройку «{setting}», поэтому ничего не открыто и не изменено. Установите ShelterDesk заново; если не поможет, сообщите об этом с приведёнными словами.</translation>
    </message>
    <message>
        <source>This drawer is not yours to open</source>
        <translation>Этот ящик открывать не вам</translation>
    </message>
    <message>
        <source>You do not hold the key of the drawer “{drawer}”. Your text is kept. Hand it in as a letter, or ask a colleague who holds the drawer.</source>
        <translation>У вас нет ключа от ящика «{drawer}». Ваш текст сохранён. Передайте его письмом или попросите коллегу, у которого есть ключ.</translation>
    </message>
    <message>
        <source>Your role does not write this</source>
        <translation>Ваша роль этого не пишет</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are written by other roles. Your text is kept. Ask a colleague to enter it, or hand it in as a letter.</source>
        <translation>Листы вида «{kind}» пишут другие роли. Ваш текст сохранён. Попросите коллегу внести его или передайте письмом.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>За это время изменено кем-то другим</translation>
    </message>
    <message>
        <source>The same answers were changed while you were writing. Both versions are kept and nothing was overwritten. Compare them and choose which one holds.</source>
        <translation>Пока вы писали, те же ответы были изменены. Сохранены обе версии, ничего не перезаписано. Сравните их и выберите верную.</translation>
    </message>
    <message>
        <source>Notes are only continued</source>
        <translation>Записи только продолжают</translation>
    </message>
    <message>
        <source>A note that was saved for good is never changed. The saved note and your new text are both kept. Write the correction as a new note that continues it.</source>
        <translation>Запись, сохранённую навсегда, больше не меняют. Сохранены и она, и ваш новый текст. Напишите исправление новой записью, которая её продолжает.</translation>
    </message>
    <message>
        <source>This record is gone</source>
        <translation>Этого листа больше нет</translation>
    </message>
    <message>
        <source>The record is no longer in its drawer. Your text is kept. Look in the recycle bin, or enter it as a new record.</source>
        <translation>Листа больше нет в его ящике. Ваш текст сохранён. Посмотрите в корзине или внесите его как новый лист.</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Это уже нельзя отменить</translation>
    </message>
    <message>
        <source>Later changes touched the same answers, or the change was erased. Nothing was changed now. Correct the record by hand; its history shows the earlier values.</source>
        <translation>Те же ответы позже менялись, или изменение стёрто. Сейчас ничего не изменено. Исправьте лист вручную; прежние значения видны в его истории.</translation>
    </message>
    <message>
        <source>The drawer is busy</source>
        <translation>Ящик занят</translation>
    </message>
    <message>
        <source>Something else is working in the drawer “{drawer}”. Nothing was saved yet; your text is kept as a draft. Wait a moment and save again.</source>
        <translation>В ящике «{drawer}» сейчас идёт другая работа. Пока ничего не сохранено; ваш текст лежит в черновике. Подождите немного и сохраните снова.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The last change was not saved; everything saved earlier is safe and your text is kept. Free some space on the disk of {path} and save again.</source>
        <translation>Последнее изменение не сохранено; всё прежнее цело, и ваш текст не потерян. Освободите место на диске ({path}) и сохраните снова.</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Сюда нельзя писать</translation>
    </message>
    <message>
        <source>The folder or the disk of {path} is write-protected. Nothing was changed. Remove the protection, or copy the case file to another disk.</source>
        <translation>Папка или диск защищены от записи ({path}). Ничего не изменено. Снимите защиту или скопируйте сейф на другой диск.</translation>
    </message>
    <message>
        <source>The disk refused to write</source>
        <translation>Диск отказался писать</translation>
    </message>
    <message>
        <source>Writing to {path} failed, so the case file now accepts no changes until it is opened again. What was saved earlier is safe. Lock, check the disk, unlock; make a backup soon.</source>
        <translation>Запись в {path} не удалась, поэтому сейф не принимает изменений, пока его не откроют снова. Сохранённое раньше цело. Заблокируйте, проверьте диск, войдите; скоро сделайте копию.</translation>
    </message>
    <message>
        <source>First a backup in a second place</source>
        <translation>Сначала копия во втором месте</translation>
    </message>
    <message>
        <source>Before the first client a backup of the case file must lie in a second place, for example on a stick in the safe. Nothing is lost. Make the backup, then go on.</source>
        <translation>До первого клиента копия сейфа должна лежать во втором месте, например на флешке под замком. Ничего не потеряно. Сделайте копию и продолжайте.</translation>
    </message>
    <message>
        <source>The attached file is missing, cut short or altered, so it was not opened. The record it belongs to is safe. An older backup may still have it whole.</source>
        <translation>Приложенный файл отсутствует, обрезан или изменён, поэтому не открыт. Сама запись цела. В прежней копии он может быть целым.</translation>
    </message>
    <message>
        <source>An anchor is damaged</source>
        <translation>Якорь повреждён</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Файл не удалось прочесть</translation>
    </message>
    <message>
        <source>It could not be read to its end, so nothing of it was kept. The case file is unharmed. Check the stick or folder it comes from and try again.</source>
        <translation>Его не удалось прочесть до конца, поэтому ничего из него не сохранено. Сейф цел. Проверьте флешку или папку, откуда он взят, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing may leave now</source>
        <translation>Сейчас ничего не может уйти</translation>
    </message>
    <message>
        <source>The drawer with the rules for everything that leaves is missing, damaged or too old, so nothing was printed or sent. Casework goes on. Tell an administrator.</source>
        <translation>Ящик с правилами для всего, что уходит наружу, отсутствует, повреждён или устарел, поэтому ничего не напечатано и не отправлено. Работа с делами продолжается. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The copy is not good</source>
        <translation>Копия не годится</translation>
    </message>
    <message>
        <source>The copy in {path} did not match its original ({reason}). The original is unharmed. Do not rely on this copy; try again, best on another stick.</source>
        <translation>Копия не совпала с оригиналом ({path}: {reason}). Оригинал цел. Не полагайтесь на эту копию; попробуйте ещё раз, лучше на другую флешку.</translation>
    </message>
    <message>
        <source>Two administrators are needed</source>
        <translation>Нужны два администратора</translation>
    </message>
    <message>
        <source>If the only one forgot the passphrase, everything would be lost. Nothing was made yet. Enter two administrators with different aliases and different passphrases.</source>
        <translation>Если единственный администратор забудет парольную фразу, пропадёт всё. Пока ничего не создано. Укажите двух администраторов с разными псевдонимами и разными парольными фразами.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Эту парольную фразу слишком легко угадать</translation>
    </message>
    <message>
        <source>It resists only about {bits} bits of guessing. Nothing was changed. Take the proposed six words, or make your own longer.</source>
        <translation>Её стойкость к подбору — лишь около {bits} бит. Ничего не изменено. Возьмите предложенные шесть слов или сделайте свою фразу длиннее.</translation>
    </message>
    <message>
        <source>This alias is taken</source>
        <translation>Этот псевдоним занят</translation>
    </message>
    <message>
        <source>Another member already uses this alias. Nothing was changed. Choose another one.</source>
        <translation>Этим псевдонимом уже пользуется другой участник. Ничего не изменено. Выберите другой.</translation>
    </message>
    <message>
        <source>For administrators only</source>
        <translation>Только для администраторов</translation>
    </message>
    <message>
        <source>Only an administrator can change who is a member. Nothing was changed. Ask one of your administrators.</source>
        <translation>Менять состав участников может только администратор. Ничего не изменено. Обратитесь к одному из ваших администраторов.</translation>
    </message>
    <message>
        <source>Practice and real data stay apart</source>
        <translation>Учебные и настоящие данные не смешиваются</translation>
    </message>
    <message>
        <source>One side is the invented practice shelter, the other is real. Nothing was copied. Open the one that you mean.</source>
        <translation>Одна сторона — учебный приют, другая — настоящий. Ничего не скопировано. Откройте тот, который вам нужен.</translation>
    </message>
    <message>
        <source>An attached file is damaged</source>
        <translation>Вложенный файл повреждён</translation>
    </message>
    <message>
        <source>A letter was not accepted</source>
        <translation>Письмо не принято</translation>
    </message>
    <message>
        <source>A letter in the slot is damaged or its author may not write it ({reason}). It was put aside, not filed and not deleted. Ask the author to hand it in again.</source>
        <translation>Письмо в щели повреждено, или его автору нельзя такое писать ({reason}). Оно отложено, не подшито и не удалено. Попросите автора передать его снова.</translation>
    </message>
    <message>
        <source>A questionnaire cannot be used</source>
        <translation>Опросник нельзя использовать</translation>
    </message>
    <message>
        <source>The description of the questionnaire “{name}” is not there or not whole ({place}), so nothing is scored by it. All earlier results are safe. Install or update ShelterDesk to use it again.</source>
        <translation>Описание опросника «{name}» отсутствует или неполно ({place}), поэтому по нему ничего не считается. Все прежние результаты в сохранности. Чтобы снова им пользоваться, установите или обновите ShelterDesk.</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Не похоже на дату</translation>
    </message>
    <message>
        <source>“{text}” is not a date that this program understands. Your text stays in the field. Write for example 12.05.2024, May 2024, spring 2024 or 2024.</source>
        <translation>«{text}» — не та дата, которую понимает программа. Ваш текст остаётся в поле. Пишите, например: 12.05.2024, май 2024, весна 2024 или 2024.</translation>
    </message>
    <message>
        <source>A series that is not understood</source>
        <translation>Серия, которую не понять</translation>
    </message>
    <message>
        <source>How these sessions repeat is not understood (“{rule}”), so none were added. All sessions that are there stay. Say anew how they repeat.</source>
        <translation>Непонятно, как повторяются эти сессии («{rule}»), поэтому новых не добавлено. Все имеющиеся сессии остаются. Укажите повторение заново.</translation>
    </message>
    <message>
        <source>A newer kind of record</source>
        <translation>Более новый вид листа</translation>
    </message>
    <message>
        <source>This version does not know records of the kind “{kind}”. They are kept unread and safe. Update ShelterDesk to see them.</source>
        <translation>Эта версия не знает листов вида «{kind}». Они хранятся непрочитанными и целы. Обновите ShelterDesk, чтобы увидеть их.</translation>
    </message>
    <message>
        <source>A mistake in ShelterDesk</source>
        <translation>Ошибка в ShelterDesk</translation>
    </message>
    <message>
        <source>The program did something wrong ({kind}, {place}). What was saved before is safe and what you typed is kept as a draft. Lock and unlock to go on, and report these words: they hold nothing from the case file.</source>
        <translation>Программа сделала что-то не так ({kind}, {place}). Сохранённое раньше цело, а набранное осталось черновиком. Заблокируйте и разблокируйте, чтобы продолжить, и сообщите эти слова: в них нет ничего из сейфа.</translation>
    </message>
    <message>
        <source>Part of a backup is damaged</source>
        <translation>Часть копии повреждена</translation>
    </message>
    <message>
        <source>A piece of the backup in {path} cannot be read as it was written. The case file itself is not touched. Make a new backup, best on another stick; older ones on this stick may still be whole.</source>
        <translation>Кусок копии в {path} не читается так, как был записан. Сам сейф не затронут. Сделайте новую копию, лучше на другой флешке; прежние на этой могут быть целы.</translation>
    </message>
    <message>
        <source>No backup found here</source>
        <translation>Здесь нет копии</translation>
    </message>
    <message>
        <source>There is no backup of a case file in {path}. Nothing was changed. Choose the stick or the folder that the backups were made to.</source>
        <translation>В {path} нет копии сейфа. Ничего не изменено. Выберите флешку или папку, куда делались копии.</translation>
    </message>
    <message>
        <source>No whole backup on this medium</source>
        <translation>На этом носителе нет целой копии</translation>
    </message>
    <message>
        <source>All {tried} backups in {path} were tried and none is whole. Nothing was changed, neither here nor there. Try another medium, and keep this one: a technician may still read parts of it.</source>
        <translation>Проверены все копии ({tried}) в {path}, целой нет. Ничего не изменено ни здесь, ни там. Попробуйте другой носитель, а этот сохраните: специалист, возможно, прочитает часть.</translation>
    </message>
    <message>
        <source>A backup needs another place</source>
        <translation>Копии нужно другое место</translation>
    </message>
    <message>
        <source>{path} lies in the case file itself. Nothing was copied. Choose a stick, another disk or another folder.</source>
        <translation>{path} лежит в самом сейфе. Ничего не скопировано. Выберите флешку, другой диск или другую папку.</translation>
    </message>
    <message>
        <source>The backup was overtaken</source>
        <translation>Копию опередили</translation>
    </message>
    <message>
        <source>While it was made, somebody changed who works here, and keys changed with it. The earlier backups are as they were. Make the backup again; most of it is done already.</source>
        <translation>Пока она делалась, изменился состав сотрудников, а с ним и ключи. Прежние копии целы. Сделайте копию снова; большая часть уже готова.</translation>
    </message>
    <message>
        <source>The backup medium is gone</source>
        <translation>Носитель с копией исчез</translation>
    </message>
    <message>
        <source>{path} is not there any more; perhaps the stick was pulled out. The case file and the earlier backups are safe, the one being made does not count. Plug it in again and make the backup once more.</source>
        <translation>{path} больше нет; возможно, флешку вынули. Сейф и прежние копии целы, начатая не считается. Вставьте снова и сделайте копию ещё раз.</translation>
    </message>
    <message>
        <source>The backup medium is full</source>
        <translation>Носитель копии заполнен</translation>
    </message>
    <message>
        <source>There is no room left in {path}. The case file and the earlier backups there are safe, the one being made does not count. Make room on it, or take another stick.</source>
        <translation>В {path} не осталось места. Сейф и прежние копии там целы, начатая не считается. Освободите место или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>The backup medium refused to write</source>
        <translation>Носитель копии не принимает запись</translation>
    </message>
    <message>
        <source>Writing to {path} failed. The case file and the earlier backups are safe, the one being made does not count. Try once more; if it fails again, take another stick and do not rely on this one.</source>
        <translation>Запись в {path} не удалась. Сейф и прежние копии целы, начатая не считается. Попробуйте ещё раз; если снова не выйдет, возьмите другую флешку и не полагайтесь на эту.</translation>
    </message>
    <message>
        <source>Not enough room there</source>
        <translation>Там не хватает места</translation>
    </message>
    <message>
        <source>There is not enough room for the case file in {path}. Nothing was put there, and the backup is unharmed. Make room, or choose another place.</source>
        <translation>В {path} не хватает места для сейфа. Там ничего не оставлено, копия цела. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>A word that is on no card</source>
        <translation>Такого слова на картах нет</translation>
    </message>
    <message>
        <source>Card {card}, word {word}: no card has this word. Nothing was opened. Compare it with the paper, letter by letter; the first four letters tell every word.</source>
        <translation>Карта {card}, слово {word}: такого слова на картах не бывает. Ничего не открыто. Сверьте с бумагой по буквам; слово узнаётся по первым четырём.</translation>
    </message>
    <message>
        <source>A card has twenty words</source>
        <translation>На карте двадцать слов</translation>
    </message>
    <message>
        <source>Card {card} has {words} words here, and there should be 20. Nothing was opened. Look whether one was left out or typed twice.</source>
        <translation>На карте {card} здесь {words} слов, а должно быть 20. Ничего не открыто. Посмотрите, не пропущено ли слово и не введено ли дважды.</translation>
    </message>
    <message>
        <source>These words are not a card</source>
        <translation>Эти слова — не карта</translation>
    </message>
    <message>
        <source>Card {card}: a word is wrong, or two stand in the wrong order. Nothing was opened and the card is not spent. Compare it with the paper, word by word.</source>
        <translation>Карта {card}: одно слово неверно или два стоят не в том порядке. Ничего не открыто, карта не потрачена. Сверьте с бумагой слово за словом.</translation>
    </message>
    <message>
        <source>A card of another set</source>
        <translation>Карта из другого набора</translation>
    </message>
    <message>
        <source>Card {card} was typed rightly, but it does not belong to this set. Nothing was opened. Take cards that carry the same set number and the same mark of the case file; old sets no longer open anything here.</source>
        <translation>Карта {card} введена верно, но она не из этого набора. Ничего не открыто. Возьмите карты с тем же номером набора и той же меткой сейфа; старые наборы здесь ничего не открывают.</translation>
    </message>
    <message>
        <source>The same card twice</source>
        <translation>Та же карта дважды</translation>
    </message>
    <message>
        <source>Card {card} is the same as card {first}. Nothing was opened. A different card of the same set is needed.</source>
        <translation>Карта {card} — та же, что карта {first}. Ничего не открыто. Нужна другая карта того же набора.</translation>
    </message>
    <message>
        <source>More cards are needed</source>
        <translation>Нужно больше карт</translation>
    </message>
    <message>
        <source>{given} of {needed} cards are here. Fewer than {needed} tell nothing, to nobody. Fetch the others; what was typed can simply be typed again.</source>
        <translation>Есть {given} из {needed} карт. Меньше {needed} не говорят ничего и никому. Принесите остальные; введённое можно просто ввести снова.</translation>
    </message>
    <message>
        <source>The cards contradict each other</source>
        <translation>Карты противоречат друг другу</translation>
    </message>
    <message>
        <source>Every card is whole, yet together they open nothing: one of them was altered or made up. The case file is unharmed. Try other cards of the set, and find out where each of these was kept.</source>
        <translation>Каждая карта цела, но вместе они ничего не открывают: одна изменена или выдумана. Сейф цел. Попробуйте другие карты набора и узнайте, где хранилась каждая из этих.</translation>
    </message>
    <message>
        <source>Not every card was typed back</source>
        <translation>Не все карты введены обратно</translation>
    </message>
    <message>
        <source>New cards come into force only when each was typed back ({missing} still missing), because a card with a mistake opens nothing. The earlier cards still hold. Type the missing ones, or begin again.</source>
        <translation>Новые карты действуют, только когда введена каждая (осталось {missing}), ведь карта с ошибкой ничего не открывает. Прежние карты действуют. Введите недостающие или начните снова.</translation>
    </message>
    <message>
        <source>The cards of the house are needed</source>
        <translation>Нужны карты приюта</translation>
    </message>
    <message>
        <source>These cards are only for the clinical drawer, which lies inside the case file. Nothing was opened. Type the cards of the house first.</source>
        <translation>Эти карты только для ящика терапии внутри сейфа. Ничего не открыто. Сначала введите карты приюта.</translation>
    </message>
    <message>
        <source>The recovery cards do not open everything yet</source>
        <translation>Карты открывают ещё не всё</translation>
    </message>
    <message>
        <source>They do not open “{drawer}”: after leaving in a hurry it would be lost for ever. Nothing was changed. Let somebody who holds it unlock once; if that does not help, make new cards.</source>
        <translation>Они не открывают «{drawer}»: после срочного ухода он был бы потерян навсегда. Ничего не изменено. Пусть один раз войдёт тот, у кого он есть; если не поможет, сделайте новые карты.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list</source>
        <translation>Этот файл не читается как список</translation>
    </message>
    <message>
        <source>It is no spreadsheet (xlsx, xls, ods) and no text table (csv), or it is damaged or locked with a password. Nothing was taken in. Open it in the program it comes from and save it as xlsx without a password.</source>
        <translation>Это не таблица (xlsx, xls, ods) и не текстовая таблица (csv), или файл повреждён либо под паролем. Ничего не принято. Откройте его в той программе, откуда он, и сохраните как xlsx без пароля.</translation>
    </message>
    <message>
        <source>This list is too large</source>
        <translation>Этот список слишком велик</translation>
    </message>
    <message>
        <source>The file ({mib} MiB) needs more time or memory than a list of clients should. Nothing was taken in. Take out pictures and sheets that are not needed, or split it, and try again.</source>
        <translation>Файл ({mib} МиБ) требует больше времени или памяти, чем нужно списку клиентов. Ничего не принято. Уберите картинки и лишние листы или разделите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Нужен второй человек</translation>
    </message>
    <message>
        <source>Nobody does this alone: “{act}”. Nothing was done yet. Ask a colleague to approve it here and now, or ask for it and go on when they have approved it from their own Today.</source>
        <translation>Никто не делает это в одиночку: «{act}». Пока ничего не сделано. Попросите коллегу одобрить здесь и сейчас или попросите и продолжите, когда он одобрит на своей странице «Сегодня».</translation>
    </message>
    <message>
        <source>Your role does not ask for this</source>
        <translation>Ваша роль об этом не просит</translation>
    </message>
    <message>
        <source>“{act}” is asked for by other roles. Nothing was done. Talk to a colleague who may ask for it.</source>
        <translation>О «{act}» просят другие роли. Ничего не сделано. Поговорите с коллегой, который может просить.</translation>
    </message>
    <message>
        <source>This needs somebody else’s approval</source>
        <translation>Нужно одобрение другого человека</translation>
    </message>
    <message>
        <source>“{act}” is approved by a second person whose role allows it, never by the one who asks. Nothing was done. Ask another colleague.</source>
        <translation>«{act}» одобряет второй человек с подходящей ролью, никогда не тот, кто просит. Ничего не сделано. Попросите другого коллегу.</translation>
    </message>
    <message>
        <source>There is no second person</source>
        <translation>Второго человека нет</translation>
    </message>
    <message>
        <source>No other member may approve “{act}”. Nothing was done. Add a member with the right role under Staff and keys first.</source>
        <translation>Больше никто не может одобрить «{act}». Ничего не сделано. Сначала добавьте человека с нужной ролью в «Сотрудники и ключи».</translation>
    </message>
    <message>
        <source>This file must not be erased now</source>
        <translation>Это дело сейчас нельзя стирать</translation>
    </message>
    <message>
        <source>A sheet “How long it is kept” says that a court or an authority needs this file. Nothing was erased. When the hold is over, change that sheet first; then the file can be erased.</source>
        <translation>Лист «Срок хранения» говорит, что дело нужно суду или органу. Ничего не стёрто. Когда это закончится, сначала измените лист; потом дело можно стереть.</translation>
    </message>
    <message>
        <source>This answer does not count</source>
        <translation>Этот ответ не считается</translation>
    </message>
    <message>
        <source>The request no longer waits for an answer, or the answer was made for something else. Nothing was done. Ask again and compare the four words on both sides.</source>
        <translation>Просьба больше не ждёт ответа, или ответ был дан на другое. Ничего не сделано. Попросите снова и сверьте четыре слова с обеих сторон.</translation>
    </message>
    <message>
        <source>The gate stops this</source>
        <translation>Шлюз это останавливает</translation>
    </message>
    <message>
        <source>{count} words or numbers in it must never leave the house, or its recipient must get nothing. Nothing has left. Change the text, or ask those who keep these words.</source>
        <translation>В нём есть слова или номера ({count}), которые не должны выходить, или получателю нельзя ничего давать. Ничего не вышло. Измените текст или спросите тех, кто хранит эти слова.</translation>
    </message>
    <message>
        <source>Not among the sealed files</source>
        <translation>Не среди запечатанных файлов</translation>
    </message>
    <message>
        <source>What anybody can read does not belong into the folder of the case file or of its copies. Nothing was written. Choose another folder.</source>
        <translation>Тому, что может прочитать каждый, не место в папке сейфа или его копий. Ничего не записано. Выберите другую папку.</translation>
    </message>
    <message>
        <source>It did not arrive whole</source>
        <translation>Записалось не целиком</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so it was deleted there. The case file is unharmed. Use another stick or folder.</source>
        <translation>Прочитанное обратно не то, что записано, поэтому там оно удалено. Сейф цел. Возьмите другую флешку или папку.</translation>
    </message>
    <message>
        <source>Please write down why</source>
        <translation>Напишите, пожалуйста, почему</translation>
    </message>
    <message>
        <source>You tell this alone, so the reason is needed: one sentence is enough. Nothing has left yet, and nothing that you ticked or wrote is lost.</source>
        <translation>Вы сообщаете это в одиночку, поэтому нужна причина: хватит одного предложения. Пока ничего не вышло, отмеченное и написанное не потеряно.</translation>
    </message>
    <message>
        <source>Somebody else looks at this</source>
        <translation>Это смотрит другой человек</translation>
    </message>
    <message>
        <source>What was told in need is looked at by another person: an administrator, or somebody who holds the protection drawer. Nothing was saved. Ask one of them.</source>
        <translation>Сообщённое при угрозе смотрит другой: администратор или тот, у кого есть ящик «Защита». Ничего не сохранено. Попросите кого-то из них.</translation>
    </message>
    <message>
        <source>Your time here has ended</source>
        <translation>Ваш срок здесь закончился</translation>
    </message>
    <message>
        <source>Your membership was agreed until {until}. The case file is unharmed, and unsaved text of yours is kept. Ask an administrator to extend it.</source>
        <translation>Ваш доступ был до {until}. Сейф цел, ваш несохранённый текст хранится. Попросите администратора продлить.</translation>
    </message>
    <message>
        <source>Not by yourself</source>
        <translation>Не самому себе</translation>
    </message>
    <message>
        <source>Nobody ends their own membership. Nothing was changed. Ask another administrator to do it.</source>
        <translation>Никто не исключает сам себя. Ничего не изменено. Попросите другого администратора.</translation>
    </message>
    <message>
        <source>One administrator must stay</source>
        <translation>Один администратор должен остаться</translation>
    </message>
    <message>
        <source>After this nobody could add or remove members any more. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>После этого никто не смог бы принимать и исключать людей. Ничего не изменено. Сначала сделайте администратором кого-то ещё.</translation>
    </message>
    <message>
        <source>Nobody else can open this drawer</source>
        <translation>Больше никто не открывает этот ящик</translation>
    </message>
    <message>
        <source>Only this member can open “{drawer}”, and no recovery cards open it. Nothing was changed. Give somebody else a role that holds it, or make cards, first.</source>
        <translation>Только этот человек открывает «{drawer}», и карты его не открывают. Ничего не изменено. Сначала дайте кому-то роль с этим ящиком или сделайте карты.</translation>
    </message>
    <message>
        <source>Only for those who hold the case</source>
        <translation>Только для тех, у кого это дело</translation>
    </message>
    <message>
        <source>A case is sealed, and its holders are named, by somebody who holds it. Nothing was changed. Name yourself as well, or ask one of its holders.</source>
        <translation>Дело опечатывает и владельцев называет тот, у кого оно есть. Ничего не изменено. Назовите и себя или попросите одного из владельцев.</translation>
    </message>
    <message>
        <source>There are no recovery cards yet</source>
        <translation>Карт восстановления ещё нет</translation>
    </message>
    <message>
        <source>Without a set of recovery cards nobody could open the case file again. Nothing was changed. Make and check a set of cards first.</source>
        <translation>Без карт восстановления сейф больше никто бы не открыл. Ничего не изменено. Сначала сделайте и проверьте карты.</translation>
    </message>
    <message>
        <source>The passphrases may be older ones</source>
        <translation>Парольные фразы могут быть прежними</translation>
    </message>
    <message>
        <source>This vault has seen version {seen} of its key file; now version {revision} lies there. All records are safe. A passphrase changed since then is the old one again: ask who put it back, and change it anew.</source>
        <translation>Этот сейф уже видел версию {seen} файла ключей, а теперь лежит версия {revision}. Все записи целы. Сменённая с тех пор фраза снова прежняя: спросите, кто вернул файл, и смените её заново.</translation>
    </message>
    <message>
        <source>A drawer still has its old key</source>
        <translation>У ящика ещё старый ключ</translation>
    </message>
    <message>
        <source>Somebody who may no longer open “{drawer}” could still read a copy of it. Nothing is lost and work goes on. Make room on the disk; the next unlock tries again.</source>
        <translation>Кто-то, кому больше нельзя открывать «{drawer}», ещё мог бы прочитать его копию. Ничего не потеряно, работа идёт. Освободите место на диске; следующий вход попробует снова.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile</source>
        <translation>Тем временем что-то изменилось</translation>
    </message>
    <message>
        <source>The case file is no longer what the two of you agreed to take out. Nothing was written, and nothing in it was changed. Begin again and agree once more.</source>
        <translation>Сейф уже не тот, который вы вдвоём решили вынести. Ничего не записано, в нём ничего не изменено. Начните снова и согласитесь ещё раз.</translation>
    </message>
    <message>
        <source>There is no fresh backup here</source>
        <translation>Здесь нет свежей резервной копии</translation>
    </message>
    <message>
        <source>Before the keys on this computer are destroyed, a backup that is plugged in must hold everything, and its parts must have been opened once by those who hold them. Nothing was changed. Make a backup now.</source>
        <translation>Прежде чем ключи на этом компьютере будут уничтожены, подключённая копия должна содержать всё, и её части должны быть один раз открыты теми, у кого к ним доступ. Ничего не изменено. Сделайте копию сейчас.</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture</source>
        <translation>Этот файл не читается как изображение</translation>
    </message>
    <message>
        <source>It is no photo (jpg, png, webp, gif), or it is damaged or cut short. Nothing was taken in. Look at it in another program, or take the photo again.</source>
        <translation>Это не фото (jpg, png, webp, gif), либо оно повреждено или обрезано. Ничего не принято. Посмотрите его в другой программе или снимите ещё раз.</translation>
    </message>
    <message>
        <source>Photos of the kind HEIC cannot be read</source>
        <translation>Фото вида HEIC не читаются</translation>
    </message>
    <message>
        <source>The telephone saved this photo as HEIC. Nothing was taken in. Set its camera to “Most compatible” (JPEG) and take the photo again.</source>
        <translation>Телефон сохранил это фото как HEIC. Ничего не принято. Включите в камере «Наиболее совместимый» (JPEG) и снимите ещё раз.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Это изображение слишком велико</translation>
    </message>
    <message>
        <source>The file ({mib} MiB) needs more time or memory than a photo should. Nothing was taken in. Make it smaller or take the photo again with fewer pixels.</source>
        <translation>Файл ({mib} МиБ) требует больше времени или памяти, чем нужно фото. Ничего не принято. Уменьшите его или снимите ещё раз с меньшим числом пикселей.</translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation>Это ссылка, а не фото</translation>
    </message>
    <message>
        <source>The file only points to another one. Nothing was taken in. Choose the photo itself.</source>
        <translation>Файл лишь указывает на другой. Ничего не принято. Выберите само фото.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>a file kept with it</source>
        <translation>приложенный файл</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>No care card yet</source>
        <translation>Карты ухода ещё нет</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ещё не отмечено</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>сегодня позже</translation>
    </message>
    <message>
        <source>Medicine without a name</source>
        <translation>Лекарство без названия</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>locked away</source>
        <translation>под замком</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s) only: get more</source>
        <translation>
            <numerusform>только на %n день: достать ещё</numerusform>
            <numerusform>только на %n дня: достать ещё</numerusform>
            <numerusform>только на %n дней: достать ещё</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>на %n день</numerusform>
            <numerusform>на %n дня</numerusform>
            <numerusform>на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>household</name>
    <message>
        <source>Client without a care card</source>
        <translation>Клиент без карты ухода</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Карта без имени</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Not understood as a date</source>
        <translation>Не понято как дата</translation>
    </message>
    <message>
        <source>A year of two digits: nobody can know the century</source>
        <translation>Год из двух цифр: век не угадать</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не число</translation>
    </message>
    <message>
        <source>This word stands for no answer of the form</source>
        <translation>Этому слову нет ответа в форме</translation>
    </message>
    <message>
        <source>Several answers where there is room for one</source>
        <translation>Несколько ответов там, где место для одного</translation>
    </message>
    <message>
        <source>Too long for its field</source>
        <translation>Слишком длинно для поля</translation>
    </message>
    <message>
        <source>The same client as in row {row}</source>
        <translation>Тот же клиент, что в строке {row}</translation>
    </message>
    <message>
        <source>This case code is taken; a new one would be given</source>
        <translation>Этот код дела занят; будет дан новый</translation>
    </message>
    <message>
        <source>Looks like a client who is here already</source>
        <translation>Похоже, этот клиент уже есть</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <source>The way home, step by step. Meanwhile use tasks on Today, without names.</source>
        <translation>Путь домой, шаг за шагом. Пока пользуйтесь задачами на странице «Сегодня», без имён.</translation>
    </message>
    <message>
        <source>Safety plans and threats of the whole house. Meanwhile note threats in the client&apos;s file under Protection.</source>
        <translation>Планы безопасности и угрозы для всего приюта. Пока отмечайте угрозы в деле клиента, в разделе «Защита».</translation>
    </message>
    <message>
        <source>Calls and visits after the stay. Meanwhile set “Look at again on” on the case sheet.</source>
        <translation>Звонки и встречи после пребывания. Пока заполняйте «Пересмотреть» на листе дела.</translation>
    </message>
    <message>
        <source>All consents of all clients. Meanwhile each file has its own sheet of consents.</source>
        <translation>Все согласия всех клиентов. Пока в каждом деле есть свой лист согласий.</translation>
    </message>
    <message>
        <source>Organisations you work with and their keys. Meanwhile keep them where you keep them now.</source>
        <translation>Организации, с которыми вы работаете, и их ключи. Пока храните их там же, где сейчас.</translation>
    </message>
    <message>
        <source>Sealed referrals to partners and back. Until then only papers and open files leave, by hand.</source>
        <translation>Запечатанные направления партнёрам и обратно. До тех пор уходят только бумаги и открытые файлы, из рук в руки.</translation>
    </message>
    <message>
        <source>Funders, gifts and what they were used for. Meanwhile keep your own list, without names of clients.</source>
        <translation>Доноры, пожертвования и на что они пошли. Пока ведите свой список, без имён клиентов.</translation>
    </message>
    <message>
        <source>Statistics that cannot give anybody away. Meanwhile the list of clients counts what you filter.</source>
        <translation>Статистика, которая никого не выдаст. Пока список клиентов считает то, что вы отобрали.</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>&amp;Phases and stay</source>
        <translation>&amp;Этапы и пребывание</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Навыки</translation>
    </message>
    <message>
        <source>&amp;Work and grant</source>
        <translation>&amp;Работа и грант</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Неделя</translation>
    </message>
    <message>
        <source>A&amp;ttendance</source>
        <translation>П&amp;осещение</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>&amp;Questionnaires</source>
        <translation>&amp;Опросники</translation>
    </message>
    <message>
        <source>&amp;Caseload</source>
        <translation>Н&amp;агрузка</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Творчество</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Things and people</source>
        <translation>Вещи и люди</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Handed over by {who}, {when}.</source>
        <translation>Передал(а) {who}, {when}.</translation>
    </message>
    <message>
        <source>{sheet}: asked by {who}, {when}</source>
        <translation>{sheet}: спрашивал(а) {who}, {when}</translation>
    </message>
    <message>
        <source>The client has not been asked about this plan yet.</source>
        <translation>Клиента об этом плане ещё не спрашивали.</translation>
    </message>
    <message>
        <source>The client, {when}: {answer}.</source>
        <translation>Клиент, {when}: {answer}.</translation>
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
        <translation>С тех пор план изменился.</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Asked by {alias}, {when}</source>
        <translation>Опрос: {alias}, {when}</translation>
    </message>
    <message>
        <source>Already told: see the story told to {who}, {when}.</source>
        <translation>Уже рассказано: см. рассказ ({who}, {when}).</translation>
    </message>
    <message>
        <source>It covers: {topics}.</source>
        <translation>В нём есть: {topics}.</translation>
    </message>
    <message>
        <source>Please do not ask about: {topics}.</source>
        <translation>Пожалуйста, не спрашивайте: {topics}.</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Client without a care card</source>
        <translation>Клиент без карточки ухода</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Карточка без имени</translation>
    </message>
    <message>
        <source>Room without a name</source>
        <translation>Комната без названия</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>{name}, question {number}: “{question}” Answer: “{answer}”</source>
        <translation>{name}, вопрос {number}: «{question}» Ответ: «{answer}»</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>{total} of {highest}</source>
        <translation>{total} из {highest}</translation>
    </message>
    <message>
        <source>Total {total}: {band}.</source>
        <translation>Сумма {total}: {band}.</translation>
    </message>
    <message>
        <source>From {least} on a closer look is worth it. It is a hint and no diagnosis.</source>
        <translation>Начиная с {least} стоит посмотреть внимательнее. Это подсказка, а не диагноз.</translation>
    </message>
    <message>
        <source>The answers have the pattern of symptoms that the source describes: look further.</source>
        <translation>Ответы складываются в картину симптомов, описанную в источнике: смотрите дальше.</translation>
    </message>
    <message>
        <source>The answers do not have the pattern of symptoms that the source describes.</source>
        <translation>Ответы не складываются в картину симптомов, описанную в источнике.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>opens only what everybody opens</source>
        <translation>открывает только то, что открывают все</translation>
    </message>
    <message>
        <source>opens {drawers}</source>
        <translation>открывает {drawers}</translation>
    </message>
    <message>
        <source>{drawer}: nobody holds its key any more; only recovery cards can give it.</source>
        <translation>{drawer}: ключа больше нет ни у кого; дать его могут только карты.</translation>
    </message>
    <message>
        <source>{drawer}: as soon as one of these unlocks: {holders}.</source>
        <translation>{drawer}: как только войдёт один из: {holders}.</translation>
    </message>
</context>
<context>
    <name>therapy</name>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>room taken away</source>
        <translation>кабинет убран</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Group taken away</source>
        <translation>Группа убрана</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>время занято</translation>
    </message>
    <message>
        <source>away</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Группа без названия</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Без времени</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Не хочет отвечать</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Не знает</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>Спрашивать небезопасно</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Приют</translation>
    </message>
    <message>
        <source>Casework</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Терапия</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Социальный работник</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Nurse or doctor</source>
        <translation>Медик</translation>
    </message>
    <message>
        <source>Lawyer in the house</source>
        <translation>Юрист приюта</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>Ночное дежурство</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Весна {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Лето {year}</translation>
    </message>
    <message>
        <source>Autumn {year}</source>
        <translation>Осень {year}</translation>
    </message>
    <message>
        <source>Winter {year}/{next}</source>
        <translation>Зима {year}/{next}</translation>
    </message>
    <message>
        <source>A sealed case</source>
        <translation>Опечатанное дело</translation>
    </message>
    <message>
        <source>Client without a care card</source>
        <translation>Клиент без карты ухода</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Карта без имени</translation>
    </message>
</context>
</TS>
