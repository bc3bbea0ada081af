// One browser, one page after the other: reads what is to be visited from its input, tells each report's figures as a line.
import { text } from 'node:stream/consumers';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time', 'total-byte-weight'];

const { addresses, chrome, flags } = JSON.parse(await text(process.stdin));
const browser = await chromeLauncher.launch({ chromePath: chrome, chromeFlags: ['--headless', ...flags], logLevel: 'silent' });

/** What took points: the id of the audit and what Lighthouse says of it. */
function faults({ categories, audits }) {
  const weighed = CATEGORIES.flatMap((id) => categories[id].auditRefs.filter(({ weight }) => weight).map(({ id: audit }) => audit));
  const short = weighed.filter((id) => audits[id].score !== null && audits[id].score < 0.9);
  return short.map((id) => `${id}: ${audits[id].displayValue || audits[id].title}`);
}

function figures({ categories, audits, runtimeError, lighthouseVersion }) {
  if (runtimeError?.message) { return { error: runtimeError.message }; }
  return {
    version: lighthouseVersion,
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(100 * categories[id].score)])),
    times: Object.fromEntries(TIMES.map((id) => [id, audits[id].numericValue])),
    faults: faults({ categories, audits }),
  };
}

try {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { port: browser.port, logLevel: 'silent', onlyCategories: CATEGORIES });
    console.log(JSON.stringify({ address, ...figures(lhr) }));
  }
} finally {
  browser.kill();
}
