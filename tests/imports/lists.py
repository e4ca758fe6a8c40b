"""Invented lists of clients, written as spreadsheets and as text."""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

RUSSIAN = (
    (
        "N",
        "ФИО",
        "Дата рождения",
        "Пол",
        "Гражданство",
        "Дата поступления",
        "Кем направлен",
        "Вид эксплуатации",
        "Рост",
    ),
    (1, "Синица Малика", "12.05.2001", "ж", "Узбекистан", "03.10.2024", "полиция", "трудовая", "165"),
    (2, "Воробьёв Тимур", "1990", "муж", "Казахстан", "ноябрь 2024", "сам", "Трудовая эксплуатация", ""),
    (
        3,
        "Ласточкина Айгуль",
        "07.02.99",
        "Ж",
        "Кыргызстан; Россия",
        "30.02.2024",
        "сосед",
        "сексуальная, трудовая",
        "1 м 60",
    ),
)


def workbook(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Клиенты", **more: object) -> Path:
    """A spreadsheet with one sheet; formulas stand as formulas."""
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd.mm.yyyy", **more}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str) and value.startswith("="):
                    page.write_formula(number, column, value, None, 42)
                elif value != "":
                    page.write(number, column, value)
    return path


def text(path: Path, rows: Sequence[Sequence[object]], delimiter: str = ";", encoding: str = "utf-8") -> Path:
    """A text table."""
    lines = [delimiter.join(f'"{value}"' if delimiter in str(value) else str(value) for value in row) for row in rows]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path
