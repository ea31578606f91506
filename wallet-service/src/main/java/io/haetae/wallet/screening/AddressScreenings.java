package io.haetae.wallet.screening;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answers to a batch.
 *
 * @param results in the order asked
 */
@Schema(requiredProperties = "results")
record AddressScreenings(List<AddressScreening> results) {}
