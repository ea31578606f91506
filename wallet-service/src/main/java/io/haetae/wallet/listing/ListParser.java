package io.haetae.wallet.listing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a file of any supported format. */
public final class ListParser {
  private ListParser() {}

  /**
   * Gives everything that the file lists to the sink. The sink must not let anything of it bite
   * before this returns: what is wrong with a file may stand in its last row.
   *
   * @throws InvalidListException when the file cannot be understood to the last row
   */
  public static ListHead parse(ListRequest request, ListFile file, PartySink sink) {
    try (ListMembers files = ListMembers.open(file)) {
      CheckedSink checked = new CheckedSink(sink, request.maxEntries());
      ListHead head = request.format().parser(request).parse(files, checked);
      if (checked.isEmpty()) {
        throw InvalidListException.file("lists no party");
      }
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the received file", e);
    }
  }
}
