/**
 * Every file of a list or of labels that came: how far its import is, and how it ended. Progress is
 * written apart from the import itself, so that it is seen while the import runs.
 */
package io.haetae.wallet.imports;
