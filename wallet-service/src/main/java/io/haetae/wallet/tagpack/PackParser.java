package io.haetae.wallet.tagpack;

import io.haetae.wallet.listing.InvalidListException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

/** Reads a pack of any supported format. */
public final class PackParser {
  static final String TAGS = "tags";
  static final String ACTORS = "actors";

  private PackParser() {}

  /**
   * Gives each row to the sink, in bounded memory.
   *
   * @throws InvalidListException when the file as a whole cannot be understood
   */
  public static PackHead parse(PackFormat format, Path file, PackSink sink) {
    try {
      return switch (format) {
        case TAGPACK_YAML -> new YamlPackParser(file, TAGS, sink).parse();
        case ACTORPACK_YAML -> new YamlPackParser(file, ACTORS, sink).parse();
        case CSV -> new CsvPackParser(file, sink).parse();
      };
    } catch (CharacterCodingException e) {
      throw InvalidListException.file("is no text in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the received file", e);
    }
  }
}
