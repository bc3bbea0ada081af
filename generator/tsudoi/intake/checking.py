"""確かめ: telephones, homes, consent and values that do not fit; what must not be published goes into the internal note."""

import re
from datetime import date

from tsudoi import schemas
from tsudoi.intake import phones
from tsudoi.intake.drafts import Draft, column_of
from tsudoi.intake.mapping import LANDLINES, Layout
from tsudoi.load import foreign
from tsudoi.notices import Severity

# Addresses of public offices lead to no single person.
_OFFICIAL = re.compile(r"[@.](lg|go)\.jp$|[@.](city|town|vill|pref|metro)(\.[a-z-]+){1,2}\.jp$")
_EXACT = ("url", "email", "latitude", "longitude")


def checked(draft: Draft, layout: Layout, assured: date | None) -> Draft:
    """The draft with everything in it that a reader of ours would stumble over put right and told."""
    for check in (
        _with_hiragana,
        _with_fitting_values,
        _with_phone,
        _with_consent,
        _without_homes,
        _with_phone_consent,
        _with_short_cells,
    ):
        draft = check(draft, layout)
    return draft.writing(assured_date=draft["assured_date"] or (assured.isoformat() if assured else ""))


def _with_hiragana(draft: Draft, _layout: Layout) -> Draft:
    return draft.writing(name_kana=foreign.read("kana", draft["name_kana"]).text)


def _with_fitting_values(draft: Draft, layout: Layout) -> Draft:
    """A value that is no link, address or number at all is kept in the internal note."""
    for field in (schemas.of(draft.kind)[name] for name in _EXACT):
        name, text, title = field.name, draft[field.name], field.title
        if text and not _can_be_read(field.reading, text):
            column = column_of(draft, name, layout)
            kept = draft.writing(**{name: ""}).noting(f"{column or title}: {text}")
            draft = kept.telling("intake_unfit_value", Severity.WARNING, column, value=text, field=title)
    return draft


def _can_be_read(reading: str, text: str) -> bool:
    """True for what a build of the town would take from this cell."""
    found = foreign.read(reading, text)
    return bool(found.text) and not found.faults


def _with_phone(draft: Draft, layout: Layout) -> Draft:
    if not draft["phone"]:
        return draft
    column = column_of(draft, "phone", layout)
    phone = phones.read(draft["phone"], layout.area_code)
    done = draft.writing(phone=phone.number)
    if phones.read(phone.words).has_digits:
        facts = {"value": draft["phone"], "number": phone.number}
        kept = done.noting(f"{column}: {draft['phone']}")
        return kept.telling("intake_phone_several", Severity.WARNING, column, **facts)
    if phone.words:
        done = _with_words(done, phone.words, column)
    if not phone.number:
        code = "intake_phone_unreadable" if phone.has_digits else "intake_phone_no_number"
        return done.noting(f"{column}: {draft['phone']}").telling(code, Severity.WARNING, column, value=draft["phone"])
    if phone.gained:
        facts = {"before": draft["phone"], "after": phone.number}
        return done.telling("intake_phone_area_code", Severity.INFO, column, **facts)
    return done


def _with_words(draft: Draft, words: str, column: str | None) -> Draft:
    """Words beside a number mostly say whose number it is."""
    facts = {"value": words, "field": schemas.of(draft.kind)["contact_name"].title}
    if draft["contact_name"]:
        return draft.noting(f"{column}: {words}")
    return draft.writing(contact_name=words).telling("intake_phone_words", Severity.INFO, column, **facts)


def _with_consent(draft: Draft, layout: Layout) -> Draft:
    return draft if draft["consent"] else draft.writing(consent=layout.consent.value)


def _without_homes(draft: Draft, layout: Layout) -> Draft:
    """Somebody's home: nothing of the record is published before a person has looked at it."""
    for name in ("venue", "address", "directions", "contact_name"):
        word = next((word for word in layout.people if word in draft[name]), "")
        if word:
            column = column_of(draft, name, layout)
            kept = draft.noting(f"{schemas.of(draft.kind)[name].title}: {draft[name]}")
            told = kept.telling("intake_home", Severity.WARNING, column, value=draft[name])
            draft = told.writing(consent="", **({} if name == "address" else {name: ""}))
    return draft


def _with_phone_consent(draft: Draft, layout: Layout) -> Draft:
    """E-mail and mobile numbers often lead to one person; a landline is what a town prints anyway."""
    if draft["phone_consent"] or not (draft["phone"] or draft["email"]):
        return draft
    if layout.phone_consent.value != LANDLINES:
        return draft.writing(phone_consent=layout.phone_consent.value)
    if not draft["phone"] or phones.read(draft["phone"]).is_mobile:
        name = "phone" if draft["phone"] else "email"
        return draft.telling(
            "intake_personal_contact", Severity.WARNING, column_of(draft, name, layout), value=draft[name]
        )
    return _with_email_held(draft, layout).writing(phone_consent="可")


def _with_email_held(draft: Draft, layout: Layout) -> Draft:
    if not draft["email"] or _OFFICIAL.search(draft["email"]):
        return draft
    held = draft.noting(f"メール: {draft['email']}").writing(email="")
    return held.telling("intake_email_held", Severity.WARNING, column_of(draft, "email", layout), value=draft["email"])


def _with_short_cells(draft: Draft, layout: Layout) -> Draft:
    """Text that is too long for its field moves to the description, where there is room."""
    for field in schemas.of(draft.kind).fields:
        most = field.constraints.get("maxLength")
        text = draft[field.name]
        if most and len(text) > most and field.name not in ("name", "description"):
            column = column_of(draft, field.name, layout)
            told = draft.telling("intake_too_long", Severity.INFO, column, field=field.title, most=most)
            longer = "\n".join(filter(None, (draft["description"], f"{field.title}: {text}")))
            draft = told.writing(**{field.name: "", "description": longer})
    return draft
