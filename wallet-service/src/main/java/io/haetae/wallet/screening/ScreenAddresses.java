package io.haetae.wallet.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A batch of at most 1,000 addresses.
 *
 * @param items in the order of the answer
 */
record ScreenAddresses(@NotEmpty List<@Valid @NotNull ScreenAddress> items) {
  static final int MAX_ITEMS = 1_000;
}
