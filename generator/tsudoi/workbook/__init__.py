"""記入用のExcel: a workbook for the records of one kind in one district, to hand out and to read back without loss."""

from tsudoi.workbook.book import draw
from tsudoi.workbook.choices import choices
from tsudoi.workbook.values import Book

__all__ = ["Book", "choices", "draw"]
