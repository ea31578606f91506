package io.haetae.wallet.rescreening;

import java.util.UUID;

/** A kind of screening that can be judged again. */
public interface Rescreenable {
  /**
   * Judges the next screenings of the tenant that the changes touch, in the open transaction, and
   * writes and announces those that say something else now.
   *
   * @param after the last screening of the part before, null for the first part
   * @return the last screening of this part, null where nothing is left
   */
  UUID judgeAgain(String tenant, Changes changes, UUID after);
}
