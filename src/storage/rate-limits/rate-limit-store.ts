import { type Connection, Schema } from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit, Storage } from '../contract.js';

const COLLECTION = 'rateLimits';

export interface RateLimitDocument {
  readonly key: string;
  readonly points: number;
  readonly expire: Date | null;
}

/** Only for its indexes: the documents are the limiter's. */
export const rateLimitSchema = new Schema<RateLimitDocument>(
  { key: String, points: Number, expire: Date },
  { collection: COLLECTION, autoIndex: false },
);
rateLimitSchema.index({ key: 1 }, { unique: true });
rateLimitSchema.index({ expire: 1 }, { expireAfterSeconds: 0 });

/** Tries counted in the database, so that every process counts the same. A key belongs to one limit. */
export function rateLimitStore(connection: Connection): Storage['rateLimits'] {
  const limiters = new Map<string, RateLimiterMongo>();
  const limiterOf = ({ points, seconds }: RateLimit): RateLimiterMongo => {
    const name = `${points}/${seconds}`;
    const limiter = limiters.get(name) ?? newLimiter(connection, points, seconds);
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    async consume(key, limit) {
      try {
        await limiterOf(limit).consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
        throw refusal;
      }
    },
    async refund(key, limit) {
      await limiterOf(limit).reward(key);
    },
    async forget(key) {
      await newLimiter(connection, 1, 1).delete(key);
    },
  };
}

const newLimiter = (connection: Connection, points: number, duration: number): RateLimiterMongo =>
  new RateLimiterMongo({
    storeClient: connection.getClient(),
    dbName: connection.name,
    tableName: COLLECTION,
    keyPrefix: '',
    points,
    duration,
    disableIndexesCreation: true,
  });
