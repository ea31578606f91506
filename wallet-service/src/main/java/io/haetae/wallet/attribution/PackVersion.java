package io.haetae.wallet.attribution;

import io.haetae.wallet.tagpack.PackFormat;
import java.time.Instant;

/**
 * One import of a pack.
 *
 * @param pack its name
 * @param version imports of it so far, this one included
 * @param hash SHA-256 in hex of the file
 * @param format how it is written
 * @param importedAt when it became what the pack says
 * @param importedBy stable id of the person
 */
record PackVersion(
    String pack,
    long version,
    String hash,
    PackFormat format,
    Instant importedAt,
    String importedBy) {}
