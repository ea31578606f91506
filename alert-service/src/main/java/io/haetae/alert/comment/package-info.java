/**
 * What people write at an alert.
 *
 * <p>Invariant: a comment is never changed, and its text never leaves this database in an event.
 */
package io.haetae.alert.comment;
