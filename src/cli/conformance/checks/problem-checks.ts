import { expect } from '../expect.js';
import { SkipCheck } from '../skip-check.js';
import { checksOf } from './checks-of.js';

/** Errors and who may ask. */
export const problemChecks = checksOf('read', 'errors', {
  'problem-body': [
    'an error answers { message, code, status, contextId, details[], errors[] }',
    async (backend) => {
      const { body, status } = await backend.call(`/journey/sessions/${backend.id('none')}`);
      const problem = (body ?? {}) as Record<string, unknown>;
      const missing = ['message', 'code', 'contextId'].filter((member) => typeof problem[member] !== 'string');
      missing.push(...['details', 'errors'].filter((member) => !Array.isArray(problem[member])));
      expect.same(missing, [], 'what is missing');
      expect.same(problem.status, status, 'status in the body');
    },
  ],
  'token-missing': [
    'a call without the token is 401',
    async (backend) => {
      if (backend.options.token === undefined) throw new SkipCheck('no token asked for');
      const path = `/journey/sessions/${backend.id('none')}`;
      expect.status(await backend.call(path, { headers: { authorization: '' } }), 401);
    },
  ],
  'token-wrong': [
    'a call with a wrong token is 401',
    async (backend) => {
      if (backend.options.token === undefined) throw new SkipCheck('no token asked for');
      const path = `/journey/sessions/${backend.id('none')}`;
      expect.status(await backend.call(path, { headers: { authorization: `Bearer ${backend.id('wrong')}` } }), 401);
    },
  ],
  'token-in-address': [
    'a token in the address is worth nothing',
    async (backend) => {
      const { token } = backend.options;
      if (token === undefined) throw new SkipCheck('no token asked for');
      const query = ['access_token', 'token'].map((name) => `${name}=${encodeURIComponent(token)}`).join('&');
      const path = `/journey/sessions/${backend.id('none')}?${query}`;
      expect.status(await backend.call(path, { headers: { authorization: '' } }), 401);
    },
  ],
});
