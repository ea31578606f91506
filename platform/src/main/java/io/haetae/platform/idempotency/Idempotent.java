package io.haetae.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a REST method that returns {@link jakarta.ws.rs.core.Response}: runs it once per {@code
 * Idempotency-Key} in a transaction of the caller's tenant, and answers a repetition with the
 * stored reply.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {
  /**
   * True where the method as a rule asks the database nothing. It then runs outside a transaction,
   * also for a repetition, and what it writes is committed together with what other requests of the
   * tenant write at that moment.
   */
  @Nonbinding
  boolean jointly() default false;
}
