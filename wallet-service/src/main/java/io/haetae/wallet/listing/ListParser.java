package io.haetae.wallet.listing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a file of any supported format. */
public final class ListParser {
  private ListParser() {}

  /**
   * Everything that the file lists.
   *
   * @throws InvalidListException when the file cannot be understood to the last row
   */
  public static ParsedList parse(ListRequest request, ListFile file) {
    try {
      file.requireText();
      ParsedList list =
          switch (request.format()) {
            case OFAC_SDN_CSV -> new OfacSdnCsvParser(request).parse(file);
            case ADDRESS_JSON -> new AddressJsonParser(request).parse(file);
            case HAETAE_JSON -> new HaetaeJsonParser(request).parse(file);
          };
      if (list.entries().isEmpty()) {
        throw InvalidListException.file("lists no address and no service");
      }
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the received file", e);
    }
  }
}
