// Leaflet as our maps need it: pins, outlines and tiles, with what the clusters build upon; no popups, tooltips, canvas or controls that nobody sees.
// hatch_build.py makes machi/vendor/leaflet/leaflet.js of it. A map that wants more of Leaflet finds it named in leaflet/src/Leaflet.js.
import { version } from 'leaflet/package.json';
import { Control, control } from 'leaflet/src/control/Control';
import { Attribution, attribution } from 'leaflet/src/control/Control.Attribution';
import * as core from 'leaflet/src/core/index';
import * as dom from 'leaflet/src/dom/index';
import { LatLng, toLatLng as latLng } from 'leaflet/src/geo/LatLng';
import { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds';
import { CRS } from 'leaflet/src/geo/crs/CRS';
import { EPSG3857 } from 'leaflet/src/geo/crs/CRS.EPSG3857';
import * as geometry from 'leaflet/src/geometry/index';
import { FeatureGroup, featureGroup } from 'leaflet/src/layer/FeatureGroup';
import { Layer } from 'leaflet/src/layer/Layer';
import { LayerGroup, layerGroup } from 'leaflet/src/layer/LayerGroup';
import { DivIcon, divIcon } from 'leaflet/src/layer/marker/DivIcon';
import { Icon, icon } from 'leaflet/src/layer/marker/Icon';
import { Marker, marker } from 'leaflet/src/layer/marker/Marker';
import { GridLayer, gridLayer } from 'leaflet/src/layer/tile/GridLayer';
import { TileLayer, tileLayer } from 'leaflet/src/layer/tile/TileLayer';
import { Path } from 'leaflet/src/layer/vector/Path';
import { Polygon, polygon } from 'leaflet/src/layer/vector/Polygon';
import { Polyline, polyline } from 'leaflet/src/layer/vector/Polyline';
import { SVG, svg } from 'leaflet/src/layer/vector/SVG';
import { Map, createMap as map } from 'leaflet/src/map/Map';
import 'leaflet/src/map/handler/Map.DoubleClickZoom';
import 'leaflet/src/map/handler/Map.Drag';
import 'leaflet/src/map/handler/Map.Keyboard';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom';
import 'leaflet/src/map/handler/Map.TapHold';
import 'leaflet/src/map/handler/Map.TouchZoom';

// leaflet/src/layer/vector/Renderer.getRenderer.js without its canvas, which it would bring in; a pane of its own has a renderer of its own
Map.include({
  getRenderer({ options }) {
    const renderer = options.renderer || this._getPaneRenderer(options.pane) || this.options.renderer || (this._renderer ||= svg());
    return this.hasLayer(renderer) ? renderer : (this.addLayer(renderer), renderer);
  },
  _getPaneRenderer(pane) {
    return pane && pane !== 'overlayPane' && (this._paneRenderers[pane] ||= svg({ pane }));
  },
});

Control.Attribution = Attribution;
control.attribution = attribution;
CRS.EPSG3857 = EPSG3857;

window.L = {
  version, Control, control, ...core, ...dom, ...geometry, LatLng, latLng, LatLngBounds, latLngBounds, CRS,
  Layer, LayerGroup, layerGroup, FeatureGroup, featureGroup, Icon, icon, DivIcon, divIcon, Marker, marker, GridLayer, gridLayer, TileLayer, tileLayer,
  Path, Polyline, polyline, Polygon, polygon, SVG, svg, Map, map,
};
