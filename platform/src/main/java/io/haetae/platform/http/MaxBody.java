package io.haetae.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a REST method take a larger body than {@code haetae.http.max-body-bytes}; {@code
 * quarkus.http.limits.max-body-size} still bounds it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxBody {
  /** Most bytes. */
  long bytes();
}
