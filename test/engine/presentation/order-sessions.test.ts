import { expect } from '@open-wc/testing';
import { orderSessions } from '../../../src/engine/presentation/order-sessions.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import type { SessionView } from '../../../src/engine/presentation/session-view.js';
import { sessionOf } from './fixtures.js';

const view = (id: string, rest: Partial<SessionView>): SessionView => ({
  ...presentSession({ session: sessionOf({ id }) }),
  ...rest,
});
const ids = (...views: SessionView[]) => orderSessions(views).map(({ id }) => id);

describe('cards', () => {
  it('stand overdue or danger first, then warning, then open, then closed', () => {
    const status = (tone: SessionView['tone']) => ({ status: { label: '', tone } });
    expect(
      ids(
        view('closed', { closed: true }),
        view('open', {}),
        view('warning', status('warning')),
        view('danger', status('danger')),
        view('overdue', { overdue: true, priority: 1 }),
      ),
    ).to.deep.equal(['overdue', 'danger', 'warning', 'open', 'closed']);
  });

  it('within these by priority, then last activity, newest first', () => {
    const at = (lastActivity: string) => ({ lastActivity });
    expect(
      ids(
        view('old', at('2020-01-01T00:00:00Z')),
        view('new', at('2020-01-01T02:00:00+01:00')),
        view('first', { priority: 1, ...at('2000-01-01T00:00:00Z') }),
      ),
    ).to.deep.equal(['first', 'new', 'old']);
  });
});
