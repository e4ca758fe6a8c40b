"""Names of clients who never were: common given names, and surnames that say “example”, “fairy tale” or “made up”."""

from dataclasses import dataclass
from itertools import product
from random import Random


@dataclass(frozen=True)
class Spelling:
    """One name in its own script, as a passport has it in Latin letters, and as Russian papers have it."""

    own: str
    latin: str
    russian: str


@dataclass(frozen=True)
class FullName:
    """Given name and surname, each in all its spellings."""

    given: Spelling
    surname: Spelling
    language: str
    script: str

    @property
    def latin(self) -> str:
        """As in the passport: surname first, in capitals."""
        return f"{self.surname.latin} {self.given.latin}".upper()

    @property
    def russian(self) -> str:
        """As a Russian or Kazakh paper writes it."""
        return f"{self.surname.russian} {self.given.russian}"


@dataclass(frozen=True)
class People:
    """The names of one country: language and script, given names of women and men, surnames for both."""

    language: str
    script: str
    women: str
    men: str
    surnames_of_women: str
    surnames_of_men: str


def _spelled(line: str) -> Spelling:
    own, latin, russian = line.split("/")
    return Spelling(own, latin, russian)


PEOPLE: dict[str, People] = {
    "KZ": People(
        "kk", "Cyrl",
        "Гүлмира/Gulmira/Гульмира Сәуле/Saule/Сауле Назерке/Nazerke/Назерке Меруерт/Meruyert/Меруерт "
        "Жансая/Zhansaya/Жансая Ақбота/Akbota/Акбота Әсел/Assel/Асель Қарлығаш/Karlygash/Карлыгаш",
        "Нұрлан/Nurlan/Нурлан Қайрат/Kairat/Кайрат Дәурен/Dauren/Даурен Бекзат/Bekzat/Бекзат "
        "Асхат/Askhat/Асхат Мейірбек/Meirbek/Мейрбек Ғалымжан/Galymzhan/Галымжан Өмірзақ/Omirzak/Омирзак",
        "Мысалова/Myssalova/Мысалова Ертегіева/Yertegiyeva/Ертегиева Жорамалова/Zhoramalova/Жорамалова",
        "Мысалов/Myssalov/Мысалов Ертегіев/Yertegiyev/Ертегиев Жорамалов/Zhoramalov/Жорамалов",
    ),
    "UZ": People(
        "uz", "Latn",
        "Dilnoza/Dilnoza/Дильноза Gulbahor/Gulbahor/Гулбахор Nigora/Nigora/Нигора Zulfiya/Zulfiya/Зульфия "
        "Oʻgʻiloy/Ogiloy/Угилой Shahlo/Shahlo/Шахло",
        "Jasur/Jasur/Жасур Oʻktam/Oktam/Уктам Shuhrat/Shuhrat/Шухрат Gʻayrat/Gayrat/Гайрат Xurshid/Xurshid/Хуршид "
        "Bahodir/Bahodir/Баходир Sherzod/Sherzod/Шерзод Doniyor/Doniyor/Дониёр Yoʻldosh/Yoldosh/Юлдаш",
        "Namunayeva/Namunayeva/Намунаева Misolova/Misolova/Мисолова Ertakova/Ertakova/Эртакова "
        "Xayolova/Xayolova/Хаёлова",
        "Namunayev/Namunayev/Намунаев Misolov/Misolov/Мисолов Ertakov/Ertakov/Эртаков Xayolov/Xayolov/Хаёлов",
    ),
    "KG": People(
        "ky", "Cyrl",
        "Айпери/Aiperi/Айпери Бегимай/Begimai/Бегимай Чолпон/Cholpon/Чолпон Мээрим/Meerim/Мээрим",
        "Бакыт/Bakyt/Бакыт Эрмек/Ermek/Эрмек Улан/Ulan/Улан Таалай/Taalai/Таалай Нурдин/Nurdin/Нурдин",
        "Мисалова/Misalova/Мисалова Үлгүбаева/Ulgubaeva/Улгубаева Жомокова/Jomokova/Жомокова",
        "Мисалов/Misalov/Мисалов Үлгүбаев/Ulgubaev/Улгубаев Жомоков/Jomokov/Жомоков",
    ),
    "TJ": People(
        "tg", "Cyrl",
        "Сурайё/Surayyo/Сурайё Мехрангез/Mehrangez/Мехрангез Зебо/Zebo/Зебо",
        "Ҷамшед/Jamshed/Джамшед Фирӯз/Firuz/Фируз Ҳикматулло/Hikmatullo/Хикматулло Далер/Daler/Далер",
        "Намунаева/Namunaeva/Намунаева Афсонаева/Afsonaeva/Афсонаева",
        "Намунаев/Namunaev/Намунаев Афсонаев/Afsonaev/Афсонаев",
    ),
    "UA": People(
        "uk", "Cyrl",
        "Оксана/Oksana/Оксана Соломія/Solomiia/Соломия", "Тарас/Taras/Тарас Юрій/Yurii/Юрий",
        "Прикладенко/Prykladenko/Прикладенко Казкаренко/Kazkarenko/Казкаренко",
        "Прикладенко/Prykladenko/Прикладенко Казкаренко/Kazkarenko/Казкаренко",
    ),
    "RU": People(
        "ru", "Cyrl",
        "Людмила/Liudmila/Людмила Вероника/Veronika/Вероника", "Геннадий/Gennadii/Геннадий Степан/Stepan/Степан",
        "Примерова/Primerova/Примерова Выдумкина/Vydumkina/Выдумкина",
        "Примеров/Primerov/Примеров Выдумкин/Vydumkin/Выдумкин",
    ),
    "TM": People(
        "tk", "Latn",
        "Jeren/Jeren/Джерен Aýna/Ayna/Айна", "Serdar/Serdar/Сердар Myrat/Myrat/Мырат",
        "Mysalowa/Mysalova/Мысалова", "Mysalow/Mysalov/Мысалов",
    ),
    "MD": People(
        "ro", "Latn",
        "Ilinca/Ilinca/Илинка Ruxanda/Ruxanda/Руксанда", "Mircea/Mircea/Мирча",
        "Exemplaru/Exemplaru/Ексемплару", "Exemplaru/Exemplaru/Ексемплару",
    ),
}  # fmt: skip
"""Country → its names."""


class Register:
    """Gives out full names, none twice."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._given: set[tuple[str, str]] = set()

    def name(self, country: str, woman: bool) -> FullName:
        """A name of that country nobody has yet; once all are given, with one more surname."""
        people = PEOPLE[country]
        given = [_spelled(line) for line in (people.women if woman else people.men).split()]
        surnames = people.surnames_of_women if woman else people.surnames_of_men
        surnames_alone = [_spelled(line) for line in surnames.split()]
        families = surnames_alone
        while not (free := [pair for pair in product(given, families) if _key(*pair) not in self._given]):
            families = [_joined(family, other) for family, other in product(families, surnames_alone)]
        first, family = self._chance.choice(free)
        self._given.add(_key(first, family))
        return FullName(first, family, people.language, people.script)


def _key(given: Spelling, surname: Spelling) -> tuple[str, str]:
    return given.own, surname.own


def _joined(one: Spelling, other: Spelling) -> Spelling:
    return Spelling(f"{one.own}-{other.own}", f"{one.latin}-{other.latin}", f"{one.russian}-{other.russian}")
