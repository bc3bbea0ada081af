"""まちの設定: what town.yaml says, as one frozen value.

Each key may be written in Japanese or in English; every one may be left out.

==========================  =====================  ========================================================================
key                         in English             value
==========================  =====================  ========================================================================
まちの名前                  name                   ひより市
ふりがな                    name_kana              ひよりし
サイトの名前                title                  ひより市 ささえあい地図; without it: the town's name and ささえあい地図
全国地方公共団体コード      code                   six digits with the check digit, or the first five
公開する場所                base_url               https://www.city.example.jp/chizu/ ; needed for QR codes and the sitemap
ライセンス                  licence                CC BY 4.0
ライセンスの場所            licence_url            https://creativecommons.org/licenses/by/4.0/deed.ja
地図タイル                  tiles                  なし or 地理院
地図アプリ                  map_app                地理院, Google マップ, OpenStreetMap, なし, or an https:// address with 緯度 and 経度 in it
オフライン                  offline                はい or いいえ: may browsers keep the pages that were read, for the day without a network
ことば                      languages              英語、中国語、韓国語、ポルトガル語、ベトナム語: those in which the pages are shown, too
発行者                      publisher              a block:
    名前                    name                   ひより市
    部署                    department             高齢福祉課
    電話                    phone                  0999-20-0100
    受付時間                hours                  平日 8時30分〜17時15分
    メール                  email                  chizu@city.example.jp
見た目                      look                   a block:
    テーマ                  theme                  the name of a folder in themes/
    のれんの色              cloth                  #1c4566; at least 7:1 on white, paper and pale blue
    濃い色                  cloth_deep             #122f47; likewise
    電話の色                call                   #7f340a; likewise, and far from のれんの色
    印                      mark                   an SVG file in the town's folder
確認の期限                  shelf                  a block: how long facts hold after they were confirmed
    曜日・時間              days                   6か月; likewise 場所 (place) and 電話 (phone)
    料金                    fee                    4月: prices are asked for anew from that month of each year; or なし
    掲載停止                withheld               24か月: so long after it, a page says 確認中 in place of its facts; or しない
==========================  =====================  ========================================================================
"""

from tsudoi.settings.reading import at, read
from tsudoi.settings.values import Look, Publisher, Settings, Shelf

__all__ = ["Look", "Publisher", "Settings", "Shelf", "at", "read"]
