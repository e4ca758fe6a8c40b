"""Code lists about scored questionnaires: the bands of their totals, their scales, why one was not scored."""

from shelterdesk.casework.codes import CodeList

BAND = CodeList(
    "band", "PHQ-9 (2001), GAD-7 (2006), PCL-5 (2013)",
    {
        "minimal": "Minimal", "mild": "Mild", "moderate": "Moderate", "moderately_severe": "Moderately severe",
        "severe": "Severe", "below_cut_off": "Below the cut-off", "at_cut_off": "At the cut-off",
        "above_cut_off": "Above the cut-off",
    },
)  # fmt: skip

SCALE = CodeList(
    "scale", "PCL-5 (2013): clusters B to E of DSM-5",
    {
        "total": "Total", "intrusion": "Intrusion", "avoidance": "Avoidance", "mood": "Thoughts and mood",
        "arousal": "Arousal",
    },
)  # fmt: skip

NOT_SCORED = CodeList(
    "not_scored", "ShelterDesk",
    {
        "no_translation": "There is no published translation into this language",
        "draft_translation": "The translation was not reviewed",
        "missing_answers": "Not every question was answered",
        "unknown_answers": "An answer is none of those offered",
    },
)
"""Why there is no total. The sources give none where an answer is missing, and none for a translation of one's own."""
