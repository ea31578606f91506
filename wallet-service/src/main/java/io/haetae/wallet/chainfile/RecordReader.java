package io.haetae.wallet.chainfile;

/** Reads one record of a table. */
@FunctionalInterface
interface RecordReader {
  void read(Fields fields) throws DefectiveRecordException;
}
