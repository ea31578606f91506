/**
 * Reads a name in any script into Latin words, each with its role. A text may have several
 * readings, as Chinese characters do; a comparison takes the one that fits best.
 */
package io.haetae.name.read;
