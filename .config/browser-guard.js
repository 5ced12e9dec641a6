// Runs in the browser before each test file: a console error or an unhandled rejection fails the run,
// which neither the test framework nor the runner does by itself.
// A test that expects one replaces console.error for its own duration, or calls preventDefault on the rejection.
const problems = [];
const { error } = console;
const later = globalThis.setTimeout.bind(globalThis);

console.error = (...args) => {
  problems.push(`console.error: ${args.map((arg) => arg?.stack ?? String(arg)).join(' ')}`);
  error.apply(console, args);
};

addEventListener('unhandledrejection', (event) => {
  if (!event.defaultPrevented) problems.push(`unhandled rejection: ${event.reason?.stack ?? event.reason}`);
});

afterEach(async function noProblems() {
  // a rejection is reported only after the task it happened in
  await new Promise((done) => later(done));
  const found = problems.splice(0);
  if (found.length) throw new Error(`"${this.currentTest?.fullTitle()}" passed, but there was\n${found.join('\n')}`);
});
