package io.haetae.wallet.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An address to be screened.
 *
 * @param network id or alias, for example {@code bsc}; detected when missing
 * @param asset symbol or alias, for example {@code XBT}, or a token's CAIP-19 id; narrows the
 *     detection
 * @param address in any legal spelling
 */
record ScreenAddress(
    @Size(max = 40) String network,
    @Size(max = 160) String asset,
    @NotBlank @Size(max = 256) String address) {}
