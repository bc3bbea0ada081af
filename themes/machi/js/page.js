// どのページも: what runs on every page, in one file.
import './comfort.js';
import './today.js';
import './kept-door.js';
import './jump.js';
