/** Holds a running service against what is committed in {@code contracts}. */
package io.haetae.testing.contract;
