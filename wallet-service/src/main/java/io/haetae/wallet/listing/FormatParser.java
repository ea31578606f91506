package io.haetae.wallet.listing;

import java.io.IOException;

/** Reads files of one format for one request; a new one for each file. */
interface FormatParser {
  /**
   * Gives what the file holds to the sink.
   *
   * @throws InvalidListException when the file cannot be understood to the last row
   */
  ListHead parse(ListMembers files, PartySink sink) throws IOException;
}
