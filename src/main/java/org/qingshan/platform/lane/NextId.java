package org.qingshan.platform.lane;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.IdGeneratorType;

/**
 * The key of an entity is the next number of its shop's {@link Lane}.
 *
 * <p>Guaranteed: keys of one shop rise in the order of commit, over all kinds of rows and all replicas. Not guaranteed: that
 * they are without gaps. Persisting such an entity outside a lane throws {@link IllegalStateException}.
 */
@IdGeneratorType(LaneIdGenerator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface NextId {}
