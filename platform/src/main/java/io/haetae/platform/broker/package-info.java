/** The one producer of a process. A record counts as sent once all in-sync replicas have it. */
package io.haetae.platform.broker;
