/** The clock. No other class asks the system for the time. */
package io.haetae.platform.time;
