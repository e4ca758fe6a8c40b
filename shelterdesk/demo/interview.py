"""The intake interview that the demonstration types in: a text file, one answer a line."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Answer:
    """What is typed into the field ``name`` (``kind.question``) of the quick intake."""

    name: str
    typed: str


@dataclass(frozen=True)
class BadInterviewError(Exception):
    """A line of the interview that is neither a comment nor ``name = typed``."""

    line: int


def read_interview(path: Path) -> tuple[Answer, ...]:
    """The answers in the order of the file; raises ``BadInterviewError``."""
    answers = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        name, sign, typed = (part.strip() for part in line.partition("="))
        if not (sign and name and typed):
            raise BadInterviewError(number)
        answers.append(Answer(name, typed))
    return tuple(answers)
