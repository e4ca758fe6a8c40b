"""Code lists about how long a file is kept, and for what."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

RETENTION_PURPOSE = CodeList(
    "retention_purpose",
    OWN,
    {
        "case_work": "Work with the client",
        "follow_up": "Follow-up after the stay",
        "legal_claim": "A claim or a case at court",
        "donor_report": "Reports to donors",
        "statistics": "Statistics",
    },
)
