"""区の形の言葉: what the rules say of the outlines of districts."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "outlines_no_collection": Words(
        "小学校区の形のファイルが、GeoJSON の FeatureCollection ではありません。",
        "地図ソフトで、GeoJSON(FeatureCollection)として書き出し直してください。",
        "The outlines are not a GeoJSON FeatureCollection.",
        "Export them again as GeoJSON.",
    ),
    "outlines_crs": Words(
        "小学校区の形の座標系「{value}」は使えません。",
        "地図ソフトで、緯度経度(JGD2011 か WGS 84)の GeoJSON に変えて書き出してください。",
        "The coordinate system “{value}” of the outlines cannot be used.",
        "Export them as GeoJSON in longitude and latitude (JGD2011 or WGS 84).",
    ),
    "outline_no_feature": Words(
        "小学校区の形の{number}番めが、GeoJSON の Feature の形になっていません。",
        "地図ソフトで書き出し直すか、その形を消してください。",
        "Outline no. {number} is not a GeoJSON Feature.",
        "Export the file again, or remove that part.",
    ),
    "outline_nameless": Words(
        "小学校区の形の{number}番めに、どの小学校区かを示す id がありません。",
        "属性「id」に、小学校区の表にある番号を書いてください。",
        "Outline no. {number} does not say which district it is.",
        "Give it a property “id” with the district's id.",
    ),
    "outline_unknown": Words(
        "小学校区の形の{number}番め「{value}」は、小学校区の表にありません。",
        "属性「id」を小学校区の番号にしてください。小学校区は、{names}です。",
        "Outline no. {number}, “{value}”, is in no row of the table of districts.",
        "Let its property “id” be a district's id. The districts are {names}.",
    ),
    "outline_unknown_near": Words(
        "小学校区の形の{number}番め「{value}」は、小学校区の表にありません。いちばん近い名前は「{near}」です。",
        "属性「id」を「{near}」の番号にするか、表に足してください。小学校区は、{names}です。",
        "Outline no. {number}, “{value}”, is in no row of the table of districts. The nearest is “{near}”.",
        "Let its property “id” be that of “{near}”, or add the district. The districts are {names}.",
    ),
    "outline_of_two": Words(
        "小学校区の形の{number}番めは、「{used}」では{name}ですが、「{key}」には「{value}」とあります。{name}の形として扱います。",
        "どちらが正しいかを確かめて、属性を1つの小学校区にそろえてください。",
        "Outline no. {number} is {name} by its property “{used}”, but “{key}” says “{value}”; it counts as {name}.",
        "Find out which is right, and let both properties name one district.",
    ),
    "outline_again": Words(
        "「{name}」の形が、{first}番めと{number}番めの2つあります。合わせて1つの区として扱います。",
        "飛び地ならこのままでかまいません。そうでなければ、どちらかを消してください。",
        "“{name}” has two outlines, no. {first} and no. {number}; both together count as the district.",
        "That is right for a detached part; otherwise remove one.",
    ),
    "outline_missing": Words(
        "小学校区「{value}」の形がないので、この小学校区の地図に、形は出ません。",
        "districts.geojson に、この小学校区の形を足してください。",
        "The district “{value}” has no outline, so its map shows none.",
        "Add its outline to districts.geojson.",
    ),
    "outline_empty": Words(
        "小学校区の形の{number}番め「{name}」に、形がありません。",
        "地図ソフトで区の範囲を描くか、この形を消してください。",
        "Outline no. {number}, “{name}”, is empty.",
        "Draw the district's area, or remove the outline.",
    ),
    "outline_no_area": Words(
        "小学校区の形の{number}番め「{name}」は、面(Polygon)ではなく {kind} です。",
        "区の範囲を、面(Polygon か MultiPolygon)で描いてください。",
        "Outline no. {number}, “{name}”, is a {kind}, not an area.",
        "Draw the district as a Polygon or MultiPolygon.",
    ),
    "outline_swapped": Words(
        "小学校区の形の{number}番め「{name}」は、経度と緯度が逆になっています([{x}, {y}])。",
        "GeoJSON では [経度, 緯度] の順に書きます。地図ソフトで書き出し直してください。",
        "Outline no. {number}, “{name}”, has latitude before longitude ([{x}, {y}]).",
        "GeoJSON has [longitude, latitude]. Export it again.",
    ),
    "outline_projected": Words(
        "小学校区の形の{number}番め「{name}」の数字 [{x}, {y}] は、度ではなくメートルの座標(平面直角座標など)のようです。",
        "地図ソフトで、緯度経度(JGD2011 か WGS 84)の GeoJSON に変えて書き出してください。",
        "Outline no. {number}, “{name}”, seems to be in metres ([{x}, {y}]), not in degrees.",
        "Export it as GeoJSON in longitude and latitude (JGD2011 or WGS 84).",
    ),
    "outline_abroad": Words(
        "小学校区の形の{number}番め「{name}」に、日本の外の点 [{x}, {y}] があります。",
        "その点を確かめて、形を直してください。",
        "Outline no. {number}, “{name}”, has a corner outside Japan, [{x}, {y}].",
        "Check that corner and mend the outline.",
    ),
    "overlap_sliver": Words(
        "「{one}」と「{other}」の小学校区の形が、境界でわずかに重なっています(小さいほうの{share}%)。",
        "このままでかまいません。重なったところはどちらの区としても扱います。",
        "“{one}” and “{other}” overlap by a sliver ({share} % of the smaller).",
        "Nothing needs to be done; the sliver counts as part of both.",
    ),
    "overlap": Words(
        "「{one}」と「{other}」の小学校区の形が重なっています(小さいほうの{share}%)。",
        "境界の線を確かめてください。どちらの学校も選べる地域なら、このままでかまいません。",
        "“{one}” and “{other}” overlap ({share} % of the smaller).",
        "Check the border. It is right where families may choose between two schools.",
    ),
    "overlap_large": Words(
        "「{one}」と「{other}」の小学校区の形が大きく重なっています(小さいほうの{share}%)。",
        "id を書きちがえていないか、古い形が残っていないかを確かめて、直してください。",
        "“{one}” and “{other}” overlap widely ({share} % of the smaller).",
        "Is an id wrong, or has an old outline been left in? Please mend it.",
    ),
    "ring_broken": Words(
        "小学校区の形の{number}番め「{name}」に、形にならない線があります。点が足りないか、数字でない値があります。",
        "地図ソフトで開いて、その線を消すか描き直してください。",
        "Outline no. {number}, “{name}”, has a ring with too few corners or with values that are no numbers.",
        "Open it in a mapping program, and remove or redraw that ring.",
    ),
    "ring_crosses": Words(
        "小学校区の形の{number}番め「{name}」は、線がどこかで交わっているか重なっています(経度 {lon}、緯度 {lat} のあたり)。",
        "地図ソフトでその場所を拡大して直すか、「ジオメトリの修復」をかけてください。",
        "Outline no. {number}, “{name}”, crosses or overlaps itself near {lon}, {lat}.",
        "Mend it there, or run “fix geometries” in a mapping program.",
    ),
    "ring_open": Words(
        "小学校区の形の{number}番め「{name}」の線が閉じていないので、始めの点につないで直しました。",
        "点が抜けていないか、地図で確かめてください。",
        "Outline no. {number}, “{name}”, was not closed; its end was joined to its beginning.",
        "Look on the map whether corners are missing.",
    ),
    "rings_turned": Words(
        "小学校区の形の線の向きを、GeoJSON の決まりに合わせて直しました({count}個)。",
        "このままでかまいません。",
        "The direction of the rings was turned as GeoJSON wants it ({count} outlines).",
        "Nothing needs to be done.",
    ),
}
