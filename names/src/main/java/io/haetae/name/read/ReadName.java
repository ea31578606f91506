package io.haetae.name.read;

import io.haetae.name.NameKind;
import java.util.List;

/**
 * A name that was read.
 *
 * @param text as given
 * @param kind of its bearer
 * @param readings at least one unless no letter could be read
 */
public record ReadName(String text, NameKind kind, List<Reading> readings) {}
