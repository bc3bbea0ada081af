"""数: numbers as each language writes them."""

from babel.numbers import format_decimal, get_decimal_symbol

from tsudoi.languages.tongues import Tongue


def counted(tongue: Tongue, number: int) -> str:
    """With its thousands marked."""
    return format_decimal(number, locale=tongue.locale)


def decimal(tongue: Tongue) -> str:
    """What stands before tenths."""
    return get_decimal_symbol(tongue.locale)
