import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { Store } from 'express-session';
import { createPress } from '#documents/making/create-press.js';
import { instantOf } from '#domain/dates.js';
import { projectRoot } from '#roof/config.js';
import type { Services } from '#services/contract.js';
import { createApp } from '#web/create-app.js';

const SECRET = 'a secret of the test';

/** A session store whose database went away. */
class AwayStore extends Store {
  override get(_id: string, done: (error: unknown) => void): void {
    done(new Error('the database is away'));
  }
  override set(_id: string, _session: unknown, done?: (error: unknown) => void): void {
    done?.(new Error('the database is away'));
  }
  override destroy(_id: string, done?: (error: unknown) => void): void {
    done?.(null);
  }
}

describe('Without its database', () => {
  it('the portal answers a plain page with a number to name, and logs the cause once', async () => {
    const errors: unknown[] = [];
    const log = { info: () => {}, warn: () => {}, error: (...said: unknown[]) => void errors.push(said) };
    const root = projectRoot();
    const app = createApp(
      {
        publicUrl: 'http://127.0.0.1',
        trustProxy: false,
        sessionSecret: SECRET,
        development: false,
        folders: {
          own: join(root, 'public'),
          packages: {},
          views: join(root, 'views'),
          messages: join(root, 'src/web/messages'),
        },
      },
      {
        services: {} as Services,
        sessionStore: new AwayStore(),
        log,
        press: createPress(),
        now: () => instantOf(new Date(0)),
        afterDeed: () => {},
      },
    );
    const server = createServer(app);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sign-in`;
      // A signed cookie makes the session be looked up; its signature is checked first, so this one is of our secret.
      const signature = createHmac('sha256', SECRET).update('id').digest('base64').replace(/=+$/, '');
      const cookie = `assay=${encodeURIComponent(`s:id.${signature}`)}`;
      const response = await fetch(url, { headers: { cookie } });
      expect(response.status).to.equal(500);
      const html = await response.text();
      expect(html).to.match(/r-[0-9a-f]{8}/);
      expect(html).not.to.include('the database is away');
      expect(errors).to.have.length(1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
