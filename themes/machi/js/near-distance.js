// きょり: metres as the crow flies, and how they are said.
import { foreign, told } from './told.js';

const EARTH_M = 6_371_008.8;
const WALK_M = 80; // a minute's walk, as advertisements of houses must count it; a minute begun is a minute
const LONG_MIN = 60;
const tenths = foreign.tenths ?? ((number) => number.toFixed(1));
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Between two [longitude, latitude]. */
export function metres([lon, lat], [otherLon, otherLat]) {
  const up = Math.sin(radians(otherLat - lat) / 2) ** 2;
  const across = Math.sin(radians(otherLon - lon) / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(up + Math.cos(radians(lat)) * Math.cos(radians(otherLat)) * across)));
}

/** { placed: [{ id, metres, isRough }], nearest first; placeless: [id] }, of what stands at one distance in the order that was given. */
export function byDistance(spot, ids, services) {
  const placed = ids.filter((id) => services[id]).map((id) => ({ id, metres: metres(spot, services[id]), isRough: Boolean(services[id][2]) }));
  return { placed: placed.sort((one, other) => one.metres - other.metres), placeless: ids.filter((id) => !services[id]) };
}

/** 約350m・歩いて5分ほど */
export function far({ metres: length, isRough }) {
  const tens = Math.max(10, Math.round(length / 10) * 10);
  const away = tens < 1000 ? told('約{metres}m', { metres: tens }) : told('約{kilometres}km', { kilometres: tenths(length / 1000) });
  const minutes = Math.max(1, Math.ceil(length / WALK_M));
  const walk = minutes <= LONG_MIN ? told('歩いて{minutes}分ほど', { minutes }) : told('歩くと1時間以上');
  return isRough ? told('{away}・{walk}(町のおおよその場所)', { away, walk }) : told('{away}・{walk}', { away, walk });
}
