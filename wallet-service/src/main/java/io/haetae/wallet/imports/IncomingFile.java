package io.haetae.wallet.imports;

import io.haetae.wallet.listing.ListFile;

/**
 * A file that is about to be read.
 *
 * @param kind what it brings
 * @param source the list or the pack
 * @param format how it is read
 * @param file what came
 * @param origin request, schedule, folder or bundle
 * @param by who brought it
 */
public record IncomingFile(
    ImportKind kind, String source, Enum<?> format, ListFile file, String origin, String by) {}
