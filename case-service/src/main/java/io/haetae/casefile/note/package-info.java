/**
 * What people write into a case.
 *
 * <p>Invariant: a note is never changed, and its text never leaves this database in an event.
 */
package io.haetae.casefile.note;
