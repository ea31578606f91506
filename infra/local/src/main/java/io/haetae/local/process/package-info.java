/**
 * Child processes, ports and process identity.
 *
 * <p>Every child is a direct child of this JVM, in a session of its own, and dies with this JVM
 * even when that is killed.
 */
package io.haetae.local.process;
