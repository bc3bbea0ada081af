// 地区のページ: what runs on a district's page, in one file; each looks for itself whether the page has what it serves.
import './comfort.js';
import './today.js';
import './kept-door.js';
import './jump.js';
import './sift-door.js';
import './map-door.js';
