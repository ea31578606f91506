package io.haetae.wallet.watchlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The decision of a second person.
 *
 * @param decision approve or reject
 * @param reason why
 */
record DecideSnapshot(@NotNull Decision decision, @NotBlank @Size(max = 1000) String reason) {
  enum Decision {
    APPROVED,
    REJECTED
  }
}
