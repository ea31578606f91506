import { describe, expect, it } from 'vitest';
import { dollars, grouped, money } from './money';
import { age, inKst, inUtc } from './time';

describe('money', () => {
  it('shows won without decimals and everything else with all that it has', () => {
    expect(money('1250000.00', 'KRW')).toBe('₩1,250,000');
    expect(money('0.10000001', 'BTC')).toBe('0.10000001 BTC');
    expect(money('1234.500', 'ETH')).toBe('1,234.5 ETH');
    expect(dollars('38211.5')).toBe('US$38,211.50');
  });

  it('loses no digit of an amount that a floating point number cannot hold', () => {
    expect(grouped('123456789012345678901234567890.123456789012345678')).toBe(
      '123,456,789,012,345,678,901,234,567,890.123456789012345678',
    );
    expect(grouped('-1000')).toBe('-1,000');
  });

  it('leaves alone what is no number', () => {
    expect(grouped('1e9')).toBe('1e9');
  });
});

describe('time', () => {
  it('is shown in Korea and in UTC, with the day of each', () => {
    expect(inKst('2026-11-23T15:30:00.123456Z')).toEqual({ date: '2026-11-24', time: '00:30:00' });
    expect(inUtc('2026-11-23T15:30:00.123456Z')).toEqual({ date: '2026-11-23', time: '15:30:00' });
  });

  it('tells an age in its largest sensible unit', () => {
    expect(age(59, 'en')).toBe('59 seconds');
    expect(age(3_700, 'en')).toBe('1 hour');
    expect(age(100_000, 'en')).toBe('1 day');
    expect(age(5 * 86_400, 'ko')).toBe('5일');
    expect(age(-3, 'en')).toBe('0 seconds');
  });
});
