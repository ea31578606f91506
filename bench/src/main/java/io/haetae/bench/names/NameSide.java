package io.haetae.bench.names;

import java.io.IOException;
import java.util.List;

/** One way to search the same names. */
interface NameSide {
  /** For people. */
  String name();

  /** The names that it takes for the asked one. */
  List<ListedName> search(String asked) throws IOException;
}
