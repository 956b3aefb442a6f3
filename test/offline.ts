import nock from 'nock';
import { afterEach } from 'vitest';

/** No test reaches beyond this machine; a request that no test expects fails. */
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);

afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  if (unused.length > 0) throw new Error(`Expected requests never came: ${unused.join(', ')}`);
});
