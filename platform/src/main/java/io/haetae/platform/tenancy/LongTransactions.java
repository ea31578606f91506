package io.haetae.platform.tenancy;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Transactions that begin within the method may take {@code
 * haetae.tenancy.long-transaction-timeout}: for what reads or moves a whole file, and for work that
 * nobody waits for.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LongTransactions {}
