// The page of webhooks: what is on its way to a shop's own system is looked for until it has arrived.
import './copy.js';
import './fresh.js';
