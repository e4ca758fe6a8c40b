"""The README of the open files: every file, every field and every code, in the chosen language."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.record import Kind, Question, Reason, Shape
from shelterdesk.casework.roles import Drawer
from shelterdesk.paths import resource
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.take_out import TakeOut

LANGUAGES = ("en", "ru", "kk")
_RULE = "=" * 100


@dataclass(frozen=True)
class Wording:
    """The language of the README: two letters, and how the words of casework are said in it."""

    language: str = "en"
    translate: Callable[[str, str], str] = lambda _, text: text
    """Context (``casework`` or ``codes``) and English text → the text in that language."""

    def code(self, codes: CodeList, code: str) -> str:
        """A code in words."""
        if codes.own_words is not None:
            return codes.label(code, self.language)
        return self.translate("codes", codes.label(code))


def readme(source: TakeOut, keys: OpenedKeys, counts: Mapping[str, int], words: Wording) -> str:
    """The whole text. ``counts``: drawer and kind → how many records there are."""
    said = _frame(words.language if words.language in LANGUAGES else "en")
    return "\n".join(_lines(said, source, keys, counts, words)) + "\n"


def _lines(
    said: Mapping[str, Any], source: TakeOut, keys: OpenedKeys, counts: Mapping[str, int], words: Wording
) -> Iterator[str]:
    yield said["title"]
    yield _RULE
    yield from said["about"]
    yield ""
    yield said["drawers"] + ": " + ", ".join(source.drawers)
    if source.missing:
        yield said["missing"] + ": " + ", ".join(source.missing)
    yield said["made_by"] + ": " + keys.me.alias
    yield ""
    yield from said["how"]
    yield ""
    yield said["reasons"]
    yield from (f"  {reason}" for reason in Reason)
    lists: dict[str, CodeList] = {}
    for drawer in source.drawers:
        for kind in source.kinds(drawer):
            name = f"{drawer}/{kind.name}"
            yield from _kind(said, kind, f"{folder_of(drawer)}/{kind.name}", counts.get(name, 0), words)
            lists |= {asked.codes.name: asked.codes for asked in kind.questions.values() if asked.codes is not None}
    yield ""
    yield said["codes"]
    yield _RULE
    for name in sorted(lists):
        yield ""
        yield f"[{name}]"
        yield from (f"  {code} = {words.code(lists[name], code)}" for code in lists[name].terms)


def _kind(said: Mapping[str, Any], kind: Kind, name: str, count: int, words: Wording) -> Iterator[str]:
    yield ""
    yield f"{words.translate('casework', kind.plural)}  ({name}.jsonl, {name}.csv: {count})"
    yield "-" * 100
    for field, asked in kind.questions.items():
        yield f"  {field}: {words.translate('casework', asked.label)} — {_shape(said, asked)}"
        if asked.hint:
            yield f"      {words.translate('casework', asked.hint)}"


def folder_of(drawer: Drawer) -> str:
    """The folder of a drawer: its name, in letters that every disk takes."""
    return "".join(letter if letter.isalnum() else "-" for letter in drawer)


def _shape(said: Mapping[str, Any], asked: Question) -> str:
    text: str = said["shapes"][asked.shape]
    if asked.codes is not None:
        text += f" [{asked.codes.name}]"
    return f"{text} {asked.target}" if asked.shape is Shape.LINK and asked.target else text


@cache
def _frame(language: str) -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"open_files/readme.{language}.json").read_text(encoding="utf-8"))
    return found
