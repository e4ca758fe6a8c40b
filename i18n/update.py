"""Words to translate, and translations: for developers and translators.

    python i18n/update.py                      bring i18n/*.ts up to date with the program's words
    python i18n/update.py --export ru out.json what still waits for a translation, with where it is used
    python i18n/update.py --import ru in.json  put translations in; those with a fault are named and left out
    python i18n/update.py --check              name every fault; exit 1 if there is one

Words in the source are found by lupdate; those of casework (labels of kinds, fields, groups, sections, codes)
are read from their descriptions. The languages are those of ``shelterdesk.gui.language``.
"""

import argparse
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
sys.path.insert(0, str(ROOT))

Entry = dict[str, Any]
"""A message in JSON: ``context``, ``source``, ``comment``, ``where``, and ``translation``: a text, or a list with
one text for each plural form of the language."""


def languages() -> list[str]:
    """The codes of the offered languages."""
    from shelterdesk.gui.language import LANGUAGES

    return list(LANGUAGES)


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where the translations into a language lie."""
    return folder / f"shelterdesk_{language}.ts"


# --- collecting -----------------------------------------------------------------------------------


POINTED_OUT = ("PROBLEMS", "HINTS")
"""Names of tables in casework whose English words are shown beside a record."""


def _listed_words() -> Iterator[tuple[str, str, str]]:
    """Context, English, use: the terms of every code list, and what is pointed out beside a record."""
    from shelterdesk import casework
    from shelterdesk.casework.codes import CodeList

    for module in iter_modules(casework.__path__):
        for name, listed in sorted(vars(import_module(f"shelterdesk.casework.{module.name}")).items()):
            if isinstance(listed, CodeList) and listed.own_words is None:
                for term in listed.terms.values():
                    yield "codes", term, f"code list {name.lower()} ({listed.source})"
            elif name in POINTED_OUT:
                for term in listed.values():
                    yield "casework", term, f"{name.lower()} of {module.name}: pointed out beside a record"


def casework_words() -> dict[tuple[str, str], list[str]]:
    """(context, English) → where it is used, for every word of casework that reaches the screen."""
    from shelterdesk import casework

    found: dict[tuple[str, str], list[str]] = {}

    def add(context: str, text: str, where: str) -> None:
        if text:
            found.setdefault((context, text), []).append(where)

    for section in casework.SECTIONS:
        add("casework", section.label, "section of a client's page")
    for kind in casework.KINDS.values():
        add("casework", kind.label, f"one sheet of kind {kind.name}")
        add("casework", kind.plural, f"many sheets of kind {kind.name}")
        for name, asked in kind.questions.items():
            add("casework", asked.group, f"group of fields in {kind.name}")
            add("casework", asked.label, f"field {kind.name}.{name}")
            add("casework", asked.hint, f"help for {kind.name}.{name}")
            add("casework", asked.unit, f"unit of {kind.name}.{name}")
    for context, term, used in _listed_words():
        add(context, term, used)
    return found


def collect(language: str, target: Path) -> None:
    """Bring one .ts file up to date: new words come in as unfinished, words that are gone go."""
    with tempfile.TemporaryDirectory() as scratch:
        described = Path(scratch) / "casework_words.py"
        lines = (f"QT_TRANSLATE_NOOP({_literal(context)}, {_literal(text)})\n" for context, text in casework_words())
        described.write_text("".join(lines), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "shelterdesk").rglob("*.py"))]
        plural_only = ["-pluralonly"] if language == "en" else []
        done = subprocess.run(
            [
                str(Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"), *sources, str(described),
                "-source-language", "en_GB", "-target-language", language, *plural_only, "-no-obsolete",
                "-locations", "none", "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                "-silent", "-ts", str(target),
            ],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode != 0 or done.stderr.strip():
        raise SystemExit(f"lupdate: {done.stdout}{done.stderr}")


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# --- reading .ts files ----------------------------------------------------------------------------


def messages(tree: ET.Element) -> Iterator[tuple[str, ET.Element, ET.Element]]:
    """(context, message, its translation) of a .ts file."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                yield context.findtext("name", ""), message, translation


def forms_of(translation: ET.Element) -> list[str]:
    """The translated texts: one, or one for each plural form."""
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def _placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%n|%L?\d|\{[^}]*\}", text))


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text.replace("&&", "")))


def faults_of(source: str, forms: Iterable[str]) -> list[str]:
    """What is wrong with a translation of ``source``; empty where nothing is."""
    found = []
    for form in forms:
        if not form.strip():
            found.append("empty")
            continue
        if _placeholders(form) != _placeholders(source):
            found.append(f"other placeholders: {form!r}")
        if _mnemonics(form) != _mnemonics(source):
            found.append(f"other access keys: {form!r}")
        if any(form.rstrip().endswith(end) != source.rstrip().endswith(end) for end in (":", "…")):
            found.append(f"other ending: {form!r}")
        if re.search(r"<[a-zA-Z/]", form) and not re.search(r"<[a-zA-Z/]", source):
            found.append(f"markup that the source has not: {form!r}")
    return found


def faults(file: Path) -> list[str]:
    """Every fault of a .ts file in a line: unfinished, or translated wrongly."""
    found = []
    for context, message, translation in messages(ET.parse(file).getroot()):  # noqa: S314 (our own file)
        source = message.findtext("source", "")
        if not context:
            found.append(f"{file.name}: no context: {source!r}")
        if translation.get("type") == "unfinished":
            found.append(f"{file.name}: unfinished: {context}: {source!r}")
        else:
            wrong = faults_of(source, forms_of(translation))
            found += [f"{file.name}: {context}: {source!r}: {fault}" for fault in wrong]
    return found


# --- for translators ------------------------------------------------------------------------------


def waiting(language: str) -> list[Entry]:
    """The unfinished messages of a language."""
    where = casework_words()
    entries: list[Entry] = []
    for context, message, translation in messages(ET.parse(ts_file(language)).getroot()):  # noqa: S314 (our own file)
        if translation.get("type") != "unfinished":
            continue
        source, forms = message.findtext("source", ""), forms_of(translation)
        entries.append(
            {
                "context": context,
                "source": source,
                "comment": message.findtext("comment", ""),
                "where": "; ".join(where.get((context, source), [])[:3]),
                "translation": forms if translation.find("numerusform") is not None else forms[0],
            }
        )
    return entries


def put_in(language: str, entries: Iterable[Entry]) -> list[str]:
    """Write translations into the .ts file; returns the faults of those that were left out."""
    refused = []
    given = {(e["context"], e["source"], e["comment"]): e["translation"] for e in entries if e["translation"]}
    file = ts_file(language)
    tree = ET.parse(file)  # noqa: S314 (our own file)
    for context, message, translation in messages(tree.getroot()):
        source = message.findtext("source", "")
        new = given.pop((context, source, message.findtext("comment", "")), None)
        if new is None:
            continue
        forms = [new] if isinstance(new, str) else list(new)
        wrong = faults_of(source, forms)
        if len(forms) != len(forms_of(translation)):
            wrong.append(f"{len(forms_of(translation))} forms needed, not {len(forms)}")
        if wrong:
            refused.append(f"{context}: {source!r}: {'; '.join(wrong)}")
            continue
        translation.attrib.pop("type", None)
        plural = translation.findall("numerusform")
        for element, text in zip(plural or [translation], forms, strict=True):
            element.text = text
    refused += [f"{context}: {source!r}: no such message" for context, source, _ in given]
    tree.write(file, encoding="utf-8", xml_declaration=True)
    collect(language, file)  # writes it in lupdate's own form again
    return refused


# --- the commands ---------------------------------------------------------------------------------


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands above; exit code 1 where something is wrong with a translation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command = parser.add_mutually_exclusive_group()
    command.add_argument("--export", nargs=2, metavar=("LANGUAGE", "JSON"))
    command.add_argument("--import", nargs=2, metavar=("LANGUAGE", "JSON"), dest="put")
    command.add_argument("--check", action="store_true")
    chosen = parser.parse_args(arguments)
    found: list[str] = []
    if chosen.export:
        language, target = chosen.export
        text = json.dumps(waiting(language), ensure_ascii=False, indent=1)
        Path(target).write_text(text + "\n", encoding="utf-8")
    elif chosen.put:
        language, origin = chosen.put
        found = put_in(language, json.loads(Path(origin).read_text(encoding="utf-8")))
    elif chosen.check:
        found = [fault for language in languages() for fault in faults(ts_file(language))]
    else:
        for language in languages():
            collect(language, ts_file(language))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
