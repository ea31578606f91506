/**
 * What could not be consumed, for the platform team: list it, send it again. A letter sent again
 * keeps its event id, so who took it before ignores it.
 */
package io.haetae.platform.deadletter;
