/** A small service on the platform, which its tests call. */
package io.haetae.platform.app;
