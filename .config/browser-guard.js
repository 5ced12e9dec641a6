// Runs in the browser before each test file: a console error or an unhandled rejection fails the run,
// which neither the test framework nor the runner does by itself.
// A test that expects a console error replaces console.error for its own duration.
const problems = [];
const rejected = new Set();
const { error } = console;
const later = globalThis.setTimeout.bind(globalThis);
const text = (thing) => String(thing?.stack ?? thing);

console.error = (...args) => {
  problems.push({ what: 'console.error', args });
  error.apply(console, args);
};

addEventListener('unhandledrejection', ({ reason }) => {
  rejected.add(reason);
  problems.push({ what: 'unhandled rejection', args: [reason] });
});

/** The runner prints each rejection too, as a console error. */
const isEcho = ({ what, args: [first] }) =>
  rejected.size > 0 &&
  what === 'console.error' &&
  (rejected.has(first) || /^An error was thrown in a Promise outside a test/.test(text(first)));

afterEach(async function noProblems() {
  // a rejection is reported in a task of its own, after the one it happened in
  for (let task = 0; task < 2; task++) await new Promise((done) => later(done));
  const found = problems.splice(0).filter((problem) => !isEcho(problem));
  rejected.clear();
  if (!found.length) return;
  const list = found.map(({ what, args }) => `${what}: ${args.map(text).join(' ')}`);
  throw new Error(`"${this.currentTest?.fullTitle()}" had no failed assertion, but\n${list.join('\n')}`);
});
