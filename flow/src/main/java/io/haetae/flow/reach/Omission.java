package io.haetae.flow.reach;

/**
 * What a search did not look at, because a hub had more.
 *
 * @param rule the limit and order that it kept to
 * @param addresses how many were cut
 * @param transfers how many were left aside, each counted once at each address that was cut
 */
public record Omission(Truncation rule, int addresses, long transfers) {
  /** Whether nothing was left aside. */
  public boolean none() {
    return addresses == 0;
  }
}
