"""One page of each kind of the sample town, and of each state worth looking at."""

KINDS = {
    "home": "",
    "district": "districts/wakaba/",
    "district of several polygons": "districts/minato/",
    "calendar": "districts/wakaba/calendar/",
    "calendar with unknown days": "districts/hikarigaoka/calendar/",
    "record": "services/wk-g01/",
    "record with a photograph and prices": "services/wk-g03/",
    "record without a place": "services/wk-s01/",
    "volunteers": "services/hg-v01/",
    "suspended": "services/hg-g13/",
    "ended": "services/sk-g16/",
    "need": "needs/shopping/",
    "category": "categories/taiso/",
    "weekday": "weekdays/tue/",
    "search": "search/",
    "hits": "search/?q=%E3%81%9F%E3%81%84%E3%81%9D%E3%81%86",
    "no hit": "search/?q=zzzzqqqq",
    "kept": "kept/",
    "content": "howto/",
    "not found": "404.html",
}
