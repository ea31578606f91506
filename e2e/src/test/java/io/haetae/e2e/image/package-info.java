/**
 * The images as a cluster would run them.
 *
 * <p>No daemon and no registry: what is built is unpacked and entered.
 */
package io.haetae.e2e.image;
