/** The clock that every other feature is given; nothing else asks the system for the time. */
package io.haetae.gateway.time;
