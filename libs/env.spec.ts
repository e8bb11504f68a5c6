import { EnvError, readEnv } from './env';

const least = { DATABASE_URL: 'postgres://vinh_danh:secret@127.0.0.1:5432/vinh_danh' };
const wrong = (source: Record<string, string>) => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('readEnv', () => {
  it('fills in everything but the database', () => {
    expect(readEnv(least)).toMatchObject({
      PORT: 3000,
      DATABASE_POOL: 10,
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
      PROFILE: 'production',
      CORS_ORIGINS: [],
      SESSION_HOURS: 12,
      WORKER_METRICS_PORT: 0,
      TRUST_PROXY: '',
    });
  });

  it('turns numbers and lists into what they are', () => {
    const env = readEnv({ ...least, PORT: '8080', CORS_ORIGINS: 'https://a.vn, https://b.vn/' });
    expect(env.PORT).toBe(8080);
    expect(env.CORS_ORIGINS).toEqual(['https://a.vn', 'https://b.vn']);
  });

  it('is frozen, lists included', () => {
    const env = readEnv(least);
    expect(Object.isFrozen(env)).toBe(true);
    expect(Object.isFrozen(env.CORS_ORIGINS)).toBe(true);
  });

  it('takes an empty string for unset', () => {
    expect(readEnv({ ...least, PORT: '', S3_BUCKET: ' ' })).toMatchObject({ PORT: 3000 });
    expect(wrong({ DATABASE_URL: '' })).toMatch(/^DATABASE_URL chưa được đặt/);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DATABASE_POOL', '0'],
    ['DATABASE_URL', 'mysql://x'],
    ['TEMPORAL_ADDRESS', 'http://127.0.0.1:7233'],
    ['PROFILE', 'test'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'vinh-danh'],
    ['CORS_ORIGINS', 'https://a.vn/path'],
    ['SWEEP_SECONDS', '-1'],
  ])('names %s when it is %s', (name, value) => {
    const sentence = wrong({ ...least, [name]: value });
    expect(sentence.startsWith(`${name} phải`)).toBe(true);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it('wants all of the S3 variables or none, and never repeats a value', () => {
    const sentence = wrong({ ...least, S3_ENDPOINT: 'https://s3.vn', S3_BUCKET: 'b', S3_REGION: 'r', S3_SECRET_ACCESS_KEY: 'hush' });
    expect(sentence).toMatch(/^S3_ACCESS_KEY_ID chưa được đặt/);
    expect(sentence).not.toContain('hush');
  });

  it('has no default for a secret', () => {
    const env = readEnv(least);
    expect(env.S3_SECRET_ACCESS_KEY).toBeUndefined();
    expect(wrong({ PROFILE: 'demo' })).toMatch(/^DATABASE_URL/);
  });
});
