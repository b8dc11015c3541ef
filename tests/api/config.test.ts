// Settings: defaults that start, every fault at once, and no address but this machine's.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#api/config.ts';

/** What the settings are refused for, a line each. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [head, ...lines] = error.message.split('\n');
    expect(head).toBe('設定に誤りがあります / settings are wrong:');
    return lines.map((line) => line.trim());
  }
  return [];
}

describe('readConfig', () => {
  it('starts without any setting, on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      ...{ HOST: '127.0.0.1', PORT: 4000, DATA_DIR: 'data', LOG_LEVEL: 'info' },
      ...{ MAX_PAGE_SIZE: 500, MAX_QUERY_DEPTH: 12, MAX_BODY_BYTES: 1_000_000 },
    });
    expect(readConfig({}).NEO4J_URI).toBeUndefined();
  });

  it('takes an empty setting for one that is not there, as Compose passes them on', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '', MAX_QUERY_COST: '' })).toEqual(readConfig({}));
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'atlas.city.example'])('refuses to listen on %s', (HOST) => {
    expect(faultsOf({ HOST })).toEqual([
      'HOST: the demonstration has no sign-on: only 127.0.0.1, ::1 or localhost',
    ]);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('listens on %s', (HOST) => {
    expect(readConfig({ HOST }).HOST).toBe(HOST);
  });

  it('lists every fault at once, each with the name of its setting', () => {
    const faults = faultsOf({
      ...{ HOST: '0.0.0.0', PORT: '70000', NEO4J_URI: 'http://db', LOG_LEVEL: 'loud' },
      ...{ MAX_BODY_BYTES: 'much', MAX_QUERY_DEPTH: '0', MAX_PAGE_SIZE: '2.5' },
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(
      ['HOST', 'LOG_LEVEL', 'MAX_BODY_BYTES', 'MAX_PAGE_SIZE', 'MAX_QUERY_DEPTH', 'NEO4J_URI', 'PORT'].sort(),
    );
  });

  it('never shows a password among the faults', () => {
    const text = faultsOf({ PORT: 'x', NEO4J_PASSWORD: 'hunter2' }).join();
    expect(text).toContain('PORT');
    expect(text).not.toContain('hunter2');
  });

  it('has the settings that .env.example explains, with the same defaults', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const shown = lines
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => line.split('=') as [string, string]);
    expect(shown.length).toBeGreaterThan(5);
    const defaults = readConfig({}) as Record<string, unknown>;
    for (const [name, value] of shown) expect(String(defaults[name] ?? ''), name).toBe(value);
  });
});
