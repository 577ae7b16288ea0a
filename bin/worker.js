const { load } = require('./load.js');

load('worker.js');
