/** Topics and envelope headers, read from {@code topics.yaml}, the only list of topics. */
package io.haetae.contracts.event;
