package io.haetae.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on the way to a service. */
@ConfigMapping(prefix = "haetae.proxy")
public interface ProxyConfig {
  /** Connections to each service at most. */
  @WithDefault("128")
  int connections();

  /** Requests that may wait for a connection to one service. */
  @WithDefault("512")
  int waiting();

  /** How long a connection may take to open or to become free. */
  @WithDefault("2s")
  Duration connectTimeout();

  /** How long a service may stay silent before it answers. */
  @WithDefault("20s")
  Duration answerTimeout();

  /** As {@link #answerTimeout}, for the import of a file. */
  @WithDefault("5m")
  Duration importTimeout();

  /** How long an unused connection stays open; shorter than the services' own idle time-out. */
  @WithDefault("20s")
  Duration keepAlive();

  /** Largest request body. */
  @WithDefault("1M")
  MemorySize maxBody();

  /** Largest file to be imported; services bound each kind of file by themselves. */
  @WithDefault("8G")
  MemorySize maxImport();

  /** When a service counts as down. */
  Breaker breaker();

  /** When a service counts as down. */
  interface Breaker {
    /** How many of the last requests are looked at. */
    @WithDefault("20")
    int window();

    /** Share of them that must have failed. */
    @WithDefault("0.5")
    double failures();

    /** How long the service is then left alone. */
    @WithDefault("1s")
    Duration pause();
  }
}
