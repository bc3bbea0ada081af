"""公開する値: everything that pages, exports and maps may see. No type here has a field for anything private."""

from tsudoi.model.changes import DatedChange
from tsudoi.model.days import Agenda, Holding, Occurrence, Recurrence, Timetable
from tsudoi.model.districts import Desk, District, Population
from tsudoi.model.services import (
    Contact,
    CostOption,
    Kind,
    Location,
    Photo,
    Precision,
    Recruitment,
    Schedule,
    Service,
    ServiceArea,
    Status,
)
from tsudoi.model.towns import ContentPage, NeedSurvey, Town

__all__ = [
    "Agenda",
    "Contact",
    "ContentPage",
    "CostOption",
    "DatedChange",
    "Desk",
    "District",
    "Holding",
    "Kind",
    "Location",
    "NeedSurvey",
    "Occurrence",
    "Photo",
    "Population",
    "Precision",
    "Recruitment",
    "Recurrence",
    "Schedule",
    "Service",
    "ServiceArea",
    "Status",
    "Timetable",
    "Town",
]
