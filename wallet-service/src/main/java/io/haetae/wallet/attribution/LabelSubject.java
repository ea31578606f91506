package io.haetae.wallet.attribution;

import io.haetae.address.Address;

/**
 * What a label is put on, read.
 *
 * @param kind address, identifier or transaction
 * @param address null unless it is an address
 * @param text the canonical spelling of an address, else as written
 */
record LabelSubject(SubjectKind kind, Address address, String text) {
  static LabelSubject of(Address address) {
    return new LabelSubject(SubjectKind.ADDRESS, address, address.canonical());
  }

  static LabelSubject asWritten(SubjectKind kind, String text) {
    return new LabelSubject(kind, null, text);
  }
}
