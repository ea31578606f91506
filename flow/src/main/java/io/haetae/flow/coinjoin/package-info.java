/**
 * Transactions in which several people join coins so that nobody can tell whose went where, known
 * by their shape. A match says that inputs need not share an owner; it never says that money is
 * bad.
 */
package io.haetae.flow.coinjoin;
