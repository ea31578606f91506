/**
 * Starts the whole platform on this machine, watches over it and ends it.
 *
 * <p>A process is signalled only when its start time is the recorded one, and none outlives the
 * launcher.
 */
package io.haetae.local.launcher;
