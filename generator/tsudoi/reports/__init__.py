"""点検の結果: what was found in the records, arranged for people: by weight, file and the person in charge. It never leaves the desk."""

from tsudoi.reports.arranging import arranged
from tsudoi.reports.sheet import csv_file
from tsudoi.reports.values import Finding, Report

__all__ = ["Finding", "Report", "arranged", "csv_file"]
