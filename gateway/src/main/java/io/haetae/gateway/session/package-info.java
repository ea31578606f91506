/**
 * Logins of the console. Tokens stay in the gateway's database, encrypted; the browser holds an
 * opaque cookie that keeps its value while the tokens behind it are refreshed.
 */
package io.haetae.gateway.session;
