{# The worker's settings, at the top of the site, whose every page it may then serve; what it does stands in js/offline-worker.js. #}
self.tsudoi = { version: "{{ assets_mark() }}", page: "offline/", style: "{{ asset('css/offline.css') }}" };
importScripts("{{ asset('js/offline-worker.js') }}");
