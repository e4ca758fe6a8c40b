"""Code lists about what happened: episodes, recruitment, control, exploitation, indicators, decisions.

Codes are exactly those of HTCDS 2.0 where it has them, its spelling included.
"""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import HTCDS, OWN

EPISODE_TYPE = CodeList(
    "episode_type",
    f"{HTCDS}, hte_Type",
    {"Recruitment": "Recruitment", "Transit": "Transit", "Exploitation": "Exploitation"},
)

ENTRY = CodeList(
    "entry",
    "IOM Handbook on Direct Assistance, screening form",
    {
        "labour_migration": "Labour migration",
        "kidnapping": "Kidnapping",
        "sold_by_family": "Sold by family",
        "sold_by_other": "Sold by somebody else",
        "friendship": "Friendship or romance",
        "marriage": "Marriage",
        "adoption": "Adoption",
        "study": "Study",
        "visit": "Visit or tourism",
        "debt": "To work off a debt",
        "born_into": "Born into it",
        "other": "Other",
    },
)

RECRUITMENT_METHOD = CodeList(
    "recruitment_method",
    f"{HTCDS}, vic_MethodOfRecruitment",
    {
        "AtAPlaceOfBusiness": "At a place of business",
        "AtAnEducationalInstitution": "At an educational institution",
        "AtWork": "At work",
        "ThroughOnlineSocialNetworks": "Through online social networks",
        "ThroughAnOnlineAdvertisement": "Through an online advertisement",
        "ThroughATelevisionAdvert": "Through a television advert",
        "ThroughANewspaperAdvert": "Through a newspaper advert",
        "ThroughFamilyOrFamilyEvents": "Through family or family events",
        "ThroughFriendsOrSocialEvents": "Through friends or social events",
        "Other": "Other",
    },
)

PLATFORM = CodeList(
    "platform",
    f"{HTCDS}, vic_RecruitmentWebsitesAndApps; VK, Odnoklassniki and Imo added as the standard allows",
    {
        "Facebook": "Facebook",
        "Instagram": "Instagram",
        "WhatsApp": "WhatsApp",
        "Telegram": "Telegram",
        "FacebookMessenger": "Facebook Messenger",
        "Viber": "Viber",
        "SnapChat": "SnapChat",
        "Line": "Line",
        "4Sale": "4Sale",
        "WeChat": "WeChat",
        "QQ": "QQ",
        "QZone": "QZone",
        "TikTok": "TikTok",
        "Twitter": "Twitter",
        "VK": "VK",
        "Odnoklassniki": "Odnoklassniki",
        "Imo": "Imo",
        "Other": "Other",
    },
)

RELATIONSHIP = CodeList(
    "relationship",
    f"{HTCDS}, vic_RelationshipToTrafficker",
    {"Familial": "Familial", "Acquainted": "Acquainted", "Unaquainted": "Unacquainted"},
)

RECRUITER_RELATION = CodeList(
    "recruiter_relation",
    "CTDC codebook 2024, recruiterRelation; finer steps by ShelterDesk",
    {
        "IntimatePartner": "Intimate partner",
        "Family": "Parent, brother, sister or child",
        "Relative": "Other relative",
        "Friend": "Friend",
        "Neighbour": "Neighbour or fellow villager",
        "Employer": "Employer or foreman",
        "Agency": "Agency or broker",
        "Stranger": "Stranger",
        "Other": "Other",
    },
)

MEANS_OF_CONTROL = CodeList(
    "means_of_control",
    f"{HTCDS}, vic_MethodsOfControl; RestrictsMovement and UsesChildren from its field definitions",
    {
        "DebtBondage": "Debt bondage",
        "TakesEarnings": "Takes earnings",
        "RestrictsFinancialAccess": "Restricts financial access",
        "PhysicalThreats": "Physical threats",
        "ThreatensChildrenFamily": "Threatens children or family",
        "ThreatsLawEnforcement": "Threats of law enforcement",
        "PsychologicalAbuse": "Psychological abuse",
        "PhysicalAbuse": "Physical abuse",
        "SexualAbuse": "Sexual abuse",
        "FalsePromises": "False promises",
        "PsychoactiveSubstance": "Psychoactive substances",
        "RestrictsMovement": "Restricts movement",
        "RestrictsMedicalCare": "Restricts medical care",
        "ExcessiveWorkingHours": "Excessive working hours",
        "UsesChildren": "Uses children",
        "WithholdsNecessities": "Withholds necessities",
        "WithholdsDocuments": "Withholds documents",
        "Other": "Other",
    },
)

EXPLOITATION = CodeList(
    "exploitation",
    f"{HTCDS}, vic_TypeOfExploitation",
    {
        "ForcedLabour": "Forced labour",
        "SexualExploitation": "Sexual exploitation",
        "ChildLabour": "Child labour",
        "ForcedMarriage": "Forced marriage",
        "Servitude": "Servitude",
        "ForcedMilitaryByNonStateActors": "Forced military (by non-state actors)",
        "OrganRemoval": "Organ removal",
        "ForcedBegging": "Forced begging",
        "ForcedAdoption": "Forced adoption",
        "Surrogacy": "Surrogacy",
        "Other": "Other",
    },
)

SEXUAL_EXPLOITATION = CodeList(
    "sexual_exploitation",
    f"{HTCDS}, vic_TypeOfSexExploitation",
    {
        "Prostitution": "Prostitution",
        "Pornography": "Pornography",
        "RemoteInteractiveServices": "Remote interactive services",
        "PrivateSexualServices": "Private sexual services",
    },
)

LABOUR_TYPE = CodeList(
    "labour_type",
    "CTDC codebook 2024, typeOfLabour",
    {
        "Agriculture": "Agriculture",
        "Aquafarming": "Aquafarming",
        "Begging": "Begging",
        "Construction": "Construction",
        "DomesticWork": "Domestic work",
        "Hospitality": "Hospitality",
        "IllicitActivities": "Illicit activities",
        "Manufacturing": "Manufacturing",
        "MiningOrDrilling": "Mining or drilling",
        "Peddling": "Peddling",
        "Transportation": "Transportation",
        "Other": "Other",
    },
)

INDICATOR_ANSWER = CodeList(
    "indicator_answer", OWN, {"yes": "Yes", "suspected": "Suspected", "no": "No"}
)

TRAFFICKING_STATUS = CodeList(
    "trafficking_status",
    f"{HTCDS}, vic_TraffickingStatus",
    {
        "PossibleVictimOfTrafficking": "Possible victim of trafficking",
        "ActualVictimOfTrafficking": "Actual victim of trafficking",
        "NotAVictimOfTrafficking": "Not a victim of trafficking",
    },
)

DECISION_ORGANISATION = CodeList(
    "decision_organisation",
    f"{HTCDS}, vic_TraffickingStatusDecisionMakingOrg",
    {
        "Police": "Police",
        "NGO": "NGO",
        "CourtOrProsecution": "Court or prosecution",
        "NonPoliceGovernmentalOrganization": "Non-police governmental organisation",
        "Other": "Other",
    },
)

ENDED_BY = CodeList(
    "ended_by",
    "IOM Handbook on Direct Assistance, screening form",
    {
        "escape": "Escape",
        "raid": "Raid by the authorities",
        "customer_help": "With help of a customer",
        "family_help": "With help of family or friends",
        "released": "Released by the exploiter",
        "bought_free": "Somebody paid",
        "sold_on": "Sold or passed on",
        "ill": "Put out when ill or hurt",
        "other": "Other",
    },
)

CORROBORATION = CodeList(
    "corroboration",
    "IOM Handbook on Direct Assistance, screening form",
    {
        "ticket": "Ticket or boarding pass",
        "contract": "Contract or advertisement",
        "medical": "Medical paper",
        "police": "Police paper",
        "messages": "Messages, call lists, photos",
        "payment": "Payment slips, debt papers",
        "witness": "Witness",
        "injuries": "Visible injuries",
        "other": "Other",
        "none": "Nothing at hand",
    },
)
