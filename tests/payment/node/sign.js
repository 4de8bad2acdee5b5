// Prints the header that Stripe's own package makes: node sign.js SECRET SECONDS < body
const { readFileSync } = require('fs');
const Stripe = require('stripe');

const [secret, seconds] = process.argv.slice(2);
const payload = readFileSync(0, 'utf8');
const header = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: Number(seconds) });
process.stdout.write(header);
