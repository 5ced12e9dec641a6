/** A last line of its own that counts the tests: "N passed, N failed, N skipped". */
export const countReporter = () => {
  let sessions;
  return {
    start: (args) => {
      sessions = args.sessions;
    },
    stop: () => {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions.all()) {
        const before = count.failed;
        walk(session.testResults);
        // a file that did not load, or an error outside a test
        if (!session.passed && count.failed === before) count.failed++;
      }
      console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
};
