/**
 * What is known about an address or a service: lists, labels and look-alikes, each pinned. One
 * basis is one state of that knowledge; whoever writes a verdict writes it only while the basis is
 * that of the database.
 */
package io.haetae.wallet.evidence;
