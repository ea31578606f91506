/** What every request passes: a request id, and a limit on its body. */
package io.haetae.platform.http;
