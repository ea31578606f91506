import { describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../api/types';
import { toReview } from './reviews';

const cause = (id: string) => ({ id });
const review = (screening: string, basis: string) => ({ screening, basis });

const detail = (part: object) =>
  ({ alerts: [{ id: 'one', causes: [cause('s1'), cause('s2')] }, { id: 'two', causes: [cause('s3'), cause('s1')] }], reviews: [], awaitingReview: [], ...part }) as unknown as CaseDetail;

describe('the verdicts to review', () => {
  it('are those that wait, first, and those reviewed, each once', () => {
    const verdicts = toReview(detail({ awaitingReview: ['s3'], reviews: [review('s1', 'compared')] }));

    expect(verdicts.map((verdict) => [verdict.cause.id, verdict.waiting, verdict.review?.basis])).toEqual([
      ['s3', true, undefined],
      ['s1', false, 'compared'],
    ]);
  });

  it('show the newest review, and wait again when the verdict changed after it', () => {
    const [verdict] = toReview(detail({ awaitingReview: ['s1'], reviews: [review('s1', 'first'), review('s1', 'second')] }));

    expect(verdict).toMatchObject({ waiting: true, review: { basis: 'second' } });
  });
});
