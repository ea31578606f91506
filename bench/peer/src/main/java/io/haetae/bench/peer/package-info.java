/** What the screening endpoint is measured beside: it writes one row in one transaction. */
package io.haetae.bench.peer;
