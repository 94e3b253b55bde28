import { expect } from 'chai';
import { ConfigFault, readConfig } from '#roof/config.js';

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
};

describe('The settings', () => {
  it('need nothing set to start on one machine', () => {
    const config = readConfig({});
    expect(config).to.include({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      production: false,
    });
    expect(config).to.include({ mongodbUri: null, smtpUrl: null, sessionSecret: null, trustProxy: false });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ', MONGODB_URI: '', SESSION_SECRET: '' })).to.deep.equal(
      readConfig({}),
    );
  });

  it('are all judged before any of them is refused', () => {
    const faults = faultsOf({
      NODE_ENV: 'production',
      PORT: '70000',
      PUBLIC_URL: 'assay.company.example',
      MONGODB_URI: 'postgres://x',
      SMTP_URL: 'mail.company.example',
      SESSION_SECRET: 'short',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).to.have.members([
      'MAIL_FROM',
      'MONGODB_URI',
      'PORT',
      'PUBLIC_URL',
      'SESSION_SECRET',
      'SMTP_URL',
    ]);
  });

  it('open the captured mailbox to nobody but a developer at this machine', () => {
    expect(readConfig({}).mailboxOpen).to.equal(true);
    expect(readConfig({ HOST: '0.0.0.0' }).mailboxOpen).to.equal(false);
    const secret = { SESSION_SECRET: 'x'.repeat(32) };
    expect(readConfig({ NODE_ENV: 'production', ...secret }).mailboxOpen).to.equal(false);
  });

  it('ask IAF CertSearch with an address and a key, over TLS or on this machine', () => {
    expect(readConfig({}).certSearch).to.equal(null);
    for (const url of ['https://api.iafcertsearch.org/api/client/v1', 'http://127.0.0.1:4100/v1']) {
      const { certSearch } = readConfig({ CERTSEARCH_URL: url, CERTSEARCH_KEY: 'a-key' });
      expect(certSearch).to.deep.equal({ url, key: 'a-key' });
    }
  });

  const refused: [string, Record<string, string>, RegExp][] = [
    ['no secret in production', { NODE_ENV: 'production' }, /^SESSION_SECRET is missing/],
    ['a mail server without a sender', { SMTP_URL: 'smtp://mail.company.example' }, /^MAIL_FROM is missing/],
    ['a public address with a path', { PUBLIC_URL: 'https://company.example/assay' }, /^PUBLIC_URL/],
    ['a public address that is no web address', { PUBLIC_URL: 'javascript:alert(1)' }, /^PUBLIC_URL/],
    [
      'a directory that would be asked without encryption',
      { CERTSEARCH_URL: 'http://api.iafcertsearch.org/v1', CERTSEARCH_KEY: 'key' },
      /^CERTSEARCH_URL/,
    ],
    [
      'a directory that only begins like this machine',
      { CERTSEARCH_URL: 'http://127.0.0.1.example/v1', CERTSEARCH_KEY: 'key' },
      /^CERTSEARCH_URL/,
    ],
    ['a directory without a key', { CERTSEARCH_URL: 'https://api.example' }, /^CERTSEARCH_KEY is missing/],
    ['a key without a directory', { CERTSEARCH_KEY: 'key' }, /^CERTSEARCH_URL is missing/],
    [
      'a key with a line break',
      { CERTSEARCH_URL: 'https://api.example', CERTSEARCH_KEY: 'a\r\nb: c' },
      /^CERTSEARCH_KEY/,
    ],
    ['a port that is none', { PORT: '3e3' }, /^PORT/],
    ['a sender with a line break', { MAIL_FROM: 'Assay\r\nBcc: x@y.example <a@b.example>' }, /^MAIL_FROM/],
  ];
  for (const [what, variables, sentence] of refused) {
    it(`are refused with ${what}`, () => {
      const faults = faultsOf(variables);
      expect(faults).to.have.length(1);
      expect(faults[0]).to.match(sentence);
    });
  }

  const proxies: [string, boolean | number | string][] = [
    ['true', true],
    ['false', false],
    ['1', 1],
    ['10.0.0.0/8, 127.0.0.1', '10.0.0.0/8, 127.0.0.1'],
  ];
  for (const [written, meant] of proxies) {
    it(`understand TRUST_PROXY=${written}`, () => {
      expect(readConfig({ TRUST_PROXY: written }).trustProxy).to.equal(meant);
    });
  }
});
