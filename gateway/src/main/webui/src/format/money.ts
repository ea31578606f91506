/** Amounts are strings and stay strings: grouping never passes through a floating point number. */
export function grouped(decimal: string, fractionDigits?: number): string {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (match === null) {
    return decimal;
  }
  const [, sign = '', whole = '0', fraction = ''] = match;
  const kept = fractionDigits === undefined ? fraction.replace(/0+$/, '') : fraction.slice(0, fractionDigits).padEnd(fractionDigits, '0');
  const groups = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${groups}${kept === '' ? '' : `.${kept}`}`;
}

/** `₩1,250,000` for won, which has no decimals; `0.5 BTC` for everything else. */
export function money(amount: string, asset: string): string {
  return asset === 'KRW' ? `₩${grouped(amount, 0)}` : `${grouped(amount)} ${asset}`;
}

export function dollars(usd: string): string {
  return `US$${grouped(usd, 2)}`;
}
