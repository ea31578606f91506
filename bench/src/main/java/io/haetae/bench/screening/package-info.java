/**
 * Screening of addresses against a list: in process beside a hash set, PostgreSQL and Redis, and
 * over HTTP beside an endpoint that writes one row. Every side answers the same questions.
 */
package io.haetae.bench.screening;
